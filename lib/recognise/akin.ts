/**
 * Kinds of offence that reports confuse or charge together: a page may say "insult" where the law
 * says "false information". Kinds of different groups tell of different trials.
 */
const GROUPS: readonly (readonly string[])[] = [
  [
    'false-information',
    'criminal-defamation',
    'insult-of-officials',
    'lese-majeste',
    'cybercrime',
    'contempt-of-court',
    'blasphemy-religion',
    'obscenity-morality',
    'hatred-extremism',
    'propaganda-lgbt',
    'privacy-secrecy',
  ],
  ['terrorism', 'sedition-subversion', 'national-security', 'treason', 'incitement', 'hatred-extremism', 'criminal-association'],
  ['espionage-state-secrets', 'treason', 'national-security'],
  ['unlawful-assembly', 'public-order', 'violence-against-officials', 'property-trespass', 'incitement'],
  ['tax-financial', 'foreign-agents-funding', 'media-licensing', 'extortion-threats', 'abuse-of-office', 'forgery'],
]

/** Whether some offence of the one list and some of the other are of the same group. */
export function areAkin(some: readonly string[], others: readonly string[]): boolean {
  return GROUPS.some((group) => some.some((kind) => group.includes(kind)) && others.some((kind) => group.includes(kind)))
}
