import { browser } from 'wxt/browser'
import { Dataset, type Result } from '#lib/cases/open.ts'
import { openKnowledge } from '#lib/recognise/knowledge.ts'
import type { PageResult } from '#lib/recognise/page-result.ts'
import { type Knowledge, recognise } from '#lib/recognise/recognise.ts'
import { showBadge } from './badge.ts'
import { type Message, READ_AGAIN } from './messages.ts'
import { readPackaged } from './package-files.ts'
import { setTabState, tabState } from './tab-state.ts'

/** The opened data: a cache only, since the worker may end at any moment. A failure is tried again. */
let knowledge: Promise<Result<Knowledge>> | undefined

async function opened(): Promise<Result<Knowledge>> {
  knowledge ??= openKnowledge(new Dataset(readPackaged), readPackaged)
  const result = await knowledge
  if (!result.ok) knowledge = undefined
  return result
}

/** Recognises what the reader sent from a tab, keeps the result, and shows it in the badge. */
export async function takePage(tabId: number, message: Message): Promise<void> {
  if (message.type === 'page-back') return showAgain(tabId, message.url)
  const state = message.type === 'page-read' ? await recognised(message.page) : blank(message.url)
  await setTabState(tabId, state)
  await showBadge(tabId, state)
}

/** Browsers drop a tab's badge when it goes to another page, and do not put it back with the page. */
async function showAgain(tabId: number, url: string): Promise<void> {
  const state = await tabState(tabId)
  if (state?.url === url) await showBadge(tabId, state)
  else await browser.tabs.sendMessage(tabId, READ_AGAIN)
}

type Read = Extract<Message, { type: 'page-read' }>['page']

function blank(url: string): PageResult {
  return {
    url,
    title: '',
    published: '',
    lang: '',
    readAt: Date.now(),
    verdict: 'none',
    evidence: [],
    offences: [],
    countries: [],
    matches: [],
    provisions: [],
  }
}

async function recognised(page: Read): Promise<PageResult> {
  const base = { ...blank(page.url), title: page.headline || page.title, published: page.published }
  const data = await opened()
  if (!data.ok) return { ...base, error: data.error }
  const { lang, verdict, evidence, offences, countries, matches, provisions } = recognise(
    { title: page.title, text: page.text, lang: page.lang, published: page.published || undefined },
    data.value,
  )
  return { ...base, lang, verdict, evidence, offences, countries, matches, provisions }
}
