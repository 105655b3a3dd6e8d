import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { DATA } from './files.ts'
import { template } from './template.ts'

/** `npm run data:new -- kz-surname-2026`: a file to fill in, with a hint at each place. */

const { positionals } = parseArgs({ allowPositionals: true })
const [id] = positionals
if (!id || !/^[a-z]{2}-[a-z0-9-]+-[0-9]{4}$/.test(id)) {
  console.error('Usage: npm run data:new -- kz-surname-2026   (country, surname, year the case began)')
  process.exit(2)
}
const file = join(DATA, 'cases', id.slice(0, 2), `${id}.json`)
if (existsSync(file)) {
  console.error(`${id} is there already.`)
  process.exit(1)
}
mkdirSync(dirname(file), { recursive: true })
writeFileSync(file, `${JSON.stringify(template(id), null, 2)}\n`)
console.log(`data/cases/${id.slice(0, 2)}/${id}.json: replace every "TO WRITE", then npm run data:format and npm run data:check.`)
