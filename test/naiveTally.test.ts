import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Case } from '#contract/case.ts'
import { Dimension, Tally, TallyQuestion } from '#contract/tally.ts'
import { caseTable } from '#domain/caseTable.ts'
import { isTooLarge, tally } from '#domain/tally.ts'
import { keyedTally } from './keyedTally.ts'
import { naiveEdges, naiveTally } from './naiveTally.ts'

const HOUR = 3600
const zones = ['Europe/Berlin', 'Europe/London', 'UTC', 'America/St_Johns', 'Asia/Kathmandu']
/** A span around each change of the clocks in 2019, where local time goes wrong first. */
const moments = [
  Date.UTC(2019, 2, 30) / 1000,
  Date.UTC(2019, 9, 26) / 1000,
  Date.UTC(2018, 11, 31) / 1000,
]
const moment = fc
  .tuple(fc.constantFrom(...moments), fc.integer({ min: 0, max: 72 * HOUR }))
  .map(([base, seconds]) => base + seconds)
const age = fc.oneof(
  fc.integer({ min: 0, max: 30 * 24 }).map((hours) => hours * HOUR),
  fc.integer({ min: 0, max: 30 * 24 * HOUR }),
)

const words = {
  jurisdiction: ['DE', 'FR', 'GB', 'unknown'],
  platform: ['Platform A', 'Ünder 😀', 'Under \uFFFF'],
  category: ['insult', 'threats'],
  channel: ['user notice', 'authority order'],
}
const optionalWords = {
  process: ['automated', 'human'],
  reason: ['statute'],
  exception: ['agreed longer', 'paused'],
}
const outcomes = ['removed', 'restricted', 'rejected', 'withdrawn'] as const

const oneCase: fc.Arbitrary<Case> = fc
  .record(
    {
      receivedAt: moment,
      jurisdiction: fc.constantFrom(...words.jurisdiction),
      platform: fc.constantFrom(...words.platform),
      category: fc.constantFrom(...words.category),
      channel: fc.constantFrom(...words.channel),
      decidedAge: age,
      classifiedAge: age,
      class: fc.constantFrom('manifest', 'other'),
      outcome: fc.constantFrom(...outcomes),
      process: fc.constantFrom(...optionalWords.process),
      reason: fc.constantFrom(...optionalWords.reason),
      exception: fc.constantFrom(...optionalWords.exception),
      pauseAge: age,
    },
    { requiredKeys: ['receivedAt', 'jurisdiction', 'platform', 'category', 'channel'] },
  )
  .map(({ decidedAge, classifiedAge, pauseAge, ...rest }) =>
    Case.parse({
      ...rest,
      id: `${rest.receivedAt}`,
      kind: 'removal',
      ...(decidedAge !== undefined && { decidedAt: rest.receivedAt + decidedAge }),
      ...(classifiedAge !== undefined && { classifiedAt: rest.receivedAt + classifiedAge }),
      ...(pauseAge !== undefined && { pauses: [{ from: rest.receivedAt + pauseAge }] }),
    }),
  )

const valuesOf: Record<Dimension, string[]> = {
  ...words,
  process: [...optionalWords.process, 'unknown'],
  reason: [...optionalWords.reason, 'unknown'],
  exception: [...optionalWords.exception, 'unknown'],
  class: ['manifest', 'other', 'unclassified', 'unknown'],
  hourOfWeek: Array.from({ length: 168 }, (_, hour) => String(hour)),
}
const where = fc.record(
  {
    ...(Object.fromEntries(
      Dimension.options.map((dimension) => [
        dimension,
        fc.subarray(valuesOf[dimension], { minLength: 1 }),
      ]),
    ) as Record<Dimension, fc.Arbitrary<string[]>>),
    receivedFrom: moment,
    receivedTo: moment,
  },
  { requiredKeys: [] },
)
/** Most questions filter on little, so that most answers hold something. */
const mildWhere = fc
  .tuple(where, fc.infiniteStream(fc.nat(9)))
  .map(([all, dice]) =>
    Object.fromEntries(Object.entries(all).filter(() => dice.next().value === 0)),
  )

