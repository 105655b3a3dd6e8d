import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import puppeteer from 'puppeteer-core'
import { build } from 'vite'
import { ROOT } from '../data/files.ts'
import { ensureBrowser } from '../setup/browsers.mjs'

const FIXTURES = join(ROOT, 'tests', 'fixtures')
const RUNS = 3
/** Of a folder of more pages some are left out. */
const MOST_PAGES = 40
const PARAGRAPHS = 10_000

export interface ReaderCost {
  pages: number
  /** Milliseconds in all, medians of several runs. */
  reader: number
  bare: number
  /** The reader's time by that of the bare pass: over all pages together, and of a page of 10,000 paragraphs. */
  ratio: number
  longRatio: number
}

/**
 * Measures, in Chromium, what the reader costs on saved pages beside a bare TreeWalker pass over the same nodes.
 * @param saved a folder of pages; unless said, the project's own fixtures amid what stands around an article on a site
 */
export async function readerCost(saved?: string): Promise<ReaderCost> {
  const folder = saved ?? FIXTURES
  const bundle = await bundled()
  const browser = await puppeteer.launch({
    executablePath: await ensureBrowser('chromium'),
    args: ['--disable-background-networking', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  })
  try {
    const page = await browser.newPage()
    await page.setRequestInterception(true)
    page.on('request', (request) => void (request.isNavigationRequest() ? request.continue() : request.abort()))
    /** Each on a page of its own: a reader's code is as cold as the page, and reads it once. */
    const once = async (html: string, what: 'bare' | 'read') => {
      const times: number[] = []
      for (let run = 0; run < RUNS; run++) {
        await page.setContent(html, { waitUntil: 'domcontentloaded' })
        await page.evaluate(bundle)
        times.push((await page.evaluate(`measured.${what}()`)) as number)
      }
      return times.sort((one, other) => one - other)[RUNS >> 1] as number
    }
    const measure = async (source: string) => {
      const html = source.replaceAll(/<script[\s\S]*?<\/script>/gi, '')
      return [await once(html, 'read'), await once(html, 'bare')] as const
    }
    const all = readdirSync(folder).filter((name) => name.endsWith('.html'))
    const files = all.filter((_, i) => i % Math.ceil(all.length / MOST_PAGES) === 0)
    let reader = 0
    let bare = 0
    for (const name of files) {
      const html = readFileSync(join(folder, name), 'utf8')
      const [own, plain] = await measure(saved ? html : amidASite(html))
      reader += own
      bare += plain
    }
    const paragraph = '<p>The <b>council</b> met on <a href="#">Tuesday</a> to speak about the new bridge and the price of water.</p>'
    const [own, plain] = await measure(`<main>${paragraph.repeat(PARAGRAPHS)}</main>`)
    return { pages: files.length, reader, bare, ratio: reader / bare, longRatio: own / plain }
  } finally {
    await browser.close()
  }
}

/** A fixture holds little but an article; on a site hundreds of links, teasers and comments stand around it. */
function amidASite(html: string): string {
  const links = '<li><a href="#"><span>Weather</span></a></li>'.repeat(150)
  const teasers =
    '<div><a href="#"><h3>The bridge opens in spring</h3></a><p>Masons and painters are at work on both banks of the river.</p></div>'
  const comments = '<div><b>Reader</b> <time>yesterday</time><p>I crossed it as a child and look forward to crossing it again.</p></div>'
  return html
    .replace('<body>', `<body><nav><ul>${links}</ul></nav>`)
    .replace('</body>', `<section>${teasers.repeat(120)}</section><section>${comments.repeat(150)}</section></body>`)
}

async function bundled(): Promise<string> {
  const built = await build({
    configFile: false,
    root: ROOT,
    logLevel: 'warn',
    build: {
      write: false,
      minify: true,
      lib: { entry: join(ROOT, 'scripts', 'bench', 'in-page.ts'), formats: ['iife'], name: 'bench' },
    },
  })
  const output = Array.isArray(built) ? built[0]?.output : 'output' in built ? built.output : undefined
  const [chunk] = output ?? []
  if (chunk?.type !== 'chunk') throw new Error('The reader could not be bundled for the measurement.')
  return chunk.code
}
