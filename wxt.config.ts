import preact from '@preact/preset-vite'
import { defineConfig } from 'wxt'
import { packagedData } from './scripts/data/packaged.ts'

const name = 'Courtside'

/** Nothing but the package itself: no page, server, font or picture from anywhere else. */
const EXTENSION_PAGES = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  vite: () => ({
    plugins: [preact({ devToolsEnabled: false })],
    // A polyfill for preloading would fetch; nothing here is lazy enough to need it.
    build: { modulePreload: false, sourcemap: false },
  }),
  hooks: {
    'build:publicAssets': (_wxt, files) => {
      files.push(...packagedData())
    },
  },
  manifest: ({ browser }) => ({
    name,
    default_locale: 'en',
    description: '__MSG_description__',
    permissions: [
      'storage', // settings, and what was read in each tab while the browser runs (storage.session)
      'scripting', // registers the reader at run time, so that no page can find it in the manifest
      'unlimitedStorage', // what the reader saved is never evicted when the disk runs low
      'contextMenus', // "Look up …" on selected text
      ...(browser === 'firefox' ? [] : ['sidePanel']), // the panel beside the page
    ],
    // The reader looks at news pages wherever they are; it reads, and sends nothing off the machine.
    host_permissions: ['http://*/*', 'https://*/*'],
    action: { default_title: name },
    // The keyword in the address bar; what is typed behind it is looked up in the bundled data.
    omnibox: { keyword: 'court' },
    commands: {
      // Opens and closes the panel, through the toolbar button's own handling.
      _execute_action: { suggested_key: { default: 'Alt+Shift+C', mac: 'Alt+Shift+C' } },
    },
    content_security_policy: { extension_pages: EXTENSION_PAGES },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'courtside@courtside.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : {
          minimum_chrome_version: '120',
          externally_connectable: { ids: [] }, // no other extension may talk to us, no page either
        }),
  }),
})
