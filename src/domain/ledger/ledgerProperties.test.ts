/** What holds for any penalties, dates and revenues. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Cap, PenaltyRule } from '#contract/penalty.ts'
import { isoDate, share } from '#contract/units.ts'
import type { Currency } from '#contract/units.ts'
import type { Status } from '#contract/vocabulary.ts'
import {
  company,
  duty,
  exchangeRate,
  instrument,
  penalty,
  transition,
  turnoverCap,
} from '#test/fixtures/law.ts'
import { ledgerOf, type Ledger, type LedgerLine } from './ledger.ts'

const amounts = fc.integer({ min: 1, max: 500_000_000_000 })
const currencies = fc.constantFrom<Currency>('EUR', 'USD', 'GBP')
const fixed = fc
  .tuple(currencies, amounts)
  .map(([currency, amount]) => ({ form: 'fixed sum' as const, amount: { currency, amount } }))
const turnover = fc
  .tuple(
    fc.integer({ min: 1, max: 100 }),
    fc.constantFrom(turnoverCap(0).base, 'qualifying worldwide revenue' as const),
  )
  .map(([percent, base]) => ({ ...turnoverCap(0), share: share(percent / 100), base }))
const caps: fc.Arbitrary<Cap> = fc.oneof(
  fixed,
  turnover,
  fc.tuple(fixed, turnover).map((of): Cap => ({ form: 'greater of', of })),
  fc
    .constantFrom('none set' as const, 'unknown' as const)
    .map((form): Cap => ({ form, reason: 'No sum was named.' })),
)
const statuses = fc.constantFrom<Status>(
  'proposed',
  'adopted',
  'in force',
  'applies in part',
  'repealed',
  'announced',
)
const duties = ['a', 'b', 'c']
const rules = fc
  .record({
    cap: caps,
    group: fc.option(fc.constantFrom('g', 'h')),
    slugs: fc.subarray(duties, { minLength: 1 }),
    perFailure: fc.integer({ min: 0, max: 9 }).map((chance) => chance === 0),
    nature: fc.constantFrom<PenaltyRule['nature']>('administrative', 'administrative', 'periodic'),
  })
  .map(
    ({ cap, group, slugs, perFailure, nature }) =>
      (id: string, index: number) =>
        penalty(cap, {
          id: `${id}.${index}`,
          dutyIds: slugs.map((slug) => `${id}.${slug}`),
          perFailure,
          nature,
          ...(group ? { group } : {}),
        }),
  )
const laws = fc
  .array(
    fc.record({
      rules: fc.array(rules, { minLength: 1, maxLength: 4 }),
      statuses: fc.tuple(statuses, statuses, statuses),
      isContentObligation: fc.integer({ min: 0, max: 9 }).map((chance) => chance > 0),
    }),
    { minLength: 1, maxLength: 5 },
  )
  .map((each) =>
    each.map((law, index) => {
      const id = `law${index}`
      return instrument({
        id,
        isContentObligation: law.isContentObligation,
        duties: duties.map((slug, place) =>
          duty({
            id: `${id}.${slug}`,
            transitions: [transition('2018-01-01', law.statuses[place]!)],
          }),
        ),
        penalties: law.rules.map((rule, place) => rule(id, place)),
      })
    }),
  )
const rates = [
  exchangeRate('EUR', 'USD', 2018, 1.1818),
  exchangeRate('GBP', 'USD', 2018, 1.335),
  exchangeRate('EUR', 'USD', 2017, 1.1301),
]
const factsGiven = fc
  .record({
    revenue: fc.option(amounts),
    date: fc.constantFrom('2017-06-01', '2019-01-15', '2019-06-26', '2020-06-01'),
    currency: currencies,
  })
  .map(({ revenue, date, currency }) => ({
    company: company(revenue === null ? {} : { 2018: revenue }),
    date: isoDate(date),
    currency,
    exchangeRates: rates,
  }))

/** Both readings of the same law, groups counted once and each. */
function forAnyLaw(check: (largest: Ledger, all: Ledger, currency: Currency) => void) {
  fc.assert(
    fc.property(laws, factsGiven, (instruments, facts) => {
      const [largest, all] = [true, false].map((onlyLargestOfGroup) =>
        ledgerOf(instruments, facts, ['DE'], { onlyLargestOfGroup }),
      )
      check(largest!, all!, facts.currency)
    }),
  )
}
const columns = ['in force', 'if adopted'] as const
const totalOf = (ledger: Ledger, column: (typeof columns)[number]) =>
  column === 'in force' ? ledger.inForce : ledger.ifAdopted
