import { heardNeeds, MOST_COMPARED, renderedNeeds, SURELY_HEARD } from './case-heard.ts'
import type { Cited } from './citations.ts'
import type { PageDate } from './dates.ts'
import { DERIVED, FULL, RENDERED, SOUND, SURNAME, WEAK } from './names/format.ts'
import type { NameHit } from './names/scan.ts'
import type { Written } from './numbers.ts'
import type { PageVerdict } from './page-verdict.ts'
import type { SpelledEntry } from './renderings.ts'
import type { TermHit } from './terms.ts'
import type { Tokens } from './tokens.ts'
import type { Meaning } from './vocabulary.ts'

/** What is known of a page, and the cases whose names stand on it. */

export interface PageFacts {
  text: string
  lang: string | undefined
  tokens: Tokens
  hits: readonly TermHit<Meaning>[]
  titleEnd: number
  verdict: PageVerdict
  provisions: readonly Cited[]
  /** How many tokens make a word: more than one where each character is a token. */
  perWord: number
  /** Years that the page names. */
  years: ReadonlySet<number>
  /** Those of them that stand in its title or its first lines. */
  leadYears: ReadonlySet<number>
  /** Where the page first names each means and each network by which somebody spoke. */
  spoken: Spoken
  dates: readonly PageDate[]
  /** Numbers that the page names, with the place of each. */
  numbers: ReadonlyMap<string, Written>
  /** ISO date of publication, where the page gives one. */
  published?: string
}

export interface Spoken {
  media: ReadonlyMap<string, TermHit<Meaning>>
  platforms: ReadonlyMap<string, TermHit<Meaning>>
}

/** The means and networks among the terms of a page. */
export function spokenOf(hits: readonly TermHit<Meaning>[]): Spoken {
  const media = new Map<string, TermHit<Meaning>>()
  const platforms = new Map<string, TermHit<Meaning>>()
  for (const hit of hits) {
    const { meaning } = hit
    if (meaning.kind === 'medium' && !media.has(meaning.medium)) media.set(meaning.medium, hit)
    else if (meaning.kind === 'platform' && !platforms.has(meaning.platform)) platforms.set(meaning.platform, hit)
  }
  return { media, platforms }
}

/** A case of which some name stands on the page. */
export interface Candidate {
  entry: SpelledEntry
  whole: NameHit[]
  weak: NameHit[]
  surname: NameHit[]
  sound: NameHit[]
  /** What else must speak for the case where its names are only heard: the least of all places. */
  heardNeeds: number
}

/** The cases whose names were found, with the names by kind. */
export function candidatesOf(
  { text, lang }: Pick<PageFacts, 'text' | 'lang'>,
  names: readonly NameHit[],
  cases: readonly SpelledEntry[],
): Candidate[] {
  const candidates = new Map<number, Candidate>()
  const compared = new Map<number, number>()
  for (const hit of names) {
    const entry = cases[hit.record]
    if (!entry) continue
    let candidate = candidates.get(hit.record)
    if (!candidate) {
      candidate = { entry, whole: [], weak: [], surname: [], sound: [], heardNeeds: Number.POSITIVE_INFINITY }
      candidates.set(hit.record, candidate)
    }
    if (hit.kind === FULL || hit.kind === DERIVED) candidate.whole.push(hit)
    else if (hit.kind === WEAK) candidate.weak.push(hit)
    else if (hit.kind === SURNAME) candidate.surname.push(hit)
    else if (hit.kind === RENDERED) {
      candidate.sound.push(hit)
      candidate.heardNeeds = Math.min(candidate.heardNeeds, renderedNeeds(text.slice(hit.start, hit.end)))
    } else if (hit.kind === SOUND) {
      const times = compared.get(hit.record) ?? 0
      compared.set(hit.record, times + 1)
      const needs = times < MOST_COMPARED ? heardNeeds(text, lang, hit, entry) : undefined
      if (needs === undefined) continue
      candidate.sound.push(hit)
      candidate.heardNeeds = Math.min(candidate.heardNeeds, needs)
    }
  }
  return [...candidates.values()]
}

/** The cases whose names stand on a page in full, written or as good as written. */
export function surelyNamed(
  page: Pick<PageFacts, 'text' | 'lang'>,
  names: readonly NameHit[],
  cases: readonly SpelledEntry[],
): Candidate[] {
  return candidatesOf(page, names, cases).filter(({ whole, heardNeeds }) => whole.length > 0 || heardNeeds <= SURELY_HEARD)
}
