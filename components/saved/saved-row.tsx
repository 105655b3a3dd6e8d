import type { IndexEntry } from '#lib/cases/index-entry.ts'
import { changesSince } from '#lib/saved/follow-up.ts'
import type { SavedCase } from '#lib/saved/types.ts'
import { CaseRow } from '../case/case-row.tsx'
import { useServices } from '../services.tsx'
import { ExternalLink } from '../ui/external-link.tsx'

interface Props {
  saved: SavedCase
  /** Missing where the case is no longer in the data; what was saved is shown all the same. */
  entry: IndexEntry | undefined
  /** In words. */
  date: string
  choose: () => void
}

/** A saved case: how it stands now, what changed since it was saved, note and pages. */
export function SavedRow({ saved, entry, date, choose }: Props) {
  const { words } = useServices()
  const changes = entry ? changesSince(saved, entry) : []
  const wordings: Record<string, Record<string, string>> = { outcome: words.outcomes, custody: words.custody, stage: words.stages }
  const worded = (field: string, value: string) => wordings[field]?.[value] ?? value
  const more = (
    <div class="kept">
      {changes.length > 0 && (
        <p class="changed">
          <strong>{words.saved.changed}</strong>
          {changes.map(({ field, from, to }) => (
            <span key={field}>
              {words.saved.change(words.fields[field] ?? field, worded(field, from) || '–', worded(field, to) || '–')}
            </span>
          ))}
        </p>
      )}
      {saved.note && (
        <p class="note-text" dir="auto">
          {saved.note}
        </p>
      )}
      {saved.pages.map(({ url, title }) => (
        <p key={url} class="by">
          {words.save.pageKept} <ExternalLink url={url}>{title || url}</ExternalLink>
        </p>
      ))}
      <p class="by">{words.saved.on(date)}</p>
    </div>
  )
  if (entry) {
    return (
      <CaseRow entry={entry} choose={choose}>
        {more}
      </CaseRow>
    )
  }
  return (
    <li class="row">
      <strong class="name">{saved.name}</strong>
      <p class="muted">{words.saved.gone}</p>
      {more}
    </li>
  )
}
