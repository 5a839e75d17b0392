import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { AsOfControl } from './AsOfControl.tsx'
import { CountriesControl } from './CountriesControl.tsx'
import { SearchProblems } from './SearchProblems.tsx'
import { showAt } from './shownAt.tsx'
import { YardstickControl } from './YardstickControl.tsx'

const plain = (text: string | null) => (text ?? '').replaceAll('\u00A0', ' ')

it('writes a chosen preset to the address, and takes it out where it is the default', async () => {
  const user = userEvent.setup()
  const search = await showAt('/?q=24', <AsOfControl />)
  await user.click(screen.getByRole('radio', { name: /^13.May 2024$/ }))
  await waitFor(() => expect(search()).toBe('?asOf=2024-05-13&q=24'))
  await user.click(screen.getByRole('radio', { name: /^26.Jun 2019$/ }))
  await waitFor(() => expect(search()).toBe('?q=24'))
  await user.click(screen.getByRole('radio', { name: 'Today' }))
  await waitFor(() => expect(search()).toBe('?asOf=today&q=24'))
})

it('offers the calendar and the presets in a sheet', async () => {
  const user = userEvent.setup()
  const search = await showAt('/?from=2019-05-01&to=2019-06-01', <AsOfControl />)
  await user.click(screen.getByRole('button', { name: /choose another day/ }))
  const sheet = within(screen.getByRole('dialog', { name: 'Read law and cases as of' }))
  expect(await sheet.findByRole('grid', {}, { timeout: 10_000 })).toBeInTheDocument()
  await user.selectOptions(sheet.getByRole('combobox', { name: 'Year' }), '2020')
  await user.click(sheet.getByRole('button', { name: /18 June 2020/ }))
  await waitFor(() => expect(search()).toBe('?asOf=2020-06-18'))
  expect(screen.queryByRole('dialog')).toBeNull()
}, 20_000)

it('leaves the last country chosen', async () => {
  const user = userEvent.setup()
  const search = await showAt('/?in=DE', <CountriesControl />)
  await user.click(screen.getByRole('checkbox', { name: 'Germany' }))
  expect(search()).toBe('?in=DE')
  await user.click(screen.getByRole('checkbox', { name: 'France' }))
  await waitFor(() => expect(search()).toBe('?in=DE,FR'))
})

it('reads the clock against the law, the bill, or a number of own hours', async () => {
  const user = userEvent.setup()
  const search = await showAt('/', <YardstickControl />)
  await user.click(await screen.findByRole('radio', { name: /Avia/ }))
  await waitFor(() => expect(search()).toBe('?yardstick=fr-avia.24h'))
  await user.click(screen.getByRole('button', { name: 'Other yardsticks' }))
  const hours = screen.getByRole('textbox', { name: /Own target/ })
  await user.clear(hours)
  await user.type(hours, '0')
  expect(screen.getByRole('button', { name: 'Read against it' })).toBeDisabled()
  await user.clear(hours)
  await user.type(hours, '36')
  await user.click(screen.getByRole('button', { name: 'Read against it' }))
  await waitFor(() => expect(search()).toBe('?yardstick=own-36h'))
})

it('says of a duty without a clock that it has none, with its title and its mark of the day', async () => {
  const user = userEvent.setup()
  await showAt('/?asOf=2026-11-22&yardstick=uk-osa.illegal-content', <YardstickControl />)
  const chosen = await screen.findByRole('radio', { name: /^OSA illegal content\s*has no clock$/ })
  expect(chosen).toBeChecked()
  expect(chosen.closest('label')?.querySelector('[data-status="in force"]')).not.toBeNull()
  expect(screen.queryByText(/uk-osa/)).toBeNull()
  await user.click(screen.getByRole('button', { name: 'Other yardsticks' }))
  const listed = screen.getByRole('button', {
    name: /OSA illegal content.*has no clock: in force$/,
  })
  expect(listed).toHaveAttribute('aria-pressed', 'true')
})

it('names every address value that could not be used, and what is shown instead', async () => {
  await showAt('/?asOf=2019-13-40&yardstick=fr-avia.25h', <SearchProblems />)
  await screen.findByText(/not a duty of the record/)
  const shown = screen.getByTestId('shown').querySelectorAll('p')
  expect([...shown].map((line) => plain(line.textContent))).toEqual([
    'asOf=2019-13-40 is not a date from 2000 to 2099; showing 26 June 2019',
    'yardstick=fr-avia.25h is not a duty of the record; showing the own target',
  ])
})
