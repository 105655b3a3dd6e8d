import type { TermHit } from './terms.ts'
import type { Meaning } from './vocabulary.ts'

type Kind = Exclude<Meaning['kind'], 'country'>

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

/** A word within so many words of one of court or custody belongs to it. */
const NEAR = 14

export interface Weighed {
  hit: TermHit<Meaning>
  weight: number
}

/** How many different terms of each kind there are. */
export type Counts = Record<Kind, number> & { offenceKinds: number }

/** Counts each distinct term once. */
export function countTerms(hits: readonly TermHit<Meaning>[]): Counts {
  const terms = new Set<string>()
  const kinds = new Set<string>()
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
    offenceKinds: 0,
  }
  for (const { meaning, term } of hits) {
    if (meaning.kind === 'country') continue
    if (meaning.kind === 'offence') kinds.add(meaning.offence)
    const key = `${meaning.kind} ${term}`
    if (terms.has(key)) continue
    terms.add(key)
    counts[meaning.kind]++
  }
  counts.offenceKinds = kinds.size
  return counts
}

/** Of terms of one kind that overlap, the longest: they say the same thing. Hits come in the order in which they begin. */
export function distinctTerms(hits: readonly TermHit<Meaning>[]): TermHit<Meaning>[] {
  const last = new Map<string, number>()
  const out: TermHit<Meaning>[] = []
  for (const hit of hits) {
    const { kind } = hit.meaning
    const at = last.get(kind)
    const rival = at === undefined ? undefined : (out[at] as TermHit<Meaning>)
    if (at === undefined || !rival || hit.start >= rival.end) {
      last.set(kind, out.length)
      out.push(hit)
    } else if (hit.end - hit.start > rival.end - rival.start) out[at] = hit
  }
  return out
}

/** How many mentions of offences, expression and other crimes stand near a word of court or custody. Linear: hits come in the order of their tokens. */
export function nearCourt(hits: readonly TermHit<Meaning>[], perWord: number): { offence: number; expression: number; crime: number } {
  const reach = NEAR * perWord
  const courts = hits.filter(({ meaning: { kind } }) => kind === 'court' || kind === 'custody' || kind === 'ambiguous')
  const near = { offence: 0, expression: 0, crime: 0 }
  let from = 0
  for (const hit of hits) {
    const { kind } = hit.meaning
    if (kind !== 'offence' && kind !== 'expression' && kind !== 'crime') continue
    while (from < courts.length && (courts[from] as TermHit<Meaning>).token < hit.token - reach) from++
    const court = courts[from]
    if (court && court.token <= hit.token + reach) near[kind]++
  }
  return near
}
