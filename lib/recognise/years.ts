import type { IndexEntry } from '#lib/cases/index-entry.ts'

/** Years that a page names, in whatever digits and calendar. */

const DIGITS = /[٠-٩۰-۹०-९০-৯๐-๙၀-၉០-៩]/g
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0x1040, 0x17e0]
const YEAR = /(?<![\p{L}\p{N}.,/-])(1[34]\d\d|19[6-9]\d|20[0-4]\d|25[3-9]\d)(?![\p{N}%]|[.,]\p{N})/gu
/** Years from here on are looked at: older ones tell history. */
const FIRST = 1980
const LAST = new Date().getUTCFullYear() + 1
/** An article says when it happened near its beginning; what stands far below is often of other stories. */
const LOOKED_AT = 6000

const BUDDHIST = new Set(['th', 'lo', 'km', 'my'])
const SOLAR = new Set(['fa', 'ku'])

/** A text with all its digits as 0 to 9. */
export const plainDigits = (text: string): string =>
  text.replaceAll(DIGITS, (digit) => {
    const unit = digit.charCodeAt(0)
    return String(unit - (ZEROS.find((zero) => unit >= zero && unit < zero + 10) ?? unit))
  })

/** The years that stand in a text, by the Gregorian calendar. */
export function yearsOf(text: string, lang: string | undefined): Set<number> {
  const years = new Set<number>()
  for (const [, digits] of plainDigits(text.slice(0, LOOKED_AT)).matchAll(YEAR)) {
    const written = Number(digits)
    const year =
      written > 2500 && lang && BUDDHIST.has(lang) ? written - 543 : written < 1500 && lang && SOLAR.has(lang) ? written + 621 : written
    if (year >= FIRST && year <= LAST) years.add(year)
    // The Ethiopian calendar is seven or eight years behind.
    if (lang === 'am' && year + 8 <= LAST) years.add(year + 8)
  }
  return years
}

/** The first and the last year of a case. */
export interface Span {
  from: number
  to: number
}

/** Years of a case: from what was said, or its first event, to the last that is known of it. */
export function spanOf({ since, until, asOf, expressed }: Pick<IndexEntry, 'since' | 'until' | 'asOf' | 'expressed'>): Span {
  return { from: expressed ?? Number(since.slice(0, 4)), to: Number((until > asOf ? until : asOf).slice(0, 4)) }
}

/** Whether a page is of the time of a case: by its own date, or by a year that it names. */
export function isWithin(years: ReadonlySet<number>, published: string | undefined, { from, to }: Span): boolean {
  const year = published ? Number(published.slice(0, 4)) : 0
  return (year >= from && year <= to) || [...years].some((one) => one >= from && one <= to)
}

/** Whether a page without a date of its own begins with a year, and names none that is not before the case. */
export function isBefore(years: ReadonlySet<number>, inLead: ReadonlySet<number>, published: string | undefined, { from }: Span): boolean {
  return !published && inLead.size > 0 && Math.max(...years) < from
}

/**
 * Whether the years of a page speak against a case: it names some, and none of the case's, a year
 * more or less. A report of the day hardly names the year it is in, so that a date in the time of the case outweighs them.
 */
export function isElsewhen(years: ReadonlySet<number>, published: string | undefined, { from, to }: Span): boolean {
  if (!years.size) return false
  const year = published ? Number(published.slice(0, 4)) : 0
  if (year >= from && year <= to) return false
  for (const year of years) if (year >= from - 1 && year <= to + 1) return false
  return true
}

/**
 * How many years after the last that is known of a case a page appeared, by its own date or the
 * latest year that it names, but for years to come: a later page may tell of another trial of the same person.
 * @returns 0 where it is of the time of the case, -1 where it is older or tells no year
 */
export function yearsLater(years: ReadonlySet<number>, published: string | undefined, { from, to }: Span): number {
  const now = new Date().getUTCFullYear()
  const latest = published ? Number(published.slice(0, 4)) : Math.max(...[...years].filter((year) => year <= now))
  return latest >= from ? Math.max(0, latest - to) : -1
}
