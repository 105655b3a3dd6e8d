/**
 * Folding: the form of a character in which names and words are compared. NFKC and case,
 * diacritics, ё/е, Turkish ı/i, Arabic letter forms and tatweel, Persian ی/ک, Hebrew points,
 * full-width forms. Computed when a character is first seen, then read from a table.
 */

// What a character is for cutting a text into tokens; 0 stands for not looked at yet.

/** Parts words: a space, a hyphen, an apostrophe; a name may go on behind it. */
const SOFT = 1
/** Ends a phrase: a full stop, a comma, a bracket, a line feed. */
export const HARD = 2
/** Belongs to a word of a script with spaces. */
export const LETTER = 3
/** Of no weight: a point, a joiner, a direction mark. */
export const DROPPED = 4
/** A character of a script without spaces: a token by itself. */
export const SINGLE = 5

type Ranges = readonly (readonly [first: number, last: number])[]

const isIn = (unit: number, ranges: Ranges) => ranges.some(([first, last]) => unit >= first && unit <= last)

const kinds = new Uint8Array(0x10000)
/** Folded code unit; 0 where the folding is longer than one unit and stands in `long`. */
const units = new Uint16Array(0x10000)
const long = new Map<number, string>()

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー]/u
const WORD = /[\p{L}\p{M}\p{N}]/u
/** Joiners, direction marks, soft hyphen, tatweel, variation selectors: first and last of each range. */
const WEIGHTLESS: Ranges = [
  [0xad, 0xad],
  [0x34f, 0x34f],
  [0x640, 0x640],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
]
/** Marks of scripts in which they do not tell words apart; those of Indic and South-East Asian scripts do. */
const POINTS: Ranges = [
  [0x300, 0x36f],
  [0x483, 0x487],
  [0x591, 0x5c7],
  [0x610, 0x61a],
  [0x64b, 0x65f],
  [0x670, 0x670],
  [0x6d6, 0x6ed],
  [0x1ab0, 0x1aff],
  [0x1dc0, 0x1dff],
  [0x20d0, 0x20ff],
  [0xfe20, 0xfe2f],
]
const APART = /[\s\-‐‑‒–'’‘ʼʻʹ`´·・‧׳＇]/
const BREAK = /[\n\r\u2028\u2029]/

const LETTERS: Record<string, string> = {
  ı: 'i',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ø: 'o',
  ħ: 'h',
  ŧ: 't',
  ŋ: 'n',
  ə: 'a',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ٱ: 'ا',
  ة: 'ه',
  ى: 'ي',
  ی: 'ي',
  ې: 'ي',
  ے: 'ي',
  ک: 'ك',
  ڪ: 'ك',
  ہ: 'ه',
  ھ: 'ه',
  ە: 'ه',
  ۀ: 'ه',
  ء: '',
  ך: 'כ',
  ם: 'מ',
  ן: 'נ',
  ף: 'פ',
  ץ: 'צ',
  ς: 'σ',
}

/** Folds a string as `tokenise` does, code point by code point. For compiling, not for pages. */
export function fold(text: string): string {
  let out = ''
  for (const character of text) out += foldCharacter(character)
  return out
}

function foldCharacter(character: string): string {
  const hangul = character >= '\uac00' && character <= '\ud7a3'
  const decomposed = (hangul ? character : character.normalize('NFKD')).toLowerCase()
  let out = ''
  for (const c of decomposed) if (!isIn(c.charCodeAt(0), POINTS)) out += LETTERS[c] ?? c
  return out
}

function learn(unit: number): number {
  const character = String.fromCharCode(unit)
  let kind: number
  if (BREAK.test(character)) kind = HARD
  else if (isIn(unit, WEIGHTLESS)) kind = DROPPED
  else if (APART.test(character)) kind = SOFT
  else if (UNSPACED.test(character)) kind = SINGLE
  else if (WORD.test(character)) kind = LETTER
  else kind = HARD
  if (kind === LETTER || kind === SINGLE) {
    const folded = foldCharacter(character)
    if (folded === '') kind = DROPPED
    else if (folded.length === 1) units[unit] = folded.charCodeAt(0)
    else long.set(unit, folded)
  }
  kinds[unit] = kind
  return kind
}

/** What the code unit is; surrogates are told apart by the caller. */
export function kindOf(unit: number): number {
  return kinds[unit] || learn(unit)
}

/** What a code point beyond the BMP is: a letter, a token by itself, or a break. */
export function kindOfAstral(point: number): number {
  const character = String.fromCodePoint(point)
  if (UNSPACED.test(character)) return SINGLE
  return WORD.test(character) ? LETTER : HARD
}

/** The folded code unit, or 0 where `foldedLong` has to be asked. */
export function foldedUnit(unit: number): number {
  return units[unit] as number
}

/** The folding of a code unit that becomes several. */
export function foldedLong(unit: number): string {
  return long.get(unit) ?? ''
}
