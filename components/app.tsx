import { CasePanel } from './case/case-panel.tsx'
import { LookUpView } from './explore/look-up-view.tsx'
import { PageView } from './page/page-view.tsx'
import { SavedView } from './saved/saved-view.tsx'
import { type Services, ServicesProvider } from './services.tsx'
import { SettingsView } from './settings/settings-view.tsx'
import { WelcomeView } from './settings/welcome-view.tsx'
import './styles/base.css'
import './styles/controls.css'
import './styles/case.css'
import './styles/law.css'
import './styles/page.css'
import './styles/settings.css'
import { Tabs } from './tabs.tsx'

/** A surface: parts at the top, what they hold below. */
export function App({ services }: { services: Services }) {
  return (
    <ServicesProvider value={services}>
      <Tabs />
      <Shown services={services} />
    </ServicesProvider>
  )
}

function Shown({ services }: { services: Services }) {
  const { words } = services
  const view = services.view.value
  switch (view.name) {
    case 'page':
      return <PageView />
    case 'saved':
      return <SavedView />
    case 'lookup':
      return <LookUpView key={view.query} query={view.query} />
    case 'settings':
      return <SettingsView />
    case 'welcome':
      return <WelcomeView />
    case 'case': {
      const { from, id } = view
      const text = from.name === 'saved' ? words.saved.back : from.name === 'page' ? words.tabs.page : words.lookUp.back
      return <CasePanel key={id} id={id} back={{ text, go: () => (services.view.value = from) }} />
    }
  }
}
