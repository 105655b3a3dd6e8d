import type { IDBPDatabase } from 'idb'
import type { IndexEntry } from '#lib/cases/index-entry.ts'
import { openDatabase, type SavedSchema } from './database.ts'
import { type KeptPage, LONGEST_NOTE, type Outcome, type SavedCase, type SavedStore } from './types.ts'

const CHANNEL = 'saved'

/**
 * Saved cases in IndexedDB. Every change is one transaction, so that a crash leaves the state
 * before or after it; every error comes back as a value with a sentence for the reader.
 */
export function openSavedStore(now: () => number = Date.now): SavedStore {
  let opening: Promise<IDBPDatabase<SavedSchema>> | undefined
  const listeners = new Set<() => void>()
  const channel = new BroadcastChannel(CHANNEL)
  channel.addEventListener('message', () => {
    for (const listener of listeners) listener()
  })

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

  const attempt = async <T>(work: (database: IDBPDatabase<SavedSchema>) => Promise<T>): Promise<Outcome<T>> => {
    try {
      return { ok: true, value: await work(await database()) }
    } catch (error) {
      // A closed connection is opened anew once: another window may have upgraded the database.
      if (error instanceof DOMException && error.name === 'InvalidStateError') {
        opening = undefined
        try {
          return { ok: true, value: await work(await database()) }
        } catch (second) {
          return { ok: false, error: worded(second) }
        }
      }
      return { ok: false, error: worded(error) }
    }
  }

  const changed = <T>(outcome: Outcome<T>): Outcome<T> => {
    if (outcome.ok) {
      channel.postMessage('changed')
      for (const listener of listeners) listener()
    }
    return outcome
  }

  const change = async (id: string, edit: (saved: SavedCase) => SavedCase) =>
    changed(
      await attempt(async (db) => {
        const transaction = db.transaction('cases', 'readwrite')
        const saved = await transaction.store.get(id)
        if (!saved) throw new Error('this case is no longer among your saved cases')
        const next = edit(saved)
        await transaction.store.put(next)
        await transaction.done
        return next
      }),
    )

  return {
    all: () => attempt(async (db) => (await db.getAllFromIndex('cases', 'savedAt')).reverse()),
    get: (id) => attempt((db) => db.get('cases', id)),
    save: async (entry, page) =>
      changed(
        await attempt(async (db) => {
          const transaction = db.transaction('cases', 'readwrite')
          const known = await transaction.store.get(entry.id)
          const saved = known ?? newlySaved(entry, now())
          const next = page ? withPage(saved, page, now()) : saved
          await transaction.store.put(next)
          await transaction.done
          return next
        }),
      ),
    restore: async (saved) =>
      changed(
        await attempt(async (db) => {
          await db.put('cases', saved)
          return saved
        }),
      ),
    remove: async (id) =>
      changed(
        await attempt(async (db) => {
          const transaction = db.transaction('cases', 'readwrite')
          const saved = await transaction.store.get(id)
          await transaction.store.delete(id)
          await transaction.done
          return saved
        }),
      ),
    setNote: (id, note) => change(id, (saved) => ({ ...saved, note: note.slice(0, LONGEST_NOTE) })),
    keepPage: (id, page) => change(id, (saved) => withPage(saved, page, now())),
    forgetPage: (id, url) => change(id, (saved) => ({ ...saved, pages: saved.pages.filter((page) => page.url !== url) })),
    onChange(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

function newlySaved(entry: IndexEntry, savedAt: number): SavedCase {
  const { id, name, title, country, outcome, custody, stage, asOf, grade } = entry
  return {
    id,
    name,
    title,
    country,
    savedAt,
    note: '',
    pages: [],
    standing: { outcome, custody, stage, asOf, ...(grade ? { grade } : {}) },
  }
}

function withPage(saved: SavedCase, page: Omit<KeptPage, 'keptAt'>, keptAt: number): SavedCase {
  const others = saved.pages.filter(({ url }) => url !== page.url)
  return { ...saved, pages: [...others, { url: page.url, title: page.title, keptAt }] }
}

function worded(error: unknown): string {
  if (error instanceof DOMException && error.name === 'QuotaExceededError') return 'the disk is full'
  if (error instanceof DOMException && error.name === 'VersionError') return 'a newer Courtside has changed the database; update this one'
  if (error instanceof DOMException) return `the browser keeps no data here (${error.name})`
  return error instanceof Error ? error.message : String(error)
}
