import { isAfter } from './dates.ts'
import type { TimelineEntry } from './schema.ts'

export type TimelineItem = { kind: 'entry'; entry: TimelineEntry } | { kind: 'article'; date: string; since: number }

/**
 * The timeline with the open page's own date in its place.
 * @param published yyyy-mm-dd of the page, or empty
 */
export function timelineWith(entries: readonly TimelineEntry[], published: string): TimelineItem[] {
  const items: TimelineItem[] = entries.map((entry) => ({ kind: 'entry', entry }))
  if (!published) return items
  const first = entries.findIndex((entry) => isAfter(entry.date, published))
  const at = first === -1 ? entries.length : first
  items.splice(at, 0, { kind: 'article', date: published, since: entries.length - at })
  return items
}
