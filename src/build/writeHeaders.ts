/** Writes `dist/_headers`, the form static hosts read, from the one constant. */
import type { Plugin } from 'vite'
import { cacheControl, securityHeaders } from './securityHeaders.ts'

/** The text of `_headers`: the security headers for every path, then how long files may be kept. */
export const headersFile = (): string => {
  const block = (path: string, headers: Record<string, string>) =>
    [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n')
  return [
    block('/*', securityHeaders),
    block('/assets/*', { 'Cache-Control': cacheControl('/assets/') }),
    block('/', { 'Cache-Control': cacheControl('/') }),
    block('/index.html', { 'Cache-Control': cacheControl('/index.html') }),
    block('/mockServiceWorker.js', { 'Cache-Control': cacheControl('/mockServiceWorker.js') }),
    '',
  ].join('\n')
}

export const writeHeaders = (): Plugin => ({
  name: 'dueline-headers',
  apply: 'build',
  generateBundle() {
    this.emitFile({ type: 'asset', fileName: '_headers', source: headersFile() })
  },
})
