import { browser } from 'wxt/browser'
import { Dataset, type Result } from '#lib/cases/open.ts'
import { withJudgements } from '#lib/recognise/judged.ts'
import { openKnowledge } from '#lib/recognise/knowledge.ts'
import type { PageResult } from '#lib/recognise/page-result.ts'
import { type Knowledge, recognise } from '#lib/recognise/recognise.ts'
import { wordsOfMatches } from '#lib/recognise/sample.ts'
import { openSavedStore } from '#lib/saved/store.ts'
import type { SavedStore } from '#lib/saved/types.ts'
import { leftAlone } from '#lib/settings/sites.ts'
import { showBadge } from './badge.ts'
import { type FromReader, READ_AGAIN } from './messages.ts'
import { readPackaged } from './package-files.ts'
import { loadSettings } from './settings.ts'
import { setTabState, tabState, tabStates } from './tab-state.ts'

/** The opened data: a cache only, since the worker may end at any moment. A failure is tried again. */
let knowledge: Promise<Result<Knowledge>> | undefined
let saved: SavedStore | undefined

async function opened(): Promise<Result<Knowledge>> {
  knowledge ??= openKnowledge(new Dataset(readPackaged), readPackaged)
  const result = await knowledge
  if (!result.ok) knowledge = undefined
  return result
}

/** Recognises what the reader sent from a tab, keeps the result, and shows it in the badge. */
export async function takePage(tabId: number, message: FromReader): Promise<void> {
  const settings = await loadSettings()
  if (message.type === 'page-back') {
    const state = await tabState(tabId)
    // Browsers drop a tab's badge when it goes to another page, and do not put it back with the page.
    if (state?.url === message.url) await showBadge(tabId, state, settings)
    else await browser.tabs.sendMessage(tabId, READ_AGAIN)
    return
  }
  // A reader that was there before the settings changed, or before the page moved on.
  if (message.type === 'page-read' && !message.asked && leftAlone(message.page.url, settings)) return
  const state = message.type === 'page-read' ? await recognised(message.page) : blank(message.url)
  await setTabState(tabId, state)
  await showBadge(tabId, state, settings)
}

/** Applies the reader's own verdicts anew to every tab. */
export async function judgeAgain(): Promise<void> {
  const settings = await loadSettings()
  for (const [tabId, state] of await tabStates()) {
    const next = { ...state, ...(await judged(state.found, state.url)) }
    await setTabState(tabId, next)
    await showBadge(tabId, next, settings)
  }
}

/** Shows every tab's badge anew, after the settings changed. */
export async function showBadges(): Promise<void> {
  const settings = await loadSettings()
  for (const [tabId, state] of await tabStates()) await showBadge(tabId, state, settings)
}

/** The words of a short text that lead to its case; none where the data cannot be opened. */
export async function sampleWords(title: string, text: string): Promise<string[]> {
  const data = await opened()
  return data.ok ? wordsOfMatches({ title, text: `${title}\n${text}`, lang: 'en' }, data.value) : []
}

type Read = Extract<FromReader, { type: 'page-read' }>['page']

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
    found: [],
    matches: [],
    rejected: [],
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
  return { ...base, lang, verdict, evidence, offences, countries, found: matches, ...(await judged(matches, page.url)), provisions }
}

async function judged(found: PageResult['found'], url: string): Promise<Pick<PageResult, 'matches' | 'rejected'>> {
  if (!found.length) return { matches: [], rejected: [] }
  saved ??= openSavedStore()
  const said = await saved.judgements.of(url)
  // Where the database cannot be opened, what was recognised stands by itself.
  return withJudgements(found, said.ok ? said.value : [])
}
