import { browser } from 'wxt/browser'
import type { PageResult } from '#lib/recognise/page-result.ts'
import { languageOf, type Settings } from '#lib/settings/settings.ts'
import { TOOLBAR } from '#lib/words/toolbar.ts'

/** Ink on paper, like the icon: nothing in the toolbar says what is shown. */
const GROUND = '#4a4843'
const INK = '#ffffff'

/** The language of the interface, as chosen or as the browser's. */
export function interfaceLanguage(settings: Settings) {
  return languageOf(settings.language, [browser.i18n.getUILanguage(), ...navigator.languages])
}

/** A number where cases are recognised, a dot for a prosecution for speech that is not in the data, else nothing. */
function badgeOf(state: PageResult | undefined, settings: Settings): { text: string; title: string } {
  const words = TOOLBAR[interfaceLanguage(settings)]
  const name = 'Courtside'
  const certain = state?.matches.filter((match) => match.confidence === 'certain').length ?? 0
  if (certain > 0) return { text: String(certain), title: `${name}: ${words.notes(certain)}` }
  if (state?.verdict === 'speech-prosecution') return { text: '•', title: `${name}: ${words.something}` }
  return { text: '', title: name }
}

/** Shows the badge of a tab. A tab that is gone by now is no error. */
export async function showBadge(tabId: number, state: PageResult | undefined, settings: Settings): Promise<void> {
  const { text, title } = settings.badge ? badgeOf(state, settings) : { text: '', title: 'Courtside' }
  try {
    await Promise.all([
      browser.action.setBadgeText({ tabId, text }),
      browser.action.setTitle({ tabId, title }),
      browser.action.setBadgeBackgroundColor({ tabId, color: GROUND }),
      browser.action.setBadgeTextColor?.({ tabId, color: INK }),
    ])
  } catch {
    // The tab was closed while its page was being read.
  }
}

/** Shows the toolbar button's picture as chosen. */
export async function showIcon({ icon }: Settings): Promise<void> {
  const folder = icon === 'courtside' ? 'icon' : `icon/${icon}`
  await browser.action.setIcon({ path: { 16: `/${folder}/16.png`, 32: `/${folder}/32.png` } })
}
