import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { readDataset } from './dataset.ts'
import { DATA, readFolder, wordFault } from './files.ts'
import { formatRecord } from './format.ts'

const { values } = parseArgs({
  options: { data: { type: 'string', default: DATA }, fix: { type: 'boolean', default: false }, only: { type: 'string' } },
})
const data = resolve(values.data)

if (values.fix) {
  for (const { file, raw, json } of readFolder(join(data, 'cases'), data).files) {
    const formatted = formatRecord(json)
    if (formatted !== raw && (!values.only || file.includes(values.only))) writeFileSync(join(data, file), formatted)
  }
}

const { records, publishers, faults } = readDataset(data)
const shown = faults.filter(({ file }) => !values.only || file.includes(values.only))
for (const fault of shown) console.error(wordFault(fault))
const countries = new Set([...records.values()].map((record) => record.country))
console.log(
  `${records.size} cases of ${countries.size} countries, ${publishers.size} publishers: ${shown.length ? `${shown.length} faults` : 'no fault'}`,
)
process.exitCode = shown.length ? 1 : 0
