import { type Counts, countNear } from './page-terms.ts'
import type { TermHit } from './terms.ts'
import type { PageMeaning } from './vocabulary.ts'

/**
 * The signs by which a page is weighed: each a number of different terms of a kind in some place,
 * taken by its root up to a most, as the tenth word of a kind says little that the third has not
 * said. The weights were fitted by `npm run fit` on tests/pages/tune and on ordinary pages, kept
 * small (ridge), then rounded.
 */
export const SIGNS = {
  court: { weight: 0.8, most: 9 },
  custody: { weight: 1.1, most: 6 },
  offence: { weight: 0.6, most: 5 },
  expression: { weight: 0.65, most: 6 },
  elsewhere: { weight: -1.05, most: 8 },
  /** What was done to a person, anywhere on the page: arrested, charged, sentenced. */
  acts: { weight: 1.15, most: 8 },
  /** "Charged with insulting" weighs more than an insult somewhere on the page. */
  offenceNearCourt: { weight: 0.9, most: 4 },
  rights: { weight: 0.25, most: 6 },
  /** A crime that rights bodies speak of beside is often a pretext. */
  rightsWithCrime: { weight: 0.55, most: 3 },
  expressionInTitle: { weight: 0.3, most: 2 },
  rightsNearAct: { weight: 0.15, most: 3 },
  crimeNearAct: { weight: -0.9, most: 4 },
  /** What a report says at once; court and custody there tell no trial from another. */
  debateInLead: { weight: -1.15, most: 3 },
  crimeInLead: { weight: -1.3, most: 3 },
  custodyInLead: { weight: -0.1, most: 3 },
  courtInLead: { weight: -0.4, most: 3 },
  crimeInTitle: { weight: -1.4, most: 2 },
  elsewhereInTitle: { weight: -0.65, most: 2 },
  actsInTitle: { weight: 0.15, most: 2 },
  /** 1 where the page discusses more than it reports. */
  moreDebate: { weight: -1.5, most: 1 },
  /** 1 where it names more crimes of other kinds than offences of speech. */
  moreCrime: { weight: -0.3, most: 1 },
} as const satisfies Record<string, { weight: number; most: number }>
export const BIAS = -4.35

export type Sign = keyof typeof SIGNS

/** Words this near to one another belong together. */
const NEAR_COURT = 14
const NEAR_ACT = 20
const NEAR_RIGHTS = 30
const COURTS = ['court', 'custody', 'ambiguous'] as const

/** Counts of different terms in the parts of a page. */
export interface Parts {
  title: Counts
  lead: Counts
  /** The paragraphs that speak most for a prosecution. */
  best: Counts
  whole: Counts
}

/**
 * How much of each sign a page shows.
 * @param hits all its terms, in their order
 * @param perWord how many tokens make a word
 */
export function signsOf({ title, lead, best, whole }: Parts, hits: readonly TermHit<PageMeaning>[], perWord: number): Record<Sign, number> {
  return {
    court: best.court + title.court,
    custody: best.custody + title.custody,
    offence: best.offence,
    expression: best.expression,
    elsewhere: whole.elsewhere,
    acts: whole.acts,
    offenceNearCourt: countNear(hits, 'offence', COURTS, NEAR_COURT, perWord).mentions,
    rights: whole.rights,
    rightsWithCrime: Math.min(whole.rights, whole.crime),
    expressionInTitle: title.expression,
    rightsNearAct: countNear(hits, 'rights', ['acts'], NEAR_RIGHTS, perWord).terms,
    crimeNearAct: countNear(hits, 'crime', ['acts'], NEAR_ACT, perWord).terms,
    debateInLead: lead.debate,
    crimeInLead: lead.crime,
    custodyInLead: lead.custody,
    courtInLead: lead.court,
    crimeInTitle: title.crime,
    elsewhereInTitle: title.elsewhere,
    actsInTitle: title.acts,
    moreDebate: Number(whole.debate > whole.acts),
    moreCrime: Number(whole.crime > whole.offence),
  }
}

/** What a sign is taken as: the root of its number, up to its most. */
export const taken = (sign: Sign, count: number): number => Math.sqrt(Math.min(count, SIGNS[sign].most))

/** What the signs of a page come to. */
export function pointsOf(signs: Record<Sign, number>): number {
  let points = BIAS
  for (const [sign, count] of Object.entries(signs) as [Sign, number][]) points += SIGNS[sign].weight * taken(sign, count)
  return points
}
