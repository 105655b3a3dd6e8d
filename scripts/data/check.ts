import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { caseSchema } from '#lib/cases/schema.ts'
import { readDataset } from './dataset.ts'
import { DATA, readFolder, wordFault } from './files.ts'
import { formatAs } from './format.ts'
import { lawSchemaOf } from './law.ts'

const { values } = parseArgs({
  options: { data: { type: 'string', default: DATA }, fix: { type: 'boolean', default: false }, only: { type: 'string' } },
})
const data = resolve(values.data)

if (values.fix) {
  for (const folder of ['cases', 'law']) {
    for (const { file, raw, json } of readFolder(join(data, folder), data).files) {
      const schema = folder === 'cases' ? caseSchema : lawSchemaOf(file)
      const formatted = schema ? formatAs(json, schema) : raw
      if (formatted !== raw && (!values.only || file.includes(values.only))) writeFileSync(join(data, file), formatted)
    }
  }
}

const { records, publishers, law, faults } = readDataset(data)
const shown = faults.filter(({ file }) => !values.only || file.includes(values.only))
for (const fault of shown) console.error(wordFault(fault))
const countries = new Set([...records.values()].map((record) => record.country))
console.log(
  `${records.size} cases of ${countries.size} countries, ${law.provisions.length} provisions, ${publishers.size} publishers: ${shown.length ? `${shown.length} faults` : 'no fault'}`,
)
process.exitCode = shown.length ? 1 : 0
