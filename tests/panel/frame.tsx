import { render } from 'preact'
import { App } from '#components/app.tsx'
import { dress } from '#components/appearance.ts'
import { type Language, parseSettings } from '#lib/settings/settings.ts'
import { wordsOf } from '#lib/words/words.ts'
import { standIn } from './stand-in.ts'
import { stateOf } from './states.ts'

/** One state of the panel: `frame.html?state=case&lang=ar&theme=dark&size=150`. */

const query = new URLSearchParams(location.search)
const name = query.get('state') ?? 'case'
const state = stateOf(name)
if (!state) throw new Error(`There is no state "${name}".`)
const chosen = { theme: query.get('theme') ?? 'auto', ...state.settings }
const settings = parseSettings(chosen)
const words = await wordsOf((query.get('lang') ?? 'en') as Language)
const root = document.getElementById('app')
if (!root) throw new Error('The frame has no root.')
dress(document, settings, words)
// Larger than the settings offer, as the browser itself may make it.
if (query.has('size')) document.documentElement.style.fontSize = `${query.get('size')}%`
const services = await standIn(state, settings, words)
render(<App services={services} />, root)

const english = await wordsOf('en')
await settled()
for (const text of state.press ?? []) {
  await settled()
  pressable(text)?.click()
}
await settled()
document.documentElement.dataset['ready'] = 'true'

/** The control whose text in the shown language stands for the English one. */
function pressable(text: string): HTMLElement | undefined {
  const shown = translate(english, words, text) ?? text
  return [...document.querySelectorAll<HTMLElement>('button')].find((button) => button.textContent?.trim() === shown)
}

function translate(from: object, to: object, text: string): string | undefined {
  for (const [key, value] of Object.entries(from)) {
    const other = (to as Record<string, unknown>)[key]
    if (value === text && typeof other === 'string') return other
    if (typeof value === 'object' && value && typeof other === 'object' && other) {
      const found = translate(value, other, text)
      if (found) return found
    }
  }
  return undefined
}

/** Resolves when nothing was drawn anew for a while. */
async function settled(): Promise<void> {
  let last = Date.now()
  const observer = new MutationObserver(() => {
    last = Date.now()
  })
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true })
  while (Date.now() - last < 120) await new Promise((resolve) => setTimeout(resolve, 20))
  observer.disconnect()
}
