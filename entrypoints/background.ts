import { browser } from 'wxt/browser'
import { defineBackground } from 'wxt/utils/define-background'
import { showIcon } from '#lib/extension/badge.ts'
import { openLibrary } from '#lib/extension/library.ts'
import { isLookUp, listenToAddressBar, lookUpSelection, placeMenu } from '#lib/extension/look-up.ts'
import { parseMessage } from '#lib/extension/messages.ts'
import { judgeAgain, sampleWords, showBadges, takePage } from '#lib/extension/page-service.ts'
import { readOpenTabs, registerReader } from '#lib/extension/registration.ts'
import { loadSettings, onSettings } from '#lib/extension/settings.ts'
import { toggleSidebar } from '#lib/extension/sidebar.ts'
import { forgetTab } from '#lib/extension/tab-state.ts'
import type { Settings } from '#lib/settings/settings.ts'

export default defineBackground(() => {
  if (browser.sidePanel) void browser.sidePanel.setPanelBehavior({ openPanelOnActionClick: true })
  else browser.action.onClicked.addListener(toggleSidebar)

  const apply = (settings: Settings) => Promise.all([registerReader(settings), showIcon(settings), placeMenu(settings)])

  browser.runtime.onInstalled.addListener(({ reason }) => {
    void loadSettings().then(async (settings) => {
      await apply(settings)
      if (reason === 'install') await openLibrary('welcome')
      await readOpenTabs(settings)
    })
  })
  browser.runtime.onStartup.addListener(() => {
    void loadSettings().then(apply)
  })
  onSettings((settings) => {
    void apply(settings).then(showBadges)
  })

  browser.contextMenus?.onClicked.addListener((info, tab) => {
    if (isLookUp(info.menuItemId)) lookUpSelection(info.selectionText ?? '', tab?.windowId)
  })
  listenToAddressBar(loadSettings)

  browser.runtime.onMessage.addListener((value, sender, answer) => {
    if (sender.id !== browser.runtime.id) return false
    const message = parseMessage(value)
    if (!message) return false
    const tabId = sender.tab?.id
    if (message.type === 'judged' || message.type === 'sample') {
      if (!sender.url?.startsWith(browser.runtime.getURL('/'))) return false
      const work = message.type === 'judged' ? judgeAgain() : sampleWords(message.title, message.text)
      work.then(answer, () => answer(undefined))
      return true
    }
    if (tabId === undefined || sender.frameId !== 0) return false
    // An answer that is still owed keeps the worker alive until the page is recognised.
    void takePage(tabId, message).finally(() => answer(undefined))
    return true
  })

  browser.tabs.onRemoved.addListener((tabId) => {
    void forgetTab(tabId)
  })
})
