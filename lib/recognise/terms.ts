import { AFTER_BREAK, ALONE, type PrefixWatch, prefixHash, type Tokens, tokenise } from './tokens.ts'

/** One term of a lexicon and what it stands for. */
export interface Term<Meaning> {
  /** The term that this one is a form of: forms count once. */
  base?: string
  /** `journalis*`, `false news`, `penal code`: see `Lexicon`. */
  text: string
  meaning: Meaning
}

export interface TermHit<Meaning> {
  meaning: Meaning
  /** The term as the lexicon has it. */
  term: string
  /** Offsets into the text. */
  start: number
  end: number
  token: number
}

interface Part {
  hash: number
  /** Number of folded code units of a stem; 0 for a whole word. */
  stem: number
}

interface Compiled<Meaning> {
  term: Term<Meaning>
  parts: Part[]
}

const BITS = 1 << 18

/**
 * Finds the terms of a lexicon in a text while it is cut into tokens: each folded prefix of a
 * word costs one look into a bit array, whatever the number of terms.
 */
export class TermMatcher<Meaning> {
  readonly #byStem = new Map<number, Compiled<Meaning>[]>()
  readonly #byWord = new Map<number, Compiled<Meaning>[]>()
  readonly #stems = new Uint32Array(BITS >>> 5)
  readonly #words = new Uint32Array(BITS >>> 5)
  readonly #lengths = new Uint8Array(64)

  constructor(terms: Iterable<Term<Meaning>>) {
    for (const term of terms) this.#add(term)
  }

  #add(term: Term<Meaning>): void {
    const parts: Part[] = []
    for (const word of term.text.split(/\s+/)) {
      const open = word.endsWith('*')
      const bare = open ? word.slice(0, -1) : word
      const tokens = tokenise(bare)
      for (let i = 0; i < tokens.count; i++) {
        const last = i === tokens.count - 1
        let units = 0
        if (open && last) tokenise(bare.slice(tokens.start[i], tokens.end[i]), { prefix: (_, length) => (units = length) })
        parts.push({ hash: tokens.hash[i] as number, stem: units })
      }
    }
    const first = parts[0]
    if (!first) return
    const [map, bits] = first.stem ? [this.#byStem, this.#stems] : [this.#byWord, this.#words]
    const list = map.get(first.hash)
    if (list) list.push({ term, parts })
    else map.set(first.hash, [{ term, parts }])
    if (first.stem) this.#lengths[Math.min(63, first.stem)] = 1
    const bit = first.hash & (BITS - 1)
    bits[bit >>> 5] = (bits[bit >>> 5] as number) | (1 << (bit & 31))
  }

  /**
   * Cuts the text and finds the terms in it, in the order in which they begin.
   * Where terms begin at the same word, all are given.
   */
  find(text: string): { tokens: Tokens; hits: TermHit<Meaning>[] } {
    const found: [token: number, hash: number][] = []
    const stems = this.#stems
    const lengths = this.#lengths
    const watch: PrefixWatch = {
      prefix(token, length, hash) {
        if (lengths[length] === 0 || length > 63) return
        const bit = hash & (BITS - 1)
        if (((stems[bit >>> 5] as number) >>> (bit & 31)) & 1) found.push([token, hash])
      },
    }
    const tokens = tokenise(text, watch)
    const hits: TermHit<Meaning>[] = []
    let next = 0
    for (let i = 0; i < tokens.count; i++) {
      for (; next < found.length && (found[next] as [number, number])[0] === i; next++) {
        this.#verify(tokens, i, this.#byStem.get((found[next] as [number, number])[1]), hits)
      }
      const bit = (tokens.hash[i] as number) & (BITS - 1)
      if (((this.#words[bit >>> 5] as number) >>> (bit & 31)) & 1) this.#verify(tokens, i, this.#byWord.get(tokens.hash[i] as number), hits)
    }
    return { tokens, hits }
  }

  /** The terms without stems that stand in a text which is cut already. */
  findIn(tokens: Tokens): TermHit<Meaning>[] {
    const hits: TermHit<Meaning>[] = []
    for (let i = 0; i < tokens.count; i++) {
      const bit = (tokens.hash[i] as number) & (BITS - 1)
      if (((this.#words[bit >>> 5] as number) >>> (bit & 31)) & 1) this.#verify(tokens, i, this.#byWord.get(tokens.hash[i] as number), hits)
    }
    return hits
  }

  #verify(tokens: Tokens, at: number, candidates: Compiled<Meaning>[] | undefined, hits: TermHit<Meaning>[]): void {
    for (const { term, parts } of candidates ?? []) {
      if (!standsAt(tokens, at, parts)) continue
      hits.push({
        meaning: term.meaning,
        term: term.base ?? term.text,
        token: at,
        start: tokens.start[at] as number,
        end: tokens.end[at + parts.length - 1] as number,
      })
    }
  }
}

function standsAt(tokens: Tokens, at: number, parts: readonly Part[]): boolean {
  if (at + parts.length > tokens.count) return false
  for (let p = 1; p < parts.length; p++) {
    const i = at + p
    const { hash, stem } = parts[p] as Part
    const flags = tokens.flags[i] as number
    // In a script without spaces the tokens of a term touch, or have one joiner or space between them.
    if (flags & AFTER_BREAK || (flags & ALONE && (tokens.start[i] as number) > (tokens.end[i - 1] as number) + 1)) return false
    if (stem === 0 ? tokens.hash[i] !== hash : prefixHash(tokens.text, tokens.start[i] as number, tokens.end[i] as number, stem) !== hash)
      return false
  }
  return true
}
