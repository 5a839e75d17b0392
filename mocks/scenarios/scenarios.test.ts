import { describe, expect, it } from 'vitest'
import type { Category } from '#contract/vocabulary.ts'
import { type CaseTable, NEVER } from '#domain/caseTable.ts'
import { waitSeconds } from '#mocks/backlog.ts'
import { generateCases } from '#mocks/generateCases.ts'
import { at, scenarioId } from '#mocks/scenario.ts'
import { instruments } from '#record/law.ts'
import { fingerprintOf } from '#test/fingerprintOf.ts'
import { scenarioOf, scenarios } from './all.ts'
import { outage } from './outage.ts'
import { stalled } from './stalled.ts'
import { steady } from './steady.ts'
import { surge } from './surge.ts'

const HOUR = 3600
const spring = { from: at('2019-03-28T00:00:00'), to: at('2019-06-26T00:00:00') }
const rowsOf = (table: CaseTable) => Array.from({ length: table.rowCount }, (_, row) => row)
const isA = (table: CaseTable, column: keyof CaseTable['columns'], value: string) => {
  const { values, codes } = table.columns[column]
  const code = values.indexOf(value) + 1
  return (row: number) => codes[row] === code
}
const sum = (numbers: Iterable<number>) => [...numbers].reduce((total, one) => total + one, 0)

describe('scenarios', () => {
  it('have different ids, by which they are found', () => {
    expect(scenarios.map(scenarioId)).toEqual(['steady@1', 'surge@1', 'outage@1', 'stalled@1'])
    for (const scenario of scenarios) expect(scenarioOf(scenarioId(scenario))).toBe(scenario)
    expect(scenarioOf('steady@2')).toBeNull()
  })

  // A link promises these cases: a change is a new version.
  it.each([
    { scenario: surge, digest: '314ec1bf3938a638ca4d14e611964c721c5e7fb234458b4fc210248217a583bc' },
    {
      scenario: outage,
      digest: '1bc4412d31369b8957a7b1334d01df9b6005a450fe79faf561f80957a80ce813',
    },
    {
      scenario: stalled,
      digest: '8a2d56ea69f04cc766c7ed1d52684ac9ef67fa3bf035ab9ab88cfc74ba783e95',
    },
  ])('$scenario.name is the same for the same seed, forever', ({ scenario, digest }) => {
    const table = generateCases(scenario, 7)
    expect(fingerprintOf(table)).toBe(digest)
    expect(table.rowCount).toBeGreaterThan(495_000)
    expect(table.rowCount).toBeLessThan(505_000)
  })

  it('have the same marginals as steady where they say nothing else', () => {
    for (const scenario of scenarios) {
      const table = generateCases(scenario, 5, spring)
      const shareOf = (column: keyof CaseTable['columns'], value: string) =>
        rowsOf(table).filter(isA(table, column, value)).length / table.rowCount
      expect(shareOf('jurisdiction', 'GB')).toBeCloseTo(scenario === surge ? 0.18 : 0.2, 1)
      expect(shareOf('platform', 'Platform A')).toBeCloseTo(0.5, 1)
      expect(shareOf('channel', 'user notice')).toBeCloseTo(0.85, 1)
      expect(shareOf('category', 'insult')).toBeCloseTo(0.3, 1)
      expect(shareOf('outcome', 'withdrawn')).toBeCloseTo(0.03, 2)
    }
  })

  it('decide no case before it is received, and each after its pause', () => {
    for (const scenario of scenarios) {
      const table = generateCases(scenario, 6, spring)
      const wrong = rowsOf(table).filter((row) => {
        const [pause] = table.pausesOf(row)
        const received = table.receivedAt[row] ?? 0
        const decided = table.decidedAt[row] ?? 0
        if (decided <= received) return true
        return pause !== undefined && !(received < pause.from && (pause.to ?? NEVER) < decided)
      })
      expect(wrong).toEqual([])
    }
  })
})

describe('surge', () => {
  const during = { from: at('2019-06-14T00:00:00'), to: at('2019-06-22T00:00:00') }

  it('doubles what Germany and France receive for eight days, and nothing elsewhere', () => {
    const wave = generateCases(surge, 1, during)
    const usual = generateCases(steady, 1, during)
    const timesAsMany = (country: string) =>
      rowsOf(wave).filter(isA(wave, 'jurisdiction', country)).length /
      rowsOf(usual).filter(isA(usual, 'jurisdiction', country)).length
    expect(timesAsMany('DE')).toBeCloseTo(2, 0)
    expect(timesAsMany('FR')).toBeCloseTo(2, 0)
    expect(timesAsMany('GB')).toBeLessThan(1.3)
  })

  it('has a backlog that builds up to two days, is there on 26 June and gone by July', () => {
    const [germany, , britain] = waitSeconds(surge)
    const waitAt = (moment: string) =>
      (germany?.[(at(moment) - surge.receivedFrom) / HOUR] ?? NaN) / HOUR
    expect(waitAt('2019-06-14T00:00:00')).toBe(0)
    expect(waitAt('2019-06-22T00:00:00')).toBeGreaterThan(40)
    expect(waitAt('2019-06-26T00:00:00')).toBeGreaterThan(10)
    expect(waitAt('2019-07-01T00:00:00')).toBe(0)
    expect(britain).toBeNull()
  })

  it('makes notices wait their turn, and no order', () => {
    const late = { from: at('2019-06-20T00:00:00'), to: at('2019-06-22T00:00:00') }
    const table = generateCases(surge, 1, late)
    const isGerman = isA(table, 'jurisdiction', 'DE')
    const isOrder = isA(table, 'channel', 'authority order')
    const agesOf = (wanted: (row: number) => boolean) =>
      rowsOf(table)
        .filter((row) => isGerman(row) && wanted(row))
        .map((row) => (table.decidedAt[row] ?? 0) - (table.receivedAt[row] ?? 0))
    const notices = agesOf((row) => !isOrder(row))
    const orders = agesOf(isOrder)
    expect(notices.length).toBeGreaterThan(200)
    expect(Math.min(...notices)).toBeGreaterThan(24 * HOUR)
    expect(orders.filter((age) => age <= HOUR).length / orders.length).toBeGreaterThan(0.5)
  })
})

