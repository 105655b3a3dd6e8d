import { DROPPED, fold, foldedLong, foldedUnit, HARD, kindOf, kindOfAstral, LETTER, SINGLE } from './fold.ts'
import { hashUnit, SEED } from './hash.ts'

/** The tokens of a text, as columns: token `i` is `text.slice(start[i], end[i])`. */
export interface Tokens {
  text: string
  count: number
  /** Hash of the folded token. */
  hash: Uint32Array
  /** Offsets into `text`, in UTF-16 code units. */
  start: Uint32Array
  end: Uint32Array
  /** Bits: see `CAPITAL`, `AFTER_BREAK`, `ALONE`, `SHORT`, `CLUSTER`. */
  flags: Uint8Array
}

/** Begins with an upper-case letter. */
export const CAPITAL = 1
/** Something that ends a phrase stands before it. */
export const AFTER_BREAK = 2
/** A character of a script without spaces. */
export const ALONE = 4
/** A single letter: an initial. */
const SHORT = 8
/** A character of Thai, Lao, Khmer or Burmese, where a syllable takes several. */
export const CLUSTER = 16

/** Called for every folded prefix of a token, while it is read. */
export interface PrefixWatch {
  /** @returns nothing; `length` counts folded code units, `hash` is theirs. */
  prefix(token: number, length: number, hash: number): void
}

const DOT = 0x2e

/**
 * Cuts a text into folded tokens in one pass, in time linear in its length whatever it holds.
 * Scripts with spaces give words; scripts without give one token a character.
 */
export function tokenise(text: string, watch?: PrefixWatch): Tokens {
  const length = text.length
  // No text has more tokens than code units; a word is rarely shorter than three.
  let room = Math.max(16, (length >> 1) + 8)
  let hashes = new Uint32Array(room)
  let starts = new Uint32Array(room)
  let ends = new Uint32Array(room)
  let flags = new Uint8Array(room)
  let count = 0
  let open = false
  let hash = SEED
  let begin = 0
  let last = 0
  let units = 0
  let flag = AFTER_BREAK
  let broken = true

  const grow = () => {
    room = length + 8
    hashes = widen(hashes, new Uint32Array(room))
    starts = widen(starts, new Uint32Array(room))
    ends = widen(ends, new Uint32Array(room))
    flags = widen(flags, new Uint8Array(room))
  }
  const close = () => {
    if (count === room) grow()
    hashes[count] = hash
    starts[count] = begin
    ends[count] = last
    flags[count] = units === 1 ? flag | SHORT : flag
    count++
    open = false
    broken = false
  }

  for (let i = 0; i < length; ) {
    const unit = text.charCodeAt(i)
    let width = 1
    let kind: number
    let astral = 0
    if (unit >= 0xd800 && unit < 0xe000) {
      const point = text.codePointAt(i) as number
      if (point > 0xffff) {
        width = 2
        astral = point
        kind = kindOfAstral(point)
      } else kind = HARD
    } else kind = kindOf(unit)

    if (kind === LETTER || kind === SINGLE) {
      if (kind === SINGLE && open) close()
      if (!open) {
        open = true
        hash = SEED
        begin = i
        units = 0
        flag = broken ? AFTER_BREAK : 0
      }
      if (astral) {
        for (const c of fold(String.fromCodePoint(astral))) {
          for (let k = 0; k < c.length; k++) hash = hashUnit(hash, c.charCodeAt(k))
          units++
        }
      } else {
        const folded = foldedUnit(unit)
        if (folded) {
          if (units === 0 && folded !== unit && isUpper(text, i)) flag |= CAPITAL
          hash = hashUnit(hash, folded)
          units++
          if (watch) watch.prefix(count, units, hash)
        } else {
          const several = foldedLong(unit)
          for (let k = 0; k < several.length; k++) {
            // Sara am and its kin: written as one character or as two, they are the same two tokens.
            if (kind === SINGLE && k > 0) {
              last = i + width
              flag |= isCluster(unit) ? ALONE | CLUSTER : ALONE
              close()
              hash = SEED
              units = 0
              flag = 0
            }
            hash = hashUnit(hash, several.charCodeAt(k))
            units++
            if (watch) watch.prefix(count, units, hash)
          }
        }
      }
      last = i + width
      if (kind === SINGLE) {
        flag |= isCluster(unit) ? ALONE | CLUSTER : ALONE
        close()
      }
    } else if (kind === DROPPED) {
      if (open) last = i + width
    } else {
      if (open) close()
      if (kind === HARD && !(unit === DOT && count > 0 && ((flags[count - 1] as number) & SHORT) !== 0)) broken = true
    }
    i += width
  }
  if (open) close()
  return { text, count, hash: hashes, start: starts, end: ends, flags }
}

function isCluster(unit: number): boolean {
  return (
    (unit >= 0x0e00 && unit < 0x0f00) ||
    (unit >= 0x1000 && unit < 0x10a0) ||
    (unit >= 0x1780 && unit < 0x1800) ||
    (unit >= 0xaa60 && unit < 0xaa80)
  )
}

function widen<T extends Uint32Array | Uint8Array>(from: T, to: T): T {
  to.set(from)
  return to
}

function isUpper(text: string, at: number): boolean {
  const character = text[at] as string
  return character !== character.toLowerCase()
}

/** Hash of the first `length` folded code units of a piece of text, or -1 where it has fewer. */
export function prefixHash(text: string, start: number, end: number, length: number): number {
  const folded = fold(text.slice(start, end))
  let hash = SEED
  let taken = 0
  for (let i = 0; i < folded.length && taken < length; i++) {
    const unit = folded.charCodeAt(i)
    if (kindOf(unit) === DROPPED) continue
    hash = hashUnit(hash, unit)
    taken++
  }
  return taken < length ? -1 : hash
}

/** How many tokens make a word of the text: about one, or as many characters as a word has in a script without spaces. */
export function tokensPerWord(tokens: Tokens): number {
  let alone = 0
  let cluster = 0
  for (let i = 0; i < tokens.count; i++) {
    const flag = tokens.flags[i] as number
    if (flag & CLUSTER) cluster++
    else if (flag & ALONE) alone++
  }
  if (cluster * 2 > tokens.count) return 5
  return alone * 2 > tokens.count ? 2 : 1
}
