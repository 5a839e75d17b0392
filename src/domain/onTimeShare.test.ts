import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Case } from '#contract/case.ts'
import { TallyQuestion, type Tally } from '#contract/tally.ts'
import { instant } from '#contract/units.ts'
import { caseTable } from './caseTable.ts'
import {
  classBounds,
  headlineOnTimeShare,
  maturityBounds,
  naiveOnTimeShare,
  type OnTimeQuestion,
} from './onTimeShare.ts'
import { isTooLarge, tally } from './tally.ts'

const HOUR = 3600
const start = Date.UTC(2019, 5, 1) / 1000
const asOf = start + 100 * HOUR
const before = asOf - 24 * HOUR
const satisfiedBy = ['removed', 'restricted', 'rejected'] as const

/** Cases as a drawing: [received after the start, decided after how many hours or null, outcome]. */
type Drawn = [receivedHour: number, ageHours: number | null, outcome?: string, more?: object]

function answerOf(drawn: readonly Drawn[], by: TallyQuestion['by'] = []): Tally {
  const cases = drawn.map(([receivedHour, ageHours, outcome, more], index) =>
    Case.parse({
      id: String(index),
      kind: 'removal',
      jurisdiction: 'DE',
      platform: 'Platform A',
      category: 'insult',
      channel: 'user notice',
      receivedAt: start + receivedHour * HOUR,
      ...(ageHours !== null && {
        decidedAt: start + (receivedHour + ageHours) * HOUR,
        outcome: outcome ?? 'removed',
      }),
      ...more,
    }),
  )
  const answer = tally(
    caseTable('removal', cases),
    TallyQuestion.parse({
      kind: 'removal',
      asOf,
      where: {},
      by,
      zone: 'Europe/Berlin',
      periods: { runs: [], cuts: [start, before, asOf] },
      ages: { unit: 'hours', runs: [], cuts: [24] },
    }),
  )
  if (isTooLarge(answer)) throw new Error('too large for a test')
  return answer
}

const repeat = (count: number, one: Drawn): Drawn[] => Array.from({ length: count }, () => one)
const mature: OnTimeQuestion = {
  from: instant(start),
  before: instant(before),
  deadlineAge: 24,
  satisfiedBy,
}

