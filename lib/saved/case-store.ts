import type { IndexEntry } from '#lib/cases/index-entry.ts'
import type { Connection } from './connection.ts'
import { type CaseStore, type KeptPage, LONGEST_NOTE, type SavedCase } from './types.ts'

/** Saved cases in the database; every change is one transaction. */
export function caseStore({ read, write }: Connection, now: () => number): CaseStore {
  const change = (id: string, edit: (saved: SavedCase) => SavedCase) =>
    write(async (db) => {
      const transaction = db.transaction('cases', 'readwrite')
      const saved = await transaction.store.get(id)
      if (!saved) throw new Error('this case is no longer among your saved cases')
      const next = edit(saved)
      await transaction.store.put(next)
      await transaction.done
      return next
    })

  return {
    all: () => read(async (db) => (await db.getAllFromIndex('cases', 'savedAt')).reverse()),
    get: (id) => read((db) => db.get('cases', id)),
    save: (entry, page) =>
      write(async (db) => {
        const transaction = db.transaction('cases', 'readwrite')
        const known = await transaction.store.get(entry.id)
        const saved = known ?? newlySaved(entry, now())
        const next = page ? withPage(saved, page, now()) : saved
        await transaction.store.put(next)
        await transaction.done
        return next
      }),
    restore: (saved) =>
      write(async (db) => {
        await db.put('cases', saved)
        return saved
      }),
    remove: (id) =>
      write(async (db) => {
        const transaction = db.transaction('cases', 'readwrite')
        const saved = await transaction.store.get(id)
        await transaction.store.delete(id)
        await transaction.done
        return saved
      }),
    setNote: (id, note) => change(id, (saved) => ({ ...saved, note: note.slice(0, LONGEST_NOTE) })),
    keepPage: (id, page) => change(id, (saved) => withPage(saved, page, now())),
    forgetPage: (id, url) => change(id, (saved) => ({ ...saved, pages: saved.pages.filter((page) => page.url !== url) })),
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
