/** For tests: the comparison at an address, with the record and a source of cases that never answers. */
import type { ComponentType } from 'react'
import { connectDemo } from '#sources/registry.ts'
import { renderAt } from '#test/renderedAt.tsx'
import { ComparePage } from './ComparePage.tsx'

/** Renders the page, or one part of it, at the address. */
export function renderCompare(query: string, part: ComponentType = ComparePage) {
  connectDemo(Promise.resolve(() => new Promise<Response>(() => {})))
  return renderAt(`/compare${query}`, { '/compare': part, '/obligations/$id': null })
}
