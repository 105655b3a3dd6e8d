import { END, LONGEST, next, runsOn, spread } from './gate-hash.ts'
import { GATE_WORDS } from './gate-words.ts'

/**
 * The gate before the background is woken: do at least two different words of court or custody,
 * in any language, stand in the text? Its cost is the same whether it finds something or not.
 */

/** Slots of the filter: a power of two, large enough that words which are no gate words seldom pass it. */
const SLOTS = 1 << 16
const TO_SLOT = 10

const keys = new Set<number>()
const filter = new Uint8Array(SLOTS)

/** Each key is 18 bits away from the one before; all of them set say that the way goes on. */
const WIDTH = 18
const FURTHER = (1 << WIDTH) - 1
let sum = 0
let bits = 0
let have = 0
for (let at = 0; at < GATE_WORDS.length; at++) {
  bits = (bits << 6) | digit(GATE_WORDS.charCodeAt(at))
  have += 6
  if (have < WIDTH) continue
  have -= WIDTH
  const distance = bits >>> have
  bits &= (1 << have) - 1
  sum += distance
  if (distance === FURTHER) continue
  keys.add(sum)
  filter[sum >>> TO_SLOT] = 1
}

function digit(unit: number): number {
  if (unit > 96) return unit - 71
  if (unit === 95) return 63
  if (unit > 64) return unit - 65
  return unit === 45 ? 62 : unit + 4
}

/** Within so many characters of a page its words of court must come together. */
const STRETCH = 4000
/** So many different ones open the gate: the longer the page, the more stand there by chance. */
const asked = (length: number) => (length < 2500 ? 2 : length < 3200 ? 3 : 4)

/** Counts the different gate words of texts handed in one after the other, stretch by stretch: words scattered over a long page say little. */
export class Gate {
  #found = new Set<number>()
  #most = 0
  /** Characters of the stretch so far. */
  #stretch = 0
  #length = 0

  /** @param text lower-cased here; whole blocks, so that no word is cut */
  add(text: string): void {
    const lower = text.toLowerCase()
    const { length } = lower
    this.#length += length
    let found = this.#found
    let turn = STRETCH - this.#stretch
    let hash = 0
    let size = 0
    for (let i = 0; i <= length; i++) {
      const unit = i < length ? lower.charCodeAt(i) : 0
      if ((unit >= 97 && unit <= 122) || (unit > 127 && isLetter(unit))) {
        if (unit > 0x58f && runsOn(unit)) {
          within(lower, i, found)
          continue
        }
        if (size >= LONGEST) {
          size = LONGEST + 1
          continue
        }
        hash = next(hash, unit)
        size++
        if (size > 2) note(hash, found)
      } else if (size > 0) {
        if (size <= LONGEST) note(next(hash, END), found)
        hash = 0
        size = 0
      } else if (i > turn) {
        this.#most = Math.max(this.#most, found.size)
        this.#found = found = new Set()
        turn = i + STRETCH
      }
    }
    this.#stretch = STRETCH - (turn - length)
  }

  /** How many different words stand together. */
  get found(): number {
    return Math.max(this.#most, this.#found.size)
  }

  get isOpen(): boolean {
    return this.found >= asked(this.#length)
  }
}

/** Looks for the words that begin at one place of a text without spaces. */
function within(text: string, at: number, found: Set<number>): void {
  let hash = 0
  const end = Math.min(text.length, at + LONGEST)
  for (let i = at; i < end; i++) {
    const unit = text.charCodeAt(i)
    if (unit < 0x590 || !isLetter(unit)) return
    hash = next(hash, unit)
    if (i > at) note(hash, found)
  }
}

function note(hash: number, found: Set<number>): void {
  const wide = spread(hash)
  if (filter[wide >>> TO_SLOT] === 1 && keys.has(wide)) found.add(wide)
}

/** Arabic comma, semicolon and question mark, the danda, and two signs among the Latin letters. */
const PUNCTUATION = new Set([0x60c, 0x61b, 0x61f, 0x964, 0x965, 0xd7, 0xf7])

function isLetter(unit: number): boolean {
  return ((unit >= 0xc0 && unit < 0x2000) || unit > 0x3040) && !PUNCTUATION.has(unit)
}
