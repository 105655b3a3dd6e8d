/**
 * The compiled name index: one binary file, little-endian 32-bit words.
 *
 *   word  0  magic "CSNI"                       word  6  anchors (slots of the anchor table)
 *   word  1  version                            word  7  slots (of the pattern table)
 *   word  2  byte-order mark 0x01020304         word  8  postings
 *   word  3  checksum of all words from 4 on    word  9  patterns
 *   word  4  identity of the dataset            word 10  names
 *   word  5  filter words (a power of two)      word 11  reserved, 0
 *
 * Then, one after the other: the filter (bits), anchor keys, anchor masks, slot keys, slot
 * checks, slot values, postings. A posting is `case << 8 | defendant << 3 | kind`, its last of
 * a run marked in a bit array behind the postings. See `scan.ts` for what the tables mean.
 */

const MAGIC = 0x494e5343
const VERSION = 1
const BYTE_ORDER = 0x01020304
const HEADER_WORDS = 12

/** How a pattern bears on a person. */
export const FULL = 1
/** A full name made from another form: inflected, transliterated, turned round. */
export const DERIVED = 2
/** A mononym, a pen name, a common word: never decides. */
export const WEAK = 3
/** The surname alone. */
export const SURNAME = 4

/** A full name by its consonants alone, from another script. */
export const SOUND = 5

/** A full name as the press of the page's language is expected to write it; in no index. */
export const RENDERED = 6

export type NameKind = typeof FULL | typeof DERIVED | typeof WEAK | typeof SURNAME | typeof SOUND | typeof RENDERED

export interface NameIndex {
  /** Identity of the dataset that the index was compiled from. */
  dataset: number
  filter: Uint32Array
  anchorKeys: Uint32Array
  anchorMasks: Uint32Array
  slotKeys: Uint32Array
  slotChecks: Uint32Array
  /** Index of a pattern's first posting, plus one; 0 in an empty slot. */
  slotValues: Uint32Array
  postings: Uint32Array
  /** A bit for every posting: the last one of its pattern. */
  ends: Uint32Array
  patterns: number
  names: number
}

export type Opened<T> = { ok: true; value: T } | { ok: false; error: string }

/** Checksum over words, order-sensitive, fast enough to run at every opening. */
function checksum(words: Uint32Array): number {
  let a = 1
  let b = 0
  for (let i = 0; i < words.length; i++) {
    a = (Math.imul(a, 0x01000193) + (words[i] as number)) | 0
    b = (b + a) | 0
  }
  return (a ^ (b << 1) ^ (b >>> 31)) >>> 0
}

/** Puts an index into the bytes of its file. */
export function writeIndex(index: NameIndex): ArrayBuffer {
  const parts = [
    index.filter,
    index.anchorKeys,
    index.anchorMasks,
    index.slotKeys,
    index.slotChecks,
    index.slotValues,
    index.postings,
    index.ends,
  ]
  const total = HEADER_WORDS + parts.reduce((sum, part) => sum + part.length, 0)
  const words = new Uint32Array(total)
  words.set([
    MAGIC,
    VERSION,
    BYTE_ORDER,
    0,
    index.dataset,
    index.filter.length,
    index.anchorKeys.length,
    index.slotKeys.length,
    index.postings.length,
    index.patterns,
    index.names,
    0,
  ])
  let at = HEADER_WORDS
  for (const part of parts) {
    words.set(part, at)
    at += part.length
  }
  words[3] = checksum(words.subarray(4))
  return words.buffer
}

/**
 * Opens the bytes of an index file; the tables are views into them, nothing is copied.
 * A foreign, cut-off or damaged file is refused with the reason.
 */
export function openIndex(bytes: ArrayBuffer): Opened<NameIndex> {
  const fail = (error: string): Opened<NameIndex> => ({ ok: false, error: `The name index cannot be used: ${error}.` })
  if (bytes.byteLength % 4 || bytes.byteLength < HEADER_WORDS * 4) return fail('it is cut off')
  const words = new Uint32Array(bytes)
  const [magic, version, order, sum, dataset, filterSize, anchors, slots, count, patterns, names] = words as unknown as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ]
  if (magic !== MAGIC) return fail('it is not a name index')
  if (order !== BYTE_ORDER) return fail('its byte order is not this machine’s')
  if (version !== VERSION) return fail(`it has version ${version}, and ${VERSION} is needed`)
  const ends = (count + 31) >>> 5
  const expected = HEADER_WORDS + filterSize + 2 * anchors + 3 * slots + count + ends
  if (expected !== words.length || (filterSize & (filterSize - 1)) !== 0 || !filterSize || !anchors || !slots)
    return fail('its sizes do not agree')
  if (checksum(words.subarray(4)) !== sum) return fail('its checksum is wrong')
  let at = HEADER_WORDS
  const take = (length: number) => {
    at += length
    return words.subarray(at - length, at)
  }
  return {
    ok: true,
    value: {
      dataset,
      patterns,
      names,
      filter: take(filterSize),
      anchorKeys: take(anchors),
      anchorMasks: take(anchors),
      slotKeys: take(slots),
      slotChecks: take(slots),
      slotValues: take(slots),
      postings: take(count),
      ends: take(ends),
    },
  }
}
