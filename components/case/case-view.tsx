import { wordDate } from '#lib/cases/dates.ts'
import type { CaseIndex, IndexEntry } from '#lib/cases/index-entry.ts'
import type { Publishers } from '#lib/cases/open.ts'
import type { CaseRecord } from '#lib/cases/schema.ts'
import type { CaseMatch } from '#lib/recognise/case-verdict.ts'
import type { PageResult } from '#lib/recognise/page-result.ts'
import { JudgeBar } from '../page/judge-bar.tsx'
import { useServices } from '../services.tsx'
import { EvidenceList } from '../ui/evidence-list.tsx'
import { useLoaded } from '../ui/use-loaded.ts'
import { CaseLinks } from './case-links.tsx'
import { CiteBar } from './cite-bar.tsx'
import { Defendants } from './defendants.tsx'
import { Documents } from './documents.tsx'
import { Facts } from './facts.tsx'
import { Fairness } from './fairness.tsx'
import { Heading } from './heading.tsx'
import { LawSection } from './law-section.tsx'
import { Sources } from './sources.tsx'
import { Timeline } from './timeline.tsx'

interface Props {
  record: CaseRecord
  publishers: Publishers
  entry: IndexEntry
  index: CaseIndex
  match: CaseMatch | undefined
  page: PageResult | undefined
  position: string | undefined
  isPrivate: boolean
}

/** A case from its first question to its last: who, for what, how it stands, was it fair, the papers, what happened. */
export function CaseView({ record, publishers, entry, index, match, page, position, isPrivate }: Props) {
  const { dataset, words } = useServices()
  const law = useLoaded(() => dataset.law(), [])
  const opened = law?.ok ? law.value : undefined
  const published = page?.published ?? ''
  const judge = match && page && !isPrivate && <JudgeBar key={match.id} entry={entry} match={match} url={page.url} />
  return (
    <article class="case">
      {match?.confidence === 'possible' && (
        <div class="possible">
          <p>
            <strong>{words.page.possible}</strong> {words.page.possibleMore}
          </p>
          {judge}
        </div>
      )}
      <Heading record={record} position={position} pageLang={page?.lang} />
      <Facts record={record} published={published} />
      <Fairness record={record} law={opened} />
      <Documents record={record} publishers={publishers} />
      <section lang="en">
        <h2 lang={words.lang}>{words.case.said}</h2>
        <p>{record.expression.summary}</p>
      </section>
      <LawSection record={record} law={opened} cases={index.cases} publishers={publishers} />
      {record.defendants.length > 1 && <Defendants defendants={record.defendants} />}
      <Timeline record={record} published={published} />
      {record.uncertain && (
        <section>
          <h2>{words.case.uncertain}</h2>
          <p lang="en">{record.uncertain}</p>
        </section>
      )}
      <Sources record={record} publishers={publishers} />
      <CaseLinks record={record} entry={entry} cases={index.cases} />
      {match && page && (
        <section class="why" id="why" tabIndex={-1}>
          <h2>{words.case.why}</h2>
          <p class="muted">{words.case.whyIntro}</p>
          <EvidenceList evidence={match.evidence} lang={page.lang} />
          {match.confidence === 'certain' && judge}
        </section>
      )}
      <CiteBar record={record} publishers={publishers} edition={{ version: index.version, date: index.date }} />
      <p class="colophon">{words.case.data(index.version, wordDate(index.date, words.locale))}</p>
    </article>
  )
}
