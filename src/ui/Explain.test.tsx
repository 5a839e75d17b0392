import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { Explain } from './Explain.tsx'
import type { Explanation } from './explanation.ts'

const explanation: Explanation = {
  title: 'On time within 24 h',
  definition: 'Of the notices whose 24 h had passed, the share decided in time.',
  formula: ['912 in time ÷ 1,000 past 24 h = 91.2 %'],
  asOf: '26 June 2019, 00:00 UTC',
  sources: [{ title: 'NetzDG', publisher: 'BMJV', url: 'https://example.org/netzdg' }],
}

it('shows definition, formula, as-of and sources, and gives focus back when closed', async () => {
  const user = userEvent.setup()
  render(<Explain explanation={explanation} />)
  const button = screen.getByRole('button', { name: 'Explain: On time within 24 h' })
  expect(screen.queryByRole('dialog')).toBeNull()
  await user.click(button)
  const dialog = within(screen.getByRole('dialog', { name: 'On time within 24 h' }))
  expect(dialog.getByText(/the share decided in time/)).toBeInTheDocument()
  expect(dialog.getByText(/912 in time/)).toBeInTheDocument()
  expect(dialog.getByText(/26 June 2019/)).toBeInTheDocument()
  expect(dialog.getByRole('link', { name: /NetzDG/ })).toHaveAttribute(
    'href',
    'https://example.org/netzdg',
  )
  await user.click(dialog.getByRole('button', { name: 'Close' }))
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(button).toHaveFocus()
})

it('says so where a figure has no source because its cases are invented', async () => {
  const user = userEvent.setup()
  render(<Explain explanation={{ ...explanation, sources: [] }} words="How this is counted" />)
  await user.click(screen.getByRole('button', { name: /^How this is counted/ }))
  expect(screen.getByText('None: the cases are invented.')).toBeInTheDocument()
})
