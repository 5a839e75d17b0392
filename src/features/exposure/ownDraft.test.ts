import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Currency, share } from '#contract/units.ts'
import { draftOf, type OwnDraft, readDraft } from './ownDraft.ts'

const standard = { currency: 'EUR', year: 2018 } as const
const empty = draftOf({}, standard)
const read = (more: Partial<OwnDraft>) => readDraft({ ...empty, ...more })

describe('the form of own figures', () => {
  it('is nothing at all where no amount is entered', () => {
    expect(readDraft(empty)).toEqual({ figures: {} })
  })

  it('takes amounts in millions and years in N as a share', () => {
    expect(
      read({ revenue: '1,250.5', revenueCurrency: 'GBP', appetite: '100', appetiteYears: '200' }),
    ).toEqual({
      figures: {
        revenue: { money: { currency: 'GBP', amount: 1_250_500_000 }, financialYear: 2018 },
        appetite: { money: { currency: 'EUR', amount: 100e6 }, yearShare: 0.005 },
      },
    })
  })

  it('shows what was entered as it was', () => {
    const anyMoney = fc.record({
      currency: fc.constantFrom(...Currency.options),
      amount: fc.integer({ min: 1, max: 9_000_000 }).map((thousands) => thousands * 1000),
    })
    const anyFigures = fc.record(
      {
        revenue: fc.record({
          money: anyMoney,
          financialYear: fc.integer({ min: 1990, max: 2099 }),
        }),
        provision: anyMoney,
        appetite: fc.record({
          money: anyMoney,
          yearShare: fc.integer({ min: 2, max: 1000 }).map((years) => share(1 / years)),
        }),
      },
      { requiredKeys: [], noNullPrototype: true },
    )
    fc.assert(
      fc.property(anyFigures, (figures) => {
        expect(readDraft(draftOf(figures, standard))).toEqual({ figures })
      }),
    )
  })

  it('says for each field what is wrong and what to enter, and keeps nothing', () => {
    expect(
      read({
        revenue: '12a',
        revenueYear: '18',
        provision: '99999999999',
        appetite: '5',
        appetiteYears: '0',
      }),
    ).toEqual({
      problems: {
        revenue:
          'Revenue: “12a” is not a number. Enter millions with a decimal point, such as 1250.5.',
        provision:
          'Provision: “99999999999” million is more than any undertaking has. Enter millions, not units.',
        appetiteYears: 'One year in: “0” is not a whole number from 2 to 1000.',
      },
    })
    expect(read({ revenue: '0' })).toEqual({
      problems: { revenue: 'Revenue: enter more than 0, or leave it empty.' },
    })
    expect(read({ revenue: '5', revenueYear: '18' })).toEqual({
      problems: { revenueYear: 'Financial year: “18” is not a whole number from 1990 to 2099.' },
    })
  })

  it('never reads a comma as a decimal point: 12,5 is asked for again', () => {
    expect(read({ provision: '12,5' })).toHaveProperty('problems.provision')
    expect(read({ provision: '-5' })).toHaveProperty('problems.provision')
  })
})
