import type { ComponentChildren } from 'preact'
import { isOld, wordDate } from '#lib/cases/dates.ts'
import type { IndexEntry } from '#lib/cases/index-entry.ts'
import { useServices } from '../services.tsx'
import { countryName, OutcomeMark } from './outcome.tsx'

interface Props {
  entry: IndexEntry
  choose: () => void
  /** Without the lead. */
  brief?: boolean
  children?: ComponentChildren
}

/** A case in a list: who, where, how it stands and as of when. */
export function CaseRow({ entry, choose, brief = false, children }: Props) {
  const { words, today } = useServices()
  const date = wordDate(entry.asOf, words.locale)
  return (
    <li class="row">
      <button type="button" onClick={choose}>
        <span class="eyebrow">{countryName(entry.country, words.lang)}</span>
        <strong class="name">
          <bdi>{entry.name}</bdi>
        </strong>
        {!brief && (
          <span class="lead" lang="en">
            {entry.lead}
          </span>
        )}
        <span class="status">
          <OutcomeMark outcome={entry.outcome} />
          {words.outcomes[entry.outcome]} <small>{isOld(entry.asOf, today) ? words.case.lastReported(date) : words.case.asOf(date)}</small>
        </span>
      </button>
      {children}
    </li>
  )
}
