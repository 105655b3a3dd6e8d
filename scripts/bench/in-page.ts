import { readPage } from '#lib/page/read.ts'

/** What runs in the measured page: the reader's work without its rests, and a bare pass over the same text nodes. */
const measured = {
  /** Milliseconds of a bare TreeWalker pass that takes the text of every text node. */
  bare(): number {
    const begin = performance.now()
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT)
    let text = ''
    for (let node = walker.nextNode(); node; node = walker.nextNode()) if (node.nodeType === 3) text += (node as Text).data
    const end = performance.now()
    return text.length < 0 ? 0 : end - begin
  },
  /** Milliseconds of reading the page. */
  async read(): Promise<number> {
    const begin = performance.now()
    await readPage(document, location.href, { now: () => 0, rest: async () => undefined })
    return performance.now() - begin
  },
}

;(globalThis as typeof globalThis & { measured: typeof measured }).measured = measured
