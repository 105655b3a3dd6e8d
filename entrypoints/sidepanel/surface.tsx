import { effect, signal } from '@preact/signals'
import { render } from 'preact'
import { browser } from 'wxt/browser'
import { App } from '#components/app.tsx'
import { dress } from '#components/appearance.ts'
import type { Services } from '#components/services.tsx'
import { hashOf, type View } from '#components/view.ts'
import { Dataset } from '#lib/cases/open.ts'
import { interfaceLanguage } from '#lib/extension/badge.ts'
import { openLibrary } from '#lib/extension/library.ts'
import { openInTab } from '#lib/extension/open-in-tab.ts'
import { readPackaged } from '#lib/extension/package-files.ts'
import { changeSettings, loadSettings, onSettings } from '#lib/extension/settings.ts'
import { wipeAll } from '#lib/extension/wipe.ts'
import type { CurrentPage } from '#lib/page/current.ts'
import { openSavedStore } from '#lib/saved/store.ts'
import { wordsOf } from '#lib/words/words.ts'

/** What a surface has of its own. */
export interface SurfaceParts {
  kind: Services['surface']
  view: View
  page?: Services['page']
  readAgain?(): void
  allowReading?(): void
}

/** Wires the interface to the browser and shows it. @returns the view, to be changed from outside */
export async function openSurface(parts: SurfaceParts): Promise<Services['view']> {
  const settings = signal(await loadSettings())
  const language = signal(interfaceLanguage(settings.value))
  onSettings((changed) => {
    settings.value = changed
    language.value = interfaceLanguage(changed)
  })
  const view = signal(parts.view)
  const dataset = new Dataset(readPackaged)
  const saved = openSavedStore()
  const services: Omit<Services, 'words'> = {
    surface: parts.kind,
    today: new Date().toISOString().slice(0, 10),
    version: browser.runtime.getManifest().version,
    view,
    page: parts.page ?? signal<CurrentPage>({ kind: 'starting' }),
    settings,
    change: changeSettings,
    readAgain: () => parts.readAgain?.(),
    allowReading: () => parts.allowReading?.(),
    dataset,
    saved,
    judged: async () => {
      await browser.runtime.sendMessage({ type: 'judged' })
    },
    open: openInTab,
    openLibrary: (target) => void openLibrary(hashOf(target).slice(2)),
    copy: (text) =>
      navigator.clipboard.writeText(text).then(
        () => true,
        () => false,
      ),
    print: () => globalThis.print(),
    recogniseSample: async (title, text) => {
      const words: unknown = await browser.runtime.sendMessage({ type: 'sample', title, text })
      return Array.isArray(words) ? words.map(String) : []
    },
    wipe: () => wipeAll(saved),
  }
  const root = document.getElementById('app')
  if (!root) throw new Error('The page of the surface has no root.')
  effect(() => {
    const chosen = settings.value
    void wordsOf(language.value).then((words) => {
      dress(document, chosen, words)
      render(<App services={{ ...services, words }} />, root)
    })
  })
  return view
}
