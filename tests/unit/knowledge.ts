import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Dataset, type ReadFile } from '#lib/cases/open.ts'
import { openKnowledge } from '#lib/recognise/knowledge.ts'
import { type Knowledge, type Recognition, recognise } from '#lib/recognise/recognise.ts'
import { COMPILED } from '#scripts/data/packaged.ts'

/** Reads the compiled dataset, as the extension reads its package. */
export const readCompiled: ReadFile = async (name) => {
  const bytes = readFileSync(join(COMPILED, name))
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength)
}

let opened: Knowledge | undefined

/** The real dataset, opened once. */
export async function bundled(): Promise<Knowledge> {
  if (!opened) {
    const knowledge = await openKnowledge(new Dataset(readCompiled), readCompiled)
    if (!knowledge.ok) throw new Error(knowledge.error)
    opened = knowledge.value
  }
  return opened
}

/** Recognises a page against the real dataset. */
export async function recognisePage(title: string, body: string, more: { lang?: string; published?: string } = {}): Promise<Recognition> {
  return recognise({ title, text: `${title}\n${body}`, ...more }, await bundled())
}
