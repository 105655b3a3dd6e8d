import { browser } from 'wxt/browser'

/** What Firefox alone has; absent on Android. */
interface WithSidebar {
  sidebarAction?: { toggle(): Promise<void> }
}

/** Opens or closes the panel in Firefox; where there is no sidebar, opens it in a tab. */
export function toggleSidebar(): void {
  const { sidebarAction } = browser as unknown as WithSidebar
  // First of all: behind anything else Firefox no longer sees the reader's own act.
  if (sidebarAction) void sidebarAction.toggle()
  else void browser.tabs.create({ url: browser.runtime.getURL('/sidepanel.html') })
}
