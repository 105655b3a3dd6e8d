import { type Lexicon, type Offence, termsOf } from './lexicon/lexicon.ts'
import { LEXICONS } from './lexicon/lexicons.ts'
import { type Term, TermMatcher } from './terms.ts'

/** What a term of the lexicon says of a page. */
export type Meaning =
  | { kind: 'court' | 'ambiguous' | 'custody' | 'expression' | 'rights' | 'crime' | 'elsewhere' }
  | { kind: 'offence'; offence: Offence }
  | { kind: 'country'; country: string }

const KINDS = ['court', 'ambiguous', 'custody', 'expression', 'rights', 'crime', 'elsewhere'] as const

/** Languages in which the names of countries take endings. */
const INFLECTING = new Set(['ru', 'kk', 'tr'])

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
  for (const kind of KINDS) for (const text of termsOf(lexicon[kind])) yield { text, meaning: { kind } }
  for (const [offence, list] of Object.entries(lexicon.offences)) {
    for (const text of termsOf(list)) yield { text, meaning: { kind: 'offence', offence: offence as Offence } }
  }
  for (const [country, list] of Object.entries(lexicon.places)) {
    for (const text of termsOf(list)) yield { text, meaning: { kind: 'country', country } }
  }
  const names = new Intl.DisplayNames([lexicon.lang], { type: 'region', fallback: 'none' })
  for (const country of countries) {
    const name = names.of(country)
    if (name && !name.includes(',')) yield { text: stem(name, lexicon.lang), meaning: { kind: 'country', country } }
  }
}

function stem(name: string, lang: string): string {
  const plain = name.replaceAll(/\(.*?\)/g, '').trim()
  if (!INFLECTING.has(lang) || plain.includes(' ')) return plain
  return `${plain.replace(/[аяйьыеоиэ]$/u, '')}*`
}
