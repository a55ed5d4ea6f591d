import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import { type AddressInfo, connect, type Socket } from 'node:net'
import { throwAwayCertificate } from './certificate'

/** What stands at an address. */
export interface ServedPage {
  body: string
  type?: string
}

/** Pages at the addresses of their choice, from loopback, by way of a proxy that the browser is told to use. */
export interface PageServer {
  /** Port of the proxy on 127.0.0.1. */
  port: number
  /** Every address that was asked for, as "host/path" (or "host:port" where it was not served). */
  asked: string[]
  /** Puts a page at an address (without query), or changes the one there. */
  put: (url: string, page: ServedPage) => void
  close: () => Promise<void>
}

const keyOf = (host: string, path: string) => `${host}${path.split(/[?#]/, 1)[0]}`

const listen = (server: Server) =>
  new Promise<number>((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port))
  })

/** Serves pages under any address, http or https, without touching the machine's names or the network. */
export async function servePages(): Promise<PageServer> {
  const pages = new Map<string, ServedPage>()
  const asked: string[] = []
  const hosts = new Set<string>()
  const sockets = new Set<Socket>()
  const answer = (request: IncomingMessage, response: ServerResponse) => {
    const url = request.url?.startsWith('http') ? new URL(request.url) : null
    const key = keyOf(url?.host ?? request.headers.host ?? '', url?.pathname ?? request.url ?? '/')
    asked.push(key)
    const page = pages.get(key)
    response.writeHead(page ? 200 : 404, {
      'content-type': page?.type ?? 'text/html; charset=utf-8',
      'cache-control': 'no-cache',
    })
    response.end(page?.body ?? '')
  }
  const secure = createTlsServer(throwAwayCertificate(), answer)
  const securePort = await listen(secure)
  const proxy = createServer(answer)
  proxy.on('connect', (request: IncomingMessage, client: Socket) => {
    const host = (request.url ?? '').replace(/:\d+$/, '')
    client.on('error', () => client.destroy())
    if (!hosts.has(host)) {
      asked.push(request.url ?? '')
      client.end('HTTP/1.1 502 Not served\r\n\r\n')
      return
    }
    const tunnel = connect(securePort, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connected\r\n\r\n')
      tunnel.pipe(client)
      client.pipe(tunnel)
    })
    tunnel.on('error', () => client.destroy())
    client.on('close', () => tunnel.destroy())
  })
  for (const server of [secure, proxy])
    server.on('connection', (socket: Socket) => {
      sockets.add(socket)
      socket.on('close', () => sockets.delete(socket))
    })
  const port = await listen(proxy)
  const closing = (server: Server) => new Promise<void>((done) => server.close(() => done()))
  return {
    port,
    asked,
    put: (url, page) => {
      const { host, pathname } = new URL(url)
      hosts.add(host)
      pages.set(keyOf(host, pathname), page)
    },
    close: async () => {
      for (const socket of sockets) socket.destroy()
      await Promise.all([closing(secure), closing(proxy)])
    },
  }
}
