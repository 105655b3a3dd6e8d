/** How many letters of a word are compared. */
export const LONGEST = 7
/** Stands for the end of a word in its hash. */
export const END = 46

/** One letter more of a hash that begins with 0. */
export function next(hash: number, unit: number): number {
  return (Math.imul(hash, 31) + unit + 7) | 0
}

/** Spreads a hash over 26 bits. */
export function spread(hash: number): number {
  return Math.imul(hash ^ (hash >>> 15), 0x9e3779b1) >>> 6
}

/** The 26 bits by which the gate knows a word. */
export function gateHash(word: string): number {
  let hash = 0
  for (let k = 0; k < word.length; k++) hash = next(hash, word.charCodeAt(k))
  return spread(hash)
}

/** Scripts that put no space between words, or glue particles to the front of them. */
export function runsOn(unit: number): boolean {
  return (
    (unit >= 0x590 && unit < 0x700) ||
    (unit >= 0xe00 && unit < 0xf00) ||
    (unit >= 0x1000 && unit < 0x10a0) ||
    (unit >= 0x1200 && unit < 0x1380) ||
    (unit >= 0x1780 && unit < 0x1800) ||
    unit > 0x3040
  )
}
