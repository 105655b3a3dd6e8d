/**
 * The controlled vocabularies of a case record. Definitions for editors stand in
 * data/README.md; the words shown to readers come from the interface's own messages.
 */

export const ROLES = [
  'journalist',
  'editor',
  'blogger',
  'activist',
  'human-rights-defender',
  'lawyer',
  'politician',
  'academic',
  'artist',
  'writer',
  'student',
  'trade-unionist',
  'religious-minority',
  'lgbtq',
  'media-outlet',
  'social-media-user',
  'protester',
  'ngo-worker',
  'official',
  'other',
] as const

export const MEDIA = [
  'social-media',
  'journalism',
  'broadcast',
  'speech',
  'protest',
  'book',
  'art',
  'private-message',
  'association',
  'other',
] as const

/** Kinds of offence: first those that punish expression as such, then those used beside or instead of them. */
export const OFFENCES = [
  'false-information',
  'criminal-defamation',
  'insult-of-officials',
  'lese-majeste',
  'incitement',
  'hatred-extremism',
  'terrorism',
  'sedition-subversion',
  'national-security',
  'espionage-state-secrets',
  'treason',
  'blasphemy-religion',
  'cybercrime',
  'contempt-of-court',
  'unlawful-assembly',
  'foreign-agents-funding',
  'obscenity-morality',
  'propaganda-lgbt',
  'public-order',
  'media-licensing',
  'privacy-secrecy',
  'tax-financial',
  'criminal-association',
  'violence-against-officials',
  'property-trespass',
  'weapons-explosives',
  'forgery',
  'extortion-threats',
  'abuse-of-office',
  'homicide',
  'sexual-offences',
  'border-immigration',
  'other',
] as const

export const CHARGE_RESULTS = ['pending', 'convicted', 'acquitted', 'dropped', 'overturned', 'unknown'] as const

export const STAGES = ['investigation', 'pretrial', 'trial', 'appeal', 'closed', 'unknown'] as const

export const OUTCOMES = ['pending', 'convicted', 'acquitted', 'dropped', 'conviction-overturned', 'pardoned', 'mixed', 'unknown'] as const

export const SENTENCES = [
  'imprisonment',
  'suspended',
  'probation',
  'house-arrest',
  'fine',
  'forced-labour',
  'community-service',
  'activity-ban',
  'travel-ban',
  'damages',
  'deportation',
  'death',
  'other',
] as const

export const CUSTODY = [
  'detained',
  'imprisoned',
  'house-arrest',
  'released',
  'bail',
  'never-detained',
  'exile',
  'deceased',
  'mixed',
  'unknown',
] as const

export const EVENTS = [
  'expression',
  'arrest',
  'charge',
  'hearing',
  'trial-start',
  'verdict',
  'sentence',
  'appeal-filed',
  'appeal-decision',
  'release',
  'pardon',
  'report',
  'brief',
  'statement',
  'un-opinion',
  'regional-court',
  'death',
  'other',
] as const

export const RIGHTS = [
  'expression',
  'assembly',
  'association',
  'liberty',
  'habeas-corpus',
  'torture',
  'privacy',
  'presumption-of-innocence',
  'impartial-tribunal',
  'public-hearing',
  'equality-of-arms',
  'informed-of-charges',
  'prepare-defence',
  'counsel',
  'undue-delay',
  'presence',
  'witnesses',
  'interpreter',
  'self-incrimination',
  'appeal',
  'reasoned-judgment',
  'legality',
  'discrimination',
  'abuse-of-process',
  'religion',
  'double-jeopardy',
  'other',
] as const

/** In the order in which a reader wants them: briefs and trial reports first. */
export const DOCUMENT_KINDS = [
  'amicus-brief',
  'fairness-report',
  'preliminary-report',
  'un-opinion',
  'judgment',
  'un-communication',
  'petition',
  'ngo-report',
  'statement',
  'letter',
  'press-release',
  'case-page',
] as const

export const GRADES = ['A', 'B', 'C', 'D', 'F'] as const

export const PUBLISHER_KINDS = [
  'monitor',
  'court',
  'un',
  'government',
  'ngo',
  'campaign',
  'academic',
  'legal-database',
  'press',
  'state-media',
  'aggregator',
  'mirror',
  'reference',
  'law-firm',
  'blog',
  'unknown',
] as const
