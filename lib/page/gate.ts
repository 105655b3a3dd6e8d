import { GATE_WORDS } from './gate-words.ts'

/**
 * The gate before the background is woken: do at least two different words of court or custody,
 * in any language, stand in the text? It lets through all that the recogniser could flag, and
 * its cost is the same whether it finds something or not.
 */

const LONGEST = 7
const END = 46

/** Slots of the filter: a power of two, large enough that words which are no gate words seldom pass it. */
const SLOTS = 1 << 15

const keys = new Map<number, number>()
const filter = new Uint8Array(SLOTS)

for (const [i, word] of GATE_WORDS.split(' ').entries()) {
  let hash = 0
  for (let k = 0; k < word.length; k++) hash = next(hash, word.charCodeAt(k))
  keys.set(hash, i)
  filter[hash & (SLOTS - 1)] = 1
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
    const found = this.#found
    let hash = 0
    let size = 0
    for (let i = 0; i <= length; i++) {
      const unit = i < length ? lower.charCodeAt(i) : 0
      if ((unit >= 97 && unit <= 122) || (unit > 127 && isLetter(unit))) {
        if (size >= LONGEST) {
          size = LONGEST + 1
          continue
        }
        hash = next(hash, unit)
        size++
        if (size > 2 && filter[hash & (SLOTS - 1)] === 1) note(hash, found)
      } else if (size > 0) {
        if (size <= LONGEST) {
          hash = next(hash, END)
          if (filter[hash & (SLOTS - 1)] === 1) note(hash, found)
        }
        hash = 0
        size = 0
      }
    }
  }

  get isOpen(): boolean {
    return this.#found.size >= 2
  }
}

function note(hash: number, found: Set<number>): void {
  const word = keys.get(hash)
  if (word !== undefined) found.add(word)
}

/** Arabic comma, semicolon and question mark, the danda, and two signs among the Latin letters. */
const PUNCTUATION = new Set([0x60c, 0x61b, 0x61f, 0x964, 0x965, 0xd7, 0xf7])

function isLetter(unit: number): boolean {
  return ((unit >= 0xc0 && unit < 0x2000) || unit > 0x3040) && !PUNCTUATION.has(unit)
}
