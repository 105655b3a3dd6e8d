import { describe, expect, it } from 'vitest'
import { Dataset, type ReadFile } from '#lib/cases/open.ts'
import { openKnowledge } from '#lib/recognise/knowledge.ts'
import { readCompiled } from '../knowledge.ts'

const without =
  (damaged: string): ReadFile =>
  async (name) => {
    const bytes = await readCompiled(name)
    if (name !== damaged) return bytes
    const copy = bytes.slice(0)
    const view = new Uint8Array(copy)
    view[view.length - 3] = (view[view.length - 3] as number) ^ 1
    return copy
  }

describe('opening the bundled data', () => {
  it('gives a record by its id', async () => {
    expect(await new Dataset(readCompiled).record('kz-ilyashev-2020')).toMatchObject({
      ok: true,
      value: { title: 'Kazakhstan v. Alnur Ilyashev' },
    })
  })

  it('refuses one damaged record and goes on with the others', async () => {
    const dataset = new Dataset(without('cases/kz-ilyashev-2020.json'))
    expect(await dataset.record('kz-ilyashev-2020')).toMatchObject({
      ok: false,
      error: expect.stringContaining('cases/kz-ilyashev-2020.json is damaged'),
    })
    expect(await dataset.record('kz-tulesova-2020')).toMatchObject({ ok: true })
  })

  it('says what is wrong with a damaged index, a damaged name index, a missing file, an unknown case', async () => {
    expect(await new Dataset(without('index.json')).index()).toMatchObject({
      ok: false,
      error: expect.stringContaining('index.json is damaged'),
    })
    const names = without('names.bin')
    expect(await openKnowledge(new Dataset(names), names)).toMatchObject({ ok: false, error: expect.stringContaining('checksum') })
    const gone: ReadFile = async () => Promise.reject(new Error('status 404'))
    expect(await new Dataset(gone).index()).toMatchObject({ ok: false, error: expect.stringContaining('cannot be read (status 404)') })
    expect(await new Dataset(readCompiled).record('xx-nobody-2000')).toMatchObject({
      ok: false,
      error: expect.stringContaining('no case "xx-nobody-2000"'),
    })
  })
})
