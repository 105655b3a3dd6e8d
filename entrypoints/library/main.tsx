import { effect } from '@preact/signals'
import { hashOf, viewOf } from '#components/view.ts'
import { openSurface } from '../sidepanel/surface.tsx'

void openSurface({ kind: 'tab', view: viewOf(location.hash) }).then((view) => {
  addEventListener('hashchange', () => {
    if (location.hash !== hashOf(view.value)) view.value = viewOf(location.hash)
  })
  effect(() => {
    const hash = hashOf(view.value)
    if (location.hash !== hash) history.pushState(null, '', hash)
    scrollTo(0, 0)
  })
})
