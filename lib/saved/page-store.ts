import type { Connection } from './connection.ts'
import { LONGEST_NOTE, type PageStore } from './types.ts'

/** Saved pages in the database, by their address; every change is one transaction. */
export function pageStore({ read, write }: Connection, now: () => number): PageStore {
  return {
    all: () => read(async (db) => (await db.getAllFromIndex('pages', 'savedAt')).reverse()),
    get: (url) => read((db) => db.get('pages', url)),
    save: (page) =>
      write(async (db) => {
        const transaction = db.transaction('pages', 'readwrite')
        const saved = (await transaction.store.get(page.url)) ?? { ...page, note: '', savedAt: now() }
        await transaction.store.put(saved)
        await transaction.done
        return saved
      }),
    restore: (page) =>
      write(async (db) => {
        await db.put('pages', page)
        return page
      }),
    remove: (url) =>
      write(async (db) => {
        const transaction = db.transaction('pages', 'readwrite')
        const saved = await transaction.store.get(url)
        await transaction.store.delete(url)
        await transaction.done
        return saved
      }),
    setNote: (url, note) =>
      write(async (db) => {
        const transaction = db.transaction('pages', 'readwrite')
        const saved = await transaction.store.get(url)
        if (!saved) throw new Error('this page is no longer among those you saved')
        const next = { ...saved, note: note.slice(0, LONGEST_NOTE) }
        await transaction.store.put(next)
        await transaction.done
        return next
      }),
  }
}
