import { browser } from 'wxt/browser'
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import type { Message } from '#lib/extension/messages.ts'
import { withoutFragment } from '#lib/page/page.ts'
import { privatePlace } from '#lib/page/private-places.ts'
import { readPage } from '#lib/page/read.ts'

/**
 * The content script. It reads the page and sends what it read; it changes nothing, listens to
 * nothing of the page's, and leaves nothing behind that a page could find.
 */

/** As lib/extension/messages.ts has it; imported from there it would bring the parser along. */
const READ_AGAIN = 'read-again'
/** After a change of the page: wait until it is quiet, and longer each time the address stays. */
const QUIET = 700
const LONGEST_WAIT = 60_000
/** How often a page that was sent looks whether it was frozen and brought back by the browser. */
const HEARTBEAT = 500
/** Beats that come later than this are taken for a return; a busy page may give a false one, which costs little. */
const LATE = 250

const MARK = Symbol.for('reader')
type Marked = typeof globalThis & { [MARK]?: true }

const rest = () => new Promise<void>((resolve) => setTimeout(resolve, 12))

export default defineUnlistedScript(() => {
  if ((globalThis as Marked)[MARK]) return
  ;(globalThis as Marked)[MARK] = true

  let reading = false
  /** What came while a page was being read: a change, or somebody who asked. */
  let again: 'changed' | 'asked' | undefined
  let sentFor = ''
  let lastText = ''
  let lastUrl = ''
  let wait = QUIET
  let timer: ReturnType<typeof setTimeout> | undefined
  let beat: ReturnType<typeof setTimeout> | undefined

  const send = async (message: Message) => {
    try {
      await browser.runtime.sendMessage(message)
    } catch {
      // The extension was updated or removed: this copy of the reader has nobody to talk to.
      if (!browser.runtime?.id) stop()
    }
  }

  const stop = () => {
    observer.disconnect()
    clearTimeout(timer)
    clearTimeout(beat)
  }

  const read = async (asked: boolean) => {
    if (reading) {
      again = asked || again === 'asked' ? 'asked' : 'changed'
      return
    }
    reading = true
    const result = await readPage(document, location.href, { now: () => performance.now(), rest }, asked || sentFor !== '')
    reading = false
    const url = withoutFragment(location.href)
    if (url !== lastUrl) wait = QUIET
    lastUrl = url
    const text = result?.raw ?? ''
    if (asked || text !== lastText || url !== sentFor) {
      lastText = text
      if (result && (asked || result.isCourtMatter)) {
        sentFor = url
        await send({ type: 'page-read', asked, page: result.page() })
        watchForReturn()
      } else if (asked || sentFor) {
        sentFor = ''
        await send({ type: 'page-quiet', url })
      }
    }
    const next = again
    again = undefined
    if (next === 'asked') void read(true)
    else if (next) soon()
  }

  /** Reads again a while after a change; a page that never rests is read, but ever more seldom. */
  const soon = () => {
    const moved = withoutFragment(location.href) !== lastUrl
    if (moved) wait = QUIET
    else if (timer !== undefined) return
    clearTimeout(timer)
    timer = setTimeout(() => {
      timer = undefined
      if (document.hidden) return soon()
      wait = Math.min(LONGEST_WAIT, wait * 2)
      void read(false)
    }, wait)
  }

  /** A page that the browser froze and brought back has lost its badge: its clock has jumped. */
  const watchForReturn = () => {
    clearTimeout(beat)
    let last = Date.now()
    const tick = () => {
      const now = Date.now()
      if (!document.hidden && now - last > HEARTBEAT + LATE) void send({ type: 'page-back', url: sentFor })
      last = now
      beat = setTimeout(tick, HEARTBEAT)
    }
    beat = setTimeout(tick, HEARTBEAT)
  }

  const observer = new MutationObserver(soon)
  browser.runtime.onMessage.addListener((message: unknown) => {
    if (message === READ_AGAIN) void read(true)
  })

  const start = () => {
    if ('prerendering' in document && document.prerendering) {
      setTimeout(start, QUIET)
      return
    }
    void read(false).then(() => observer.observe(document, { childList: true, characterData: true, subtree: true }))
  }
  // Mail, banks and this computer's own network are read only when somebody asks for it.
  if (!privatePlace(location.hostname)) start()
})
