import { wordDate } from '#lib/cases/dates.ts'
import type { Publishers } from '#lib/cases/open.ts'
import type { CaseRecord } from '#lib/cases/schema.ts'
import { useServices } from '../services.tsx'
import { ExternalLink } from '../ui/external-link.tsx'
import { Joined } from '../ui/joined.tsx'
import { wordSource } from './documents.tsx'

/** Every source with publisher, kind, date and how far it is to be trusted. */
export function Sources({ record, publishers }: { record: CaseRecord; publishers: Publishers }) {
  const { words } = useServices()
  return (
    <section>
      <h2>{words.case.sources}</h2>
      <ol class="sources">
        {record.sources.map((source) => {
          const publisher = publishers[source.publisher]
          const label = source.title ?? source.author ?? publisher?.name ?? source.publisher
          return (
            <li key={source.key}>
              <p lang={source.lang ?? 'en'}>{source.url ? <ExternalLink url={source.url}>{label}</ExternalLink> : label}</p>
              <p class="by">
                <Joined
                  parts={[
                    ...(source.title ? wordSource(source, publishers, words.locale) : []),
                    !source.title && source.date && wordDate(source.date, words.locale),
                    publisher && words.publisherKinds[publisher.kind],
                    publisher && words.case.reliability[publisher.reliability],
                    source.copy && words.case.copy,
                    !source.url && words.case.noAddress,
                  ]}
                />
              </p>
            </li>
          )
        })}
      </ol>
    </section>
  )
}
