import type { Tokens } from '../../tokens.ts'
import { distance, waysTo } from '../likeness.ts'
import { spelled } from '../spelling.ts'
import { consonants } from './sought.ts'
import { runsOf } from './unspaced.ts'
import { wordsOf } from './words.ts'

/** Countries that a page spells otherwise than the lexicon of its language: ስዋዚላንድ, віетнамскую. */

const MOST_UNLIKE = 0.08
/** Shorter names are heard in other words. */
const FEWEST = 3

/** The country's name as the page's language and English have it, by its longest word. */
function namesOf(country: string, lang: string | undefined): string[] {
  const names = [lang ?? 'en', 'en'].map((of) => new Intl.DisplayNames([of], { type: 'region', fallback: 'none' }).of(country) ?? '')
  const longest = names.map((name) => name.split(/[\s-]+/).sort((a, b) => b.length - a.length)[0] ?? '')
  return [...new Set(longest.map((word) => spelled(word)))].filter((sound) => consonants(sound) >= FEWEST)
}

/**
 * Which of these countries a page names by their sound.
 * @param countries ISO codes
 */
export function heardCountries(tokens: Tokens, lang: string | undefined, countries: readonly string[]): string[] {
  if (!countries.length) return []
  const words = wordsOf(tokens, lang, true)
  const runs = runsOf(tokens)
  const isHeard = (name: string) =>
    words.some(({ sound, mayEnd }) => distance(name, sound, mayEnd) <= MOST_UNLIKE * name.length) ||
    runs.some(({ sound }) => Math.min(...waysTo(name, sound, true)) <= MOST_UNLIKE * name.length)
  return countries.filter((country) => namesOf(country, lang).some(isHeard))
}
