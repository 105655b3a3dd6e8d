import { checkNext, hashNext, hashUnit, SEED } from '../hash.ts'
import { AFTER_BREAK, ALONE, CAPITAL, CLUSTER, type Tokens } from '../tokens.ts'
import { baseForms, inflects } from './endings.ts'
import { DERIVED, FULL, type NameIndex, type NameKind } from './format.ts'
import { scanHeard } from './heard.ts'

/**
 * Finding names in a text, at a cost that does not grow with the number of names.
 *
 * A pattern is a sequence of up to 32 token hashes. Its first few tokens make its anchor. At
 * every token of the text the anchor that begins there is looked up in a bit filter; where a
 * bit is set, the anchor table tells (as a bit mask) which lengths patterns with this anchor
 * have, and each of these sequences is looked up in the pattern table, by two independent
 * hashes.
 */

/** Patterns have at most so many tokens: a bit of the anchor's mask each. */
export const MAX_TOKENS = 32

/** A name found in a text. */
export interface NameHit {
  /** Offsets into the text. */
  start: number
  end: number
  /** Position of its first token. */
  token: number
  /** Position of the case in the dataset's index. */
  record: number
  defendant: number
  kind: NameKind
  /** A word stood between the two parts: a patronymic, a middle name. */
  gap: boolean
}

/** How many tokens make the anchor of a pattern that begins with a token of these flags. */
export function anchorLength(flags: number, length: number): number {
  if (flags & CLUSTER) return 4
  if (flags & ALONE) return 2
  return Math.min(2, length)
}

/**
 * All names of the index that stand in the text, in the order of their first token.
 * @param lang language of the text: where its names take endings that the index does not hold, they are taken off
 */
export function scanNames(index: NameIndex, tokens: Tokens, lang?: string): NameHit[] {
  const hits = scanExact(index, tokens)
  const exact = hits.length
  if (lang !== undefined && inflects(lang)) scanInflected(index, tokens, lang, hits)
  scanHeard(index, tokens, lang, (at, length, key, check) => find(index, tokens, at, length, key, check, false, hits))
  return hits.length === exact ? hits : hits.sort((a, b) => a.token - b.token)
}

/** Names of two words with endings: each word as written and as it may have been before its ending. */
function scanInflected(index: NameIndex, tokens: Tokens, lang: string, hits: NameHit[]): void {
  const bits = index.filter.length * 32 - 1
  const isCapital = (i: number) => i < tokens.count && ((tokens.flags[i] as number) & (CAPITAL | ALONE)) === CAPITAL
  let forms: number[] | undefined
  for (let i = 0; i + 1 < tokens.count; i++) {
    if (!isCapital(i) || !isCapital(i + 1) || (tokens.flags[i + 1] as number) & AFTER_BREAK) {
      forms = undefined
      continue
    }
    const firsts = forms ?? formsOf(tokens, i, lang)
    const seconds = formsOf(tokens, i + 1, lang)
    forms = seconds
    for (const [a, first] of firsts.entries()) {
      const half = hashNext(0, first)
      for (const [b, second] of seconds.entries()) {
        if (a === 0 && b === 0) continue
        const key = hashNext(half, second)
        if (((index.filter[(key & bits) >>> 5] as number) >>> (key & 31)) & 1)
          find(index, tokens, i, 2, key, checkNext(checkNext(0, first), second), false, hits)
      }
    }
  }
}

/** Hashes of a word as written and without its endings. */
function formsOf(tokens: Tokens, at: number, lang: string): number[] {
  const word = tokens.text.slice(tokens.start[at], tokens.end[at])
  return [tokens.hash[at] as number, ...baseForms(word, lang).map(hashOf)]
}

function hashOf(folded: string): number {
  let hash = SEED
  for (let i = 0; i < folded.length; i++) hash = hashUnit(hash, folded.charCodeAt(i))
  return hash
}

