import type { IndexEntry } from '#lib/cases/index-entry.ts'
import { areAkin, areClose } from './akin.ts'
import { contextOf } from './case-context.ts'
import { heardNeeds, MOST_COMPARED, pageNeeds, SURELY_HEARD } from './case-heard.ts'
import type { Cited } from './citations.ts'
import { fold } from './fold.ts'
import { isHome } from './homes.ts'
import { DERIVED, FULL, SOUND, SURNAME, WEAK } from './names/format.ts'
import type { NameHit } from './names/scan.ts'
import type { Evidence, PageVerdict } from './page-verdict.ts'
import type { TermHit } from './terms.ts'
import type { Tokens } from './tokens.ts'
import type { Meaning } from './vocabulary.ts'
import { isBefore, isElsewhen, isWithin, spanOf, yearsLater } from './years.ts'

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
  /** ISO date of publication, where the page gives one. */
  published?: string
}

/** A case of which some name stands on the page. */
export interface Candidate {
  entry: IndexEntry
  whole: NameHit[]
  weak: NameHit[]
  surname: NameHit[]
  sound: NameHit[]
  /** What else must speak for the case where its names are only heard: the least of all places. */
  heardNeeds: number
}

/** What the page has to say for a case. */
export interface Weighed {
  evidence: Evidence[]
  points: number
  /** A full name stands on the page, written or heard. */
  isNamed: boolean
  /** The full name is only heard: written in another script or spelling. */
  isHeard: boolean
  /** Points of what tells cases apart that a name asks for which is only heard; 0 where it is written. */
  heardNeeds: number
  /** A word of court or custody, or an offence, stands near the name. */
  hasProceeding: boolean
  /** That, or the name stands early. */
  isNear: boolean
  /** The page is older than the case. */
  isEarly: boolean
  /** The page names years, and none of the case's. */
  isElsewhen: boolean
  /** The page is of the time of the case. */
  isWithin: boolean
  /** Years by which the page is later than the last that is known of the case. */
  later: number
  hasCountry: boolean
  hasContext: boolean
  /** The page names a court, title or body of the trial, and not only a town or outlet of its people. */
  hasTrialContext: boolean
  /** The page names no country at all, but an offence of the case beside the name as written. */
  isNowhere: boolean
  /** The page names an offence of the case, or the law under which it was brought. */
  isShared: boolean
  /** Nothing on the page speaks of another trial, and it dwells on the person. */
  isPlain: boolean
  /** Points of what tells this case from others of the same person or name. */
  specific: number
  /** Of these, points of what belongs to this trial and not to its people only. */
  ofTrial: number
  /** The signs behind `specific` with their points, to be held against those of another case. */
  own: ReadonlyMap<string, number>
  /** How often the page names the people of the case, at most `MOST_COUNTED`. */
  mentions: number
  /** Part of the defendants whom the page names. */
  share: number
  /** How much the page dwells on the people of the case. */
  salience: number
}

/** Words of a proceeding within so many tokens of a name speak of that person. */
const NEAR = 45
/** A page of this score is about speech also where it names no offence. */
export const SURE_PAGE = 0.85
const MOST_CONTEXT = 3
/** So many mentions count; more say no more. */
const MOST_COUNTED = 6
/** A page that names somebody so often dwells on them. */
const MANY_MENTIONS = 3
/** How far into the text a name still counts as early. */
const EARLY_TEXT = 700

