import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { CaseRecord } from '#lib/cases/schema.ts'
import { readDataset } from '#scripts/data/dataset.ts'
import { DATA, wordFault } from '#scripts/data/files.ts'
import { formatRecord } from '#scripts/data/format.ts'
import { jsonSchema } from '#scripts/data/json-schema.ts'
import { template } from '#scripts/data/template.ts'

const TODAY = '2026-11-28'
const FILE = 'cases/kz/kz-ilyashev-2020.json'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'courtside-data-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** A dataset of the Ilyashev record alone, changed in one way; what the check says of it. */
function broken(change: (record: CaseRecord) => unknown, file = FILE): string[] {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(join(folder, 'cases', 'kz'), { recursive: true })
  mkdirSync(join(folder, 'cases', 'de'), { recursive: true })
  cpSync(join(DATA, 'publishers.json'), join(folder, 'publishers.json'))
  cpSync(join(DATA, 'law'), join(folder, 'law'), { recursive: true })
  const record = JSON.parse(readFileSync(join(DATA, FILE), 'utf8')) as CaseRecord
  const changed = change(record) ?? record
  writeFileSync(join(folder, file), typeof changed === 'string' ? changed : formatRecord(changed))
  return readDataset(folder, TODAY).faults.map(wordFault)
}

const at = <T>(list: T[] | undefined, i: number): T => (list as T[])[i] as T

const WAYS: [name: string, change: (record: CaseRecord) => unknown, message: string][] = [
  ['not JSON', () => '{ "id": ', `${FILE}: is not JSON`],
  ['an unknown key', (r) => ({ ...r, colour: 'red' }), `${FILE}: Unrecognized key: "colour"; remove or rename the key`],
  ['a missing title', (r) => ({ ...r, title: undefined }), `${FILE}: title: `],
  [
    'a wrong offence',
    (r) => {
      Object.assign(at(r.charges, 0), { offence: 'rudeness' })
    },
    `${FILE}: charges[0].offence: `,
  ],
  [
    'a wrong date',
    (r) => {
      at(r.timeline, 1).date = '2020-13'
    },
    `${FILE}: timeline[1].date: a date is 2020, 2020-06 or 2020-06-22`,
  ],
  [
    'a country that is not the file’s',
    (r) => {
      r.country = 'DE'
    },
    `${FILE}: id: belongs at cases/de/kz-ilyashev-2020.json; move the file`,
  ],
  [
    'an id without its country',
    (r) => {
      r.id = 'de-ilyashev-2020'
    },
    `${FILE}: id: does not start with the country`,
  ],
  [
    'keys out of order',
    (r) => JSON.stringify(Object.fromEntries(Object.entries(r).reverse()), null, 2),
    `${FILE}: is not formatted; run npm run data:format`,
  ],
  [
    'an unlisted source',
    (r) => {
      at(r.timeline, 2).source = 'hearsay'
    },
    `${FILE}: timeline[2].source: "hearsay" is not the key of a source of this record; add it under sources`,
  ],
  [
    'two sources of one key',
    (r) => {
      at(r.sources, 1).key = at(r.sources, 0).key
    },
    `${FILE}: sources[1].key: "cfj-statement-2020" stands twice`,
  ],
  [
    'an unknown publisher',
    (r) => {
      at(r.sources, 2).publisher = 'nobody'
    },
    `${FILE}: sources[2].publisher: "nobody" is not in publishers.json`,
  ],
  [
    'a source without address and date',
    (r) => {
      delete at(r.sources, 0).date
    },
    `${FILE}: sources[0]: has no address; then give title and date`,
  ],
  [
    'an unmarked copy',
    (r) => {
      at(r.sources, 4).url = 'https://www.scribd.com/document/1'
    },
    `${FILE}: sources[4].url: is a test, mirror or document-sharing host; give the publisher's own address or mark it`,
  ],
  [
    'a finding by a newspaper',
    (r) => {
      at(r.findings, 0).by = 'The Diplomat'
    },
    `${FILE}: findings[0].by: "The Diplomat" is a news outlet; findings come from monitors`,
  ],
  [
    'events out of order',
    (r) => {
      r.timeline.reverse()
    },
    'put the entries in the order of events',
  ],
  [
    'an event in the future',
    (r) => {
      at(r.timeline, 14).date = '2027-01'
    },
    `${FILE}: timeline[14].date: 2027-01 lies in the future`,
  ],
  [
    'a native name without source',
    (r) => {
      delete at(at(r.defendants, 0).names, 0).source
    },
    `${FILE}: defendants[0].names[0]: "Альнур Ильяшев" has no source; give the address of a page that writes it so`,
  ],
  [
    'a conviction without one',
    (r) => {
      at(r.charges, 0).result = 'acquitted'
    },
    `${FILE}: status.outcome: is "convicted", but no charge is`,
  ],
  [
    'an outcome without decision',
    (r) => {
      r.timeline = r.timeline.filter(({ event }) => event === 'arrest')
      r.status.source = 'aba-preliminary-2020'
    },
    `${FILE}: status.outcome: is "convicted", but the timeline has no decision`,
  ],
  [
    'a lead that is no sentence',
    (r) => {
      r.lead = 'An activist'
    },
    `${FILE}: lead: is no sentence; end it with a full stop`,
  ],
  [
    'direction marks',
    (r) => {
      r.title = 'Kazakhstan v. \u202eAlnur'
    },
    `${FILE}: title: holds invisible direction marks; remove them`,
  ],
  [
    'an unknown grading scheme',
    (r) => {
      r.grade = { value: 'D', scheme: 'stars', by: 'somebody', source: 'ecoi' }
    },
    `${FILE}: grade.scheme: "stars" is not in data/law/gradings.json`,
  ],
  [
    'an unknown relation',
    (r) => {
      r.related = ['kz-nobody-2020']
    },
    `${FILE}: related[0]: there is no case "kz-nobody-2020"`,
  ],
  [
    'a charge against somebody else',
    (r) => {
      at(r.charges, 0).defendants = ['Somebody Else']
    },
    `${FILE}: charges[0].defendants: "Somebody Else" is no defendant of this record`,
  ],
  [
    'mixed custody without fates',
    (r) => {
      r.status.custody = 'mixed'
    },
    `${FILE}: status.custody: is "mixed", but no defendant has a fate`,
  ],
]

