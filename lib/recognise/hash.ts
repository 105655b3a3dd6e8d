/** Start of a token's hash. */
export const SEED = 0x811c9dc5 | 0

/** Takes one folded code unit into a token's hash (FNV-1a over code units). @returns an unsigned 32-bit number */
export function hashUnit(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193) >>> 0
}

/** Takes the hash of a next token into the hash of a sequence. @returns an unsigned 32-bit number */
export function hashNext(sequence: number, token: number): number {
  let h = Math.imul(sequence ^ (sequence >>> 15), 0x85ebca6b) ^ token
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}

/** A second, independent hash of a sequence, to tell apart what collides in the first. */
export function checkNext(check: number, token: number): number {
  let h = Math.imul(check + 0x9e3779b9, 0x27d4eb2f) ^ Math.imul(token ^ (token >>> 16), 0x165667b1)
  h = Math.imul(h ^ (h >>> 14), 0x2545f491)
  return (h ^ (h >>> 15)) >>> 0
}
