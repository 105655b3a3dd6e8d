import { GATE_WORDS } from './gate-words.ts'

/**
 * The gate before the background is woken: do at least two different words of court or custody,
 * in any language, stand in the text? It lets through all that the recogniser could flag, and
 * its cost is the same whether it finds something or not.
 */

const LONGEST = 7
const END = 46

const keys = new Map<number, number>()
const bits = new Uint8Array(4096)

for (const [i, word] of GATE_WORDS.split(' ').entries()) {
  let hash = 0
  for (let k = 0; k < word.length; k++) hash = next(hash, word.charCodeAt(k))
  keys.set(hash, i)
  bits[hash & 4095] = 1
}

function next(hash: number, unit: number): number {
  return (Math.imul(hash, 31) + unit + 7) | 0
}

/** Counts the different gate words of texts handed in one after the other. */
export class Gate {
  readonly #found = new Set<number>()

  /** @param text lower-cased here; whole blocks, so that no word is cut */
  add(text: string): void {
    const lower = text.toLowerCase()
    const { length } = lower
    let hash = 0
    let size = 0
    for (let i = 0; i <= length; i++) {
      const unit = i < length ? lower.charCodeAt(i) : 0
      if (isLetter(unit)) {
        if (size < LONGEST) {
          hash = next(hash, unit)
          size++
          if (size > 2) this.#probe(hash)
        } else size++
      } else {
        if (size > 0 && size <= LONGEST) this.#probe(next(hash, END))
        hash = 0
        size = 0
      }
    }
  }

  #probe(hash: number): void {
    if (bits[hash & 4095] === 0) return
    const word = keys.get(hash)
    if (word !== undefined) this.#found.add(word)
  }

  get isOpen(): boolean {
    return this.#found.size >= 2
  }
}

/** Arabic comma, semicolon and question mark, the danda, and two signs among the Latin letters. */
const PUNCTUATION = new Set([0x60c, 0x61b, 0x61f, 0x964, 0x965, 0xd7, 0xf7])

function isLetter(unit: number): boolean {
  if (unit > 127 && PUNCTUATION.has(unit)) return false
  return (unit >= 97 && unit <= 122) || (unit >= 0xc0 && unit < 0x2000) || unit > 0x3040
}
