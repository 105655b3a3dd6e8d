import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type CaseRecord, caseSchema, type Publisher, publisherSchema } from '#lib/cases/schema.ts'
import type { Law } from '#lib/law/open.ts'
import { DATA, type Fault, readFolder, schemaFaults } from './files.ts'
import { formatRecord } from './format.ts'
import { readLaw } from './law.ts'
import { type LanguageForms, readRenderings } from './renderings.ts'
import { checkRecord, checkTogether, type Known } from './rules.ts'

export interface Dataset {
  /** Records by path of their file, sorted by id. */
  records: Map<string, CaseRecord>
  publishers: Map<string, Publisher>
  law: Law
  /** Day on which each fact of a record was last held against public pages, by id. */
  checked: Map<string, string>
  /** Names as other languages write them, by language. */
  renderings: Map<string, LanguageForms>
}

/** Reads `checked.json`; faults name ids that no record has, and days that are none. */
function readChecked(data: string, ids: ReadonlySet<string>, today: string, faults: Fault[]): Map<string, string> {
  const file = 'checked.json'
  if (!existsSync(join(data, file))) return new Map()
  let entries: [string, unknown][] = []
  try {
    entries = Object.entries(JSON.parse(readFileSync(join(data, file), 'utf8')))
  } catch (error) {
    faults.push({ file, path: '', what: `cannot be read: ${error instanceof Error ? error.message : error}`, remedy: 'mend the file' })
  }
  const checked = new Map<string, string>()
  for (const [id, day] of entries) {
    if (!ids.has(id)) faults.push({ file, path: id, what: 'is no record', remedy: 'take the line out or correct the id' })
    else if (typeof day !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(day) || day > today)
      faults.push({ file, path: id, what: `"${day}" is no day up to today`, remedy: 'write it as yyyy-mm-dd' })
    else checked.set(id, day)
  }
  return checked
}

/** Reads the publishers; faults name entries that do not fit the schema. */
function readPublishers(data: string, faults: Fault[]): Map<string, Publisher> {
  const file = 'publishers.json'
  const publishers = new Map<string, Publisher>()
  let entries: unknown[] = []
  try {
    entries = JSON.parse(readFileSync(join(data, file), 'utf8'))
  } catch (error) {
    faults.push({
      file,
      path: '',
      what: `cannot be read: ${error instanceof Error ? error.message : error}`,
      remedy: 'restore or mend the file',
    })
  }
  for (const [i, entry] of entries.entries()) {
    const parsed = publisherSchema.safeParse(entry)
    if (!parsed.success) faults.push(...schemaFaults(file, parsed.error, `[${i}]`))
    else if (publishers.has(parsed.data.key))
      faults.push({ file, path: `[${i}].key`, what: `"${parsed.data.key}" stands twice`, remedy: 'merge the two entries' })
    else publishers.set(parsed.data.key, parsed.data)
  }
  return publishers
}

/**
 * Reads and checks the whole dataset.
 * @param data the folder that holds `cases/`, `law/` and `publishers.json`
 * @param today yyyy-mm-dd, against which dates are held
 */
export function readDataset(data = DATA, today = new Date().toISOString().slice(0, 10)): Dataset & { faults: Fault[] } {
  const faults: Fault[] = []
  const publishers = readPublishers(data, faults)
  const law = readLaw(data, publishers, today)
  faults.push(...law.faults)
  const known: Known = {
    publishers,
    provisions: new Map(law.provisions.map((provision) => [provision.id, provision])),
    gradings: new Set(law.gradings.map(({ key }) => key)),
    today,
  }

  const records = new Map<string, CaseRecord>()
  const folder = readFolder(join(data, 'cases'), data)
  faults.push(...folder.faults)
  for (const { file, name, raw, json } of folder.files) {
    const parsed = caseSchema.safeParse(json)
    if (!parsed.success) {
      faults.push(...schemaFaults(file, parsed.error))
      continue
    }
    const record = parsed.data
    const place = `cases/${record.country.toLowerCase()}/${record.id}.json`
    if (name !== record.id || file !== place)
      faults.push({ file, path: 'id', what: `belongs at ${place}`, remedy: 'move the file or correct id and country' })
    if (!record.id.startsWith(`${record.country.toLowerCase()}-`))
      faults.push({ file, path: 'id', what: 'does not start with the country', remedy: 'begin it with the ISO code in lower case' })
    if (raw !== formatRecord(json)) faults.push({ file, path: '', what: 'is not formatted', remedy: 'run npm run data:format' })
    faults.push(...checkRecord(file, record, known))
    records.set(file, record)
  }
  faults.push(...checkTogether(records))
  const checked = readChecked(data, new Set([...records.values()].map(({ id }) => id)), today, faults)
  const renderings = readRenderings(data, [...records.values()], faults)
  return { records, publishers, law, checked, renderings, faults }
}
