import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aalenJohansen } from './aalenJohansen.ts'
import { incidenceQuantile } from './incidenceQuantile.ts'
import { joinedOutcomes } from './joinedOutcomes.ts'
import { kaplanMeier } from './kaplanMeier.ts'
import type { IncidencePoint } from './points.ts'
import { survivalQuantile } from './survivalQuantile.ts'

const point = (hours: number, incidence: number, lower: number, upper: number): IncidencePoint => ({
  hours,
  atRisk: 10,
  incidence,
  standardError: 0.1,
  lower,
  upper,
})

describe('the age by which a part has ended in one way', () => {
  it('is the first at which the incidence gets there, its limits where the band’s edges do', () => {
    const points = [point(24, 0.3, 0.2, 0.4), point(48, 0.6, 0.45, 0.7)]
    expect(incidenceQuantile(points, 0.5)).toEqual({ hours: 48, lower: 48, upper: null })
    expect(incidenceQuantile(points, 0.25)).toEqual({ hours: 24, lower: 24, upper: 48 })
  })

  it('is not reached where too many end in another way', () => {
    const { answered } = aalenJohansen({
      edgesHours: [24, 48],
      decidedByOutcome: { answered: [3, 1], withdrawn: [3, 3] },
      censored: [0, 0],
    })
    expect(incidenceQuantile(answered, 0.5).hours).toBeNull()
    expect(incidenceQuantile(answered, 0.3).hours).toBe(36)
  })

  it('is Kaplan and Meier’s where there is one way to end', () => {
    const counts = fc.array(fc.tuple(fc.nat(20), fc.nat(20)), { minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(counts, fc.constantFrom(0.25, 0.5, 0.9), (bins, probability) => {
        const edgesHours = bins.map((_, index) => index + 1)
        const decided = bins.map(([count]) => count)
        const censored = bins.map(([, count]) => count)
        const { answered } = aalenJohansen({
          edgesHours,
          decidedByOutcome: { answered: decided },
          censored,
        })
        expect(incidenceQuantile(answered, probability).hours).toBe(
          survivalQuantile(kaplanMeier({ edgesHours, decided, censored }), probability).hours,
        )
      }),
    )
  })
})

describe('outcomes put together', () => {
  it('have a column for every end, and leave what is open alone', () => {
    const joined = joinedOutcomes(
      {
        edgesHours: [24, 48],
        decidedByOutcome: { disclosed: [3, 1], 'partly disclosed': [2, 0], withdrawn: [1, 0] },
        censored: [0, 4],
      },
      ['produced', 'refused', 'withdrawn'],
      (outcome) => (outcome === 'withdrawn' ? 'withdrawn' : 'produced'),
    )
    expect(joined).toEqual({
      edgesHours: [24, 48],
      decidedByOutcome: { produced: [5, 1], refused: [0, 0], withdrawn: [1, 0] },
      censored: [0, 4],
    })
  })
})
