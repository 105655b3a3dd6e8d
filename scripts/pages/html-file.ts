import { readFileSync, statSync } from 'node:fs'
import { JSDOM, VirtualConsole } from 'jsdom'
import { type Reading, readPage } from '#lib/page/read.ts'

/** Larger files are no pages. */
const LARGEST = 30 * 1024 * 1024

/**
 * Reads a saved page as the extension's reader would; no script of the page runs.
 * Rejects, with a sentence, where the file is missing, too large or holds no text.
 */
export async function readHtmlFile(file: string): Promise<Reading> {
  const { size } = statSync(file)
  if (size > LARGEST) throw new Error(`The file is larger than ${LARGEST / 1024 / 1024} MB.`)
  const dom = new JSDOM(readFileSync(file), { contentType: 'text/html', virtualConsole: new VirtualConsole() })
  try {
    const reading = await readPage(dom.window.document, `file:${file}`, { now: () => 0, rest: async () => undefined })
    if (!reading) throw new Error('The file holds no text.')
    return reading
  } finally {
    dom.window.close()
  }
}
