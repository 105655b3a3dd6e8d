import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The name under which the tested browsers find this machine. */
export const HOST = 'courier.example'

const FIXTURES = fileURLToPath(new URL('./fixtures/', import.meta.url))

export interface FixtureServer {
  /** `http://courier.example:PORT`: pages of this machine's own network are not read by themselves. */
  origin: string
  /** Paths of all requests so far. */
  requests: string[]
  close(): Promise<void>
}

interface Page {
  body: string
  headers?: Record<string, string>
}

/**
 * Serves the fixture pages, and others handed in by path, on this machine only.
 * @param extra pages by path, for example `{ '/probe': { body: '<!doctype html>…' } }`
 */
export async function serveFixtures(extra: Record<string, Page> = {}): Promise<FixtureServer> {
  const requests: string[] = []
  const server: Server = createServer((request, response) => {
    const path = (request.url ?? '/').replace(/[?#].*$/, '')
    requests.push(request.url ?? '/')
    const page = extra[path] ?? fixture(path)
    if (!page) {
      response.writeHead(404).end()
      return
    }
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...page.headers }).end(page.body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    origin: `http://${HOST}:${port}`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

/** A fixture page by its path. */
export function fixture(path: string): Page | undefined {
  const name = /^\/([a-z0-9-]+\.html)$/.exec(path)?.[1]
  if (!name) return undefined
  try {
    return { body: readFileSync(join(FIXTURES, name), 'utf8') }
  } catch {
    return undefined
  }
}
