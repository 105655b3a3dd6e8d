import { fold } from '../fold.ts'
import { hashUnit, SEED } from '../hash.ts'

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
const FEWEST = 5

const CLASSES = 'ptksmnr'

/** Letters by class; `ts` and the like stand for letters of two. */
const LETTERS: readonly [classes: string, letters: string][] = [
  ['p', 'бпфبپفבפףბფპբպփֆπφපඵබභෆ'],
  ['t', 'тдتطدضثذٹڈתטדდთტდդտթτδθටඨඩඪතථදධ'],
  ['k', 'кгґқғككقگغکקכךגკქგყღգկքղκγකඛගඝඟ'],
  ['s', 'сзшжщчҷسصشزژجچظסשזსშზჟჩჭჯսզշժջճչσςζචඡජඣශෂස'],
  ['m', 'мمמםმմμම'],
  ['n', 'нңنںנןნնνනණඤඥං'],
  ['r', 'лрلرڑלרლრլրռλρරලළ'],
  ['ts', 'цצץცძწցծձ'],
  ['nt', 'ඳඬ'],
  ['mp', 'ඹ'],
  ['ks', 'ξ'],
  ['ps', 'ψ'],
  ['k', 'カキクケコガギグゲゴヵヶ'],
  ['s', 'サシスセソザジズゼゾチヂヅ'],
  ['ts', 'ツ'],
  ['t', 'タテトダデド'],
  ['n', 'ナニヌネノン'],
  ['p', 'フバビブベボパピプペポ'],
  ['m', 'マミムメモ'],
  ['r', 'ラリルレロ'],
]
/** Devanagari by offset; Bengali, Tamil and their kin keep the same places. */
const INDIC: readonly [from: number, to: number, classes: string][] = [
  [0x02, 0x02, 'n'],
  [0x15, 0x18, 'k'],
  [0x19, 0x19, 'n'],
  [0x1a, 0x1d, 's'],
  [0x1e, 0x1e, 'n'],
  [0x1f, 0x22, 't'],
  [0x23, 0x23, 'n'],
  [0x24, 0x27, 't'],
  [0x28, 0x29, 'n'],
  [0x2a, 0x2d, 'p'],
  [0x2e, 0x2e, 'm'],
  [0x30, 0x34, 'r'],
  [0x36, 0x38, 's'],
  [0x58, 0x5a, 'k'],
  [0x5b, 0x5b, 's'],
  [0x5c, 0x5d, 'r'],
  [0x5e, 0x5e, 'p'],
]
const INDIC_BLOCKS = [0x900, 0x980, 0xa00, 0xa80, 0xb80, 0xc00, 0xc80, 0xd00]
/** Ethiopic by rows of eight from U+1200. */
const ETHIOPIC = '-r-msrsskkkkp-ts--nn-kk----ss-ttskkntspsspp'
/** Hangul: initial and final consonants. */
const INITIALS = 'kknttrmppss-sssktp-'
const FINALS = '-kkknnntrrrrrrrrmppssnssktp-'
const HANGUL = 0xac00
const HANGUL_END = 0xd7a4

let table: string[] | undefined

function classTable(): string[] {
  if (table) return table
  table = []
  for (const [classes, letters] of LETTERS) for (const letter of letters) table[letter.charCodeAt(0)] = classes
  for (const block of INDIC_BLOCKS)
    for (const [from, to, classes] of INDIC) for (let offset = from; offset <= to; offset++) table[block + offset] = classes
  // Bengali writes j with the letter that is y elsewhere.
  table[0x9af] = 's'
  for (const [row, classes] of [...ETHIOPIC].entries())
    if (CLASSES.includes(classes)) for (let i = 0; i < 8; i++) table[0x1200 + row * 8 + i] = classes
  return table
}

/** Whether a word that begins so is written in a script whose sounds are known. */
export function sounds(unit: number): boolean {
  return unit > 0x36f && ((unit >= HANGUL && unit < HANGUL_END) || unit < 0x1380)
}

/** The classes of a word in a script other than Latin. */
export function soundOf(text: string, start: number, end: number): string {
  const known = classTable()
  let out = ''
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i)
    let classes: string | undefined
    if (unit >= HANGUL && unit < HANGUL_END) {
      const syllable = unit - HANGUL
      classes = `${INITIALS[Math.floor(syllable / 588)]}${FINALS[syllable % 28]}`.replaceAll('-', '')
    } else {
      const low = unit >= 0x410 && unit < 0x430 ? unit + 0x20 : unit >= 0x391 && unit < 0x3ab ? unit + 0x20 : unit
      classes = known[low]
      // Russian writes the j of Jamal with two letters.
      if (low === 0x3bd || low === 0x3bc || low === 0x3b3) classes = greekPair(low, text.charCodeAt(i + 1)) ?? classes
      if (low === 0x434 && ((text.charCodeAt(i + 1) | 0x20) & 0xffff) === 0x436) classes = undefined
    }
    for (const one of classes ?? '') if (out.at(-1) !== one) out += one
  }
  return out
}

/** Modern Greek writes d, b and g of foreign names with two letters: ντ, μπ, γκ. The second gives the class. */
function greekPair(unit: number, next: number): string | undefined {
  const isPair = (unit === 0x3bd && next === 0x3c4) || (unit === 0x3bc && next === 0x3c0) || (unit === 0x3b3 && next === 0x3ba)
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
]
const SINGLE: Readonly<Record<string, string>> = {
  b: 'p',
  p: 'p',
  f: 'p',
  t: 't',
  d: 't',
  k: 'k',
  q: 'k',
  g: 'k',
  s: 's',
  z: 's',
  j: 's',
  m: 'm',
  n: 'n',
  l: 'r',
  r: 'r',
}
const MOST_VARIANTS = 4

/** The classes that a word in Latin letters may have: several where a spelling can be read in two ways. */
export function latinSounds(word: string): string[] {
  let forms = [fold(word).replaceAll(/[^a-z]/g, '')]
  for (const [pattern, first, second] of DIGRAPHS) {
    forms = forms.flatMap((form) => {
      const plain = form.replaceAll(pattern, first)
      return second === undefined || plain === form ? [plain] : [plain, form.replaceAll(pattern, second)]
    })
  }
  const out = forms.slice(0, MOST_VARIANTS).map((form) => {
    let classes = ''
    for (const letter of form) {
      const one = CLASSES.includes(letter.toLowerCase()) && letter !== letter.toLowerCase() ? letter.toLowerCase() : SINGLE[letter]
      if (one && classes.at(-1) !== one) classes += one
    }
    return classes
  })
  return [...new Set(out)]
}

const PARTICLE = /^(al|el|bin|ben|ibn|bint|de|del|da|van|von|der)$/i

/** What the index holds of a name in Latin letters by its sound: first and last word, in both orders. */
export function soundPatterns(name: string): string[] {
  const words = name.split(/[^\p{L}\p{M}'’]+/u).filter((word) => word && !PARTICLE.test(word))
  const [first, last] = [words[0], words.at(-1)]
  if (words.length < 2 || !first || !last || !/^\p{Script=Latin}/u.test(name)) return []
  const isArticle = new RegExp(`(^|[\\s-])(al|el)[\\s-]${last}$`, 'i').test(name)
  const mark = String.fromCharCode(MARK)
  const out = new Set<string>()
  for (const a of latinSounds(first)) {
    for (const b of latinSounds(last)) {
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
