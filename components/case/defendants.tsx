import { isOld, wordDate } from '#lib/cases/dates.ts'
import type { Defendant } from '#lib/cases/schema.ts'
import { wordSentences } from '#lib/cases/sentences.ts'
import { useServices } from '../services.tsx'
import { OutcomeMark } from './outcome.tsx'

/** Everybody who was tried together, with what became of each where it is known to differ. */
export function Defendants({ defendants }: { defendants: readonly Defendant[] }) {
  const { words, today } = useServices()
  return (
    <section>
      <h2>{words.case.people}</h2>
      <ul class="people">
        {defendants.map(({ name, affiliation, fate }) => {
          const date = fate && wordDate(fate.asOf, words.locale)
          return (
            <li key={name}>
              <p>
                <strong>{name}</strong>
                {affiliation && (
                  <span class="by" lang="en">
                    {' '}
                    {affiliation}
                  </span>
                )}
              </p>
              {fate && date && (
                <p class="fate">
                  {fate.outcome && (
                    <>
                      <OutcomeMark outcome={fate.outcome} />
                      {words.outcomes[fate.outcome]}
                    </>
                  )}
                  <small>
                    {[wordSentences(fate.sentence ?? []), fate.note?.replace(/\.$/, '')].filter(Boolean).map((text) => (
                      <span key={text} lang="en">
                        <bdi>{text}</bdi>
                        {words.marks.semicolon}
                      </span>
                    ))}
                    {fate.custody && `${words.custody[fate.custody]}${words.marks.semicolon}`}
                    {isOld(fate.asOf, today) ? words.case.lastReported(date) : words.case.asOf(date)}
                  </small>
                </p>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
