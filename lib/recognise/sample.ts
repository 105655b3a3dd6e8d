import { type Knowledge, type PageText, recognise } from './recognise.ts'

/** The words of a page that led to its cases, as written: for the sample that a new reader is shown. */
export function wordsOfMatches(page: PageText, knowledge: Knowledge): string[] {
  const words = recognise(page, knowledge).matches.flatMap(({ evidence }) => evidence.map(({ text }) => text))
  return [...new Set(words.filter(Boolean))]
}
