import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { CasesOfMark } from '#charts/CasesSheet.tsx'
import * as saving from '#charts/saveFile.ts'
import { endpoints } from '#contract/endpoints.ts'
import { TallyQuestion } from '#contract/tally.ts'
import { notices } from '#test/fixtures/literalCases.ts'
import { CasesDrill, useOpenCases } from './CasesDrill.tsx'
import { play, played, renderPart } from './renderedQueue.tsx'

vi.setConfig({ testTimeout: 30_000 })
vi.mock('#charts/saveFile.ts', () => ({ saveFile: vi.fn<typeof saving.saveFile>() }))

const question = TallyQuestion.parse({
  kind: 'removal',
  asOf: Date.parse('2019-06-26T00:00Z') / 1000,
  where: { jurisdiction: ['DE'] },
  by: ['jurisdiction'],
  zone: 'Europe/Berlin',
  periods: { runs: [], cuts: [] },
  ages: { unit: 'hours', runs: [], cuts: [24] },
})

/** A card whose marks are within 24 h and beyond. */
const curve: CasesOfMark = ([age]) =>
  age === '0' || age === '1'
    ? { title: `Germany, bin ${age}`, question, cell: { age: Number(age) } }
    : null

function Page() {
  const open = useOpenCases()
  return (
    <>
      <button type="button" onClick={() => open('curve', '0')}>
        within 24 h
      </button>
      <CasesDrill cards={{ curve }} />
    </>
  )
}
const draw = (query = '') => renderPart(query, Page)

beforeEach(() => {
  vi.mocked(saving.saveFile).mockClear()
  play([
    ...notices(60, 'DE', '2019-05-10T12:00Z', 20),
    ...notices(3, 'DE', '2019-05-10T13:00Z', null),
    ...notices(5, 'FR', '2019-05-10T12:00Z', 20),
  ])
})

describe('the cases behind a mark', () => {
  it('open from the mark, keep in the address, and close', async () => {
    const { history } = draw()
    await userEvent.click(await screen.findByRole('button', { name: 'within 24 h' }))
    const sheet = await screen.findByRole('dialog', { name: 'Germany, bin 0' })
    expect(await within(sheet).findByText(/^60 cases/)).toBeVisible()
    expect(history.location.search).toBe('?cell=curve~0')
    await userEvent.click(within(sheet).getByRole('button', { name: 'Close' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(history.location.search).toBe('')
  })

  it('reopen from a link, as they were seen at the as-of', async () => {
    draw('?cell=curve~1')
    const sheet = await screen.findByRole('dialog', { name: 'Germany, bin 1' })
    expect(await within(sheet).findByText(/^3 cases/)).toBeVisible()
    const [, first] = within(sheet).getAllByRole('row')
    expect(first).toHaveTextContent('10 May 2019, 15:00, Berlin')
    expect(first).toHaveTextContent('open')
    expect(first).toHaveTextContent('unclassified')
  })

  it('are leafed through by the page', async () => {
    draw('?cell=curve~0')
    expect(await screen.findByText('1 to 50 of 60')).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'Next 50' }))
    expect(await screen.findByText('51 to 60 of 60')).toBeVisible()
    await waitFor(() => expect(screen.getAllByRole('row')).toHaveLength(11))
    expect(screen.getByRole('button', { name: 'Next 50' })).toBeDisabled()
  })

  it('go to a file that says demo, all of them', async () => {
    draw('?cell=curve~0')
    await userEvent.click(await screen.findByRole('button', { name: /^CSV/ }))
    await waitFor(() => expect(saving.saveFile).toHaveBeenCalled())
    const [name, text] = vi.mocked(saving.saveFile).mock.calls[0] ?? []
    expect(name).toBe('dueline-demo-cases.csv')
    expect(text?.split('\r\n').filter((line) => line.startsWith('DE '))).toHaveLength(60)
  })

  it('are named and not shown where no card knows the mark', async () => {
    for (const cell of ['curve~7', 'heat~0', '...']) {
      const { unmount } = draw(`?cell=${cell}`)
      expect(await screen.findByText(/names no mark of this page/)).toBeVisible()
      expect(screen.queryByRole('dialog')).toBeNull()
      unmount()
    }
    expect(played.asked).toEqual([])
  })

  it('say what failed', async () => {
    played.failing = endpoints.cases.path
    draw('?cell=curve~0')
    expect(await screen.findByRole('alert')).toHaveTextContent('The source failed')
  })
})
