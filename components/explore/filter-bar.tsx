import type { IndexEntry } from '#lib/cases/index-entry.ts'
import type { Filters } from '#lib/cases/search.ts'
import { countryName } from '../case/outcome.tsx'
import { useServices } from '../services.tsx'

interface Props {
  cases: readonly IndexEntry[]
  filters: Filters
  change: (filters: Filters) => void
}

/** Country, offence, outcome, and whether anybody found anything; only values that occur are offered. */
export function FilterBar({ cases, filters, change }: Props) {
  const { words } = useServices()
  const collator = new Intl.Collator(words.locale)
  const options = (values: readonly string[], name: (value: string) => string) =>
    [...new Set(values)].map((value) => ({ value, text: name(value) })).sort((a, b) => collator.compare(a.text, b.text))
  const choice = (key: 'country' | 'offence' | 'outcome', values: readonly string[], name: (value: string) => string) => (
    <label>
      <span>{words.lookUp[key]}</span>
      <select value={filters[key]} onChange={(event) => change({ ...filters, [key]: event.currentTarget.value })}>
        <option value="">{words.lookUp.any}</option>
        {options(values, name).map(({ value, text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </label>
  )
  return (
    <div class="filters">
      {choice(
        'country',
        cases.map(({ country }) => country),
        (code) => countryName(code, words.lang),
      )}
      {choice(
        'offence',
        cases.flatMap(({ offences }) => offences),
        (key) => words.offences[key] ?? key,
      )}
      {choice(
        'outcome',
        cases.map(({ outcome }) => outcome),
        (key) => words.outcomes[key] ?? key,
      )}
      <label class="keep">
        <input
          type="checkbox"
          checked={filters.monitored}
          onChange={(event) => change({ ...filters, monitored: event.currentTarget.checked })}
        />
        {words.lookUp.monitored}
      </label>
    </div>
  )
}