function scanExact(index: NameIndex, tokens: Tokens): NameHit[] {
  const hits: NameHit[] = []
  const { count, hash, flags } = tokens
  const bits = index.filter.length * 32 - 1
  const { filter } = index
  const inFilter = (key: number) => ((filter[(key & bits) >>> 5] as number) >>> (key & 31)) & 1

  for (let i = 0; i < count; i++) {
    const flag = flags[i] as number
    const first = hashNext(0, hash[i] as number)
    if (flag & ALONE) {
      const length = flag & CLUSTER ? 4 : 2
      const anchor = sequence(tokens, i, length)
      if (anchor !== -1 && inFilter(anchor)) extend(index, tokens, i, anchor, length, hits)
      continue
    }
    if (inFilter(first)) extend(index, tokens, i, first, 1, hits)
    if (i + 1 >= count || (flags[i + 1] as number) & (AFTER_BREAK | ALONE)) continue
    const second = hashNext(first, hash[i + 1] as number)
    if (inFilter(second)) extend(index, tokens, i, second, 2, hits)
    if (i + 2 >= count || (flags[i + 2] as number) & (AFTER_BREAK | ALONE)) continue
    const across = hashNext(first, hash[i + 2] as number)
    if (inFilter(across) && isMiddleName(tokens, i))
      find(index, tokens, i, 2, across, checkNext(checkNext(0, hash[i] as number), hash[i + 2] as number), true, hits)
  }
  return hits
}

/** Hash of `length` tokens from `at` on, or -1 where the text breaks before. */
function sequence(tokens: Tokens, at: number, length: number): number {
  if (at + length > tokens.count) return -1
  let key = 0
  for (let i = at; i < at + length; i++) {
    if (i > at && (tokens.flags[i] as number) & AFTER_BREAK) return -1
    key = hashNext(key, tokens.hash[i] as number)
  }
  return key
}

/** A patronymic or middle name between two parts is written like them: with a capital, or in a script that has none. */
function isMiddleName(tokens: Tokens, at: number): boolean {
  const capital = (i: number) => ((tokens.flags[i] as number) & CAPITAL) !== 0
  return capital(at) && capital(at + 1) && capital(at + 2)
}

function extend(index: NameIndex, tokens: Tokens, at: number, anchor: number, anchorTokens: number, hits: NameHit[]): void {
  const slots = index.anchorKeys.length
  let slot = anchor % slots
  while (index.anchorMasks[slot] !== 0 && index.anchorKeys[slot] !== anchor) slot = slot + 1 === slots ? 0 : slot + 1
  const mask = index.anchorMasks[slot] as number
  if (mask === 0) return
  let key = 0
  let check = 0
  for (let length = 1; length <= MAX_TOKENS && at + length <= tokens.count; length++) {
    const i = at + length - 1
    if (length > 1 && (tokens.flags[i] as number) & AFTER_BREAK) return
    key = hashNext(key, tokens.hash[i] as number)
    check = checkNext(check, tokens.hash[i] as number)
    if (length >= anchorTokens && (mask >>> (length - 1)) & 1) find(index, tokens, at, length, key, check, false, hits)
    if (length === 32 || mask >>> length === 0) return
  }
}

function find(
  index: NameIndex,
  tokens: Tokens,
  at: number,
  length: number,
  key: number,
  check: number,
  gap: boolean,
  hits: NameHit[],
): void {
  const slots = index.slotKeys.length
  let slot = key % slots
  for (; index.slotValues[slot] !== 0; slot = slot + 1 === slots ? 0 : slot + 1) {
    if (index.slotKeys[slot] !== key || index.slotChecks[slot] !== check) continue
    for (let p = (index.slotValues[slot] as number) - 1; ; p++) {
      const posting = index.postings[p] as number
      const kind = (posting & 7) as NameKind
      if (!gap || kind === FULL || kind === DERIVED) {
        hits.push({
          start: tokens.start[at] as number,
          end: tokens.end[at + length - 1 + (gap ? 1 : 0)] as number,
          token: at,
          record: posting >>> 8,
          defendant: (posting >>> 3) & 31,
          kind,
          gap,
        })
      }
      if (((index.ends[p >>> 5] as number) >>> (p & 31)) & 1) return
    }
  }
}
