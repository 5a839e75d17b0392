import { configure, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { TallyQuestion } from '#contract/tally.ts'
import { instant } from '#contract/units.ts'
import type { CaseSource } from '#sources/caseSource.ts'
import { openSource } from '#sources/registry.ts'
import { sourceFailure } from '#sources/sourceFailure.ts'
import { answersOver, notices } from '#test/fixtures/literalCases.ts'
import { literalLaw } from '#test/fixtures/literalLaw.ts'
import { defaultSearch } from '#url/search.ts'
import { MetricsCard } from './MetricsCard.tsx'
import { renderCompare } from './renderedCompare.tsx'

configure({ asyncUtilTimeout: 20_000 }) // on a slow machine
vi.setConfig({ testTimeout: 30_000 })

const cases = [
  ...notices(900, 'DE', '2019-05-10T12:00Z', 20),
  ...notices(100, 'DE', '2019-05-10T12:00Z', 40),
  ...notices(60, 'FR', '2019-05-10T12:00Z', 20),
  ...notices(40, 'FR', '2019-05-10T12:00Z', null),
]
const search = { ...defaultSearch, source: 'literal' }
const failure = sourceFailure({
  kind: 'http',
  title: 'The source failed',
  detail: 'It said 500.',
  retryHelps: false,
})

function open(given: Partial<CaseSource>) {
  openSource('literal', {
    key: 'literal',
    describe: async () => ({
      name: 'Literal',
      version: '1',
      isInvented: true,
      kinds: [
        {
          kind: 'removal',
          values: { platform: ['Platform A'] },
          receivedFrom: instant(0),
          receivedTo: instant(0),
          observedFrom: instant(0),
          rows: cases.length,
          rowsLeftOut: 0,
        },
      ],
      plantedTruths: [],
    }),
    tally: async (questions: readonly TallyQuestion[]) => answersOver(cases, questions),
    openCases: () => Promise.reject(failure),
    cases: () => Promise.reject(failure),
    ...given,
  })
}

const draw = (source = 'literal', query = '') =>
  renderCompare(query, () => (
    <MetricsCard
      instruments={literalLaw}
      jurisdictions={['DE', 'FR', 'EU']}
      search={{ ...search, source }}
    />
  ))

beforeEach(() => open({}))

describe('the metrics card', () => {
  it('finds what each country decided within the same hours, as demo', async () => {
    draw()
    const card = await screen.findByRole('region', {
      name: /^Within 24\sh, Germany decided 90\s% of Platform A’s notices and France 60\s%$/,
    })
    expect(card).toHaveAttribute('data-kind', 'demo')
    expect(card).toHaveTextContent('the EU has none of its own')
  })

  it('shows the same figures as table, the window before the months', async () => {
    draw()
    await screen.findByRole('region', { name: /^Within/ })
    await userEvent.click(screen.getByRole('radio', { name: 'Table' }))
    const [, germany, france] = within(screen.getByRole('table')).getAllByRole('row')
    expect(germany).toHaveTextContent('Germany90.088.091.71,000law')
    expect(france).toHaveTextContent('France60.050.269.1100yardstick, not law')
  })

  it('says what failed, what stands, and asks again', async () => {
    let hasFailed = false
    open({
      tally: async (questions) => {
        if (hasFailed) return answersOver(cases, questions)
        hasFailed = true
        throw failure
      },
    })
    draw()
    const alert = await screen.findByRole('alert')
    expect(alert).toHaveTextContent('The source failed')
    expect(alert).toHaveTextContent('The comparison of texts on this page does not depend on it.')
    await userEvent.click(within(alert).getByRole('button', { name: 'Try again' }))
    await screen.findByRole('region', { name: /^Within/ })
  })

  it('says too early with the threshold, and what is missing by name', async () => {
    const few = notices(30, 'DE', '2019-05-10T12:00Z', 20)
    open({ tally: async (questions) => answersOver(few, questions) })
    const { unmount } = draw()
    expect(await screen.findByText('30 past the deadline in all')).toBeVisible()
    unmount()
    open({
      tally: async (questions) =>
        answersOver(cases, questions).map((answer) => ({
          ...answer,
          coverage: { complete: false, missing: ['June 2019'] },
        })),
    })
    draw()
    expect(await screen.findByText('June 2019: no answer, left out of every total')).toBeVisible()
  })

  it('lays events over the months as the address has it, and keeps the rest of the address', async () => {
    const { history } = draw('literal', '?rows=differences&events=colours')
    await screen.findByRole('region', { name: /^Within/ })
    expect(screen.getByText(/events=colours is not known/)).toBeVisible()
    await userEvent.click(screen.getByRole('radio', { name: 'None' }))
    expect(history.location.search).toBe('?rows=differences&events=none')
  })

  it('says that a source named in the link is not open here', async () => {
    draw('elsewhere')
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The source “elsewhere” is not open here',
    )
  })
})
