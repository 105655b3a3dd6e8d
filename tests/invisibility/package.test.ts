import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { builtFolder } from '../drivers/addresses.ts'
import { KINDS } from '../e2e/session.ts'

/** What must not stand in a script that runs in pages: each would let a page see it, or touch the page. */
const FORBIDDEN = [
  'postMessage',
  'dispatchEvent',
  'CustomEvent',
  'wxt:',
  'getURL(',
  'insertCSS',
  'adoptedStyleSheets',
  'highlights',
  'localStorage',
  'sessionStorage',
  'performance.mark',
  'unload',
  'MAIN',
  'WebAssembly',
  'addEventListener',
  'innerHTML',
  'innerText',
  'appendChild',
  'setAttribute',
  'attachShadow',
  'console.',
  'document.cookie',
  'fetch(',
  'XMLHttpRequest',
  'getSelection',
  'getBoundingClientRect',
  'getComputedStyle',
]

describe.each(KINDS)('the package for %s', (kind) => {
  const folder = builtFolder(kind)
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'))

  it('has exactly this manifest', () => {
    expect({ ...manifest, version: 'VERSION' }).toMatchSnapshot()
  })

  it('shows nothing to pages and talks to no other extension', () => {
    expect(manifest).not.toHaveProperty('web_accessible_resources')
    expect(manifest).not.toHaveProperty('content_scripts')
    expect(manifest.externally_connectable?.matches ?? []).toEqual([])
    expect(manifest.externally_connectable?.ids ?? []).toEqual([])
    expect(manifest.content_security_policy.extension_pages).toContain("default-src 'none'")
  })

  it('has a reader that only reads', () => {
    const reader = readFileSync(join(folder, 'reader.js'), 'utf8')
    expect(FORBIDDEN.filter((word) => reader.includes(word))).toEqual([])
  })

  it('names no address on the network outside its data', () => {
    const code = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(js|css|html)$/.test(entry.name))
      .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
      .join('\n')
    const addresses = [...code.matchAll(/https?:\/\/[a-z0-9.*-]+/g)]
      .map(([address]) => address)
      .filter((address) => !/w3\.org|json-schema\.org|\/\*$/.test(address))
    expect(addresses).toEqual([])
  })
})
