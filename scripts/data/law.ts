import { existsSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod'
import type { Publisher } from '#lib/cases/schema.ts'
import { RIGHTS } from '#lib/cases/vocabulary.ts'
import type { Law } from '#lib/law/open.ts'
import { gradingsFileSchema, type Provision, provisionSchema, type Right, rightSchema } from '#lib/law/schema.ts'
import { type DataFile, type Fault, readFolder, schemaFaults } from './files.ts'
import { formatAs } from './format.ts'

const NOT_FORMATTED = { path: '', what: 'is not formatted', remedy: 'run npm run data:format' }

/** The schema of a file below `data/law`, by which it is checked and formatted; none for a file that does not belong there. */
export function lawSchemaOf(file: string): z.ZodType | undefined {
  if (file.startsWith('law/provisions/')) return z.array(provisionSchema)
  if (file === 'law/rights.json') return z.array(rightSchema)
  if (file === 'law/gradings.json') return gradingsFileSchema
  return undefined
}

/** Reads and checks `data/law`. Faults name file, place and remedy. */
export function readLaw(data: string, publishers: ReadonlyMap<string, Publisher>, today: string): Law & { faults: Fault[] } {
  const law: Law = { provisions: [], rights: [], gradings: [] }
  if (!existsSync(join(data, 'law'))) return { ...law, faults: [] }
  const { files, faults } = readFolder(join(data, 'law'), data)
  for (const found of files) {
    const schema = lawSchemaOf(found.file)
    if (!schema) {
      faults.push({ file: found.file, path: '', what: 'does not belong in law/', remedy: 'move it, or give it a schema in lib/law' })
      continue
    }
    const parsed = schema.safeParse(found.json)
    if (!parsed.success) {
      faults.push(...schemaFaults(found.file, parsed.error))
      continue
    }
    if (found.raw !== formatAs(found.json, schema)) faults.push({ file: found.file, ...NOT_FORMATTED })
    if (found.file === 'law/gradings.json') law.gradings.push(...(parsed.data as z.infer<typeof gradingsFileSchema>).schemes)
    else if (found.file === 'law/rights.json') law.rights.push(...(parsed.data as Right[]))
    else law.provisions.push(...checkedProvisions(found, parsed.data as Provision[], today, faults))
    faults.push(...unknownPublishers(found, publishers))
  }
  faults.push(...missingRights(law.rights), ...repeatedIds(law.provisions))
  return { ...law, faults }
}

function checkedProvisions({ file, name }: DataFile, provisions: Provision[], today: string, faults: Fault[]): Provision[] {
  for (const [i, provision] of provisions.entries()) {
    const path = `[${i}]`
    if (name !== provision.country.toLowerCase())
      faults.push({
        file,
        path: `${path}.country`,
        what: `is ${provision.country}`,
        remedy: `move it to ${provision.country.toLowerCase()}.json`,
      })
    if (!provision.id.startsWith(`${provision.country.toLowerCase()}-`))
      faults.push({ file, path: `${path}.id`, what: 'does not start with the country', remedy: 'begin it with the ISO code in lower case' })
    if (provision.asOf > today)
      faults.push({
        file,
        path: `${path}.asOf`,
        what: `${provision.asOf} lies in the future`,
        remedy: 'give the date of the newest source',
      })
    for (const [n, form] of provision.cited.entries()) {
      if (/^\P{L}*$/u.test(form.text) && !form.country)
        faults.push({
          file,
          path: `${path}.cited[${n}]`,
          what: `"${form.text}" is a bare number`,
          remedy: 'mark it with "country": true',
        })
    }
  }
  return provisions
}

function unknownPublishers({ file, json }: DataFile, publishers: ReadonlyMap<string, Publisher>): Fault[] {
  const entries = Array.isArray(json) ? json : (json as { schemes: unknown[] }).schemes
  return entries.flatMap((entry, i) =>
    (entry as { sources: { publisher: string }[] }).sources.flatMap(({ publisher }, n) =>
      publishers.has(publisher)
        ? []
        : [
            {
              file,
              path: `[${i}].sources[${n}].publisher`,
              what: `"${publisher}" is not in publishers.json`,
              remedy: 'use a key from there or add the publisher',
            },
          ],
    ),
  )
}

function missingRights(rights: Right[]): Fault[] {
  if (!rights.length) return []
  const held = new Set(rights.map(({ key }) => key))
  return RIGHTS.filter((key) => !held.has(key)).map((key) => ({
    file: 'law/rights.json',
    path: '',
    what: `lacks the right "${key}"`,
    remedy: 'add it: each right of the vocabulary is explained',
  }))
}

function repeatedIds(provisions: Provision[]): Fault[] {
  const seen = new Set<string>()
  return provisions.flatMap(({ id, country }) => {
    const twice = seen.has(id)
    seen.add(id)
    return twice
      ? [
          {
            file: `law/provisions/${country.toLowerCase()}.json`,
            path: 'id',
            what: `"${id}" stands twice`,
            remedy: 'merge the two entries',
          },
        ]
      : []
  })
}
