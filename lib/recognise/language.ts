import { fold } from './fold.ts'
import { LEXICONS } from './lexicon/lexicons.ts'

/** How much of a page is looked at. */
const SAMPLE = 6000
/** What a declared language is worth against the words themselves: templates often declare a wrong one. */
const DECLARED_BONUS = 1.5
/** Part of the letters that a script must make up to tell the language. */
const SCRIPT_SHARE = 0.25

/** Scripts that only one of our languages is written in. */
const SCRIPTS: readonly [script: RegExp, lang: string][] = [
  [/\p{Script=Thai}/gu, 'th'],
  [/\p{Script=Lao}/gu, 'lo'],
  [/\p{Script=Khmer}/gu, 'km'],
  [/\p{Script=Myanmar}/gu, 'my'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Armenian}/gu, 'hy'],
  [/\p{Script=Georgian}/gu, 'ka'],
  [/\p{Script=Ethiopic}/gu, 'am'],
  [/\p{Script=Tamil}/gu, 'ta'],
  [/\p{Script=Sinhala}/gu, 'si'],
  [/\p{Script=Bengali}/gu, 'bn'],
]
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/gu
const HAN = /\p{Script=Han}/gu
/** Japanese is written with a good part of kana; a Chinese page may hold a Japanese name. */
const KANA_SHARE = 0.15

/** Letters that few of the languages of a script have, and how much one of them tells. */
const TELLING: readonly [letters: RegExp, langs: readonly string[], weight: number][] = [
  [/[әқғұіһ]/gi, ['kk'], 0.3],
  [/[өүң]/gi, ['kk', 'ky'], 0.3],
  [/[ўқғҳ]/gi, ['uz'], 0.3],
  [/[ыэё]/gi, ['ru', 'be', 'kk', 'ky'], 0.3],
  [/[їєґ]/gi, ['uk'], 1],
  [/ў/gi, ['be'], 1],
  [/[ђћџљњј]/gi, ['sr'], 1],
  [/[ğşİı]/g, ['tr', 'az'], 0.5],
  [/ə/gi, ['az'], 1],
  [/[پچژگ]/g, ['fa', 'ur', 'ku'], 0.2],
  [/[ٹڈڑںے]/g, ['ur'], 1],
  [/[ڕڵێۆە]/g, ['ku'], 1],
  [/[ơưđạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/gi, ['vi'], 1],
  [/[ąęłńśźż]/gi, ['pl'], 0.5],
  [/[ěřů]/gi, ['cs'], 1],
  [/[ľĺŕôä]/gi, ['sk'], 0.5],
  [/[őű]/gi, ['hu'], 1],
  [/[țşșă]/gi, ['ro'], 0.5],
  [/[ãõ]/gi, ['pt'], 1],
  [/[ñ¿¡]/gi, ['es'], 1],
  [/ß/g, ['de'], 1],
  [/[ɓɗƙ]/gi, ['ha'], 1],
]

/** Tags of languages that a lexicon of another serves. */
const SERVED_BY: Readonly<Record<string, string>> = { fil: 'tl', iw: 'he', in: 'id', ckb: 'ku', kmr: 'ku', bs: 'hr', sh: 'sr', cnr: 'sr' }

let common: Map<string, string[]> | undefined

/** Which languages have a word among their most frequent. */
function commonWords(): Map<string, string[]> {
  if (common) return common
  common = new Map()
  for (const { lang, common: words } of LEXICONS.values()) {
    for (const word of new Set(words.split(',').map((part) => fold(part.trim())))) {
      const langs = common.get(word)
      if (langs) langs.push(lang)
      else common.set(word, [lang])
    }
  }
  return common
}

/** A language that a text may be in. */
export interface Candidate {
  /** BCP 47 tag. */
  lang: string
  /** How much speaks for it, against the others. */
  score: number
}

/** A language that scores less than this part of the best is no candidate. */
const RIVAL = 0.5
const MOST_RIVALS = 3

/**
 * The languages that a text may be in, among those that have a lexicon, the likeliest first:
 * several only where they are hard to tell apart (Russian and Bulgarian in a headline).
 * @param declared what the page says of itself (`ru-RU`), which is believed only where the words do not speak against it
 * @returns none where no lexicon fits
 */
export function detectLanguages(text: string, declared?: string): Candidate[] {
  const sample = sampleOf(text)
  const script = byScript(sample)
  const candidates = script ? [{ lang: script, score: 1 }] : byWords(sample, primary(declared))
  return candidates.filter(({ lang }) => LEXICONS.has(lang))
}

/** The part of a text by which its language is told. */
export function sampleOf(text: string): string {
  return text.slice(0, SAMPLE)
}

function primary(declared: string | undefined): string | undefined {
  const tag = declared?.toLowerCase().split(/[-_]/)[0]
  return tag === undefined ? undefined : (SERVED_BY[tag] ?? tag)
}

function byScript(sample: string): string | undefined {
  const letters = sample.match(/\p{L}/gu)?.length ?? 0
  const share = (script: RegExp) => (sample.match(script)?.length ?? 0) / letters
  if (!letters) return undefined
  for (const [script, lang] of SCRIPTS) if (share(script) > SCRIPT_SHARE) return lang
  const kana = share(KANA)
  const han = share(HAN)
  if (kana + han <= SCRIPT_SHARE) return undefined
  return kana > (kana + han) * KANA_SHARE ? 'ja' : 'zh'
}

function byWords(sample: string, said: string | undefined): Candidate[] {
  const words = sample.match(/[\p{L}\p{M}]+/gu) ?? []
  const scores = new Map<string, number>()
  const give = (lang: string, points: number) => scores.set(lang, (scores.get(lang) ?? 0) + points)
  const known = commonWords()
  for (const word of words) {
    const langs = known.get(fold(word))
    // A word of many languages tells less of each.
    if (langs) for (const lang of langs) give(lang, langs.length === 1 ? 1.2 : 1)
  }
  for (const [letters, langs, weight] of TELLING) {
    const found = sample.match(letters)?.length ?? 0
    if (found > words.length / 40) for (const lang of langs) give(lang, found * weight)
  }
  if (said && scores.has(said)) scores.set(said, (scores.get(said) as number) * DECLARED_BONUS + 1)
  const ranked = [...scores].sort((a, b) => b[1] - a[1])
  const most = ranked[0]?.[1] ?? 0
  if (most < Math.max(2, words.length / 60)) return []
  return ranked
    .filter(([, score]) => score >= most * RIVAL)
    .slice(0, MOST_RIVALS)
    .map(([lang, score]) => ({ lang, score }))
}
