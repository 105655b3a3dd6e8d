import { wordDate, wordSpan } from '#lib/cases/dates.ts'
import { groupFindings } from '#lib/cases/findings.ts'
import type { CaseRecord } from '#lib/cases/schema.ts'
import { useServices } from '../services.tsx'

/** The grade with its author, who monitored, and the findings right by right. */
export function Fairness({ record }: { record: CaseRecord }) {
  const { words } = useServices()
  const { grade, monitors = [], findings = [] } = record
  const groups = groupFindings(findings)
  return (
    <section id="fair">
      <h2>{words.case.fair}</h2>
      {grade && (
        <p class="grade">
          <span class="letter">{grade.value}</span>
          <span>
            {words.case.grade} <small>({words.case.gradeScale})</small>
            <small>{words.case.gradeBy(grade.by, grade.date ? wordDate(grade.date, words.locale) : '')}</small>
          </span>
        </p>
      )}
      {!grade && monitors.length > 0 && <p class="muted">{words.case.noGrade}</p>}
      {monitors.map(({ org, programme, from, to }) => (
        <p key={org} class="muted">
          {words.case.monitored(
            programme ? `${org} (${programme})` : org,
            from ? (to && to !== from ? wordSpan(from, to, words.locale) : wordDate(from, words.locale)) : '',
          )}
        </p>
      ))}
      {groups.length === 0 && <p class="muted">{words.case.noFindings}</p>}
      {groups.map(({ right, findings: list }) => (
        <div class="right" key={right}>
          <h3>{words.rights[right]}</h3>
          {list.map((finding) => (
            <div class="finding" key={finding.text}>
              {finding.standard && <span class="standard">{finding.standard.replace(/\barts?\. /, '')}</span>}
              <p lang="en">{finding.text}</p>
              <p class="by">{words.case.by(finding.by, finding.date ? wordDate(finding.date, words.locale) : '')}</p>
            </div>
          ))}
        </div>
      ))}
    </section>
  )
}
