import { useState } from 'preact/hooks'
import { PageView } from './page/page-view.tsx'
import { SavedView } from './saved/saved-view.tsx'
import { type Services, ServicesProvider } from './services.tsx'
import './styles/base.css'
import './styles/case.css'
import './styles/page.css'

type View = 'page' | 'saved'

/** The panel: parts at the top, what they hold below. */
export function App({ services }: { services: Services }) {
  const [view, setView] = useState<View>('page')
  const { words } = services
  const tab = (name: View, text: string) => (
    <button type="button" aria-current={view === name ? 'page' : undefined} onClick={() => setView(name)}>
      {text}
    </button>
  )
  return (
    <ServicesProvider value={services}>
      <nav class="tabs" aria-label={words.tabs.label}>
        {tab('page', words.tabs.page)}
        {tab('saved', words.tabs.saved)}
      </nav>
      {view === 'page' ? <PageView /> : <SavedView />}
    </ServicesProvider>
  )
}
