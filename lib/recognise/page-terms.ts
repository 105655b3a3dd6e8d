import type { TermHit } from './terms.ts'
import type { PageMeaning } from './vocabulary.ts'

type Kind = Exclude<PageMeaning['kind'], 'country'>

/** What a word of each kind counts for where it is shown as a reason. */
export const WEIGHTS: Record<Kind, number> = {
  court: 1,
  ambiguous: 0.4,
  custody: 0.8,
  offence: 1.4,
  expression: 0.7,
  rights: 1.2,
  crime: 1,
  elsewhere: 1,
  acts: 0.8,
  debate: 0.8,
}

export interface Weighed {
  hit: TermHit<PageMeaning>
  weight: number
}

/** How many different terms of each kind there are. */
export type Counts = Record<Kind, number>

/** Counts each distinct term once. */
export function countTerms(hits: readonly TermHit<PageMeaning>[]): Counts {
  const terms = new Set<string>()
  const counts: Counts = {
    court: 0,
    ambiguous: 0,
    custody: 0,
    offence: 0,
    expression: 0,
    rights: 0,
    crime: 0,
    elsewhere: 0,
    acts: 0,
    debate: 0,
  }
  for (const { meaning, term } of hits) {
    if (meaning.kind === 'country') continue
    const key = `${meaning.kind} ${term}`
    if (terms.has(key)) continue
    terms.add(key)
    counts[meaning.kind]++
  }
  return counts
}

/** Of terms of one kind that overlap, the longest: they say the same thing. Hits come in the order in which they begin. */
export function distinctTerms(hits: readonly TermHit<PageMeaning>[]): TermHit<PageMeaning>[] {
  const last = new Map<string, number>()
  const out: TermHit<PageMeaning>[] = []
  for (const hit of hits) {
    const { kind } = hit.meaning
    const at = last.get(kind)
    const rival = at === undefined ? undefined : (out[at] as TermHit<PageMeaning>)
    if (at === undefined || !rival || hit.start >= rival.end) {
      last.set(kind, out.length)
      out.push(hit)
    } else if (hit.end - hit.start > rival.end - rival.start) out[at] = hit
  }
  return out
}

/**
 * How many different terms of a kind stand within so many words of one of others. Linear: hits come
 * in the order of their tokens.
 */
export function countNear(
  hits: readonly TermHit<PageMeaning>[],
  kind: Kind,
  others: readonly Kind[],
  words: number,
  perWord: number,
): { terms: number; mentions: number } {
  const reach = words * perWord
  const near = hits.filter(({ meaning }) => others.includes(meaning.kind as Kind))
  const terms = new Set<string>()
  let mentions = 0
  let from = 0
  for (const hit of hits) {
    if (hit.meaning.kind !== kind) continue
    while (from < near.length && (near[from] as TermHit<PageMeaning>).token < hit.token - reach) from++
    const other = near[from]
    if (!other || other.token > hit.token + reach) continue
    mentions++
    terms.add(hit.term)
  }
  return { terms: terms.size, mentions }
}

/** The title and the first words of the text: what a report says at once. */
export function leadOf(hits: readonly TermHit<PageMeaning>[], titleEnd: number, words: number): TermHit<PageMeaning>[] {
  const body = hits.find(({ start }) => start >= titleEnd)
  if (!body) return [...hits]
  return hits.filter(({ start, token }) => start < titleEnd || token <= body.token + words)
}
