import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import * as z from 'zod'
import { caseSchema } from '#lib/cases/schema.ts'
import { DATA } from './files.ts'

/** The schema of a record as JSON Schema, so that editors complete and check while typing. */
export function jsonSchema(): string {
  const schema = z.toJSONSchema(caseSchema, { io: 'input', unrepresentable: 'any' })
  return `${JSON.stringify({ title: 'A case of the Courtside dataset', ...schema }, null, 2)}\n`
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) writeFileSync(join(DATA, 'case.schema.json'), jsonSchema())
