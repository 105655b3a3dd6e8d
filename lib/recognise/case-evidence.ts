import type { IndexEntry } from '#lib/cases/index-entry.ts'
import { areClose, isCrime } from './akin.ts'
import type { Candidate, PageFacts } from './case-candidates.ts'
import { contextOf, type Told } from './case-context.ts'
import { pageNeeds } from './case-heard.ts'
import { CASE_SIGNS, type CaseSign, type CaseSigns } from './case-signs.ts'
import { timeOf } from './case-time.ts'
import { fold } from './fold.ts'
import { isHome } from './homes.ts'
import type { NameHit } from './names/scan.ts'
import type { Evidence } from './page-verdict.ts'
import type { TermHit } from './terms.ts'
import type { Meaning } from './vocabulary.ts'

/** What the page has to say for a case. */
export interface Weighed {
  signs: CaseSigns
  evidence: Evidence[]
  /** A full name stands on the page, written or heard. */
  isNamed: boolean
  /** The full name is only heard: written in another script or spelling. */
  isHeard: boolean
  /** Points of what is the case's own that a name asks for which is only heard; 0 where it is written. */
  heardNeeds: number
  hasContext: boolean
  /** The page names no country at all, but an offence of the case beside the name as written. */
  isNowhere: boolean
  /** The words, dates and numbers that tell this case from others of the same person or name, with their points. */
  own: ReadonlyMap<string, number>
  /** The sum of these points. */
  specific: number
  /** The page is about another case, and names this one once with little that is not said of the other. */
  isAside: boolean
  /** How much the page dwells on the people of the case. */
  salience: number
}

/** Words of a proceeding within so many tokens of a name speak of that person. */
const NEAR = 45
const MOST_CONTEXT = 3
const MOST_OF_KIND = 2
/** So many mentions count; more say no more. */
const MOST_COUNTED = 6
/** How far into the text a name still counts as early. */
const EARLY_TEXT = 700
const LONG_NAME = 3
/** What is a case's own, by kind, in points. */
const OWN = { context: 1.5, offence: 1, provision: 1.5, coDefendant: 2, day: 1, month: 0.5 }

