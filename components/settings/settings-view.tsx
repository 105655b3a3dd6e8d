import { useState } from 'preact/hooks'
import { wordDate } from '#lib/cases/dates.ts'
import { ICONS, LANGUAGES, type Settings, TEXT_SIZES, THEMES } from '#lib/settings/settings.ts'
import { useServices } from '../services.tsx'
import { useLoaded } from '../ui/use-loaded.ts'
import { JudgementList } from './judgement-list.tsx'
import { ReachField } from './reach-field.tsx'
import { SiteList } from './site-list.tsx'
import { Wipe } from './wipe.tsx'

/** Everything that can be chosen. Each change holds at once. */
export function SettingsView() {
  const { words, settings, change, dataset, version, openLibrary, surface, view } = useServices()
  const [said, setSaid] = useState('')
  const index = useLoaded(() => dataset.index(), [])
  const chosen = settings.value
  const set = async (next: Partial<Settings>) => {
    try {
      await change(next)
      setSaid(words.settings.saved)
    } catch {
      setSaid(words.settings.failed)
    }
  }
  const select = <Key extends 'language' | 'theme' | 'textSize' | 'icon'>(
    key: Key,
    label: string,
    options: readonly (readonly [value: Settings[Key], text: string])[],
  ) => (
    <label class="field">
      <span>{label}</span>
      <select
        value={String(chosen[key])}
        onChange={(event) => {
          const option = options[event.currentTarget.selectedIndex]
          if (option) void set({ [key]: option[0] })
        }}
      >
        {options.map(([value, text]) => (
          <option key={String(value)} value={String(value)}>
            {text}
          </option>
        ))}
      </select>
    </label>
  )
  const box = (key: 'badge' | 'keepPages', label: string, more: string) => (
    <div>
      <label class="keep">
        <input type="checkbox" checked={chosen[key]} onChange={(event) => void set({ [key]: event.currentTarget.checked })} />
        {label}
      </label>
      <p class="muted">{more}</p>
    </div>
  )
  return (
    <main class="settings">
      <h1>{words.settings.title}</h1>
      <p class="said floating" role="status">
        {said}
      </p>
      <section>
        <h2>{words.settings.reading}</h2>
        <ReachField value={chosen.reach} change={(reach) => void set({ reach })} />
        {chosen.reach === 'chosen' && (
          <SiteList title={words.settings.chosen} sites={chosen.chosen} change={(sites) => void set({ chosen: sites })} />
        )}
        <SiteList title={words.settings.never} sites={chosen.never} change={(sites) => void set({ never: sites })} />
      </section>
      <section>
        <h2>{words.settings.look}</h2>
        {select('language', words.settings.language, [
          ['auto', words.settings.languageAuto],
          ...Object.entries(LANGUAGES).map(([key, name]) => [key as Settings['language'], name] as const),
        ])}
        <p class="muted">{words.settings.languageMore}</p>
        {select(
          'theme',
          words.settings.theme,
          THEMES.map((theme) => [theme, words.settings.themes[theme]] as const),
        )}
        {select(
          'textSize',
          words.settings.textSize,
          TEXT_SIZES.map((size) => [size, new Intl.NumberFormat(words.locale, { style: 'percent' }).format(size / 100)] as const),
        )}
      </section>
      <section>
        <h2>{words.settings.toolbar}</h2>
        {select(
          'icon',
          words.settings.icon,
          ICONS.map((icon) => [icon, words.settings.icons[icon]] as const),
        )}
        {box('badge', words.settings.badge, words.settings.badgeMore)}
      </section>
      <section>
        <h2>{words.settings.keeping}</h2>
        {box('keepPages', words.settings.keepPages, words.settings.keepPagesMore)}
        <JudgementList />
        <Wipe />
      </section>
      <section>
        <h2>{words.settings.about}</h2>
        <p>{words.settings.version(version)}</p>
        {index?.ok && (
          <p>
            {words.settings.data(
              index.value.version,
              wordDate(index.value.date, words.locale),
              words.lookUp.count(index.value.cases.length),
            )}
          </p>
        )}
        <p class="muted">{words.settings.shortcut}</p>
        <button
          type="button"
          class="link"
          onClick={() => {
            if (surface === 'panel') openLibrary({ name: 'welcome' })
            else view.value = { name: 'welcome' }
          }}
        >
          {words.settings.welcome}
        </button>
      </section>
    </main>
  )
}
