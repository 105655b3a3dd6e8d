import type { View } from '#components/view.ts'
import type { CurrentPage } from '#lib/page/current.ts'
import type { Settings } from '#lib/settings/settings.ts'
import type { LeftAlone } from '#lib/settings/sites.ts'

/** A state in which the panel can be shown without a browser's help. */
export interface PanelState {
  surface?: 'panel' | 'tab'
  view?: View
  /** A fixture page that stands beside the panel, recognised by the extension's own code. */
  fixture?: string
  /** What the panel is told of the page, where no fixture is recognised. */
  page?: CurrentPage
  isPrivate?: boolean
  settings?: Partial<Settings>
  /** Files of the dataset that come damaged. */
  damaged?: string
  /** What was saved and said before. */
  saved?: 'cases' | 'changed' | 'broken'
  said?: { caseId: string; says: 'is' | 'not' }
  /** Accessible names of what is pressed once the state is there, in English. */
  press?: string[]
}

const beside = (kind: 'starting' | 'reading' | 'unreadable' | 'no-access'): PanelState => ({ page: { kind } })
const alone = (why: LeftAlone, site: string): PanelState => ({ page: { kind: 'left-alone', why, site, isPrivate: false } })
const lookUp = (query: string): PanelState => ({ view: { name: 'lookup', query } })
const opened = (id: string): PanelState => ({ view: { name: 'case', id, from: { name: 'lookup', query: '' } } })

/** Every state of the design, by name. */
export const STATES: Record<string, PanelState> = {
  reading: beside('reading'),
  nothing: { fixture: 'recipe.html' },
  unreadable: beside('unreadable'),
  'no-access': beside('no-access'),
  'alone-home': alone('home', '192.168.1.1'),
  'alone-mail': alone('mail', 'mail.example'),
  'alone-bank': alone('bank', 'banking.example'),
  'alone-never': alone('never', 'news.example'),
  'alone-unchosen': alone('unchosen', 'news.example'),
  'alone-asked': alone('asked', 'news.example'),
  case: { fixture: 'ilyashev-en.html' },
  'case-russian-page': { fixture: 'ilyashev-ru.html' },
  'case-graded': opened('th-muenkhamruang-2021'),
  'case-long-title': opened('az-hasanli-2023'),
  'case-many-defendants': opened('in-gadling-2018'),
  'case-many-charges': opened('ma-radi-2020'),
  'case-pending': opened('tz-lissu-2025'),
  several: { fixture: 'two-cases.html' },
  possible: { fixture: 'older.html' },
  'possible-asking': { fixture: 'older.html', press: ['Not this person'] },
  confirmed: { fixture: 'older.html', said: { caseId: 'kz-ilyashev-2020', says: 'is' } },
  rejected: { fixture: 'ilyashev-en.html', said: { caseId: 'kz-ilyashev-2020', says: 'not' } },
  unbundled: { fixture: 'unbundled.html' },
  'saved-from-page': { fixture: 'ilyashev-en.html', saved: 'cases', press: ['Note'] },
  private: { fixture: 'ilyashev-en.html', isPrivate: true },
  'data-damaged': { fixture: 'ilyashev-en.html', damaged: 'index.json' },
  'case-damaged': { ...opened('kz-ilyashev-2020'), damaged: 'cases/kz-ilyashev-2020.json' },
  'saved-empty': { view: { name: 'saved' } },
  saved: { view: { name: 'saved' }, saved: 'cases' },
  'saved-changed': { view: { name: 'saved' }, saved: 'changed' },
  'saved-broken': { view: { name: 'saved' }, saved: 'broken' },
  'look-up': lookUp(''),
  'look-up-found': lookUp('Ильяшев'),
  'look-up-none': lookUp('nobody of that name'),
  settings: { view: { name: 'settings' }, said: { caseId: 'kz-ilyashev-2020', says: 'not' } },
  'settings-chosen': {
    view: { name: 'settings' },
    settings: { reach: 'chosen', chosen: ['news.example', 'courts.example'], never: ['webshop.example'] },
    press: ['Wipe everything'],
  },
  welcome: { surface: 'tab', view: { name: 'welcome' } },
  'library-look-up': { surface: 'tab', ...lookUp('Kazakhstan') },
  'library-case': { surface: 'tab', ...opened('kz-ilyashev-2020') },
}

/** A state by its name; `case:kz-ilyashev-2020` stands for that case, opened from the look-up. */
export function stateOf(name: string): PanelState | undefined {
  return STATES[name] ?? (name.startsWith('case:') ? opened(name.slice(5)) : undefined)
}
