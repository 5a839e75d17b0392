import { describe, expect, it, test } from 'vitest'
import { Case } from '#contract/case.ts'
import { hours, instant, isoDate } from '#contract/units.ts'
import { inHours, inLocalDays, literalDuty, literalInstrument } from '#test/fixtures/literalLaw.ts'
import { resolveYardstick } from '#domain/yardstick.ts'
import { lawRule, overEveryClass, ruleOfYardstick, yardstickRule } from './rule.ts'
import { verdictOf } from './verdictOf.ts'

const at = (text: string) => instant(Date.parse(text) / 1000)
const asOf = at('2019-06-26T00:00Z')

const received = '2019-06-24T19:54:00Z' // 21:54 in Berlin
const notice = (given: object = {}) =>
  Case.parse({
    id: 'R-1',
    kind: 'removal',
    jurisdiction: 'DE',
    platform: 'Platform A',
    category: 'hate speech',
    channel: 'user notice',
    receivedAt: at(received),
    ...given,
  })
const decided = (when: string, outcome = 'removed', given: object = {}) =>
  notice({ decidedAt: at(when), outcome, class: 'manifest', ...given })

const inForce = [['2018-01-01', 'in force']] as const
const of = (given: Parameters<typeof literalDuty>[2]) => {
  const duty = literalDuty('x', inForce, given)
  return { duty, instrument: literalInstrument('x', [duty]) }
}
const day = lawRule(of({ exceptions: ['agreed longer'] }))
const manifestDay = lawRule(of({ onlyClass: 'manifest' }))
const week = lawRule(of({ deadline: inLocalDays(7) }))
const read = (one: Case, rule = day, when = asOf) => verdictOf(one, rule, { asOf: when })

describe('the verdict on a decided case', () => {
  test.each([
    ['2019-06-25T19:54:00Z', 'removed', 'on time', 'satisfied in time'],
    ['2019-06-25T19:54:00Z', 'rejected', 'on time', 'satisfied in time'],
    ['2019-06-25T19:54:01Z', 'removed', 'late', 'decided after the deadline'],
    ['2019-06-25T10:00:00Z', 'withdrawn', 'outside the rule', 'withdrawn before the deadline'],
    ['2019-06-25T21:00:00Z', 'withdrawn', 'late', 'withdrawn after the deadline'],
  ] as const)('decided %s as %s is %s: %s', (when, outcome, expected, because) => {
    expect(read(decided(when, outcome))).toMatchObject({ outcome: expected, because })
  })

  it('ends a local day with its last second: 24:00 is the next day', () => {
    expect(read(decided('2019-07-01T21:59:59Z'), week, at('2019-08-01T00:00Z')).outcome).toBe(
      'on time',
    )
    expect(read(decided('2019-07-01T22:00:00Z'), week, at('2019-08-01T00:00Z')).outcome).toBe(
      'late',
    )
  })

  it('is late where a restriction came in time and only removal satisfies', () => {
    const everywhere = lawRule(of({ satisfiedBy: ['removed'], deadline: inHours(1) }))
    expect(read(decided('2019-06-24T20:00:00Z', 'restricted'), everywhere)).toMatchObject({
      outcome: 'late',
      because: 'in time, with an outcome that does not satisfy the duty',
    })
  })

  it('is outside the rule with an exception that the duty allows, and only with that', () => {
    const late = (exception: string) => read(decided('2019-06-25T21:00Z', 'removed', { exception }))
    expect(late('agreed longer')).toMatchObject({
      outcome: 'outside the rule',
      because: 'an exception that the duty allows',
    })
    expect(late('out of office').outcome).toBe('late')
  })

  it('is late where nobody recorded the outcome', () => {
    const { outcome: _, ...unknown } = decided('2019-06-25T10:00Z')
    expect(read(unknown).outcome).toBe('late')
  })
})

