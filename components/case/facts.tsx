import { isOld, wordDate } from '#lib/cases/dates.ts'
import { findersOf } from '#lib/cases/findings.ts'
import type { CaseRecord, Charge } from '#lib/cases/schema.ts'
import { wordSentences } from '#lib/cases/sentences.ts'
import type { Words } from '#lib/words/en.ts'
import { useServices } from '../services.tsx'
import { OutcomeMark } from './outcome.tsx'

/** Charge, outcome, how it stands and as of when: the answers that must be seen first. */
export function Facts({ record }: { record: CaseRecord }) {
  const { words, today } = useServices()
  const { charges, status, sentence, grade, findings = [] } = record
  const date = wordDate(status.asOf, words.locale)
  const decided = status.outcome !== 'pending' && status.outcome !== 'unknown'
  const standing = [words.custody[status.custody], words.stages[status.stage]].filter(Boolean).join('; ')
  return (
    <dl class="facts">
      <div>
        <dt>{charges.length > 1 ? words.case.charges : words.case.charge}</dt>
        <dd lang="en">
          {charges.map((charge, i) => (
            <ChargeText key={i} charge={charge} words={words} several={charges.length > 1} />
          ))}
        </dd>
      </div>
      <div>
        <dt>{words.case.outcome}</dt>
        <dd>
          <OutcomeMark outcome={status.outcome} />
          {words.outcomes[status.outcome]}
          {decided && sentence && sentence.length > 0 && <small lang="en">{wordSentences(sentence, words.sentences)}</small>}
        </dd>
      </div>
      <div>
        <dt>{words.case.stands}</dt>
        <dd>
          {standing}
          <small>{isOld(status.asOf, today) ? words.case.lastReported(date) : words.case.asOf(date)}</small>
          {status.note && <small lang="en">{status.note}</small>}
        </dd>
      </div>
      {(grade || findings.length > 0) && (
        <div>
          <dt>{words.case.trial}</dt>
          <dd>
            <a href="#fair">{grade ? words.case.graded(grade.value) : words.case.found(findings.length)}</a>
            <small lang="en">{grade ? grade.by : findersOf(findings).slice(0, 3).join('; ')}</small>
          </dd>
        </div>
      )}
      {record.court && (
        <div>
          <dt>{words.case.court}</dt>
          <dd lang="en">{record.court}</dd>
        </div>
      )}
    </dl>
  )
}

function ChargeText({ charge, words, several }: { charge: Charge; words: Words; several: boolean }) {
  const law = [charge.law, charge.provision].filter(Boolean).join(', ')
  const alleged = charge.result !== 'convicted'
  return (
    <div class="charge">
      {charge.label}
      <small>
        {law}
        {charge.defendants && `${law ? ' · ' : ''}${charge.defendants.join(', ')}`}
        {(several || alleged) && (
          <span lang={words.lang}>
            {law || charge.defendants ? ' · ' : ''}
            {alleged && charge.result === 'pending' ? words.case.allegedly : words.results[charge.result]}
          </span>
        )}
      </small>
    </div>
  )
}
