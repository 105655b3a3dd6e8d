import { wordDate } from '#lib/cases/dates.ts'
import type { Publishers } from '#lib/cases/open.ts'
import type { CaseRecord, Source } from '#lib/cases/schema.ts'
import { DOCUMENT_KINDS } from '#lib/cases/vocabulary.ts'
import { useServices } from '../services.tsx'
import { ExternalLink } from '../ui/external-link.tsx'
import { Joined } from '../ui/joined.tsx'

/** Briefs first, then reports, opinions, judgments and statements. */
export function Documents({ record, publishers }: { record: CaseRecord; publishers: Publishers }) {
  const { words } = useServices()
  const sources = new Map(record.sources.map((source) => [source.key, source]))
  const documents = [...(record.documents ?? [])].sort((a, b) => DOCUMENT_KINDS.indexOf(a.kind) - DOCUMENT_KINDS.indexOf(b.kind))
  if (!documents.length) return null
  return (
    <section>
      <h2>{words.case.documents}</h2>
      <ul class="documents">
        {documents.map(({ kind, title, source: key }) => {
          const source = sources.get(key)
          return (
            <li key={key + title}>
              <p lang={source?.lang ?? 'en'}>{source?.url ? <ExternalLink url={source.url}>{title}</ExternalLink> : title}</p>
              <p class="by">
                <Joined
                  parts={[
                    words.documentKinds[kind],
                    ...(source ? wordSource(source, publishers, words.locale) : []),
                    source?.copy && words.case.copy,
                    source && !source.url && words.case.noAddress,
                  ]}
                />
              </p>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

/** Who speaks and where, and when: "Clooney Foundation for Justice (Tirek)", "September 2020". */
export function wordSource(source: Source, publishers: Publishers, locale: string): string[] {
  const publisher = publishers[source.publisher]?.name ?? source.publisher
  const who = source.author ? `${source.author} (${publisher})` : publisher
  return source.date ? [who, wordDate(source.date, locale)] : [who]
}
