import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Dataset, type ReadFile } from '#lib/cases/open.ts'
import { openKnowledge } from '#lib/recognise/knowledge.ts'
import type { Knowledge } from '#lib/recognise/recognise.ts'
import { ensureCompiled } from './data/compiled.ts'
import { COMPILED } from './data/packaged.ts'

/** What recognition needs, from the compiled dataset of this checkout. Rejects with a sentence where it cannot be opened. */
export async function compiledKnowledge(): Promise<Knowledge> {
  ensureCompiled()
  const readCompiled: ReadFile = async (name) => {
    const bytes = readFileSync(join(COMPILED, name))
    return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength)
  }
  const knowledge = await openKnowledge(new Dataset(readCompiled), readCompiled)
  if (!knowledge.ok) throw new Error(`${knowledge.error} In a checkout, npm run data:build mends it.`)
  return knowledge.value
}
