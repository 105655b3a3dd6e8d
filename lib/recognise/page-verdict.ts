import type { Offence } from './lexicon/lexicon.ts'
import { type Counts, countTerms, distinctTerms, nearCourt, WEIGHTS, type Weighed } from './page-terms.ts'
import type { TermHit } from './terms.ts'
import type { Meaning } from './vocabulary.ts'

export type Verdict = 'speech-prosecution' | 'other-proceeding' | 'none'

/** A word of the page that bears on a verdict. */
export interface Evidence {
  /** The words as the page writes them. */
  text: string
  /** Offsets into the page's text, in UTF-16 code units. */
  start: number
  end: number
  kind: string
  /** What it counted for. */
  weight: number
}

export interface PageVerdict {
  verdict: Verdict
  /** 0 to 1. */
  score: number
  evidence: Evidence[]
  /** Kinds of offence that the page names, most often named first. */
  offences: Offence[]
  /** ISO codes of the countries that the page names, most often named first. */
  countries: string[]
}

/** A word in the title counts for more: titles say what a page is about. */
const TITLE = 2
/** How many examples of a kind are kept as evidence. */
const EXAMPLES = 4
/** Words that belong together stand within so many words: some three paragraphs. */
const WINDOW = 240
const STEPS = 4

/**
 * What each sign counts for, by the root of how many different terms there are, up to a most:
 * the tenth word of a kind says little that the third has not said. Fitted on the tuning half of
 * tests/pages and on ordinary pages, with weights kept small (ridge), then rounded.
 */
const COURT = [0.7, 9] as const
const CUSTODY = [0.6, 6] as const
const OFFENCE = [0.5, 5] as const
const EXPRESSION = [0.6, 6] as const
const RIGHTS = [0.25, 3] as const
const CRIME = [-0.55, 8] as const
const ELSEWHERE = [-0.65, 8] as const
/** The same near a word of court: "charged with insulting" weighs more than an insult somewhere on the page. */
const NEAR_OFFENCE = [0.55, 4] as const
const NEAR_EXPRESSION = [0.75, 4] as const
const NEAR_CRIME = [-0.6, 4] as const
/** By plain number. */
const KIND_OF_OFFENCE = 0.45
const MOST_KINDS = 3
const IN_TITLE = { offence: 0.2, crime: -0.5, elsewhere: -0.25, court: 0.2 }
const MOST_IN_TITLE = 2
const BIAS = -4.4
/** From here on a page is one about a prosecution for speech. */
const THRESHOLD = -0.1
/** The same where a bundled case is named with its country and something of its own. */
const THRESHOLD_KNOWN = -1.1
/** With so many points an offence alone says that it is about speech. */
const PLAIN = 0.5

const root = (count: number, [weight, most]: readonly [number, number]) => weight * Math.sqrt(Math.min(count, most))

/** What the words of a page come to. */
export interface PageWeight {
  points: number
  isProceeding: boolean
  isAboutSpeech: boolean
  hasOffence: boolean
  terms: Weighed[]
  offences: Offence[]
  countries: string[]
}

/**
 * Weighs the words of a page. Court, custody, an offence of speech and somebody's expression must
 * come together within a few paragraphs; other crimes, sport and business anywhere on the page
 * speak against it. The best such place decides, so that length alone adds nothing up.
 *
 * @param titleEnd offset at which the title ends and the text begins
 * @param perWord how many tokens make a word: more than one where each character is a token
 */
export function weighPage(hits: readonly TermHit<Meaning>[], titleEnd: number, perWord = 1): PageWeight {
  const distinct = distinctTerms(hits)
  const title = distinct.filter((hit) => hit.start < titleEnd)
  const body = distinct.filter((hit) => hit.start >= titleEnd)
  const inTitle = countTerms(title)
  const whole = countTerms(distinct)
  const best = bestWindow(body, WINDOW * perWord)
  const near = nearCourt(distinct, perWord)
  const court = best.counts.court + inTitle.court
  const custody = best.counts.custody + inTitle.custody
  const titled = (count: number) => Math.min(count, MOST_IN_TITLE)
  const points =
    BIAS +
    root(court, COURT) +
    root(custody, CUSTODY) +
    root(best.counts.offence, OFFENCE) +
    Math.min(best.counts.offenceKinds, MOST_KINDS) * KIND_OF_OFFENCE +
    root(best.counts.expression, EXPRESSION) +
    root(best.counts.rights, RIGHTS) +
    root(whole.crime, CRIME) +
    root(whole.elsewhere, ELSEWHERE) +
    root(near.offence, NEAR_OFFENCE) +
    root(near.expression, NEAR_EXPRESSION) +
    root(near.crime, NEAR_CRIME) +
    titled(inTitle.offence) * IN_TITLE.offence +
    titled(inTitle.crime) * IN_TITLE.crime +
    titled(inTitle.elsewhere) * IN_TITLE.elsewhere +
    titled(inTitle.court + inTitle.custody) * IN_TITLE.court
  const offence = best.counts.offence + inTitle.offence
  const spoken = best.counts.expression + best.counts.rights + inTitle.expression + inTitle.rights
  return {
    points,
    isProceeding: court + custody >= 2 && court * 1 + custody * 0.8 + Math.min(best.counts.ambiguous * 0.4, 1.6) >= 2.4,
    isAboutSpeech: (offence > 0 && spoken >= 1) || spoken >= 3,
    hasOffence: offence > 0,
    terms: [...title.map((hit) => weighed(hit, TITLE)), ...best.hits.map((hit) => weighed(hit, 1))],
    offences: ranked(distinct, titleEnd, (meaning) => (meaning.kind === 'offence' ? meaning.offence : undefined)),
    countries: ranked(distinct, titleEnd, (meaning) => (meaning.kind === 'country' ? meaning.country : undefined)),
  }
}

