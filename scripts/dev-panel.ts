import { developPanel } from '../tests/panel/server.ts'

/** `npm run dev:panel`: every state of the panel in an ordinary browser tab, without the extension. */

console.log(`The panel, state by state: ${await developPanel(5199)}/\nCtrl+C ends it.`)
