import { expect, test } from 'vitest'
import { Case } from '#contract/case.ts'
import { instant } from '#contract/units.ts'
import { instruments } from '#record/law.ts'
import { dueTimesOf, outcomesOf, readingsOf } from './readings.ts'
import { type Rule, yardstickRule } from './rule.ts'
import { lawRulesOf } from './rulesOf.ts'

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
const read = (one: Case, rules: Rule[] = lawRulesOf(one, instruments)) =>
  readingsOf(one, rules, { asOf })
const avia = instruments.flatMap((instrument) =>
  instrument.duties
    .filter(({ id }) => id === 'fr-avia.24h')
    .map((duty) => yardstickRule({ duty, instrument })),
)

test('an unclassified case has two due times, the earlier first, and may turn out two ways', () => {
  const readings = read(notice())
  expect(readings.map(({ rule, onlyIf }) => [rule.id, onlyIf])).toEqual([
    ['de-netzdg.24h', 'manifest'],
    ['de-netzdg.7d', 'other'],
  ])
  expect(dueTimesOf(readings)).toEqual([at('2019-06-25T19:54Z'), at('2019-07-01T22:00Z')])
  expect(outcomesOf(readings)).toEqual(['open overdue', 'open in time'])
})

test('a classified case has one', () => {
  const other = notice({ class: 'other', classifiedAt: at('2019-06-25T08:00Z') })
  expect(read(other).map(({ rule, onlyIf }) => [rule.id, onlyIf])).toEqual([['de-netzdg.7d', null]])
  expect(outcomesOf(read(other))).toEqual(['open in time'])
})

test('past both walls it is overdue whatever its class', () => {
  const old = notice({ receivedAt: at('2019-06-10T12:00Z') })
  expect(outcomesOf(read(old))).toEqual(['open overdue'])
})

test('under a bill for one class alone it may also be outside the rule', () => {
  expect(outcomesOf(read(notice(), avia))).toEqual(['open overdue', 'outside the rule'])
})

test('a paused case keeps its due times, moved', () => {
  const paused = notice({
    pauses: [{ from: at('2019-06-25T00:00Z'), to: at('2019-06-25T06:00Z') }],
  })
  expect(dueTimesOf(read(paused))).toEqual([at('2019-06-26T01:54Z'), at('2019-07-02T04:00Z')])
  expect(outcomesOf(read(paused))).toEqual(['outside the rule'])
})

test('no rule, no reading', () => {
  expect(read(notice({ jurisdiction: 'FR' }))).toEqual([])
  expect(outcomesOf([])).toEqual([])
})
