import { expect, it } from 'vitest'
import { isoDate } from '#contract/units.ts'
import { instruments } from '#record/law.ts'
import { changesMarkdown } from './changesMarkdown.ts'
import { changesRows } from './changesRows.ts'

const asOf = isoDate('2020-07-01')
const rows = changesRows(instruments, asOf, ['FR'], 'facebook')
const around = { asOf, countries: ['FR'] as const, link: 'https://dueline.example/timeline' }

it('holds every change of the card with its day, place and source', () => {
  const text = changesMarkdown(rows, around)
  expect(text.match(/^- \*\*/gm)).toHaveLength(rows.length)
  expect(text).toMatch(/- \*\*18 June 2020\*\*, Avia bill \(FR\), struck down: /)
  expect(text.match(/Source: /g)!.length).toBeGreaterThanOrEqual(rows.length)
  expect(text).toContain('Not legal advice')
  expect(text).toContain('(https://dueline.example/timeline)')
})

it('says so where nothing changed', () => {
  expect(changesMarkdown([], around)).toContain('Nothing changed in twelve months.')
})
