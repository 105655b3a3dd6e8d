/**
 * The countries whose own press writes in a language. A page in Amharic that names no country is
 * about Ethiopia before any other. Languages of many countries (English, French, Arabic …) tell nothing.
 */
const HOMES: Readonly<Record<string, readonly string[]>> = {
  am: ['ET'],
  az: ['AZ'],
  be: ['BY'],
  bg: ['BG'],
  bn: ['BD', 'IN'],
  cs: ['CZ'],
  el: ['GR', 'CY'],
  fa: ['IR', 'AF'],
  ha: ['NG', 'NE'],
  he: ['IL'],
  hi: ['IN'],
  hr: ['HR', 'BA'],
  hu: ['HU'],
  hy: ['AM'],
  id: ['ID'],
  it: ['IT'],
  ja: ['JP'],
  ka: ['GE'],
  kk: ['KZ'],
  km: ['KH'],
  ko: ['KR'],
  ku: ['IQ', 'TR', 'IR', 'SY'],
  ky: ['KG'],
  lo: ['LA'],
  ms: ['MY'],
  my: ['MM'],
  ne: ['NP'],
  nl: ['NL', 'BE'],
  pl: ['PL'],
  ro: ['RO', 'MD'],
  rw: ['RW'],
  si: ['LK'],
  sk: ['SK'],
  sr: ['RS', 'ME'],
  ta: ['IN', 'LK'],
  th: ['TH'],
  tl: ['PH'],
  tr: ['TR'],
  uk: ['UA'],
  ur: ['PK', 'IN'],
  uz: ['UZ'],
  vi: ['VN'],
}

/** Whether a page in that language is at home in the country. */
export function isHome(lang: string | undefined, country: string): boolean {
  return lang !== undefined && (HOMES[lang.split('-')[0] as string]?.includes(country) ?? false)
}
