import { checkNext, hashNext } from '../hash.ts'
import { tokenise } from '../tokens.ts'
import type { NameIndex, NameKind } from './format.ts'
import { anchorLength, MAX_TOKENS } from './scan.ts'

/** A name as a page may write it, and whom it stands for. */
export interface Pattern {
  text: string
  /** Position of the case in the dataset's index, up to 2^24. */
  record: number
  /** Position of the defendant in the case, up to 31. */
  defendant: number
  kind: NameKind
}

/** How full the tables become: fuller is smaller, and longer to search. */
const LOAD = 0.7
/** Bits of the filter for each anchor. */
const FILTER_BITS = 10

/**
 * Compiles patterns into the tables of an index.
 * Patterns that have no token, or more than `MAX_TOKENS`, are left out; the same name for the
 * same person counts once, under its strongest kind.
 */
export function buildIndex(patterns: readonly Pattern[], dataset = 0): NameIndex {
  const byKey = new Map<number, { check: number; anchor: number; length: number; postings: Map<number, number> }[]>()
  let distinct = 0
  const anchors = new Map<number, number>()
  const people = new Set<number>()
  for (const pattern of patterns) {
    const tokens = tokenise(pattern.text)
    const length = tokens.count
    if (length === 0 || length > MAX_TOKENS) continue
    const anchorAt = anchorLength(tokens.flags[0] as number, length)
    if (anchorAt > length) continue
    let key = 0
    let check = 0
    let anchor = 0
    for (let i = 0; i < length; i++) {
      key = hashNext(key, tokens.hash[i] as number)
      check = checkNext(check, tokens.hash[i] as number)
      if (i + 1 === anchorAt) anchor = key
    }
    anchors.set(anchor, ((anchors.get(anchor) ?? 0) | (1 << (length - 1))) >>> 0)
    const person = ((pattern.record << 8) | (pattern.defendant << 3)) >>> 0
    people.add(person)
    const chain = byKey.get(key) ?? []
    let entry = chain.find((candidate) => candidate.check === check)
    if (!entry) {
      entry = { check, anchor, length, postings: new Map() }
      chain.push(entry)
      byKey.set(key, chain)
      distinct++
    }
    entry.postings.set(person, Math.min(entry.postings.get(person) ?? pattern.kind, pattern.kind))
  }

  const anchorSlots = Math.max(8, Math.ceil(anchors.size / LOAD))
  const slots = Math.max(8, Math.ceil(distinct / LOAD))
  let filterSize = 64
  while (filterSize * 32 < anchors.size * FILTER_BITS) filterSize *= 2
  const index: NameIndex = {
    dataset,
    filter: new Uint32Array(filterSize),
    anchorKeys: new Uint32Array(anchorSlots),
    anchorMasks: new Uint32Array(anchorSlots),
    slotKeys: new Uint32Array(slots),
    slotChecks: new Uint32Array(slots),
    slotValues: new Uint32Array(slots),
    postings: new Uint32Array(0),
    ends: new Uint32Array(0),
    patterns: distinct,
    names: people.size,
  }
  const bits = filterSize * 32 - 1
  for (const [anchor, mask] of anchors) {
    const bit = anchor & bits
    index.filter[bit >>> 5] = (index.filter[bit >>> 5] as number) | (1 << (bit & 31))
    let slot = anchor % anchorSlots
    while (index.anchorMasks[slot] !== 0) slot = slot + 1 === anchorSlots ? 0 : slot + 1
    index.anchorKeys[slot] = anchor
    index.anchorMasks[slot] = mask
  }
  const postings: number[] = []
  const lasts: number[] = []
  for (const [key, chain] of byKey) {
    for (const entry of chain) {
      let slot = key % slots
      while (index.slotValues[slot] !== 0) slot = slot + 1 === slots ? 0 : slot + 1
      index.slotKeys[slot] = key
      index.slotChecks[slot] = entry.check
      index.slotValues[slot] = postings.length + 1
      for (const [person, kind] of entry.postings) postings.push((person | kind) >>> 0)
      lasts.push(postings.length - 1)
    }
  }
  index.postings = Uint32Array.from(postings)
  index.ends = new Uint32Array((postings.length + 31) >>> 5)
  for (const last of lasts) index.ends[last >>> 5] = (index.ends[last >>> 5] as number) | (1 << (last & 31))
  return index
}
