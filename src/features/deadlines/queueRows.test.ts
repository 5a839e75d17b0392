import { describe, expect, it } from 'vitest'
import { Case } from '#contract/case.ts'
import { hours, isoDate } from '#contract/units.ts'
import { openCasePage } from '#domain/casePages.ts'
import { caseTable } from '#domain/caseTable.ts'
import { caseWindow } from '#domain/onTime/caseWindow.ts'
import { readAgainst } from '#domain/onTime/readAgainst.ts'
import type { Yardstick } from '#domain/yardstick.ts'
import { literalLaw } from '#test/fixtures/literalLaw.ts'
import {
  queueAsked,
  type QueueChoice,
  type QueueScope,
  listLength,
  openingRow,
} from './queueQuestion.ts'
import { queueRows } from './queueRows.ts'
import { queueTable } from './queueTable.ts'
import { queueSubline, queueTitle, noClockWords } from './queueWords.ts'
import type { QueueShown } from './useQueue.ts'

const HOUR = 3600
const MINUTE = 60
const asOf = Date.parse('2019-06-26T00:00Z') / 1000
const everything: QueueChoice = { sort: 'due', state: 'all', category: [], channel: [] }

function open(id: string, secondsOld: number, given: object = {}) {
  return Case.parse({
    id,
    kind: 'removal',
    jurisdiction: 'DE',
    platform: 'Platform A',
    category: 'insult',
    channel: 'user notice',
    receivedAt: asOf - secondsOld,
    ...given,
  })
}

const cases = [
  // 24 h passed 2 h 06 min ago; 7 local days end with 1 July in Berlin, 22:00Z.
  open('unclassified', 26 * HOUR + 6 * MINUTE),
  open('manifest', 26 * HOUR, { class: 'manifest', classifiedAt: asOf - HOUR }),
  open('other', 26 * HOUR, { class: 'other', classifiedAt: asOf - HOUR }),
  open('old', 9 * 24 * HOUR),
  open('France', 22 * HOUR + 42 * MINUTE, { jurisdiction: 'FR' }),
  open('order', HOUR, { channel: 'authority order' }),
  open('paused', 25 * HOUR, { pauses: [{ from: asOf - 3 * HOUR }] }),
  open('Platform B', HOUR, { platform: 'Platform B' }),
]
const table = caseTable('removal', cases)

function scopeOf(chosen: Yardstick): QueueScope {
  const window = caseWindow(isoDate('2019-06-26'), {})
  const countries = ['DE', 'FR'] as const
  const against = readAgainst(chosen, literalLaw, countries, window)
  return {
    chosen,
    countries,
    platform: 'Platform A',
    against,
    instruments: literalLaw,
    plan: { window },
  }
}

function shownOf(chosen: Yardstick, choice = everything): QueueShown {
  const scope = scopeOf(chosen)
  const asked = queueAsked(scope, choice)
  const total = (list: typeof asked.list) =>
    openCasePage(table, { ...list, page: { offset: 0, limit: 1 } }).total
  const { overdue, overdueWhatever, soon, notDue, noClock } = asked.counts
  const next = openCasePage(table, { ...notDue, page: { offset: 0, limit: 1 } }).rows[0]
  const counts = {
    overdue: total(overdue),
    overdueWhatever: total(overdueWhatever),
    soon: total(soon),
    notDue: total(notDue),
    noClock: total(noClock) - total(overdue) - total(notDue),
  }
  return { scope, choice, asked, counts, nextDueAt: next?.due[0]?.dueAt ?? null, readAtMs: 0 }
}

function rowsOf(chosen: Yardstick, choice = everything) {
  const { asked } = shownOf(chosen, choice)
  return queueRows(openCasePage(table, { ...asked.list, page: { offset: 0, limit: 50 } }), asked)
}

const law = { form: 'law' } as const
const bill = { form: 'duty', dutyId: 'fr.24h' } as const
const own = { form: 'own target', targetHours: hours(24) } as const

