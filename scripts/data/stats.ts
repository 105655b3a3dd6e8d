import { isOld } from '#lib/cases/dates.ts'
import type { CaseRecord } from '#lib/cases/schema.ts'
import { readDataset } from './dataset.ts'

/** `npm run data:stats`: what the dataset holds. */

const { records, publishers, checked } = readDataset()
const cases = [...records.values()]
const today = new Date().toISOString().slice(0, 10)

function table(title: string, values: Iterable<string>): void {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  console.log(`\n${title}`)
  for (const [value, count] of [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)))
    console.log(`${String(count).padStart(6)}  ${value}`)
}

function ageOf({ status }: CaseRecord): string {
  if (isOld(status.asOf, today)) return 'older than two years'
  return status.asOf.slice(0, 4) === today.slice(0, 4) ? 'this year' : 'less than two years'
}

const sources = cases.flatMap((record) => record.sources)
console.log(
  `${cases.length} cases, ${cases.flatMap(({ defendants }) => defendants).length} defendants, ${cases.flatMap(({ timeline }) => timeline).length} events, ${cases.flatMap(({ findings = [] }) => findings).length} findings, ${sources.length} sources`,
)
table(
  'by country',
  cases.map(({ country }) => country),
)
table(
  'by offence',
  cases.flatMap(({ charges }) => charges.map(({ offence }) => offence)),
)
table(
  'by outcome',
  cases.map(({ status }) => status.outcome),
)
table(
  'by custody',
  cases.map(({ status }) => status.custody),
)
table(
  'by grade',
  cases.map(({ grade }) => grade?.value ?? 'none'),
)
table(
  'findings by right',
  cases.flatMap(({ findings = [] }) => findings.map(({ right }) => right)),
)
table(
  'sources by kind of publisher',
  sources.map(({ publisher }) => publishers.get(publisher)?.kind ?? 'unknown'),
)
table('age of status', cases.map(ageOf))
table(
  'last checked fact by fact',
  cases.map(({ id }) => checked.get(id)?.slice(0, 7) ?? 'not yet'),
)
