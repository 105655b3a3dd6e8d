import { similarCases } from '#lib/cases/search.ts'
import type { PageResult } from '#lib/recognise/page-result.ts'
import { CaseRow } from '../case/case-row.tsx'
import { countryName } from '../case/outcome.tsx'
import { ProvisionCard } from '../case/provision-card.tsx'
import { PageBar } from '../saved/page-bar.tsx'
import { useServices } from '../services.tsx'
import { EvidenceList } from '../ui/evidence-list.tsx'
import { useLoaded } from '../ui/use-loaded.ts'
import { Rejected } from './rejected.tsx'

const MOST_OFFENCES = 3
const MOST_PROVISIONS = 3
const MOST_SIMILAR = 5
/** What is always at stake where somebody is tried for what they said, and held for it. */
const RIGHTS = ['expression', 'legality', 'liberty']

/** A prosecution for speech that the data does not hold: what the page tells, the law, the rights, similar cases. */
export function Unbundled({ result, isPrivate }: { result: PageResult; isPrivate: boolean }) {
  const { words, dataset, view } = useServices()
  const [country] = result.countries
  const data = useLoaded(async () => {
    const [index, law, publishers] = await Promise.all([dataset.index(), dataset.law(), dataset.publishers()])
    if (!index.ok) return index
    if (!law.ok) return law
    if (!publishers.ok) return publishers
    return { ok: true as const, value: { cases: index.value.cases, law: law.value, publishers: publishers.value } }
  }, [])
  const offences = result.offences.slice(0, MOST_OFFENCES)
  const opened = data?.ok ? data.value : undefined
  const ids = result.provisions.map(({ id }) => id)
  const provisions = ids.slice(0, MOST_PROVISIONS).flatMap((id) => opened?.law.provisions.find((one) => one.id === id) ?? [])
  const similar = opened ? similarCases(opened.cases, { provisions: ids, offences, country }).slice(0, MOST_SIMILAR) : []
  return (
    <>
      <main class="has-foot">
        <article class="case unbundled">
          <header>
            <h1>{words.unbundled.title}</h1>
            <p>{words.unbundled.more}</p>
          </header>
          <dl class="facts">
            {country && (
              <div>
                <dt>{words.unbundled.country}</dt>
                <dd>{countryName(country, words.lang)}</dd>
              </div>
            )}
            {offences.length > 0 && (
              <div>
                <dt>{words.unbundled.offence}</dt>
                <dd>
                  {offences.map((offence) => words.offences[offence] ?? offence).join(words.marks.comma)}
                  <small>{words.case.allegedly}</small>
                </dd>
              </div>
            )}
            {result.provisions.length > 0 && (
              <div>
                <dt>{words.unbundled.law}</dt>
                <dd>
                  {result.provisions.slice(0, MOST_PROVISIONS).map(({ id, evidence: [cited] }) => (
                    <q key={id} lang={result.lang || undefined} dir="auto">
                      {cited?.text}
                    </q>
                  ))}
                </dd>
              </div>
            )}
          </dl>
          <Rejected result={result} />
          {opened && provisions.length > 0 && (
            <section>
              <h2>{words.case.law}</h2>
              {provisions.map((provision) => (
                <ProvisionCard key={provision.id} provision={provision} cases={opened.cases} publishers={opened.publishers} />
              ))}
            </section>
          )}
          {opened && (
            <section>
              <h2>{words.unbundled.rights}</h2>
              <p class="muted">{words.unbundled.rightsMore}</p>
              {opened.law.rights
                .filter(({ key }) => RIGHTS.includes(key))
                .map(({ key, plain, standards }) => (
                  <div class="right" key={key}>
                    <h3>{words.rights[key]}</h3>
                    <p lang="en">{plain}</p>
                    {standards.iccpr && (
                      <p class="by" lang="en">
                        ICCPR {standards.iccpr}
                      </p>
                    )}
                  </div>
                ))}
            </section>
          )}
          {similar.length > 0 && (
            <section class="links">
              <h2>{words.unbundled.similar}</h2>
              <ul>
                {similar.map((entry) => (
                  <CaseRow
                    key={entry.id}
                    entry={entry}
                    choose={() => {
                      view.value = { name: 'case', id: entry.id, from: view.value }
                    }}
                    brief
                  />
                ))}
              </ul>
            </section>
          )}
          <details class="why">
            <summary>{words.unbundled.why}</summary>
            <EvidenceList evidence={result.evidence} lang={result.lang} />
          </details>
        </article>
      </main>
      <PageBar result={result} isPrivate={isPrivate} />
    </>
  )
}
