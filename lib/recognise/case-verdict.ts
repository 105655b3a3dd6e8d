import type { IndexEntry } from '#lib/cases/index-entry.ts'
import type { Cited } from './citations.ts'
import { DERIVED, FULL, SOUND, SURNAME, WEAK } from './names/format.ts'
import type { NameHit } from './names/scan.ts'
import type { Evidence, PageVerdict } from './page-verdict.ts'
import type { TermHit } from './terms.ts'
import { AFTER_BREAK, type Tokens, tokenise } from './tokens.ts'
import type { Meaning } from './vocabulary.ts'

export interface CaseMatch {
  id: string
  confidence: 'certain' | 'possible'
  /** 0 to 1. */
  score: number
  evidence: Evidence[]
  /** The reader said that it is this case. */
  confirmed?: true
}

export interface PageFacts {
  text: string
  tokens: Tokens
  hits: readonly TermHit<Meaning>[]
  titleEnd: number
  verdict: PageVerdict
  provisions: readonly Cited[]
  /** How many tokens make a word: more than one where each character is a token. */
  perWord: number
  /** ISO date of publication, where the page gives one. */
  published?: string
}

/** Words of a proceeding within so many tokens of a name speak of that person. */
const NEAR = 45
const CERTAIN = 7
const POSSIBLE = 4
const MOST_EXAMPLES = 6

interface Candidate {
  entry: IndexEntry
  whole: NameHit[]
  weak: NameHit[]
  surname: NameHit[]
  sound: NameHit[]
}

/** Which of the cases whose names stand on the page it is about, the main one first. */
export function judgeCases(page: PageFacts, names: readonly NameHit[], cases: readonly IndexEntry[]): CaseMatch[] {
  const candidates = new Map<number, Candidate>()
  for (const hit of names) {
    const entry = cases[hit.record]
    if (!entry) continue
    let candidate = candidates.get(hit.record)
    if (!candidate) {
      candidate = { entry, whole: [], weak: [], surname: [], sound: [] }
      candidates.set(hit.record, candidate)
    }
    if (hit.kind === FULL || hit.kind === DERIVED) candidate.whole.push(hit)
    else if (hit.kind === WEAK) candidate.weak.push(hit)
    else if (hit.kind === SURNAME) candidate.surname.push(hit)
    else if (hit.kind === SOUND) candidate.sound.push(hit)
  }
  const matches: (CaseMatch & { salience: number })[] = []
  for (const candidate of candidates.values()) {
    const match = judge(page, candidate)
    if (match) matches.push(match)
  }
  matches.sort((a, b) => Number(b.confidence === 'certain') - Number(a.confidence === 'certain') || b.salience - a.salience)
  return matches.map(({ salience: _, ...match }) => match)
}

