import { describe, expect, it } from 'vitest'
import { Case } from '#contract/case.ts'
import { CaseQuestion, OpenCaseQuestion } from '#contract/sourceAnswers.ts'
import { TallyQuestion } from '#contract/tally.ts'
import { casePage, openCasePage } from './casePages.ts'
import { caseAt, caseTable } from './caseTable.ts'
import { isTooLarge, tally } from './tally.ts'

const HOUR = 3600
const asOf = Date.UTC(2019, 5, 26) / 1000

function made(id: string, part: object): Case {
  return Case.parse({
    id,
    kind: 'removal',
    jurisdiction: 'DE',
    platform: 'Platform A',
    category: 'insult',
    channel: 'user notice',
    receivedAt: asOf - 30 * HOUR,
    ...part,
  })
}
const judged = { outcome: 'removed', class: 'manifest', process: 'human review', reason: 'statute' }
const cases = [
  made('open-late', {}),
  made('open-😀', { receivedAt: asOf - HOUR }),
  made('open-￿', { receivedAt: asOf - HOUR }),
  made('open-order', { receivedAt: asOf - 2 * HOUR, channel: 'authority order' }),
  made('open-france', { receivedAt: asOf - 3 * HOUR, jurisdiction: 'FR' }),
  made('decided', { decidedAt: asOf - HOUR, ...judged }),
  made('decided-later', { decidedAt: asOf + HOUR, ...judged, exception: 'agreed longer' }),
  made('paused', { pauses: [{ from: asOf - 20 * HOUR, to: asOf - 15 * HOUR }] }),
  made('to-come', { receivedAt: asOf }),
]
const table = caseTable('removal', cases)

const openAsked = (part: object = {}) =>
  OpenCaseQuestion.parse({
    kind: 'removal',
    asOf,
    where: {},
    dueRules: [
      { id: '24h', where: { jurisdiction: ['DE'] }, zone: 'Europe/Berlin', deadlineHours: 24 },
      {
        id: '1h',
        where: { channel: ['authority order'] },
        zone: 'Europe/Berlin',
        deadlineHours: 1,
      },
      { id: 'nonsense', where: { colour: ['red'] }, zone: 'Europe/Berlin', deadlineHours: 2 },
    ],
    sort: 'due',
    page: { offset: 0, limit: 100 },
    ...part,
  })
const ids = (page: { rows: ({ case: Case } | Case)[] }) =>
  page.rows.map((row) => ('case' in row ? row.case.id : row.id))

describe('a page of open cases', () => {
  it('sorts by the earliest due time, those without one last, ties by code point', () => {
    expect(ids(openCasePage(table, openAsked()))).toEqual([
      'decided-later',
      'open-late',
      'open-order',
      'paused',
      'open-￿',
      'open-😀',
      'open-france',
    ])
  })

  it('gives every due time of a case that matches several rules, the earliest first', () => {
    const { rows } = openCasePage(table, openAsked())
    const due = rows.find((row) => row.case.id === 'open-order')?.due
    expect(due).toEqual([
      { ruleId: '1h', dueAt: asOf - HOUR },
      { ruleId: '24h', dueAt: asOf + 22 * HOUR },
    ])
    expect(rows.find((row) => row.case.id === 'open-france')?.due).toEqual([])
  })

  it('moves the due time of a paused case by its pause', () => {
    const { rows } = openCasePage(table, openAsked())
    expect(rows.find((row) => row.case.id === 'paused')?.due[0]?.dueAt).toBe(asOf - HOUR)
  })

  it('shows nothing that became known later', () => {
    const { rows } = openCasePage(table, openAsked())
    const later = rows.find((row) => row.case.id === 'decided-later')?.case
    expect(Object.keys(later ?? {}).toSorted()).toEqual(
      ['category', 'channel', 'id', 'jurisdiction', 'kind', 'platform', 'receivedAt'].toSorted(),
    )
  })

  it('is cut to its offset and limit and says how many there are', () => {
    const page = openCasePage(table, openAsked({ page: { offset: 3, limit: 2 } }))
    expect(ids(page)).toEqual(['paused', 'open-￿'])
    expect(page.total).toBe(7)
  })

  it('applies a rule only to what was received while it was in force', () => {
    const dueRules = [
      {
        id: 'from',
        where: {},
        zone: 'UTC',
        deadlineHours: 24,
        receivedFrom: asOf - 3 * HOUR,
        receivedTo: asOf - HOUR,
      },
    ]
    const { rows } = openCasePage(table, openAsked({ dueRules }))
    expect(rows.filter(({ due }) => due.length > 0).map((row) => row.case.id)).toEqual([
      'open-france',
      'open-order',
    ])
  })

  it('leaves out what is due outside the span asked for, and what has no due time', () => {
    const overdue = openCasePage(table, openAsked({ dueTo: asOf }))
    expect(ids(overdue)).toEqual(['decided-later', 'open-late', 'open-order', 'paused'])
    expect(overdue.total).toBe(4)
    const later = openCasePage(table, openAsked({ dueFrom: asOf - HOUR, dueTo: asOf + 24 * HOUR }))
    expect(ids(later)).toEqual(['open-order', 'paused', 'open-￿', 'open-😀'])
  })

  it('is one case where its id is asked for, and none if that is not open', () => {
    expect(ids(openCasePage(table, openAsked({ id: 'open-france' })))).toEqual(['open-france'])
    expect(openCasePage(table, openAsked({ id: 'decided' })).total).toBe(0)
  })

  it('sorts by receipt where that is asked for', () => {
    expect(ids(openCasePage(table, openAsked({ sort: 'received' }))).at(-3)).toBe('open-order')
  })
})

describe('the cases behind a mark', () => {
  const question = TallyQuestion.parse({
    kind: 'removal',
    asOf,
    where: {},
    by: ['jurisdiction', 'class'],
    zone: 'Europe/Berlin',
    periods: { runs: [], cuts: [asOf - 10 * HOUR] },
    ages: { unit: 'hours', runs: [], cuts: [2, 24] },
  })
  const pageOf = (cell: object) =>
    casePage(
      table,
      CaseQuestion.parse({ question, cell, sort: 'received', page: { offset: 0, limit: 100 } }),
    )

  it('are as many in every cell as the tally counted there', () => {
    const answer = tally(table, question)
    if (isTooLarge(answer)) throw new Error('too large for a test')
    const { cells, groups, outcomes } = answer
    expect(cells.count.length).toBeGreaterThan(3)
    cells.count.forEach((count, i) => {
      const cell = {
        group: groups[cells.group[i] ?? 0],
        period: cells.period[i],
        age: cells.age[i],
        outcome: outcomes[cells.outcome[i] ?? 0],
      }
      expect(pageOf(cell).total).toBe(count)
    })
  })

  it('are all the tally saw where no cell is named', () => {
    expect(pageOf({}).total).toBe(8)
  })

  it('come with what was known of them, and oldest first where age is asked for', () => {
    const page = casePage(
      table,
      CaseQuestion.parse({ question, sort: 'age', page: { offset: 0, limit: 3 } }),
    )
    expect(ids(page)).toEqual(['decided-later', 'open-late', 'paused'])
    const [decided] = pageOf({ outcome: 'removed' }).rows
    expect(decided).toEqual(cases.find((one) => one.id === 'decided'))
  })
})

describe('a table', () => {
  it('gives back the cases it was made of', () => {
    const back = cases.map((one) => {
      const row = Array.from({ length: table.rowCount }, (_, at) => at).find(
        (at) => table.idOf(at) === one.id,
      )
      return caseAt(table, row ?? -1)
    })
    expect(back).toEqual(cases)
  })
})
