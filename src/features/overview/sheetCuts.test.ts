import { describe, expect, it } from 'vitest'
import { sheetCuts, shortened } from './sheetCuts.ts'

describe('the cuts of the sheet', () => {
  it('show less with each step, and never fewer than three obligations and two maxima', () => {
    for (const [index, cut] of sheetCuts.entries()) {
      const before = sheetCuts[index - 1]
      if (before) {
        for (const key of ['obligations', 'maxima', 'pictureHeight', 'sourceLength'] as const) {
          expect(cut[key], `${key} of step ${index}`).toBeLessThanOrEqual(before[key])
        }
      }
      expect(cut.obligations).toBeGreaterThanOrEqual(3)
      expect(cut.obligations).toBeLessThanOrEqual(6)
      expect(cut.maxima).toBeGreaterThanOrEqual(2)
    }
  })
})

describe('a shortened title', () => {
  it('is itself where it fits, else cut at a word', () => {
    expect(shortened('Bill no. 1785', 20)).toBe('Bill no. 1785')
    expect(shortened('Bill no. 1785 against hateful content', 24)).toBe('Bill no. 1785 against …')
  })

  it('is cut within a word that alone is too long', () => {
    expect(shortened('Netzwerkdurchsetzungsgesetz', 12)).toBe('Netzwerkdur …')
  })
})
