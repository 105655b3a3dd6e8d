import { browser } from 'wxt/browser'
import type { PageResult } from '#lib/recognise/page-result.ts'

/** Ink on paper, like the icon: nothing in the toolbar says what is shown. */
const GROUND = '#4a4843'
const INK = '#ffffff'

/** A number where cases are recognised, a dot for a prosecution for speech that is not in the data, else nothing. */
function badgeOf(state: PageResult | undefined): { text: string; title: string } {
  const certain = state?.matches.filter((match) => match.confidence === 'certain').length ?? 0
  if (certain > 0)
    return { text: String(certain), title: certain === 1 ? 'Courtside: 1 note for this page' : `Courtside: ${certain} notes for this page` }
  if (state?.verdict === 'speech-prosecution') return { text: '•', title: 'Courtside: something on this page' }
  return { text: '', title: 'Courtside' }
}

/** Shows the badge of a tab. A tab that is gone by now is no error. */
export async function showBadge(tabId: number, state: PageResult | undefined): Promise<void> {
  const { text, title } = badgeOf(state)
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