/** The cases whose names were found, with the names by kind. */
export function candidatesOf(
  { text, lang }: Pick<PageFacts, 'text' | 'lang'>,
  names: readonly NameHit[],
  cases: readonly IndexEntry[],
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
    else if (hit.kind === SOUND) {
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
export function surelyNamed(page: Pick<PageFacts, 'text' | 'lang'>, names: readonly NameHit[], cases: readonly IndexEntry[]): Candidate[] {
  return candidatesOf(page, names, cases).filter(({ whole, heardNeeds }) => whole.length > 0 || heardNeeds <= SURELY_HEARD)
}

/** Whether more than a name ties the page to the case. */
export const anchored = ({ hasCountry, hasContext, own, isNowhere }: Weighed) =>
  hasCountry || hasContext || own.has('co-defendant') || isNowhere

/** Gathers what speaks for a case and against it; undefined where no name of it stands on the page. */
export function weigh(page: PageFacts, candidate: Candidate): Weighed | undefined {
  const { entry, weak, surname } = candidate
  // A name that is only heard counts where none is written.
  const isHeard = !candidate.whole.length && candidate.sound.length > 0
  const whole = isHeard ? candidate.sound : candidate.whole
  const named = whole[0] ?? weak[0] ?? surname[0]
  if (!named) return undefined
  const all = whole.length ? whole : weak.length ? weak : surname
  const { verdict } = page
  const evidence: Evidence[] = []
  const own = new Map<string, number>()
  let points = 0
  let specific = 0
  let ofTrial = 0
  const give = (kind: string, weight: number, at?: { start: number; end: number }) => {
    points += weight
    evidence.push({ text: at ? page.text.slice(at.start, at.end) : '', start: at?.start ?? 0, end: at?.end ?? 0, kind, weight })
  }
  const tell = (sign: string, kind: string, weight: number, at?: { start: number; end: number }, isOfTrial = true) => {
    give(kind, weight, at)
    specific += weight
    own.set(sign, weight)
    if (isOfTrial) ofTrial += weight
  }

  if (whole.length) give('name', isHeard ? 2.5 : 3, named)
  else if (weak.length) give('weak-name', 1, named)
  else give('surname', 0.5, named)
  const people = peopleOf(whole)
  if (people.length > 1) tell('co-defendant', 'co-defendant', Math.min(4, 2 * (people.length - 1)), people[1])

  const rankOfCountry = verdict.countries.indexOf(entry.country)
  const isAtHome = rankOfCountry === -1 && !verdict.countries.length && isHome(page.lang, entry.country)
  const nation = rankOfCountry === -1 ? undefined : countryHit(page, entry)
  if (rankOfCountry !== -1) give('country', rankOfCountry === 0 ? 2 : 1.5, nation)
  else if (isAtHome) give('language', 1)

  // One word counts once: a city that told the country is no second sign, nor is a word of the name itself.
  const context = contextOf(page, entry, nation).filter((at) => !overlaps(at, all))
  for (const at of context.slice(0, MOST_CONTEXT))
    tell(`context ${page.text.slice(at.start, at.end).toLowerCase()}`, 'context', 1.5, at, !at.isPersonal)
  const shared = page.hits.find(
    (hit) => hit.meaning.kind === 'offence' && entry.offences.includes(hit.meaning.offence) && !overlaps(hit, all),
  )
  if (shared?.meaning.kind === 'offence') tell(`offence ${shared.meaning.offence}`, 'offence', 1, shared)
  const law = page.provisions.find(({ id }) => entry.provisions.includes(id))
  if (law) tell(`provision ${law.id}`, 'provision', 1.5, law.evidence[0])
  const close = nearest(page.hits, all, NEAR * page.perWord)
  if (close) give('proceeding', 1, close)
  if (verdict.verdict === 'speech-prosecution') points += 1.5
  const span = spanOf(entry)
  const isEarly = appearedBefore(page.published, entry.since) || isBefore(page.years, page.leadYears, page.published, span)
  const within = isWithin(page.years, page.published, span)
  const mentions = Math.min(all.length + surname.filter((hit) => !overlaps(hit, all)).length, MOST_COUNTED)
  const isOff = isElsewhen(page.years, page.published, span)
  // The dead are not tried again.
  const later =
    entry.custody === 'deceased' ? Math.min(0, yearsLater(page.years, page.published, span)) : yearsLater(page.years, page.published, span)
  // Where the page names offences and none of the case's, its time tells it from no other trial of the person.
  const needs = isHeard ? pageNeeds(candidate.heardNeeds, whole.length, named.start < page.titleEnd + EARLY_TEXT) : 0
  const isOther = !shared && verdict.offences.length > 0 && (!areAkin(verdict.offences, entry.offences) || citesOther(page, entry))
  if (isEarly) give('date', -3)
  else if (isOff) give('years', -1)
  else if (!isOther && later === 0) tell('time', 'time', 0.5, undefined, false)

  return {
    evidence,
    points,
    isNamed: whole.length > 0,
    isHeard,
    heardNeeds: needs,
    hasProceeding: close !== undefined,
    isNear: close !== undefined || (whole[0]?.start ?? Number.POSITIVE_INFINITY) < page.titleEnd + EARLY_TEXT,
    isEarly,
    isElsewhen: isOff,
    isWithin: within,
    later: Math.max(0, later),
    hasCountry: rankOfCountry !== -1 || isAtHome,
    hasContext: context.length > 0,
    hasTrialContext: context.some(({ isPersonal }) => !isPersonal),
    isNowhere: !verdict.countries.length && !isHeard && shared !== undefined,
    isShared: shared !== undefined || law !== undefined,
    isPlain:
      !isOther &&
      (shared !== undefined ||
        (!verdict.offences.length && (verdict.score >= SURE_PAGE || (within && mentions >= MANY_MENTIONS))) ||
        areClose(verdict.offences, entry.offences)) &&
      !isOff &&
      later <= 0 &&
      (rankOfCountry === 0 || (rankOfCountry > 0 && mentions >= MANY_MENTIONS)) &&
      needs <= SURELY_HEARD &&
      (whole.length > 1 || whole.some((hit) => hit.start < page.titleEnd + EARLY_TEXT) || surname.some((hit) => hit.start < page.titleEnd)),
    specific,
    ofTrial,
    own,
    mentions,
    share: people.length / entry.defendants.length,
    salience: salienceOf(page, all, surname),
  }
}

/** The first place of each person; the same words are not two people's. */
function peopleOf(names: readonly NameHit[]): NameHit[] {
  const people: NameHit[] = []
  for (const hit of names)
    if (!people.some((one) => one.defendant === hit.defendant || (hit.start < one.end && hit.end > one.start))) people.push(hit)
  return people
}

/** A name in the title, early in the text and often says what a page is about; a long list of people says little. */
function salienceOf({ titleEnd, text }: PageFacts, names: readonly NameHit[], surnames: readonly NameHit[]): number {
  const first = names[0]?.start ?? text.length
  const inTitle = first < titleEnd ? 10 : (surnames[0]?.start ?? titleEnd) < titleEnd ? 8 : 0
  const early = first < titleEnd + EARLY_TEXT ? 3 : 0
  return inTitle + early + Math.min(names.length, MOST_COUNTED) * 0.5 + 2 * (1 - first / text.length)
}

/** Whether the page cites provisions of the country, and none of those under which the case was brought. */
function citesOther({ provisions }: PageFacts, entry: IndexEntry): boolean {
  const cited = provisions.filter(({ id }) => id.startsWith(`${entry.country.toLowerCase()}-`))
  return entry.provisions.length > 0 && cited.length > 0 && !cited.some(({ id }) => entry.provisions.includes(id))
}

function overlaps(at: { start: number; end: number }, names: readonly NameHit[]): boolean {
  return names.some(({ start, end }) => at.start < end && at.end > start)
}

/** Where a page names the country: rather not by the case's own town, which tells more than the country. */
function countryHit({ text, hits }: PageFacts, { country, context }: IndexEntry): TermHit<Meaning> | undefined {
  const named = hits.filter((hit) => hit.meaning.kind === 'country' && hit.meaning.country === country)
  const own = new Set(context.map((term) => fold(term)))
  return named.find(({ start, end }) => !own.has(fold(text.slice(start, end)))) ?? named[0]
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

/** Whether a page appeared before the case began, with a month to spare. */
function appearedBefore(published: string | undefined, since: string): boolean {
  if (!published) return false
  const page = Date.parse(published)
  const first = Date.parse(since)
  return Number.isFinite(page) && Number.isFinite(first) && page < first - 31 * 86_400_000
}
