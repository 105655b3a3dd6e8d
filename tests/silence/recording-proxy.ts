import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { HOST } from '../server.ts'

export interface RecordingProxy {
  /** `127.0.0.1:PORT` */
  address: string
  /** Every address that was asked for, in order; of encrypted connections only the host. */
  asked: string[]
  close(): Promise<void>
}

/**
 * A proxy through which a browser sends everything. It lets through what goes to this machine
 * and refuses the rest, but notes all of it.
 */
export async function recordingProxy(): Promise<RecordingProxy> {
  const asked: string[] = []
  const server = createServer((incoming, response) => {
    const address = incoming.url ?? ''
    asked.push(address)
    const url = URL.canParse(address) ? new URL(address) : undefined
    if (url?.hostname === HOST) pass(url, incoming, response)
    else response.writeHead(403).end()
  })
  server.on('connect', (incoming, socket) => {
    asked.push(`https://${incoming.url}`)
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    address: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

function pass(url: URL, incoming: IncomingMessage, response: ServerResponse): void {
  const onward = request(
    { host: '127.0.0.1', port: url.port, path: `${url.pathname}${url.search}`, method: incoming.method, headers: incoming.headers },
    (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(response)
    },
  )
  onward.on('error', () => response.writeHead(502).end())
  incoming.pipe(onward)
}
