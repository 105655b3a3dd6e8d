import { signal } from '@preact/signals'
import { followPage } from '#lib/extension/current-page.ts'
import { onLookUp } from '#lib/extension/look-up.ts'
import type { CurrentPage } from '#lib/page/current.ts'
import { openSurface } from './surface.tsx'

const page = signal<CurrentPage>({ kind: 'starting' })
const follower = followPage((current) => {
  page.value = current
})

void openSurface({
  kind: 'panel',
  view: { name: 'page' },
  page,
  readAgain: () => void follower.again(),
  allowReading: () => void follower.allow(),
}).then((view) => {
  onLookUp((query) => {
    view.value = { name: 'lookup', query }
  })
})
