import { expect, test } from 'vitest'
import { hours, isoDate, localDays } from '#contract/units.ts'
import type { Country } from '#contract/vocabulary.ts'
import { duty, instrument, transition } from '#test/fixtures/law.ts'
import { deadlineInHours, resolveYardstick, yardstickDuties } from './yardstick.ts'
import type { Yardstick } from './yardstick.ts'

const german = duty({ id: 'de.24h', shortTitle: 'German 24 h', onlyClass: 'manifest' })
const bill = duty({
  id: 'fr.1h',
  jurisdiction: 'FR',
  deadline: { form: 'hours', deadlineHours: hours(1) },
  transitions: [transition('2019-03-20', 'proposed'), transition('2020-06-18', 'struck down')],
})
const order = duty({
  id: 'eu.1h',
  jurisdiction: 'EU',
  trigger: 'order',
  channels: ['authority order'],
  satisfiedBy: ['removed'],
  deadline: { form: 'hours', deadlineHours: hours(1) },
  transitions: [transition('2018-01-01', 'in force')],
})
const week = duty({
  id: 'de.7d',
  deadline: { form: 'local days', deadlineDays: localDays(7) },
  transitions: [transition('2018-01-01', 'in force')],
})
const swift = duty({
  id: 'gb.swift',
  shortTitle: 'Swift',
  deadline: { form: 'wording', wording: 'swiftly' },
})
const report = duty({ id: 'de.report', shortTitle: 'Report', caseKind: null })
const instruments = [bill, order, week, german, swift, report].map((each) =>
  instrument({ id: each.id.split('.')[0]!, duties: [each] }),
)
const resolve = (yardstick: Yardstick, countries: Country[], asOf: string) =>
  resolveYardstick(yardstick, instruments, countries, isoDate(asOf))

test('law in force is the duty on notices in hours; elsewhere the same hours are no law', () => {
  const resolved = resolve({ form: 'law' }, ['DE', 'FR', 'GB'], '2019-06-26')
  expect(resolved).toMatchObject({
    deadline: { unit: 'hours', deadlineHours: 24 },
    label: 'German 24 h',
    caption: 'law in force',
    onlyClass: 'manifest',
    fellBackToOwnTarget: false,
    status: 'in force',
  })
  expect(resolved.perCountry).toEqual([
    { country: 'DE', isLaw: true, duty: german },
    { country: 'FR', isLaw: false, duty: null },
    { country: 'GB', isLaw: false, duty: null },
  ])
})

test('where no country has a duty in hours the own target of 24 h takes its place', () => {
  for (const [countries, asOf] of [
    [['DE', 'FR'], '2024-05-14'],
    [['FR', 'GB'], '2019-06-26'],
    [['DE'], '2017-12-31'],
    [[], '2019-06-26'],
  ] satisfies [Country[], string][]) {
    const resolved = resolve({ form: 'law' }, countries, asOf)
    expect(resolved).toMatchObject({
      deadline: { deadlineHours: 24 },
      label: 'Own target 24 h',
      caption: 'yardstick, not law',
      fellBackToOwnTarget: true,
      duty: null,
      status: null,
      satisfiedBy: ['removed', 'restricted', 'rejected'],
    })
    expect(resolved.fellBackBecause).toMatch(/No duty in hours/)
    expect(resolved.channels, 'notices still').toEqual(['user notice', 'trusted flagger'])
    expect(resolved.perCountry).toEqual(
      countries.map((country) => ({ country, isLaw: false, duty: null })),
    )
  }
})

test('a bill as yardstick keeps its own clock and is law nowhere', () => {
  const resolved = resolve({ form: 'duty', dutyId: 'fr.1h' }, ['DE', 'FR'], '2019-06-26')
  expect(resolved).toMatchObject({
    deadline: { unit: 'hours', deadlineHours: 1 },
    caption: 'yardstick, not law',
    status: 'proposed',
    fellBackToOwnTarget: false,
  })
  expect(resolved.perCountry.every(({ isLaw }) => !isLaw)).toBe(true)
})

test('a dead law is a yardstick and no law, before it began and after it ended', () => {
  for (const asOf of ['2017-01-01', '2017-12-31', '2024-05-14']) {
    expect(resolve({ form: 'duty', dutyId: 'de.24h' }, ['DE'], asOf).caption).toBe(
      'yardstick, not law',
    )
  }
  expect(resolve({ form: 'duty', dutyId: 'de.24h' }, ['DE'], '2024-05-13').caption).toBe(
    'law in force',
  )
})

test('an EU duty is law in members and not in GB, with its own channels and outcomes', () => {
  const resolved = resolve({ form: 'duty', dutyId: 'eu.1h' }, ['IE', 'GB'], '2023-01-01')
  expect(resolved.perCountry.map(({ isLaw }) => isLaw)).toEqual([true, false])
  expect(resolved).toMatchObject({ channels: ['authority order'], satisfiedBy: ['removed'] })
})

test('local days stay local days', () => {
  const resolved = resolve({ form: 'duty', dutyId: 'de.7d' }, ['DE'], '2019-06-26')
  expect(resolved.deadline).toEqual({ unit: 'localDays', deadlineDays: 7 })
})

test.each([
  ['gb.swift', 'Swift has no clock in hours or days.'],
  ['de.report', 'Report governs no cases of a log.'],
  ['no.such', 'no.such is not a duty of the record.'],
])('%s: the own target takes its place and says why', (dutyId, because) => {
  const resolved = resolve({ form: 'duty', dutyId }, ['DE'], '2019-06-26')
  expect(resolved.fellBackToOwnTarget).toBe(true)
  expect(resolved.fellBackBecause).toBe(because)
  expect(resolved.channels).toEqual([])
})

test('an own target is its hours over all channels, chosen and not fallen back to', () => {
  const resolved = resolve({ form: 'own target', targetHours: hours(48) }, ['DE'], '2019-06-26')
  expect(resolved).toMatchObject({
    deadline: { unit: 'hours', deadlineHours: 48 },
    label: 'Own target 48 h',
    channels: [],
    fellBackToOwnTarget: false,
    fellBackBecause: null,
  })
})

test('of several laws in force the shortest clock is taken', () => {
  const shorter = duty({ id: 'de.12h', deadline: { form: 'hours', deadlineHours: hours(12) } })
  const both = [...instruments, instrument({ id: 'new', duties: [shorter] })]
  const resolved = resolveYardstick({ form: 'law' }, both, ['DE'], isoDate('2019-06-26'))
  expect(resolved.duty?.id).toBe('de.12h')
})

test('the duties to choose from are those with a clock over cases', () => {
  expect(yardstickDuties(instruments).map(({ duty: each }) => each.id)).toEqual([
    'fr.1h',
    'eu.1h',
    'de.7d',
    'de.24h',
  ])
})

test('a local day counts as 24 hours where clocks are put in order', () => {
  expect(deadlineInHours({ unit: 'localDays', deadlineDays: localDays(7) })).toBe(168)
  expect(deadlineInHours({ unit: 'hours', deadlineHours: hours(48) })).toBe(48)
})
