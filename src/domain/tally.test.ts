import { describe, expect, it } from 'vitest'
import { Case } from '#contract/case.ts'
import { CELL_LIMIT, TallyQuestion, type Tally } from '#contract/tally.ts'
import { caseTable } from './caseTable.ts'
import { isTooLarge, tally } from './tally.ts'

const HOUR = 3600
const noon = Date.UTC(2019, 5, 26, 12) / 1000

const made = (part: object, index = 0) =>
  Case.parse({
    id: String(index),
    kind: 'removal',
    jurisdiction: 'DE',
    platform: 'Platform A',
    category: 'insult',
    channel: 'user notice',
    receivedAt: noon - 48 * HOUR,
    ...part,
  })
const asked = (part: object = {}) =>
  TallyQuestion.parse({
    kind: 'removal',
    asOf: noon,
    where: {},
    by: ['jurisdiction'],
    zone: 'Europe/Berlin',
    periods: { runs: [], cuts: [] },
    ages: { unit: 'hours', runs: [], cuts: [24] },
    ...part,
  })
function answer(cases: readonly Case[], part: object = {}, rowsLeftOut = 0): Tally {
  const answered = tally(caseTable('removal', cases, rowsLeftOut), asked(part))
  if (isTooLarge(answered)) throw new Error('too large for a test')
  return answered
}

