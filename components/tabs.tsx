import { useServices } from './services.tsx'
import type { View } from './view.ts'

const LOOK_UP: View = { name: 'lookup', query: '' }

/** The parts of a surface. Beside a page also the way into a whole tab. */
export function Tabs() {
  const { words, view, surface, openLibrary } = useServices()
  const shown = view.value.name === 'case' ? view.value.from.name : view.value.name
  const tab = (target: View, text: string) => (
    <button
      type="button"
      aria-current={shown === target.name ? 'page' : undefined}
      onClick={() => {
        view.value = target
      }}
    >
      {text}
    </button>
  )
  return (
    <nav class="tabs" aria-label={words.tabs.label}>
      {surface === 'panel' && tab({ name: 'page' }, words.tabs.page)}
      {tab({ name: 'saved' }, words.tabs.saved)}
      {tab(LOOK_UP, words.tabs.lookUp)}
      <span class="gap" />
      <button
        type="button"
        class="icon"
        aria-label={words.tabs.settings}
        title={words.tabs.settings}
        aria-current={shown === 'settings' ? 'page' : undefined}
        onClick={() => {
          view.value = { name: 'settings' }
        }}
      >
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <path d="M1.5 4.5h6m4 0h3m-13 7h3m4 0h6" fill="none" stroke="currentColor" stroke-width="1.4" />
          <circle cx="9.5" cy="4.5" r="1.9" fill="none" stroke="currentColor" stroke-width="1.4" />
          <circle cx="6.5" cy="11.5" r="1.9" fill="none" stroke="currentColor" stroke-width="1.4" />
        </svg>
      </button>
      {surface === 'panel' && (
        <button
          type="button"
          class="icon"
          aria-label={words.tabs.inTab}
          title={words.tabs.inTab}
          onClick={() => openLibrary(view.value.name === 'page' ? LOOK_UP : view.value)}
        >
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
            <path d="M6.5 3H3v10h10V9.5M9 3h4v4M13 3 7.5 8.5" fill="none" stroke="currentColor" stroke-width="1.4" />
          </svg>
        </button>
      )}
    </nav>
  )
}
