import type { Publishers } from './open.ts'
import type { CaseRecord, Source } from './schema.ts'

/** A case and its documents in the forms that reference managers take. Everything in them stands in the record. */

export const CITATION_FORMATS = ['plain', 'bibtex', 'ris', 'csl-json'] as const
export type CitationFormat = (typeof CITATION_FORMATS)[number]

interface Cited {
  key: string
  kind: 'case' | 'document'
  title: string
  author: string
  /** yyyy, yyyy-mm or yyyy-mm-dd; may be missing. */
  date?: string | undefined
  url?: string | undefined
  court?: string | undefined
  note?: string | undefined
  lang?: string | undefined
}

export interface Edition {
  version: string
  date: string
}

/** The text to copy: the case itself, and in the formats for reference managers its documents as well. */
export function cite(format: CitationFormat, record: CaseRecord, publishers: Publishers, edition: Edition): string {
  const itself = citedCase(record, edition)
  if (format === 'plain') return plain(record, edition)
  const all = [itself, ...citedDocuments(record, publishers)]
  if (format === 'bibtex') return all.map(bibtex).join('\n\n')
  if (format === 'ris') return all.map(ris).join('\r\n')
  return JSON.stringify(all.map(cslJson), null, 2)
}

/** Titles and addresses of all documents and sources, a line each. */
export function linkList(record: CaseRecord, publishers: Publishers): string {
  const titles = new Map((record.documents ?? []).map(({ source, title }) => [source, title]))
  const line = (source: Source) => {
    const publisher = publishers[source.publisher]?.name ?? source.publisher
    const title = titles.get(source.key) ?? source.title
    return `${[title, source.author, publisher, source.date].filter(Boolean).join(', ')}: ${source.url}`
  }
  const sources = record.sources.filter(({ url }) => url)
  const documents = sources.filter(({ key }) => titles.has(key))
  return [...documents, ...sources.filter((source) => !documents.includes(source))].map(line).join('\n')
}

const lastDecision = ({ timeline }: CaseRecord) =>
  timeline.findLast(({ event }) => ['verdict', 'sentence', 'appeal-decision'].includes(event))?.date

function plain(record: CaseRecord, { version, date }: Edition): string {
  const decided = lastDecision(record)
  const parts = [
    record.title,
    record.court,
    decided,
    `status as of ${record.status.asOf}`,
    `Courtside dataset ${version} (${date}), case ${record.id}`,
  ]
  return `${parts.filter(Boolean).join('; ')}.`
}

function citedCase(record: CaseRecord, { version, date }: Edition): Cited {
  return {
    key: record.id,
    kind: 'case',
    title: record.title,
    author: '',
    date: lastDecision(record),
    court: record.court,
    note: `Courtside dataset ${version} (${date}), case ${record.id}; status as of ${record.status.asOf}`,
    lang: 'en',
  }
}

function citedDocuments(record: CaseRecord, publishers: Publishers): Cited[] {
  return (record.documents ?? []).flatMap(({ title, source: key }) => {
    const source = record.sources.find((candidate) => candidate.key === key)
    if (!source) return []
    return {
      key: `${record.id}-${key}`,
      kind: 'document',
      title,
      author: source.author ?? publishers[source.publisher]?.name ?? source.publisher,
      date: source.date,
      url: source.url,
      note: source.copy ? 'a copy on a document-sharing site' : undefined,
      lang: source.lang,
    }
  })
}

/** Letters that TeX takes for commands. */
const tex = (text: string) =>
  text.replaceAll(/[\\{}&%$#_^~]/g, (mark) => ({ '\\': '\\textbackslash{}', '^': '\\^{}', '~': '\\~{}' })[mark] ?? `\\${mark}`)

function bibtex({ key, kind, title, author, date, url, court, note, lang }: Cited): string {
  const [year, month, day] = date?.split('-') ?? []
  const fields = {
    title: `{${tex(title)}}`,
    author: author && `{${tex(author)}}`,
    institution: court && tex(court),
    year,
    month: month && String(Number(month)),
    day: day && String(Number(day)),
    url,
    note: note && tex(note),
    language: lang,
  }
  const lines = Object.entries(fields).flatMap(([name, value]) => (value ? `  ${name} = {${value}}` : []))
  return `@misc{${key},\n${lines.join(',\n')}${kind === 'case' ? ',\n  keywords = {case}' : ''}\n}`
}

function ris({ kind, title, author, date, url, court, note, lang, key }: Cited): string {
  const [year = '', month = '', day = ''] = date?.split('-') ?? []
  const tags: [string, string | undefined][] = [
    ['TY', kind === 'case' ? 'CASE' : 'RPRT'],
    ['ID', key],
    ['TI', title],
    ['AU', author],
    ['PB', court],
    ['PY', year],
    ['DA', date && `${year}/${month}/${day}/`],
    ['UR', url],
    ['N1', note],
    ['LA', lang],
    ['ER', ''],
  ]
  const one = (text: string) => text.replaceAll(/\s*[\r\n]+\s*/g, ' ')
  return `${tags.flatMap(([tag, value]) => (value || tag === 'ER' ? `${tag}  - ${one(value ?? '')}` : [])).join('\r\n')}\r\n`
}

function cslJson({ key, kind, title, author, date, url, court, note, lang }: Cited): Record<string, unknown> {
  const parts = date?.split('-').map(Number)
  return {
    id: key,
    type: kind === 'case' ? 'legal_case' : 'report',
    title,
    ...(author ? { author: [{ literal: author }] } : {}),
    ...(court ? { authority: court } : {}),
    ...(parts ? { issued: { 'date-parts': [parts] } } : {}),
    ...(url ? { URL: url } : {}),
    ...(note ? { note } : {}),
    ...(lang ? { language: lang } : {}),
  }
}
