import { caseStore } from './case-store.ts'
import { connect } from './connection.ts'
import { judgementStore } from './judgement-store.ts'
import { pageStore } from './page-store.ts'
import type { SavedStore } from './types.ts'

/** What the reader saved, in the browser's own database. A crash leaves the state before a change or after it. */
export function openSavedStore(now: () => number = Date.now): SavedStore {
  const connection = connect()
  return {
    cases: caseStore(connection, now),
    pages: pageStore(connection, now),
    judgements: judgementStore(connection, now),
    wipe: connection.wipe,
    onChange: connection.onChange,
  }
}
