import { plainDigits } from './years.ts'

/**
 * Numbers of two digits or more that a text names: a fine, an article, a term, an age. What a page
 * shares of them with a record speaks for the case, the more the fewer numbers the page has.
 */

/** With the signs that part thousands; not parts of decimal fractions, times or numbers of years. */
const NUMBER =
  /(?<![\d.,:/-]\d?)\d{1,3}(?:[.,\u00a0\u202f' ]\d{2,3})*(?:[.,\u00a0\u202f' ]\d{3})(?!\d)|(?<![\d.,:]|\p{L}[-‑–])\d{2,}(?!\d|:\d|\s?[万萬만])/gu
const TEN_THOUSAND = /(?<!\d)(\d{1,4})\s?[万萬만]/g
const IS_YEAR = /^(1[34]|19|20|25)\d\d$/
/** An article says what happened near its beginning. */
const LOOKED_AT = 8000
const MOST_OF_ONE = 2

/** Where a text writes a number. */
export interface Written {
  start: number
  end: number
}

/** The numbers of a text, as digits without signs, with the first place of each; years left out. */
export function numbersOf(text: string): Map<string, Written> {
  const plain = plainDigits(text.slice(0, LOOKED_AT))
  const numbers = new Map<string, Written>()
  const add = (number: string, start: number, { length }: string) => {
    if (!numbers.has(number)) numbers.set(number, { start, end: start + length })
  }
  for (const { 0: written, index } of plain.matchAll(NUMBER)) {
    const digits = written.replaceAll(/\D/g, '')
    if (!IS_YEAR.test(digits)) add(digits, index, written)
  }
  for (const { 0: written, 1: count, index } of plain.matchAll(TEN_THOUSAND)) add(String(Number(count) * 10_000), index, written)
  return numbers
}

/** A number that a page shares with a case. */
export interface SharedNumber extends Written {
  /** By tens, how unlikely it is that the page has it by chance: 0 to 2. */
  says: number
}

/** The numbers that a page shares with a case, the most telling first. */
export function sharedNumbers(page: ReadonlyMap<string, Written>, ofCase: readonly string[]): SharedNumber[] {
  const ofLength = new Map<number, number>()
  for (const { length } of page.keys()) ofLength.set(length, (ofLength.get(length) ?? 0) + 1)
  return ofCase
    .flatMap((number) => {
      const at = page.get(number)
      if (!at) return []
      const all = 9 * 10 ** (number.length - 1)
      return { ...at, says: Math.min(MOST_OF_ONE, Math.max(0, Math.log10(all / (ofLength.get(number.length) ?? 1)))) }
    })
    .sort((a, b) => b.says - a.says)
}
