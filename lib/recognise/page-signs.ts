import { type Counts, countNear, countTerms, leadOf } from './page-terms.ts'
import type { TermHit } from './terms.ts'
import type { PageMeaning } from './vocabulary.ts'

/**
 * The signs by which a page is weighed. Each but the length is a number of terms of a kind in some
 * place, taken by its root up to a most, as the tenth word of a kind says little that the third has
 * not said. The weights were fitted by `npm run fit` on tests/pages/tune and on ten thousand
 * ordinary pages of newspapers, kept small (ridge), then rounded.
 */
export const SIGNS = {
  court: { weight: 0.45, most: 9 },
  custody: { weight: 0.9, most: 6 },
  offence: { weight: 0.85, most: 5 },
  expression: { weight: 0.8, most: 6 },
  /** What was done to a person, anywhere on the page: arrested, charged, sentenced. */
  acts: { weight: 0.7, most: 8 },
  elsewhere: { weight: -0.55, most: 8 },
  courtAnywhere: { weight: 0.35, most: 12 },
  custodyAnywhere: { weight: 0.9, most: 8 },
  expressionAnywhere: { weight: 0.3, most: 12 },
  ambiguousAnywhere: { weight: 0.4, most: 8 },
  crimeAnywhere: { weight: -0.35, most: 8 },
  /** Times that such words stand there, not how many different ones. */
  custodyTimes: { weight: -0.3, most: 10 },
  crimeTimes: { weight: -0.5, most: 10 },
  /** "Charged with insulting" weighs more than an insult somewhere on the page. */
  offenceNearCourt: { weight: 0.85, most: 4 },
  crimeNearAct: { weight: -1.1, most: 4 },
  /** A crime that rights bodies speak of beside is often a pretext. */
  rightsWithCrime: { weight: 1, most: 3 },
  /** What a report says within its first paragraphs, and what it says at once: court there tells no trial from another. */
  actsInOpening: { weight: 0.9, most: 5 },
  courtInOpening: { weight: 0.65, most: 4 },
  elsewhereInOpening: { weight: -0.4, most: 4 },
  courtInLead: { weight: -0.75, most: 3 },
  expressionInLead: { weight: 0.65, most: 3 },
  elsewhereInLead: { weight: -0.7, most: 3 },
  debateInLead: { weight: -0.9, most: 3 },
  crimeInLead: { weight: -0.7, most: 3 },
  crimeInTitle: { weight: -1.75, most: 2 },
  debateInTitle: { weight: -0.95, most: 2 },
  /** 1 where the page discusses more than it reports. */
  moreDebate: { weight: -1.4, most: 1 },
  /** How many times as long as a short report the page is, in doublings: a long page holds more words of every kind; a very long one no more of them in its report. */
  length: { weight: -0.7, most: 2 },
} as const satisfies Record<string, { weight: number; most: number }>
export const BIAS = -7.8

export type Sign = keyof typeof SIGNS

/** Words this near to one another belong together. */
const NEAR_COURT = 14
const NEAR_ACT = 20
const COURTS = ['court', 'custody', 'ambiguous'] as const
/** The title and so many words of the text are the lead of a page, and its opening. */
export const LEAD = 60
const OPENING = 150
/** A short report has so many words. */
const SHORT = 300

/** The terms of a page in its parts. */
export interface Parts {
  title: Counts
  lead: Counts
  /** The paragraphs that speak most for a prosecution. */
  best: Counts
  whole: Counts
  titleEnd: number
  /** How many tokens make a word. */
  perWord: number
  /** Words of the whole page. */
  words: number
}

/**
 * How much of each sign a page shows.
 * @param hits all its terms, in their order
 */
export function signsOf(parts: Parts, hits: readonly TermHit<PageMeaning>[]): Record<Sign, number> {
  const { title, lead, best, whole, titleEnd, perWord, words } = parts
  const opening = countTerms(leadOf(hits, titleEnd, OPENING * perWord))
  const times = (kind: PageMeaning['kind']) => hits.filter(({ meaning }) => meaning.kind === kind).length
  return {
    court: best.court + title.court,
    custody: best.custody + title.custody,
    offence: best.offence,
    expression: best.expression,
    acts: whole.acts,
    elsewhere: whole.elsewhere,
    courtAnywhere: whole.court,
    custodyAnywhere: whole.custody,
    expressionAnywhere: whole.expression,
    ambiguousAnywhere: whole.ambiguous,
    crimeAnywhere: whole.crime,
    custodyTimes: times('custody'),
    crimeTimes: times('crime'),
    offenceNearCourt: countNear(hits, 'offence', COURTS, NEAR_COURT, perWord).mentions,
    crimeNearAct: countNear(hits, 'crime', ['acts'], NEAR_ACT, perWord).terms,
    rightsWithCrime: Math.min(whole.rights, whole.crime),
    actsInOpening: opening.acts,
    courtInOpening: opening.court,
    elsewhereInOpening: opening.elsewhere,
    courtInLead: lead.court,
    expressionInLead: lead.expression,
    elsewhereInLead: lead.elsewhere,
    debateInLead: lead.debate,
    crimeInLead: lead.crime,
    crimeInTitle: title.crime,
    debateInTitle: title.debate,
    moreDebate: Number(whole.debate > whole.acts),
    length: Math.max(0, Math.log2(words / SHORT)),
  }
}

/** What a sign is taken as: the root of its number, up to its most; the length as it is. */
export const taken = (sign: Sign, count: number): number => {
  const most = Math.min(count, SIGNS[sign].most)
  return sign === 'length' ? most : Math.sqrt(most)
}

/** What the signs of a page come to. */
export function pointsOf(signs: Record<Sign, number>): number {
  let points = BIAS
  for (const [sign, count] of Object.entries(signs) as [Sign, number][]) points += SIGNS[sign].weight * taken(sign, count)
  return points
}
