import { signal } from '@preact/signals'
import type { Services } from '#components/services.tsx'
import { Dataset, type ReadFile } from '#lib/cases/open.ts'
import type { CurrentPage } from '#lib/page/current.ts'
import { readPage } from '#lib/page/read.ts'
import { withJudgements } from '#lib/recognise/judged.ts'
import { openKnowledge } from '#lib/recognise/knowledge.ts'
import { recognise } from '#lib/recognise/recognise.ts'
import { wordsOfMatches } from '#lib/recognise/sample.ts'
import { openSavedStore } from '#lib/saved/store.ts'
import type { SavedStore } from '#lib/saved/types.ts'
import { parseSettings, type Settings } from '#lib/settings/settings.ts'
import type { Words } from '#lib/words/words.ts'
import type { PanelState } from './states.ts'

/** Services for an ordinary browser tab: the real data, the tab's own database, no extension. */

const readFile =
  (damaged: string | undefined): ReadFile =>
  async (name) => {
    const response = await fetch(`/${name}`)
    if (!response.ok) throw new Error(`status ${response.status}`)
    const bytes = await response.arrayBuffer()
    return name === damaged ? bytes.slice(1) : bytes
  }

/** The state's page, as the background would tell it. */
async function pageOf(state: PanelState, read: ReadFile, saved: SavedStore): Promise<CurrentPage> {
  if (!state.fixture) return state.page ?? { kind: 'starting' }
  const url = `https://courier.example/${state.fixture}`
  const document = new DOMParser().parseFromString(await (await fetch(`/fixtures/${state.fixture}`)).text(), 'text/html')
  const reading = await readPage(document, url, { now: () => 0, rest: async () => undefined })
  if (!reading) throw new Error(`The fixture ${state.fixture} holds no text.`)
  const page = reading.page()
  const none = { found: [], matches: [], rejected: [], evidence: [], offences: [], countries: [], provisions: [] }
  const base = {
    url,
    title: page.headline,
    published: page.published,
    lang: page.lang,
    readAt: Date.now(),
    verdict: 'none' as const,
    ...none,
  }
  const knowledge = await openKnowledge(new Dataset(read), read)
  const isPrivate = state.isPrivate ?? false
  if (!knowledge.ok) return { kind: 'read', isPrivate, result: { ...base, error: knowledge.error } }
  const { score: _, ...recognised } = recognise({ ...page, published: page.published || undefined }, knowledge.value)
  const found = recognised.matches
  const said = await saved.judgements.of(url)
  return { kind: 'read', isPrivate, result: { ...base, ...recognised, found, ...withJudgements(found, said.ok ? said.value : []) } }
}

async function seed(state: PanelState, dataset: Dataset, saved: SavedStore): Promise<void> {
  await saved.wipe()
  const index = await dataset.index()
  if (!index.ok) return
  const entry = (id: string) => index.value.cases.find((candidate) => candidate.id === id) ?? index.value.cases[0]
  const take = ['kz-ilyashev-2020', 'ge-amaglobeli-2025', 'th-nampa-2020'].flatMap((id) => entry(id) ?? [])
  if (state.saved) {
    for (const one of take)
      await saved.cases.save(state.saved === 'changed' ? { ...one, outcome: 'pending', custody: 'detained', stage: 'trial' } : one)
    await saved.cases.setNote('kz-ilyashev-2020', 'Ask counsel about the complaint to the UN Human Rights Committee.')
    await saved.pages.save({
      url: 'https://courier.example/unbundled.html',
      title: 'Reporter detained in Kazakhstan over story on water prices',
      published: '2026-05-04',
      country: 'KZ',
      offences: ['false-information'],
      provisions: ['kz-cc-274'],
    })
  }
  const said = state.said
  const about = said && entry(said.caseId)
  if (said && about) await saved.judgements.say(said.says, about, `https://courier.example/${state.fixture ?? 'ilyashev-en.html'}`)
}

/** What a component is handed in the state. */
export async function standIn(state: PanelState, chosen: Partial<Settings>, words: Words): Promise<Services> {
  const read = readFile(state.damaged)
  const dataset = new Dataset(read)
  const saved = openSavedStore(() => Date.UTC(2026, 9, 3))
  await seed(state, dataset, saved)
  const settings = signal(parseSettings({ ...state.settings, ...chosen }))
  const page = signal(await pageOf(state, read, saved))
  const broken = async () => ({ ok: false as const, error: 'the browser keeps no data here (SecurityError)' })
  return {
    surface: state.surface ?? 'panel',
    words,
    today: '2026-11-27',
    version: '0.0.0',
    view: signal(state.view ?? { name: 'page' }),
    page,
    settings,
    change: async (change) => {
      settings.value = { ...settings.value, ...change }
    },
    readAgain: () => undefined,
    allowReading: () => undefined,
    dataset,
    saved: state.saved === 'broken' ? { ...saved, cases: { ...saved.cases, all: broken } } : saved,
    judged: async () => {
      page.value = await pageOf(state, read, saved)
    },
    open: (url) => void globalThis.open(url, '_blank', 'noreferrer'),
    openLibrary: () => undefined,
    copy: async () => true,
    print: () => globalThis.print(),
    recogniseSample: async (title, text) => {
      const knowledge = await openKnowledge(dataset, read)
      return knowledge.ok ? wordsOfMatches({ title, text: `${title}\n${text}`, lang: 'en' }, knowledge.value) : []
    },
    wipe: () => saved.wipe(),
  }
}
