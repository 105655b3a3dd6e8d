import { fold } from './fold.ts'
import { LEXICONS } from './lexicon/lexicons.ts'

/** How much of a page is looked at. */
const SAMPLE = 6000
/** What a declared language is worth against the words themselves: templates often declare a wrong one. */
const DECLARED_BONUS = 1.5

const common = new Map<string, Set<string>>()
for (const { lang, common: words } of LEXICONS.values()) common.set(lang, new Set(words.split(',').map((word) => fold(word.trim()))))

/** Letters that only one of these languages has. */
const TELLING: [RegExp, string][] = [
  [/[әғқңұүһ]/gi, 'kk'],
  [/[ğşİı]/g, 'tr'],
]

/**
 * The language of a text among those that have a lexicon.
 * @param declared what the page says of itself (`ru-RU`), which is believed only where the words do not speak against it
 * @returns a BCP 47 tag, or undefined where no lexicon fits
 */
export function detectLanguage(text: string, declared?: string): string | undefined {
  const sample = text.slice(0, SAMPLE)
  const words = sample.match(/[\p{L}\p{M}]+/gu) ?? []
  const scores = new Map<string, number>()
  for (const word of words) {
    const folded = fold(word)
    for (const [lang, set] of common) if (set.has(folded)) scores.set(lang, (scores.get(lang) ?? 0) + 1)
  }
  for (const [letters, lang] of TELLING) {
    const found = sample.match(letters)?.length ?? 0
    if (found > words.length / 40) scores.set(lang, (scores.get(lang) ?? 0) + found)
  }
  const said = declared?.toLowerCase().split(/[-_]/)[0]
  let best: string | undefined
  let most = 0
  for (const [lang, score] of scores) {
    const weighed = lang === said ? score * DECLARED_BONUS + 1 : score
    if (weighed > most) {
      most = weighed
      best = lang
    }
  }
  return most >= Math.max(2, words.length / 60) ? best : undefined
}
