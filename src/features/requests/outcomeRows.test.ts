import { describe, expect, it } from 'vitest'
import { requests } from '#test/fixtures/literalRequests.ts'
import { requestsViewOver } from '#test/fixtures/requestsView.ts'
import { outcomeCases, reasonCases } from './outcomeCases.ts'
import { outcomesOf, outcomeTable } from './outcomeRows.ts'
import { answeredShareWords, outcomeFooter, outcomeState, outcomeTitle } from './outcomeWords.ts'

const at = '2019-01-01T00:00Z'
const cases = [
  ...requests(60, 'FR', at, 24, { process: 'content' }),
  ...requests(20, 'FR', at, 24, { outcome: 'challenged', reason: 'overbroad' }),
  ...requests(10, 'DE', at, 24, {
    outcome: 'refused',
    reason: 'no such account',
    channel: 'emergency',
  }),
  ...requests(10, 'DE', '2019-06-01T00:00Z', null, { channel: 'emergency' }),
]
const view = requestsViewOver(cases)

describe('what became of the requests', () => {
  it('is a row a group and one for all, shares only from 50 answered on', () => {
    const outcomes = outcomesOf(view)
    const rows = [...(outcomes?.groups ?? []), outcomes!.all!]
    expect(rows.map(({ name, answered, produced }) => [name, answered, produced.share])).toEqual([
      ['direct to police', 80, 0.75],
      ['emergency', 10, null],
      ['All together', 90, 60 / 90],
    ])
    expect(rows.map(({ produced }) => answeredShareWords(produced))).toEqual([
      '75\u00a0%',
      'too few',
      '67\u00a0%',
    ])
  })

  it('by country counts each country’s own, to the same sum', () => {
    const outcomes = outcomesOf(requestsViewOver(cases, { by: 'country' }))
    expect(outcomes?.groups.map(({ name, counts }) => [name, counts.received])).toEqual([
      ['Germany', 20],
      ['France', 80],
    ])
    expect(outcomes?.all?.counts.received).toBe(100)
  })

  it('by what was asked for, has the open ones apart: it is known with the answer', () => {
    const outcomes = outcomesOf(requestsViewOver(cases, { by: 'process' }))
    const unknown = outcomes?.groups.find(({ group }) => group === 'unknown')
    expect(unknown?.name).toBe('not known while open')
    expect(unknown?.counts.open).toBe(10)
  })

  it('has the field’s three reasons even where none was given, then the log’s own', () => {
    expect(outcomesOf(view)?.reasons).toEqual([
      { reason: 'overbroad', challenged: 20, refused: 0 },
      { reason: 'defective', challenged: 0, refused: 0 },
      { reason: 'conflict of law', challenged: 0, refused: 0 },
      { reason: 'no such account', challenged: 0, refused: 10 },
    ])
  })

  it('is said in the title, and how far the open ones could move it in the footer', () => {
    const outcomes = outcomesOf(view)
    expect(outcomeTitle(outcomes)).toBe(
      'Data was produced in 67\u00a0% of 90 answered requests; 22\u00a0% were challenged',
    )
    expect(outcomeFooter(view, outcomes)).toContain(
      '100 received, 90 answered, 0 withdrawn, 10 open. With the open ones 60\u00a0% if none brings data, 70\u00a0% if all do.',
    )
  })

  it('is the table, a column for each count', () => {
    const { columns, rows } = outcomeTable(outcomesOf(view), 'Channel')
    for (const row of rows)
      expect(Object.keys(row).toSorted()).toEqual(columns.map(({ key }) => key).toSorted())
    expect(rows[0]).toMatchObject({ received: 80, answered: 80, share: 75, none: 75, all: 75 })
    expect(rows.at(-1)).toMatchObject({ group: 'Reason: no such account', refused: 10 })
  })

  it('is too early to tell under 50 answered, with both bounds; empty where nothing came', () => {
    const few = requestsViewOver([...cases.slice(0, 10), ...cases.slice(-10)])
    expect(outcomeState(few, outcomesOf(few)!)).toMatchObject({
      form: 'too early',
      title: '10 of 20 answered',
      words: expect.stringContaining('Between 50\u00a0% and 100\u00a0% brought data') as string,
    })
    const none = requestsViewOver([])
    expect(outcomeState(none, outcomesOf(none)!)).toMatchObject({ form: 'empty' })
    expect(outcomeState(view, outcomesOf(view)!)).toBeUndefined()
  })
})

describe('the requests behind it', () => {
  it('are those of the group, of a reason and an end, or all', () => {
    expect(outcomeCases(view)(['emergency'])).toMatchObject({
      title: 'emergency, received 26\u00a0June 2017 to 25\u00a0June 2019',
      question: { where: { channel: ['emergency'] } },
    })
    expect(outcomeCases(view)([])?.question).toEqual(view.plan.outcomes[0]?.question)
    expect(reasonCases(view)(['overbroad', 'challenged'])).toMatchObject({
      question: { where: { reason: ['overbroad'] } },
      cell: { outcome: 'challenged' },
    })
  })

  it('are none of an end that gives no reasons', () => {
    expect(reasonCases(view)(['overbroad', 'disclosed'])).toBeNull()
    expect(reasonCases(view)([])).toBeNull()
  })
})
