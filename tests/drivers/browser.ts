import { setTimeout as delay } from 'node:timers/promises'

/** What the end-to-end tests need of a browser; the same for Chromium and Firefox. */
export interface TestBrowser {
  readonly kind: 'chromium' | 'firefox'
  /** Installs the extension into the running browser, where that can be done. */
  install?(): Promise<void>
  /** Opens an address in a new tab in front; resolves when it has loaded. */
  open(url: string): Promise<Tab>
  /** Addresses of all tabs. */
  addresses(): Promise<string[]>
  /** Text of the toolbar badge on the tab in front. */
  badge(): Promise<string>
  /** Opens the real side panel (Chromium) or sidebar (Firefox) beside the tab in front. */
  openPanel(): Promise<Panel>
  /** Selects a text on the tab in front and presses the entry of its context menu that has the words in it, where the browser's own menu can be reached. */
  pressInMenu?(text: string, entry: string): Promise<void>
  /** Types into the address bar and presses Enter, where that can be done. */
  typeAddress?(text: string): Promise<void>
  /** Ends the extension's background, as the browser does after a while. */
  stopBackground(): Promise<void>
  /** Closes the browser; the profile stays. */
  close(): Promise<void>
  /** Resolves when somebody has closed the browser. */
  closed(): Promise<void>
}

export interface Tab {
  readonly url: string
  /** Evaluates in the page's own world, as the page would. */
  evaluate<T>(work: () => T | Promise<T>): Promise<T>
  click(selector: string): Promise<void>
  goto(url: string): Promise<void>
  back(): Promise<void>
  bringToFront(): Promise<void>
  close(): Promise<void>
}

export interface LaunchOptions {
  /** Folder of the profile; the same folder again is the same profile. */
  profile: string
  headless?: boolean
  /** Asks for dark pages (Chromium). */
  dark?: boolean
  /** `HOST:PORT` of a proxy through which everything goes, also what stays on this machine. */
  proxy?: string | undefined
  /** Whether the built extension is installed; true unless said. */
  extension?: boolean
  /** Whether it reads pages by itself, which is then waited for; true unless said. */
  reads?: boolean
}

/** Runs a function body with `document` in scope in the panel and gives back what it returns, through JSON. */
export type Evaluate = (body: string) => Promise<unknown>

/** How the address of the page that opens at installation ends. */
export const WELCOME = 'library.html#/welcome'

const PATIENCE = 15_000
const PAUSE = 60

/** Polls until a condition gives something, and fails with what was last seen. */
export async function until<T>(
  what: string,
  probe: () => Promise<T | undefined | false>,
  seen: () => Promise<string> | string = () => '',
): Promise<T> {
  const end = Date.now() + PATIENCE
  for (;;) {
    const value = await probe()
    if (value !== undefined && value !== false) return value
    if (Date.now() > end) throw new Error(`Waited in vain for ${what}. ${await seen()}`)
    await delay(PAUSE)
  }
}

/** Resolves when a reader has stayed on a page for a moment: no sooner does anybody go back by hand. */
export function stay(): Promise<unknown> {
  const since = Date.now()
  return until('a moment to pass', async () => Date.now() - since > 1000)
}

const NAMED = `
  const norm = (text) => (text ?? '').replace(/\\s+/g, ' ').trim()
  const nameOf = (el) => norm(el.getAttribute('aria-label') ?? (el.labels?.[0]?.textContent) ?? el.textContent)
  const named = (name) => [...document.querySelectorAll('button, a, summary, input, textarea')].find((el) => nameOf(el) === name)
    ?? [...document.querySelectorAll('button, a, summary, input, textarea')].find((el) => nameOf(el).includes(name))
`

/** The side panel as a reader uses it: what it says, what can be pressed and filled in. */
export class Panel {
  readonly evaluate: Evaluate
  readonly screenshot: (path: string) => Promise<void>

  constructor(evaluate: Evaluate, screenshot: (path: string) => Promise<void>) {
    this.evaluate = evaluate
    this.screenshot = screenshot
  }

  /** All that the panel shows. */
  async text(): Promise<string> {
    return String((await this.evaluate('return document.body ? document.body.innerText : ""')) ?? '')
  }

  /** The first heading. */
  async heading(): Promise<string> {
    return String((await this.evaluate('return document.querySelector("h1")?.textContent ?? ""')) ?? '')
  }

  /** Whether the place of something that is still being opened is shown. */
  async isOpening(): Promise<boolean> {
    return (await this.evaluate('return Boolean(document.querySelector(".skeleton"))')) === true
  }

  waitForText(expected: string): Promise<string> {
    return until(
      `"${expected}" in the panel`,
      async () => {
        const text = await this.text()
        return text.includes(expected) && text
      },
      async () => `It says: ${(await this.text()).slice(0, 600)}`,
    )
  }

  waitForHeading(expected: string): Promise<string> {
    return until(
      `the heading "${expected}"`,
      async () => {
        const heading = await this.heading()
        return heading === expected && heading
      },
      async () => `It is "${await this.heading()}", and the panel says: ${(await this.text()).slice(0, 300)}`,
    )
  }

  /** Presses a button, link or box by its accessible name. */
  async click(name: string): Promise<void> {
    await until(
      `something called "${name}" in the panel`,
      async () =>
        (await this.evaluate(`${NAMED}; const el = named(${JSON.stringify(name)}); if (!el) return false; el.click(); return true`)) ===
        true,
    )
  }

  /** Chooses an option, by its text, in a list by its accessible name. */
  async choose(name: string, option: string): Promise<void> {
    await until(
      `a list called "${name}" with "${option}" in the panel`,
      async () =>
        (await this.evaluate(`${NAMED}; const el = [...document.querySelectorAll('select')].find((el) => nameOf(el).startsWith(${JSON.stringify(name)}))
        const wanted = el && [...el.options].find((one) => norm(one.textContent) === ${JSON.stringify(option)}); if (!wanted) return false
        el.value = wanted.value; el.dispatchEvent(new document.defaultView.Event('change', { bubbles: true })); return true`)) === true,
    )
  }

  /** Types into a field by its accessible name. */
  async fill(name: string, value: string): Promise<void> {
    await until(
      `a field called "${name}" in the panel`,
      async () =>
        (await this.evaluate(`${NAMED}; const el = named(${JSON.stringify(name)}); if (!el) return false
        el.focus(); el.value = ${JSON.stringify(value)}; el.dispatchEvent(new document.defaultView.Event('input', { bubbles: true })); return true`)) ===
        true,
    )
  }
}
