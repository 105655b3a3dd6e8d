import { LANGUAGES } from '#lib/settings/settings.ts'
import { STATES } from './states.ts'

/** Chooses among the states; what is chosen stands in the address, so that a state can be linked to. */

const form = document.querySelector('form')
const frame = document.querySelector('iframe')
if (!form || !frame) throw new Error('The page of the states has no form or frame.')

const fill = (name: string, options: Iterable<[value: string, text: string]>) => {
  const select = form.elements.namedItem(name) as HTMLSelectElement
  for (const [value, text] of options) select.add(new Option(text, value))
}
fill(
  'state',
  Object.keys(STATES).map((name) => [name, name]),
)
fill('lang', Object.entries(LANGUAGES))
for (const [name, value] of new URLSearchParams(location.hash.slice(1))) {
  const field = form.elements.namedItem(name)
  if (field instanceof HTMLSelectElement) field.value = value
}
const show = () => {
  const chosen = new URLSearchParams([...new FormData(form)].map(([name, value]) => [name, String(value)]))
  location.replace(`#${chosen}`)
  frame.style.inlineSize = `${chosen.get('width')}px`
  frame.src = `./frame.html?${chosen}`
}
form.addEventListener('change', show)
show()
