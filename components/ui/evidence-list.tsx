import type { Evidence } from '#lib/recognise/page-verdict.ts'
import { useServices } from '../services.tsx'

/** The words of the page that led to a verdict, as the page writes them. */
export function EvidenceList({ evidence, lang }: { evidence: readonly Evidence[]; lang: string }) {
  const { words } = useServices()
  const kinds = new Map<string, string[]>()
  for (const { kind, text, weight } of evidence) {
    if (weight < 0 && kind !== 'date' && kind !== 'years') continue
    const list = kinds.get(kind) ?? []
    if (text && !list.includes(text)) list.push(text)
    kinds.set(kind, list)
  }
  return (
    <dl class="evidence">
      {[...kinds].map(([kind, texts]) => (
        <div key={kind}>
          <dt>{words.evidence[kind] ?? kind}</dt>
          <dd>
            {texts.map((text) => (
              <q key={text} lang={lang || undefined} dir="auto">
                {text}
              </q>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  )
}
