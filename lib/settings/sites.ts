import { type PrivatePlace, privatePlace } from '#lib/page/private-places.ts'
import type { Settings } from './settings.ts'

/** Why a page is not read by itself. */
export type LeftAlone = PrivatePlace | 'never' | 'unchosen' | 'asked'

/**
 * The host that somebody means who types `https://www.News.example/world`, `*.news.example` or `news.example`.
 * @returns lower case, without `www.`; undefined where no host can be read from it
 */
export function siteOf(typed: string): string | undefined {
  const bare = typed.trim().replace(/^\*\./, '')
  if (!bare || /\s/.test(bare)) return undefined
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(bare) ? bare : `http://${bare}`
  if (!URL.canParse(address)) return undefined
  const { hostname, protocol } = new URL(address)
  if (!/^https?:$/.test(protocol) || !/^[a-z0-9.[\]:-]+$/.test(hostname)) return undefined
  return hostname.replace(/^www\./, '') || undefined
}

/** Whether a host is one of the sites or lies below one. */
function isWithin(host: string, sites: readonly string[]): boolean {
  return sites.some((site) => host === site || host.endsWith(`.${site}`))
}

/** Why the page of that address is not read by itself; undefined where it is. */
export function leftAlone(url: string, { reach, chosen, never }: Settings): LeftAlone | undefined {
  if (!URL.canParse(url)) return undefined
  const { hostname } = new URL(url)
  if (isWithin(hostname, never)) return 'never'
  const place = privatePlace(hostname)
  if (place) return place
  if (reach === 'asked') return 'asked'
  return reach === 'chosen' && !isWithin(hostname, chosen) ? 'unchosen' : undefined
}

/** Match patterns of sites and what lies below them. */
export function patternsOf(sites: readonly string[]): string[] {
  return sites.map((site) => (/^[\d.]+$|^\[/.test(site) ? `*://${site}/*` : `*://*.${site}/*`))
}
