import { panel } from './panel.ts'
import { settings } from './settings.ts'
import { vocabulary } from './vocabulary.ts'

/** Every text of the interface in Chinese, in simplified characters. */
export const zh = { ...panel, ...settings, ...vocabulary }
