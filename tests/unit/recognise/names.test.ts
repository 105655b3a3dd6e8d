import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold } from '#lib/recognise/fold.ts'
import { buildIndex, type Pattern } from '#lib/recognise/names/build.ts'
import { FULL, openIndex, RENDERED, SURNAME, writeIndex } from '#lib/recognise/names/format.ts'
import { scanNames } from '#lib/recognise/names/scan.ts'
import { declineName } from '#lib/recognise/names/variants/slavic.ts'
import { variantsOf } from '#lib/recognise/names/variants/variants.ts'
import { tokenise } from '#lib/recognise/tokens.ts'

function open(patterns: Pattern[]) {
  const opened = openIndex(writeIndex(buildIndex(patterns, 7)))
  if (!opened.ok) throw new Error(opened.error)
  return opened.value
}

const full = (text: string, record: number): Pattern => ({ text, record, defendant: 0, kind: FULL })

const word = fc.constantFrom('ana', 'Мария', 'Пётр', 'علي', 'حسن', 'Jürgen', 'Oʻktam', 'ilya', 'Şahin', 'नेहा', 'Zoë', 'Kim')
const name = fc.array(word, { minLength: 2, maxLength: 4 }).map((words) => words.join(' '))

describe('the name index', () => {
  it('finds what a naive search finds, at offsets that map back to the text', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(name, { minLength: 1, maxLength: 30 }),
        fc.array(fc.oneof(name, word, fc.constant('.'), fc.string()), { maxLength: 40 }),
        (names, pieces) => {
          const text = pieces.join(' ')
          const hits = scanNames(open(names.map(full)), tokenise(text)).filter(({ gap }) => !gap)
          for (const hit of hits) {
            const quoted = tokenise(text.slice(hit.start, hit.end))
            const wanted = tokenise(names[hit.record] as string)
            expect([...quoted.hash.slice(0, quoted.count)]).toEqual([...wanted.hash.slice(0, wanted.count)])
          }
          const found = new Set(hits.map(({ record }) => record))
          names.forEach((sought, record) => {
            expect(found.has(record), `${sought} in ${text}`).toBe(occurs(text, sought))
          })
        },
      ),
      { numRuns: 300 },
    )
  })

  it('finds names in scripts without spaces', () => {
    const index = open([full('黄雪琴', 0), full('ปนัดดา ศิริมาศกูล', 1)])
    const text = '记者黄雪琴被捕。 นางสาวปนัดดา ศิริมาศกูลถูกตัดสิน'
    expect(scanNames(index, tokenise(text)).map(({ record }) => record)).toEqual([0, 1])
  })

  it('takes a patronymic between the parts of a name, and no full stop', () => {
    const index = open([full('Альнур Ильяшев', 0)])
    expect(scanNames(index, tokenise('Альнур Кайратович Ильяшев'))).toHaveLength(1)
    expect(scanNames(index, tokenise('пришёл Альнур. Ильяшев молчал'))).toHaveLength(0)
  })

  it('refuses files that are cut off, foreign or damaged', () => {
    const bytes = writeIndex(buildIndex([full('Maria Ressa', 0)], 7))
    const damaged = bytes.slice(0)
    new Uint8Array(damaged)[60] = 99
    expect(openIndex(bytes.slice(0, 41))).toMatchObject({ ok: false, error: expect.stringContaining('cut off') })
    expect(openIndex(new ArrayBuffer(400))).toMatchObject({ ok: false, error: expect.stringContaining('not a name index') })
    expect(openIndex(bytes.slice(0, bytes.byteLength - 4))).toMatchObject({ ok: false, error: expect.stringContaining('sizes') })
    expect(openIndex(damaged)).toMatchObject({ ok: false, error: expect.stringContaining('checksum') })
  })

  it('survives every kind of text', () => {
    const index = open([full('Maria Ressa', 0)])
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const tokens = tokenise(text)
        for (let i = 0; i < tokens.count; i++) expect(tokens.end[i]).toBeGreaterThan(tokens.start[i] as number)
        scanNames(index, tokens)
      }),
    )
    for (const unit of ['a', '\u0301', '\u202b', '\ud800', '\udc00', 'ก', 'é'])
      expect(() => scanNames(index, tokenise(unit.repeat(200_000)))).not.toThrow()
  })
})

describe('the forms of a name', () => {
  it('of three words are also the shorter ones, which tell less than the name itself', () => {
    const kinds = new Map(variantsOf({ text: 'Francisco Usón Ramírez', lang: 'en' }).map(({ text, kind }) => [text, kind]))
    expect(kinds.get('francisco uson ramirez')).toBe(FULL)
    expect(kinds.get('francisco uson')).toBe(RENDERED)
    expect(kinds.get('francisco ramirez')).toBe(RENDERED)
  })

  it('declines Russian names, feminine ones too', () => {
    expect(declineName(['Альнур', 'Ильяшев'], 'ru')).toEqual(
      expect.arrayContaining(['Альнура Ильяшева', 'Альнуру Ильяшеву', 'Альнуром Ильяшевым', 'Альнуре Ильяшеве']),
    )
    expect(declineName(['Асия', 'Тулесова'], 'ru')).toEqual(expect.arrayContaining(['Асии Тулесовой', 'Асию Тулесову']))
  })

  it('makes Kazakh, Latin and turned forms, and marks the surname', () => {
    const forms = new Map(variantsOf({ text: 'Әлнұр Ильяшев', lang: 'kk' }).map(({ text, kind }) => [text, kind]))
    expect(forms.has(fold('Әлнұр Ильяшевке'))).toBe(true)
    expect(forms.has(fold('Ильяшев Әлнұр'))).toBe(true)
    expect([...variantsOf({ text: 'Альнур Ильяшев', lang: 'ru' })].map(({ text }) => text)).toEqual(
      expect.arrayContaining(['alnur ilyashev', 'alnour iliachev', 'alnur iljaschew', 'alnur iliashev']),
    )
    expect(forms.get(fold('Ильяшевтың'))).toBe(SURNAME)
  })
})

/** The oracle: the tokens of a name stand in the text one after the other, with nothing that ends a phrase between. */
function occurs(text: string, sought: string): boolean {
  const tokens = tokenise(text)
  const wanted = tokenise(sought)
  for (let i = 0; i + wanted.count <= tokens.count; i++) {
    let same = true
    for (let k = 0; k < wanted.count && same; k++)
      same = tokens.hash[i + k] === wanted.hash[k] && (k === 0 || ((tokens.flags[i + k] as number) & 2) === 0)
    if (same) return true
  }
  return false
}
