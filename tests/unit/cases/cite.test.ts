import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { cite, linkList } from '#lib/cases/cite.ts'
import type { CaseRecord } from '#lib/cases/schema.ts'
import { DATA } from '#scripts/data/files.ts'

const record = JSON.parse(readFileSync(join(DATA, 'cases/kz/kz-ilyashev-2020.json'), 'utf8')) as CaseRecord
const edition = { version: '2026.11.3', date: '2026-11-28' }
const publishers = {}

describe('a citation', () => {
  it('in words names the case, the court, the version of the data and the date of the status', () => {
    const text = cite('plain', record, publishers, edition)
    expect(text).toContain('Kazakhstan v. Alnur Ilyashev')
    expect(text).toContain('Medeu District Court')
    expect(text).toContain('status as of 2023-06')
    expect(text).toContain('Courtside dataset 2026.11.3 (2026-11-28), case kz-ilyashev-2020')
  })

  it('in BibTeX has the case and its documents, with balanced braces and no bare command letters', () => {
    const text = cite('bibtex', { ...record, title: 'A & B: 100 % of {x}_y' }, publishers, edition)
    expect(text.match(/^@misc\{/gm)?.length).toBe(1 + (record.documents?.length ?? 0))
    expect(text).toContain('A \\& B: 100 \\% of \\{x\\}\\_y')
    const bare = text.replaceAll(/\\[{}]/g, '')
    expect(bare.split('{').length).toBe(bare.split('}').length)
  })

  it('in RIS has a beginning and an end for each, and one line a field', () => {
    const text = cite('ris', { ...record, title: 'Two\r\nlines' }, publishers, edition)
    expect(text.match(/^TY {2}- (CASE|RPRT)\r$/gm)?.length).toBe(1 + (record.documents?.length ?? 0))
    expect(text.match(/^ER {2}- \r$/gm)?.length).toBe(1 + (record.documents?.length ?? 0))
    expect(text).toContain('TI  - Two lines\r\n')
    for (const line of text.split('\r\n')) expect(line).toMatch(/^([A-Z][A-Z0-9] {2}- .*|)$/)
  })

  it('in CSL-JSON is a list of a legal case and reports with dates in parts', () => {
    const list = JSON.parse(cite('csl-json', record, publishers, edition)) as { type: string; issued?: { 'date-parts': number[][] } }[]
    expect(list[0]?.type).toBe('legal_case')
    expect(list.slice(1).every(({ type }) => type === 'report')).toBe(true)
    expect(list[0]?.issued?.['date-parts'][0]?.[0]).toBe(2020)
  })
})

it('a list of links has every address of the record once, documents first', () => {
  const lines = linkList(record, publishers).split('\n')
  const addresses = record.sources.flatMap(({ url }) => url ?? [])
  expect(lines.length).toBe(addresses.length)
  for (const address of addresses) expect(lines.some((line) => line.endsWith(address))).toBe(true)
})
