import { type Lexicon, type Offence, termsOf } from './lexicon/lexicon.ts'
import { LEXICONS } from './lexicon/lexicons.ts'
import { PLATFORMS } from './lexicon/platforms.ts'
import { type Term, type TermHit, TermMatcher } from './terms.ts'

/** What a term of the lexicon says of a page: what the page is about … */
export type PageMeaning =
  | { kind: 'court' | 'ambiguous' | 'custody' | 'expression' | 'rights' | 'crime' | 'elsewhere' | 'acts' | 'debate' }
  | { kind: 'offence'; offence: Offence }
  | { kind: 'country'; country: string }

/** … and by what means somebody spoke, which tells one case from another. */
export type Meaning = PageMeaning | { kind: 'medium'; medium: string } | { kind: 'platform'; platform: string }

export const isOfPage = (hit: TermHit<Meaning>): hit is TermHit<PageMeaning> =>
  hit.meaning.kind !== 'medium' && hit.meaning.kind !== 'platform'

const KINDS = ['court', 'ambiguous', 'custody', 'expression', 'rights', 'crime', 'elsewhere', 'acts', 'debate'] as const

/** Languages in which the names of countries take endings. */
const INFLECTING = new Set([
  'ru',
  'uk',
  'be',
  'bg',
  'sr',
  'hr',
  'pl',
  'cs',
  'sk',
  'hu',
  'el',
  'hy',
  'ka',
  'kk',
  'ky',
  'uz',
  'az',
  'tr',
  'ko',
  'ta',
  'bn',
  'ne',
  'si',
])

/** Particles that a language writes together with the name of a country behind them. */
const PROCLITICS: Readonly<Record<string, readonly string[]>> = {
  ar: ['', 'و', 'ب', 'ل', 'ف'],
  he: ['', 'ו', 'ה', 'ב', 'ל', 'מ', 'ש'],
  am: ['', 'የ', 'በ', 'ለ', 'ከ'],
}

const matchers = new Map<string, TermMatcher<Meaning>>()

/**
 * The words of a language as a matcher; made when first asked for, then kept.
 * @param countries ISO codes of the countries to look for
 */
export function vocabularyOf(lang: string, countries: readonly string[]): TermMatcher<Meaning> | undefined {
  const known = matchers.get(lang)
  if (known) return known
  const lexicon = LEXICONS.get(lang)
  if (!lexicon) return undefined
  const matcher = new TermMatcher<Meaning>(terms(lexicon, countries))
  matchers.set(lang, matcher)
  return matcher
}

function* terms(lexicon: Lexicon, countries: readonly string[]): Generator<Term<Meaning>> {
  for (const kind of KINDS) yield* forms(lexicon, lexicon[kind], { kind })
  for (const [offence, list] of Object.entries(lexicon.offences))
    yield* forms(lexicon, list, { kind: 'offence', offence: offence as Offence })
  for (const [country, list] of Object.entries(lexicon.places)) yield* forms(lexicon, list, { kind: 'country', country })
  for (const [medium, list] of Object.entries(lexicon.media)) yield* forms(lexicon, list, { kind: 'medium', medium })
  for (const [platform, list] of Object.entries(PLATFORMS)) yield* forms(lexicon, list, { kind: 'platform', platform })
  const names = new Intl.DisplayNames([lexicon.lang], { type: 'region', fallback: 'none' })
  for (const country of countries) {
    const name = names.of(country)
    if (!name || name.includes(',') || COMMON_WORDS[lexicon.lang]?.includes(country)) continue
    for (const particle of PROCLITICS[lexicon.lang] ?? [''])
      yield { text: particle + stem(name, lexicon.lang), meaning: { kind: 'country', country } }
  }
}

/** The terms of a list, each also with the particles that the language writes together with it. */
function* forms({ lang }: Lexicon, list: string, meaning: Meaning): Generator<Term<Meaning>> {
  const texts = termsOf(list)
  const known = new Set(texts)
  for (const text of texts) {
    yield { text, meaning }
    for (const particle of PROCLITICS[lang] ?? []) {
      const form = particle === 'ل' && text.startsWith('ال') ? `لل${text.slice(2)}` : particle + text
      if (particle && !known.has(form)) yield { text: form, base: text, meaning }
    }
  }
}

/** Names of countries that are common words too, folded or by their stem; what a page can mean by them stands in the language's places. */
const COMMON_WORDS: Readonly<Record<string, readonly string[]>> = {
  az: ['QA', 'NE', 'YE'],
  bn: ['FJ', 'PE', 'QA'],
  cs: ['IN', 'PE', 'QA', 'NE', 'CL'],
  el: ['QA', 'CU', 'LA', 'GE', 'RS', 'PE', 'DK'],
  be: ['DK', 'IN', 'NE', 'PE'],
  he: ['PE', 'BJ', 'IN'],
  hu: ['IN', 'IR', 'AO', 'PE', 'DK', 'QA', 'NE'],
  hy: ['QA', 'NE'],
  ja: ['TH'],
  ka: ['QA', 'NE'],
  ko: ['GR', 'FJ'],
  lo: ['LA'],
  ms: ['CU'],
  ne: ['QA', 'PE'],
  kk: ['DK', 'NE', 'PE'],
  ky: ['DK', 'NE', 'PE', 'QA'],
  pl: ['DK', 'QA', 'PE', 'NE'],
  ru: ['DK', 'IN', 'NE', 'PE'],
  sk: ['IN', 'PE', 'QA', 'NE'],
  si: ['PE'],
  ta: ['PE', 'CL'],
  tr: ['NE'],
  uk: ['DK', 'IN', 'NE', 'PE'],
  ur: ['CL', 'PE'],
  uz: ['NE', 'YE', 'CL', 'DK', 'EG', 'CN'],
  vi: ['DE', 'LA', 'RU', 'AU', 'PL'],
}

function stem(name: string, lang: string): string {
  const plain = name.replaceAll(/\(.*?\)/g, '').trim()
  if (!INFLECTING.has(lang) || plain.includes(' ')) return plain
  const bare = plain.replace(/[аяйьыеоиэіїaeioyőáéíαηοςια]$/u, '')
  return bare.length < 4 ? plain : `${bare}*`
}
