import { describe, expect, it } from 'vitest'
import { hours, isoDate } from '#contract/units.ts'
import type { Yardstick } from '#domain/yardstick.ts'
import { plain } from './readOnRecord.ts'
import { boardHead } from './boardHead.ts'
import { sampleView } from './sampleBoardCases.ts'

function parts(date: string, chosen: Yardstick = { form: 'law' }, knownOn?: string) {
  const search = {
    asOf: isoDate(date),
    in: ['DE' as const, 'GB' as const],
    ...(knownOn ? { knownOn: isoDate(knownOn) } : {}),
  }
  const head = boardHead(sampleView(date, chosen, search.in), search, 'Facebook', null)
  return Object.fromEntries(head.map(({ name, words }) => [name, plain(words)]))
}

describe('the line under the title', () => {
  it('says of which day, against what, where, of whom and from when', () => {
    expect(parts('2019-06-26')).toEqual({
      'As of': '26 June 2019',
      Yardstick: 'law in force: NetzDG 24 h',
      Countries: 'Germany and United Kingdom',
      Received: '28 March 2019 to 25 June 2019',
      Platform: 'Platform A (invented cases, demo)',
      Company: 'Facebook (law and revenue)',
    })
  })

  it('says what was known by then', () => {
    expect(parts('2019-06-26', { form: 'law' }, '2019-01-31')['As of']).toBe(
      '26 June 2019, known by 31 January 2019',
    )
  })

  it.each([
    [{ form: 'duty', dutyId: 'fr-avia.24h' }, '2019-06-26', 'Avia 24 h (yardstick, not law)'],
    [{ form: 'own target', targetHours: hours(36) }, '2019-06-26', 'own target 36 h (not law)'],
    [
      { form: 'law' },
      '2026-11-22',
      'law in force: none in hours; own target 24 h (not law) instead',
    ],
    [
      { form: 'duty', dutyId: 'uk-osa.illegal-content' },
      '2025-06-01',
      'own target 24 h (not law), in place of a duty without a clock',
    ],
  ] as [Yardstick, string, string][])('names the yardstick %o on %s', (chosen, date, words) => {
    expect(parts(date, chosen)['Yardstick']).toBe(words)
  })
})
