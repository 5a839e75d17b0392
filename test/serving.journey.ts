/** What the server says beside the page: security headers, how long files keep, what is missing. */
import { readFileSync } from 'node:fs'
import { contentSecurityPolicy, securityHeaders } from '#build/securityHeaders.ts'
import { expect, test } from './journey.ts'

const paths = ['/', '/obligations/fr-avia', '/mockServiceWorker.js', '/nowhere.js']

for (const path of paths) {
  test(`${path} carries every security header`, async ({ request }) => {
    const headers = (await request.get(path)).headers()
    for (const [name, value] of Object.entries(securityHeaders)) {
      expect(headers[name.toLowerCase()], name).toBe(value)
    }
  })
}

test('the policy allows nothing inline, no eval and no other origin', () => {
  expect(contentSecurityPolicy).not.toMatch(/unsafe|blob:|data:|https?:|\*/)
  expect(contentSecurityPolicy).toContain("default-src 'none'")
  expect(contentSecurityPolicy).toContain("require-trusted-types-for 'script'")
})

test('the page is asked for anew, its hashed files are kept, and a missing one is missing', async ({
  request,
}) => {
  const page = await request.get('/')
  expect(page.headers()['cache-control']).toBe('no-cache')
  const script = /src="(\/assets\/[^"]+\.js)"/.exec(await page.text())?.[1] ?? ''
  const answer = await request.get(script)
  expect(answer.status()).toBe(200)
  expect(answer.headers()['cache-control']).toContain('immutable')
  expect((await request.get('/assets/gone-1234.js')).status()).toBe(404)
  expect((await request.get('/api/tally')).status()).toBe(404)
})

test('the index holds no inline script, style or handler', async ({ request }) => {
  const html = await (await request.get('/')).text()
  expect(html).not.toMatch(/<script(?![^>]*\bsrc=)[^>]*>/)
  expect(html).not.toMatch(/<style|\sstyle=|\son[a-z]+=/)
})

test('text comes compressed with brotli', async ({ playwright, baseURL }) => {
  const request = await playwright.request.newContext({
    baseURL: baseURL ?? '',
    extraHTTPHeaders: { 'accept-encoding': 'br' },
  })
  expect((await request.get('/')).headers()['content-encoding']).toBe('br')
  await request.dispose()
})

test('a static host is told the same headers by dist/_headers', () => {
  const text = readFileSync(`${process.env['JOURNEY_DIST'] ?? 'dist'}/_headers`, 'utf8')
  for (const [name, value] of Object.entries(securityHeaders)) {
    expect(text).toContain(`${name}: ${value}`)
  }
})
