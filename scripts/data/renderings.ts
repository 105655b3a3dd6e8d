import { existsSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod'
import type { CaseRecord } from '#lib/cases/schema.ts'
import { type Fault, readFolder, schemaFaults } from './files.ts'

/** Reads `data/renderings`: one file a language, forms of names by case and defendant. */

const MOST_FORMS = 3
const schema = z.record(z.string(), z.array(z.array(z.string().trim().min(2)).max(MOST_FORMS)))
export type LanguageForms = z.infer<typeof schema>

const remedy = 'see data/README.md, "Renderings"'

/** The renderings by language, checked against the records. */
export function readRenderings(data: string, records: readonly CaseRecord[], faults: Fault[]): Map<string, LanguageForms> {
  const people = new Map(records.map(({ id, defendants }) => [id, defendants.length]))
  if (!existsSync(join(data, 'renderings'))) return new Map()
  const folder = readFolder(join(data, 'renderings'), data)
  faults.push(...folder.faults)
  const renderings = new Map<string, LanguageForms>()
  for (const { file, name, json } of folder.files) {
    const parsed = schema.safeParse(json)
    if (!parsed.success) {
      faults.push(...schemaFaults(file, parsed.error))
      continue
    }
    for (const [id, forms] of Object.entries(parsed.data)) {
      const count = people.get(id)
      if (count === undefined) faults.push({ file, path: id, what: 'is no case', remedy })
      else if (forms.length !== count)
        faults.push({ file, path: id, what: `has ${forms.length} people where the case has ${count}`, remedy })
    }
    renderings.set(name, parsed.data)
  }
  return renderings
}
