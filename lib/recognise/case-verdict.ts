import { type Candidate, candidatesOf, type PageFacts } from './case-candidates.ts'
import { type Weighed, weigh } from './case-evidence.ts'
import { SURELY_HEARD } from './case-heard.ts'
import { casePoints } from './case-signs.ts'
import type { NameHit } from './names/scan.ts'
import type { Evidence } from './page-verdict.ts'
import type { SpelledEntry } from './renderings.ts'

export interface CaseMatch {
  id: string
  confidence: 'certain' | 'possible'
  /** 0 to 1. */
  score: number
  evidence: Evidence[]
  /** The reader said that it is this case. */
  confirmed?: true
}

/** So likely a match must be to be certain, or at least possible; on a page that is hardly a court story. */
const CERTAIN = 0.8
const POSSIBLE = 0.02
const POSSIBLE_IN_COURT = 0.2
const POSSIBLE_OUTSIDE = 0.5
/** A match that is not certain never scores as high as one that is. */
const CEILING = 0.79
/** So much of its own tells a case whose people stand on the page by a weak form only, or without their country. */
const MANY_SIGNS = 3
/** On a page about such a prosecution, in the country of the case, this much will do for a possible match. */
const LIKELY_HEARD = 1.5
/** So much must be said of a case that is named once beside another, and not of that other. */
const DISTINCT = 2
const MOST_MORE = 3
const MOST_EXAMPLES = 8

/** A case whose names stand on the page, weighed. */
export interface Judged {
  candidate: Candidate
  weighed: Weighed
}

/** The cases whose names stand on the page, the one that it says most of first, each weighed beside the others. */
export function weighCases(page: PageFacts, names: readonly NameHit[], cases: readonly SpelledEntry[]): Judged[] {
  const judged = candidatesOf(page, names, cases).flatMap((candidate) => {
    const weighed = weigh(page, candidate)
    return weighed ? [{ candidate, weighed }] : []
  })
  judged.sort((a, b) => rank(b) - rank(a))
  for (const [place, one] of judged.entries()) compare(one, place, judged, page)
  return judged
}

/** Which of the cases whose names stand on the page it is about, the main one first. */
export function judgeCases(page: PageFacts, names: readonly NameHit[], cases: readonly SpelledEntry[]): CaseMatch[] {
  const matches = weighCases(page, names, cases).flatMap((one): CaseMatch[] => {
    const likely = 1 / (1 + Math.exp(-casePoints(one.weighed.signs)))
    const isCertain = mayBeCertain(one, page) && likely >= CERTAIN
    if (!isCertain && !isPossible(one, page, likely)) return []
    return [
      {
        id: one.candidate.entry.id,
        confidence: isCertain ? 'certain' : 'possible',
        score: Math.round(Math.min(isCertain ? 1 : CEILING, likely) * 100) / 100,
        evidence: examples(one.weighed.evidence),
      },
    ]
  })
  return [...matches.filter(({ confidence }) => confidence === 'certain'), ...matches.filter(({ confidence }) => confidence !== 'certain')]
}

/**
 * How much speaks for the likeliest case that a page names in full, the page's own score left out.
 * @returns points as of `casePoints`; undefined where it names none with its country
 */
export function knownBy(page: PageFacts, names: readonly NameHit[], cases: readonly SpelledEntry[]): number | undefined {
  const known = weighCases(page, names, cases)
    .filter(({ weighed }) => weighed.isNamed && isSurelyHeard(weighed) && hasPlace(weighed))
    .map(({ weighed }) => casePoints({ ...weighed.signs, pageScore: 0 }))
  return known.length ? Math.max(...known) : undefined
}

/** What the page says most of comes first; of the same people's cases the one that it tells most of. */
const rank = ({ weighed }: Judged) => weighed.salience + weighed.specific + 2 * weighed.signs.share

