import { describe, expect, it } from 'vitest'
import { Case } from '#contract/case.ts'
import { hours, instant, isoDate } from '#contract/units.ts'
import { instruments } from '#record/law.ts'
import { rulesOf } from '#domain/verdict/rulesOf.ts'
import { resolveYardstick, type Yardstick } from '#domain/yardstick.ts'
import { traceOf } from './traceOf.ts'

const at = (text: string) => instant(Date.parse(text) / 1000)
const asOf = at('2019-06-26T00:00Z')
const notice = (given: object = {}) =>
  Case.parse({
    id: 'R-118391',
    kind: 'removal',
    jurisdiction: 'DE',
    platform: 'Platform A',
    category: 'hate speech',
    channel: 'user notice',
    receivedAt: at('2019-06-24T19:54Z'),
    ...given,
  })
function trace(one: Case, chosen: Yardstick = { form: 'law' }, when = asOf) {
  const yardstick = resolveYardstick(chosen, instruments, ['DE', 'FR'], isoDate('2019-06-26'))
  return traceOf(one, rulesOf(one, { chosen, yardstick, instruments }), { asOf: when })
}

describe('the trace of an open notice in Germany', () => {
  const traced = trace(notice())
  const [manifest, other] = traced.rules

  it('starts with the receipt, by the clock of Berlin', () => {
    expect(traced.start).toEqual({
      at: at('2019-06-24T21:54+02:00'),
      zone: 'Europe/Berlin',
      city: 'Berlin',
    })
    expect(traced.readAt.at).toBe(asOf)
  })

  it('is not yet judged, so it has two due times', () => {
    expect(traced.class).toEqual({ value: null, since: null, isJudged: false })
    expect(traced.rules.map(({ onlyIf }) => onlyIf)).toEqual(['manifest', 'other'])
  })

  it('names the section, with its sources, and since when it is law', () => {
    expect(manifest?.text).toMatchObject({
      dutyId: 'de-netzdg.24h',
      instrumentId: 'de-netzdg',
      reference: 's. 3(2) no. 2',
      qualification: null,
    })
    const ids = instruments.find(({ id }) => id === 'de-netzdg')?.sources.map(({ id }) => id)
    expect(manifest?.text?.sourceIds.length).toBeGreaterThan(0)
    expect(ids).toEqual(expect.arrayContaining(manifest?.text?.sourceIds ?? ['']))
    expect(manifest?.law).toEqual({ status: 'in force', since: '2018-01-01', isLaw: true })
    expect(other?.text).toMatchObject({ reference: 's. 3(2) no. 3', qualification: 'as a rule' })
  })

  it('says how long is left, or how long it is overdue', () => {
    expect(manifest?.due).toEqual({
      at: at('2019-06-25T19:54Z'),
      endOf: null,
      movedBySeconds: 0,
      secondsLeft: -(4 * 3600 + 6 * 60),
    })
    expect(other?.due).toMatchObject({ at: at('2019-07-01T22:00Z'), endOf: '2019-07-01' })
    expect(manifest?.verdict.outcome).toBe('open overdue')
    expect(other?.verdict.outcome).toBe('open in time')
  })

  it('has neither pauses nor an exception nor a decision', () => {
    expect([traced.pauses, traced.exception, traced.decided]).toEqual([[], null, null])
  })
})

describe('the trace of another case', () => {
  it('tells each pause with its length, the one that lasts up to the as-of', () => {
    const pauses = [
      { from: at('2019-06-24T20:00Z'), to: at('2019-06-24T21:00Z') },
      { from: at('2019-06-25T20:00Z') },
    ]
    const traced = trace(notice({ pauses }))
    expect(traced.pauses).toEqual([
      { ...pauses[0], seconds: 3600 },
      { from: pauses[1]?.from, to: null, seconds: 4 * 3600 },
    ])
    expect(traced.rules[0]?.due).toMatchObject({
      at: at('2019-06-26T00:54Z'),
      movedBySeconds: 5 * 3600,
    })
    // Local days that were moved no longer end with a day.
    expect(traced.rules[1]?.due).toMatchObject({ endOf: null, at: at('2019-07-02T03:00Z') })
  })

  it('tells class, exception and outcome once it is decided, and that no time is left', () => {
    const decided = notice({
      decidedAt: at('2019-06-25T21:00Z'),
      outcome: 'removed',
      class: 'manifest',
      exception: 'agreed longer with prosecution',
    })
    const traced = trace(decided)
    expect(traced.class).toEqual({
      value: 'manifest',
      since: at('2019-06-25T21:00Z'),
      isJudged: true,
    })
    expect(traced.exception).toEqual({
      name: 'agreed longer with prosecution',
      allowedBy: ['de-netzdg.24h'],
    })
    expect(traced.decided).toEqual({ at: at('2019-06-25T21:00Z'), outcome: 'removed' })
    expect(traced.rules.map(({ rule }) => rule.id)).toEqual(['de-netzdg.24h'])
    expect(traced.rules[0]?.due?.secondsLeft).toBeNull()
  })

  it('reads the same hours in France as a yardstick, and says that it is no law there', () => {
    const [only] = trace(notice({ jurisdiction: 'FR' })).rules
    expect(only?.law).toMatchObject({ status: 'in force', isLaw: false })
    expect(only?.onlyIf).toBeNull()
  })

  it('reads the bill with the words of its day', () => {
    const chosen = { form: 'duty', dutyId: 'fr-avia.24h' } as const
    const [only] = trace(notice({ jurisdiction: 'FR' }), chosen).rules
    expect(only?.text?.reference).toBe('bill no. 1785')
    expect(only?.law).toEqual({ status: 'proposed', since: '2019-03-20', isLaw: false })
  })

  it('has no text and no law for an own target', () => {
    const [only] = trace(notice(), { form: 'own target', targetHours: hours(48) }).rules
    expect([only?.text, only?.law]).toEqual([null, null])
    expect(only?.due?.secondsLeft).toBe(19 * 3600 + 54 * 60)
  })

  it('has no due time where the text has no clock', () => {
    const late = notice({ receivedAt: at('2025-01-01T00:00Z'), jurisdiction: 'FR' })
    const [clocked, unclocked] = trace(late, { form: 'law' }, at('2025-02-01T00:00Z')).rules
    expect(clocked?.due).not.toBeNull()
    expect(unclocked).toMatchObject({ due: null, verdict: { outcome: 'no clock' } })
    expect(unclocked?.text?.dutyId).toBe('eu-dsa.notices')
  })
})
