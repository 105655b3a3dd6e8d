import { createHash } from 'node:crypto'
import { join } from 'node:path'
import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import { ROOT } from '#scripts/data/files.ts'
import { HOST } from '../server.ts'
import { type LaunchOptions, Panel, type TestBrowser, until, WELCOME } from './browser.ts'
import { tabOf } from './tab.ts'

/** What the functions below see where they run: in the extension. */
declare const chrome: {
  tabs: { query(query: { url: string }): Promise<{ id?: number }[]> }
  action: { getBadgeText(query: { tabId: number }): Promise<string> }
  scripting: { getRegisteredContentScripts(): Promise<unknown[]> }
}

export const EXTENSION = join(ROOT, '.output', 'chrome-mv3')
const PANEL = 'sidepanel.html'

/** Chromium derives the id of an unpacked extension from its path. */
export function idOf(path: string): string {
  const digest = createHash('sha256').update(path).digest('hex').slice(0, 32)
  return [...digest].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('')
}

const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-default-apps',
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-features=OptimizationHints,MediaRouter,Translate,NetworkTimeServiceQuerying',
  // Where even that leaves requests to the maker: to a port where nobody listens.
  '--component-updater=url-source=http://127.0.0.1:9/',
  '--gaia-url=http://127.0.0.1:9',
  `--host-resolver-rules=MAP ${HOST} 127.0.0.1`,
]

/** Starts Chromium with the built extension. `program` is the browser's path. */
export async function launchChromium(
  program: string,
  { profile, headless = true, extension = true, reads = true, dark = false, proxy }: LaunchOptions,
): Promise<TestBrowser> {
  const browser = await puppeteer.launch({
    executablePath: program,
    headless,
    // By the debugging pipe: branded Chrome takes no extension from its command line.
    pipe: true,
    enableExtensions: extension ? [EXTENSION] : false,
    userDataDir: profile,
    defaultViewport: null,
    ignoreDefaultArgs: ['--disable-extensions', '--enable-automation'],
    args: [
      ...QUIET,
      '--window-size=1280,900',
      `--blink-settings=preferredColorScheme=${dark ? 0 : 1}`,
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(proxy ? [`--proxy-server=${proxy}`, '--proxy-bypass-list=<-loopback>'] : []),
    ],
  })
  const id = idOf(EXTENSION)
  const origin = `chrome-extension://${id}/`
  let front: Page | undefined
  if (extension) await ready(browser, origin, reads ? 1 : 0)
  // Loaded anew over the protocol, it is a new extension at every start.
  if (extension) await until('the welcome page', async () => browser.targets().some((target) => target.url().endsWith(WELCOME)))

  const evaluateInBackground = async <T>(work: (argument: string) => Promise<T>, argument: string): Promise<T> => {
    const panel = await panelTarget(browser, origin)
    if (panel) return (await panel.asPage()).evaluate(work, argument)
    const target = await browser.waitForTarget((candidate) => candidate.type() === 'service_worker' && candidate.url().startsWith(origin))
    const worker = await target.worker()
    if (!worker) throw new Error('The background has no worker.')
    return worker.evaluate(work, argument)
  }

  return {
    kind: 'chromium',
    open: async (url) => {
      const page = await browser.newPage()
      await page.goto(url)
      front = page
      return tabOf(
        page,
        (shown) => (front = shown),
        async () => {
          await page.goBack()
        },
      )
    },
    addresses: async () => (await browser.pages()).map((page) => page.url()),
    badge: () =>
      evaluateInBackground(
        async (url) => {
          const [tab] = await chrome.tabs.query({ url: `${url}*` })
          return tab?.id === undefined ? '' : chrome.action.getBadgeText({ tabId: tab.id })
        },
        front?.url().replace(/[?#].*$/, '') ?? '',
      ),
    openPanel: async () => {
      if (!front) throw new Error('No page is open.')
      const session = await browser.target().createCDPSession()
      if (!(await panelTarget(browser, origin))) {
        const { targetInfos } = await session.send('Target.getTargets', { filter: [{}] })
        const address = front.url()
        const tab = targetInfos.find((target) => (target.type as string) === 'tab' && target.url === address)
        if (!tab) throw new Error(`There is no tab target for ${address}.`)
        await triggerAction(session, id, tab.targetId)
      }
      const target = await until('the side panel', () => panelTarget(browser, origin))
      const page = await target.asPage()
      return new Panel(
        (body) => page.evaluate(`(() => { ${body} })()`),
        async (path) => {
          await page.screenshot({ path: path as `${string}.png` })
        },
      )
    },
    stopBackground: async () => {
      const target = browser.targets().find((candidate) => candidate.type() === 'service_worker' && candidate.url().startsWith(origin))
      const worker = await target?.worker()
      await worker?.close()
      await until(
        'the background to end',
        async () => !browser.targets().some((candidate) => candidate.type() === 'service_worker' && candidate.url().startsWith(origin)),
      )
    },
    close: () => browser.close(),
    closed: () => new Promise((resolve) => browser.once('disconnected', () => resolve())),
  }
}

/** Presses the toolbar button; a command too new for the client's own types. */
async function triggerAction(
  session: { send(method: never, parameters: never): Promise<unknown> },
  id: string,
  targetId: string,
): Promise<void> {
  await session.send('Extensions.triggerAction' as never, { id, targetId } as never)
}

async function panelTarget(browser: Browser, origin: string) {
  return browser.targets().find((target) => target.url().startsWith(origin + PANEL))
}

/** Waits until the background has registered the reader: pages opened earlier would not be read. */
async function ready(browser: Browser, origin: string, scripts: number): Promise<void> {
  const target = await browser.waitForTarget((candidate) => candidate.type() === 'service_worker' && candidate.url().startsWith(origin))
  const worker = await target.worker()
  await until(
    'the reader to be registered',
    async () => (await worker?.evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).length)) === scripts,
  )
}
