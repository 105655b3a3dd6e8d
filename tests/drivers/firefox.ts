import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import puppeteer, { type Page } from 'puppeteer-core'
import { ROOT } from '#scripts/data/files.ts'
import { HOST } from '../server.ts'
import { type LaunchOptions, Panel, type TestBrowser, until, WELCOME } from './browser.ts'
import { tabOf } from './tab.ts'

const EXTENSION = join(ROOT, '.output', 'firefox-mv3')
export const ADDON = 'courtside@courtside.example'
export const ADDRESS = 'c0c0c0c0-1111-4222-8333-444444444444'
const SIDEBAR = `${ADDON.replace(/[^a-z0-9_-]/g, '_')}-sidebar-action`

const PREFERENCES = {
  // The same address at every start, so that storage is found again.
  'extensions.webextensions.uuids': JSON.stringify({ [ADDON]: ADDRESS }),
  // The add-on is a temporary one: without these its storage would go with it.
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
  'app.update.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.topsites.contile.enabled': false,
  'browser.newtabpage.activity-stream.feeds.topsites': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.blocklist.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.dns.localDomains': HOST,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
}

/** Preferences that send everything through a proxy. */
function through(proxy: string) {
  const [host, port] = proxy.split(':')
  return {
    'network.proxy.type': 1,
    'network.proxy.http': host,
    'network.proxy.http_port': Number(port),
    'network.proxy.ssl': host,
    'network.proxy.ssl_port': Number(port),
    'network.proxy.no_proxies_on': '',
    'network.proxy.allow_hijacking_localhost': true,
  }
}

interface Bidi {
  send(method: string, parameters: object): Promise<{ result: unknown }>
}

interface Evaluated {
  type: 'success' | 'exception'
  result?: { value?: unknown }
  exceptionDetails?: { text: string }
}

