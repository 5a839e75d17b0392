import { describe, expect, it, vi } from 'vitest'
import { caseAt } from '#domain/caseTable.ts'
import { casePage, isTooLarge, openCasePage, tally } from '#domain/tally.ts'
import { OpenCaseQuestion } from '#contract/sourceAnswers.ts'
import { disclosureTable } from '#mocks/demoTables.ts'
import { outage } from '#mocks/scenarios/outage.ts'
import { steady } from '#mocks/scenarios/steady.ts'
import { keyedTally } from './keyedTally.ts'
import { naiveTally } from './naiveTally.ts'
import { questionsAboutRequests } from './questionsAboutRequests.ts'

vi.setConfig({ testTimeout: 60_000 }) // the naive way asks the calendar for every case

const table = disclosureTable(steady, 7)
const cases = Array.from({ length: table.rowCount }, (_, row) => caseAt(table, row))
const [byChannel] = questionsAboutRequests
if (!byChannel) throw new Error('there are questions')

describe('requests for data', () => {
  it('are counted by the tally as one by one', () => {
    let cellsCompared = 0
    for (const question of questionsAboutRequests) {
      const answer = tally(table, question)
      if (isTooLarge(answer)) throw new Error('no question is too large')
      const naive = naiveTally(cases, question)
      expect(keyedTally(answer)).toEqual(naive.counts)
      expect(answer.rowsSeen).toBe(naive.rowsSeen)
      cellsCompared += answer.cells.count.length
    }
    expect(cellsCompared).toBeGreaterThan(1000)
  })

  it('show no process and no reason before they are decided', () => {
    const answer = tally(table, { ...byChannel, by: ['process', 'reason'] })
    if (isTooLarge(answer)) throw new Error('small')
    const open = answer.outcomes.indexOf('open')
    const groups = new Set(
      answer.cells.group.filter((_, cell) => answer.cells.outcome[cell] === open),
    )
    expect([...groups].map((group) => answer.groups[group])).toEqual([['unknown', 'unknown']])
  })

  it('behind a cell are as many as the cell counts', () => {
    const question = { ...byChannel, where: { jurisdiction: ['FR'] } }
    const answer = tally(table, question)
    if (isTooLarge(answer)) throw new Error('small')
    const group = answer.groups.findIndex(([, channel]) => channel === 'direct to judges')
    const counted = answer.cells.count.reduce(
      (sum, count, cell) => sum + (answer.cells.group[cell] === group ? count : 0),
      0,
    )
    const page = casePage(table, {
      question,
      cell: { group: ['FR', 'direct to judges'] },
      sort: 'received',
      page: { offset: 0, limit: 500 },
    })
    expect(counted).toBeGreaterThan(500)
    expect(page.total).toBe(counted)
    expect(page.rows.every((one) => one.channel === 'direct to judges')).toBe(true)
  })

  it('open ones come with their due times, and are those without a decision', () => {
    const page = openCasePage(
      table,
      OpenCaseQuestion.parse({
        kind: 'disclosure',
        asOf: byChannel.asOf,
        where: { jurisdiction: ['DE'], channel: ['direct to police'] },
        dueRules: [{ id: '48h', where: {}, zone: 'Europe/Berlin', deadlineHours: 48 }],
        sort: 'due',
        page: { offset: 0, limit: 500 },
      }),
    )
    const open = cases.filter(
      (one) =>
        one.jurisdiction === 'DE' &&
        one.channel === 'direct to police' &&
        one.receivedAt < byChannel.asOf &&
        (one.decidedAt ?? Infinity) >= byChannel.asOf,
    )
    expect(page.total).toBe(open.length)
    expect(new Set(page.rows.map((row) => row.case.id))).toEqual(new Set(open.map(({ id }) => id)))
    for (const row of page.rows)
      expect(row.due).toEqual([{ ruleId: '48h', dueAt: row.case.receivedAt + 48 * 3600 }])
  })

  it('are the same table in every scenario, made once', () => {
    expect(disclosureTable(outage, 7)).toBe(table)
    expect(disclosureTable(steady, 8)).not.toBe(table)
    expect(disclosureTable(steady, 7)).toBe(table)
  })
})
