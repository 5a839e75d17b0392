import { render, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { StatutoryMaximumChart } from './StatutoryMaximumChart.tsx'
import type { KeptOutSum, StatutoryMaximumRow } from './statutoryMaximumRow.ts'

const rows: StatutoryMaximumRow[] = [
  {
    id: 'de-netzdg',
    name: 'NetzDG, Germany',
    href: '/obligations/de-netzdg',
    status: 'in force',
    statusWord: 'in force',
    binds: true,
    maximum: { form: 'exact', amount: 50e6 },
    label: 'EUR 50 m',
    note: '0.106 % of FY2018 revenue',
  },
  {
    id: 'fr-avia',
    name: 'Avia bill, France',
    status: 'proposed',
    statusWord: 'proposed',
    binds: false,
    maximum: { form: 'exact', amount: 1889.9e6 },
    label: 'EUR 1,889.9 m if adopted',
    note: '4 % of FY2018 revenue',
  },
  {
    id: 'uk-osa',
    name: 'Online Safety Act',
    status: 'in force',
    statusWord: 'in force',
    binds: true,
    maximum: { form: 'bounded', atLeast: 21e6, atMost: 31e9 },
    label: 'at least GBP 18 m',
    isUnverified: true,
  },
  {
    id: 'ukfr-2017',
    name: 'UK–French plan of 2017',
    status: 'exploratory',
    statusWord: 'exploratory',
    binds: false,
    maximum: { form: 'none set', reason: 'announced without an amount' },
  },
  {
    id: 'eu-terreg',
    name: 'TERREG',
    status: 'in force',
    statusWord: 'in force',
    binds: true,
    maximum: { form: 'unknown', reason: 'revenue not published' },
  },
]
const keptOut: KeptOutSum[] = [
  {
    id: 'us-ftc-facebook',
    name: 'US FTC, privacy order',
    status: 'pending',
    statusWord: 'pending',
    amount: 2.68e9,
    highAmount: 4.47e9,
    label: 'USD 3 bn accrued, range to USD 5 bn',
  },
]

const draw = () =>
  render(
    <StatutoryMaximumChart rows={rows} keptOut={keptOut} currency="EUR" description="Maxima" />,
  ).container

const lineOf = (name: RegExp) =>
  screen.getAllByRole('listitem').find((item) => name.test(item.textContent))!

test('Every form of a maximum has its own picture', async () => {
  const picture = draw().innerHTML.replaceAll('><', '>\n<').concat('\n')
  await expect(picture).toMatchFileSnapshot('__pictures__/statutory-maximum.html')
})

test('None set and unknown are words, not zeros, and carry no dot', () => {
  draw()
  for (const [name, words] of [
    [/UK–French/, 'none set announced without an amount'],
    [/TERREG/, 'unknown revenue not published'],
  ] as const) {
    expect(lineOf(name)).toHaveTextContent(words)
    expect(lineOf(name).querySelectorAll('[data-status]')).toHaveLength(1) // beside the name only
  }
})

test('The dot stands at the amount’s place on the log axis', () => {
  draw()
  const dot = lineOf(/NetzDG/).querySelectorAll('[data-status]')[1]!.parentElement!
  // 1 m … 100 bn: log10(50) of 5 decades
  expect(dot.style.left).toBe('33.98%')
})

test('What does not bind is dashed', () => {
  draw()
  const leader = (name: RegExp) =>
    [...lineOf(name).querySelectorAll<HTMLElement>('span[aria-hidden]')].find(
      (span) => span.style.borderTop !== '',
    )!.style.borderTop
  expect(leader(/NetzDG/)).toContain('solid')
  expect(leader(/Avia/)).toContain('dashed')
})

test('Kept-out sums stand below the rule under their reason', () => {
  const container = draw()
  const reason = within(container).getByText(/not a content obligation/)
  expect(reason.parentElement).toHaveTextContent('US FTC, privacy order')
  expect(reason.parentElement).not.toHaveTextContent('NetzDG')
})