describe('data:check', () => {
  it('finds no fault in the dataset', () => {
    expect(readDataset(DATA, TODAY).faults.map(wordFault)).toEqual([])
  })

  it('finds no fault in the record that the ways below break', () => {
    expect(broken((record) => record)).toEqual([])
  })

  it.each(WAYS)('names file, path and remedy: %s', (_name, change, message) => {
    expect(broken(change).join('\n')).toContain(message)
  })

  it.each([
    ['an id that no record has', '{ "kz-nobody-2020": "2026-11-01" }', 'checked.json: kz-nobody-2020: is no record; take the line out'],
    ['a day to come', '{ "kz-ilyashev-2020": "2031-01-01" }', 'checked.json: kz-ilyashev-2020: "2031-01-01" is no day up to today'],
    ['what is not JSON', '{ "kz', 'checked.json: cannot be read'],
  ])('names file, path and remedy where the list of checks holds %s', (_name, content, message) => {
    broken((record) => record)
    writeFileSync(join(folder, 'checked.json'), content)
    expect(readDataset(folder, TODAY).faults.map(wordFault).join('\n')).toContain(message)
  })

  it('lets no template pass that is not filled in', () => {
    expect(broken(() => template('kz-ilyashev-2020')).join('\n')).toContain('lead: is not filled in; write it')
  })

  it('has a JSON Schema for editors that is up to date', () => {
    expect(readFileSync(join(DATA, 'case.schema.json'), 'utf8'), 'run npm run data:schema').toBe(jsonSchema())
  })
})