describe('a row of the queue', () => {
  const rows = new Map(rowsOf(law).map((row) => [row.id, row]))

  it('has two due times while unclassified, and is overdue only if of the class', () => {
    expect(rows.get('unclassified')).toMatchObject({
      leftWords: '−2\u00A0h\u00A006\u00A0min',
      orWords: 'or 5\u00A0d\u00A022\u00A0h',
      verdict: 'overdue if in class',
      classWord: 'unclassified',
      clockLength: '24\u00A0h or 7\u00A0d',
      status: 'in force',
    })
  })

  it('is overdue for good once both due times have passed, and not yet by the longer one', () => {
    expect(rows.get('old')?.verdict).toBe('overdue')
    expect(rows.get('manifest')).toMatchObject({
      verdict: 'overdue',
      orWords: '',
      clockLength: '24\u00A0h',
    })
    expect(rows.get('other')).toMatchObject({ verdict: 'not yet due', clockLength: '7\u00A0d' })
  })

  it('says that hours of a law of elsewhere are not law here', () => {
    expect(rows.get('France')).toMatchObject({
      leftWords: '1\u00A0h\u00A018\u00A0min',
      clockName: '24\u00A0h',
      clockLength: 'not law here',
      status: null,
    })
  })

  it('is moved by a pause that lasts', () => {
    expect(rows.get('paused')).toMatchObject({
      isPaused: true,
      leftWords: '2\u00A0h\u00A000\u00A0min',
    })
  })

  it('is not there under no clock, or on another platform', () => {
    expect([...rows.keys()]).not.toContain('order')
    expect([...rows.keys()]).not.toContain('Platform B')
  })

  it('under a bill carries the bill’s mark, and under an own target none', () => {
    expect(rowsOf(bill)[0]).toMatchObject({
      clockName: 'French bill',
      clockLength: '24\u00A0h, not law',
      status: 'proposed',
    })
    expect(rowsOf(own)[0]).toMatchObject({ clockName: 'own target', status: null })
  })
})

describe('the queue', () => {
  it('holds the earliest due time first, or what was received first', () => {
    expect(rowsOf(law).map(({ id }) => id)).toEqual([
      'old',
      'unclassified',
      'manifest',
      'France',
      'paused',
      'other',
    ])
    expect(rowsOf(law, { ...everything, sort: 'received' })[1]?.id).toBe('unclassified')
  })

  it('is what is overdue, due soon or unclassified where that is chosen', () => {
    const ids = (state: QueueChoice['state']) =>
      rowsOf(law, { ...everything, state }).map(({ id }) => id)
    expect(ids('overdue')).toEqual(['old', 'unclassified', 'manifest'])
    expect(ids('soon')).toEqual(['France', 'paused'])
    expect(ids('unclassified')).toEqual(['old', 'unclassified', 'France', 'paused'])
  })

  it('has as many rows as its counts say, in every state', () => {
    for (const state of ['all', 'overdue', 'soon', 'unclassified'] as const) {
      const choice = { ...everything, state }
      expect(listLength(shownOf(law, choice).counts, state)).toBe(rowsOf(law, choice).length)
    }
  })

  it('finds how many are overdue over all, and how long the next one has', () => {
    const shown = shownOf(law)
    expect(queueTitle(shown)).toBe(
      '3 of 6 open notices are overdue, 1 of them only if manifest; the next falls due in 1\u00A0h\u00A018\u00A0min',
    )
    expect(noClockWords(shown)).toBe('1 more is open under no clock')
    expect(queueSubline(shown)).toContain('two due times')
  })

  it('speaks of a bill as what would be', () => {
    expect(queueTitle(shownOf(bill))).toBe(
      'Under the French bill’s 24\u00A0h, 4 of 6 open notices would be overdue; the next would fall due in 1\u00A0h\u00A018\u00A0min',
    )
  })

  it('opens at the as-of by nearest due time, and at the top otherwise', () => {
    expect(openingRow(everything, 40, 12)).toBe(37)
    expect(openingRow(everything, 2, 12)).toBe(0)
    expect(openingRow({ sort: 'overdue', state: 'all' }, 40, 12)).toBe(0)
    expect(openingRow({ sort: 'due', state: 'overdue' }, 40, 12)).toBe(28)
  })

  it('goes to a file with both due times on the clock of the country', () => {
    const { asked } = shownOf(law)
    const page = openCasePage(table, { ...asked.list, page: { offset: 1, limit: 1 } })
    expect(queueTable(page.rows, asked).rows).toEqual([
      {
        id: 'unclassified',
        country: 'DE',
        category: 'insult',
        channel: 'user notice',
        classWord: 'unclassified',
        received: '24\u00A0June 2019, 23:54, Berlin',
        due: '25\u00A0June 2019, 23:54, Berlin',
        hoursLeft: -2.1,
        rule: 'de.24h',
        otherDue: '2\u00A0July 2019, 00:00, Berlin',
        otherHoursLeft: 142,
        otherRule: 'de.7d',
        standing: 'overdue if in class',
      },
    ])
  })
})
