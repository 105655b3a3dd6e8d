import { CaseRow } from '../case/case-row.tsx'
import { useServices } from '../services.tsx'
import { useLoaded } from '../ui/use-loaded.ts'
import { ReachField } from './reach-field.tsx'
import { SampleArticle } from './sample-article.tsx'

/** The trial that the whole thing grew out of. */
const SAMPLE = 'kz-ilyashev-2020'

/** What a new reader must know before anything else: what is read, what never happens, and a case to try. */
export function WelcomeView() {
  const { words, settings, change, dataset, view } = useServices()
  const index = useLoaded(() => dataset.index(), [])
  const entry = index?.ok ? index.value.cases.find(({ id }) => id === SAMPLE) : undefined
  const open = () => {
    view.value = { name: 'case', id: SAMPLE, from: { name: 'welcome' } }
  }
  return (
    <main class="welcome">
      <header>
        <h1>{words.welcome.title}</h1>
        <p class="lead">{words.welcome.lead}</p>
      </header>
      <section>
        <h2>{words.welcome.reads}</h2>
        <p>{words.welcome.readsMore}</p>
      </section>
      <section>
        <h2>{words.welcome.never}</h2>
        <ul class="plain-list">
          {words.welcome.neverList.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{words.welcome.choose}</h2>
        <ReachField value={settings.value.reach} change={(reach) => void change({ reach })} />
        <p class="muted">{words.welcome.chooseMore}</p>
      </section>
      <section>
        <h2>{words.welcome.try}</h2>
        <p>{words.welcome.tryMore}</p>
        <SampleArticle />
        {entry && (
          <ul class="rows">
            <CaseRow entry={entry} choose={open} />
          </ul>
        )}
        <div class="row-of-buttons">
          <button type="button" class="primary" onClick={open}>
            {words.welcome.tryOpen}
          </button>
          <button
            type="button"
            class="quiet"
            onClick={() => {
              view.value = { name: 'lookup', query: '' }
            }}
          >
            {words.welcome.done}
          </button>
        </div>
        <p class="muted">{words.welcome.pin}</p>
      </section>
      <section>
        <h2>{words.welcome.visible}</h2>
        <p>{words.welcome.visibleMore}</p>
      </section>
    </main>
  )
}
