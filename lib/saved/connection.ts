import { deleteDB, type IDBPDatabase } from 'idb'
import { DATABASE_NAME, openDatabase, type SavedSchema } from './database.ts'
import type { Outcome } from './types.ts'

const CHANNEL = 'saved'

/** A connection that opens when it is needed, opens again when it was closed, and answers in values. */
export interface Connection {
  read<T>(work: (database: IDBPDatabase<SavedSchema>) => Promise<T>): Promise<Outcome<T>>
  /** As `read`; a success is told to every open panel. */
  write<T>(work: (database: IDBPDatabase<SavedSchema>) => Promise<T>): Promise<Outcome<T>>
  /** Deletes the database. */
  wipe(): Promise<Outcome<undefined>>
  onChange(listener: () => void): () => void
}

/** Every error comes back as a value with a sentence for the reader. */
export function connect(): Connection {
  let opening: Promise<IDBPDatabase<SavedSchema>> | undefined
  const listeners = new Set<() => void>()
  const channel = new BroadcastChannel(CHANNEL)
  const tell = () => {
    for (const listener of listeners) listener()
  }
  channel.addEventListener('message', tell)

  const database = async () => {
    opening ??= openDatabase()
    try {
      const opened = await opening
      opened.addEventListener('close', () => (opening = undefined))
      return opened
    } catch (error) {
      opening = undefined
      throw error
    }
  }

  const read: Connection['read'] = async (work) => {
    try {
      return { ok: true, value: await work(await database()) }
    } catch (error) {
      // A closed connection is opened anew once: another window may have upgraded the database.
      if (!(error instanceof DOMException && error.name === 'InvalidStateError')) return { ok: false, error: worded(error) }
      opening = undefined
      try {
        return { ok: true, value: await work(await database()) }
      } catch (second) {
        return { ok: false, error: worded(second) }
      }
    }
  }

  const told = <T>(outcome: Outcome<T>): Outcome<T> => {
    if (outcome.ok) {
      channel.postMessage('changed')
      tell()
    }
    return outcome
  }

  return {
    read,
    write: async (work) => told(await read(work)),
    wipe: async () => {
      try {
        ;(await opening)?.close()
      } catch {
        // A database that could not be opened is deleted all the same.
      }
      opening = undefined
      try {
        await deleteDB(DATABASE_NAME)
        return told<undefined>({ ok: true, value: undefined })
      } catch (error) {
        return { ok: false, error: worded(error) }
      }
    },
    onChange(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

function worded(error: unknown): string {
  if (error instanceof DOMException && error.name === 'QuotaExceededError') return 'the disk is full'
  if (error instanceof DOMException && error.name === 'VersionError') return 'a newer Courtside has changed the database; update this one'
  if (error instanceof DOMException) return `the browser keeps no data here (${error.name})`
  return error instanceof Error ? error.message : String(error)
}
