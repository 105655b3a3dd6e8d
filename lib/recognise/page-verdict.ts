import type { Offence } from './lexicon/lexicon.ts'
import { LEAD, pointsOf, type Sign, signsOf } from './page-signs.ts'
import { type Counts, countTerms, distinctTerms, leadOf, WEIGHTS, type Weighed } from './page-terms.ts'
import type { TermHit } from './terms.ts'
import type { PageMeaning } from './vocabulary.ts'

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
  /** What the words of the page come to, for a page that names no case. */
  points: number
  /** It begins with a crime of another kind, and names no offence of speech there. */
  isOtherCrime: boolean
  /** Its title names such a crime, and no offence of speech. */
  hasCrimeInTitle: boolean
}

/** A word in the title counts for more: titles say what a page is about. */
const TITLE = 2
/** How many examples of a kind are kept as evidence. */
const EXAMPLES = 4
/** Words that belong together stand within so many words: some three paragraphs. */
const WINDOW = 240
const STEPS = 4

/** From here on a page is one about a prosecution for speech. */
const THRESHOLD = 0.5
/** The same where a bundled case is named: less is needed the more speaks for that case. */
const KNOWN = { threshold: -2.5, slope: 0.65 }
/** With so many points an offence alone says that it is about speech. */
const PLAIN = 0

/** What the words of a page come to. */
export interface PageWeight {
  signs: Record<Sign, number>
  points: number
  isProceeding: boolean
  isAboutSpeech: boolean
  hasOffence: boolean
  isOtherCrime: boolean
  hasCrimeInTitle: boolean
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
 * @param tokens how many tokens the page has
 * @param perWord how many of them make a word: more than one where each character is a token
 */
export function weighPage(hits: readonly TermHit<PageMeaning>[], titleEnd: number, tokens: number, perWord = 1): PageWeight {
  const distinct = distinctTerms(hits)
  const title = distinct.filter((hit) => hit.start < titleEnd)
  const body = distinct.filter((hit) => hit.start >= titleEnd)
  const best = bestWindow(body, WINDOW * perWord)
  const parts = {
    title: countTerms(title),
    lead: countTerms(leadOf(distinct, titleEnd, LEAD * perWord)),
    best: best.counts,
    whole: countTerms(distinct),
    titleEnd,
    perWord,
    words: tokens / perWord,
  }
  const signs = signsOf(parts, distinct)
  const { title: inTitle, lead } = parts
  const held = signs.court + signs.custody + signs.acts
  const offence = best.counts.offence + inTitle.offence
  const spoken = best.counts.expression + best.counts.rights + inTitle.expression + inTitle.rights
  return {
    signs,
    points: pointsOf(signs),
    isProceeding:
      held >= 2 &&
      signs.court + (signs.custody + signs.acts) * 0.8 + Math.min(best.counts.ambiguous * 0.4, 1.6) >= 2.4 &&
      // A striker is charged and appeals too.
      (offence > 0 || signs.elsewhere <= signs.court + signs.custody),
    isAboutSpeech: (offence > 0 && spoken >= 1) || spoken >= 3,
    hasOffence: offence > 0,
    isOtherCrime: lead.crime > 0 && lead.crime >= lead.offence,
    hasCrimeInTitle: inTitle.crime > inTitle.offence,
    terms: [...title.map((hit) => weighed(hit, TITLE)), ...best.hits.map((hit) => weighed(hit, 1))],
    offences: ranked(distinct, titleEnd, (meaning) => (meaning.kind === 'offence' ? meaning.offence : undefined)),
    countries: ranked(distinct, titleEnd, (meaning) => (meaning.kind === 'country' ? meaning.country : undefined)),
  }
}

/**
 * The verdict on a page whose words were weighed.
 * @param known how much speaks for a bundled case that the page names with its country: less is needed then
 */
export function judgePage(text: string, page: PageWeight, known?: number): PageVerdict {
  const { points, isProceeding, isAboutSpeech, hasOffence, isOtherCrime, hasCrimeInTitle, offences, countries, terms } = page
  const threshold = known === undefined ? THRESHOLD : Math.min(THRESHOLD, KNOWN.threshold - KNOWN.slope * known)
  const score = 1 / (1 + Math.exp(threshold - points))
  const isAbout = isAboutSpeech || threshold < THRESHOLD || (hasOffence && points >= PLAIN)
  const isSpeech = isProceeding && isAbout && score >= 0.5
  return {
    verdict: isSpeech ? 'speech-prosecution' : isProceeding ? 'other-proceeding' : 'none',
    score: isSpeech ? score : Math.min(score, 0.49),
    evidence: examples(text, terms),
    offences,
    countries,
    points,
    isOtherCrime,
    hasCrimeInTitle,
  }
}

/** The part of the page that speaks most for a prosecution for speech. */
function bestWindow(body: readonly TermHit<PageMeaning>[], window: number): { counts: Counts; hits: readonly TermHit<PageMeaning>[] } {
  let best = { counts: countTerms([]), hits: [] as readonly TermHit<PageMeaning>[] }
  let most = Number.NEGATIVE_INFINITY
  let from = 0
  let to = 0
  const last = body.at(-1)?.token ?? 0
  for (let start = body[0]?.token ?? 0; start <= last; start += window / STEPS) {
    while (from < body.length && (body[from] as TermHit<PageMeaning>).token < start) from++
    to = Math.max(to, from)
    while (to < body.length && (body[to] as TermHit<PageMeaning>).token < start + window) to++
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

function weighed(hit: TermHit<PageMeaning>, factor: number): Weighed {
  const { kind } = hit.meaning
  return { hit, weight: kind === 'country' ? 0 : WEIGHTS[kind] * factor }
}

function ranked<Key extends string>(
  hits: readonly TermHit<PageMeaning>[],
  titleEnd: number,
  keyOf: (meaning: PageMeaning) => Key | undefined,
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
