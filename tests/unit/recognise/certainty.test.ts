import { describe, expect, it } from 'vitest'
import { tokenise } from '#lib/recognise/tokens.ts'
import { isBefore, isElsewhen, spanOf, yearsLater, yearsOf } from '#lib/recognise/years.ts'
import { bundled, recognisePage } from '../knowledge.ts'

const confidenceOf = async (id: string, title: string, body: string, more = {}) =>
  (await recognisePage(title, body, more)).matches.find((match) => match.id === id)?.confidence

describe('a page about the same person', () => {
  it('is not dated by what the record tells of another case', async () => {
    const rong = (await bundled()).index.cases.find(({ id }) => id === 'kh-rong-2020')
    expect(rong?.dates).toContain('2021-08-18')
    expect(rong?.dates).not.toContain('2025-05-05')
    expect(rong?.isTriedAgain).toBe(true)
  })

  const body =
    'The activist Alnur Ilyashev appeared before a court in Almaty, Kazakhstan. The prosecutor charged him with spreading knowingly false information in posts on Facebook. His lawyer told the judge that the posts were criticism of the ruling party. He was detained in April 2020.'

  it('is certain where name, country, offence and time come together', async () => {
    expect(await confidenceOf('kz-ilyashev-2020', 'Almaty court tries Alnur Ilyashev', body, { lang: 'en', published: '2020-06-20' })).toBe(
      'certain',
    )
  })

  it('is only possible where it is years later and says little of the case', async () => {
    const later =
      'The activist Alnur Ilyashev was arrested in Kazakhstan in May 2031. A court charged him with insulting a judge in a video. His lawyer called the charge revenge for his criticism; human rights groups asked for his release from detention.'
    expect(await confidenceOf('kz-ilyashev-2020', 'Alnur Ilyashev arrested', later, { lang: 'en', published: '2031-05-02' })).toBe(
      'possible',
    )
  })

  it('is never certain by a surname alone', async () => {
    const text = body.replace('Alnur Ilyashev', 'Ilyashev')
    expect(await confidenceOf('kz-ilyashev-2020', 'Ilyashev on trial', text, { lang: 'en' })).not.toBe('certain')
  })

  it('gives one of two cases of the person where the offence tells them apart', async () => {
    const text =
      'Hong Kong publisher Jimmy Lai was found guilty on 15 December 2025 of conspiring to collude with foreign forces under the national security law. The court heard that he asked for sanctions in articles of his newspaper. The judge will sentence him in 2026; he has been in custody since 2020.'
    const { matches } = await recognisePage('Jimmy Lai guilty of collusion with foreign forces', text, {
      lang: 'en',
      published: '2026-01-10',
    })
    expect(matches[0]).toMatchObject({ id: 'hk-lai-2020', confidence: 'certain' })
    expect(matches.filter(({ confidence }) => confidence === 'certain')).toHaveLength(1)
  })
})

describe('years', () => {
  it('are read in the calendars and digits of their languages', () => {
    expect([...yearsOf('เมื่อ พ.ศ. 2563 และ ๒๕๖๔', 'th')]).toEqual([2020, 2021])
    expect([...yearsOf('در سال ۱۳۹۹ دادگاه', 'fa')]).toEqual([2020])
    expect([...yearsOf('في عام ٢٠٢١', 'ar')]).toEqual([2021])
    expect([...yearsOf('2,020 people paid 1999.50 for 20201 seats', 'en')]).toEqual([])
  })

  it('speak against a case only where none of them is of its time', () => {
    const span = spanOf({ since: '2020-04-17', until: '2022-01', asOf: '2023-06' })
    expect(isElsewhen(new Set(), undefined, span)).toBe(false)
    expect(isElsewhen(new Set([1999]), undefined, span)).toBe(true)
    expect(isElsewhen(new Set([1999, 2021]), undefined, span)).toBe(false)
    expect(isElsewhen(new Set([1999]), '2021-05-01', span)).toBe(false)
    expect(yearsLater(new Set([2021]), undefined, span)).toBe(0)
    expect(yearsLater(new Set([2021]), '2026-01-01', span)).toBe(3)
    expect(yearsLater(new Set(), undefined, span)).toBe(-1)
  })

  it('begin with what was said', () => {
    expect(spanOf({ since: '2019-02-06', until: '2021', asOf: '2021', expressed: 2018 })).toEqual({ from: 2018, to: 2021 })
  })

  it('tell a page without a date of an older trial where it begins with an earlier year and names no later one', () => {
    const span = spanOf({ since: '2018-09-16', until: '2020-02', asOf: '2020-02' })
    expect(isBefore(new Set([2017]), new Set([2017]), undefined, span)).toBe(true)
    expect(isBefore(new Set([2017]), new Set(), undefined, span)).toBe(false)
    expect(isBefore(new Set([2017, 2019]), new Set([2017]), undefined, span)).toBe(false)
    expect(isBefore(new Set([2017]), new Set([2017]), '2019-01-01', span)).toBe(false)
  })
})

