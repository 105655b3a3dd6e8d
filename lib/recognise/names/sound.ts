import { fold } from '../fold.ts'
import { hashUnit, SEED } from '../hash.ts'
import { lower, spellingOf, unmarked } from './letters.ts'

/**
 * A name by its consonants, so that a page in Hindi, Arabic, Georgian or Korean is recognised
 * where the dataset holds the name in Latin letters only. Letters fall into seven classes that
 * all these scripts keep apart (p t k s m n r); vowels, h, v, w and y fall away, and a class
 * that follows itself counts once: Prashant Bhushan, प्रशांत भूषण and Прашант Бхушан are all
 * `prsnt psn`.
 */

/** Marks a word of classes in the index: a letter that no page uses. */
const MARK = 0x2ad
/** A name of fewer classes says too little. */
const FEWEST = 4

const CLASSES = 'ptksmnr'
/** The class of each letter of a spelling; those that have none are vowels and h, v, w, y. */
const CLASS_OF: Readonly<Record<string, string>> = {
  ...{ b: 'p', p: 'p', f: 'p', t: 't', d: 't', k: 'k', g: 'k', s: 's', z: 's', S: 's', Z: 's', C: 's', J: 's' },
  ...{ c: 'ts', m: 'm', n: 'n', l: 'r', r: 'r' },
}

/** Whether a word that begins so is written in a script whose sounds are known. */
export function sounds(unit: number): boolean {
  return unit > 0x36f && ((unit >= 0xac00 && unit < 0xd7a4) || unit < 0x1380)
}

const known = new Map<number, string | undefined>()

/** The classes of one letter; undefined where none is known, so also for Chinese characters that write no foreign names. */
export function classesOf(unit: number): string | undefined {
  if (known.has(unit)) return known.get(unit)
  const spelling = spellingOf(unit)
  const classes = spelling === undefined ? undefined : [...spelling].map((letter) => CLASS_OF[letter] ?? '').join('')
  known.set(unit, classes)
  return classes
}

/** Puts classes behind others: one that follows itself counts once. */
export function joinClasses(before: string, behind: string): string {
  let out = before
  for (const one of behind) if (out.at(-1) !== one) out += one
  return out
}

/** The classes of a word in a script other than Latin. */
export function soundOf(text: string, start: number, end: number): string {
  let out = ''
  for (let i = start; i < end; i++) {
    const unit = lower(text.charCodeAt(i))
    let classes = classesOf(unit)
    if (unit === 0x3bd || unit === 0x3bc || unit === 0x3b3 || unit === TAU)
      classes = greekPair(unit, text.charCodeAt(i + 1), text.charCodeAt(i + 2)) ?? classes
    // モハンマディ: Mohammadi.
    else if (unit === 0x30f3 && classesOf(text.charCodeAt(i + 1)) === 'm') classes = undefined
    // Russian writes the j of Jamal with two letters.
    else if (unit === 0x434 && (text.charCodeAt(i + 1) | 0x20) === 0x436) classes = undefined
    if (classes) out = joinClasses(out, classes)
  }
  return out
}

const TAU = 0x3c4

/** Modern Greek writes d, b and g of foreign names with two letters: ντ, μπ, γκ. The second gives the class. */
function greekPair(unit: number, next: number, behind: number): string | undefined {
  // τζ and τσ are one sound of the class of σ.
  if (unit === TAU) return next === 0x3b6 || next === 0x3c3 ? '' : undefined
  const isPair =
    (unit === 0x3bd && next === 0x3c4 && behind !== 0x3b6) || (unit === 0x3bc && next === 0x3c0) || (unit === 0x3b3 && next === 0x3ba)
  return isPair ? '' : undefined
}

