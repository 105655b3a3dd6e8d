import { describe, expect, it } from 'vitest'
import { unlikeness } from '#lib/recognise/names/likeness.ts'
import { soundOf, soundPatterns } from '#lib/recognise/names/sound.ts'
import { recognisePage } from '../knowledge.ts'

const sound = (word: string) => soundOf(word, 0, word.length)

describe('the sound of a name', () => {
  it.each([
    ['प्रशांत', 'Прашант'],
    ['فرهاد', 'Фархад'],
    ['Ντόγαν', 'დოღან'],
    ['モハンマディ', 'محمدی'],
    ['玛丽亚', 'Мария'],
    ['เฟนสเตอร์', 'ფენსტერ'],
    ['ဖန်စတာ', 'फेनस्टा'],
    ['ຊາລີ', 'សារី'],
  ])('is the same in %s and %s', (one, other) => {
    expect(sound(one)).toBe(sound(other))
  })

  it('has the v of a Latin name both ways, as the languages hear it', () => {
    const patterns = soundPatterns('Evan Gershkovich').map((pattern) => pattern.replaceAll('ʭ', ''))
    expect(patterns).toContain('n krsks')
    expect(patterns).toContain('pn krskps')
  })
})

describe('likeness', () => {
  it.each([
    ['Maria Ressa', 'মারিয়া রেসা'],
    ['Alnur Ilyashev', 'Әлнұр Ильяшев'],
    ['Ahnaf Jazeem', 'அஹ்னாப் ஜஸீமை'],
    ['Kamil Ruziev', 'Камил Рузиевге'],
    ['Narges Mohammadi', 'ナルゲス・モハンマディ'],
    ['Evan Gershkovich', 'אוון גרשקוביץ'],
    ['Danny Fenster', 'แดนนี เฟนสเตอร์'],
  ])('is close between %s and %s', (name, written) => {
    expect(unlikeness(name, written)).toBeLessThanOrEqual(0.14)
  })

  it.each([
    ['Umar Khalid', 'मामले खुलते'],
    ['Mech Dara', 'মাসে তাঁদের'],
    ['Can Dündar', 'कानून दर्ता'],
    ['Wa Lone', 'शहरमा'],
  ])('is far between %s and the words %s', (name, written) => {
    expect(unlikeness(name, written)).toBeGreaterThan(0.14)
  })

  it('reads the letters of Turkish as Turkish does', () => {
    expect(unlikeness('Toomaj Salehi', 'Tumac Salihi', 'tr', 'IR')).toBeLessThan(unlikeness('Toomaj Salehi', 'Tumac Salihi', 'en', 'IR'))
    expect(unlikeness('Canan Kaftancıoğlu', 'Džanan Kaftandžioglu', 'sr', 'TR')).toBeLessThanOrEqual(0.12)
  })
})

describe('a name that is only heard', () => {
  it('finds the case on a Chinese page that writes it with the characters of foreign names', async () => {
    const { matches } = await recognisePage(
      '巴勒斯坦裔诗人被判有罪',
      '以色列拿撒勒法院判处诗人达琳·塔图尔五个月监禁。检方指控她在脸书发布的诗歌煽动暴力。她2015年10月被捕，其后被软禁。律师说，法院误译了她的诗。',
      { lang: 'zh' },
    )
    expect(matches[0]?.id).toBe('il-tatour-2015')
  })

  it('finds none where a page speaks of other people of the country', async () => {
    const { matches } = await recognisePage(
      'अदालत में सुनवाई टली',
      'नई दिल्ली की एक अदालत ने मामले खुलते ही सुनवाई टाल दी। पुलिस ने कहा कि आरोपी पत्रकार पर फेसबुक पोस्ट को लेकर राजद्रोह का मामला दर्ज है। उनके वकील ने ज़मानत माँगी।',
      { lang: 'hi' },
    )
    expect(matches).toEqual([])
  })

  it('is no other given name in the same letters', async () => {
    const { matches } = await recognisePage(
      'Journalist Franco Cimatu convicted of libel in Quezon City',
      'A court in Quezon City, Philippines, convicted the journalist Franco Cimatu of cyber libel over a Facebook post of 2017. The judge sentenced him to prison; he was released on bail.',
      { lang: 'en' },
    )
    expect(matches.filter(({ confidence }) => confidence === 'certain')).toEqual([])
  })
})
