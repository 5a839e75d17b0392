import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ageSeconds, hazardShapes, openChance } from './hazard.ts'
import { seededRandom, uniform } from './random.ts'
import { steady } from './scenarios/steady.ts'

const hazard = fc.double({ min: 0.05, max: 5, noNaN: true })

describe.each(Object.entries(hazardShapes(steady)))(
  'the hazard of a decision on a case, %s',
  (_, shape) => {
    it('leaves exactly the wanted share open at 24 h', () => {
      fc.assert(
        fc.property(hazard, (hazardOf24Hours) => {
          expect(openChance(24, hazardOf24Hours, shape)).toBeCloseTo(Math.exp(-hazardOf24Hours), 12)
        }),
      )
    })

    it('is drawn from as stated: the age is the one at which the chance of being open is as drawn', () => {
      fc.assert(
        fc.property(
          hazard,
          fc.double({ min: 1e-6, max: 20, noNaN: true }),
          (hazardOf24Hours, collected) => {
            const seconds = ageSeconds(collected, hazardOf24Hours, shape)
            expect(openChance(seconds / 3600, hazardOf24Hours, shape)).toBeLessThanOrEqual(
              Math.exp(-collected) + 1e-12,
            )
            expect(openChance((seconds - 1) / 3600, hazardOf24Hours, shape)).toBeGreaterThanOrEqual(
              Math.exp(-collected) - 1e-12,
            )
          },
        ),
      )
    })

    it('gives ages whose shares open at 1, 12, 48 and 400 h are the closed form', () => {
      const random = seededRandom(1)
      const hazardOf24Hours = 1.8
      const ages = Array.from({ length: 100_000 }, () =>
        ageSeconds(-Math.log(uniform(random)), hazardOf24Hours, shape),
      )
      for (const hours of [1, 12, 48, 400]) {
        const wanted = openChance(hours, hazardOf24Hours, shape)
        const open = ages.filter((age) => age > hours * 3600).length / ages.length
        expect(Math.abs(open - wanted)).toBeLessThan(
          4 * Math.sqrt((wanted * (1 - wanted)) / ages.length),
        )
      }
    })
  },
)
