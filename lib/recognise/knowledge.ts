import type { Dataset, ReadFile, Result } from '#lib/cases/open.ts'
import { openIndex } from './names/format.ts'
import type { Knowledge } from './recognise.ts'

/** Opens the name index and the case index together; they must come from the same dataset. */
export async function openKnowledge(dataset: Dataset, readFile: ReadFile): Promise<Result<Knowledge>> {
  try {
    const [index, manifest, renderings, bytes] = await Promise.all([
      dataset.index(),
      dataset.manifest(),
      dataset.renderings(),
      readFile('names.bin'),
    ])
    if (!index.ok) return index
    if (!manifest.ok) return manifest
    if (!renderings.ok) return renderings
    const names = openIndex(bytes)
    if (!names.ok) return names
    if (names.value.dataset !== manifest.value.identity)
      return { ok: false, error: 'The name index belongs to another version of the data. Installing Courtside again mends it.' }
    return { ok: true, value: { names: names.value, index: index.value, renderings: renderings.value } }
  } catch (error) {
    return {
      ok: false,
      error: `The name index cannot be read (${error instanceof Error ? error.message : String(error)}). Installing Courtside again mends it.`,
    }
  }
}
