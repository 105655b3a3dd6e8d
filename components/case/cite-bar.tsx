import { useState } from 'preact/hooks'
import { CITATION_FORMATS, cite, type Edition, linkList } from '#lib/cases/cite.ts'
import type { Publishers } from '#lib/cases/open.ts'
import type { CaseRecord } from '#lib/cases/schema.ts'
import { useServices } from '../services.tsx'

/** A citation in four forms, the list of links, and a print of the case. */
export function CiteBar({ record, publishers, edition }: { record: CaseRecord; publishers: Publishers; edition: Edition }) {
  const { words, copy, print } = useServices()
  const [said, setSaid] = useState('')
  const take = async (text: string) => setSaid((await copy(text)) ? words.cite.copied : words.cite.failed)
  return (
    <section class="cite">
      <h2>{words.cite.title}</h2>
      <div class="row-of-buttons">
        {CITATION_FORMATS.map((format) => (
          <button key={format} type="button" class="quiet small" onClick={() => void take(cite(format, record, publishers, edition))}>
            {words.cite[format]}
          </button>
        ))}
        <button type="button" class="quiet small" onClick={() => void take(linkList(record, publishers))}>
          {words.cite.links}
        </button>
        <button type="button" class="quiet small" onClick={print}>
          {words.cite.print}
        </button>
      </div>
      <p class="said" role="status">
        {said}
      </p>
    </section>
  )
}
