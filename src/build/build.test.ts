import { mkdtemp, readFile, rm, writeFile, mkdir } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { withoutBanner } from './leaveDemoOut.ts'
import { precompressFolder } from './precompress.ts'
import { recordLinks } from './preloadRecord.ts'
import { cacheControl, contentSecurityPolicy, securityHeaders } from './securityHeaders.ts'
import { answersFrom } from './serveBuild.ts'
import { headersFile } from './writeHeaders.ts'

let folder = ''
let server: Server
let origin = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dueline-build-'))
  await mkdir(join(folder, 'assets'))
  await writeFile(join(folder, 'index.html'), '<!doctype html><title>Dueline</title>')
  await writeFile(join(folder, 'assets', 'index-abc.js'), 'export {}\n'.repeat(50))
  await writeFile(join(folder, 'picture.png'), 'not text')
  await precompressFolder(folder)
  server = createServer(answersFrom(folder))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})

afterAll(async () => {
  server.close()
  await rm(folder, { recursive: true })
})

describe('precompression', () => {
  it('puts both forms beside text files, and they unpack to the same bytes', async () => {
    const path = join(folder, 'assets', 'index-abc.js')
    const content = await readFile(path)
    expect(brotliDecompressSync(await readFile(`${path}.br`)).equals(content)).toBe(true)
    expect(gunzipSync(await readFile(`${path}.gz`)).equals(content)).toBe(true)
    await expect(readFile(join(folder, 'picture.png.br'))).rejects.toThrow('ENOENT')
  })
})

describe('serving the build', () => {
  it('sends every security header with every answer', async () => {
    for (const path of ['/', '/assets/index-abc.js', '/assets/gone-def.js']) {
      const answer = await fetch(origin + path)
      for (const [name, value] of Object.entries(securityHeaders))
        expect(answer.headers.get(name)).toBe(value)
    }
  })

  it('sends brotli where it is understood', async () => {
    const answer = await fetch(`${origin}/assets/index-abc.js`, {
      headers: { 'accept-encoding': 'gzip, br' },
    })
    expect(answer.headers.get('content-encoding')).toBe('br')
    expect(await answer.text()).toContain('export {}')
    const plain = await fetch(`${origin}/assets/index-abc.js`, {
      headers: { 'accept-encoding': 'identity' },
    })
    expect(plain.headers.get('content-encoding')).toBeNull()
  })

  it('gives pages the index, and missing files and interfaces a 404', async () => {
    expect(await (await fetch(`${origin}/obligations/fr-avia?asOf=2019-06-26`)).text()).toContain(
      '<title>Dueline</title>',
    )
    for (const path of ['/assets/gone-def.js', '/api/tally', '/%ZZ.js'])
      expect((await fetch(origin + path)).status).toBe(404)
  })

  it('never leaves its folder', async () => {
    const answer = await fetch(`${origin}/..%2f..%2f..%2f..%2fetc%2fhostname.txt`)
    expect(answer.status).toBe(404)
  })

  it('answers an unchanged file with 304', async () => {
    const first = await fetch(origin)
    const tag = first.headers.get('etag') ?? ''
    const second = await fetch(origin, { headers: { 'if-none-match': tag } })
    expect(second.status).toBe(304)
  })
})

describe('a build without the demo', () => {
  it('has no banner before any script has run', async () => {
    const html = await readFile(join(import.meta.dirname, '../../index.html'), 'utf8')
    expect(html).toContain('<b>Demo.</b>')
    expect(withoutBanner(html)).not.toContain('Demo')
    expect(withoutBanner(html)).toContain('shell-bar-waiting')
  })
})

describe('the headers', () => {
  it('keep hashed files for a year and ask for everything else anew', () => {
    expect(cacheControl('/assets/index-abc.js')).toContain('immutable')
    expect(cacheControl('/index.html')).toBe('no-cache')
    expect(cacheControl('/mockServiceWorker.js')).toBe('no-cache')
  })

  it('allow nothing inline, no evaluation and no other origin', () => {
    expect(contentSecurityPolicy).not.toMatch(/unsafe|https?:|\*|data:|blob:/)
    expect(contentSecurityPolicy).toContain("default-src 'none'")
    expect(contentSecurityPolicy).toContain("require-trusted-types-for 'script'")
  })

  it('are written for static hosts from the same constant', () => {
    for (const [name, value] of Object.entries(securityHeaders))
      expect(headersFile()).toContain(`  ${name}: ${value}`)
  })
})

describe('the record', () => {
  it('is asked for with the app’s own code', () => {
    const bundle = {
      'assets/law-1.js': { facadeModuleId: '/app/src/record/law.ts' },
      'assets/fines-1.js': { facadeModuleId: '/app/src/record/fines.ts' },
      'assets/index-1.js': { facadeModuleId: '/app/index.html' },
      'assets/index-1.css': {},
    }
    const links = recordLinks(bundle).map(({ attrs }) => [attrs?.['rel'], attrs?.['href']])
    expect(links).toEqual([['modulepreload', '/assets/law-1.js']])
  })
})
