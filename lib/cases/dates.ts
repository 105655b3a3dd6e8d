/** A date of the dataset in words, as exactly as it is known: "22 June 2020", "June 2020", "2020". */
export function wordDate(date: string, lang: string): string {
  const [year = '', month, day] = date.split('-')
  const options: Intl.DateTimeFormatOptions = { timeZone: 'UTC', year: 'numeric' }
  if (month) options.month = 'long'
  if (day) options.day = 'numeric'
  const time = Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1))
  return new Intl.DateTimeFormat(lang, options).format(time)
}

/** A span of dates; the year and month are said once where both ends share them. */
export function wordSpan(from: string, to: string, lang: string): string {
  if (from.length === 10 && to.length === 10) {
    const format = new Intl.DateTimeFormat(lang, { timeZone: 'UTC', year: 'numeric', month: 'long', day: 'numeric' })
    return format.formatRange(Date.parse(from), Date.parse(to))
  }
  return `${wordDate(from, lang)} – ${wordDate(to, lang)}`
}

/** Whether a status of that date is too old to be worded as more than last known: two years. */
export function isOld(asOf: string, today: string): boolean {
  const limit = `${Number(today.slice(0, 4)) - 2}${today.slice(4)}`
  return asOf.padEnd(10, '-12-31'.slice(asOf.length === 7 ? 3 : 0)) < limit
}

/** Whether an event of that partial date lies after a day, beyond doubt. */
export function isAfter(date: string, day: string): boolean {
  return date > day.slice(0, date.length)
}
