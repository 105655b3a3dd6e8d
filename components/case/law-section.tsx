import { wordDate } from '#lib/cases/dates.ts'
import type { IndexEntry } from '#lib/cases/index-entry.ts'
import type { Publishers } from '#lib/cases/open.ts'
import type { CaseRecord, Charge } from '#lib/cases/schema.ts'
import type { Law } from '#lib/law/open.ts'
import { useServices } from '../services.tsx'
import { ProvisionCard } from './provision-card.tsx'

interface Props {
  record: CaseRecord
  law: Law | undefined
  cases: readonly IndexEntry[]
  publishers: Publishers
}

/** Every charge with its result, and each provision once: what it punishes, its maximum, whether it stands. */
export function LawSection({ record, law, cases, publishers }: Props) {
  const { words } = useServices()
  const ids = [...new Set(record.charges.flatMap(({ provisionId }) => provisionId ?? []))]
  const provisions = ids.flatMap((id) => law?.provisions.find((provision) => provision.id === id) ?? [])
  return (
    <section id="law" tabIndex={-1}>
      <h2>{words.case.law}</h2>
      <ul class="charges">
        {record.charges.map((charge, i) => (
          <ChargeLine key={i} charge={charge} />
        ))}
      </ul>
      {record.sentence && record.status.outcome !== 'pending' && (
        <ul class="sentence" lang="en">
          {record.sentence.map(({ text }) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
      {provisions.map((provision) => (
        <ProvisionCard key={provision.id} provision={provision} cases={cases} except={record.id} publishers={publishers} />
      ))}
      {provisions.length === 0 && law && <p class="muted">{words.case.unseenLaw}</p>}
      <p class="by">{words.case.asOf(wordDate(record.status.asOf, words.locale))}</p>
    </section>
  )
}

function ChargeLine({ charge }: { charge: Charge }) {
  const { words } = useServices()
  const law = [charge.law, charge.provision].filter(Boolean).join(', ')
  return (
    <li>
      <p lang="en">{charge.label}</p>
      <p class="by">
        {law && <bdi lang="en">{law}</bdi>}
        {law && ' · '}
        {charge.result === 'pending' ? words.case.allegedly : words.results[charge.result]}
        {charge.defendants && (
          <>
            {' · '}
            <bdi>{charge.defendants.join(', ')}</bdi>
          </>
        )}
      </p>
    </li>
  )
}
