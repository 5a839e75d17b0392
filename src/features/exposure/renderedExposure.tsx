/** For tests: the page at an address, with the record and a source of cases that never answers. */
import { connectDemo } from '#sources/registry.ts'
import { renderAt } from '#test/renderedAt.tsx'
import { ExposurePage } from './ExposurePage.tsx'

/** `query` begins with "?" or is empty. */
export function renderExposure(query = '') {
  connectDemo(Promise.resolve(() => new Promise<Response>(() => {})))
  return renderAt(`/exposure${query}`, { '/exposure': ExposurePage, '/obligations/$id': null })
}
