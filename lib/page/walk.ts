import { MOST_CHARACTERS } from './page.ts'

/** Elements whose text is no part of what a page says. */
const LEFT_OUT = new Set(
  'SCRIPT STYLE NOSCRIPT NAV ASIDE FOOTER IFRAME svg CANVAS VIDEO AUDIO math TEXTAREA SELECT BUTTON LABEL DIALOG MENU'.split(' '),
)
/** Elements in the middle of a sentence; all others end a block. */
const INLINE = new Set('A ABBR B CITE CODE DEL EM FONT I INS MARK Q RUBY S SMALL SPAN STRONG SUB SUP TIME U NOBR'.split(' '))
const ROLES = /^(navigation|complementary|contentinfo|banner|search|dialog|alertdialog|menu|menubar|toolbar|tablist|textbox)$/
/** What sites call their side matter. */
const SIDE =
  /(^|[\s_-])(cookies?|consent|comments?|related|recommend(ed|ations)?|newsletter|sidebar|share|social|promo|advert(isement)?|breadcrumbs?|subscribe|most-?read|read-?more|trending|popular|teasers?)([\s_-]|$)/i
const LONGEST_BLOCK = 4000
/** A block of this share of links is a list of other pages. */
const LINK_SHARE = 0.65

/** Reads the text of a document step by step, so that the caller can pause between steps. */
export interface Walk {
  /** Visits up to so many pieces of text. @returns false when the document is done or the text is long enough */
  step(texts: number): boolean
  /** The blocks read so far, as they stand in the page but for the white space around them. */
  blocks: string[]
  /** The block that is the first heading of the first rank, where there is one. */
  headline: string
}

/** What holds a piece of text: the block that it is part of, none where it is left out, and whether it is linked. */
interface Place {
  block: Element | undefined
  linked: boolean
}

const NOWHERE: Place = { block: undefined, linked: false }

/**
 * Walks the pieces of text of a document without touching it: only text, names, attributes and
 * parents are read, nothing that needs layout. Elements without text cost nothing.
 */
export function walk(root: Element): Walk {
  const texts = root.ownerDocument.createTreeWalker(root, 4)
  const places = new Map<Node, Place>([[root, { block: root, linked: false }]])
  let within: Element | undefined
  let block = ''
  let linked = 0
  let total = 0
  let parent: Node | null = null
  let place = NOWHERE

  const flush = () => {
    const text = block.trim()
    const isHeading = within?.nodeName === 'H1'
    if (text && (isHeading || linked <= text.length * LINK_SHARE)) {
      self.blocks.push(text)
      total += text.length
      if (isHeading && !self.headline) self.headline = text
    }
    block = ''
    linked = 0
  }

  /** Only what holds other elements is kept: most others hold one piece of text. */
  const placeOf = (node: Node): Place => {
    const known = places.get(node)
    if (known) return known
    const { parentNode, nodeName } = node
    let found = NOWHERE
    if (parentNode) {
      found = placeOf(parentNode)
      places.set(parentNode, found)
    }
    if (found.block) {
      if (isLeftOut(node as Element)) found = NOWHERE
      else if (!INLINE.has(nodeName)) found = { block: node as Element, linked: found.linked }
      else if (nodeName === 'A') found = { block: found.block, linked: true }
    }
    return found
  }

  const self: Walk = {
    blocks: [],
    headline: '',
    step(count) {
      for (let n = 0; n < count; n++) {
        const node = texts.nextNode() as Text | null
        if (node === null || total >= MOST_CHARACTERS) {
          flush()
          return false
        }
        const { data, parentNode } = node
        if (parentNode !== parent) {
          parent = parentNode
          place = placeOf(parentNode as Node)
        }
        if (!place.block) continue
        // What is done with a block later must not hold up a page that is a single one.
        if (place.block !== within || block.length > LONGEST_BLOCK) {
          if (block) flush()
          within = place.block
        }
        // A break, a picture or a button stands between.
        const { previousSibling: before } = node
        block += before?.nodeType === 1 && !INLINE.has(before.nodeName) ? ` ${data}` : data
        if (place.linked) linked += data.length
      }
      return true
    },
  }
  return self
}

function isLeftOut(element: Element): boolean {
  const tag = element.nodeName
  if (LEFT_OUT.has(tag)) return true
  if (INLINE.has(tag) || !element.hasAttributes()) return false
  const given = (name: string) => element.getAttribute(name)
  if (given('hidden') !== null || given('aria-hidden') === 'true') return true
  if ((given('contenteditable') ?? 'false') !== 'false' || ROLES.test(given('role') ?? '')) return true
  const called = `${given('class') ?? ''} ${element.id}`
  return called !== ' ' && SIDE.test(called) && !holdsArticle(element)
}

/** A wrapper around everything may be called "with-sidebar". */
function holdsArticle(element: Element): boolean {
  return element.matches('body,main,article') || element.querySelector('article,main,h1') !== null
}
