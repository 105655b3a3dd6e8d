import type { IndexEntry } from '#lib/cases/index-entry.ts'
import type { PageFacts } from './case-candidates.ts'
import { CASE_SIGNS, type CaseSign, type CaseSigns } from './case-signs.ts'
import { sharedDates } from './dates.ts'
import { sharedNumbers } from './numbers.ts'
import type { Evidence } from './page-verdict.ts'
import { isBefore, isWithin, spanOf, yearsLater } from './years.ts'

/** Whether a page tells of the time of a case: its days and years, the day of the page itself, and numbers. */

type TimeSign =
  | ('tooEarly' | 'within' | 'firstYear' | 'years' | 'otherYears' | 'later' | 'days' | 'months')
  | ('undated' | 'publishedAtEvent' | 'publishedNearEvent' | 'otherDates' | 'numbers')

const MOST_OF_KIND = 2
const MOST_YEARS = 3
const MOST_BY_NUMBERS = 3
/** News of an event appears within so many days of it; what follows from it, within so many. */
const AT_EVENT = 4
const NEAR_EVENT = 31
const DAY = 86_400_000
const MONTH = 30 * DAY

/** What a page and a case share of days, years and numbers, as signs and with the words of the page. */
export function timeOf(page: PageFacts, entry: IndexEntry): { signs: Pick<CaseSigns, TimeSign>; evidence: Evidence[] } {
  const { text, published, years } = page
  const evidence: Evidence[] = []
  const tell = (kind: string, sign: CaseSign, at?: { start: number; end: number }, times = 1) =>
    evidence.push({
      text: at ? text.slice(at.start, at.end) : '',
      start: at?.start ?? 0,
      end: at?.end ?? 0,
      kind,
      weight: CASE_SIGNS[sign].weight * times,
    })

  const dates = sharedDates(page.dates, entry.dates, page.lang)
  const isDate = (at: { start: number; end: number }) =>
    [...dates.days, ...dates.months].some(({ start, end }) => at.start < end && at.end > start)
  const numbers = sharedNumbers(page.numbers, entry.numbers).filter((at) => !isDate(at))
  const [days, months] = [dates.days.slice(0, MOST_OF_KIND), dates.months.slice(0, MOST_OF_KIND)]
  for (const at of days) tell('day', 'days', at)
  for (const at of months) tell('day', 'months', at)
  for (const at of numbers.slice(0, MOST_OF_KIND)) tell('number', 'numbers', at, at.says)

  const span = spanOf(entry)
  const isEarly = appearedBefore(published, entry.since) || isBefore(years, page.leadYears, published, span)
  const within = isWithin(years, published, span)
  // The dead are not tried again.
  const later = entry.custody === 'deceased' ? 0 : yearsLater(years, published, span)
  const otherYears = [...years].filter((year) => year < span.from - 1 || year > span.to + 1).length
  if (isEarly) tell('date', 'tooEarly')
  else if (within) tell('time', 'within')
  else if (otherYears) tell('years', 'otherYears', undefined, otherYears)

  const yearOf = (date: string) => Number(date.slice(0, 4))
  const distance = daysFrom(entry.dates, published)
  return {
    evidence,
    signs: {
      tooEarly: Number(isEarly),
      within: Number(within),
      firstYear: Number(years.has(yearOf(entry.since))),
      years: Math.min([...new Set(entry.dates.map(yearOf))].filter((year) => years.has(year)).length, MOST_YEARS),
      otherYears: Math.min(otherYears, MOST_YEARS),
      later: Number(later >= 1),
      days: days.length,
      months: months.length,
      undated: Number(published === undefined),
      publishedAtEvent: Number(distance <= AT_EVENT),
      publishedNearEvent: Number(distance <= NEAR_EVENT),
      otherDates: Number(page.dates.length > 0 && !days.length && !months.length),
      numbers: Math.min(
        numbers.reduce((sum, { says }) => sum + says, 0),
        MOST_BY_NUMBERS,
      ),
    },
  }
}

/** Whether a page appeared before the case began, with a month to spare. */
function appearedBefore(published: string | undefined, since: string): boolean {
  if (!published) return false
  const page = Date.parse(published)
  const first = Date.parse(since)
  return Number.isFinite(page) && Number.isFinite(first) && page < first - NEAR_EVENT * DAY
}

/** How many days lie between the day on which a page was published and the nearest event whose month is known. */
function daysFrom(dates: readonly string[], published: string | undefined): number {
  const page = Date.parse(published?.slice(0, 10) ?? '')
  const distances = dates.map((date) => {
    const first = Date.parse(date)
    const last = date.length > 7 ? first : first + MONTH
    return date.length < 7 ? Number.NaN : Math.max(0, first - page, page - last) / DAY
  })
  return Math.min(Number.POSITIVE_INFINITY, ...distances.filter(Number.isFinite))
}
