import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CaseIndex, IndexEntry } from '#lib/cases/index-entry.ts'
import type { CaseRecord } from '#lib/cases/schema.ts'
import { buildIndex, type Pattern } from '#lib/recognise/names/build.ts'
import { SOUND, writeIndex } from '#lib/recognise/names/format.ts'
import { soundPatterns } from '#lib/recognise/names/sound.ts'
import { variantsOf } from '#lib/recognise/names/variants/variants.ts'
import { numbersOf } from '#lib/recognise/numbers.ts'
import { vocabularyOf } from '#lib/recognise/vocabulary.ts'
import { citableOf } from './citable.ts'
import { contextsOf, personalOf } from './context.ts'
import { readDataset } from './dataset.ts'
import { expectedForms } from './expected.ts'
import { DATA, wordFault } from './files.ts'
import { inBothScripts } from './han.ts'
import { COMPILED } from './packaged.ts'

const sha256 = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex')

/** What was said may be years older than the first event of the case. */
const LONGEST_BEFORE = 6

/** The first year that a record names of what was said, where that is before the first event. */
function expressedIn({ lead, expression, charges, timeline }: CaseRecord): { expressed?: number } {
  const since = Number(timeline[0]?.date.slice(0, 4))
  const texts = [lead, expression.summary, ...charges.map(({ label }) => label)].join(' ')
  const years = [...texts.matchAll(/\b(19|20)\d\d\b/g)].map(([year]) => Number(year))
  const before = years.filter((year) => year < since && year >= since - LONGEST_BEFORE)
  return before.length ? { expressed: Math.min(...before) } : {}
}

/** Numbers that reports of the case are likely to name; not those of the law, which it shares with others. */
function numbersIn({ lead, expression, charges, sentence = [], timeline }: CaseRecord): string[] {
  const texts = [lead, expression.summary, ...sentence.map(({ text }) => text), ...timeline.map(({ text }) => text)]
  const ofLaw = new Set(charges.flatMap(({ law = '', provision = '', label }) => [...numbersOf([law, provision, label].join(' ')).keys()]))
  return [...new Set(texts.flatMap((text) => [...numbersOf(text).keys()]))].filter((number) => !ofLaw.has(number))
}

/** By what means, and on which networks, the record says that its people spoke. */
function spokenIn({ title, lead, expression }: CaseRecord): Pick<IndexEntry, 'media' | 'platforms'> {
  const text = [title, lead, expression.summary, expression.platform ?? '', expression.medium.replace('-', ' ')].join('\n')
  const meanings =
    vocabularyOf('en', [])
      ?.find(text)
      .hits.map(({ meaning }) => meaning) ?? []
  return {
    media: [...new Set(meanings.flatMap((meaning) => (meaning.kind === 'medium' ? meaning.medium : [])))],
    platforms: [...new Set(meanings.flatMap((meaning) => (meaning.kind === 'platform' ? meaning.platform : [])))],
  }
}

const AGAIN =
  /\b(another|separate|further|earlier|previous|other|later) (\w+ ){0,2}(case|trial|prosecution|conviction|sentence|charge)s?\b|\bnew (case|prosecution|charge)s?\b|(many|several|other) (cases|charges|trials) against|in other cases|previously convicted|already (serving|convicted)|repeat offender|not part of this|re-?arrested|(arrested|detained|convicted|tried|sentenced) (again|a second time)/i
/** An event of the record that is one of another case. */
const ELSEWHERE =
  /\b(in|over|of) (another|a separate|a different|a further|a later|a new|an earlier|a previous) (\w+ ){0,2}(case|prosecution|matter|affair)\b|not part of this/i

/** Whether the dataset holds another case of the same people, or the record tells of one. */
function isTriedAgain({ defendants, lead, timeline, status, uncertain = '' }: CaseRecord): boolean {
  const texts = [lead, uncertain, status.note ?? '', ...timeline.map(({ text }) => text)]
  return defendants.some(({ name }) => (casesOf.get(name) ?? 0) > 1) || texts.some((text) => AGAIN.test(text))
}

function entryOf(record: CaseRecord, file: string, context: string[]): IndexEntry {
  const [first] = record.defendants
  return {
    id: record.id,
    name: record.defendants.length > 3 ? record.title : (first?.name ?? record.title),
    title: record.title,
    country: record.country,
    lead: record.lead,
    offences: [...new Set(record.charges.map((charge) => charge.offence))],
    provisions: [...new Set(record.charges.flatMap(({ provisionId }) => provisionId ?? []))],
    outcome: record.status.outcome,
    custody: record.status.custody,
    stage: record.status.stage,
    asOf: record.status.asOf,
    ...(record.grade ? { grade: record.grade.value } : {}),
    findings: record.findings?.length ?? 0,
    documents: [...new Set((record.documents ?? []).map(({ kind }) => kind))],
    defendants: record.defendants.map(({ name }) => name),
    otherNames: record.defendants.map(({ name, names = [] }) =>
      [...new Set(names.map(({ text }) => text))].filter((text) => text !== name),
    ),
    context,
    personal: personalOf(record, context),
    laws: [...new Set(record.charges.flatMap(({ law, provision }) => [law, provision].filter(Boolean).join(', ') || []))],
    since: record.timeline[0]?.date ?? record.status.asOf,
    ...expressedIn(record),
    until: record.timeline.at(-1)?.date ?? record.status.asOf,
    dates: [...new Set(record.timeline.filter(({ text }) => !ELSEWHERE.test(text)).map(({ date }) => date))],
    numbers: numbersIn(record),
    ...spokenIn(record),
    ...(isTriedAgain(record) ? { isTriedAgain: true as const } : {}),
    sha256: sha256(file),
  }
}

