import { readFileSync } from 'node:fs'
import * as z from 'zod'

export const LABELS = ['bundled', 'unbundled', 'other-trial', 'not-trial'] as const

const pageSchema = z.object({
  id: z.string().min(1),
  lang: z.string().min(2),
  label: z.enum(LABELS),
  /** Ids of the cases that the page is about, the main one first. */
  cases: z.array(z.string()).default([]),
  /** Ids of cases that it only mentions: finding them is neither right nor wrong. */
  mention: z
    .union([z.array(z.string()), z.string()])
    .optional()
    .transform((value) => (value === undefined || value === '' ? [] : Array.isArray(value) ? value : [value])),
  title: z.string(),
  text: z.string(),
  published: z.string().optional(),
})

export type EvalPage = z.infer<typeof pageSchema>

/**
 * Reads pages from a file of JSON lines.
 * Throws an Error that names file and line where a line is no page.
 */
export function readPages(file: string): EvalPage[] {
  const pages: EvalPage[] = []
  for (const [i, line] of readFileSync(file, 'utf8').split('\n').entries()) {
    if (!line.trim()) continue
    let value: unknown
    try {
      value = JSON.parse(line)
    } catch {
      throw new Error(`${file}, line ${i + 1}: not JSON.`)
    }
    const parsed = pageSchema.safeParse(value)
    if (!parsed.success) throw new Error(`${file}, line ${i + 1}: ${z.prettifyError(parsed.error)}`)
    pages.push(parsed.data)
  }
  return pages
}
