import { cleanup, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { isoDate } from '#contract/units.ts'
import { lawKnownOn } from '#domain/knownOn.ts'
import { instruments } from '#record/law.ts'
import { CountriesControl } from './CountriesControl.tsx'
import { KnownOnChip } from './KnownOnChip.tsx'
import { KnownOnControl } from './KnownOnControl.tsx'
import { PageList } from './Rail.tsx'
import { SearchProblems } from './SearchProblems.tsx'
import { showAt } from './shownAt.tsx'
import { YardstickControl } from './YardstickControl.tsx'

const plain = (text: string | null) => (text ?? '').replaceAll('\u00A0', ' ')

it('offers the as-of as the day of knowledge, writes it, and takes it out again', async () => {
  const user = userEvent.setup()
  const search = await showAt('/?asOf=2020-07-01&q=24', <KnownOnControl />)
  await user.click(screen.getByRole('radio', { name: /^Only what was public by 1.July 2020$/ }))
  await waitFor(() => expect(search()).toBe('?asOf=2020-07-01&knownOn=2020-07-01&q=24'))
  await user.click(screen.getByRole('radio', { name: 'All that is known today' }))
  await waitFor(() => expect(search()).toBe('?asOf=2020-07-01&q=24'))
})

it('takes any other day from the calendar', async () => {
  const user = userEvent.setup()
  const search = await showAt('/?knownOn=2019-06-26', <KnownOnControl />)
  await user.click(screen.getByRole('button', { name: 'Another day of knowledge' }))
  const sheet = within(screen.getByRole('dialog', { name: 'Known on' }))
  expect(await sheet.findByRole('grid', {}, { timeout: 10_000 })).toBeInTheDocument()
  await user.click(sheet.getByRole('button', { name: /12 June 2019/ }))
  await waitFor(() => expect(search()).toBe('?knownOn=2019-06-12'))
  expect(screen.queryByRole('dialog')).toBeNull()
}, 20_000)

it('says of which day the law is and of which the knowledge, and leads back to today’s', async () => {
  const user = userEvent.setup()
  const search = await showAt('/?asOf=2020-07-01&knownOn=2019-06-26&q=24', <KnownOnChip />)
  expect(plain(screen.getByTestId('shown').textContent)).toContain(
    'Law as of 1 July 2020, as far as it was public on 26 June 2019',
  )
  await user.click(screen.getByRole('button', { name: /show all that is known today/ }))
  await waitFor(() => expect(search()).toBe('?asOf=2020-07-01&q=24'))
  expect(screen.getByTestId('shown')).toBeEmptyDOMElement()
})

it('counts the instruments of that day in the list of pages', async () => {
  await showAt('/?knownOn=2016-01-01', <PageList />)
  const note = await screen.findByText('instruments', { exact: false })
  const known = lawKnownOn(instruments, isoDate('2016-01-01')).length
  expect(known).toBeLessThan(instruments.length)
  expect(note.parentElement?.textContent).toBe(`${known} instruments`)
})

it('offers the bill as a yardstick only where it had been heard of', async () => {
  await showAt('/?knownOn=2019-06-26', <YardstickControl />)
  await screen.findByRole('radio', { name: /Avia/ })
  cleanup()
  await showAt(
    '/?knownOn=2018-06-01&yardstick=fr-avia.25h',
    <>
      <YardstickControl />
      <SearchProblems />
    </>,
  )
  await screen.findByText(/not a duty of the record/) // the law is here
  expect(screen.getByRole('radio', { name: /fr-avia.25h/ })).toBeChecked()
  cleanup()
  await showAt('/?knownOn=2018-06-01', <YardstickControl />)
  expect(await screen.findByRole('radio', { name: /Law in force/ })).toBeChecked()
  expect(screen.queryByRole('radio', { name: /Avia/ })).toBeNull()
})

it('names a duty of a link that was not public yet', async () => {
  await showAt('/?knownOn=2018-06-01&yardstick=fr-avia.24h', <SearchProblems />)
  const said = await screen.findByText(/was not public by/)
  expect(plain(said.textContent)).toBe(
    'yardstick=fr-avia.24h was not public by 1 June 2018; showing the own target',
  )
})

it('sets the EU beside the countries, and never in place of the last one', async () => {
  const user = userEvent.setup()
  const search = await showAt('/?in=DE', <CountriesControl withEu />)
  await user.click(screen.getByRole('checkbox', { name: 'European Union' }))
  await waitFor(() => expect(search()).toBe('?in=DE,EU'))
  await user.click(screen.getByRole('checkbox', { name: 'Germany' }))
  expect(search()).toBe('?in=DE,EU')
})

it('keeps the EU of a link unseen on a page that has no place for it', async () => {
  const user = userEvent.setup()
  const search = await showAt('/?in=DE,EU', <CountriesControl />)
  expect(screen.queryByRole('checkbox', { name: 'European Union' })).toBeNull()
  await user.click(screen.getByRole('checkbox', { name: 'France' }))
  await waitFor(() => expect(search()).toBe('?in=DE,FR,EU'))
})
