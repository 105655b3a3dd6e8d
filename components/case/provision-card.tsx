import { wordDate } from '#lib/cases/dates.ts'
import type { IndexEntry } from '#lib/cases/index-entry.ts'
import type { Publishers } from '#lib/cases/open.ts'
import type { Provision } from '#lib/law/schema.ts'
import { useServices } from '../services.tsx'
import { ExternalLink } from '../ui/external-link.tsx'

interface Props {
  provision: Provision
  cases: readonly IndexEntry[]
  /** Id of the case that is open: it is not counted among the others. */
  except?: string
  publishers: Publishers
}

const MOST_CASES = 5

/** A provision: what it says it punishes, its maximum, whether it stands, and the bundled cases under it. */
export function ProvisionCard({ provision, cases, except, publishers }: Props) {
  const { words, view } = useServices()
  const others = cases.filter(({ id, provisions }) => id !== except && provisions.includes(provision.id))
  const open = (id: string) => {
    view.value = { name: 'case', id, from: view.value }
  }
  return (
    <div class="provision">
      <h3 lang="en">
        {provision.provision}, {provision.law}
      </h3>
      <dl>
        <div>
          <dt>{words.case.punishes}</dt>
          <dd lang="en">{provision.title}</dd>
        </div>
        {provision.maxPenalty && (
          <div>
            <dt>{words.case.maximum}</dt>
            <dd lang="en">{provision.maxPenalty}</dd>
          </div>
        )}
        <div>
          <dt>{words.case.lawStatus}</dt>
          <dd>
            {words.lawStatuses[provision.status]} <small>{words.case.lawAsOf(wordDate(provision.asOf, words.locale))}</small>
            {provision.statusNote && <small lang="en">{provision.statusNote}</small>}
          </dd>
        </div>
        {others.length > 0 && (
          <div>
            <dt>{words.case.underIt}</dt>
            <dd>
              {others.slice(0, MOST_CASES).map(({ id, name }) => (
                <button key={id} type="button" class="link" onClick={() => open(id)}>
                  <bdi>{name}</bdi>
                </button>
              ))}
              {others.length > MOST_CASES && (
                <button
                  type="button"
                  class="link"
                  onClick={() => {
                    view.value = { name: 'lookup', query: `${provision.law}, ${provision.provision}` }
                  }}
                >
                  {words.case.more(others.length - MOST_CASES)}
                </button>
              )}
            </dd>
          </div>
        )}
      </dl>
      <p class="by">
        {provision.sources.map(({ publisher, url }, i) => (
          <>
            {i > 0 && ' · '}
            <ExternalLink url={url}>{publishers[publisher]?.name ?? publisher}</ExternalLink>
          </>
        ))}
      </p>
    </div>
  )
}
