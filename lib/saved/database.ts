import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import { DATABASE_VERSION, MIGRATIONS } from './migrations.ts'
import type { Judgement, SavedCase, SavedPage } from './types.ts'

export const DATABASE_NAME = 'courtside'

export interface SavedSchema extends DBSchema {
  cases: { key: string; value: SavedCase; indexes: { savedAt: number } }
  pages: { key: string; value: SavedPage; indexes: { savedAt: number } }
  judgements: { key: string; value: Judgement; indexes: { page: string } }
  /** `salt`: random bytes, made when first needed. */
  keys: { key: string; value: Uint8Array<ArrayBuffer> }
}

/**
 * Opens the database, bringing it up to date step by step.
 * Rejects where the browser keeps no data here (some private windows) or the database is damaged.
 */
export function openDatabase(): Promise<IDBPDatabase<SavedSchema>> {
  return openDB<SavedSchema>(DATABASE_NAME, DATABASE_VERSION, {
    upgrade(database, from, _to, transaction) {
      for (const migration of MIGRATIONS.slice(from)) migration(database, transaction)
    },
    // A newer copy of the extension waits to upgrade: make way, and open again when next needed.
    blocking(_current, _blocked, event) {
      ;(event.target as IDBDatabase).close()
    },
  })
}
