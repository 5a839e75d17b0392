import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { demoServer } from '#mocks/node.ts'
import { connectDemoServer } from '#test/renderedAt.tsx'
import { ScenarioControl } from './ScenarioControl.tsx'
import { SearchProblems } from './SearchProblems.tsx'
import { showAt } from './shownAt.tsx'

beforeAll(() => {
  demoServer.listen({ onUnhandledRequest: 'bypass' })
  connectDemoServer() // files share their modules: another may have left the demo elsewhere
})
afterAll(() => demoServer.close())

const opened = async (name: RegExp) => {
  const user = userEvent.setup()
  await user.click(screen.getByRole('button', { name }))
  const sheet = within(screen.getByRole('dialog', { name: 'Which invented cases are shown' }))
  await sheet.findByRole('button', { name: /^Surge/ }, { timeout: 10_000 })
  return { user, sheet }
}

it('offers every scenario with what it shows, marks the one that is open, and writes the choice', async () => {
  const search = await showAt('/?q=24', <ScenarioControl />)
  const { user, sheet } = await opened(/^Scenario: steady v1, seed 7$/)
  expect(sheet.getByRole('button', { name: /^Steady/ })).toHaveAttribute('aria-pressed', 'true')
  expect(sheet.getByRole('button', { name: /^Stalled.*estimates mislead/ })).toHaveTextContent(
    /handed on after twelve hours/,
  )
  await user.click(sheet.getByRole('button', { name: /^Surge/ }))
  await waitFor(() => expect(search()).toBe('?scenario=surge@1&q=24'))
  expect(sheet.getByRole('button', { name: /^Surge/ })).toHaveAttribute('aria-pressed', 'true')
}, 20_000)

it('draws with another seed, typed or the next, and takes no text for one', async () => {
  const search = await showAt('/?scenario=outage@1&seed=41', <ScenarioControl />)
  const { user, sheet } = await opened(/^Scenario: outage v1, seed 41$/)
  await user.click(sheet.getByRole('button', { name: 'Next seed' }))
  await waitFor(() => expect(search()).toBe('?scenario=outage@1&seed=42'))
  const seed = sheet.getByRole('textbox', { name: 'Seed' })
  await user.clear(seed)
  await user.type(seed, 'x')
  expect(sheet.getByRole('button', { name: 'Draw with it' })).toBeDisabled()
  await user.clear(seed)
  await user.type(seed, '7{Enter}')
  await waitFor(() => expect(search()).toBe('?scenario=outage@1'))
}, 20_000)

it('leads to the day that shows a scenario best, where the page is at another', async () => {
  const search = await showAt('/?asOf=2020-07-01&scenario=surge@1', <ScenarioControl />)
  const { user, sheet } = await opened(/^Scenario: surge/)
  await user.click(sheet.getByRole('button', { name: /^Go to 26.June 2019$/ }))
  await waitFor(() => expect(search()).toBe('?scenario=surge@1'))
  expect(sheet.queryByRole('button', { name: /^Go to/ })).toBeNull()
}, 20_000)

it('says of a scenario that is not here what is shown instead', async () => {
  await showAt(
    '/?scenario=surge@4',
    <>
      <ScenarioControl />
      <SearchProblems />
    </>,
  )
  expect(screen.getByText(/is a version of the scenario that is not here/)).toHaveTextContent(
    /surge@4.*steady@1/,
  )
  expect(screen.getByRole('button', { name: 'Scenario: steady v1, seed 7' })).toBeInTheDocument()
})