const ageAxis = fc.oneof(
  fc.record({
    unit: fc.constant('hours'),
    runs: fc.array(
      fc.record({
        from: fc.constantFrom(0, 1, 0.5),
        step: fc.constantFrom(0.25, 1, 6, 24),
        count: fc.integer({ min: 1, max: 30 }),
      }),
      { maxLength: 2 },
    ),
    cuts: fc.array(fc.constantFrom(0, 0.25, 1, 24, 48, 168, 1.5), { maxLength: 3 }),
  }),
  fc.record({
    unit: fc.constant('localDays'),
    runs: fc.array(
      fc.record({
        from: fc.integer({ min: 0, max: 3 }),
        step: fc.constantFrom(1, 2, 7),
        count: fc.integer({ min: 1, max: 5 }),
      }),
      { maxLength: 2 },
    ),
    cuts: fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 3 }),
  }),
)
const periodAxis = fc.record({
  runs: fc.array(
    fc.record({
      from: moment,
      step: fc.constantFrom('month', 1, 24, 0.5),
      count: fc.integer({ min: 1, max: 14 }),
    }),
    { maxLength: 2 },
  ),
  cuts: fc.array(moment, { maxLength: 3 }),
})
const question: fc.Arbitrary<TallyQuestion> = fc
  .record({
    kind: fc.constant('removal'),
    asOf: fc.tuple(moment, age).map(([at, later]) => at + later),
    where: mildWhere,
    by: fc.subarray([...Dimension.options], { maxLength: 3 }),
    zone: fc.constantFrom(...zones),
    periods: periodAxis,
    ages: ageAxis,
  })
  .map((asked) => TallyQuestion.parse(asked))

describe('the naive tally', () => {
  it('agrees with the fast one on 300 random questions over random cases', () => {
    let cellsCompared = 0
    fc.assert(
      fc.property(
        fc.array(oneCase, { minLength: 20, maxLength: 150 }),
        question,
        (cases, asked) => {
          const answer = tally(caseTable('removal', cases), asked)
          if (isTooLarge(answer)) throw new Error('no question of this size is too large')
          const naive = naiveTally(cases, asked)
          expect(answer.periodEdges).toEqual(naiveEdges(asked).periodEdges)
          expect(answer.ageEdges).toEqual(naiveEdges(asked).ageEdges)
          expect(keyedTally(answer)).toEqual(naive.counts)
          expect(answer.rowsSeen).toBe(naive.rowsSeen)
          expect(Tally.parse(answer)).toEqual(answer)
          cellsCompared += answer.cells.count.length
        },
      ),
      { numRuns: 300, seed: 20_190_626 },
    )
    expect(cellsCompared).toBeGreaterThan(3000) // the questions were not about nothing
  }, 60_000)

  it('would notice a wrong bin, a leak from the future and a missing group', () => {
    const [one] = fc.sample(oneCase, { numRuns: 1, seed: 1 })
    const base = { ...one!, receivedAt: moments[0]!, decidedAt: moments[0]! + 24 * HOUR }
    const asked = TallyQuestion.parse({
      kind: 'removal',
      asOf: moments[0]! + 48 * HOUR,
      where: {},
      by: ['jurisdiction'],
      zone: 'UTC',
      periods: { runs: [], cuts: [] },
      ages: { unit: 'hours', runs: [], cuts: [24] },
    })
    const cases = [Case.parse(base)]
    const [key] = Object.keys(naiveTally(cases, asked).counts)
    const changed = (part: object) =>
      Object.keys(naiveTally([Case.parse({ ...base, ...part })], asked).counts)[0]
    expect(changed({ decidedAt: base.decidedAt + 1 })).not.toBe(key)
    expect(changed({ decidedAt: asked.asOf })).not.toBe(key)
    expect(changed({ jurisdiction: 'ES' })).not.toBe(key)
  })
})
