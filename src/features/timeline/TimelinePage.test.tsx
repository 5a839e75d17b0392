import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, expect, test, vi } from 'vitest'
import { renderAt as renderPagesAt } from '#test/renderedAt.tsx'
import { TimelinePage } from './TimelinePage.tsx'

// A whole page with the whole record: a busy machine takes its time.
vi.setConfig({ testTimeout: 30_000 })

// jsdom measures nothing: the picture is told that it is a wide screen's.
beforeAll(() => {
  const measured = window.getComputedStyle.bind(window)
  vi.spyOn(window, 'getComputedStyle').mockImplementation((element, pseudo) => {
    const style = measured(element, pseudo)
    return new Proxy(style, {
      get: (target, name) =>
        name === 'width' ? '1100px' : (Reflect.get(target, name, target) as unknown),
    })
  })
})

const renderAt = (address: string) =>
  renderPagesAt(address, { '/timeline': TimelinePage, '/obligations/$id': null }).history

const search = (history: ReturnType<typeof renderAt>) =>
  new URLSearchParams(history.location.search)
const slider = () => screen.findByRole('slider', { name: 'As of' })
const pictureCard = () => {
  const card = screen.getByRole('slider').closest('section')
  return within(card as HTMLElement)
}

test('the heading counts the record and names the next legal date', async () => {
  renderAt('/timeline')
  expect(
    await screen.findByRole('heading', {
      level: 1,
      name: /^Between 2015 and 2027, 15.texts have \d+.dated entries; the next legal date is 9.July 2019$/,
    }),
  ).toBeInTheDocument()
})

test('the as-of moves by keyboard, in the address and in the heading', async () => {
  const history = renderAt('/timeline?asOf=2019-07-08')
  fireEvent.keyDown(await slider(), { key: 'ArrowRight' })
  await waitFor(() => expect(search(history).get('asOf')).toBe('2019-07-09'))
  expect(screen.getByRole('heading', { level: 1 }).textContent).not.toMatch(/9.July 2019$/)
  fireEvent.keyDown(await slider(), { key: 'PageDown' })
  await waitFor(() => expect(search(history).get('asOf')).toBe('2019-06-09'))
})

test('a lane folds, and the address says so', async () => {
  const history = renderAt('/timeline')
  await slider()
  await userEvent.click(pictureCard().getByRole('button', { name: /^Germany: 2.texts/ }))
  await waitFor(() => expect(search(history).get('folded')).toBe('DE'))
  expect(pictureCard().queryByText('DDG')).not.toBeInTheDocument()
})

test('a link opens the entry’s panel: text, what it meant, sources and the way to the text', async () => {
  const history = renderAt('/timeline?event=fr-avia/2020-06-18/struck-down')
  const panel = within(await screen.findByRole('dialog', { name: /^Avia bill, 18.June 2020$/ }))
  expect(panel.getByText(/Conseil constitutionnel strikes it down/)).toBeInTheDocument()
  expect(panel.getByText(/adopted → struck down/)).toBeInTheDocument()
  expect(panel.getByText('later: known today')).toBeInTheDocument()
  expect(panel.getByRole('link', { name: /801 DC/ })).toBeInTheDocument()
  expect(panel.getByRole('link', { name: /loi Avia/ })).toHaveAttribute(
    'href',
    '/obligations/fr-avia',
  )
  await userEvent.click(panel.getByRole('button', { name: 'Close' }))
  await waitFor(() => expect(search(history).get('event')).toBeNull())
})

test('the panel steps to the neighbours in time', async () => {
  const history = renderAt('/timeline?event=fr-avia/2020-06-18/struck-down')
  const panel = within(await screen.findByRole('dialog'))
  await userEvent.click(panel.getByRole('button', { name: 'Later' }))
  await waitFor(() => expect(search(history).get('event')).toMatch(/\/2020-06-2\d\//))
})

test('an entry that is not there is named and nothing opens', async () => {
  renderAt('/timeline?event=fr-avia/1999-01-01/nothing&view=2030-01..2031-01')
  expect(await screen.findByText(/is no entry shown here/)).toBeInTheDocument()
  expect(screen.getByText(/is not a span from 2015-01 to 2027-12/)).toBeInTheDocument()
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
})

test('filters are in the address, and what nothing fits has a way back', async () => {
  const history = renderAt('/timeline?q=nothing-like-this')
  const clear = await screen.findAllByRole('button', { name: 'Clear search and filters' })
  expect(screen.getByText('No entry matches')).toBeInTheDocument()
  await userEvent.click(clear[0]!)
  await slider()
  expect(search(history).get('q')).toBeNull()
  await userEvent.click(screen.getByRole('checkbox', { name: /^fine\s*\d+$/ }))
  await waitFor(() => expect(search(history).get('marks')).toBe('fine'))
  expect(pictureCard().queryByText(/^Avia bill$/)).not.toBeInTheDocument()
})

test('the table has the same entries as the picture', async () => {
  renderAt('/timeline?marks=fine')
  await slider()
  const fines = screen.getByRole('checkbox', { name: /^fine\s*\d+$/ })
  const count = Number(/\d+/.exec(fines.closest('label')?.textContent ?? '')?.[0])
  await userEvent.click(screen.getAllByRole('radio', { name: 'Table' })[0]!)
  const table = within(screen.getByRole('region', { name: /^Table:/ }))
  expect(table.getAllByRole('row')).toHaveLength(count + 1)
  expect(table.getByText('de-netzdg/2019-07-02/fine-facebook-ireland')).toBeInTheDocument()
})

test('buttons choose the span', async () => {
  const history = renderAt('/timeline')
  await slider()
  await userEvent.click(screen.getByRole('radio', { name: '1 y' }))
  await waitFor(() => expect(search(history).get('view')).toBe('2018-12..2019-11'))
  await userEvent.click(screen.getByRole('button', { name: 'Zoom out' }))
  await waitFor(() => expect(search(history).get('view')).toBe('2018-06..2020-05'))
})

test('a mark with a count lists its entries, and one of them opens', async () => {
  const history = renderAt('/timeline')
  await slider()
  fireEvent.click(pictureCard().getAllByRole('button', { name: /^Avia bill, \d+ entries/ })[0]!)
  const list = within(await screen.findByRole('dialog', { name: /entries/ }))
  await userEvent.click(list.getAllByRole('button', { name: /Proposed/ })[0]!)
  await waitFor(() => expect(search(history).get('event')).toMatch(/^fr-avia\/.*proposed/))
  expect(await screen.findByRole('dialog', { name: /^Avia bill/ })).toBeInTheDocument()
})

test('with a day of knowledge nothing published later is drawn', async () => {
  renderAt('/timeline?asOf=2019-06-26&knownOn=2019-06-26')
  await slider()
  const words = document.body.textContent ?? ''
  expect(words).not.toContain('strikes it down')
  expect(words).toContain('later: public by 26\u00a0Jun 2019')
})
