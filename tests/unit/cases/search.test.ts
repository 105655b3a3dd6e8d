import { beforeAll, describe, expect, it } from 'vitest'
import type { IndexEntry } from '#lib/cases/index-entry.ts'
import { CaseSearch, NO_FILTERS, similarCases } from '#lib/cases/search.ts'
import { bundled } from '../knowledge.ts'

let cases: IndexEntry[]
let search: CaseSearch
beforeAll(async () => {
  ;({ cases } = (await bundled()).index)
  search = new CaseSearch(
    { cases },
    { country: (code) => (code === 'KZ' ? 'Казахстан' : ''), offence: (key) => (key === 'false-information' ? 'ложная информация' : '') },
  )
})

const first = (query: string) => search.find(query)[0]?.id

describe('looking up', () => {
  it.each([
    ['Ilyashev', 'kz-ilyashev-2020'],
    ['ilyas', 'kz-ilyashev-2020'],
    ['Альнур Ильяшев', 'kz-ilyashev-2020'],
    ['Iliyashev', 'kz-ilyashev-2020'],
    ['kz-ilyashev-2020', 'kz-ilyashev-2020'],
    ['facebook kazakhstan ilyashev', 'kz-ilyashev-2020'],
    ['黎智英', 'hk-lai-2020'],
    ['علاء عبد الفتاح', 'eg-abd-el-fattah-2019'],
    ['อานนท์', 'th-nampa-2020'],
  ])('%j finds %s first', (query, id) => {
    expect(first(query)).toBe(id)
  })

  it('finds by country and offence in the language of the interface', () => {
    expect(search.find('Казахстан').every(({ country }) => country === 'KZ')).toBe(true)
    expect(search.find('ложная информация').length).toBeGreaterThan(10)
  })

  it('shows all where nothing is typed, and narrows down', () => {
    expect(search.find('')).toHaveLength(cases.length)
    const narrowed = search.find('', { ...NO_FILTERS, country: 'TR', outcome: 'acquitted' })
    expect(narrowed.length).toBeGreaterThan(0)
    expect(narrowed.every(({ country, outcome }) => country === 'TR' && outcome === 'acquitted')).toBe(true)
    expect(search.find('', { ...NO_FILTERS, monitored: true }).every(({ findings }) => findings > 0)).toBe(true)
  })

  it('finds nothing for nobody', () => {
    expect(search.find('zzzzqqqq')).toEqual([])
  })
})

describe('similar cases', () => {
  it('are of the same provision or country and offence, never the case itself', () => {
    const similar = similarCases(cases, {
      provisions: ['kz-cc-174'],
      offences: ['hatred-extremism'],
      country: 'KZ',
      except: 'kz-bokayev-2016',
    })
    expect(similar.map(({ id }) => id)).not.toContain('kz-bokayev-2016')
    expect(similar[0]?.country).toBe('KZ')
  })

  it('are none where nothing is known of the page', () => {
    expect(similarCases(cases, { provisions: [], offences: [], country: undefined })).toEqual([])
  })
})
