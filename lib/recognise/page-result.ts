import type { CaseMatch } from './case-verdict.ts'
import type { Cited } from './citations.ts'
import type { Evidence, Verdict } from './page-verdict.ts'

/** What was recognised on the page that a tab shows. */
export interface PageResult {
  /** Address without its fragment. */
  url: string
  title: string
  /** yyyy-mm-dd, or empty. */
  published: string
  lang: string
  /** Milliseconds since 1970. */
  readAt: number
  verdict: Verdict
  evidence: Evidence[]
  offences: string[]
  countries: string[]
  /** What was recognised, before the reader's own word. */
  found: CaseMatch[]
  /** The same after it. */
  matches: CaseMatch[]
  /** Matches of which the reader said that they are somebody else. */
  rejected: CaseMatch[]
  /** Provisions that the page cites, by id. */
  provisions: Cited[]
  /** A sentence for the reader, where the data could not be opened. */
  error?: string
}
