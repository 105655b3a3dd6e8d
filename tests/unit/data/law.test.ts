import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Dataset } from '#lib/cases/open.ts'
import { RIGHTS } from '#lib/cases/vocabulary.ts'
import { shownForms } from '#lib/law/open.ts'
import type { Provision } from '#lib/law/schema.ts'
import { readDataset } from '#scripts/data/dataset.ts'
import { DATA, wordFault } from '#scripts/data/files.ts'
import { formatAs } from '#scripts/data/format.ts'
import { lawSchemaOf } from '#scripts/data/law.ts'
import { COMPILED } from '#scripts/data/packaged.ts'

const FILE = 'law/provisions/kz.json'
let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'courtside-law-'))
  cpSync(DATA, folder, { recursive: true })
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** What the check says when the provisions of Kazakhstan are changed in one way. */
function broken(change: (provisions: Provision[]) => unknown): string[] {
  const provisions = JSON.parse(readFileSync(join(DATA, FILE), 'utf8')) as Provision[]
  const changed = change(provisions) ?? provisions
  const schema = lawSchemaOf(FILE)
  writeFileSync(join(folder, FILE), typeof changed === 'string' || !schema ? String(changed) : formatAs(changed, schema))
  return readDataset(folder, '2026-11-24').faults.map(wordFault)
}

const first = (provisions: Provision[]) => provisions[0] as Provision

describe('the check of the law', () => {
  it.each([
    ['not JSON', () => '[', `${FILE}: is not JSON`],
    ['unformatted', (p: Provision[]) => JSON.stringify(p), `${FILE}: is not formatted; run npm run data:format`],
    ['an unknown status', (p: Provision[]) => void Object.assign(first(p), { status: 'asleep' }), `${FILE}: [0].status: `],
    [
      'another country',
      (p: Provision[]) => void Object.assign(first(p), { country: 'KG' }),
      `${FILE}: [0].country: is KG; move it to kg.json`,
    ],
    [
      'an id of another country',
      (p: Provision[]) => void Object.assign(first(p), { id: 'kg-cc-1' }),
      `${FILE}: [0].id: does not start with the country`,
    ],
    ['a date to come', (p: Provision[]) => void Object.assign(first(p), { asOf: '2031' }), `${FILE}: [0].asOf: 2031 lies in the future`],
    [
      'a bare number as a form',
      (p: Provision[]) => void Object.assign(first(p), { cited: [{ text: '274', lang: 'ru' }] }),
      `${FILE}: [0].cited[0]: "274" is a bare number; mark it with "country": true`,
    ],
    [
      'an unknown publisher',
      (p: Provision[]) => void Object.assign(first(p), { sources: [{ publisher: 'nobody', url: 'https://example.org/' }] }),
      `${FILE}: [0].sources[0].publisher: "nobody" is not in publishers.json`,
    ],
    ['an entry twice', (p: Provision[]) => [...p, first(p)], 'stands twice; merge the two entries'],
    [
      'a provision that a case names taken out',
      (p: Provision[]) => p.filter(({ id }) => id !== 'kz-cc-274'),
      'charges[0].provisionId: "kz-cc-274" is not in data/law/provisions',
    ],
  ])('%s: names file, place and remedy', (_, change, message) => {
    expect(broken(change).join('\n')).toContain(message)
  })
})

describe('the compiled law', () => {
  const dataset = new Dataset(async (name) => new Uint8Array(readFileSync(join(COMPILED, name))).buffer)

  it('explains every right of the vocabulary', async () => {
    const law = await dataset.law()
    expect(law.ok && law.value.rights.map(({ key }) => key).sort()).toEqual([...RIGHTS].sort())
  })

  it('shows no citation that was seen on no page', async () => {
    const law = await dataset.law()
    const provision = law.ok ? law.value.provisions.find(({ id }) => id === 'ae-fdl34-52') : undefined
    expect(provision && shownForms(provision)).toEqual(['المادة 52', 'المادة (52)', 'المرسوم بقانون اتحادي رقم 34 لسنة 2021'])
  })

  it('is refused when damaged, while cases go on opening', async () => {
    const damaged = new Dataset(async (name) => {
      const bytes = new Uint8Array(readFileSync(join(COMPILED, name)))
      if (name === 'law.json') bytes[20] = 0
      return bytes.buffer
    })
    expect(await damaged.law()).toMatchObject({ ok: false, error: expect.stringContaining('data/law.json is damaged') })
    expect(await damaged.record('kz-ilyashev-2020')).toMatchObject({ ok: true })
  })
})