describe('the verdict on an open case', () => {
  const due = at('2019-06-25T19:54:00Z')
  it('is open in time through the last second, and overdue from the next', () => {
    expect(read(notice(), day, due)).toMatchObject({ outcome: 'open in time', dueAt: due })
    const next = read(notice(), day, instant(due + 1))
    expect(next).toMatchObject({ outcome: 'open overdue', isPastDue: true })
    expect(read(notice(), day, due).isPastDue).toBe(false)
  })

  it('is overdue at 24:00 of the last local day', () => {
    const ends = at('2019-07-01T22:00:00Z')
    expect(read(notice(), week, instant(ends - 1)).outcome).toBe('open in time')
    expect(read(notice(), week, ends).outcome).toBe('open overdue')
  })

  it('reads a decision at the as-of, or later, as not yet made', () => {
    const soon = decided('2019-06-25T10:00Z')
    expect(read(soon, day, at('2019-06-25T10:00Z')).outcome).toBe('open in time')
    expect(read(soon, day, at('2019-06-25T10:00:01Z')).outcome).toBe('on time')
  })
})

describe('a class', () => {
  it('that is not known makes two of a case: overdue if in it, outside the rule if not', () => {
    expect(read(notice(), manifestDay)).toMatchObject({
      outcome: 'open overdue',
      ifNotInClass: 'outside the rule',
    })
  })

  it('is known from its own time on, before the decision too', () => {
    const other = notice({ class: 'other', classifiedAt: at('2019-06-25T08:00Z') })
    expect(read(other, manifestDay, at('2019-06-25T08:00Z')).ifNotInClass).toBe('outside the rule')
    expect(read(other, manifestDay, at('2019-06-25T08:00:01Z'))).toMatchObject({
      outcome: 'outside the rule',
      because: 'another class',
    })
  })

  it('is never manifest where the content was found lawful, whatever the log says', () => {
    const kept = decided('2019-06-25T21:00Z', 'rejected')
    expect(read(kept, manifestDay)).toMatchObject({
      outcome: 'outside the rule',
      because: 'found lawful, so never manifest',
    })
    expect(read(kept, overEveryClass(manifestDay)).outcome).toBe('late')
  })
})

describe('what a rule does not govern', () => {
  test.each([
    [notice({ jurisdiction: 'FR' }), 'another jurisdiction'],
    [notice({ jurisdiction: 'Ruritania' }), 'another jurisdiction'],
    [notice({ channel: 'authority order' }), 'another channel'],
    [notice({ kind: 'disclosure' }), 'another kind of case'],
    [notice({ receivedAt: at('2017-12-31T22:59:59Z') }), 'not in force on receipt'],
    [notice({ receivedAt: asOf }), 'not received by the as-of'],
  ] as const)('is outside it: %#', (one, because) => {
    expect(read(one)).toMatchObject({ outcome: 'outside the rule', because, dueAt: null })
  })

  it('is outside it by category too', () => {
    expect(read(notice(), lawRule(of({ categories: ['insult'] }))).because).toBe('another category')
  })

  it('has no clock where the text names no hours', () => {
    const swiftly = lawRule(of({ deadline: { form: 'wording', wording: 'swiftly' } }))
    expect(read(notice(), swiftly)).toMatchObject({ outcome: 'no clock', dueAt: null })
    expect(read(notice({ jurisdiction: 'FR' }), swiftly).outcome).toBe('outside the rule')
  })

  it('is read all the same against a yardstick, wherever and whenever received', () => {
    const yardstick = yardstickRule(of({}))
    const early = notice({ jurisdiction: 'FR', receivedAt: at('2017-06-01T00:00Z') })
    expect(read(early, yardstick).outcome).toBe('open overdue')
    const elsewhere = notice({ jurisdiction: 'Ruritania' })
    expect(read(elsewhere, yardstick).outcome).toBe('open overdue')
  })

  it('is nothing of its kind under an own target', () => {
    const chosen = { form: 'own target', targetHours: hours(48) } as const
    const target = ruleOfYardstick(resolveYardstick(chosen, [], ['DE'], isoDate('2019-06-26')))
    expect(read(notice({ channel: 'authority order' }), target).outcome).toBe('open in time')
  })
})

describe('a paused case', () => {
  const paused = notice({
    pauses: [{ from: at('2019-06-25T00:00Z'), to: at('2019-06-25T06:00Z') }],
  })
  it('is outside the rule, and stands alone to its own due time', () => {
    expect(read(paused)).toMatchObject({
      outcome: 'outside the rule',
      because: 'paused',
      dueAt: at('2019-06-26T01:54:00Z'),
      standsAlone: 'open in time',
    })
  })
  it('is not paused before it was', () => {
    expect(read(paused, day, at('2019-06-25T00:00Z')).because).toBe('not yet due')
  })
})
