import { expect, it } from 'vitest'
import { rules } from './trustedTypes.ts'

it('lets the app’s own workers pass', () => {
  for (const path of ['/mockServiceWorker.js', '/assets/demoWorker-B3xK_9-a.js'])
    expect(rules.createScriptURL(path)).toBe(path)
})

it('refuses every other script address', () => {
  for (const address of [
    'https://example.org/mockServiceWorker.js',
    '/assets/index-abc.js',
    '/assets/../evil-worker-a.js?x',
    'data:text/javascript,0',
    'blob:http://localhost/1',
  ])
    expect(() => rules.createScriptURL(address)).toThrow(TypeError)
})

it('lets no HTML pass but none', () => {
  expect(rules.createHTML('')).toBe('')
  expect(() => rules.createHTML('<img>')).toThrow(TypeError)
})
