import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { datesOf, sharedDates } from '#lib/recognise/dates.ts'
import { numbersOf, sharedNumbers } from '#lib/recognise/numbers.ts'

const sharedIn = (text: string, lang: string, dates: string[]) => {
  const { days, months } = sharedDates(datesOf(text, lang), dates, lang)
  return [...days, ...months].map(({ start, end }) => text.slice(start, end))
}

describe('the day of an event', () => {
  it.each([
    ['en', 'On 17 June 2020 a court', '17 June 2020'],
    ['en', 'arrested on June 17, she', 'June 17'],
    ['ru', 'суд 17 июня 2020 года', '17 июня 2020'],
    ['uk', 'суд 17 червня 2020 року', '17 червня 2020'],
    ['pl', 'wyrok z 17 czerwca 2020 r.', '17 czerwca 2020'],
    ['hu', 'a bíróság 2020. június 17-én', '2020. június 17'],
    ['de', 'am 17.06.2020 verurteilt', '17.06.2020'],
    ['zh', '法院于2020年6月17日', '2020年6月17'],
    ['ja', '2020年6月17日、裁判所は', '2020年6月17'],
    ['ko', '2020년 6월 17일 법원은', '2020년 6월 17'],
    ['vi', 'ngày 17 tháng 6 năm 2020', '17 tháng 6 năm 2020'],
    ['th', 'เมื่อวันที่ 17 มิถุนายน 2563', '17 มิถุนายน 2563'],
    ['my', '၂၀၂၀ ပြည့်နှစ် ဇွန်လ ၁၇ ရက်', '၂၀၂၀ ပြည့်နှစ် ဇွန်လ ၁၇'],
    ['km', 'ថ្ងៃទី១៧ ខែមិថុនា ឆ្នាំ២០២០', '១៧ ខែមិថុនា ឆ្នាំ២០២០'],
    ['ar', 'في 17 حزيران/يونيو 2020', '17 حزيران/يونيو 2020'],
    ['fa', 'در ۲۸ خرداد ۱۳۹۹ دادگاه', '۲۸ خرداد ۱۳۹۹'],
    ['he', 'ב-17 ביוני 2020', '17 ביוני 2020'],
    ['am', 'ሰኔ 10 ቀን 2012 ዓ.ም', 'ሰኔ 10 ቀን 2012'],
    ['si', '2020 ජූනි 17', '2020 ජූනි 17'],
    ['bn', '২০২০ সালের ১৭ জুন', '২০২০ সালের ১৭ জুন'],
    ['ka', '2020 წლის 17 ივნისს', '2020 წლის 17 ივნის'],
  ])('is read in %s: %s', (lang, text, written) => {
    expect(sharedIn(text, lang, ['2020-06-17'])).toEqual([written])
  })

  it('is told from the same day of another year, and from another day', () => {
    expect(sharedIn('on 17 June 2023', 'en', ['2020-06-17'])).toEqual([])
    expect(sharedIn('on 16 June 2021', 'en', ['2020-06-17'])).toEqual([])
  })

  it('is its month where no more is known, by the page or by the record', () => {
    expect(sharedIn('freed in June 2020', 'en', ['2020-06-17'])).toEqual(['June 2020'])
    expect(sharedIn('on 17 June 2020', 'en', ['2020-06'])).toEqual(['17 June 2020'])
  })
})

describe('numbers', () => {
  it('are read with the signs that part thousands, in any digits; years are none', () => {
    expect([...numbersOf('fined 500,000 roubles in 2020, Covid-19, 1.500.000 at 10:30, 20万円, ১৫ and 7').keys()]).toEqual([
      '500000',
      '1500000',
      '15',
      '200000',
    ])
  })

  it('say the more the fewer of their length a page has', () => {
    const says = (text: string) => sharedNumbers(numbersOf(text), ['107'])[0]?.says ?? 0
    expect(says('after 107 days')).toBeGreaterThan(says('107 108 109 110 111 112 113 114 115 116 117'))
    expect(says('after 106 days')).toBe(0)
  })
})

describe('what is read of any text', () => {
  it('points into it', () => {
    const pieces = fc.constantFrom('17', ' June ', '2020', '6月', '年', ' ', '.', 'İ', '১৭', 'ی', '\n', '𐐀', 'tháng 6', ',', '-')
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), fc.constantFrom('en', 'zh', 'fa', 'vi', 'bn', 'tr'), (parts, lang) => {
        const text = parts.join('')
        for (const { start, end } of [...datesOf(text, lang), ...numbersOf(text).values()]) {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeLessThanOrEqual(text.length)
          expect(end).toBeGreaterThan(start)
        }
      }),
    )
  })
})