/** A name in Chinese as newspapers of either script write it. */
const inScripts = <Form extends { text: string; lang: string }>(form: Form): Form[] =>
  form.lang.startsWith('zh') ? inBothScripts(form.text).map((text) => ({ ...form, text })) : [form]

function patternsOf(record: CaseRecord, position: number): Pattern[] {
  return record.defendants.flatMap((defendant, i) => {
    const forms = [{ text: defendant.name, lang: 'en' }, ...(defendant.names ?? [])]
    return forms.flatMap(inScripts).flatMap((form) => {
      const isWeak = 'weak' in form
      const variants = variantsOf({ text: form.text, lang: form.lang, weak: isWeak })
      const sounds = isWeak ? [] : soundPatterns(form.text).map((text) => ({ text, kind: SOUND }) as const)
      return [...variants, ...sounds].map(({ text, kind }) => ({ text, kind, record: position, defendant: i }))
    })
  })
}

const { records, publishers, law, renderings, faults } = readDataset()
if (faults.length) {
  for (const fault of faults) console.error(wordFault(fault))
  throw new Error(`The dataset has ${faults.length} faults; nothing was compiled.`)
}

rmSync(COMPILED, { recursive: true, force: true })
mkdirSync(join(COMPILED, 'cases'), { recursive: true })
const entries: IndexEntry[] = []
const patterns: Pattern[] = []
const used = new Set(
  [...law.provisions, ...law.rights, ...law.gradings].flatMap(({ sources }) => sources.map(({ publisher }) => publisher)),
)
const casesOf = new Map<string, number>()
for (const { defendants } of records.values()) for (const { name } of defendants) casesOf.set(name, (casesOf.get(name) ?? 0) + 1)
const contexts = contextsOf([...records.values()])
for (const record of [...records.values()].sort((a, b) => (a.id < b.id ? -1 : 1))) {
  const { $schema: _, ...rest } = record
  const file = JSON.stringify(rest)
  writeFileSync(join(COMPILED, 'cases', `${record.id}.json`), file)
  for (const source of record.sources) used.add(source.publisher)
  patterns.push(...patternsOf(record, entries.length))
  entries.push(entryOf(record, file, contexts.get(record.id) ?? []))
}

const { version, date } = JSON.parse(readFileSync(join(DATA, 'version.json'), 'utf8')) as { version: string; date: string }
const index: CaseIndex = { format: 1, version, date, cases: entries, citable: law.provisions.map(citableOf) }
const indexFile = JSON.stringify(index)
const identity = Number.parseInt(sha256(indexFile).slice(0, 8), 16)
const names = new Uint8Array(writeIndex(buildIndex(patterns, identity)))
const publisherFile = JSON.stringify(
  Object.fromEntries(
    [...publishers.values()]
      .filter(({ key }) => used.has(key))
      .map(({ key, name, kind, reliability }) => [key, { name, kind, reliability }]),
  ),
)
const lawFile = JSON.stringify(law)
const renderingsFile = JSON.stringify(
  Object.fromEntries([...expectedForms([...records.values()], renderings)].map(([lang, forms]) => [lang, JSON.stringify(forms)])),
)
writeFileSync(join(COMPILED, 'index.json'), indexFile)
writeFileSync(join(COMPILED, 'law.json'), lawFile)
writeFileSync(join(COMPILED, 'renderings.json'), renderingsFile)
writeFileSync(join(COMPILED, 'names.bin'), names)
writeFileSync(join(COMPILED, 'publishers.json'), publisherFile)
writeFileSync(
  join(COMPILED, 'manifest.json'),
  JSON.stringify({
    format: 1,
    version,
    date,
    identity,
    sha256: {
      'index.json': sha256(indexFile),
      'publishers.json': sha256(publisherFile),
      'law.json': sha256(lawFile),
      'renderings.json': sha256(renderingsFile),
    },
  }),
)
console.log(
  `${entries.length} cases, ${patterns.length} forms of ${entries.reduce((sum, entry) => sum + entry.defendants.length, 0)} names, ${(names.byteLength / 1024).toFixed(0)} kB of index`,
)
