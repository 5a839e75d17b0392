import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Case } from '#contract/case.ts'
import { instant } from '#contract/units.ts'
import { CaseKind } from '#contract/vocabulary.ts'
import { instruments } from '#record/law.ts'
import { randomCase } from '#test/fixtures/randomCases.ts'
import { traceOf } from '#domain/trace/traceOf.ts'
import { resolveYardstick, type Yardstick } from '#domain/yardstick.ts'
import { isoDate } from '#contract/units.ts'
import { dayOf } from '#domain/onTime/caseWindow.ts'
import { readingsOf } from './readings.ts'
import { lawRule, type Rule, yardstickRule } from './rule.ts'
import { lawRulesOf, rulesOf } from './rulesOf.ts'
import { verdictOf } from './verdictOf.ts'

const DAY = 86_400
const from = Date.UTC(2017, 5, 1) / 1000
const to = Date.UTC(2026, 10, 1) / 1000
const cases = fc.constantFrom(...CaseKind.options).chain((kind) => randomCase(kind, from, to))
const rules: Rule[] = instruments.flatMap((instrument) =>
  instrument.duties.flatMap((duty) => [
    lawRule({ duty, instrument }),
    yardstickRule({ duty, instrument }),
  ]),
)

/** Another future: whatever was known before the as-of stays, the rest is as in the other case. */
function withFuture(one: Case, other: Case, asOf: number): Case {
  const isKnown = (moment: number | undefined) => moment !== undefined && moment < asOf
  const { decidedAt, outcome, class: judged, classifiedAt, exception, pauses, ...known } = one
  const isDecided = isKnown(decidedAt)
  const isJudged = isKnown(classifiedAt ?? decidedAt)
  const future = (age: number) => asOf + age
  const began = (pauses ?? [])
    .filter((pause) => pause.from < asOf)
    .map(({ from: start, to: end }) => (isKnown(end) ? { from: start, to: end } : { from: start }))
  const laterAge = other.decidedAt === undefined ? null : other.decidedAt - other.receivedAt
  const seen = {
    ...known,
    ...(isDecided
      ? { decidedAt, outcome, exception }
      : laterAge !== null
        ? { decidedAt: future(laterAge), outcome: other.outcome, exception: other.exception }
        : {}),
    ...(isJudged
      ? { class: judged, classifiedAt: classifiedAt ?? decidedAt }
      : { class: other.class, classifiedAt: future(laterAge ?? 0) }),
    pauses: [...began, ...(laterAge === null ? [] : [{ from: future(laterAge) }])],
  }
  return Object.fromEntries(Object.entries(seen).filter(([, value]) => value !== undefined)) as Case
}

describe('whatever happens later', () => {
  const drawn = fc.tuple(cases, cases, fc.integer({ min: 0, max: 20 * DAY }))

  it('a verdict at an as-of is the same under every rule, so that no class is used too early', () => {
    let unlike = 0
    fc.assert(
      fc.property(drawn, ([one, other, age]) => {
        const asOf = instant(one.receivedAt + age)
        const changed = withFuture(one, other, asOf)
        if (JSON.stringify(one) !== JSON.stringify(changed)) unlike++
        for (const rule of rules) {
          expect(verdictOf(changed, rule, { asOf })).toEqual(verdictOf(one, rule, { asOf }))
        }
      }),
      { numRuns: 600 },
    )
    expect(unlike).toBeGreaterThan(100) // futures do differ, or the property would say nothing
  })

  it('so is a trace', () => {
    fc.assert(
      fc.property(drawn, ([one, other, age]) => {
        const asOf = instant(one.receivedAt + age)
        const changed = withFuture(one, other, asOf)
        expect(traceOf(changed, rules, { asOf })).toEqual(traceOf(one, rules, { asOf }))
      }),
      { numRuns: 150 },
    )
  })

  it('an unclassified open case stays in question under a duty limited to a class', () => {
    const limited = rules.filter(({ onlyClass }) => onlyClass !== null)
    fc.assert(
      fc.property(cases, fc.integer({ min: 1, max: 20 * DAY }), (one, age) => {
        const asOf = instant(one.receivedAt + age)
        const judgedAt = one.classifiedAt ?? one.decidedAt ?? Infinity
        const decidedAt = one.decidedAt ?? Infinity
        fc.pre(judgedAt >= asOf && decidedAt >= asOf)
        for (const { verdict } of readingsOf(one, limited, { asOf })) {
          expect(verdict.ifNotInClass).toBe('outside the rule')
        }
      }),
    )
  })
})

