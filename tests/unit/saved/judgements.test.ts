import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, describe, expect, it } from 'vitest'
import type { CaseMatch } from '#lib/recognise/case-verdict.ts'
import { withJudgements } from '#lib/recognise/judged.ts'
import { DATABASE_NAME } from '#lib/saved/database.ts'
import { openSavedStore } from '#lib/saved/store.ts'
import { EVERY_PAGE, type Outcome } from '#lib/saved/types.ts'

const value = <T>(outcome: Outcome<T>): T => {
  if (!outcome.ok) throw new Error(outcome.error)
  return outcome.value
}
const entry = { id: 'kz-ilyashev-2020', name: 'Alnur Ilyashev' }
const here = 'https://news.example/a'
const match = (id: string, confidence: CaseMatch['confidence']): CaseMatch => ({ id, confidence, score: 0.5, evidence: [] })

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
})

describe("the reader's own verdicts", () => {
  it('are known again by the page, and by every page', async () => {
    const { judgements } = openSavedStore()
    value(await judgements.say('not', entry, here))
    expect(value(await judgements.of(`${here}#part`))).toMatchObject([{ caseId: entry.id, says: 'not' }])
    expect(value(await judgements.of('https://news.example/b'))).toEqual([])
    value(await judgements.say('not', entry, EVERY_PAGE))
    expect(value(await judgements.of('https://news.example/b'))).toHaveLength(1)
  })

  it('keep no address', async () => {
    const { judgements } = openSavedStore()
    value(await judgements.say('is', entry, here))
    expect(JSON.stringify(value(await judgements.all()))).not.toMatch(/news|example|http/)
  })

  it('are taken back', async () => {
    const { judgements } = openSavedStore()
    const { id } = value(await judgements.say('not', entry, here))
    value(await judgements.undo(id))
    expect(value(await judgements.all())).toEqual([])
  })

  it('set apart what is not the person, and make certain what is the case', () => {
    const found = [match('a', 'certain'), match('b', 'possible'), match('c', 'possible')]
    const said = [
      { caseId: 'a', says: 'not' as const, page: EVERY_PAGE },
      { caseId: 'c', says: 'is' as const, page: 'x' },
    ]
    const { matches, rejected } = withJudgements(found, said)
    expect(matches.map(({ id, confidence, confirmed }) => [id, confidence, confirmed])).toEqual([
      ['c', 'certain', true],
      ['b', 'possible', undefined],
    ])
    expect(rejected.map(({ id }) => id)).toEqual(['a'])
  })

  it('on this very page outweigh those on every page', () => {
    const said = [
      { caseId: 'a', says: 'not' as const, page: EVERY_PAGE },
      { caseId: 'a', says: 'is' as const, page: 'x' },
    ]
    expect(withJudgements([match('a', 'possible')], said).matches).toHaveLength(1)
  })
})

describe('a database of the first version', () => {
  it('is brought up to date with nothing lost', async () => {
    await new Promise<void>((resolve, reject) => {
      const request = indexedDB.open(DATABASE_NAME, 1)
      request.onupgradeneeded = () => {
        const cases = request.result.createObjectStore('cases', { keyPath: 'id' })
        cases.createIndex('savedAt', 'savedAt')
        cases.put({ id: 'x', name: 'X', title: 'X', country: 'KZ', savedAt: 1, note: 'kept', pages: [], standing: {} })
      }
      request.onsuccess = () => {
        request.result.close()
        resolve()
      }
      request.onerror = () => reject(request.error)
    })
    const store = openSavedStore()
    expect(value(await store.cases.all())).toMatchObject([{ id: 'x', note: 'kept' }])
    expect(value(await store.pages.all())).toEqual([])
    value(await store.judgements.say('not', entry, here))
  })
})

describe('saved pages and wiping', () => {
  const page = { url: here, title: 'An article', published: '', country: 'KZ', offences: ['false-information'], provisions: [] }

  it('keep their note when they are saved twice, and come back whole', async () => {
    const { pages } = openSavedStore(() => 5)
    value(await pages.save(page))
    value(await pages.setNote(here, 'follow up'))
    value(await pages.save(page))
    const removed = value(await pages.remove(here))
    expect(removed).toMatchObject({ note: 'follow up', savedAt: 5 })
    value(await pages.restore(removed as NonNullable<typeof removed>))
    expect(value(await pages.all())).toHaveLength(1)
  })

  it('leaves nothing behind, and works on afterwards', async () => {
    const store = openSavedStore()
    value(await store.pages.save(page))
    value(await store.judgements.say('not', entry, here))
    value(await store.wipe())
    expect(value(await store.pages.all())).toEqual([])
    expect(value(await store.judgements.all())).toEqual([])
  })
})
