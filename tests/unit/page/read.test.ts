import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { readPage } from '#lib/page/read.ts'
import { readHtmlFile } from '#scripts/pages/html-file.ts'

const still = { now: () => 0, rest: async () => undefined }

const read = async (html: string) => {
  const reading = await readPage(new JSDOM(html).window.document, 'https://news.example/a#part', still)
  if (!reading) throw new Error('nothing was read')
  return reading
}

const pageOf = async (html: string) => (await read(html)).page()

describe('reading a page', () => {
  it('takes title, heading, language, date and address', async () => {
    const page = await pageOf(
      '<html lang="fr"><head><title> Un  titre </title><script type="application/ld+json">{"datePublished":"2021-03-04T10:00:00Z"}</script></head><body><h1>En <em>tête</em></h1><p>Texte.</p></body></html>',
    )
    expect(page).toMatchObject({
      title: 'Un titre',
      headline: 'En tête',
      lang: 'fr',
      published: '2021-03-04',
      url: 'https://news.example/a',
      text: 'Un titre\nEn tête\nTexte.',
    })
  })

  it('leaves out what is no part of the article', async () => {
    const page = await pageOf(
      `<title>T</title><nav>Navigation</nav><p>Kept <b>bold</b> text.</p><aside>Aside</aside><div class="cookie-notice">Cookies</div><div role="navigation">Menu</div>
      <ul><li><a href="/a">A list of links only</a></li></ul><p contenteditable>Draft</p><textarea>Typed</textarea><script>code()</script><style>p{}</style>
      <p hidden>Hidden</p><div id="comments"><p>Comment</p></div><footer>Foot</footer>`,
    )
    expect(page.text).toBe('T\nKept bold text.')
  })

  it('keeps words apart between which the page shows a break, a picture or a button, and joins those in inline elements', async () => {
    const page = await pageOf('<title>T</title><p>One<br>two<img>three<button>Share</button>four f<b>iv</b>e<script>x()</script>six.</p>')
    expect(page.text).toBe('T\nOne two three four five six.')
  })

  it('keeps an article whose wrapper is called after its side matter', async () => {
    const page = await pageOf('<title>T</title><div class="page with sidebar"><article><p>Article.</p></article></div>')
    expect(page.text).toContain('Article.')
  })

  it('stops at 200,000 characters', async () => {
    const page = await pageOf(`<title>T</title>${'<p>word word word word</p>'.repeat(20_000)}`)
    expect(page.text.length).toBe(200_000)
  })

  it('rests between slices on a long page', async () => {
    let clock = 0
    let rests = 0
    const pace = {
      now: () => (clock += 3),
      rest: async () => {
        rests++
      },
    }
    await readPage(new JSDOM('<p>word</p>'.repeat(5000)).window.document, 'https://news.example/', pace)
    expect(rests).toBeGreaterThan(5)
  })

  it('wakes the background for a court matter in any of the languages, and not for a recipe', async () => {
    expect((await read('<p>The judge sentenced the prisoner.</p>')).isCourtMatter).toBe(true)
    expect((await read('<p>Суд вынес приговор, прокурор просил больше.</p>')).isCourtMatter).toBe(true)
    expect((await read('<p>حكمت المحكمة بالسجن، وقال المحامي ذلك.</p>')).isCourtMatter).toBe(true)
    expect((await read('<p>Bake the plums in a hot oven and let them rest.</p>')).isCourtMatter).toBe(false)
  })

  it('says which file cannot be read', async () => {
    await expect(readHtmlFile('no/such/file.html')).rejects.toThrow('no such file')
  })
})

describe('a page that nobody asked about', () => {
  const article = (tag: string, text: string) =>
    `<title>Council news</title><h1>The new bridge</h1>${`<${tag}>${'The council met to speak about the bridge and its price. '.repeat(8)}</${tag}>`.repeat(4)}<${tag}>${text}</${tag}>`
  const trial = 'A judge sentenced the blogger to prison; the prosecutor had charged her, and her lawyer asked the court to acquit.'

  it('is not walked through where its paragraphs speak of no court', async () => {
    const { window } = new JSDOM(article('p', 'Nothing else was said.'))
    let walked = 0
    const pace = { now: () => (walked += 1), rest: async () => undefined }
    expect((await readPage(window.document, 'https://news.example/', pace))?.isCourtMatter).toBe(false)
    expect(walked).toBe(0)
  })

  it.each(['p', 'div'])('is walked through where its text, in <%s>, speaks of one', async (tag) => {
    const reading = await read(article(tag, trial))
    expect(reading.isCourtMatter).toBe(true)
    expect(reading.page().text).toContain('sentenced the blogger')
  })

  it('is walked through where its heading does', async () => {
    const page = `${article('p', 'Nothing else was said.').replace('The new bridge', 'Blogger on trial')}<div>${trial}</div>`
    expect((await read(page)).isCourtMatter).toBe(true)
  })

  it('gives all its text when somebody asks', async () => {
    const document = new JSDOM(article('p', 'Nothing else was said.')).window.document
    for (const isAsked of [true, false])
      expect((await readPage(document, 'https://news.example/', still, isAsked))?.page().text).toContain('Nothing else was said.')
  })
})
