import { fold } from '../fold.ts'
import { SMALL_KANA, spellingOf, unmarked } from './letters.ts'

/** How a word sounds, in the letters of `letters.ts`: what `likeness.ts` compares. */

type Rules = readonly (readonly [RegExp, string])[]

/** What Latin letters stand for where nothing else is known of who writes them. */
const LATIN: Rules = [
  [/shch|tsch|sch|sh|sz/g, 'S'],
  [/tch|ch|cz/g, 'C'],
  [/dzh|dj/g, 'J'],
  [/zh/g, 'Z'],
  [/kh/g, 'h'],
  [/gh/g, 'g'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/bh/g, 'b'],
  [/dh/g, 'd'],
  [/c(?=[eiy])/g, 's'],
  [/ck|c|q/g, 'k'],
  [/ts|tz/g, 'c'],
  [/x/g, 'ks'],
  [/oo|ou/g, 'u'],
  [/ee/g, 'i'],
  [/j/g, 'J'],
  [/y(?![aeou])/g, 'i'],
]

/** What some write otherwise than English, as English writes it: applied before `LATIN`. */
const TURKIC: Rules = [
  [/c/g, 'j'],
  [/ç/g, 'ch'],
  [/ş/g, 'sh'],
  [/x/g, 'kh'],
  [/ğ/g, ''],
  [/ə/g, 'a'],
]
const VIETNAMESE: Rules = [
  [/đ/g, 'D'],
  [/gi|d(?!D)/g, 'j'],
  [/D/g, 'd'],
  [/tr/g, 'ch'],
  [/nh/g, 'n'],
  [/x/g, 's'],
]
const SPANISH: Rules = [
  [/j|g(?=[eiéí])/g, 'h'],
  [/gu(?=[eiéí])/g, 'g'],
  [/qu/g, 'k'],
  [/ll/g, 'ly'],
  [/z/g, 's'],
]
const PORTUGUESE: Rules = [
  [/ç/g, 's'],
  [/ch|x/g, 'sh'],
  [/j|g(?=[eiéí])/g, 'zh'],
  [/qu/g, 'k'],
  [/nh/g, 'ny'],
  [/lh/g, 'ly'],
]
const FRENCH: Rules = [
  [/ç/g, 's'],
  [/ch/g, 'sh'],
  [/j|g(?=[eéèi])/g, 'zh'],
  [/qu/g, 'k'],
  [/eaux?|aux?/g, 'o'],
]
const WRITERS: readonly [codes: string, rules: Rules][] = [
  ['tr az TR AZ', TURKIC],
  ['vi VN', VIETNAMESE],
  [
    'KH LA MM TH',
    [
      [/kh/g, 'k'],
      [/ph/g, 'p'],
      [/x/g, 's'],
    ],
  ],
  ['BD IN LK NP', [[/kh/g, 'k']]],
  [
    'CN',
    [
      [/q/g, 'ch'],
      [/x/g, 'sh'],
    ],
  ],
  ['es AR BO CL CO CR CU DO EC ES GQ GT HN MX NI PA PE PY SV UY VE', SPANISH],
  ['pt AO BR CV GW MZ PT', PORTUGUESE],
  ['fr BE BF BI BJ CD CF CG CI CM DJ DZ FR GA GN KM LU MA MG ML MR NE SN TD TG TN', FRENCH],
  [
    'pl PL',
    [
      [/rz|ż|ź/g, 'zh'],
      [/w/g, 'v'],
      [/j/g, 'y'],
      [/ś/g, 'sh'],
    ],
  ],
  [
    'de AT CH DE',
    [
      [/sch/g, 'sh'],
      [/w/g, 'v'],
      [/z/g, 'ts'],
      [/j/g, 'y'],
    ],
  ],
  [
    'hu HU',
    [
      [/sz/g, 'ß'],
      [/zs/g, 'zh'],
      [/cs/g, 'ch'],
      [/s/g, 'sh'],
      [/ß/g, 's'],
      [/gy/g, 'dj'],
      [/ly|j/g, 'y'],
    ],
  ],
  ['cs hr sk sl sr BA CZ HR ME RS SI SK', [[/j/g, 'y']]],
]
const RULES = new Map(WRITERS.flatMap(([codes, rules]) => codes.split(' ').map((code) => [code, rules] as const)))

