import { describe, expect, it } from 'vitest'
import { parseMessage } from '#lib/extension/messages.ts'

const page = { url: 'https://news.example/', title: 'T', headline: '', lang: 'en', published: '', text: 'T\nText' }

describe('messages', () => {
  it('are taken where they are ours', () => {
    expect(parseMessage({ type: 'page-read', asked: false, page })).toEqual({ type: 'page-read', asked: false, page })
    expect(parseMessage({ type: 'judged' })).toBeDefined()
    expect(parseMessage({ type: 'page-quiet', url: 'https://news.example/' })).toBeDefined()
  })

  it.each([
    ['nothing', undefined],
    ['text', 'page-read'],
    ['another type', { type: 'wipe' }],
    ['a missing part', { type: 'page-read', asked: false, page: { ...page, text: undefined } }],
    ['a part too many', { type: 'page-read', asked: false, page: { ...page, html: '<b>' } }],
    ['too long a text', { type: 'page-read', asked: false, page: { ...page, text: 'x'.repeat(300_000) } }],
    ['a wrong kind', { type: 'page-quiet', url: 7 }],
  ])('are refused: %s', (_name, value) => {
    expect(parseMessage(value)).toBeUndefined()
  })
})
