/**
 * Folding: the form of a character in which names and words are compared. NFKC and case,
 * diacritics, ё/е, Turkish ı/i, Arabic letter forms and tatweel, Persian ی/ک, Hebrew points,
 * full-width forms. Computed when a character is first seen, then read from a table.
 */

/** What a character is for cutting a text into tokens. */
export const UNKNOWN = 0
/** Parts words: a space, a hyphen, an apostrophe; a name may go on behind it. */
export const SOFT = 1
/** Ends a phrase: a full stop, a comma, a bracket, a line feed. */
export const HARD = 2
/** Belongs to a word of a script with spaces. */
export const LETTER = 3
/** Of no weight: a point, a joiner, a direction mark. */
export const DROPPED = 4
/** A character of a script without spaces: a token by itself. */
export const SINGLE = 5

const kinds = new Uint8Array(0x10000)
/** Folded code unit; 0 where the folding is longer than one unit and stands in `long`. */
const units = new Uint16Array(0x10000)
const long = new Map<number, string>()

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー]/u
const WORD = /[\p{L}\p{M}\p{N}]/u
const WEIGHTLESS = /[\u00ad\u034f\u0640\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufe00-\ufe0f\ufeff]/
/** Marks of scripts in which they do not tell words apart; those of Indic and South-East Asian scripts do. */
const POINTS = /[\u0300-\u036f\u0483-\u0487\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]/g
const APART = /[\s\-‐‑‒–'’‘ʼʻʹ`´·・‧׳＇]/
const BREAK = /[\n\r\u2028\u2029]/

const LETTERS: Record<string, string> = {
  ı: 'i', ł: 'l', đ: 'd', ð: 'd', ø: 'o', ħ: 'h', ŧ: 't', ŋ: 'n', ə: 'a', þ: 'th', ß: 'ss', æ: 'ae', œ: 'oe',
  ٱ: 'ا', ة: 'ه', ى: 'ي', ی: 'ي', ې: 'ي', ے: 'ي', ک: 'ك', ڪ: 'ك', ہ: 'ه', ھ: 'ه', ە: 'ه', ۀ: 'ه', ء: '',
  ך: 'כ', ם: 'מ', ן: 'נ', ף: 'פ', ץ: 'צ', ς: 'σ',
}

/** Folds a string as `tokenise` does, code point by code point. For compiling, not for pages. */
export function fold(text: string): string {
  let out = ''
  for (const character of text) out += foldCharacter(character)
  return out
}

function foldCharacter(character: string): string {
  const hangul = character >= '\uac00' && character <= '\ud7a3'
  const decomposed = (hangul ? character : character.normalize('NFKD')).toLowerCase().replace(POINTS, '')
  let out = ''
  for (const c of decomposed) out += LETTERS[c] ?? c
  return out
}

function learn(unit: number): number {
  const character = String.fromCharCode(unit)
  let kind: number
  if (BREAK.test(character)) kind = HARD
  else if (WEIGHTLESS.test(character)) kind = DROPPED
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
