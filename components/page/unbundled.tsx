import type { PageResult } from '#lib/recognise/page-result.ts'
import { useServices } from '../services.tsx'
import { EvidenceList } from '../ui/evidence-list.tsx'
import { Notice } from '../ui/notice.tsx'

/** A prosecution for speech that the data does not hold: what the page itself tells. */
export function Unbundled({ result }: { result: PageResult }) {
  const { words } = useServices()
  const country = result.countries[0]
  const countryName = country ? new Intl.DisplayNames([words.lang], { type: 'region' }).of(country) : undefined
  const offences = result.offences.slice(0, 3).map((offence) => words.offences[offence] ?? offence)
  return (
    <main>
      <Notice title={words.page.speech}>
        <p>{words.page.speechMore}</p>
        <dl class="facts">
          {countryName && (
            <div>
              <dt>{words.page.country}</dt>
              <dd>{countryName}</dd>
            </div>
          )}
          {offences.length > 0 && (
            <div>
              <dt>{words.page.offence}</dt>
              <dd>
                {offences.join(', ')}
                <small>{words.case.allegedly}</small>
              </dd>
            </div>
          )}
        </dl>
        <details class="why">
          <summary>{words.page.why}</summary>
          <EvidenceList evidence={result.evidence} lang={result.lang} />
        </details>
      </Notice>
    </main>
  )
}
