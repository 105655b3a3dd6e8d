import { fileURLToPath } from 'node:url'
import preact from '@preact/preset-vite'
import { createServer, type ViteDevServer } from 'vite'
import { ensureCompiled } from '#scripts/data/compiled.ts'
import { COMPILED } from '#scripts/data/packaged.ts'
import { fixture } from '../server.ts'

/** Serves every state of the panel to ordinary browser tabs, on this machine only. */
export async function servePanel(port?: number): Promise<{ origin: string; server: ViteDevServer }> {
  ensureCompiled()
  const server = await createServer({
    configFile: false,
    root: fileURLToPath(new URL('.', import.meta.url)),
    publicDir: COMPILED,
    logLevel: 'warn',
    plugins: [
      preact({ devToolsEnabled: false }),
      {
        name: 'fixtures',
        configureServer({ middlewares }) {
          middlewares.use('/fixtures', (request, response, next) => {
            const page = fixture(request.url ?? '')
            if (page) response.setHeader('content-type', 'text/html; charset=utf-8').end(page.body)
            else next()
          })
        },
      },
    ],
    server: { host: '127.0.0.1', ...(port ? { port } : {}), watch: null, hmr: false },
  })
  await server.listen()
  const origin = server.resolvedUrls?.local[0]?.replace(/\/$/, '')
  if (!origin) throw new Error('The states of the panel are not served.')
  return { origin, server }
}