/** Doubles added in another order may differ in their last digits. */
const slack = (amount: number) => 1e-9 * amount

describe('a total', () => {
  test('is the sum of the lines that count, each of them exact or a floor of the law that binds', () => {
    forAnyLaw((largest, all, currency) => {
      for (const ledger of [largest, all]) {
        for (const column of columns) {
          const counted = ledger.lines.filter(
            (line) => line.column === column && line.counting === 'counts',
          )
          for (const line of counted) {
            expect(['exact', 'bounded']).toContain(line.maximum.form)
            expect(line.amount).toMatchObject({
              kind: 'statutory maximum',
              world: 'record',
              currency,
            })
            expect(line.rule).toMatchObject({ perFailure: false, nature: 'administrative' })
            expect(line.instrument.isContentObligation).toBe(true)
          }
          const total = totalOf(ledger, column)
          expect(total.exact + total.floors).toBe(counted.length)
          expect(total.amount === null).toBe(counted.length === 0)
          const expected = counted.reduce((sum, line) => sum + line.amount!.amount, 0)
          expect(Math.abs((total.amount?.amount ?? 0) - expected)).toBeLessThanOrEqual(
            slack(expected),
          )
        }
      }
    })
  })

  test('never includes what is unknown or not set, and counts each of them once', () => {
    forAnyLaw((largest) => {
      for (const column of columns) {
        const those = largest.lines.filter((line) => line.column === column)
        const total = totalOf(largest, column)
        const openForms = those.filter(({ maximum }) => /unknown|none set/.test(maximum.form))
        expect(openForms.filter(({ counting }) => counting === 'counts')).toEqual([])
        expect(openForms.every(({ amount }) => amount === null)).toBe(true)
        expect(total.noneSet + total.unknown).toBe(
          openForms.filter(({ counting }) => /has no floor|none set/.test(counting)).length,
        )
        if (total.isExact)
          expect(
            those.some(
              ({ maximum, counting }) => counting === 'counts' && maximum.form !== 'exact',
            ),
          ).toBe(false)
      }
    })
  })

  test('never exceeds the sum of group maxima', () => {
    forAnyLaw((largest) => {
      for (const column of columns) {
        const able = largest.lines.filter((line) => line.column === column && isAble(line))
        const maxima = new Map<string, number>()
        for (const { rule, amount } of able) {
          const key = rule.group ?? rule.id
          maxima.set(key, Math.max(maxima.get(key) ?? 0, amount?.amount ?? 0))
        }
        const bound = [...maxima.values()].reduce((sum, each) => sum + each, 0)
        const total = totalOf(largest, column).amount?.amount ?? 0
        expect(total).toBeLessThanOrEqual(bound + slack(bound))
      }
    })
  })

  test('is never lowered by counting every penalty of a group', () => {
    forAnyLaw((largest, all) => {
      for (const column of columns) {
        const once = totalOf(largest, column).amount?.amount ?? 0
        const each = totalOf(all, column).amount?.amount ?? 0
        expect(each).toBeGreaterThanOrEqual(once - slack(once))
      }
    })
  })
})

test('of one group at most one line counts, and of one duty of a text too', () => {
  forAnyLaw((largest, all) => {
    for (const column of columns) {
      const counted = (ledger: Ledger) =>
        ledger.lines.filter((line) => line.column === column && line.counting === 'counts')
      const groups = counted(largest).flatMap(({ rule }) => rule.group ?? [])
      expect(new Set(groups).size).toBe(groups.length)
      const dutyIds = counted(all).flatMap(({ rule }) => rule.dutyIds)
      expect(new Set(dutyIds).size).toBe(dutyIds.length)
    }
  })
})

/** A line that counts, or would without a larger one. */
const isAble = ({ counting }: LedgerLine) => counting === 'counts' || counting.startsWith('smaller')