/** Starts stock Firefox with the built extension. `program` is the browser's path. */
export async function launchFirefox(
  program: string,
  { profile, headless = true, extension = true, reads = true, proxy }: LaunchOptions,
): Promise<TestBrowser> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: program,
    headless,
    userDataDir: profile,
    defaultViewport: null,
    args: ['--remote-allow-system-access', '--width=1280', '--height=900'],
    // Without it a released Firefox fetches its settings whatever the preference says.
    env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
    extraPrefsFirefox: { ...PREFERENCES, ...(proxy ? through(proxy) : {}) },
  })
  // The client has no words for the browser's own window; its connection has.
  const bidi = (browser as unknown as { connection: Bidi }).connection
  let front: Page | undefined

  const chromeWindow = async (): Promise<string> => {
    const { result } = await bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome' })
    const { contexts } = result as { contexts: { context: string; url: string }[] }
    const found = contexts.find(({ url }) => url.includes('browser.xhtml'))
    if (!found) throw new Error('Firefox shows no window.')
    return found.context
  }
  /** Evaluates in the browser's own window; the value must be plain text. */
  const inWindow = async (expression: string): Promise<unknown> => {
    const { result } = await bidi.send('script.evaluate', {
      expression,
      target: { context: await chromeWindow() },
      awaitPromise: true,
      resultOwnership: 'none',
    })
    const evaluated = result as Evaluated
    if (evaluated.type === 'exception') throw new Error(evaluated.exceptionDetails?.text ?? 'The window failed.')
    return evaluated.result?.value
  }
  const addresses = async () =>
    JSON.parse(String(await inWindow('JSON.stringify([...gBrowser.tabs].map((tab) => tab.linkedBrowser.currentURI.spec))'))) as string[]
  const policy = `(WebExtensionPolicy.getByID(${JSON.stringify(ADDON)}).extension)`
  const install = async () => {
    await browser.installExtension(EXTENSION)
    // It is a new add-on to Firefox at every start.
    await until('the welcome page', async () => (await addresses()).some((address) => address.endsWith(WELCOME)))
    if (!reads) return
    await until('the reader to be registered', async () => (await inWindow(`${policy}.policy.contentScripts.length > 0`)) === true)
  }
  if (extension) await install()

  const evaluateInPanel = async (body: string): Promise<unknown> => {
    const script = `try { const document = content.document; sendAsyncMessage('courtside:done', JSON.stringify({ value: (() => { ${body} })() })) } catch (error) { sendAsyncMessage('courtside:done', JSON.stringify({ error: String(error) })) }`
    const answer = await inWindow(`new Promise((resolve) => {
      const { messageManager } = SidebarController.browser.contentDocument.getElementById('webext-panels-browser')
      const take = ({ data }) => { messageManager.removeMessageListener('courtside:done', take); resolve(data) }
      messageManager.addMessageListener('courtside:done', take)
      messageManager.loadFrameScript(${JSON.stringify(`data:application/javascript;charset=utf-8,${encodeURIComponent(script)}`)}, false)
    })`)
    const { value, error } = JSON.parse(String(answer)) as { value?: unknown; error?: string }
    if (error) throw new Error(error)
    return value
  }

  return {
    kind: 'firefox',
    install,
    open: async (url) => {
      const page = await browser.newPage()
      await page.goto(url)
      front = page
      return tabOf(
        page,
        (shown) => (front = shown),
        async () => {
          // A page that comes from the browser's own cache reports no load over the protocol.
          const before = await inWindow('gBrowser.currentURI.spec')
          await inWindow("gBrowser.goBack(), ''")
          await until('the page before', async () => (await inWindow('gBrowser.currentURI.spec')) !== before)
        },
      )
    },
    addresses,
    badge: async () =>
      String(
        await inWindow(`(() => {
          const button = document.getElementById(${JSON.stringify(`${ADDON.replace(/[^a-z0-9_-]/g, '_')}-browser-action`)}) ?? document.querySelector('[data-extensionid=${JSON.stringify(ADDON)}]')
          const { apiManager } = ${policy}
          const action = apiManager.global.browserActionFor?.(${policy}) ?? apiManager.global.actionFor?.(${policy})
          return action ? action.action.getProperty(gBrowser.selectedTab, 'badgeText') ?? '' : button?.getAttribute('badge') ?? ''
        })()`),
      ),
    openPanel: async () => {
      if (!front) throw new Error('No page is open.')
      await inWindow(`SidebarController.show(${JSON.stringify(SIDEBAR)}).then(() => '')`)
      await until(
        'the sidebar',
        async () =>
          (await inWindow(
            `SidebarController.browser.contentDocument?.getElementById('webext-panels-browser')?.currentURI.spec.endsWith('sidepanel.html') ?? false`,
          )) === true,
      )
      return new Panel(evaluateInPanel, async (path) => {
        // BiDi takes no picture of the browser's own window; the window can draw its parts.
        const picture = await inWindow(`(async () => {
          const panel = SidebarController.browser.contentDocument.getElementById('webext-panels-browser')
          const drawn = await panel.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white')
          const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas')
          canvas.width = drawn.width
          canvas.height = drawn.height
          canvas.getContext('2d').drawImage(drawn, 0, 0)
          return canvas.toDataURL()
        })()`)
        writeFileSync(path, Buffer.from(String(picture).replace(/^[^,]*,/, ''), 'base64'))
      })
    },
    pressInMenu: async (text, entry) => {
      if (!front) throw new Error('No page is open.')
      const [x = 0, y = 0] = await front.evaluate((sought) => {
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const at = node.textContent?.indexOf(sought) ?? -1
          if (at < 0) continue
          getSelection()?.setBaseAndExtent(node, at, node, at + sought.length)
          const { left, top, width, height } = getSelection()?.getRangeAt(0).getBoundingClientRect() ?? new DOMRect()
          return [left + width / 2, top + height / 2]
        }
        return []
      }, text)
      await front.mouse.click(x, y, { button: 'right' })
      await until(
        `"${entry}" in the context menu`,
        async () =>
          (await inWindow(`(() => {
            const menu = document.getElementById('contentAreaContextMenu')
            const item = menu.state === 'open' && [...menu.querySelectorAll('menuitem')].find(({ label }) => label?.includes(${JSON.stringify(entry)}))
            if (item) menu.activateItem(item)
            return Boolean(item)
          })()`)) === true,
      )
    },
    typeAddress: async (text) => {
      await inWindow(`gURLBar.focus(), gURLBar.search(${JSON.stringify(text)}), ''`)
      await until('the suggestions', async () => (await inWindow('gURLBar.view.isOpen && gURLBar.view.visibleRowCount > 1')) === true)
      await inWindow("gURLBar.handleCommand(), ''")
    },
    stopBackground: async () => {
      await inWindow(`${policy}.terminateBackground().then(() => '')`)
    },
    close: () => browser.close(),
    closed: () => new Promise((resolve) => browser.once('disconnected', () => resolve())),
  }
}