/**
 * The verdict on a page whose words were weighed.
 * @param isKnown a bundled case is named there with its country and something of its own: less is needed then
 */
export function judgePage(text: string, page: PageWeight, isKnown: boolean): PageVerdict {
  const { points, isProceeding, isAboutSpeech, hasOffence, offences, countries, terms } = page
  const threshold = isKnown ? THRESHOLD_KNOWN : THRESHOLD
  const score = 1 / (1 + Math.exp(threshold - points))
  const isAbout = isAboutSpeech || (hasOffence && (isKnown || points >= PLAIN))
  const isSpeech = isProceeding && isAbout && score >= 0.5
  return {
    verdict: isSpeech ? 'speech-prosecution' : isProceeding ? 'other-proceeding' : 'none',
    score: isSpeech ? score : Math.min(score, 0.49),
    evidence: examples(text, terms),
    offences,
    countries,
  }
}

/** The part of the page that speaks most for a prosecution for speech. */
function bestWindow(body: readonly TermHit<Meaning>[], window: number): { counts: Counts; hits: readonly TermHit<Meaning>[] } {
  let best = { counts: countTerms([]), hits: [] as readonly TermHit<Meaning>[] }
  let most = Number.NEGATIVE_INFINITY
  let from = 0
  let to = 0
  const last = body.at(-1)?.token ?? 0
  for (let start = body[0]?.token ?? 0; start <= last; start += window / STEPS) {
    while (from < body.length && (body[from] as TermHit<Meaning>).token < start) from++
    to = Math.max(to, from)
    while (to < body.length && (body[to] as TermHit<Meaning>).token < start + window) to++
    if (from === to) continue
    const hits = body.slice(from, to)
    const counts = countTerms(hits)
    const rank =
      counts.court +
      counts.custody * 0.8 +
      counts.offence * 1.4 +
      counts.expression * 0.7 +
      counts.rights * 1.2 -
      counts.crime * 0.5 -
      counts.elsewhere * 0.7
    if (rank <= most) continue
    most = rank
    best = { counts, hits }
  }
  return best
}

function weighed(hit: TermHit<Meaning>, factor: number): Weighed {
  const { kind } = hit.meaning
  return { hit, weight: kind === 'country' ? 0 : WEIGHTS[kind] * factor }
}

function ranked<Key extends string>(
  hits: readonly TermHit<Meaning>[],
  titleEnd: number,
  keyOf: (meaning: Meaning) => Key | undefined,
): Key[] {
  const counts = new Map<Key, number>()
  for (const hit of hits) {
    const key = keyOf(hit.meaning)
    if (key) counts.set(key, (counts.get(key) ?? 0) + (hit.start < titleEnd ? TITLE : 1))
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([key]) => key)
}

function examples(text: string, terms: readonly Weighed[]): Evidence[] {
  const taken = new Map<string, number>()
  const said = new Set<string>()
  const out: Evidence[] = []
  for (const { hit, weight } of [...terms].sort((a, b) => b.weight - a.weight)) {
    const kind = hit.meaning.kind
    const already = taken.get(kind) ?? 0
    if (kind === 'country' || already >= EXAMPLES || said.has(hit.term)) continue
    taken.set(kind, already + 1)
    said.add(hit.term)
    const against = kind === 'crime' || kind === 'elsewhere' || kind === 'debate'
    out.push({ text: text.slice(hit.start, hit.end), start: hit.start, end: hit.end, kind, weight: against ? -weight : weight })
  }
  return out
}
