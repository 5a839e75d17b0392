import { expect, test } from 'vitest'
import { instruments } from '#record/law.ts'
import { duty, instrument, transition } from '#test/fixtures/law.ts'
import { calendarSpans, dutyGroups } from './calendarSpans.ts'

const spans = calendarSpans(instruments)
const spansWith = (dutyId: string) =>
  spans
    .filter(({ duties }) => duties.some(({ id }) => id === dutyId))
    .map(({ kind, from, until, endedBy }) => [kind, from, until, endedBy])

test('Avia’s 24 h was adopted, not in force for 36 days, and never in force', () => {
  expect(spansWith('fr-avia.24h')).toEqual([
    ['proposed', '2019-03-20', '2020-05-13', 'adopted'],
    ['adopted, not in force', '2020-05-13', '2020-06-18', 'struck down'],
  ])
})

test('NetzDG’s 24 h was in force until the day of its repeal', () => {
  expect(spansWith('de-netzdg.24h')).toEqual([
    ['proposed', '2017-04-05', '2017-06-30', 'adopted'],
    ['adopted, not in force', '2017-06-30', '2018-01-01', 'in force'],
    ['in force', '2018-01-01', '2024-05-14', 'repealed'],
  ])
})

test('the partnership is one span from its announcement to its end', () => {
  expect(spansWith('fr-facebook-2018.partnership')).toEqual([
    ['not law', '2018-11-12', '2019-06-01', 'ended'],
  ])
  expect(spans.find(({ instrument: { id } }) => id === 'fr-facebook-2018')?.isLaw).toBe(false)
})

test('the DSA applied in part before it was in force, and nothing ends it', () => {
  expect(spansWith('eu-dsa.notices').slice(-2)).toEqual([
    ['applies in part', '2023-08-25', '2024-02-17', 'in force'],
    ['in force', '2024-02-17', null, null],
  ])
})

test('duties with the same days share a group, and every duty is in one', () => {
  const netzdg = instruments.find(({ id }) => id === 'de-netzdg')!
  const groups = dutyGroups(netzdg).map((group) => group.map(({ id }) => id.split('.')[1]))
  expect(groups[0]).toEqual(['24h', '7d', 'report', 'evidence'])
  expect(groups.flat()).toHaveLength(netzdg.duties.length)
})

test('no span is empty or overlaps another of its duties', () => {
  for (const dutyId of instruments.flatMap(({ duties }) => duties.map(({ id }) => id))) {
    let free = ''
    for (const [, from, until] of spansWith(dutyId)) {
      expect(from! >= free).toBe(true)
      expect(until === null || until! > from!).toBe(true)
      free = until ?? '9999'
    }
  }
})

test('of two changes on one day only the later makes a span', () => {
  const twice = duty({
    transitions: [
      transition('2020-01-01', 'proposed'),
      transition('2020-02-01', 'adopted'),
      transition('2020-02-01', 'in force'),
    ],
  })
  expect(
    calendarSpans([instrument({ duties: [twice] })]).map(({ kind, from }) => [kind, from]),
  ).toEqual([
    ['proposed', '2020-01-01'],
    ['in force', '2020-02-01'],
  ])
})