const DIGRAPHS: readonly [RegExp, string, string?][] = [
  [/shch|tsch|sch|tch|dzh|dj/g, 'S'],
  [/ch/g, 'S', 'K'],
  [/sh|zh|cz|sz/g, 'S'],
  [/ts|tz/g, 'TS', 'S'],
  [/kh/g, '', 'K'],
  [/gh|ck|qu/g, 'K'],
  [/th/g, 'T'],
  [/dh/g, 'T', 'S'],
  [/ph|bh/g, 'P'],
  [/x/g, 'KS'],
  [/ng/g, 'N', 'NK'],
  [/c(?=[eiy])/g, 'S'],
  [/g(?=[eiy])/g, 'K', 'S'],
  [/j/g, 'S', ''],
  [/c/g, 'K', 'S'],
  // Arabic, Korean and Japanese write v as they write f or b.
  [/v/g, '', 'P'],
  // What English ears do not hear: Fenster.
  [/(?<=[aeo])r$/g, 'R', ''],
]
/** For each of them the letters that it asks for, as bits, where several will do. Most words hold none of them. */
const ASKED = DIGRAPHS.map(([{ source }]) =>
  source
    .replaceAll(/\(\?.*?\)|[\\$]/g, '')
    .split('|')
    .map(bitsOf),
)

/** The letters a to z of a word, a bit each. */
function bitsOf(word: string): number {
  let bits = 0
  for (let i = 0; i < word.length; i++) bits |= 1 << (word.charCodeAt(i) - 0x61)
  return bits
}

/** Letters of Latin that are left when those of two are read. */
const LATIN: Readonly<Record<string, string>> = { ...CLASS_OF, q: 'k', j: 's', c: 'k' }
const MOST_VARIANTS = 6
const PLAIN = /^[A-Za-z]+$/

/** The classes that a word in Latin letters may have: several where a spelling can be read in two ways. */
export function latinSounds(word: string): string[] {
  let forms = [PLAIN.test(word) ? word.toLowerCase() : fold(unmarked(word)).replaceAll(/[^a-z]/g, '')]
  const bits = bitsOf(forms[0] as string)
  for (const [i, [pattern, first, second]] of DIGRAPHS.entries()) {
    if (!(ASKED[i] as number[]).some((asked) => (asked & bits) === asked)) continue
    const read = forms.flatMap((form) => {
      const plain = form.replaceAll(pattern, first)
      return second === undefined || plain === form ? [plain] : [plain, form.replaceAll(pattern, second)]
    })
    forms = read.slice(0, MOST_VARIANTS)
  }
  const out = forms.map((form) => {
    let classes = ''
    for (const letter of form) {
      const one = CLASSES.includes(letter.toLowerCase()) && letter !== letter.toLowerCase() ? letter.toLowerCase() : LATIN[letter]
      if (one && classes.at(-1) !== one) classes += one
    }
    return classes
  })
  return [...new Set(out)]
}

const PARTICLE = /^(al|el|bin|ben|ibn|bint|de|del|da|van|von|der)$/i

const formsOf = (word: string): string[] =>
  /^\p{Script=Latin}/u.test(word) ? latinSounds(word) : sounds(word.charCodeAt(0)) ? [soundOf(word, 0, word.length)] : []

/** What the index holds of a name by its sound: first and last word, in both orders. */
export function soundPatterns(name: string): string[] {
  const words = name.split(/[^\p{L}\p{M}'’]+/u).filter((word) => word && !PARTICLE.test(word))
  const [first, last] = [words[0], words.at(-1)]
  if (words.length < 2 || !first || !last) return []
  const isArticle = new RegExp(`(^|[\\s-])(al|el)[\\s-]${last}$`, 'i').test(name)
  const mark = String.fromCharCode(MARK)
  const out = new Set<string>()
  for (const a of formsOf(first)) {
    for (const b of formsOf(last)) {
      for (const second of isArticle ? [b, b.startsWith('r') ? b : `r${b}`] : [b]) {
        const [short, long] = a.length < second.length ? [a, second] : [second, a]
        if ((short.length < 2 && !(short.length === 1 && long.length >= 5)) || a.length + second.length < FEWEST) continue
        out.add(`${mark}${a} ${mark}${second}`)
        out.add(`${mark}${second} ${mark}${a}`)
      }
    }
  }
  return [...out]
}

/** Hash of a word of classes, as `tokenise` makes it of a pattern. */
export function soundHash(classes: string): number {
  let hash = hashUnit(SEED, MARK)
  for (let i = 0; i < classes.length; i++) hash = hashUnit(hash, classes.charCodeAt(i))
  return hash
}
