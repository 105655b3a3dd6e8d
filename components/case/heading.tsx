import type { CaseRecord } from '#lib/cases/schema.ts'
import { useServices } from '../services.tsx'
import { countryName } from './outcome.tsx'

interface Props {
  record: CaseRecord
  /** "1 of 2" */
  position: string | undefined
  /** Language of the page beside the panel: its form of the name comes first. */
  pageLang: string | undefined
}

const LATIN = /^[\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]*$/u
const MOST_FORMS = 3
/** A heading of more letters is set smaller, so that what follows stays on the first screen. */
const LONG = 40

/** The first form of the name in each language that writes it in a script of its own, the page's language first. */
function inOwnScripts(names: CaseRecord['defendants'][number]['names'], pageLang: string | undefined) {
  const seen = new Set<string>()
  const own = (names ?? []).filter(({ text, lang, weak }) => {
    if (weak || LATIN.test(text) || seen.has(lang)) return false
    seen.add(lang)
    return true
  })
  const language = pageLang?.split('-')[0]
  const isPages = ({ lang }: { lang: string }) => Number(lang.split('-')[0] === language)
  return own.sort((a, b) => isPages(b) - isPages(a)).slice(0, MOST_FORMS)
}

/** Where, who and what for. */
export function Heading({ record, position, pageLang }: Props) {
  const { words } = useServices()
  const { defendants } = record
  const [first] = defendants
  const alone = defendants.length === 1
  const name = alone ? (first?.name ?? record.title) : defendants.length <= 3 ? defendants.map((one) => one.name).join(', ') : record.title
  const native = alone ? inOwnScripts(first?.names, pageLang) : []
  return (
    <header>
      <p class="eyebrow">
        <span>
          {countryName(record.country, words.lang)}
          {record.place && (
            <>
              {' · '}
              <bdi lang="en">{record.place}</bdi>
            </>
          )}
        </span>
        {position && <span>{position}</span>}
      </p>
      <h1 class={name.length > LONG ? 'long' : undefined}>
        <bdi>{name}</bdi>
      </h1>
      {native.length > 0 && (
        <p class="native">
          {native.map(({ text, lang }, i) => (
            <>
              {i > 0 && ' · '}
              <bdi lang={lang}>{text}</bdi>
            </>
          ))}
        </p>
      )}
      <p class="lead" lang="en">
        {record.lead}
      </p>
    </header>
  )
}
