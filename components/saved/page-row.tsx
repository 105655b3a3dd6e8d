import type { IndexEntry } from '#lib/cases/index-entry.ts'
import type { SavedPage } from '#lib/saved/types.ts'
import { countryName } from '../case/outcome.tsx'
import { useServices } from '../services.tsx'
import { ExternalLink } from '../ui/external-link.tsx'

interface Props {
  page: SavedPage
  /** In words. */
  date: string
  cases: readonly IndexEntry[]
}

/** A saved page about a prosecution that the data did not hold: where, what for, the note, and what the data holds of that country by now. */
export function PageRow({ page, date, cases }: Props) {
  const { words, saved, view } = useServices()
  const near = cases.filter(({ country, offences }) => country === page.country && offences.some((key) => page.offences.includes(key)))
  return (
    <li class="row">
      <p class="eyebrow">{page.country && countryName(page.country, words.lang)}</p>
      <p class="name">
        <ExternalLink url={page.url}>{page.title || page.url}</ExternalLink>
      </p>
      {page.offences.length > 0 && (
        <p class="muted">
          {page.offences
            .slice(0, 3)
            .map((key) => words.offences[key] ?? key)
            .join(words.marks.comma)}
        </p>
      )}
      <div class="kept">
        {page.note && (
          <p class="note-text" dir="auto">
            {page.note}
          </p>
        )}
        {near.length > 0 && (
          <p class="by">
            {words.saved.nowKnown}
            {words.marks.colon}
            {near.slice(0, 3).map(({ id, name }) => (
              <button
                key={id}
                type="button"
                class="link"
                onClick={() => {
                  view.value = { name: 'case', id, from: { name: 'saved' } }
                }}
              >
                <bdi>{name}</bdi>
              </button>
            ))}
          </p>
        )}
        <p class="by">
          {words.saved.on(date)}{' '}
          <button type="button" class="link" onClick={() => void saved.pages.remove(page.url)}>
            {words.saved.remove}
          </button>
        </p>
      </div>
    </li>
  )
}
