import { isOld, wordDate } from '#lib/cases/dates.ts'
import { findersOf } from '#lib/cases/findings.ts'
import type { CaseRecord } from '#lib/cases/schema.ts'
import { wordSentences } from '#lib/cases/sentences.ts'
import { timelineWith } from '#lib/cases/timeline.ts'
import { useServices } from '../services.tsx'
import { OutcomeMark } from './outcome.tsx'

/** Charge, outcome, how it stands and as of when, what was found: the answers that must be seen first. */
export function Facts({ record, published }: { record: CaseRecord; published: string }) {
  const { words, today } = useServices()
  const { charges, status, sentence, grade, findings = [], court } = record
  const date = wordDate(status.asOf, words.locale)
  const decided = status.outcome !== 'pending' && status.outcome !== 'unknown'
  const standing = [words.custody[status.custody], words.stages[status.stage]].filter(Boolean).join(words.marks.semicolon)
  return (
    <>
      <dl class="facts">
        <div>
          <dt>{charges.length > 1 ? words.case.charges : words.case.charge}</dt>
          <dd>
            <FirstCharge record={record} />
          </dd>
        </div>
        <div>
          <dt>{words.case.outcome}</dt>
          <dd>
            <OutcomeMark outcome={status.outcome} />
            {words.outcomes[status.outcome]}
            {decided && sentence && sentence.length > 0 && (
              <small class="clamp" lang="en" title={wordSentences(sentence)}>
                {wordSentences(sentence)}
              </small>
            )}
          </dd>
        </div>
        <div>
          <dt>{words.case.stands}</dt>
          <dd>
            {standing}
            <small>{isOld(status.asOf, today) ? words.case.lastReported(date) : words.case.asOf(date)}</small>
          </dd>
        </div>
        {(grade || findings.length > 0) && (
          <div>
            <dt>{words.case.trial}</dt>
            <dd>
              <a href="#fair">{grade ? words.case.graded(grade.value) : words.case.found(findings.length)}</a>
              <small lang="en" class="clamp one">
                {grade ? grade.by : findersOf(findings).slice(0, 3).join('; ')}
              </small>
            </dd>
          </div>
        )}
        <Since record={record} published={published} />
      </dl>
      {(status.note || court) && (
        <p class="footing">
          {status.note && <span lang="en">{status.note} </span>}
          {court && (
            <span class="muted">
              {words.case.court}
              {words.marks.colon}
              <bdi lang="en">{court}</bdi>
            </span>
          )}
        </p>
      )}
    </>
  )
}

/** The first charge, short enough for the first screen; all of them stand under the law. */
function FirstCharge({ record: { charges } }: { record: CaseRecord }) {
  const { words } = useServices()
  const [charge] = charges
  if (!charge) return null
  const law = [charge.provision, charge.law].filter(Boolean).join(', ')
  const alleged = charge.result === 'pending' ? words.case.allegedly : words.results[charge.result]
  return (
    <>
      <span class="clamp" lang="en" title={charge.label}>
        {charge.label}
      </span>
      {law && (
        <small class="clamp" lang="en">
          {law}
        </small>
      )}
      {(charge.result !== 'convicted' || charges.length > 1) && (
        <small>
          {charge.result !== 'convicted' && alleged}
          {charge.result !== 'convicted' && charges.length > 1 && ' · '}
          {charges.length > 1 && <a href="#law">{words.case.more(charges.length - 1)}</a>}
        </small>
      )}
    </>
  )
}

/** What has happened since the open page appeared, in a line. */
function Since({ record, published }: { record: CaseRecord; published: string }) {
  const { words } = useServices()
  const article = timelineWith(record.timeline, published).find((item) => item.kind === 'article')
  const latest = record.timeline.at(-1)
  if (article?.kind !== 'article' || article.since === 0 || !latest) return null
  return (
    <div>
      <dt>{words.case.sinceArticle}</dt>
      <dd>
        <a href="#happened">{words.case.since(article.since)}</a>
        <small class="clamp" lang="en">
          {wordDate(latest.date, 'en-GB')}: {latest.text}
        </small>
      </dd>
    </div>
  )
}
