import { declaredLanguage, publishedOn } from './facts.ts'
import { Gate } from './gate.ts'
import { MOST_CHARACTERS, type ReadPage, withoutFragment } from './page.ts'
import { walk } from './walk.ts'

/** Work on the page's own thread comes in pieces of at most so many milliseconds. */
const SLICE = 6
/** Nodes between two looks at the clock. */
const STEP = 80
/** Shorter blocks are labels and entries of lists; the gate reads paragraphs. */
const PARAGRAPH = 30
/** So many characters of them: an article says within these what it is about. */
const MOST_WEIGHED = 8000

export interface Pace {
  now(): number
  /** Resolves when the page has had its turn. */
  rest(): Promise<void>
}

export interface Reading {
  /** Whether the words of court and custody call for the background. */
  isCourtMatter: boolean
  /** The text as it stands in the page: by it one reading is told from another. */
  raw: string
  /** What is sent of the page; made only when asked for, as most pages are never sent. */
  page(): ReadPage
}

const folded = (text: string) => text.replace(/\s+/g, ' ').trim()

/**
 * Reads a document, in short slices.
 * @returns undefined where the document has no body or no text
 */
export async function readPage(document: Document, url: string, pace: Pace): Promise<Reading | undefined> {
  const { body } = document
  if (!body) return undefined
  let since = pace.now()
  const breathe = async () => {
    if (pace.now() - since < SLICE) return
    await pace.rest()
    since = pace.now()
  }
  const walking = walk(body)
  while (walking.step(STEP)) await breathe()
  await breathe()

  if (!walking.blocks.length) return undefined
  const title = folded(document.title)
  const gate = new Gate()
  gate.add(title)
  let weighed = 0
  for (const block of walking.blocks) {
    if (block.length < PARAGRAPH) continue
    weighed += block.length
    if (weighed > MOST_WEIGHED) break
    gate.add(block)
    await breathe()
  }
  return {
    isCourtMatter: gate.isOpen,
    raw: walking.blocks.join('\n'),
    page: () => ({
      url: withoutFragment(url),
      title,
      headline: folded(walking.headline),
      lang: declaredLanguage(document),
      published: publishedOn(document),
      text: [title, ...walking.blocks.map(folded)].join('\n').slice(0, MOST_CHARACTERS),
    }),
  }
}
