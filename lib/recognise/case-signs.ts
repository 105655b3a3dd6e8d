/**
 * The signs by which a case is weighed whose name stands on a page: each a number, 0 where the page
 * does not show it. The weights were fitted by `npm run fit -- --cases` on tests/pages/tune, each kept
 * on its side (what speaks for a case never counts against it) and small (ridge), then rounded.
 */
export const CASE_SIGNS = {
  /** A full name stands on the page, written or heard. */
  name: { weight: 0.75, side: 1 },
  /** A name of three words or more. */
  longName: { weight: 0.3, side: 1 },
  country: { weight: 1.55, side: 1 },
  /** No country is named more often. */
  firstCountry: { weight: 0.65, side: 1 },
  /** The page names no country, and its language is written in that of the case. */
  home: { weight: 0.05, side: 1 },
  /** Courts, titles and bodies of the trial, up to 2. */
  trialContext: { weight: 0.75, side: 1 },
  /** The smaller town, outlets and groups of its people, up to 2. */
  peopleContext: { weight: 1.05, side: 1 },
  /** A great city of the case's country, where the case is at home. */
  city: { weight: 0.65, side: 1 },
  /** An offence or a provision of the case. */
  offence: { weight: 1.1, side: 1 },
  /** Offences, and none of the case's. */
  otherOffence: { weight: -0.25, side: -1 },
  /** None of the case's, but such as reports put for them. */
  closeOffence: { weight: 0.3, side: 1 },
  /** Other defendants of the case, up to 2. */
  coDefendants: { weight: 1.4, side: 1 },
  /** Part of the defendants whom the page names. */
  share: { weight: 1.65, side: 1 },
  /** The first of them, after whom the case is called, is named. */
  firstDefendant: { weight: 0.8, side: 1 },
  /** A word of court or custody, or an offence, near the name. */
  proceeding: { weight: 0.5, side: 1 },
  /** The name stands near the beginning. */
  early: { weight: 0.6, side: 1 },
  /** How surely the page is about a prosecution for speech, by its words alone: 0 to 1. */
  pageScore: { weight: 2.2, side: 1 },
  /** The page begins with a crime of another kind; its title names one. */
  otherCrime: { weight: -0.05, side: -1 },
  crimeInTitle: { weight: -0.8, side: -1 },
  /** The case is about such a crime itself. */
  ofCrime: { weight: 0.5, side: 1 },
  /** The page is older than the case. */
  tooEarly: { weight: -1.15, side: -1 },
  /** It is of the time of the case: by a year that it names, or its date. */
  within: { weight: 0.5, side: 1 },
  /** The page names the year of the first event; other years of events, up to 3; years outside the case, up to 3. */
  firstYear: { weight: 1.1, side: 1 },
  years: { weight: 0, side: 1 },
  otherYears: { weight: -0.4, side: -1 },
  /** The page is a year or more later than what is known of the case. */
  later: { weight: -0.55, side: -1 },
  /** Events of the case that the page dates to the day, and to the month, up to 2 of each. */
  days: { weight: 1.45, side: 1 },
  months: { weight: 0.85, side: 1 },
  /** The page does not say when it was published. */
  undated: { weight: 0.8, side: 1 },
  /** It was published within days of an event; within a month of one. */
  publishedAtEvent: { weight: 1.4, side: 1 },
  publishedNearEvent: { weight: 1.35, side: 1 },
  /** The page names dates, and none of the case's. */
  otherDates: { weight: -1.4, side: -1 },
  /** Numbers that page and record share: by tens, how unlikely that is by chance, up to 3. */
  numbers: { weight: 0.85, side: 1 },
  /** The page names a network on which its people spoke; networks, and none of these. */
  platform: { weight: 0.5, side: 1 },
  otherPlatform: { weight: -0.75, side: -1 },
  /** By what means they spoke, up to 2 kinds; other means, and none of these. */
  media: { weight: 0.45, side: 1 },
  otherMedia: { weight: -0.65, side: -1 },
  /** Its people are known to have been tried more than once. */
  triedAgain: { weight: -0.65, side: -1 },
  /** Another case stands before it on the page. */
  second: { weight: -0.4, side: -1 },
  /** The same, and this one is named once and not in the title. */
  passing: { weight: -0.75, side: -1 },
  /** Another case of the same person shows as much of its own; by how much more, up to 3. */
  rival: { weight: -0.3, side: -1 },
  rivalShowsMore: { weight: -0.5, side: -1 },
} as const satisfies Record<string, { weight: number; side: 1 | -1 }>
export const CASE_BIAS = -9.55

export type CaseSign = keyof typeof CASE_SIGNS
export type CaseSigns = Record<CaseSign, number>

/** What the signs of a case come to. */
export function casePoints(signs: Readonly<CaseSigns>): number {
  let points = CASE_BIAS
  for (const [sign, count] of Object.entries(signs) as [CaseSign, number][]) points += CASE_SIGNS[sign].weight * count
  return points
}