describe('outage', () => {
  const table = generateCases(outage, 1, { from: spring.from, to: at('2019-09-01T00:00:00') })
  const isGerman = isA(table, 'jurisdiction', 'DE')
  const isManifest = isA(table, 'class', 'manifest')
  const isOrder = isA(table, 'channel', 'authority order')
  const isPaused = (row: number) => table.pausesOf(row).length > 0

  it('decides nothing at Platform A for eight days, and everything elsewhere goes on', () => {
    const [, stop] = outage.outages
    const decidedDuring = (platform: string) =>
      rowsOf(table).filter((row) => {
        const decided = table.decidedAt[row] ?? 0
        const isDuring = decided > (stop?.from ?? NaN) && decided < (stop?.to ?? NaN)
        return isDuring && isA(table, 'platform', platform)(row)
      }).length
    expect(decidedDuring('Platform A')).toBe(0)
    expect(decidedDuring('Platform B')).toBeGreaterThan(300)
  })

  it('pauses 6 % of German notices that are not manifest, for one to four days', () => {
    const may = rowsOf(table).filter(
      (row) => isGerman(row) && isA(table, 'class', 'other')(row) && !isOrder(row),
    )
    expect(may.filter(isPaused).length / may.length).toBeCloseTo(0.06, 2)
    const paused = rowsOf(table).filter(isPaused)
    expect(paused.every((row) => isGerman(row) && !isManifest(row) && !isOrder(row))).toBe(true)
    const lengths = paused.flatMap((row) =>
      table.pausesOf(row).map(({ from, to }) => ((to ?? NEVER) - from) / HOUR),
    )
    expect(Math.min(...lengths)).toBeGreaterThanOrEqual(24)
    expect(Math.max(...lengths)).toBeLessThan(96)
  })

  it('has the exceptions of the German rule, by the record’s words, only after seven days', () => {
    const rule = instruments.flatMap(({ duties }) => duties).find(({ id }) => id === 'de-netzdg.7d')
    const { values, codes } = table.columns.exception
    expect([...values].toSorted()).toEqual([...(rule?.exceptions ?? [])].toSorted())
    const excepted = rowsOf(table).filter((row) => (codes[row] ?? 0) > 0)
    expect(excepted.length).toBeGreaterThan(50)
    for (const row of excepted) {
      expect((table.decidedAt[row] ?? 0) - (table.receivedAt[row] ?? 0)).toBeGreaterThan(168 * HOUR)
      expect(isGerman(row) && !isManifest(row)).toBe(true)
    }
  })
})

describe('stalled', () => {
  const table = generateCases(stalled, 1, spring)
  const isOpenForEver = (row: number) => table.decidedAt[row] === NEVER

  it('never closes four in ten insults that it has not decided after twelve hours, and hardly any symbols', () => {
    const shareOf = (category: Category) => {
      const isOrder = isA(table, 'channel', 'authority order')
      const hard = rowsOf(table).filter(
        (row) =>
          isA(table, 'category', category)(row) &&
          !isOrder(row) &&
          (table.decidedAt[row] ?? 0) - (table.receivedAt[row] ?? 0) > 12 * HOUR,
      )
      return hard.filter(isOpenForEver).length / hard.length
    }
    expect(shareOf('insult')).toBeCloseTo(0.4, 1)
    expect(shareOf('threats')).toBeCloseTo(0.25, 1)
    expect(shareOf('unlawful symbols')).toBeLessThan(0.05)
  })

  it('leaves open ones neither outcome nor class nor anything else that comes with a decision', () => {
    const open = rowsOf(table).filter(isOpenForEver)
    expect(open.length).toBeGreaterThan(1000)
    const { outcome, class: judged, process, reason, exception } = table.columns
    for (const { codes } of [outcome, judged, process, reason, exception])
      expect(sum(open.map((row) => codes[row] ?? 0))).toBe(0)
  })

  it('hands nothing on before 2019, and no order', () => {
    const before = generateCases(stalled, 1, {
      from: at('2018-06-01T00:00:00'),
      to: at('2019-01-01T00:00:00'),
    })
    expect(rowsOf(before).filter((row) => before.decidedAt[row] === NEVER)).toEqual([])
    const orders = rowsOf(table).filter(isA(table, 'channel', 'authority order'))
    expect(orders.filter(isOpenForEver)).toEqual([])
  })
})
