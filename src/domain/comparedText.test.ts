import { describe, expect, it, test } from 'vitest'
import { isoDate } from '#contract/units.ts'
import type { Jurisdiction } from '#contract/vocabulary.ts'
import { instruments } from '#record/law.ts'
import { duty, instrument } from '#test/fixtures/law.ts'
import { type ComparisonTopic, leadingText, textNamed, textsReaching } from './comparedText.ts'

const textsOf = (place: Jurisdiction, date: string) =>
  textsReaching(instruments, place, isoDate(date))
const leader = (place: Jurisdiction, date: string, about: ComparisonTopic = 'leading') =>
  leadingText(textsOf(place, date), about)?.id ?? null

describe('the text that leads', () => {
  test.each<[Jurisdiction, string, string | null]>([
    ['DE', '2017-04-04', null],
    ['DE', '2017-04-05', 'de-netzdg/notices'],
    ['DE', '2019-06-26', 'de-netzdg/notices'],
    ['DE', '2024-05-13', 'de-netzdg/notices'],
    ['DE', '2024-05-14', 'eu-dsa/notices'],
    ['DE', '2025-06-01', 'eu-dsa/notices'],
    ['FR', '2015-06-01', 'fr-lcen-6-1'],
    ['FR', '2019-03-19', 'ukfr-2017/awareness'],
    ['FR', '2019-06-26', 'fr-avia/notices'],
    ['FR', '2020-07-01', 'fr-avia/notices'],
    ['FR', '2025-06-01', 'eu-dsa/notices'],
    ['GB', '2017-06-12', null],
    ['GB', '2019-06-26', 'ukfr-2017/awareness'],
    ['GB', '2025-06-01', 'uk-osa'],
    ['ES', '2018-09-11', null],
    ['ES', '2019-06-26', 'eu-terreg'],
    ['EU', '2019-06-26', 'eu-terreg'],
    ['EU', '2025-06-01', 'eu-dsa/notices'],
  ])('of %s on %s is %s', (place, date, id) => {
    expect(leader(place, date)).toBe(id)
  })

  test.each<[Jurisdiction, string, ComparisonTopic, string | null]>([
    ['DE', '2019-06-26', 'orders', 'eu-terreg'],
    ['DE', '2019-06-26', 'information requests', 'de-netzdg/information-requests'],
    ['DE', '2019-06-26', 'cooperation', null],
    ['FR', '2018-12-01', 'cooperation', 'fr-facebook-2018'],
    ['FR', '2019-06-26', 'orders', 'fr-lcen-6-1'],
    ['FR', '2019-06-26', 'cooperation', 'fr-id-data-2019/cooperation'],
    ['FR', '2024-06-01', 'orders', 'eu-terreg'],
    ['GB', '2019-06-26', 'orders', null],
    ['GB', '2019-06-26', 'cooperation', 'ukfr-2017/cooperation'],
    ['EU', '2026-08-18', 'information requests', 'eu-e-evidence'],
  ])('of %s on %s about %s is %s', (place, date, about, id) => {
    expect(leader(place, date, about)).toBe(id)
  })
})

it('holds only duties that answer to the same and have come equally far', () => {
  const netzdg = textNamed(textsOf('DE', '2019-06-26'), 'de-netzdg')
  expect(netzdg?.duties.map(({ id }) => id)).toEqual(['de-netzdg.24h', 'de-netzdg.7d'])
  const lcen = textNamed(textsOf('FR', '2024-06-01'), 'fr-lcen-6-1')
  expect(lcen?.duties.map(({ id }) => id)).toEqual(['fr-lcen-6-1.csam-24h'])
  expect(lcen?.standing.status).toBe('in force')
})

it('marks an EU text in a member’s column, and never brings one to the United Kingdom', () => {
  expect(textNamed(textsOf('DE', '2025-06-01'), 'eu-dsa')?.isEuText).toBe(true)
  expect(textNamed(textsOf('EU', '2025-06-01'), 'eu-dsa')?.isEuText).toBe(false)
  for (const date of ['2018-09-12', '2019-06-26', '2021-06-01', '2025-06-01', '2026-11-22']) {
    expect(textsOf('GB', date).filter(({ id }) => id.startsWith('eu-'))).toEqual([])
  }
})

it('names a text by its own id or by its instrument’s, and knows when there is none', () => {
  const texts = textsOf('DE', '2025-06-01')
  expect(textNamed(texts, 'eu-dsa/orders')?.topic).toBe('orders')
  expect(textNamed(texts, 'eu-dsa')?.topic).toBe('notices')
  expect(textNamed(texts, 'uk-osa')).toBeNull()
})

it('keeps a text of which only the steps were public, as one to come', () => {
  const unworded = duty({
    isWordingUnpublished: true,
    trigger: 'none',
    caseKind: null,
    channels: [],
    deadline: { form: 'not published by then' },
    satisfiedBy: [],
  })
  const texts = textsReaching([instrument({ duties: [unworded] })], 'DE', isoDate('2017-08-01'))
  expect(leadingText(texts, 'leading')?.topic).toBe('text to come')
  expect(leadingText(texts, 'notices')).toBeNull()
})
