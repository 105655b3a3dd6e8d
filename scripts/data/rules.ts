import type { CaseRecord, Publisher } from '#lib/cases/schema.ts'
import type { Provision } from '#lib/law/schema.ts'
import type { Fault } from './files.ts'

/** What a record is checked against, beside its own schema. */
export interface Known {
  publishers: ReadonlyMap<string, Publisher>
  provisions: ReadonlyMap<string, Pick<Provision, 'country'>>
  gradings: ReadonlySet<string>
  /** The day on which the dataset is checked, as yyyy-mm-dd. */
  today: string
}

type Report = (path: string, what: string, remedy: string) => void
type Rule = (record: CaseRecord, known: Known, report: Report) => void

const NATIVE_SCRIPT = /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u
const BIDI_CONTROLS = /[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/
const UNSAFE_HOST = /(^|[.-])(preprod|staging|production)([.-]|$)|cloudfront\.net|docslib|slideshare|scribd/

/** The first day that a partial date can mean. */
const earliest = (date: string) => date.padEnd(10, '-01-01'.slice(date.length === 7 ? 3 : 0))
/** A string that sorts at or after every day that a partial date can mean. */
const latest = (date: string) => (date.length === 10 ? date : `${date}-99-99`.slice(0, 10))

const sourcesAreListed: Rule = (record, known, report) => {
  const keys = new Set<string>()
  const addresses = new Set<string>()
  record.sources.forEach((source, i) => {
    const path = `sources[${i}]`
    if (keys.has(source.key)) report(`${path}.key`, `"${source.key}" stands twice`, 'give each source a key of its own')
    keys.add(source.key)
    const publisher = known.publishers.get(source.publisher)
    if (!publisher)
      report(`${path}.publisher`, `"${source.publisher}" is not in publishers.json`, 'use a key from there or add the publisher')
    if (source.url) {
      if (addresses.has(source.url)) report(`${path}.url`, 'this address stands twice', 'keep one entry and point both uses at it')
      addresses.add(source.url)
      if (UNSAFE_HOST.test(new URL(source.url).hostname) && !source.copy) {
        report(
          `${path}.url`,
          'is a test, mirror or document-sharing host',
          'give the publisher\'s own address or mark it with "copy": true',
        )
      }
      if (publisher?.kind === 'mirror' && !source.copy) report(path, 'the publisher is a mirror', 'mark the source with "copy": true')
    } else if (!source.title || !source.date) {
      report(path, 'has no address', 'then give title and date')
    }
  })
  for (const [path, key] of citedSources(record)) {
    if (!keys.has(key)) report(path, `"${key}" is not the key of a source of this record`, 'add it under sources or correct the key')
  }
}

function* citedSources(record: CaseRecord): Generator<[string, string]> {
  yield ['status.source', record.status.source]
  if (record.expression.source) yield ['expression.source', record.expression.source]
  if (record.grade) yield ['grade.source', record.grade.source]
  for (const part of ['sentence', 'monitors', 'findings', 'documents', 'timeline', 'charges'] as const) {
    for (const [i, entry] of (record[part] ?? []).entries()) {
      if (entry.source) yield [`${part}[${i}].source`, entry.source]
    }
  }
  for (const [i, { fate }] of record.defendants.entries()) {
    if (!fate) continue
    yield [`defendants[${i}].fate.source`, fate.source]
    for (const [j, sentence] of (fate.sentence ?? []).entries()) yield [`defendants[${i}].fate.sentence[${j}].source`, sentence.source]
  }
}

const datesAreSane: Rule = (record, { today }, report) => {
  record.timeline.forEach((entry, i) => {
    const path = `timeline[${i}]`
    if (earliest(entry.date) > today) report(`${path}.date`, `${entry.date} lies in the future`, 'a timeline holds what has happened')
    if (entry.until && latest(entry.until) < earliest(entry.date))
      report(`${path}.until`, 'ends before it begins', 'correct one of the two dates')
    const before = record.timeline[i - 1]
    if (before && latest(entry.date) < earliest(before.date))
      report(`${path}.date`, `${entry.date} stands after ${before.date}`, 'put the entries in the order of events')
  })
  if (earliest(record.status.asOf) > today)
    report('status.asOf', 'lies in the future', 'give the date of the newest source behind the status')
  const first = record.timeline[0]
  if (first && latest(record.status.asOf) < earliest(first.date))
    report('status.asOf', 'is before the first event', 'give the date of the newest source behind the status')
  for (const [i, source] of record.sources.entries()) {
    if (source.date && earliest(source.date) > today) report(`sources[${i}].date`, 'lies in the future', 'give the date of publication')
  }
}

const VERDICTS = new Set(['verdict', 'sentence', 'appeal-decision', 'pardon', 'regional-court', 'other'])

const statusFitsTheRecord: Rule = (record, _known, report) => {
  const { status, charges, sentence, timeline } = record
  const decided = ['convicted', 'acquitted', 'mixed', 'conviction-overturned'].includes(status.outcome)
  if (decided && !timeline.some((entry) => VERDICTS.has(entry.event)))
    report(
      'status.outcome',
      `is "${status.outcome}", but the timeline has no decision`,
      'add the decision with its source, or correct the outcome',
    )
  if (status.outcome === 'convicted' && charges.every((charge) => charge.result === 'acquitted' || charge.result === 'dropped'))
    report('status.outcome', 'is "convicted", but no charge is', 'correct the charges or the outcome')
  if (status.outcome === 'acquitted' && charges.some((charge) => charge.result === 'convicted'))
    report('status.outcome', 'is "acquitted", but a charge is "convicted"', 'say "mixed" or correct the charge')
  if (status.outcome === 'pending' && sentence?.length)
    report('sentence', 'stands beside a pending outcome', 'correct the outcome or remove the sentence')
  if (status.custody === 'imprisoned' && ['acquitted', 'dropped'].includes(status.outcome))
    report('status.custody', 'is "imprisoned" without a conviction', 'say "detained", or what is true')
  if (status.custody === 'mixed' && !record.defendants.some((defendant) => defendant.fate))
    report('status.custody', 'is "mixed", but no defendant has a fate', 'say for each defendant what became of them')
}

const namesAreChecked: Rule = (record, _known, report) => {
  const people = new Set(record.defendants.map((defendant) => defendant.name))
  if (people.size < record.defendants.length) report('defendants', 'a name stands twice', 'one entry a person')
  record.defendants.forEach((defendant, i) => {
    for (const [j, name] of (defendant.names ?? []).entries()) {
      const path = `defendants[${i}].names[${j}]`
      if (NATIVE_SCRIPT.test(name.text) && !name.source)
        report(path, `"${name.text}" has no source`, 'give the address of a page that writes it so, or leave it out')
      if (name.text === defendant.name) report(path, 'repeats the name itself', 'leave it out')
    }
  })
  for (const [i, charge] of record.charges.entries()) {
    for (const name of charge.defendants ?? []) {
      if (!people.has(name))
        report(`charges[${i}].defendants`, `"${name}" is no defendant of this record`, 'write the name as under defendants')
    }
  }
}

const findingsHaveFinders: Rule = (record, { publishers }, report) => {
  const press = new Set(
    [...publishers.values()].filter((p) => p.kind === 'press' || p.kind === 'state-media').map((p) => p.name.toLowerCase()),
  )
  for (const [i, finding] of (record.findings ?? []).entries()) {
    if (press.has(finding.by.toLowerCase()))
      report(
        `findings[${i}].by`,
        `"${finding.by}" is a news outlet`,
        'findings come from monitors, courts, UN bodies and established organisations: move it to the timeline',
      )
  }
}

const textsAreClean: Rule = (record, known, report) => {
  walk(record, '', (path, value) => {
    if (BIDI_CONTROLS.test(value)) report(path, 'holds invisible direction marks', 'remove them: the panel sets the direction itself')
    if (/TO (WRITE|GIVE|CHECK)/.test(value)) report(path, 'is not filled in', 'write it')
    if (!path.endsWith('url') && value !== value.normalize('NFC'))
      report(path, 'is not in Unicode normal form C', 'run npm run data:format')
  })
  if (!/[.!?”’)]$/.test(record.lead)) report('lead', 'is no sentence', 'end it with a full stop')
  for (const [i, charge] of record.charges.entries()) {
    if (!charge.provisionId) continue
    const provision = known.provisions.get(charge.provisionId)
    const path = `charges[${i}].provisionId`
    if (!provision) report(path, `"${charge.provisionId}" is not in data/law/provisions`, 'use a key from there or leave it out')
    else if (provision.country !== record.country)
      report(path, `"${charge.provisionId}" is a law of ${provision.country}`, 'name a provision of the country that prosecutes')
  }
  if (record.grade && !known.gradings.has(record.grade.scheme))
    report('grade.scheme', `"${record.grade.scheme}" is not in data/law/gradings.json`, 'use a key from there')
}

