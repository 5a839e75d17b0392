/** `vite preview` as a deployment would be: precompressed files, the security headers, page paths. */
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { extname, join, resolve, sep } from 'node:path'
import type { Plugin } from 'vite'
import { cacheControl, securityHeaders } from './securityHeaders.ts'

const mediaTypes: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.txt': 'text/plain; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.png': 'image/png',
}

const isFile = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isFile(),
    () => false,
  )

/** The file a request path names below `folder`; null where it names none or leaves the folder. */
const fileFor = async (folder: string, requestPath: string): Promise<string | null> => {
  let decoded: string
  try {
    decoded = decodeURIComponent(requestPath)
  } catch {
    return null
  }
  const path = resolve(join(folder, decoded))
  if (path !== folder && !path.startsWith(folder + sep)) return null
  return (await isFile(path)) ? path : null
}

const encodings = [
  { name: 'br', extension: '.br' },
  { name: 'gzip', extension: '.gz' },
]

/**
 * Answers one request from a built folder. A path without a file extension is a page and gets
 * `index.html`; a missing file or an `/api/` path gets 404, so that a stale chunk fails as one.
 */
export const answerFromFolder = async (
  folder: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> => {
  for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value)
  const requestPath = new URL(request.url ?? '/', 'http://localhost').pathname
  const isPage = extname(requestPath) === '' && !requestPath.startsWith('/api/')
  const path = (await fileFor(folder, requestPath)) ?? (isPage ? join(folder, 'index.html') : null)
  if (path === null || !(await isFile(path))) {
    response.statusCode = 404
    response.setHeader('Content-Type', 'text/plain; charset=utf-8')
    response.end('Not found\n')
    return
  }
  const sitePath = path.slice(folder.length).split(sep).join('/')
  response.setHeader('Content-Type', mediaTypes[extname(path)] ?? 'application/octet-stream')
  response.setHeader('Cache-Control', cacheControl(sitePath))
  response.setHeader('Vary', 'Accept-Encoding')
  let served = path
  const accepted = request.headers['accept-encoding']?.toString() ?? ''
  for (const { name, extension } of encodings) {
    // oxlint-disable-next-line no-await-in-loop -- the second is only asked for without the first
    if (accepted.includes(name) && (await isFile(path + extension))) {
      response.setHeader('Content-Encoding', name)
      served = path + extension
      break
    }
  }
  const { size, mtimeMs } = await stat(served)
  const tag = `W/"${size.toString(36)}-${Math.floor(mtimeMs).toString(36)}"`
  response.setHeader('ETag', tag)
  if (request.headers['if-none-match'] === tag) {
    response.statusCode = 304
    response.end()
    return
  }
  response.setHeader('Content-Length', size)
  if (request.method === 'HEAD') {
    response.end()
    return
  }
  createReadStream(served).pipe(response)
}

export const serveBuild = (): Plugin => ({
  name: 'dueline-serve-build',
  configurePreviewServer(server) {
    const folder = resolve(server.config.root, server.config.build.outDir)
    server.middlewares.use((request, response, next) => {
      answerFromFolder(folder, request, response).catch(next)
    })
  },
})
