import type { IDBPDatabase } from 'idb'
import type { Connection } from './connection.ts'
import type { SavedSchema } from './database.ts'
import { EVERY_PAGE, type JudgementStore } from './types.ts'

/**
 * The reader's own verdicts. A page is known there by a digest under a salt of this installation:
 * enough to know it again, and no list of visited addresses.
 */
export function judgementStore({ read, write }: Connection, now: () => number): JudgementStore {
  return {
    all: () => read(async (db) => (await db.getAll('judgements')).sort((a, b) => b.at - a.at)),
    of: (url) =>
      read(async (db) => {
        const page = await keyOf(db, url)
        return [...(await db.getAllFromIndex('judgements', 'page', page)), ...(await db.getAllFromIndex('judgements', 'page', EVERY_PAGE))]
      }),
    say: (says, { id: caseId, name }, url) =>
      write(async (db) => {
        const page = await keyOf(db, url)
        const judgement = { id: `${caseId} ${page}`, caseId, name, page, says, at: now() }
        await db.put('judgements', judgement)
        return judgement
      }),
    undo: (id) =>
      write(async (db) => {
        await db.delete('judgements', id)
        return undefined
      }),
  }
}

async function keyOf(db: IDBPDatabase<SavedSchema>, url: string): Promise<string> {
  if (url === EVERY_PAGE) return EVERY_PAGE
  const salt = await saltOf(db)
  const address = new TextEncoder().encode(url.replace(/#.*$/, ''))
  const bytes = new Uint8Array(salt.length + address.length)
  bytes.set(salt)
  bytes.set(address, salt.length)
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return Array.from(digest.subarray(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

async function saltOf(db: IDBPDatabase<SavedSchema>): Promise<Uint8Array> {
  const transaction = db.transaction('keys', 'readwrite')
  const known = await transaction.store.get('salt')
  const salt = known ?? crypto.getRandomValues(new Uint8Array(16))
  if (!known) await transaction.store.put(salt, 'salt')
  await transaction.done
  return salt
}
