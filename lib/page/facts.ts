const DATES = [
  'meta[property="article:published_time"]',
  'meta[itemprop="datePublished"]',
  'meta[name="date"]',
  'meta[name="pubdate"]',
  'meta[name="DC.date.issued"]',
  'time[pubdate]',
  'article time[datetime]',
]

/** A page's own word for the day it was published, as yyyy-mm-dd; empty where there is none that can be read. */
export function publishedOn(document: Document): string {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const day = dayOf(/"datePublished"\s*:\s*"([^"]+)"/.exec(script.textContent ?? '')?.[1])
    if (day) return day
  }
  for (const selector of DATES) {
    const element = document.querySelector(selector)
    const day = dayOf(element?.getAttribute('content') ?? element?.getAttribute('datetime'))
    if (day) return day
  }
  return ''
}

function dayOf(value: string | null | undefined): string {
  if (!value) return ''
  const written = /^\d{4}-\d{2}-\d{2}/.exec(value)?.[0]
  const time = Date.parse(written ?? value)
  return Number.isNaN(time) ? '' : new Date(time).toISOString().slice(0, 10)
}

/** The language that the page declares, or an empty string. */
export function declaredLanguage(document: Document): string {
  return document.documentElement.getAttribute('lang') ?? ''
}
