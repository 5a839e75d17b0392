import { describe, expect, it } from 'vitest'
import { isoDate } from '#contract/units.ts'
import type { Country } from '#contract/vocabulary.ts'
import { caseWindow } from '#domain/onTime/caseWindow.ts'
import { instruments } from '#record/law.ts'
import { replayRuleOf } from './replay.ts'
import { wasLawThroughout } from './wasLawThroughout.ts'

describe('whether a rule was law throughout', () => {
  const wasLaw = (id: string, date: string, countries: Country[] = ['DE']) => {
    const rule = replayRuleOf(id, instruments)
    return rule && wasLawThroughout(rule, caseWindow(isoDate(date), {}), countries)
  }
  it('looks at the receipts, not at the as-of', () => {
    expect(wasLaw('de-netzdg.24h', '2024-05-14')).toBe(true) // repealed on this very day
    expect(wasLaw('de-netzdg.24h', '2024-05-15')).toBe(false)
    expect(wasLaw('de-netzdg.24h', '2018-02-15')).toBe(false) // its 90 days begin in 2017
    expect(wasLaw('de-netzdg.24h', '2018-04-01')).toBe(true)
  })
  it('needs every country, and is never true of the Avia bill', () => {
    expect(wasLaw('de-netzdg.24h', '2019-06-26', ['DE', 'FR'])).toBe(false)
    expect(wasLaw('eu-terreg.1h', '2023-06-26', ['DE', 'FR'])).toBe(true)
    for (const date of ['2019-06-26', '2020-06-01', '2020-06-30']) {
      expect(wasLaw('fr-avia.24h', date, ['FR'])).toBe(false)
    }
  })
})
