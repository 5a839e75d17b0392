import { expect, it, test } from 'vitest'
import { isoDate } from '#contract/units.ts'
import type { Jurisdiction } from '#contract/vocabulary.ts'
import { comparisonOn } from '#domain/comparison.ts'
import type { ComparisonTopic } from '#domain/comparedText.ts'
import { textWidth } from '#charts/textWidth.ts'
import { instruments } from '#record/law.ts'
import { comparisonFinding, matrixTitle } from './comparisonFinding.ts'
import { notRankedWords } from './notRanked.ts'

const comparing = (places: string, date: string, about: ComparisonTopic = 'leading') =>
  comparisonOn(instruments, places.split(',') as Jurisdiction[], isoDate(date), {
    about,
    texts: {},
  })
const plain = (text: string) => text.replaceAll('\u00a0', ' ')

test.each<[places: string, date: string, about: ComparisonTopic, finding: string]>([
  [
    'DE,FR,GB',
    '2019-06-26',
    'leading',
    'On 26 June 2019 only Germany had a deadline in hours; France had a bill and the United Kingdom a plan',
  ],
  [
    'DE,FR,GB',
    '2025-06-01',
    'leading',
    'On 1 June 2025 none had a deadline in hours for notices; Germany and France had EU law, and the UK a law, without one',
  ],
  [
    'DE,FR,GB',
    '2020-07-01',
    'leading',
    'On 1 July 2020 only Germany had a deadline in hours; France had a law that was struck down and the United Kingdom a plan',
  ],
  [
    'DE,FR,GB,ES,EU',
    '2019-06-26',
    'leading',
    'On 26 June 2019 only Germany had a deadline in hours; France had a bill, the UK a plan, and Spain and the EU an EU proposal',
  ],
  [
    'ES,IE',
    '2025-06-01',
    'leading',
    'On 1 June 2025 neither Spain nor Ireland had a deadline in hours for notices; both had EU law without one',
  ],
  [
    'ES,IE',
    '2015-06-01',
    'leading',
    'On 1 June 2015 neither Spain nor Ireland had a deadline in hours; both had no text on removal',
  ],
  [
    'DE,FR',
    '2022-07-01',
    'orders',
    'On 1 July 2022 both Germany and France had a deadline in hours for orders',
  ],
  [
    'DE,ES,IE',
    '2024-06-01',
    'orders',
    'On 1 June 2024 all three had a deadline in hours for orders',
  ],
  [
    'FR,GB,EU',
    '2022-07-01',
    'orders',
    'On 1 July 2022 France and the European Union had a deadline in hours for orders; the United Kingdom had no text of this kind',
  ],
  [
    'DE,FR',
    '2019-06-26',
    'information requests',
    'On 26 June 2019 only Germany had a deadline in hours for information requests; France had a treaty without one',
  ],
  [
    'DE,FR',
    '2018-12-01',
    'cooperation',
    'On 1 December 2018 Germany had no text of this kind and France a cooperation',
  ],
  [
    'FR,GB',
    '2019-06-26',
    'cooperation',
    'On 26 June 2019 France had a commitment and the United Kingdom a plan',
  ],
])('%s on %s about %s', (places, date, about, finding) => {
  expect(plain(comparisonFinding(comparing(places, date, about)))).toBe(finding)
})

const presets = ['2017-06-13', '2018-11-12', '2019-06-26', '2020-07-01', '2024-05-13', '2026-11-22']
it.each(presets)('takes two lines for all five on %s, and still names the deadline', (date) => {
  const finding = comparisonFinding(comparing('DE,FR,GB,ES,IE', date))
  expect(textWidth(finding, 24, true)).toBeLessThanOrEqual(2 * 760)
  expect(plain(finding)).toContain(' had a deadline in hours')
})

it('tells the largest group last as the rest, where naming all would take a third line', () => {
  expect(plain(comparisonFinding(comparing('DE,FR,GB,ES,IE', '2026-11-22')))).toBe(
    'On 22 November 2026 none had a deadline in hours for notices; the UK had a law and the rest EU law without one',
  )
  expect(plain(comparisonFinding(comparing('DE,FR,GB,ES,IE', '2020-07-01')))).toBe(
    'On 1 July 2020 only Germany had a deadline in hours; France had a struck-down law, the UK a plan and the rest an EU proposal',
  )
})

it('says that it speaks of the texts shown where a place’s clock stands in another', () => {
  const comparison = comparisonOn(instruments, ['DE', 'FR'], isoDate('2022-07-01'), {
    about: 'orders',
    texts: { FR: 'fr-lcen-6-1' },
  })
  expect(plain(comparisonFinding(comparison))).toBe(
    'On 1 July 2022 only Germany had a deadline in hours in the texts shown; France had a law without one',
  )
})

it('counts texts and questions in the card’s title', () => {
  const comparison = comparing('DE,FR,GB', '2025-06-01')
  expect(matrixTitle(comparison, 'all')).toBe('Two texts, 13 questions')
  expect(matrixTitle(comparing('DE,FR', '2025-06-01'), 'differences')).toBe(
    'One text, 1 of 13 questions answered differently',
  )
})

it('says in one sentence why figures are not ranked, and nothing where they can be', () => {
  const words = notRankedWords(comparing('DE,FR', '2019-06-26'))
  expect(words).toContain('units differ: hours and calendar days')
  expect(words).toContain('kinds differ: a fixed sum and a share of turnover')
  expect(words?.match(/\./g)).toHaveLength(1)
  expect(notRankedWords(comparing('ES,IE', '2025-06-01'))).toBeNull()
})
