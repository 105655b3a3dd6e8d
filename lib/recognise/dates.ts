import { plainDigits } from './years.ts'

/**
 * Days and months that a page names, in its own language and calendar, to be held against the
 * events of a case: the day of an arrest tells one trial from another where little else does.
 */

/** `17 June`, `17 June 2020` or `June 2020`, where the page writes it. */
export interface PageDate {
  /** `g-06-17`, or `g2020-06-17` where the page names the year: a calendar's letter, and the date by it. */
  day?: string
  /** `g2020-06`. */
  month?: string
  start: number
  end: number
}

/** Which of a case's events a page dates to the day, and which others to the month. */
export interface SharedDates {
  days: PageDate[]
  months: PageDate[]
}

/** Letters for the calendars by which months are named. */
const SIGNS: Readonly<Record<string, string>> = { gregory: 'g', persian: 'p', ethiopic: 'e' }
const CALENDARS: Readonly<Record<string, string>> = { fa: 'persian', am: 'ethiopic' }
/** Where a language names the months in more than one way. */
const LOCALES: Readonly<Record<string, readonly string[]>> = {
  ar: ['ar-EG', 'ar-LB', 'ar-TN', 'ar-MA'],
  fa: ['fa', 'fa-AF', 'fa-u-ca-persian', 'fa-AF-u-ca-persian'],
  am: ['am', 'am-u-ca-ethiopic'],
  sr: ['sr-Latn', 'sr-Cyrl', 'sr-Latn-ME', 'bs'],
  uz: ['uz-Latn', 'uz-Cyrl'],
  az: ['az-Latn', 'az-Cyrl'],
  de: ['de', 'de-AT'],
  tl: ['fil', 'en'],
  ku: ['ku', 'ckb'],
}
/** Where `Intl` names the months of another calendar, or in words only. */
const NAMED: Readonly<Record<string, string>> = {
  zh: '1月 2月 3月 4月 5月 6月 7月 8月 9月 10月 11月 12月',
  si: 'ජනවාරි පෙබරවාරි මාර්තු අප්‍රේල් මැයි ජූනි ජූලි අගෝස්තු සැප්තැම්බර් ඔක්තෝබර් නොවැම්බර් දෙසැම්බර්',
}
const UNSPACED = new Set(['th', 'lo', 'km', 'my', 'zh', 'ja'])
/** What some languages glue to the front of a month. */
const GLUE: Readonly<Record<string, string>> = { he: '[בלמהוש]{0,2}', am: '[በከየለእ]?', ar: '[وب]?' }
const BUDDHIST = new Set(['th', 'lo', 'km'])
/** Languages that name the day behind the month, and that name the year first. */
const DAY_BEHIND = new Set(['zh', 'ja', 'ko', 'hu'])
const YEAR_FIRST = new Set(['zh', 'ja', 'ko', 'hu', 'ka', 'hy', 'az', 'kk', 'ky', 'uz', 'my', 'bn', 'ta', 'si'])
/** An article says when it happened near its beginning. */
const LOOKED_AT = 8000
const SHORTEST_STEM = 3
/** What an ending may take the place of. */
const ENDING = /[aeiouьйиыіიაე]$/u

const YEAR_BEFORE = /(?<!\d)(\d{4})[^\d\n]{0,12}(?:\d{1,2}[^\d\n]{0,10})?$/u
const DAY_BEFORE = /(?<!\d)(\d{1,2})[^\d\n]{0,10}$/u
const DAY_AFTER = /^[\p{L}\p{M}]*[^\d\n]{0,4}(\d{1,2})(?!\d|[.:]\d)/u
const YEAR_AFTER = /^[\p{L}\p{M}]*(?:[^\d\n]{0,4}\d{1,2}(?!\d))?[^\d\n]{0,12}(\d{4})(?!\d)/u
const NUMERIC = /(?<![\d.])(\d{1,2})[./-](\d{1,2})[./-]((?:19|20|25)\d\d)(?!\d)/g
const REACH = { before: 26, behind: 40 }

interface Months {
  pattern: RegExp
  /** Months by the stem of their name, each as the calendar's letter and two digits. */
  of: ReadonlyMap<string, readonly string[]>
}

const known = new Map<string, Months>()
const baseOf = (lang: string | undefined) => lang?.split('-')[0] ?? 'en'
const twoDigits = (number: number | string) => String(number).padStart(2, '0')

/** The months of a language, by what the forms of their names begin with. */
function monthsOf(lang: string): Months {
  let months = known.get(lang)
  if (months) return months
  const of = new Map<string, string[]>()
  for (const locale of LOCALES[lang] ?? [lang]) {
    for (const [stem, month] of stemsOf(locale)) of.set(stem, [...new Set([...(of.get(stem) ?? []), month])])
  }
  for (const [i, name] of (NAMED[lang]?.split(' ') ?? []).entries()) of.set(name, [`g${twoDigits(i + 1)}`])
  const stems = [...of.keys()].sort((a, b) => b.length - a.length).map((stem) => (/\d$/.test(stem) ? `${stem}(?!\\d)` : stem))
  const before = UNSPACED.has(lang) ? '(?<!\\d)' : `(?<![\\p{L}\\p{M}\\d])${GLUE[lang] ?? ''}`
  months = { pattern: new RegExp(`${before}(${stems.join('|')})`, 'giu'), of }
  known.set(lang, months)
  return months
}

