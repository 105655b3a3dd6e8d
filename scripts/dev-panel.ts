import { servePanel } from '../tests/panel/server.ts'

/** `npm run dev:panel`: every state of the panel in an ordinary browser tab, without the extension. */

const { origin } = await servePanel(5199)
console.log(`The panel, state by state: ${origin}/\nCtrl+C ends it.`)
