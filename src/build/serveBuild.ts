/** `vite preview` as a deployment would be: precompressed files, the security headers, page paths. */
import { resolve } from 'node:path'
import sirv from 'sirv'
import type { Plugin } from 'vite'
import { cacheControl, securityHeaders } from './securityHeaders.ts'

/**
 * Answers requests from a built folder, read once. A path without a file extension is a page and gets
 * `index.html`; a missing file or an `/api/` path gets 404, so that a stale chunk fails as one.
 */
export function answersFrom(folder: string): ReturnType<typeof sirv> {
  const files = sirv(folder, {
    brotli: true,
    gzip: true,
    etag: true,
    single: true,
    ignores: [/^\/api\//, /\.\w+$/],
    setHeaders: (response, path) => response.setHeader('Cache-Control', cacheControl(path)),
  })
  return (request, response) => {
    for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value)
    files(request, response, () => {
      response.statusCode = 404
      response.setHeader('Content-Type', 'text/plain; charset=utf-8')
      response.end('Not found\n')
    })
  }
}

export const serveBuild = (): Plugin => ({
  name: 'dueline-serve-build',
  configurePreviewServer(server) {
    server.middlewares.use(answersFrom(resolve(server.config.root, server.config.build.outDir)))
  },
})
