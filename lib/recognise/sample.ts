import type { Dataset, ReadFile, Result } from '#lib/cases/open.ts'
import { openKnowledge } from './knowledge.ts'
import { recognise } from './recognise.ts'

/** Recognises a short English text as if it were a page. @returns the words that led to its case, as written */
export async function recogniseSample(dataset: Dataset, readFile: ReadFile, title: string, text: string): Promise<Result<string[]>> {
  const knowledge = await openKnowledge(dataset, readFile)
  if (!knowledge.ok) return knowledge
  const { matches } = recognise({ title, text: `${title}\n${text}`, lang: 'en' }, knowledge.value)
  const words = matches.flatMap(({ evidence }) => evidence.map((one) => one.text))
  return { ok: true, value: [...new Set(words.filter(Boolean))] }
}
