import { describe, expect, it } from 'vitest'
import { DEFAULTS, languageOf, parseSettings } from '#lib/settings/settings.ts'
import { leftAlone, patternsOf, siteOf } from '#lib/settings/sites.ts'

describe('settings', () => {
  it('come whole out of nothing, and out of what is broken in part', () => {
    expect(parseSettings(undefined)).toEqual(DEFAULTS)
    expect(parseSettings('nonsense')).toEqual(DEFAULTS)
    expect(parseSettings({ reach: 'chosen', chosen: ['news.example'], theme: 'purple', textSize: 3, never: [7], unknown: true })).toEqual({
      ...DEFAULTS,
      reach: 'chosen',
      chosen: ['news.example'],
    })
  })

  it('take the first language of the browser that is there', () => {
    expect(languageOf('auto', ['de-DE', 'fr-CA', 'en'])).toBe('fr')
    expect(languageOf('auto', ['de'])).toBe('en')
    expect(languageOf('auto', ['zh-CN'])).toBe('zh')
    expect(languageOf('auto', ['zh-TW', 'ru'])).toBe('ru')
    expect(languageOf('tr', ['fr'])).toBe('tr')
  })
})

describe('a site', () => {
  it.each([
    ['https://www.News.example/world?a=b', 'news.example'],
    ['*.news.example', 'news.example'],
    [' news.example ', 'news.example'],
    ['новости.example', 'xn--b1amnebsh.example'],
    ['192.0.2.7', '192.0.2.7'],
  ])('is read from %j', (typed, site) => {
    expect(siteOf(typed)).toBe(site)
  })

  it.each(['', 'two words', 'ftp://news.example', 'http://', '*', 'a,b'])('is not read from %j', (typed) => {
    expect(siteOf(typed)).toBeUndefined()
  })

  it('stands for what lies below it too', () => {
    expect(patternsOf(['news.example', '192.0.2.7'])).toEqual(['*://*.news.example/*', '*://192.0.2.7/*'])
  })
})

describe('a page is left alone', () => {
  it.each([
    ['http://localhost:8080/', 'home'],
    ['http://127.0.0.1/', 'home'],
    ['http://192.168.1.1/', 'home'],
    ['http://10.0.0.7/', 'home'],
    ['http://172.20.3.4/', 'home'],
    ['http://[::1]/', 'home'],
    ['http://[fe80::1]/', 'home'],
    ['http://router/', 'home'],
    ['http://printer.local/', 'home'],
    ['https://wiki.corp/', 'home'],
    ['https://mail.google.com/mail/u/0/', 'mail'],
    ['https://outlook.live.com/mail/', 'mail'],
    ['https://webmail.university.example/', 'mail'],
    ['https://e.mail.ru/', 'mail'],
    ['https://www.gmx.net/', 'mail'],
    ['https://online-banking.savings.example/', 'bank'],
    ['https://secure.savings.example/', 'bank'],
    ['https://accounts.google.com/', 'bank'],
    ['https://login.news.example/', 'bank'],
    ['https://www.paypal.com/', 'bank'],
  ])('at %s: %s', (url, why) => {
    expect(leftAlone(url, DEFAULTS)).toBe(why)
  })

  it.each([
    'https://www.dailymail.co.uk/news',
    'https://mailandguardian.co.za/',
    'https://www.bbc.com/news',
    'https://172.217.0.1/',
    'https://www.bankwatch.org/',
    'https://idnes.cz/',
    'https://www.thedailystar.net/',
    'https://zerkalo.io/',
  ])('but not news: %s', (url) => {
    expect(leftAlone(url, DEFAULTS)).toBeUndefined()
  })

  it('where the reader said so', () => {
    const chosen = { ...DEFAULTS, reach: 'chosen' as const, chosen: ['news.example'], never: ['shop.news.example'] }
    expect(leftAlone('https://www.news.example/a', chosen)).toBeUndefined()
    expect(leftAlone('https://shop.news.example/a', chosen)).toBe('never')
    expect(leftAlone('https://othernews.example/a', chosen)).toBe('unchosen')
    expect(leftAlone('https://www.news.example/a', { ...DEFAULTS, reach: 'asked' })).toBe('asked')
  })
})
