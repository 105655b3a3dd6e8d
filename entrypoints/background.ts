import { browser } from 'wxt/browser'
import { defineBackground } from 'wxt/utils/define-background'
import { parseMessage } from '#lib/extension/messages.ts'
import { takePage } from '#lib/extension/page-service.ts'
import { readOpenTabs, registerReader } from '#lib/extension/registration.ts'
import { toggleSidebar } from '#lib/extension/sidebar.ts'
import { forgetTab } from '#lib/extension/tab-state.ts'

export default defineBackground(() => {
  if (browser.sidePanel) void browser.sidePanel.setPanelBehavior({ openPanelOnActionClick: true })
  else browser.action.onClicked.addListener(toggleSidebar)

  browser.runtime.onInstalled.addListener(() => {
    void registerReader().then(readOpenTabs)
  })
  browser.runtime.onStartup.addListener(() => {
    void registerReader()
  })

  browser.runtime.onMessage.addListener((value, sender, answer) => {
    const tabId = sender.tab?.id
    if (sender.id !== browser.runtime.id || tabId === undefined || sender.frameId !== 0) return false
    const message = parseMessage(value)
    if (!message) return false
    // An answer that is still owed keeps the worker alive until the page is recognised.
    void takePage(tabId, message).finally(() => answer(undefined))
    return true
  })

  browser.tabs.onRemoved.addListener((tabId) => {
    void forgetTab(tabId)
  })
})
