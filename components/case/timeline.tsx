import { wordDate, wordSpan } from '#lib/cases/dates.ts'
import type { CaseRecord } from '#lib/cases/schema.ts'
import { timelineWith } from '#lib/cases/timeline.ts'
import { useServices } from '../services.tsx'

/** What happened, with the open page's own date in its place. */
export function Timeline({ record, published }: { record: CaseRecord; published: string }) {
  const { words } = useServices()
  return (
    <section id="happened" tabIndex={-1}>
      <h2>{words.case.happened}</h2>
      <ol class="timeline">
        {timelineWith(record.timeline, published).map((item) =>
          item.kind === 'article' ? (
            <li class="article" key="article">
              {words.case.thisArticle} · {wordDate(item.date, words.locale)}
              {item.since > 0 && <small>{words.case.since(item.since)}</small>}
            </li>
          ) : (
            <li key={item.entry.date + item.entry.text}>
              <time dateTime={item.entry.date}>
                {item.entry.until ? wordSpan(item.entry.date, item.entry.until, words.locale) : wordDate(item.entry.date, words.locale)}
              </time>
              <span lang="en">{item.entry.text}</span>
            </li>
          ),
        )}
      </ol>
    </section>
  )
}