function judge(page: PageFacts, candidate: Candidate): (CaseMatch & { salience: number }) | undefined {
  const { entry, weak, surname } = candidate
  // A name that only sounds alike counts where none is written.
  const isSound = !candidate.whole.length && candidate.sound.length > 0
  const whole = isSound ? candidate.sound : candidate.whole
  const { verdict } = page
  const evidence: Evidence[] = []
  let points = 0
  const give = (kind: string, weight: number, at?: { start: number; end: number }) => {
    points += weight
    evidence.push({ text: at ? page.text.slice(at.start, at.end) : '', start: at?.start ?? 0, end: at?.end ?? 0, kind, weight })
  }

  const country = verdict.countries.indexOf(entry.country)
  // One word counts once: a city that told the country is no second sign.
  const nation = country === -1 ? undefined : countryHit(page.hits, entry.country)
  const context = contextOf(page.tokens, entry).filter((at) => at.start !== nation?.start)
  const people = new Set(whole.map((hit) => hit.defendant))
  const named = whole[0] ?? weak[0] ?? surname[0]
  if (!named) return undefined

  if (whole.length) give('name', isSound ? 2.5 : 3, named)
  else if (weak.length) give('weak-name', 1, named)
  else give('surname', 0.5, named)
  if (people.size > 1)
    give(
      'co-defendant',
      Math.min(4, 2 * (people.size - 1)),
      whole.find((hit) => hit.defendant !== named.defendant),
    )
  if (country !== -1) give('country', country === 0 ? 2 : 1.5, nation)
  for (const at of context.slice(0, 3)) give('context', 1.5, at)
  if (verdict.offences.some((offence) => entry.offences.includes(offence))) {
    const shared = page.hits.find((hit) => hit.meaning.kind === 'offence' && entry.offences.includes(hit.meaning.offence))
    give('offence', 1, shared)
  }
  const law = page.provisions.find(({ id }) => entry.provisions.includes(id))?.evidence[0]
  if (law) give('provision', 1.5, law)
  const close = nearest(page.hits, whole.length ? whole : weak.length ? weak : surname, NEAR * page.perWord)
  if (close) give('proceeding', 1, close)
  if (verdict.verdict === 'speech-prosecution') points += 1.5
  const early = isBefore(page.published, entry.since)
  if (early) give('date', -3)

  const sharesOffence = evidence.some(({ kind }) => kind === 'offence')
  const anchored = country !== -1 || context.length > 0 || people.size > 1
  const all = whole.length ? whole : weak.length ? weak : surname
  const salience =
    all.length + (all.some((hit) => hit.start < page.titleEnd) ? 10 : 0) + (all.some((hit) => hit.start < page.titleEnd + 700) ? 3 : 0)
  const isSure = !isSound || (country !== -1 && (sharesOffence || context.length > 0 || law !== undefined || people.size > 1))
  const certain =
    whole.length > 0 && isSure && anchored && close !== undefined && !early && verdict.verdict === 'speech-prosecution' && points >= CERTAIN
  const possible =
    verdict.verdict === 'none'
      ? // Hardly a court story: only where name, country, a court word near it and the offence or the outlet come together.
        whole.length > 0 && !isSound && country !== -1 && close !== undefined && !early && (sharesOffence || context.length > 0)
      : whole.length > 0
        ? points >= POSSIBLE && (!isSound || country !== -1)
        : country !== -1 && context.length > 0 && close !== undefined && verdict.verdict === 'speech-prosecution'
  if (!certain && !possible) return undefined
  const ceiling = certain ? 1 : 0.69
  return {
    id: entry.id,
    confidence: certain ? 'certain' : 'possible',
    score: Math.round(Math.min(ceiling, points / 12) * 100) / 100,
    evidence: evidence.slice(0, MOST_EXAMPLES + 2).sort((a, b) => b.weight - a.weight),
    salience,
  }
}

function countryHit(hits: readonly TermHit<Meaning>[], country: string): TermHit<Meaning> | undefined {
  return hits.find((hit) => hit.meaning.kind === 'country' && hit.meaning.country === country)
}

/** A word of court or custody near one of the names; both lists are in the order of their tokens. */
function nearest(hits: readonly TermHit<Meaning>[], names: readonly NameHit[], near: number): TermHit<Meaning> | undefined {
  let n = 0
  for (const hit of hits) {
    const { kind } = hit.meaning
    if (kind !== 'court' && kind !== 'custody' && kind !== 'offence') continue
    while (n < names.length && (names[n] as NameHit).token < hit.token - near) n++
    const name = names[n]
    if (name && name.token <= hit.token + near) return hit
  }
  return undefined
}

/** Where the page names the court, the place or an outlet of the case. */
function contextOf(tokens: Tokens, entry: IndexEntry): { start: number; end: number }[] {
  const out: { start: number; end: number }[] = []
  for (const term of entry.context) {
    const at = findSequence(tokens, tokenise(term))
    if (at) out.push(at)
  }
  return out
}

function findSequence(tokens: Tokens, sought: Tokens): { start: number; end: number } | undefined {
  const { count } = sought
  if (!count) return undefined
  for (let i = 0; i + count <= tokens.count; i++) {
    let k = 0
    while (k < count && tokens.hash[i + k] === sought.hash[k] && (k === 0 || !((tokens.flags[i + k] as number) & AFTER_BREAK))) k++
    if (k === count) return { start: tokens.start[i] as number, end: tokens.end[i + count - 1] as number }
  }
  return undefined
}

/** Whether a page appeared before the case began, with a month to spare. */
function isBefore(published: string | undefined, since: string): boolean {
  if (!published) return false
  const page = Date.parse(published)
  const first = Date.parse(since)
  return Number.isFinite(page) && Number.isFinite(first) && page < first - 31 * 86_400_000
}
