import type { PageResult } from '#lib/recognise/page-result.ts'
import type { LeftAlone } from '#lib/settings/sites.ts'

/** What the panel knows of the page beside it. */
export type CurrentPage =
  | { kind: 'starting' }
  /** A page of the browser, a store, a file. */
  | { kind: 'unreadable' }
  /** The browser was not allowed, or no longer allows, the extension to read pages. */
  | { kind: 'no-access' }
  /** A page that is not read by itself; the reader may ask for it. */
  | { kind: 'left-alone'; why: LeftAlone; site: string; isPrivate: boolean }
  | { kind: 'reading' }
  | { kind: 'read'; result: PageResult; isPrivate: boolean }
