import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Case } from '#contract/case.ts'
import { endpoints } from '#contract/endpoints.ts'
import { literalLaw } from '#test/fixtures/literalLaw.ts'
import { TraceCard } from './TraceCard.tsx'
import { layOutLists, play, played, renderPart, viewOf } from './renderedQueue.tsx'

vi.setConfig({ testTimeout: 30_000 })

const notice = (id: string, receivedAt: string, given: object = {}) =>
  Case.parse({
    id,
    kind: 'removal',
    jurisdiction: 'DE',
    platform: 'Platform A',
    category: 'insult',
    channel: 'user notice',
    receivedAt: Date.parse(receivedAt) / 1000,
    ...given,
  })
const cases = [
  notice('R-1', '2019-06-24T19:54:00Z'),
  notice('R-2', '2019-06-23T10:00:00Z'),
  notice('R-3', '2019-06-25T10:00:00Z'),
  notice('R-4', '2019-06-24T10:00:00Z', {
    class: 'manifest',
    classifiedAt: Date.parse('2019-06-24T12:00:00Z') / 1000,
  }),
  notice('R-5', '2019-06-24T10:00:00Z', {
    jurisdiction: 'FR',
    pauses: [{ from: Date.parse('2019-06-25T05:00:00Z') / 1000 }],
  }),
]

layOutLists()
beforeEach(() => play(cases))
afterEach(() => vi.unstubAllGlobals())

const draw = (query: string, view = viewOf(literalLaw)) =>
  renderPart(query, () => <TraceCard view={view} />)
const partOf = (card: HTMLElement, name: string) =>
  within(card).getByText(name).nextElementSibling as HTMLElement

describe('the trace of a case', () => {
  it('tells the start, both due times with their sections, the law and when it was read', async () => {
    draw('?case=R-1')
    const card = await screen.findByRole('region', { name: 'Why R-1 is due then' })
    await within(card).findByText('Start')
    expect(partOf(card, 'Start')).toHaveTextContent('24 June 2019, 21:54, Berlin')
    expect(partOf(card, 'Class')).toHaveTextContent('unclassified, so two due times')
    expect(partOf(card, 'If manifest')).toHaveTextContent(
      '25 June 2019, 21:54, Berlin, 4 h 06 min ago24 h, s. 1',
    )
    expect(partOf(card, 'Otherwise')).toHaveTextContent(
      '1 July 2019, end of day, 5 d 22 h left7 local days, s. 1',
    )
    expect(partOf(card, 'Pauses')).toHaveTextContent('none')
    expect(partOf(card, 'Exceptions')).toHaveTextContent('none recorded')
    expect(partOf(card, 'In the law')).toHaveTextContent('In force since 1 January 2018')
    expect(partOf(card, 'Read at')).toHaveTextContent('26 June 2019, 00:00, UTC')
    expect(card).toHaveTextContent('A measurement, not a finding of liability.')
  })

  it('counts the open cases that hang on their class as this one does', async () => {
    draw('?case=R-1')
    expect(await screen.findByText(/open notices in Germany flip to late/)).toHaveTextContent(
      '2 open notices in Germany flip to late',
    )
  })

  it('uses a class once it is known, and then has one due time', async () => {
    draw('?case=R-4')
    const card = await screen.findByRole('region', { name: 'Why R-4 is due then' })
    await within(card).findByText('Class')
    expect(partOf(card, 'Class')).toHaveTextContent('manifest, known since 24 June 2019, 14:00')
    expect(partOf(card, 'Due')).toHaveTextContent('25 June 2019, 12:00, Berlin')
    expect(within(card).queryByText('Otherwise')).toBeNull()
  })

  it('shows hours of a law of elsewhere as no law, and how far a pause has moved them', async () => {
    draw('?case=R-5')
    const card = await screen.findByRole('region', { name: 'Why R-5 is due then' })
    await within(card).findByText('Pauses')
    expect(partOf(card, 'In the law')).toHaveTextContent('yardstick, not law')
    expect(partOf(card, 'Pauses')).toHaveTextContent('19 h 00 min so far')
    expect(partOf(card, 'Due')).toHaveTextContent('moved by 19 h 00 min of pauses')
  })

  it('says so where no open case has the id', async () => {
    draw('?case=R-404')
    expect(await screen.findByText(/No case R-404 was open on 26 June 2019/)).toBeVisible()
  })

  it('shows the next case to fall due, pauses and all, where none was chosen', async () => {
    draw('')
    const card = await screen.findByRole('region', { name: 'Why R-5 is due then' })
    expect(card).toHaveTextContent('The next to fall due; choose another in the queue.')
    await within(card).findByText('Start')
    expect(partOf(card, 'Due')).toHaveTextContent('moved by 19 h 00 min of pauses')
  })

  it('asks for a choice where nothing falls due any more', async () => {
    play([])
    draw('')
    expect(await screen.findByText(/Choose a case in the queue/)).toBeVisible()
  })

  it('says what failed', async () => {
    played.failing = endpoints.openCases.path
    draw('?case=R-1')
    expect(await screen.findByRole('alert')).toHaveTextContent('The source failed')
  })
})

describe('on a narrow screen', () => {
  beforeEach(() =>
    vi.stubGlobal('matchMedia', () => ({
      matches: false,
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    })),
  )

  it('opens in a sheet, which closing takes out of the address', async () => {
    const { history } = draw('?case=R-1&sort=overdue')
    const sheet = await screen.findByRole('dialog', { name: 'Why R-1 is due then' })
    await within(sheet).findByText('Start')
    await userEvent.click(within(sheet).getByRole('button', { name: 'Close' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(history.location.search).toBe('?sort=overdue')
  })
})
