import { wordDate } from '#lib/cases/dates.ts'
import type { Publishers } from '#lib/cases/open.ts'
import type { CaseRecord } from '#lib/cases/schema.ts'
import type { CaseMatch } from '#lib/recognise/case-verdict.ts'
import type { PageResult } from '#lib/recognise/page-result.ts'
import { useServices } from '../services.tsx'
import { EvidenceList } from '../ui/evidence-list.tsx'
import { Defendants } from './defendants.tsx'
import { Documents } from './documents.tsx'
import { Facts } from './facts.tsx'
import { Fairness } from './fairness.tsx'
import { countryName } from './outcome.tsx'
import { Sources } from './sources.tsx'
import { Timeline } from './timeline.tsx'

interface Props {
  record: CaseRecord
  publishers: Publishers
  match: CaseMatch | undefined
  page: PageResult | undefined
  position: string | undefined
  version: string
  date: string
}

const LATIN = /^[\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]*$/u

/** The first form of the name in each language that writes it in a script of its own. */
function inOwnScripts(names: readonly { text: string; lang: string; weak?: true | undefined }[]) {
  const seen = new Set<string>()
  return names.filter(({ text, lang, weak }) => {
    if (weak || LATIN.test(text) || seen.has(lang)) return false
    seen.add(lang)
    return true
  })
}

/** A case from its first question to its last: who, for what, how it stands, was it fair, the papers, what happened. */
export function CaseView({ record, publishers, match, page, position, version, date }: Props) {
  const { words } = useServices()
  const { defendants } = record
  const [first] = defendants
  const alone = defendants.length === 1
  const native = alone ? inOwnScripts(first?.names ?? []) : []
  return (
    <article class="case">
      {match?.confidence === 'possible' && (
        <p class="possible">
          <strong>{words.page.possible}</strong> {words.page.possibleMore}
        </p>
      )}
      <header>
        <p class="eyebrow">
          <span>
            {countryName(record.country, words.lang)}
            {record.place && ` · ${record.place}`}
          </span>
          {position && <span>{position}</span>}
        </p>
        <h1>{alone ? first?.name : defendants.length <= 3 ? defendants.map(({ name }) => name).join(', ') : record.title}</h1>
        {native.length > 0 && (
          <p class="native">
            {native.map(({ text, lang }, i) => (
              <>
                {i > 0 && ' · '}
                <bdi lang={lang}>{text}</bdi>
              </>
            ))}
          </p>
        )}
        <p class="lead" lang="en">
          {record.lead}
        </p>
      </header>
      <Facts record={record} />
      <Fairness record={record} />
      <Documents record={record} publishers={publishers} />
      <section lang="en">
        <h2 lang={words.lang}>{words.case.said}</h2>
        <p>{record.expression.summary}</p>
      </section>
      {!alone && <Defendants defendants={defendants} />}
      <Timeline record={record} published={page?.published ?? ''} />
      {record.uncertain && (
        <section>
          <h2>{words.case.uncertain}</h2>
          <p lang="en">{record.uncertain}</p>
        </section>
      )}
      <Sources record={record} publishers={publishers} />
      {match && page && (
        <section class="why" id="why" tabIndex={-1}>
          <h2>{words.case.why}</h2>
          <p class="muted">{words.case.whyIntro}</p>
          <EvidenceList evidence={match.evidence} lang={page.lang} />
        </section>
      )}
      <p class="colophon">{words.case.data(version, wordDate(date, words.locale))}</p>
    </article>
  )
}