/** Hebrew letters that a stroke makes others: those of jeep, chip and genre. */
const GERESH = /[גזצץ]['’׳]/g
const HEBREW: Readonly<Record<string, string>> = { ג: 'J', ז: 'Z', צ: 'C', ץ: 'C' }
const LATIN_LETTER = /[JZC]/
/** Vowels that Japanese puts behind consonants that stand alone. */
const EPENTHETIC = /(?<=[kgsztdnhfbpmrlSZCJc])u(?![aeioun])|(?<=[td])o(?![aeiou])/g

/** Letters that only Turkic languages write, or only Vietnamese. */
const TURKIC_LETTER = /[ğışə]/
const VIETNAMESE_LETTER = /[đơưạ-ỹ]/

const rulesOf = (word: string, writer: string | undefined) =>
  TURKIC_LETTER.test(word) ? TURKIC : VIETNAMESE_LETTER.test(word) ? VIETNAMESE : writer === undefined ? undefined : RULES.get(writer)

/** Sounds that Modern Greek writes with two letters. */
const GREEK: Rules = [
  [/tz/g, 'J'],
  [/ts/g, 'C'],
  [/nt/g, 'd'],
  [/mp/g, 'b'],
  [/gk/g, 'g'],
]
/** Thai and Lao write some vowels before the consonant behind which they are heard. */
export const EARLY_VOWEL = /[เ-ไເ-ໄ]/
const NG = /[งງងင]/
/** Written by two letters or one: the end of Jung, N in the letters of `letters.ts`. */
const FINAL_NG = /ng(?![aeiou])/g
/** A letter with this mark, and a vowel sign between, is not heard. */
const SILENCER = /^[ิ-ุ]?[์໌]/

/**
 * The letters of a piece of text in a script without spaces, for each of its characters: what
 * each is heard as, in the order in which it is heard.
 * @param keepsSilent for a foreign name, whose silent letters stand for those of the original
 */
export function unspacedLetters(text: string, keepsSilent: boolean): string[] {
  let early = ''
  return [...text].map((character, i) => {
    const letters = NG.test(character) ? 'N' : (spellingOf(character.charCodeAt(0)) ?? '')
    if (EARLY_VOWEL.test(character)) {
      early = letters
      return ''
    }
    const heard = !keepsSilent && SILENCER.test(text.slice(i + 1, i + 3)) ? early : letters + early
    early = ''
    return heard
  })
}

/** Sounds that Burmese writes with a letter and a mark. */
const BURMESE: Rules = [
  [/(?:r|sy|l[yw]?)h/g, 'S'],
  [/[kg]y/g, 'J'],
]

const UNSPACED = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u
const KATAKANA = /\p{Script=Katakana}/u
const TELLS_NO_VOWELS = /[\p{Script=Han}\p{Script=Arabic}]/u

const isHangulNg = (unit: number) => unit >= 0xac00 && unit < 0xd7a4 && (unit - 0xac00) % 28 === 21

/** Whether a character, or a word, is of a script without spaces in which letters tell sounds. */
export const isUnspaced = (text: string | undefined) => text !== undefined && UNSPACED.test(text)

const replaced = (text: string, by: Rules) => by.reduce((all, [pattern, letters]) => all.replaceAll(pattern, letters), text)

/**
 * A word as it sounds, in the letters of `letters.ts`; doubled letters once.
 * @param writer language of the page, or country of the name: for what its letters stand
 * @param isPage the word is one of a page, not of the dataset
 */
export function spelled(word: string, writer?: string, isPage = false): string {
  const unspaced = isUnspaced(word)
  let out = ''
  if (/\p{Script=Latin}/u.test(word)) {
    const rules = rulesOf(word, writer)
    const small = word.normalize('NFC').toLowerCase()
    const english = rules ? replaced(small, rules) : small
    out = replaced(fold(unmarked(english)).replaceAll(/[^a-z]/g, ''), LATIN)
  } else if (unspaced) out = unspacedLetters(word.normalize('NFC'), isPage).join('')
  else {
    for (const character of word.normalize('NFC').replaceAll(GERESH, (pair) => HEBREW[pair[0] as string] ?? pair)) {
      if (LATIN_LETTER.test(character)) out += character
      if (SMALL_KANA.test(character)) out = out.replace(/[aeiou]$/, '')
      out += spellingOf(character.charCodeAt(0)) ?? spellingOf(character.normalize('NFD').charCodeAt(0)) ?? ''
      if (isHangulNg(character.charCodeAt(0))) out += 'g'
    }
  }
  if (KATAKANA.test(word)) out = out.replaceAll(EPENTHETIC, '')
  if (/\p{Script=Greek}/u.test(word)) out = replaced(out, GREEK)
  else if (/\p{Script=Myanmar}/u.test(word)) out = replaced(out, BURMESE)
  out = out.replaceAll(FINAL_NG, 'N')
  // Where vowels are not written, two syllables of one consonant look like a doubled one.
  return unspaced || TELLS_NO_VOWELS.test(word) ? out : out.replaceAll(/(.)\1+/g, '$1')
}
