import { describe, expect, it } from 'vitest'
import { isOld, wordDate, wordSpan } from '#lib/cases/dates.ts'
import type { TimelineEntry } from '#lib/cases/schema.ts'
import { wordSentences } from '#lib/cases/sentences.ts'
import { timelineWith } from '#lib/cases/timeline.ts'

const entry = (date: string): TimelineEntry => ({ date, event: 'other', text: date, source: 's' })

describe('dates', () => {
  it('are as exact as the source', () => {
    expect([wordDate('2020-06-22', 'en-GB'), wordDate('2020-06', 'en-GB'), wordDate('2020', 'en-GB')]).toEqual([
      '22 June 2020',
      'June 2020',
      '2020',
    ])
    expect(wordSpan('2020-06', '2020-08', 'en-GB')).toBe('June 2020 – August 2020')
  })

  it('make a status old after two years, counted from the last day they can mean', () => {
    expect(isOld('2024-11-23', '2026-11-24')).toBe(true)
    expect(isOld('2024-11', '2026-11-24')).toBe(false)
    expect(isOld('2024', '2026-11-24')).toBe(false)
    expect(isOld('2023', '2026-11-24')).toBe(true)
  })
})

describe('sentences', () => {
  it('say of what kind they are where their text does not', () => {
    const sentences = [
      { kind: 'imprisonment', text: 'Ten years' },
      { kind: 'fine', text: 'a fine of 50 dinars' },
      { kind: 'fine', text: '300,000 roubles' },
    ]
    expect(wordSentences(sentences)).toBe('Prison: Ten years; a fine of 50 dinars; Fine: 300,000 roubles')
  })
})

describe('the timeline', () => {
  it('gives the open page its place, behind events that may be of its own month', () => {
    const items = timelineWith([entry('2020-06'), entry('2020-06-22'), entry('2020-09'), entry('2021')], '2020-06-23')
    expect(items.map((item) => (item.kind === 'article' ? `article, ${item.since} since` : item.entry.date))).toEqual([
      '2020-06',
      '2020-06-22',
      'article, 2 since',
      '2020-09',
      '2021',
    ])
  })

  it('stays as it is where the page gives no date', () => {
    expect(timelineWith([entry('2020')], '')).toHaveLength(1)
  })
})