/** Sets the signs that tell how a case stands beside the others of the page. */
function compare(one: Judged, place: number, all: readonly Judged[], { titleEnd }: PageFacts): void {
  const { weighed, candidate } = one
  const places = peopleOf(candidate)
  const isInTitle = [...places, ...candidate.surname].some(({ start }) => start < titleEnd)
  const rivals = all
    .filter((other) => other !== one && sharesPeople(candidate, other.candidate))
    .map(({ weighed: { specific } }) => specific)
  const most = Math.max(Number.NEGATIVE_INFINITY, ...rivals)
  weighed.signs.second = Number(place > 0)
  weighed.signs.passing = Number(place > 0 && !isInTitle && mentionsOf(candidate) <= 1)
  weighed.signs.rival = Number(most >= weighed.specific)
  weighed.isAside = weighed.signs.passing > 0 && beyond(weighed, (all[0] as Judged).weighed) < DISTINCT
  weighed.signs.rivalShowsMore = Math.min(Math.max(0, most - weighed.specific), MOST_MORE)
}

/** How much a case shows of its own that the other does not. */
function beyond(one: Weighed, other: Weighed): number {
  let points = 0
  for (const [sign, own] of one.own) points += Math.max(0, own - (other.own.get(sign) ?? 0))
  return points
}

const hasCountry = ({ signs }: Weighed) => signs.country + signs.home > 0
/** A name that is only heard is sure by itself, or by what the page says of the case. */
const isSurelyHeard = ({ heardNeeds, specific }: Weighed) => heardNeeds <= SURELY_HEARD || specific >= heardNeeds
const hasPlace = (weighed: Weighed) => hasCountry(weighed) || weighed.specific >= MANY_SIGNS
/** Whether more than a name ties the page to the case. */
const isAnchored = (weighed: Weighed) =>
  hasCountry(weighed) || weighed.hasContext || weighed.signs.coDefendants > 0 || weighed.signs.days > 0 || weighed.isNowhere

/** What no likeliness makes up for. */
function mayBeCertain({ weighed, candidate }: Judged, { verdict }: PageFacts): boolean {
  const { isNamed, isHeard, specific, signs, hasContext, isAside } = weighed
  return (
    verdict.verdict === 'speech-prosecution' &&
    // A form that is weak by itself, a mononym or a common word, tells the person beside so much else.
    (isNamed || (candidate.weak.length > 0 && hasCountry(weighed) && specific >= MANY_SIGNS)) &&
    !signs.tooEarly &&
    !isAside &&
    isAnchored(weighed) &&
    (!isHeard || ((hasCountry(weighed) || hasContext) && isSurelyHeard(weighed)))
  )
}

function isPossible({ weighed }: Judged, { verdict }: PageFacts, likely: number): boolean {
  const { isNamed, isHeard, heardNeeds, hasContext, signs } = weighed
  const isSpeech = verdict.verdict === 'speech-prosecution'
  const isNear = signs.proceeding > 0 || signs.early > 0
  if (verdict.verdict === 'none')
    return isNamed && !isHeard && hasCountry(weighed) && isNear && !signs.tooEarly && likely >= POSSIBLE_OUTSIDE
  if (likely < (isSpeech ? POSSIBLE : POSSIBLE_IN_COURT)) return false
  if (!isNamed) return hasCountry(weighed) && hasContext && isNear && isSpeech
  return (
    !isHeard ||
    (hasCountry(weighed) && heardNeeds <= (isSpeech ? LIKELY_HEARD : SURELY_HEARD)) ||
    ((hasCountry(weighed) || hasContext) && (signs.offence > 0 || hasContext))
  )
}

/** The name first, then what says most. */
function examples([name, ...others]: readonly Evidence[]): Evidence[] {
  return [...(name ? [name] : []), ...others.sort((a, b) => b.weight - a.weight).slice(0, MOST_EXAMPLES - 1)]
}

const peopleOf = ({ whole, sound }: Candidate) => (whole.length ? whole : sound)

function mentionsOf({ whole, sound, weak, surname }: Candidate): number {
  const named = whole.length ? whole : sound.length ? sound : weak
  return named.length + surname.filter((hit) => !named.some((one) => hit.start < one.end && hit.end > one.start)).length
}

function sharesPeople(a: Candidate, b: Candidate): boolean {
  const places = new Set(peopleOf(a).map(({ start }) => start))
  return peopleOf(b).some(({ start }) => places.has(start))
}