describe('names that are spelled otherwise', () => {
  const speech = (name: string, country: string) => ({ name, country })
  it.each([
    ['ro', speech('Ilia Iașin', 'Rusia'), 'ru-yashin-2022'],
    ['pl', speech('Kaciaryna Barysiewicz', 'Białoruś'), 'by-barysevich-2020'],
    ['uk', speech('Володимир Кара-Мурза', 'Росія'), 'ru-kara-murza-2022'],
  ])('are heard in %s', async (lang, { name, country }, id) => {
    const texts: Record<string, [string, string]> = {
      ro: [
        'condamnat',
        `${country}: politicianul ${name} a fost condamnat de judecătorie pentru informații false despre armată. Procurorii au cerut închisoare; avocatul a făcut apel.`,
      ],
      pl: [
        'skazana',
        `${country}: dziennikarka ${name} została skazana przez sąd za ujawnienie tajemnicy lekarskiej w artykule. Prokuratura żądała więzienia, areszt trwał sto dni.`,
      ],
      uk: [
        'засуджений',
        `${country}: політик ${name} засуджений судом до в'язниці за державну зраду та фейки про армію. Прокурор вимагав 25 років, адвокат подав апеляцію.`,
      ],
    }
    const [title, body] = texts[lang] as [string, string]
    const { matches } = await recognisePage(`${name} ${title}`, body, { lang })
    expect(matches.map((match) => match.id)).toContain(id)
  })
})

describe('characters that may be written in two ways', () => {
  it('are the same tokens: sara am as one character or two', () => {
    const one = tokenise('นำภา')
    const two = tokenise('นํ\u0e32ภา'.replace('ํ\u0e32', '\u0e4d\u0e32'))
    expect([...one.hash.slice(0, one.count)]).toEqual([...two.hash.slice(0, two.count)])
  })
})

describe('a page about another prosecution of the same person', () => {
  const report = (when: string) =>
    `The activist Alnur Ilyashev was tried in Almaty, Kazakhstan, for spreading knowingly false information in posts on Facebook. The prosecutor asked for prison; the judge gave him restricted freedom. ${when}`

  it('is certain of the case whose days it names, and not where it names other ones', async () => {
    const confidence = (when: string) => confidenceOf('kz-ilyashev-2020', 'Alnur Ilyashev convicted', report(when), { lang: 'en' })
    expect(await confidence('He had been arrested on 17 April 2020, and was sentenced on 22 June 2020.')).toBe('certain')
    expect(await confidence('He had been arrested on 3 October 2025, and was sentenced on 14 January 2026.')).not.toBe('certain')
  })

  it('says which day it went by', async () => {
    const { matches } = await recognisePage('Alnur Ilyashev convicted', report('He was arrested on 17 April 2020.'), { lang: 'en' })
    expect(matches[0]?.evidence).toContainEqual(expect.objectContaining({ kind: 'day', text: '17 April 2020' }))
  })
})
