import { MOST_CHARACTERS } from './page.ts'

/** Elements whose text is no part of what a page says. */
const LEFT_OUT = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE NAV ASIDE FOOTER IFRAME OBJECT EMBED SVG CANVAS VIDEO AUDIO MATH INPUT TEXTAREA SELECT OPTION BUTTON LABEL DIALOG METER PROGRESS MENU'.split(
    ' ',
  ),
)
/** Elements in the middle of a sentence; all others end a block. */
const INLINE = new Set(
  'A ABBR B BDI BDO CITE CODE DATA DEL DFN EM FONT I INS KBD MARK Q RUBY RB S SAMP SMALL SPAN STRONG SUB SUP TIME U VAR WBR NOBR'.split(
    ' ',
  ),
)
const ROLES = /^(navigation|complementary|contentinfo|banner|search|dialog|alertdialog|menu|menubar|toolbar|tablist|textbox)$/
/** What sites call their side matter. */
const SIDE =
  /(^|[\s_-])(cookies?|consent|comments?|related|recommend(ed|ations)?|newsletter|sidebar|share|social|promo|advert(isement)?|breadcrumbs?|subscribe|most-?read|read-?more|trending|popular|teasers?)([\s_-]|$)/i
const LONGEST_BLOCK = 4000
/** A block of this share of links is a list of other pages. */
const LINK_SHARE = 0.65

/** Reads the nodes of a document step by step, so that the caller can pause between steps. */
export interface Walk {
  /** Visits up to so many nodes. @returns false when the document is done or the text is long enough */
  step(nodes: number): boolean
  /** The blocks read so far, white space folded. */
  blocks: string[]
  headline: string
  /** Elements passed, for measuring. */
  visited: number
}

/**
 * Walks the text of a document without touching it: only `firstChild`, `nextSibling`, `data`
 * and attributes are read, nothing that needs layout.
 */
export function walk(root: Element): Walk {
  let node: Node | null = root
  let block = ''
  let linked = 0
  let total = 0
  let link: Node | null = null
  let heading: Node | null = null

  const flush = () => {
    if (block) {
      const text = block.replace(/\s+/g, ' ').trim()
      const isList = linked > text.length * LINK_SHARE && !heading
      if (text && !isList) {
        self.blocks.push(text)
        total += text.length
      }
      if (heading && !self.headline) self.headline = text
    }
    block = ''
    linked = 0
  }

  const self: Walk = {
    blocks: [],
    headline: '',
    visited: 0,
    step(nodes) {
      for (let n = 0; n < nodes; n++) {
        if (node === null || total >= MOST_CHARACTERS) {
          flush()
          return false
        }
        self.visited++
        let down: Node | null = null
        if (node.nodeType === 3) {
          const { data } = node as Text
          block += data
          if (link) linked += data.length
          // Folding white space in one go over a page that is a single block would hold up the page.
          if (block.length > LONGEST_BLOCK) flush()
        } else if (node.nodeType === 1) {
          const element = node as Element
          if (!isLeftOut(element, root)) {
            enter(element)
            down = element.firstChild
          }
        }
        if (down) {
          node = down
          continue
        }
        node = next(node)
      }
      return true
    },
  }

  function enter(element: Element): void {
    const tag = element.nodeName
    if (tag === 'A') link = element
    if (INLINE.has(tag)) return
    flush()
    if (tag === 'H1') heading = element
  }

  function next(from: Node): Node | null {
    let at: Node | null = from
    while (at && at !== root) {
      if (at === link) link = null
      if (at.nodeType === 1 && !INLINE.has(at.nodeName)) flush()
      if (at === heading) heading = null
      if (at.nextSibling) return at.nextSibling
      at = at.parentNode
    }
    return null
  }

  return self
}

function isLeftOut(element: Element, root: Element): boolean {
  const tag = element.nodeName
  if (LEFT_OUT.has(tag) || tag === 'svg' || tag === 'math') return true
  if (INLINE.has(tag) || element === root || !element.hasAttributes()) return false
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true
  const editable = element.getAttribute('contenteditable')
  if (editable !== null && editable !== 'false') return true
  const role = element.getAttribute('role')
  if (role && ROLES.test(role)) return true
  const called = `${element.getAttribute('class') ?? ''} ${element.id}`
  if (called !== ' ' && SIDE.test(called) && !holdsArticle(element)) return true
  return false
}

/** A wrapper around everything may be called "with-sidebar". */
function holdsArticle(element: Element): boolean {
  return element.matches('body,main,article') || element.querySelector('article,main,h1') !== null
}
