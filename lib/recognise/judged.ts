import type { CaseMatch } from './case-verdict.ts'

/** What a reader said of a case: on this page, or ("not") of the name on every page. */
export interface Said {
  caseId: string
  says: 'is' | 'not'
  /** `*` for every page. */
  page: string
}

/**
 * Matches as the reader sees them after their own word: what is "not this person" is set apart,
 * what "is the case" is certain. A word on this very page outweighs one on every page.
 */
export function withJudgements(found: readonly CaseMatch[], said: readonly Said[]): { matches: CaseMatch[]; rejected: CaseMatch[] } {
  const matches: CaseMatch[] = []
  const rejected: CaseMatch[] = []
  for (const match of found) {
    const words = said.filter(({ caseId }) => caseId === match.id)
    const word = words.find(({ page }) => page !== '*') ?? words[0]
    if (word?.says === 'not') rejected.push(match)
    else if (word?.says === 'is') matches.push({ ...match, confidence: 'certain', confirmed: true })
    else matches.push(match)
  }
  matches.sort((a, b) => Number(b.confidence === 'certain') - Number(a.confidence === 'certain'))
  return { matches, rejected }
}
