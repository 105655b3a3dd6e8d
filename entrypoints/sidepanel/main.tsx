import { signal } from '@preact/signals'
import { render } from 'preact'
import { App } from '#components/app.tsx'
import type { Services } from '#components/services.tsx'
import { Dataset } from '#lib/cases/open.ts'
import { followPage } from '#lib/extension/current-page.ts'
import { openInTab } from '#lib/extension/open-in-tab.ts'
import { readPackaged } from '#lib/extension/package-files.ts'
import type { CurrentPage } from '#lib/page/current.ts'
import { openSavedStore } from '#lib/saved/store.ts'
import { en } from '#lib/words/en.ts'

const page = signal<CurrentPage>({ kind: 'starting' })
const follower = followPage((current) => {
  page.value = current
})

const services: Services = {
  words: en,
  today: new Date().toISOString().slice(0, 10),
  page,
  readAgain: () => void follower.again(),
  allowReading: () => void follower.allow(),
  dataset: new Dataset(readPackaged),
  saved: openSavedStore(),
  open: openInTab,
}

document.documentElement.lang = en.lang
document.documentElement.dir = en.dir
const root = document.getElementById('app')
if (root) render(<App services={services} />, root)
