import { browser } from 'wxt/browser'
import { Dataset } from '#lib/cases/open.ts'
import { CaseSearch } from '#lib/cases/search.ts'
import type { Settings } from '#lib/settings/settings.ts'
import { TOOLBAR } from '#lib/words/toolbar.ts'
import { interfaceLanguage } from './badge.ts'
import { openLibrary } from './library.ts'
import { readPackaged } from './package-files.ts'

const MENU = 'look-up'
const SOUGHT = 'look-up'
const LONGEST_QUERY = 120
const SUGGESTIONS = 6

interface WithSidebar {
  sidebarAction?: { open(): Promise<void> }
}

/** Puts "Look up …" into the menu of selected text, in the language of the interface. */
export async function placeMenu(settings: Settings): Promise<void> {
  if (!browser.contextMenus) return
  await browser.contextMenus.removeAll()
  browser.contextMenus.create({ id: MENU, title: TOOLBAR[interfaceLanguage(settings)].lookUp, contexts: ['selection'] })
}

/** Looks up what is selected in the panel beside the page. Must run first of all: behind anything else the reader's act no longer counts. */
export function lookUpSelection(selection: string, windowId: number | undefined): void {
  const query = selection.replace(/\s+/g, ' ').trim().slice(0, LONGEST_QUERY)
  const { sidebarAction } = browser as unknown as WithSidebar
  if (browser.sidePanel && windowId !== undefined) void browser.sidePanel.open({ windowId })
  else if (sidebarAction) void sidebarAction.open()
  else void openLibrary(`lookup?q=${encodeURIComponent(query)}`)
  void browser.storage.session.set({ [SOUGHT]: { query, at: Date.now() } })
}

/** Tells the panel what to look up: what was asked for just before it opened, and whatever is asked for while it is open. */
export function onLookUp(listener: (query: string) => void): void {
  const take = (value: unknown) => {
    const sought = value as { query: string; at: number } | undefined
    if (sought && Date.now() - sought.at < 10_000) listener(sought.query)
  }
  void browser.storage.session.get(SOUGHT).then((stored) => take(stored[SOUGHT]))
  browser.storage.session.onChanged.addListener((changes) => {
    if (changes[SOUGHT]) take(changes[SOUGHT].newValue)
  })
}

/** The keyword of the address bar: suggestions from the bundled data, and the library for the rest. */
export function listenToAddressBar(settings: () => Promise<Settings>): void {
  if (!browser.omnibox) return
  let search: Promise<CaseSearch | undefined> | undefined
  const opened = async () => {
    const index = await new Dataset(readPackaged).index()
    return index.ok ? new CaseSearch(index.value) : undefined
  }
  browser.omnibox.onInputStarted.addListener(() => {
    void settings().then((chosen) => browser.omnibox.setDefaultSuggestion({ description: TOOLBAR[interfaceLanguage(chosen)].suggest }))
  })
  browser.omnibox.onInputChanged.addListener((text, suggest) => {
    search ??= opened()
    void search.then((cases) => {
      const found = cases?.find(text).slice(0, SUGGESTIONS) ?? []
      suggest(found.map(({ id, name, lead }) => ({ content: id, description: plain(`${name}: ${lead}`) })))
    })
  })
  browser.omnibox.onInputEntered.addListener((text) => {
    void openLibrary(/^[a-z]{2}-[a-z0-9-]+-\d{4}$/.test(text) ? `case/${text}` : `lookup?q=${encodeURIComponent(text)}`)
  })
}

/** Chrome reads suggestions as XML, Firefox as plain text: both show what holds no marks. */
const plain = (text: string) => text.replaceAll(/[<>&]/g, ' ')

/** The id under which the menu's entry reports. */
export const isLookUp = (id: string | number) => id === MENU
