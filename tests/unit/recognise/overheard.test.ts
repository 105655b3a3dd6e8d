import { describe, expect, it } from 'vitest'
import { heardCountries } from '#lib/recognise/names/overheard/country.ts'
import { overheard } from '#lib/recognise/names/overheard/overheard.ts'
import { spelledIn } from '#lib/recognise/renderings.ts'
import { tokenise } from '#lib/recognise/tokens.ts'
import { compiledKnowledge } from '#scripts/knowledge.ts'
import { recognisePage } from '../knowledge.ts'

const { index, renderings } = await compiledKnowledge()

/** Ids of the cases of a country whose people are heard in a text. */
const heardIn = (text: string, lang: string, country: string) =>
  overheard(tokenise(text), lang, spelledIn(index.cases, renderings, lang), (entry) => entry.country === country, []).map(
    ({ record, start, end }) => ({
      id: index.cases[record]?.id,
      written: text.slice(start, end),
    }),
  )

describe('a name that the page spells in its own way', () => {
  it.each([
    ['th', 'VN', 'ศาลจำคุกนายเจือง ฮวี ซาน นักหนังสือพิมพ์', 'vn-truong-huy-san-2024', 'เจือง ฮวี ซาน'],
    ['th', 'LA', 'นางห้วยเฮือง ไชยะบูลี พ้นโทษ', 'la-xayabouly-2019', 'ห้วยเฮือง ไชยะบูลี'],
    ['my', 'TH', 'ရှေ့နေ အာနွန် နမ်ပါကို ထောင်ချ', 'th-nampa-2020', 'အာနွန် နမ်ပါ'],
    ['hi', 'NG', 'गायक का नाम है यहाया शरीफ़-अमीनू। अदालत ने सज़ा दी', 'ng-sharif-aminu-2020', 'यहाया शरीफ़-अमीनू'],
    ['he', 'JO', 'עצרו את אחמד חסן א-זועבי ולקחו אותו', 'jo-al-zoubi-2022', 'אחמד חסן א-זועבי'],
    ['uz', 'KG', 'Tashkilot rahbari Komil Ro‘ziyev haqida', 'kg-ruziev-2020', 'Komil Ro‘ziyev'],
    ['ko', 'VN', '언론인 쯔엉후이산(63)이 징역을 선고받았다', 'vn-truong-huy-san-2024', '쯔엉후이산'],
    ['ja', 'KR', '写真家パク・ジョングンさんに無罪', 'kr-park-2012', 'パク・ジョングン'],
    // An article is no part of the word before it.
    ['de', 'KW', 'gegen den Kuwaiter Hamad al-Naki bestätigt', 'kw-al-naqi-2012', 'Hamad al-Naki'],
    ['es', 'QA', 'la condena impuesta a Mohamed al Ayami, el poeta', 'qa-al-ajami-2011', 'Mohamed al Ayami'],
    ['az', 'MA', 'jurnalist Hacər ər-Reysunini əfv edib', 'ma-raissouni-2019', 'Hacər ər-Reysunini'],
    ['zh', 'RU', '艺术家亚历山德拉·斯科奇连科——朋友们', 'ru-skochilenko-2022', '亚历山德拉·斯科奇连科'],
  ])('is heard in %s on a page about %s', (lang, country, text, id, written) => {
    expect(heardIn(text, lang, country)).toContainEqual({ id, written })
  })

  it('is not heard where only its first word is like it', () => {
    expect(heardIn('กวีนิพนธ์ที่จัตุรัส วลาดีมีร์ มายาคอฟสกี ในกรุงมอสโก', 'th', 'RU').map(({ id }) => id)).not.toContain('ru-kara-murza-2022')
  })

  it('is no stranger at home whose name is written nearly so', () => {
    expect(heardIn('ฝากขังนายอานนท์ นำพา อดีตพนักงาน', 'th', 'TH')).toEqual([])
  })

  it.each([
    ['hi', 'IN', 'सुप्रीम कोर्ट ने भारतीय न्याय संहिता की धारा पर फैसला सुनाया'],
    ['ta', 'IN', 'நீதிமன்றக் கிளை கேள்வி எழுப்பியது மீது குண்டர் தடுப்புச் சட்டம்'],
    ['my', 'MM', 'ဖြင့် သောကြာနေ့က အမြင့်ဆုံး တရားရုံးက ခေါ်ဆိုသည်'],
    ['ru', 'RU', 'Суд назначил слушания по делу об аресте сроком на два месяца'],
  ])('is not heard in common words of %s', (lang, country, text) => {
    expect(heardIn(text, lang, country)).toEqual([])
  })

  it('is left to others where somebody else is named', () => {
    const text = 'ฝ่าม ดวาน จาง'
    const taken = [{ start: 0, end: text.length, token: 0, record: -1, defendant: 0, kind: 5, gap: false } as const]
    expect(overheard(tokenise(text), 'th', spelledIn(index.cases, renderings, 'th'), ({ country }) => country === 'VN', taken)).toEqual([])
  })
})

describe('a country that the page spells in its own way', () => {
  it('is heard in its adjective, and with an ending', () => {
    expect(heardCountries(tokenise('журналістку віетнамскую вызвалілі'), 'be', ['VN', 'LA'])).toEqual(['VN'])
    expect(heardCountries(tokenise('லாவோஸின் தெற்கே சம்பசாக்'), 'ta', ['LA', 'VN'])).toEqual(['LA'])
  })
})

describe('a page on which a name is overheard', () => {
  it('is certain where country and offence come to it', async () => {
    const text =
      'ศาลประชาชนกรุงฮานอยของเวียดนามพิพากษาจำคุก ฝ่าม ดวาน จาง นักข่าวและนักเขียน เป็นเวลา 9 ปี ในข้อหาโฆษณาชวนเชื่อต่อต้านรัฐ อัยการระบุว่าจำเลยเขียนบทความวิจารณ์รัฐบาล ทนายความจะยื่นอุทธรณ์'
    const { matches } = await recognisePage('ศาลเวียดนามจำคุกนักข่าว 9 ปี', text, { lang: 'th', published: '2021-12-14' })
    expect(matches[0]).toMatchObject({ id: 'vn-pham-doan-trang-2020', confidence: 'certain' })
  })
})
