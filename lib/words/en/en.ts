import { panel } from './panel.ts'
import { settings } from './settings.ts'
import { vocabulary } from './vocabulary.ts'

/** Every text of the interface in English. Other languages have the same shape. */
export const en = { ...panel, ...settings, ...vocabulary }
