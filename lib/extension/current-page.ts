import { browser } from 'wxt/browser'
import type { CurrentPage } from '#lib/page/current.ts'
import { leftAlone } from '#lib/settings/sites.ts'
import { READ_AGAIN } from './messages.ts'
import { injectReader, READABLE } from './registration.ts'
import { loadSettings, onSettings } from './settings.ts'
import { onTabState, tabState } from './tab-state.ts'

const PATIENCE = 15_000

/** Follows the tab that the panel stands beside. */
export interface PageFollower {
  /** Asks the reader for the page again. */
  again(): Promise<void>
  /** Asks the browser for leave to read pages. Only from the reader's own click. */
  allow(): Promise<void>
}

/**
 * Tells what the active tab of this window shows: now, and whenever the tab, its address or
 * what was recognised there changes.
 */
export function followPage(tell: (page: CurrentPage) => void): PageFollower {
  let tabId = -1
  let turn = 0
  /** Somebody asked for a page: other looks in between must neither forget it nor answer with what was known before. */
  let asked = false
  let wanted: { url: string; sentAt?: number } | undefined
  let impatient: ReturnType<typeof setTimeout> | undefined

  const look = async (askAgain = false) => {
    const mine = ++turn
    asked ||= askAgain
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
    if (mine !== turn || !tab?.id) return
    tabId = tab.id
    const url = (tab.url ?? '').replace(/#.*$/, '')
    const isPrivate = tab.incognito
    const allowed = await browser.permissions.contains({ origins: READABLE })
    if (mine !== turn) return
    if (!allowed && !url) return tell({ kind: 'no-access' })
    if (!/^https?:/.test(url)) return tell({ kind: 'unreadable' })
    const state = await tabState(tabId)
    const why = leftAlone(url, await loadSettings())
    if (mine !== turn) return
    clearTimeout(impatient)
    if (asked) wanted = { url }
    asked = false
    if (wanted?.url !== url) wanted = undefined
    const isFresh = !wanted || (wanted.sentAt !== undefined && state !== undefined && state.readAt >= wanted.sentAt)
    if (state?.url === url && isFresh) {
      wanted = undefined
      return tell({ kind: 'read', result: state, isPrivate })
    }
    if (why && !wanted) return tell({ kind: 'left-alone', why, site: new URL(url).hostname, isPrivate })
    tell({ kind: 'reading' })
    if (tab.status === 'loading') return
    if (wanted) wanted.sentAt ??= Date.now()
    const reached = await ask(tabId)
    if (mine !== turn) return
    if (!reached) {
      wanted = undefined
      return tell({ kind: 'unreadable' })
    }
    impatient = setTimeout(() => {
      if (mine === turn) tell({ kind: 'unreadable' })
    }, PATIENCE)
  }

  onTabState((changed) => {
    if (changed === tabId) void look()
  })
  browser.tabs.onActivated.addListener(() => void look())
  browser.tabs.onUpdated.addListener((changed, change) => {
    if (changed === tabId && (change.status === 'complete' || change.url)) void look()
  })
  browser.permissions.onAdded.addListener(() => void look(true))
  browser.permissions.onRemoved.addListener(() => void look())
  onSettings(() => void look())
  void look()

  return {
    again: () => look(true),
    allow: async () => {
      await browser.permissions.request({ origins: READABLE })
    },
  }
}

/** Asks the reader in a tab to read; puts it there first where it is missing. */
async function ask(tabId: number): Promise<boolean> {
  try {
    await browser.tabs.sendMessage(tabId, READ_AGAIN)
    return true
  } catch {
    if (!(await injectReader(tabId))) return false
    try {
      await browser.tabs.sendMessage(tabId, READ_AGAIN)
    } catch {
      // The reader reads by itself when it is put in.
    }
    return true
  }
}
