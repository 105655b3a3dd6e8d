import { browser } from 'wxt/browser'
import type { Outcome, SavedStore } from '#lib/saved/types.ts'

/** Deletes everything that the reader saved, said and chose, and what is known of the open tabs. */
export async function wipeAll(saved: SavedStore): Promise<Outcome<undefined>> {
  const outcome = await saved.wipe()
  try {
    await browser.storage.session.clear()
    await browser.storage.local.clear()
  } catch (error) {
    return { ok: false, error: error instanceof Error ? error.message : String(error) }
  }
  return outcome
}
