import type { IDBPDatabase, IDBPTransaction, StoreNames } from 'idb'
import type { SavedSchema } from './database.ts'

type Migration = (
  database: IDBPDatabase<SavedSchema>,
  transaction: IDBPTransaction<SavedSchema, ArrayLike<StoreNames<SavedSchema>>, 'versionchange'>,
) => void

/**
 * One step for each version of the database, from an empty one on. Steps are never edited once
 * released: a new form of the data is a new step, with a test that starts from the old form.
 */
export const MIGRATIONS: Migration[] = [
  // 1: saved cases
  (database) => {
    const cases = database.createObjectStore('cases', { keyPath: 'id' })
    cases.createIndex('savedAt', 'savedAt')
  },
  // 2: saved pages, the reader's own verdicts, and the salt under which pages are known there
  (database) => {
    database.createObjectStore('pages', { keyPath: 'url' }).createIndex('savedAt', 'savedAt')
    database.createObjectStore('judgements', { keyPath: 'id' }).createIndex('page', 'page')
    database.createObjectStore('keys')
  },
]

export const DATABASE_VERSION = MIGRATIONS.length