function walk(value: unknown, path: string, visit: (path: string, text: string) => void): void {
  if (typeof value === 'string') visit(path, value)
  else if (Array.isArray(value)) for (const [i, entry] of value.entries()) walk(entry, `${path}[${i}]`, visit)
  else if (value && typeof value === 'object')
    for (const [key, entry] of Object.entries(value)) walk(entry, path ? `${path}.${key}` : key, visit)
}

const RULES: Rule[] = [sourcesAreListed, datesAreSane, statusFitsTheRecord, namesAreChecked, findingsHaveFinders, textsAreClean]

/** Checks one record, already of the right shape, by every rule that looks at it alone. */
export function checkRecord(file: string, record: CaseRecord, known: Known): Fault[] {
  const faults: Fault[] = []
  for (const rule of RULES) rule(record, known, (path, what, remedy) => faults.push({ file, path, what, remedy }))
  return faults
}

/** Checks the records against one another: ids, relations, the same person in two of them. */
export function checkTogether(records: ReadonlyMap<string, CaseRecord>): Fault[] {
  const faults: Fault[] = []
  const seen = new Map<string, string>()
  const people = new Map<string, string>()
  for (const [file, record] of records) {
    const other = seen.get(record.id)
    if (other) faults.push({ file, path: 'id', what: `"${record.id}" stands in ${other} too`, remedy: 'merge the two or rename one' })
    seen.set(record.id, file)
  }
  for (const [file, record] of records) {
    for (const [i, id] of (record.related ?? []).entries()) {
      if (!seen.has(id))
        faults.push({ file, path: `related[${i}]`, what: `there is no case "${id}"`, remedy: 'correct the id or remove it' })
    }
    for (const [i, defendant] of record.defendants.entries()) {
      const key = defendant.name.toLowerCase()
      const other = people.get(key)
      if (other && other !== record.id && !record.related?.includes(other)) {
        faults.push({
          file,
          path: `defendants[${i}].name`,
          what: `"${defendant.name}" is a defendant in ${other} too`,
          remedy: 'merge the records, or list the other under "related"',
        })
      }
      people.set(key, record.id)
    }
  }
  return faults
}
