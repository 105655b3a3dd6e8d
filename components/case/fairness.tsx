import { wordDate, wordSpan } from '#lib/cases/dates.ts'
import { groupFindings } from '#lib/cases/findings.ts'
import type { CaseRecord, Finding } from '#lib/cases/schema.ts'
import type { Law } from '#lib/law/open.ts'
import type { Right } from '#lib/law/schema.ts'
import { useServices } from '../services.tsx'

/** The grade with its scale and author, who monitored, and the findings right by right. */
export function Fairness({ record, law }: { record: CaseRecord; law: Law | undefined }) {
  const { words } = useServices()
  const { grade, monitors = [], findings = [] } = record
  const groups = groupFindings(findings)
  return (
    <section id="fair">
      <h2>{words.case.fair}</h2>
      <Grade record={record} law={law} />
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
        <RightGroup key={right} name={right} findings={list} right={law?.rights.find(({ key }) => key === right)} />
      ))}
    </section>
  )
}

function Grade({ record: { grade }, law }: { record: CaseRecord; law: Law | undefined }) {
  const { words } = useServices()
  if (!grade) return null
  const scheme = law?.gradings.find(({ key }) => key === grade.scheme)
  const [from, to] = [scheme?.values[0]?.value ?? 'A', scheme?.values.at(-1)?.value ?? 'F']
  return (
    <div class="grade">
      <span class="letter">{grade.value}</span>
      <div>
        <p>
          <span lang="en">{scheme?.name ?? grade.scheme}</span> <small>({words.case.gradeScale(from, to)})</small>
        </p>
        <p class="by">{words.case.gradeBy(grade.by, grade.date ? wordDate(grade.date, words.locale) : '')}</p>
        {scheme && (
          <details class="by">
            <summary>{words.case.aboutGrade}</summary>
            <p lang="en">
              {scheme.about} {scheme.caution}
            </p>
          </details>
        )}
      </div>
    </div>
  )
}

/** One right: in plain words, its standard on demand, and what was found by whom. */
function RightGroup({ name, findings, right }: { name: string; findings: readonly Finding[]; right: Right | undefined }) {
  const { words } = useServices()
  const standards = Object.entries(right?.standards ?? {}).map(([treaty, article]) => `${TREATIES[treaty] ?? treaty} ${article}`)
  return (
    <div class="right">
      <h3>{words.rights[name]}</h3>
      {right && (
        <p class="plain" lang="en">
          {right.plain}
        </p>
      )}
      {findings.map((finding) => (
        <div class="finding" key={finding.text}>
          <p lang="en">{finding.text}</p>
          <p class="by">
            {words.case.by(finding.by, finding.date ? wordDate(finding.date, words.locale) : '')}
            {finding.standard && (
              <span class="standard">
                {' · '}
                <bdi>{finding.standard}</bdi>
              </span>
            )}
          </p>
        </div>
      ))}
      {right && (
        <details class="by">
          <summary>{words.case.standards}</summary>
          <p>
            <bdi lang="en">{[...standards, right.generalComment].filter(Boolean).join('; ')}</bdi>
          </p>
          {right.test && (
            <>
              <p>{words.case.test}</p>
              <ol class="steps" lang="en">
                {right.test.map((step) => (
                  <li key={step}>{step}</li>
                ))}
              </ol>
            </>
          )}
          {!findings.some(({ standard }) => standard) && <p>{words.case.classified}</p>}
        </details>
      )}
    </div>
  )
}

const TREATIES: Record<string, string> = { iccpr: 'ICCPR', echr: 'ECHR', achpr: 'ACHPR', achr: 'ACHR' }
