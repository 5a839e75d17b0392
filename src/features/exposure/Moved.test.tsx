import { fireEvent, screen, waitFor } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { renderExposure } from './renderedExposure.tsx'

vi.setConfig({ testTimeout: 30_000 })

const since = () => screen.findByRole('group', { name: /^Since/ })

it('compares with a year before, and keeps another day in the address', async () => {
  const { history } = renderExposure()
  expect(await since()).toHaveAccessibleName(/^Since 26.June 2018$/)
  fireEvent.click(screen.getByRole('radio', { name: /^90.days$/ }))
  await waitFor(() => expect(history.location.search).toBe('?since=2019-03-28'))
  expect(
    await screen.findByRole('region', { name: /did not move between 28.March 2019 and/ }),
  ).toBeInTheDocument()
  fireEvent.click(screen.getByRole('radio', { name: /^1.year$/ }))
  await waitFor(() => expect(history.location.search).toBe(''))
})

it('offers the day before each day of law', async () => {
  const { history } = renderExposure('?asOf=2025-06-01')
  await since()
  const list = screen.getByRole('combobox', { name: 'The day before law began or ended' })
  fireEvent.change(list, { target: { value: '2023-08-24' } })
  await waitFor(() => expect(history.location.search).toContain('since=2023-08-24'))
  expect(
    await screen.findByRole('region', { name: /rose by EUR.*by the revenue year/ }),
  ).toBeVisible()
})

it('says why a day that does not lie before was not taken', async () => {
  renderExposure('?since=2020-01-01')
  expect(await screen.findByText(/1.January 2020 does not lie before 26.June 2019/)).toBeVisible()
  expect(await since()).toHaveAccessibleName(/^Since 26.June 2018$/)
})
