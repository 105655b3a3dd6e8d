import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, describe, expect, it } from 'vitest'
import type { IndexEntry } from '#lib/cases/index-entry.ts'
import { fold } from '#lib/recognise/fold.ts'
import { DATABASE_NAME } from '#lib/saved/database.ts'
import { changesSince, searchSaved } from '#lib/saved/follow-up.ts'
import { DATABASE_VERSION } from '#lib/saved/migrations.ts'
import { openSavedStore } from '#lib/saved/store.ts'
import type { SavedCase } from '#lib/saved/types.ts'

const entry: IndexEntry = {
  id: 'kz-ilyashev-2020',
  name: 'Alnur Ilyashev',
  title: 'Kazakhstan v. Alnur Ilyashev',
  country: 'KZ',
  lead: 'A lead.',
  offences: ['false-information'],
  provisions: [],
  outcome: 'convicted',
  custody: 'released',
  stage: 'closed',
  asOf: '2023-06',
  findings: 0,
  documents: [],
  laws: [],
  defendants: ['Alnur Ilyashev'],
  otherNames: [['Альнур Ильяшев']],
  personal: [],
  context: [],
  since: '2020-03',
  until: '2023-06',
  dates: [],
  numbers: [],
  media: [],
  platforms: [],
  sha256: '',
}

const page = { url: 'https://news.example/a', title: 'An article' }

const value = <T>(outcome: { ok: true; value: T } | { ok: false; error: string }): T => {
  if (!outcome.ok) throw new Error(outcome.error)
  return outcome.value
}

describe('saved cases', () => {
  beforeEach(() => {
    globalThis.indexedDB = new IDBFactory()
  })

  it('keeps a case without the page, unless the reader asks for it', async () => {
    const store = openSavedStore(() => 1000)
    value(await store.cases.save(entry))
    expect(value(await store.cases.get(entry.id))).toMatchObject({ name: 'Alnur Ilyashev', savedAt: 1000, pages: [], note: '' })
    value(await store.cases.keepPage(entry.id, page))
    expect(value(await store.cases.get(entry.id))?.pages).toEqual([{ ...page, keptAt: 1000 }])
    value(await store.cases.forgetPage(entry.id, page.url))
    expect(value(await store.cases.get(entry.id))?.pages).toEqual([])
  })

  it('keeps note and date when a case is saved twice, and restores what was removed', async () => {
    const store = openSavedStore(() => 1000)
    value(await store.cases.save(entry))
    value(await store.cases.setNote(entry.id, 'ask counsel'))
    value(await store.cases.save(entry, page))
    const removed = value(await store.cases.remove(entry.id))
    expect(value(await store.cases.all())).toEqual([])
    value(await store.cases.restore(removed as SavedCase))
    expect(value(await store.cases.get(entry.id))).toMatchObject({ note: 'ask counsel', pages: [{ url: page.url }] })
  })

  it('survives being opened again', async () => {
    value(await openSavedStore().cases.save(entry))
    expect(value(await openSavedStore().cases.all()).map(({ id }) => id)).toEqual([entry.id])
  })

  it('tells every listener of a change', async () => {
    const store = openSavedStore()
    let told = 0
    const end = store.onChange(() => told++)
    value(await store.cases.save(entry))
    end()
    value(await store.cases.remove(entry.id))
    expect(told).toBe(1)
  })

  it('says in words what is wrong, and loses nothing', async () => {
    const store = openSavedStore()
    expect(await store.cases.setNote('xx-nobody-2020', 'note')).toEqual({
      ok: false,
      error: 'this case is no longer among your saved cases',
    })
    globalThis.indexedDB = {
      open: () => {
        throw new DOMException('no', 'SecurityError')
      },
    } as unknown as IDBFactory
    expect(await openSavedStore().cases.all()).toEqual({ ok: false, error: 'the browser keeps no data here (SecurityError)' })
  })

  it('refuses a database of a newer version in plain words', async () => {
    await new Promise<void>((resolve) => {
      const request = indexedDB.open(DATABASE_NAME, DATABASE_VERSION + 1)
      request.onsuccess = () => {
        request.result.close()
        resolve()
      }
    })
    expect(await openSavedStore().cases.all()).toEqual({ ok: false, error: 'a newer Courtside has changed the database; update this one' })
  })

  it('opens its connection again after another window closed it', async () => {
    const store = openSavedStore()
    value(await store.cases.save(entry))
    await new Promise<void>((resolve) => {
      const request = indexedDB.deleteDatabase(DATABASE_NAME)
      request.onsuccess = () => resolve()
    })
    expect(value(await store.cases.all())).toEqual([])
  })

  it('finds saved cases by name, note and title, without regard to case and accents', async () => {
    const store = openSavedStore()
    value(await store.cases.save({ ...entry, name: 'José Zamora', id: 'gt-zamora-2022' }))
    value(await store.cases.setNote('gt-zamora-2022', 'Revisión en marzo'))
    const all = value(await store.cases.all())
    expect(searchSaved(all, 'jose revision', fold)).toHaveLength(1)
    expect(searchSaved(all, 'nobody', fold)).toHaveLength(0)
  })

  it('tells what the data says otherwise since', async () => {
    const saved = value(await openSavedStore().cases.save(entry))
    expect(changesSince(saved, { ...entry, asOf: '2026-01' })).toEqual([])
    expect(changesSince(saved, { ...entry, outcome: 'conviction-overturned', grade: 'D' })).toEqual([
      { field: 'outcome', from: 'convicted', to: 'conviction-overturned' },
      { field: 'grade', from: '', to: 'D' },
    ])
  })
})