describe('the Avia bill', () => {
  const isAvia = ({ id }: Rule) => id.startsWith('fr-avia.')
  const dated = fc.tuple(cases, fc.integer({ min: from, max: to }))

  it('judges no case as law, wherever and whenever received', () => {
    const avia = rules.filter((rule) => isAvia(rule) && rule.reading === 'law')
    expect(avia.length).toBeGreaterThan(1)
    fc.assert(
      fc.property(cases, (one) => {
        expect(lawRulesOf(one, instruments).filter(isAvia)).toEqual([])
        for (const rule of avia) {
          expect(verdictOf(one, rule, { asOf: instant(to) }).outcome).toBe('outside the rule')
        }
      }),
      { numRuns: 500 },
    )
  })

  it('is read only where it was chosen as the yardstick', () => {
    const chosen = fc.constantFrom<Yardstick>(
      { form: 'law' },
      { form: 'duty', dutyId: 'de-netzdg.24h' },
      { form: 'duty', dutyId: 'fr-avia.24h' },
    )
    let read = 0
    fc.assert(
      fc.property(dated, chosen, ([one, moment], yardstick) => {
        const resolved = resolveYardstick(yardstick, instruments, ['DE', 'FR'], dayOf(moment))
        const isChosen = yardstick.form === 'duty' && yardstick.dutyId === 'fr-avia.24h'
        const found = rulesOf(one, { chosen: yardstick, yardstick: resolved, instruments })
        if (!isChosen) expect(found.filter(isAvia)).toEqual([])
        else {
          read += found.length
          expect(found.every(({ reading }) => reading === 'yardstick')).toBe(true)
        }
      }),
      { numRuns: 600 },
    )
    expect(read).toBeGreaterThan(5)
  })
})

describe('the rules of a case', () => {
  const notice = (jurisdiction: string, receivedAt: string, given: object = {}) =>
    ({
      id: 'R-1',
      kind: 'removal',
      jurisdiction,
      platform: 'Platform A',
      category: 'insult',
      channel: 'user notice',
      receivedAt: instant(Date.parse(receivedAt) / 1000),
      ...given,
    }) as Case
  const ids = (one: Case, chosen: Yardstick = { form: 'law' }, date = '2019-06-26') => {
    const yardstick = resolveYardstick(chosen, instruments, ['DE', 'FR', 'GB'], isoDate(date))
    return rulesOf(one, { chosen, yardstick, instruments }).map(
      ({ id, reading }) => `${id} as ${reading}`,
    )
  }

  it('are the two of NetzDG for a notice in Germany, the shorter first', () => {
    expect(ids(notice('DE', '2019-06-24T12:00Z'))).toEqual([
      'de-netzdg.24h as law',
      'de-netzdg.7d as law',
    ])
  })
  it('are the same hours as a yardstick for a notice in France, and nothing for an order there', () => {
    expect(ids(notice('FR', '2019-06-24T12:00Z'))).toEqual(['de-netzdg.24h as yardstick'])
    const order = { channel: 'authority order' }
    expect(ids(notice('FR', '2019-06-24T12:00Z', order))).toEqual([])
  })
  it('are the DSA without a clock and the own target for a notice in Germany of June 2024', () => {
    expect(ids(notice('DE', '2024-06-01T12:00Z'), { form: 'law' }, '2024-06-26')).toEqual([
      'eu-dsa.notices as law',
      'own target as yardstick',
    ])
  })
  it('stay those of the day of receipt, after the law has gone', () => {
    expect(ids(notice('DE', '2024-05-13T12:00Z'), { form: 'law' }, '2024-06-26')).toEqual([
      'de-netzdg.24h as law',
      'de-netzdg.7d as law',
      'eu-dsa.notices as law',
    ])
  })
})
