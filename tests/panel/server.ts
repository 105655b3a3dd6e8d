import { fileURLToPath } from 'node:url'
import preact from '@preact/preset-vite'
import { build, createServer, type InlineConfig, type PreviewServer, preview } from 'vite'
import { ensureCompiled } from '#scripts/data/compiled.ts'
import { ROOT } from '#scripts/data/files.ts'
import { COMPILED } from '#scripts/data/packaged.ts'
import { fixture } from '../server.ts'

export interface ServedPanel {
  /** `http://127.0.0.1:PORT` */
  origin: string
  close(): Promise<void>
}

const root = fileURLToPath(new URL('.', import.meta.url))

function serveFixturePages(middlewares: PreviewServer['middlewares']): void {
  middlewares.use('/fixtures', (request, response, next) => {
    const page = fixture(request.url ?? '')
    if (page) response.setHeader('content-type', 'text/html; charset=utf-8').end(page.body)
    else next()
  })
}

const config = {
  configFile: false,
  root,
  publicDir: COMPILED,
  logLevel: 'warn',
  plugins: [
    preact({ devToolsEnabled: false }),
    {
      name: 'fixtures',
      configureServer: ({ middlewares }) => serveFixturePages(middlewares),
      configurePreviewServer: ({ middlewares }) => serveFixturePages(middlewares),
    },
  ],
  build: {
    outDir: `${ROOT}/.output/panel`,
    emptyOutDir: true,
    target: 'esnext',
    chunkSizeWarningLimit: 4000,
    rollupOptions: { input: [`${root}index.html`, `${root}frame.html`] },
  },
} satisfies InlineConfig

/** Builds every state of the panel and serves it to ordinary browser tabs, on this machine only. */
export async function servePanel(): Promise<ServedPanel> {
  ensureCompiled()
  await build(config)
  const server = await preview({ ...config, preview: { host: '127.0.0.1', port: 0 } })
  return { origin: originOf(server.resolvedUrls), close: () => server.close() }
}

/** The same straight from the sources, drawn anew at each change. */
export async function developPanel(port: number): Promise<string> {
  ensureCompiled()
  const server = await createServer({ ...config, server: { host: '127.0.0.1', port } })
  await server.listen()
  return originOf(server.resolvedUrls)
}

function originOf(urls: { local: string[] } | null): string {
  const origin = urls?.local[0]?.replace(/\/$/, '')
  if (!origin) throw new Error('The states of the panel are not served.')
  return origin
}
