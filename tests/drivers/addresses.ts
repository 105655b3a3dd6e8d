import { join } from 'node:path'
import { ROOT } from '#scripts/data/files.ts'
import { EXTENSION, idOf } from './chromium.ts'
import { ADDON, ADDRESS } from './firefox.ts'
import type { Kind } from './launch.ts'

const FILES = ['sidepanel.html', 'library.html', 'reader.js', 'manifest.json', 'icon/48.png', 'data/index.json']

/** The extension's id and the addresses of files of its package, as an attacker would guess them. */
export function addressesOf(kind: Kind): { id: string; files: string[] } {
  const [id, origin] =
    kind === 'chromium' ? [idOf(EXTENSION), `chrome-extension://${idOf(EXTENSION)}`] : [ADDON, `moz-extension://${ADDRESS}`]
  return { id, files: FILES.map((file) => `${origin}/${file}`) }
}

/** Folder of a built extension. */
export const builtFolder = (kind: Kind) => join(ROOT, '.output', kind === 'chromium' ? 'chrome-mv3' : 'firefox-mv3')