function stemsOf(locale: string): [stem: string, month: string][] {
  const calendar = /-u-ca-(\w+)/.exec(locale)?.[1] ?? 'gregory'
  const tag = locale.includes('-u-ca-') ? locale : `${locale}-u-ca-gregory`
  const alone = new Intl.DateTimeFormat(tag, { month: 'long', timeZone: 'UTC' })
  const inDate = new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'long', timeZone: 'UTC' })
  const number = new Intl.DateTimeFormat(`en-u-ca-${calendar}-nu-latn`, { month: 'numeric', timeZone: 'UTC' })
  return Array.from({ length: 73 }, (_, i) => new Date(Date.UTC(2023, 0, 5 + i * 5))).flatMap((date) => {
    const part = inDate.formatToParts(date).find(({ type }) => type === 'month')?.value ?? ''
    const names = [alone.format(date), part].map((name) => plainDigits(name).toLowerCase().normalize('NFC'))
    return shortened(names).map((stem): [string, string] => [stem, SIGNS[calendar] + twoDigits(number.format(date))])
  })
}

function shortened([one = '', other = '']: string[]): string[] {
  let same = 0
  while (same < one.length && one[same] === other[same]) same++
  const stem = one.slice(0, same)
  if (same < SHORTEST_STEM) return [...new Set([one, other])].filter((name) => name.length > 1 && !/^\d+$/.test(name))
  return [same > SHORTEST_STEM ? stem.replace(ENDING, '') : stem]
}

/**
 * The days and months that a text names.
 * @param lang language of the text
 */
export function datesOf(text: string, lang: string | undefined): PageDate[] {
  const base = baseOf(lang)
  const dates: PageDate[] = []
  const plain = plainDigits(text.slice(0, LOOKED_AT))
  const add = (start: number, end: number, named: string, day: string | undefined, written: string | undefined) => {
    const year = written && Number(written) > 2500 && BUDDHIST.has(base) ? String(Number(written) - 543) : written
    const [sign, month] = [named[0], named.slice(1)]
    const isDay = day !== undefined && Number(day) >= 1 && Number(day) <= 31
    if (!year && !isDay) return
    dates.push({
      start,
      end,
      ...(isDay ? { day: `${sign}${year ?? ''}-${month}-${twoDigits(day)}` } : {}),
      ...(year ? { month: `${sign}${year}-${month}` } : {}),
    })
  }
  const { pattern, of } = monthsOf(base)
  for (const match of plain.matchAll(pattern)) {
    const from = match.index
    const to = from + match[0].length
    const before = plain.slice(Math.max(0, from - REACH.before), from)
    const behind = plain.slice(to, to + REACH.behind)
    const [dayBefore, dayBehind] = [DAY_BEHIND.has(base) ? null : DAY_BEFORE.exec(before), DAY_AFTER.exec(behind)]
    const [yearBefore, yearBehind] = [YEAR_BEFORE.exec(before), YEAR_AFTER.exec(behind)]
    const year = YEAR_FIRST.has(base) ? (yearBefore ?? yearBehind) : (yearBehind ?? yearBefore)
    const start = Math.min(from - (dayBefore?.[0].length ?? 0), year && year === yearBefore ? from - yearBefore[0].length : from)
    const end = Math.max(to + (dayBefore ? 0 : (dayBehind?.[0].length ?? 0)), year && year === yearBehind ? to + yearBehind[0].length : to)
    for (const month of of.get((match[1] as string).toLowerCase()) ?? []) add(start, end, month, (dayBefore ?? dayBehind)?.[1], year?.[1])
  }
  for (const { 0: whole, 1: day, 2: month = '', 3: year, index } of plain.matchAll(NUMERIC))
    add(index, index + whole.length, `g${twoDigits(month)}`, day, year)
  return dates
}

/** A date of the record by the calendars of a language: `g2020-06-17`. */
function keysOf(date: string, lang: string): string[] {
  const calendar = CALENDARS[lang]
  return [`g${date}`, ...(calendar && date.length === 10 ? [SIGNS[calendar] + inCalendar(date, calendar)] : [])]
}

function inCalendar(date: string, calendar: string): string {
  const format = new Intl.DateTimeFormat(`en-u-ca-${calendar}-nu-latn`, {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    timeZone: 'UTC',
  })
  const parts = Object.fromEntries(format.formatToParts(new Date(`${date}T00:00Z`)).map(({ type, value }) => [type, value]))
  return `${parts.year}-${parts.month}-${parts.day}`
}

/**
 * Which of a case's dates a page names, each once.
 * @param ofCase ISO dates, as exactly as they are known
 */
export function sharedDates(page: readonly PageDate[], ofCase: readonly string[], lang: string | undefined): SharedDates {
  const days = new Map<string, PageDate>()
  const months = new Map<string, PageDate>()
  if (page.length)
    for (const date of ofCase)
      for (const key of keysOf(date, baseOf(lang))) {
        const [year = '', month, day] = key.split('-')
        const sameDay = day ? page.find((one) => one.day === key || one.day === `${year[0]}-${month}-${day}`) : undefined
        const sameMonth = month ? page.find((one) => one.month === `${year}-${month}`) : undefined
        if (sameDay) days.set(date, sameDay)
        else if (sameMonth) months.set(date.slice(0, 7), sameMonth)
      }
  return { days: [...days.values()], months: [...months.values()] }
}
