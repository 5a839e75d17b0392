import { render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { ChartCard } from './ChartCard.tsx'
import type { ChartCardProps } from './ChartCard.tsx'
import { DEMO_NOTE } from './csv.ts'

afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

const table = {
  columns: [
    { key: 'name', label: 'Instrument' },
    { key: 'amount', label: 'Amount', align: 'right' as const },
  ],
  rows: [
    { name: 'NetzDG', amount: 50_000_000 },
    { name: 'UK–French plan', amount: null },
  ],
}
const explain = { title: 'Maximum', definition: 'What it is', asOf: '26 June 2019', sources: [] }

function card(part: Partial<ChartCardProps> = {}) {
  return render(
    <ChartCard
      title="Law in force stops at EUR 50 m"
      subline="Statutory maximum"
      kind="record"
      footer="Form 10-K"
      table={table}
      csvName="maximum"
      explain={explain}
      {...part}
    >
      <p>the picture</p>
    </ChartCard>,
  )
}

test('Chart and table show the same rows; a missing value is a dash', async () => {
  card()
  expect(screen.getByText('the picture')).toBeVisible()
  await userEvent.click(screen.getByRole('radio', { name: 'Table' }))
  expect(screen.queryByText('the picture')).toBeNull()
  const rows = within(screen.getByRole('table')).getAllByRole('row')
  expect(rows.map((row) => row.textContent)).toEqual([
    'InstrumentAmount',
    'NetzDG50,000,000',
    'UK–French plan–',
  ])
})

test('The CSV of invented cases says demo in its name and in its first row', async () => {
  const saved: { name: string; blob: Blob }[] = []
  let latest: Blob | undefined
  vi.stubGlobal('URL', {
    ...URL,
    createObjectURL: (blob: Blob) => {
      latest = blob
      return 'blob:x'
    },
    revokeObjectURL: () => {},
  })
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(
    this: HTMLAnchorElement,
  ) {
    saved.push({ name: this.download, blob: latest! })
  })
  card({ kind: 'demo', csvNotes: ['As of 26 June 2019'] })
  await userEvent.click(screen.getByRole('button', { name: /^CSV/ }))
  expect(saved[0]?.name).toBe('dueline-demo-maximum.csv')
  const text = await saved[0]!.blob.text()
  expect(text).toContain(DEMO_NOTE)
  expect(text).toContain('# As of 26 June 2019')
  expect(text).toContain('NetzDG,50000000')
})

const states = [
  { form: 'loading', words: 'Counting 96,402 notices…' },
  { form: 'empty', title: 'No case matches', words: 'This is not a share of 0 %.' },
  { form: 'failed', title: 'No answer', words: 'Timed out after 10 s.', onRetry: () => {} },
  { form: 'too early', title: '31 notices past 24 h', words: 'Shown from 50.' },
] as const

test.each(states)('In the state $form the title stays and no rows are offered', (state) => {
  card({ state })
  expect(screen.getByRole('heading', { name: 'Law in force stops at EUR 50 m' })).toBeVisible()
  expect(screen.getByText(state.words)).toBeInTheDocument()
  expect(screen.queryByText('the picture')).toBeNull()
  expect(
    screen.getByRole('button', { name: /^CSV/, hidden: true }).closest('.invisible'),
  ).not.toBeNull()
})

test('A failed card tries again', async () => {
  const onRetry = vi.fn<() => void>()
  card({ state: { form: 'failed', title: 'No answer', words: 'Timed out.', onRetry } })
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
  expect(onRetry).toHaveBeenCalledOnce()
})

test('Stale and partial keep the picture and its rows', () => {
  card({ state: { form: 'stale', readAgo: 'Read 3 h ago.', words: 'Offline; will retry.' } })
  expect(screen.getByText('the picture')).toBeInTheDocument()
  expect(screen.getByText('Read 3 h ago.')).toBeVisible()
  card({ state: { form: 'partial', words: 'Spain and Ireland: no answer' } })
  expect(screen.getAllByText('the picture')).toHaveLength(2)
  expect(screen.getByText('Spain and Ireland: no answer')).toBeVisible()
})

test('The picture waits until it comes near the screen', async () => {
  let arrive: (entries: { isIntersecting: boolean }[]) => void = () => {}
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(callback: typeof arrive) {
        arrive = callback
      }
      observe() {}
      disconnect() {}
    },
  )
  card()
  expect(screen.queryByText('the picture')).toBeNull()
  arrive([{ isIntersecting: false }])
  expect(screen.queryByText('the picture')).toBeNull()
  arrive([{ isIntersecting: true }])
  expect(await screen.findByText('the picture')).toBeVisible()
})
