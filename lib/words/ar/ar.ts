import { panel } from './panel.ts'
import { settings } from './settings.ts'
import { vocabulary } from './vocabulary.ts'

/** Every text of the interface in Arabic. */
export const ar = { ...panel, ...settings, ...vocabulary }