describe('the headline on-time share', () => {
  const hundred: Drawn[] = [
    ...repeat(80, [0, 5, 'removed']),
    ...repeat(8, [0, 24, 'rejected']),
    ...repeat(4, [0, 3, 'withdrawn']),
    ...repeat(5, [0, 30, 'removed']),
    ...repeat(3, [0, null]),
  ]

  it('counts the hundred cases of its description', () => {
    expect(headlineOnTimeShare(answerOf(hundred), mature)).toMatchObject({
      satisfied: 88,
      late: 8,
      withdrawn: 4,
      n: 96,
      share: 88 / 96,
    })
  })

  it('is lower than the share of closed cases, which forgets the open ones', () => {
    expect(naiveOnTimeShare(answerOf(hundred), mature)).toEqual({ n: 93, share: 88 / 93 })
  })

  it('is no number where no case had its deadline', () => {
    expect(headlineOnTimeShare(answerOf([]), mature)).toMatchObject({ n: 0, share: null })
    expect(headlineOnTimeShare(answerOf([[90, 1]]), mature)).toMatchObject({ n: 0, share: null })
  })

  it('counts a decision at the very deadline as in time, a second later as late', () => {
    expect(headlineOnTimeShare(answerOf([[0, 24]]), mature).share).toBe(1)
    expect(headlineOnTimeShare(answerOf([[0, 24 + 1 / HOUR]]), mature).share).toBe(0)
  })

  it('counts withdrawn after the deadline as late: it was open when the deadline passed', () => {
    expect(headlineOnTimeShare(answerOf([[0, 25, 'withdrawn']]), mature)).toMatchObject({
      late: 1,
      withdrawn: 0,
      share: 0,
    })
  })

  it('counts a decision in time that does not satisfy the duty as late', () => {
    const removedOnly = { ...mature, satisfiedBy: ['removed'] as const }
    const answer = answerOf([
      [0, 1, 'removed'],
      [0, 1, 'restricted'],
    ])
    expect(headlineOnTimeShare(answer, removedOnly)).toMatchObject({ satisfied: 1, late: 1 })
  })

  it('leaves out a case with an exception the statute allows, and only that', () => {
    const answer = answerOf(
      [
        [0, 30, 'removed', { exception: 'agreed longer' }],
        [0, 30, 'removed', { exception: 'out of office' }],
        [0, 1, 'removed'],
      ],
      ['exception'],
    )
    const question = { ...mature, by: ['exception'] as const, exceptions: ['agreed longer'] }
    expect(headlineOnTimeShare(answer, question)).toMatchObject({
      satisfied: 1,
      late: 1,
      outsideRule: 1,
    })
  })

  it('leaves out paused cases, which lists judge one by one', () => {
    const answer = answerOf(
      [
        [0, 30, 'removed', { pauses: [{ from: start + HOUR, to: start + 9 * HOUR }] }],
        [0, 1],
      ],
      ['exception'],
    )
    expect(headlineOnTimeShare(answer, { ...mature, by: ['exception'] })).toMatchObject({
      satisfied: 1,
      late: 0,
      outsideRule: 1,
    })
  })

  it('counts only the groups it is asked for', () => {
    const answer = answerOf(
      [
        [0, 1],
        [0, 30, 'removed', { jurisdiction: 'FR' }],
      ],
      ['jurisdiction'],
    )
    const ofFrance = { ...mature, group: ([country]: readonly string[]) => country === 'FR' }
    expect(headlineOnTimeShare(answer, ofFrance)).toMatchObject({ n: 1, share: 0 })
  })

  it('says which edge the question lacks', () => {
    expect(() => headlineOnTimeShare(answerOf([]), { ...mature, deadlineAge: 48 })).toThrow(
      'the question has no edge at 48',
    )
  })

  const someCases = fc.array(
    fc.tuple(
      fc.integer({ min: 0, max: 99 }),
      fc.option(fc.integer({ min: 0, max: 80 })),
      fc.constantFrom('removed', 'rejected', 'withdrawn'),
    ),
    { maxLength: 60 },
  )

  it('puts every case of the window in exactly one place', () => {
    fc.assert(
      fc.property(someCases, (drawn) => {
        const answer = answerOf(drawn)
        const { satisfied, late, undetermined, withdrawn, outsideRule } = maturityBounds(answer, {
          ...mature,
          before: instant(asOf),
        })
        expect(satisfied + late + undetermined + withdrawn + outsideRule).toBe(answer.rowsSeen)
      }),
    )
  })

  it('has nothing undetermined, and lies within the bounds of maturity', () => {
    fc.assert(
      fc.property(someCases, (drawn) => {
        const answer = answerOf(drawn)
        expect(headlineOnTimeShare(answer, mature).undetermined).toBe(0)
        const { allLate, allOnTime, n } = maturityBounds(answer, {
          ...mature,
          before: instant(asOf),
        })
        if (n > 0) expect(allLate).toBeLessThanOrEqual(allOnTime ?? -1)
      }),
    )
  })
})

describe('bounds', () => {
  it('of a period not yet mature reach from all late to all on time', () => {
    const answer = answerOf([
      ...repeat(8, [80, 2]),
      ...repeat(1, [0, 30]),
      ...repeat(1, [90, null]),
    ])
    expect(maturityBounds(answer, { ...mature, before: instant(asOf) })).toMatchObject({
      n: 10,
      allLate: 0.8,
      allOnTime: 0.9,
    })
  })

  it('of a duty limited to a class reach from none of the unjudged in it to all of them', () => {
    const answer = answerOf(
      [
        ...repeat(90, [0, 5, 'removed', { class: 'manifest' }]),
        ...repeat(8, [0, 40, 'removed', { class: 'manifest' }]),
        ...repeat(12, [0, null]),
        ...repeat(20, [0, 40, 'rejected', { class: 'other' }]),
        ...repeat(3, [0, 4, 'removed']),
      ],
      ['class'],
    )
    const bounds = classBounds(answer, { ...mature, by: ['class'], onlyClass: 'manifest' })
    expect(bounds).toEqual({
      inTime: 90,
      late: 8,
      overdueWithoutClass: 12,
      inTimeWithoutClass: 3,
      noneInClass: 90 / 98,
      allInClass: 90 / 110,
    })
  })

  it('by class need a tally by class', () => {
    expect(() => classBounds(answerOf([]), { ...mature, by: [], onlyClass: 'manifest' })).toThrow(
      'need a tally by class',
    )
  })
})
