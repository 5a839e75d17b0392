import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { pictureOf } from '#test/pictureOf.ts'
import { OutcomeBar } from './OutcomeBar.tsx'
import type { OutcomePart } from './outcomePart.ts'

const parts: OutcomePart[] = [
  { name: 'removed', share: 0.41, fill: 'ink' },
  { name: 'restricted', share: 0.13, fill: 'slate' },
  { name: 'rejected (kept)', share: 0.43, fill: 'pale' },
  { name: 'withdrawn', share: 0.027, fill: 'outline' },
  { name: 'open', share: 0.003, fill: 'late' },
]

test('Parts follow one another, and what rounds to nothing is not 0 %', async () => {
  const { container } = render(<OutcomeBar parts={parts} description="By 7 d" />)
  expect(screen.getByRole('img', { name: /^By 7 d: removed 41.%.*open under 1.%$/ })).toBeVisible()
  await expect(pictureOf(container)).toMatchFileSnapshot('__pictures__/outcome-bar.svg')
})
