/** Kinds that one and the same report names in the place of one another. */
const CLOSE: readonly (readonly string[])[] = [
  ['false-information', 'criminal-defamation', 'insult-of-officials', 'lese-majeste', 'cybercrime', 'blasphemy-religion'],
  ['sedition-subversion', 'national-security'],
  ['unlawful-assembly', 'public-order'],
  ['espionage-state-secrets', 'privacy-secrecy'],
]

const share = (groups: readonly (readonly string[])[], some: readonly string[], others: readonly string[]) =>
  groups.some((group) => some.some((kind) => group.includes(kind)) && others.some((kind) => group.includes(kind)))

/** Whether the offences of the one list may stand for those of the other in a report. */
export const areClose = (some: readonly string[], others: readonly string[]): boolean => share(CLOSE, some, others)

/** Kinds of charge that are brought for other crimes too, so that a page on one of them may be about anybody. */
const CRIMES = new Set([
  ...['tax-financial', 'homicide', 'sexual-offences', 'abuse-of-office', 'extortion-threats', 'forgery', 'weapons-explosives'],
  ...['border-immigration', 'property-trespass', 'violence-against-officials', 'criminal-association', 'terrorism', 'other'],
])

/** Whether an offence is no offence of speech by its name. */
export const isCrime = (offence: string): boolean => CRIMES.has(offence)
