import type { IDBPDatabase, IDBPTransaction } from 'idb'
import type { SavedSchema } from './database.ts'

type Migration = (
  database: IDBPDatabase<SavedSchema>,
  transaction: IDBPTransaction<SavedSchema, ArrayLike<'cases'>, 'versionchange'>,
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
]

export const DATABASE_VERSION = MIGRATIONS.length
