import { panel } from './panel.ts'
import { settings } from './settings.ts'
import { vocabulary } from './vocabulary.ts'

/** Every text of the interface in Spanish. */
export const es = { ...panel, ...settings, ...vocabulary }
