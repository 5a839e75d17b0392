import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isoDate } from '#contract/units.ts'
import type { Country, Outcome } from '#contract/vocabulary.ts'
import { requests, tallyOfRequests } from '#test/fixtures/literalRequests.ts'
import {
  answeredOf,
  challengedShare,
  outcomeCounts,
  producedShare,
  refusedShare,
} from './requestOutcomes.ts'
import { outcomeQuestion } from './requestQuestions.ts'
import { requestsWindow } from './requestsWindow.ts'

const window = requestsWindow(isoDate('2019-06-26'), {})
const scope = { countries: ['FR', 'DE'] as Country[], platform: null }
const question = outcomeQuestion(scope, window, 'channel')

const ended = (count: number, outcome: Outcome | null, reason?: string, country: Country = 'FR') =>
  requests(count, country, '2019-01-01T00:00Z', 24, {
    channel: 'emergency',
    outcome,
    ...(reason === undefined ? {} : { reason }),
  })
const open = (count: number) =>
  requests(count, 'FR', '2019-06-01T00:00Z', null, { channel: 'emergency' })

const worked = [
  ...ended(50, 'disclosed'),
  ...ended(10, 'partly disclosed'),
  ...ended(9, 'refused', 'defective'),
  ...ended(3, 'refused', 'overbroad'),
  ...ended(8, 'challenged', 'overbroad'),
  ...ended(5, 'withdrawn'),
  ...open(15),
]
const read = (cases: typeof worked) =>
  outcomeCounts(tallyOfRequests(cases, question), question.by, (values) => values[1] ?? null)
const ofEmergency = (cases: typeof worked) => {
  const counts = read(cases).get('emergency')
  if (!counts) throw new Error('no request of the channel')
  return counts
}

describe('what became of requests', () => {
  it('is counted by outcome and, for what brought nothing, by reason', () => {
    expect(ofEmergency(worked)).toEqual({
      received: 100,
      open: 15,
      withdrawn: 5,
      disclosed: 50,
      partlyDisclosed: 10,
      refused: 12,
      challenged: 8,
      unknown: 0,
      reasons: {
        defective: { refused: 9, challenged: 0 },
        overbroad: { refused: 3, challenged: 8 },
      },
    })
  })

  it('gives shares of the answered: open and withdrawn ones are in no denominator', () => {
    const counts = ofEmergency(worked)
    expect(answeredOf(counts)).toBe(80)
    expect(producedShare(counts)).toMatchObject({ part: 60, answered: 80, open: 15, share: 0.75 })
    expect(challengedShare(counts).share).toBe(0.1)
    expect(refusedShare(counts).share).toBe(0.15)
  })

  it('has Wilson’s interval, and says how far the open ones could move the share', () => {
    const { interval, ifOpen } = producedShare(ofEmergency(worked))
    expect(interval?.lower).toBeCloseTo(0.645_2, 4) // by hand: 60 of 80 at 95 %
    expect(interval?.upper).toBeCloseTo(0.831_9, 4)
    expect(ifOpen).toEqual({ none: 60 / 95, all: 75 / 95 })
  })

  it('gives no share under 50 answered, and one at 50', () => {
    const few = producedShare(ofEmergency([...ended(49, 'disclosed'), ...open(500)]))
    expect(few).toEqual({
      part: 49,
      answered: 49,
      open: 500,
      share: null,
      interval: null,
      ifOpen: null,
    })
    expect(producedShare(ofEmergency(ended(50, 'disclosed'))).share).toBe(1)
  })

  it('counts an answer without a recorded outcome as answered, with no data', () => {
    const counts = ofEmergency([...ended(60, 'disclosed'), ...ended(20, null)])
    expect(counts.unknown).toBe(20)
    expect(producedShare(counts).share).toBe(0.75)
  })

  it('leaves out what the key leaves out', () => {
    const cases = [...worked, ...ended(7, 'disclosed', undefined, 'DE')]
    const found = outcomeCounts(tallyOfRequests(cases, question), question.by, ([country]) =>
      country === 'DE' ? 'all' : null,
    )
    expect([...found.keys()]).toEqual(['all'])
    expect(found.get('all')?.received).toBe(7)
  })

  it('adds up to what was received, and the share lies within the bounds of the open ones', () => {
    const count = fc.nat({ max: 80 })
    fc.assert(
      fc.property(
        count,
        count,
        count,
        count,
        count,
        (produced, refused, challenged, gone, left) => {
          const cases = [
            ...ended(produced, 'disclosed'),
            ...ended(refused, 'refused', 'defective'),
            ...ended(challenged, 'challenged', 'overbroad'),
            ...ended(gone, 'withdrawn'),
            ...open(left),
          ]
          const counts = read(cases).get('emergency')
          expect(counts === undefined).toBe(cases.length === 0)
          if (!counts) return
          expect(answeredOf(counts)).toBe(produced + refused + challenged)
          const { share, ifOpen } = producedShare(counts)
          expect(share === null).toBe(answeredOf(counts) < 50)
          if (share === null || !ifOpen) return
          expect(ifOpen.none).toBeLessThanOrEqual(share)
          expect(ifOpen.all).toBeGreaterThanOrEqual(share)
        },
      ),
      { numRuns: 60 },
    )
  })
})