/** Gathers what speaks for a case and against it; undefined where no name of it stands on the page. */
export function weigh(page: PageFacts, candidate: Candidate): Weighed | undefined {
  const { entry, weak, surname } = candidate
  // A name that is only heard counts where none is written.
  const isHeard = !candidate.whole.length && candidate.sound.length > 0
  const whole = isHeard ? candidate.sound : candidate.whole
  const all = whole.length ? whole : weak.length ? weak : surname
  const named = all[0]
  if (!named) return undefined
  const { verdict } = page
  const evidence: Evidence[] = []
  const own = new Map<string, number>()
  const count = (flag: boolean) => Number(flag)
  const tell = (kind: string, sign: CaseSign, at?: { start: number; end: number }, times = 1) => {
    const weight = CASE_SIGNS[sign].weight * times
    evidence.push({ text: at ? page.text.slice(at.start, at.end) : '', start: at?.start ?? 0, end: at?.end ?? 0, kind, weight })
  }

  tell(whole.length ? 'name' : weak.length ? 'weak-name' : 'surname', 'name', named, count(whole.length > 0))
  const people = peopleOf(whole)
  for (const one of people.slice(1, 1 + MOST_OF_KIND)) {
    tell('co-defendant', 'coDefendants', one)
    own.set(`person ${one.defendant}`, OWN.coDefendant)
  }
  const rankOfCountry = verdict.countries.indexOf(entry.country)
  const isAtHome = rankOfCountry === -1 && !verdict.countries.length && isHome(page.lang, entry.country)
  const nation = rankOfCountry === -1 ? undefined : countryHit(page, entry)
  if (nation) tell('country', 'country', nation)
  else if (isAtHome) tell('language', 'home')

  // One word counts once: a city that told the country is no second sign, nor is a word of the name itself.
  const context = contextOf(page, entry, nation).filter((at) => !overlaps(at, all))
  const times = (sign: CaseSign) => Math.min(context.filter((at) => signOf(at) === sign).length, MOST_OF_KIND)
  for (const at of context.slice(0, MOST_CONTEXT)) {
    tell('context', signOf(at), at)
    own.set(`${at.isPersonal ? 'people' : 'context'} ${page.text.slice(at.start, at.end).toLowerCase()}`, OWN.context)
  }
  const shared = page.hits.find(
    (hit) => hit.meaning.kind === 'offence' && entry.offences.includes(hit.meaning.offence) && !overlaps(hit, all),
  )
  if (shared?.meaning.kind === 'offence') {
    tell('offence', 'offence', shared)
    own.set(`offence ${shared.meaning.offence}`, OWN.offence)
  }
  const law = page.provisions.find(({ id }) => entry.provisions.includes(id))
  if (law) {
    tell('provision', 'offence', law.evidence[0])
    own.set(`provision ${law.id}`, OWN.provision)
  }
  const close = nearest(page.hits, all, NEAR * page.perWord)
  if (close) tell('proceeding', 'proceeding', close)

  const platform = entry.platforms.flatMap((name) => page.spoken.platforms.get(name) ?? [])[0]
  const media = entry.media.flatMap((kind) => page.spoken.media.get(kind) ?? []).slice(0, MOST_OF_KIND)
  if (platform) tell('expression', 'platform', platform)
  for (const at of media) tell('expression', 'media', at)
  const time = timeOf(page, entry)
  evidence.push(...time.evidence)
  own.set('dates', time.signs.days * OWN.day + time.signs.months * OWN.month)
  own.set('numbers', time.signs.numbers)
  const isOther = !shared && verdict.offences.length > 0
  const isNamed = whole.length > 0
  const isShort = (entry.defendants[named.defendant] ?? '').split(/[\s-]+/).length < LONG_NAME
  return {
    signs: {
      ...time.signs,
      name: count(isNamed),
      longName: count(!isShort),
      country: count(rankOfCountry !== -1),
      firstCountry: count(rankOfCountry === 0),
      home: count(isAtHome),
      trialContext: times('trialContext'),
      peopleContext: times('peopleContext'),
      city: times('city'),
      offence: count(shared !== undefined || law !== undefined),
      otherOffence: count(isOther),
      closeOffence: count(isOther && areClose(verdict.offences, entry.offences)),
      coDefendants: Math.min(Math.max(0, people.length - 1), MOST_OF_KIND),
      share: people.length / entry.defendants.length,
      firstDefendant: count(people.some(({ defendant }) => defendant === 0)),
      proceeding: count(close !== undefined),
      early: count(named.start < page.titleEnd + EARLY_TEXT),
      pageScore: 1 / (1 + Math.exp(-verdict.points)),
      otherCrime: count(verdict.isOtherCrime),
      crimeInTitle: count(verdict.hasCrimeInTitle),
      ofCrime: count(entry.offences.some(isCrime)),
      platform: count(platform !== undefined),
      otherPlatform: count(page.spoken.platforms.size > 0 && !platform && entry.platforms.length > 0),
      media: media.length,
      otherMedia: count(page.spoken.media.size > 0 && !media.length && entry.media.length > 0),
      triedAgain: count(entry.isTriedAgain === true),
      second: 0,
      passing: 0,
      rival: 0,
      rivalShowsMore: 0,
    },
    evidence,
    isNamed,
    isHeard,
    heardNeeds: isHeard ? pageNeeds(candidate.heardNeeds, whole.length, named.start < page.titleEnd + EARLY_TEXT) : 0,
    hasContext: context.length > 0,
    isNowhere: !verdict.countries.length && !isHeard && shared !== undefined,
    own,
    specific: [...own.values()].reduce((sum, points) => sum + points, 0),
    isAside: false,
    salience: salienceOf(page, all, surname),
  }
}

const signOf = ({ isCity, isPersonal }: Told): CaseSign => (isCity ? 'city' : isPersonal ? 'peopleContext' : 'trialContext')

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

function overlaps(at: { start: number; end: number }, names: readonly { start: number; end: number }[]): boolean {
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