describe('the tally', () => {
  it('answers the example of its description, in the contract’s order', () => {
    const cases = [
      made({ decidedAt: noon - 43 * HOUR, outcome: 'removed' }),
      made({ decidedAt: noon - 18 * HOUR, outcome: 'rejected' }),
      made({ receivedAt: noon - 2 * HOUR }),
    ]
    expect(answer(cases)).toEqual({
      periodEdges: [],
      ageEdges: [24],
      groups: [['DE']],
      outcomes: ['open', 'rejected', 'removed'],
      cells: {
        group: [0, 0, 0],
        period: [0, 0, 0],
        age: [0, 0, 1],
        outcome: [0, 2, 1],
        count: [1, 1, 1],
      },
      coverage: { complete: true, missing: [] },
      rowsSeen: 3,
      rowsLeftOut: 0,
    })
  })

  it('does not see a case received at the as-of, nor a decision made at it', () => {
    const cases = [made({ receivedAt: noon }), made({ decidedAt: noon, outcome: 'removed' })]
    const { outcomes, rowsSeen } = answer(cases)
    expect({ outcomes, rowsSeen }).toEqual({ outcomes: ['open'], rowsSeen: 1 })
  })

  it('knows a class only once it was judged, which may be before or after the decision', () => {
    const decided = { decidedAt: noon - HOUR, outcome: 'removed', class: 'manifest' }
    const cases = [
      made(decided),
      made({ ...decided, classifiedAt: noon + HOUR }),
      made({ class: 'other', classifiedAt: noon - HOUR }),
      made({ decidedAt: noon - HOUR, outcome: 'withdrawn' }),
    ]
    expect(answer(cases, { by: ['class'] }).groups.flat()).toEqual([
      'manifest',
      'other',
      'unclassified',
      'unknown',
    ])
  })

  it('knows process, reason and exception only of decided cases', () => {
    const part = { process: 'human review', reason: 'statute', exception: 'agreed longer' }
    const cases = [made(part), made({ ...part, decidedAt: noon - HOUR, outcome: 'removed' })]
    expect(answer(cases, { by: ['process', 'reason', 'exception'] }).groups).toEqual([
      ['human review', 'statute', 'agreed longer'],
      ['unknown', 'unknown', 'unknown'],
    ])
  })

  it('counts a case as paused from its first pause on, and not before', () => {
    const paused = made({ pauses: [{ from: noon - HOUR, to: noon + HOUR }] })
    expect(answer([paused], { by: ['exception'] }).groups).toEqual([['paused']])
    expect(answer([paused], { by: ['exception'], asOf: noon - HOUR }).groups).toEqual([['unknown']])
  })

  it('counts local days by the calendar: one second before midnight is another day', () => {
    const midnight = Date.UTC(2019, 5, 24, 22) / 1000 // 25 June, 00:00 in Berlin
    const cases = [made({ receivedAt: midnight - 1, decidedAt: midnight, outcome: 'removed' })]
    const ages = { unit: 'localDays', runs: [], cuts: [0] }
    expect(answer(cases, { ages }).cells.age).toEqual([1])
    expect(answer(cases, { ages, zone: 'UTC' }).cells.age).toEqual([0])
  })

  it('counts no day where clocks go back over midnight and it is yesterday again', () => {
    const change = Date.UTC(2010, 10, 7, 2, 31) / 1000 // 00:01 in St John's becomes 23:01
    const cases = [made({ receivedAt: change - 30, decidedAt: change + 30, outcome: 'removed' })]
    const atChange = { asOf: change + HOUR, zone: 'America/St_Johns' }
    for (const cuts of [[0], [0, 7]]) {
      const ages = { unit: 'localDays', runs: [], cuts }
      expect(answer(cases, { ...atChange, ages }).cells.age).toEqual([0])
    }
  })

  it('takes the hour of the week from the zone asked for', () => {
    const cases = [made({ receivedAt: Date.UTC(2019, 5, 23, 22, 30) / 1000 })]
    expect(answer(cases, { by: ['hourOfWeek'] }).groups).toEqual([['0']]) // Monday 00:30 in Berlin
    expect(answer(cases, { by: ['hourOfWeek'], zone: 'UTC' }).groups).toEqual([['166']])
  })

  it('passes on how many rows the source could not read, whatever the question', () => {
    const backwards = made({ decidedAt: noon - 99 * HOUR })
    expect(answer([backwards, made({})], { where: { jurisdiction: ['FR'] } }, 5)).toMatchObject({
      rowsSeen: 0,
      rowsLeftOut: 6,
      groups: [],
    })
  })

  it('agrees with itself however the answer is counted, in an array or in a map', () => {
    const cases = Array.from({ length: 9000 }, (_, i) =>
      made(
        {
          receivedAt: noon - i * 60,
          decidedAt: noon - i * 60 + (i % 37) * HOUR,
          outcome: 'removed',
        },
        i,
      ),
    )
    const few = answer(cases, { by: [] })
    const runs = [{ from: 0, step: 0.01, count: 40_000 }]
    const many = answer(cases, {
      by: ['platform', 'category', 'channel'],
      ages: { unit: 'hours', runs, cuts: [24] },
      periods: { runs: [{ from: noon - 200 * HOUR, step: 24, count: 9 }], cuts: [] },
    })
    const inTime = ({ cells, ageEdges }: Tally) =>
      cells.count.reduce(
        (sum, count, i) => sum + ((cells.age[i] ?? 0) <= ageEdges.indexOf(24) ? count : 0),
        0,
      )
    expect(inTime(many)).toBe(inTime(few))
    expect(many.rowsSeen).toBe(few.rowsSeen)
  })

  it.each([
    ['periods', { periods: { runs: [{ from: 0, step: 1, count: CELL_LIMIT }], cuts: [] } }],
    ['ages', { ages: { unit: 'hours', runs: [{ from: 0, step: 1, count: 1e9 }], cuts: [] } }],
  ])('refuses more %s than an answer may hold, before making them', (drop, part) => {
    expect(tally(caseTable('removal', []), asked(part))).toMatchObject({
      problem: 'too large',
      drop,
    })
  })

  it('refuses more combinations than there are numbers for, whatever occurs', () => {
    const cases = Array.from({ length: 49_000 }, (_, i) =>
      made({ platform: `p${i}`, category: `c${i}`, channel: `h${i}`, receivedAt: noon - 1 }, i),
    )
    const by = ['platform', 'category', 'channel', 'hourOfWeek']
    expect(tally(caseTable('removal', cases), asked({ by }))).toMatchObject({
      problem: 'too large',
    })
  })

  it('names the dimension with the most values where an answer would be too large', () => {
    const cases = Array.from({ length: 60_000 }, (_, i) =>
      made({ platform: `platform ${i}`, receivedAt: noon - 1 - i }, i),
    )
    const answered = tally(caseTable('removal', cases), asked({ by: ['jurisdiction', 'platform'] }))
    expect(answered).toMatchObject({ problem: 'too large', drop: 'platform' })
    expect(isTooLarge(answered) && answered.cells).toBeGreaterThan(CELL_LIMIT)
  })
})
