import { describe, expect, it } from 'vitest'
import { RENDERED } from '#lib/recognise/names/format.ts'
import { expectedOn } from '#lib/recognise/names/overheard/expected.ts'
import { spelledIn } from '#lib/recognise/renderings.ts'
import { tokenise } from '#lib/recognise/tokens.ts'
import { bundled, recognisePage } from '../knowledge.ts'

/** Where the people of a case stand in a text by the forms that are expected in its language. */
async function foundIn(text: string, lang: string, id: string): Promise<string[]> {
  const { index, renderings } = await bundled()
  const cases = spelledIn(index.cases, renderings, lang)
  const hits = expectedOn(tokenise(text), lang, cases, (entry) => entry.id === id)
  for (const { kind } of hits) expect(kind).toBe(RENDERED)
  return [...new Set(hits.map(({ start, end }) => text.slice(start, end)))]
}

describe('a name as the press of a language is expected to write it', () => {
  it.each([
    ['ko', 'th-nampa-2020', '변호사 아르논 남파는 수감됐다', '아르논 남파'],
    ['ko', 'vn-truong-huy-san-2024', '언론인 후이득이 징역을', '후이득'],
    ['he', 'th-nampa-2020', 'בית המשפט דן את הפעיל לארנון נמפה', 'ארנון נמפה'],
    ['th', 'my-quah-2021', 'ศาลยกฟ้องไฮดี ควาห์เมื่อวันจันทร์', 'ไฮดี ควาห์'],
    ['el', 'th-nampa-2020', 'Ο δικηγόρος Άρνον Ναμπά καταδικάστηκε', 'Άρνον Ναμπά'],
    // Each word of a name may be declined.
    ['ru', 'in-dua-2020', 'Суд закрыл дело против Винода Дуа за слова о пандемии', 'Винода Дуа'],
    // A name that the record itself has in Tamil, with a case ending.
    ['ta', 'in-ravi-2021', 'ஆர்வலர் திஷா ரவியை போலீஸார் கைது செய்தனர்', 'திஷா ரவி'],
    // In traditional characters, where the record has it in simplified ones.
    ['zh', 'pk-bibi-2009', '基督徒婦人阿西婭·比比無罪釋放', '阿西婭·比比'],
  ])('is found in %s (%s)', async (lang, id, text, written) => {
    expect(await foundIn(text, lang, id)).toContain(written)
  })

  it('is not found within a longer word', async () => {
    expect(await foundIn('기자가 새후이득이라는', 'ko', 'vn-truong-huy-san-2024')).toEqual([])
  })

  it('is not found where the endings make another name', async () => {
    expect(await foundIn('Суд отпустил Винодова Дуату', 'ru', 'in-dua-2020')).toEqual([])
  })

  it('finds its case only on a page about the country', async () => {
    const report = (country: string) =>
      `${country} 법원은 국가에 반하는 게시물을 페이스북에 올린 혐의로 기소된 언론인 후이득에게 징역 30개월을 선고했다. 검찰은 자유를 남용했다고 주장했고 변호인은 항소하지 않았다. 경찰은 2024년 6월 그를 체포했다.`
    const idsOf = async (country: string) =>
      (await recognisePage('언론인에게 징역형', report(country), { lang: 'ko' })).matches.map(({ id }) => id)
    expect(await idsOf('베트남 하노이')).toContain('vn-truong-huy-san-2024')
    expect(await idsOf('페루 리마')).not.toContain('vn-truong-huy-san-2024')
  })
})
