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
const MOST_WEIGHED = 5000
/** A page with fewer characters in paragraphs has its text elsewhere. */
const ENOUGH = 1200

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
 * Reads a document, in short slices. A page that nobody asked about is looked at first: where
 * neither its heading nor its paragraphs speak of a court, it is not walked through.
 * @returns undefined where the document has no body or no text
 */
export async function readPage(document: Document, url: string, pace: Pace, isAsked = false): Promise<Reading | undefined> {
  const { body } = document
  if (!body) return undefined
  const title = folded(document.title)
  const walking = walk(body)
  const reading = (isCourtMatter: boolean, raw: string): Reading => ({
    isCourtMatter,
    raw,
    page() {
      while (walking.step(STEP));
      return {
        url: withoutFragment(url),
        title,
        headline: folded(walking.headline),
        lang: declaredLanguage(document),
        published: publishedOn(document),
        text: [title, ...walking.blocks.map(folded)].join('\n').slice(0, MOST_CHARACTERS),
      }
    },
  })
  const seen = isAsked ? '' : glance(document, title)
  if (seen) return reading(false, seen)

  let since = pace.now()
  const breathe = async () => {
    if (pace.now() - since < SLICE) return
    await pace.rest()
    since = pace.now()
  }
  while (walking.step(STEP)) await breathe()
  await breathe()
  const { blocks } = walking
  if (!blocks.length) return undefined
  const gate = new Gate()
  gate.add(title)
  paragraphs(blocks, gate)
  return reading(gate.isOpen, blocks.join('\n'))
}

/** The text of the paragraphs of a page, where it has enough of them and none speaks of a court. */
function glance(document: Document, title: string): string | undefined {
  const gate = new Gate()
  gate.add(title)
  gate.add(document.querySelector('h1')?.textContent?.slice(0, MOST_WEIGHED) ?? '')
  if (gate.found) return undefined
  const text = paragraphs(textsOf(document), gate)
  return text.length >= ENOUGH && !gate.isOpen ? title + text : undefined
}

function* textsOf(document: Document): Generator<string> {
  for (const { textContent } of document.querySelectorAll('p')) yield textContent ?? ''
}

/** Hands the first paragraphs to the gate. @returns their text */
function paragraphs(blocks: Iterable<string>, gate: Gate): string {
  let text = ''
  for (const block of blocks) {
    if (block.length < PARAGRAPH) continue
    const part = block.slice(0, MOST_WEIGHED - text.length)
    gate.add(part)
    text += part
    if (text.length >= MOST_WEIGHED) break
  }
  return text
}
