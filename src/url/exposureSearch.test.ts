import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isoDate, share } from '#contract/units.ts'
import { assumptionsOf } from '#domain/whatIf/assumptionsOf.ts'
import { severityPresets } from '#domain/lossModel/assumptions.ts'
import {
  type AssumptionChanges,
  assumptionLimits,
  mostWhatIfs,
  type WhatIfChoice,
  whatIfPresets,
} from '#domain/whatIf/whatIfChoice.ts'
import {
  defaultExposureSearch,
  type ExposureSearch,
  groupCountings,
  parseExposureSearch,
  serializeExposureSearch,
  simulatedYears,
  writeEveryExposureValue,
} from './exposureSearch.ts'
import { parseQuery, stringifyQuery } from './queryString.ts'

const anyRule = fc.stringMatching(/^[a-z0-9-]{1,12}\.[a-z0-9-]{1,12}$/)
const anyDay = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => isoDate(date.toISOString().slice(0, 10)))
const within = ({ least, most }: { least: number; most: number }) =>
  fc.double({ min: least, max: most, noNaN: true }).map((value) => value + 0) // no −0 in a link

const anyBill = fc
  .record(
    { chance: within({ least: 0, most: 1 }).map(share), appliesFrom: anyDay },
    { requiredKeys: [] },
  )
  .filter((bill) => Object.keys(bill).length > 0)

const anyChanges = fc.record(
  {
    toleratedLateShare: within(assumptionLimits.toleratedLateShare).map(share),
    actionsPerYearAtTolerance: within(assumptionLimits.actionsPerYearAtTolerance),
    mostActionsPerYear: within(assumptionLimits.mostActionsPerYear),
    sharedActionsPerYear: within(assumptionLimits.sharedActionsPerYear),
    lateShareFactor: within(assumptionLimits.lateShareFactor),
    severity: fc.constantFrom(...severityPresets),
    onlyLargestOfGroup: fc.boolean(),
    bills: fc.dictionary(anyRule, anyBill, { minKeys: 1, maxKeys: 4, noNullPrototype: true }),
  },
  { requiredKeys: [], noNullPrototype: true },
) as fc.Arbitrary<AssumptionChanges>

const anyWhatIf: fc.Arbitrary<WhatIfChoice> = fc.record({
  id: fc.constantFrom(...whatIfPresets),
  changes: anyChanges,
})

const anySearch: fc.Arbitrary<ExposureSearch> = fc
  .record({
    groups: fc.constantFrom(...groupCountings),
    since: fc.option(anyDay),
    whatIfs: fc.array(anyWhatIf, { minLength: 1, maxLength: mostWhatIfs }),
    years: fc.constantFrom(...simulatedYears),
    draws: fc.nat({ max: 999_999_999 }),
    figures: fc.integer({ min: 1, max: mostWhatIfs }),
    open: fc.option(anyRule),
  })
  .map((values) => ({ ...values, figures: Math.min(values.figures, values.whatIfs.length) }))

describe('the exposure page’s own parameters', () => {
  it('come back as they were written, through the query string too', () => {
    fc.assert(
      fc.property(anySearch, (values) => {
        const query = stringifyQuery(serializeExposureSearch(values))
        expect(parseExposureSearch(parseQuery(query))).toEqual({ values, problems: [] })
      }),
    )
  })

  it('leave the defaults out, and read an empty address as the defaults', () => {
    expect(serializeExposureSearch(defaultExposureSearch)).toEqual({})
    expect(parseExposureSearch({})).toEqual({ values: defaultExposureSearch, problems: [] })
  })

  it('are plain text that a person can read and type', () => {
    const values: ExposureSearch = {
      ...defaultExposureSearch,
      whatIfs: [
        { id: 'today', changes: { toleratedLateShare: share(0.1), severity: 'severe' } },
        {
          id: 'bill-passes',
          changes: { bills: { 'fr-avia.csa-sanction': { chance: share(0.6) } } },
        },
      ],
    }
    expect(stringifyQuery(serializeExposureSearch(values))).toBe(
      '?whatif=today,bill-passes' +
        '&set=1.tolerance:0.1,1.severity:severe,2.chance.fr-avia.csa-sanction:0.6',
    )
  })

  it('are all in a copied link, and mean the same when read back', () => {
    const ground = { asOf: isoDate('2019-06-26'), bills: [] }
    expect(writeEveryExposureValue(defaultExposureSearch, ground)).toEqual({
      groups: 'largest',
      since: '2018-06-26',
      whatif: 'today',
      set:
        '1.tolerance:0.05,1.actions:0.05,1.most:1,1.shared:0.02,1.late:1,' +
        '1.severity:moderate,1.groups:largest',
      years: '100000',
      draws: '1',
      figures: '1',
    })
    fc.assert(
      fc.property(anySearch, (values) => {
        const { values: read, problems } = parseExposureSearch(
          writeEveryExposureValue(values, ground),
        )
        expect(problems).toEqual([])
        expect(read.whatIfs.map((each) => assumptionsOf(each, ground))).toEqual(
          values.whatIfs.map((each) => assumptionsOf(each, ground)),
        )
        expect({ ...read, whatIfs: null, since: null }).toEqual({
          ...values,
          whatIfs: null,
          since: null,
        })
      }),
    )
  })

  it('never throw, and what was read is read the same again', () => {
    const names = ['groups', 'since', 'whatif', 'set', 'years', 'draws', 'figures', 'open']
    const anyValue = fc.oneof(
      fc.string(),
      fc.integer(),
      fc.constantFrom('today,today', '1.late:2', '1.late:', '9.late:1', '1.chance.__proto__:1'),
    )
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...names), anyValue), (raw) => {
        const { values } = parseExposureSearch(raw)
        expect(parseExposureSearch(serializeExposureSearch(values))).toEqual({
          values,
          problems: [],
        })
      }),
    )
  })

  it('name what could not be read and show the default instead', () => {
    const { values, problems } = parseExposureSearch({
      groups: 'some',
      since: '2019-13-01',
      whatif: 'today,doom,bill-passes,today,today',
      set: '1.tolerance:0,2.chance.fr-avia.csa-sanction:1.5,4.late:1,nonsense,1.mood:good,3.late:0.5',
      years: '5',
      draws: '-1',
      figures: '4',
      open: '<script>',
    })
    expect(values).toEqual({
      ...defaultExposureSearch,
      whatIfs: [
        { id: 'today', changes: {} },
        { id: 'bill-passes', changes: {} },
        { id: 'today', changes: { lateShareFactor: 0.5 } },
      ],
    })
    expect(problems).toEqual([
      'groups=some is not known; of each group the largest counts',
      'since=2019-13-01 is not a date; compared with a year before',
      'years=5 is not one of 10000, 100000, 1000000; simulating 100000',
      'draws=-1 is not a whole number; drawing with 1',
      'figures=4 names no column; the figures are of the first',
      'open=<script> is not a penalty; it was left out',
      'whatif=doom is not known and was left out',
      'whatif=today is one too many; 3 stand side by side',
      'set=1.tolerance:0 is not a number from 0.001 to 1; it was left out',
      'set=2.chance.fr-avia.csa-sanction:1.5 is not a chance from 0 to 1; it was left out',
      'set=4.late:1 changes a column 4 that is not there; it was left out',
      'set=nonsense is not written as 1.tolerance:0.1; it was left out',
      'set=1.mood:good is not an assumption; it was left out',
    ])
  })
})
