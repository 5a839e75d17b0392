import { describe, expect, it, vi } from 'vitest'
import { Case } from '#contract/case.ts'
import { Category } from '#contract/vocabulary.ts'
import { caseAt, type CaseTable, NEVER } from '#domain/caseTable.ts'
import { instruments } from '#record/law.ts'
import { fingerprintOf } from '#test/fingerprintOf.ts'
import { changeOfChannel } from './changeOfChannel.ts'
import { generateDisclosures } from './generateDisclosures.ts'
import { caseCount } from './months.ts'
import { channels } from './parameters.ts'

vi.setConfig({ testTimeout: 60_000 })

const table = generateDisclosures(changeOfChannel, 7)
const cases = Array.from({ length: table.rowCount }, (_, row) => caseAt(table, row))
const at = (date: string) => Date.parse(date) / 1000
const hoursOf = ({ receivedAt, decidedAt }: Case) => ((decidedAt ?? NEVER) - receivedAt) / 3600
const shareOf = (all: readonly Case[], wanted: (one: Case) => boolean) =>
  all.filter(wanted).length / all.length
const received = (from: string, to: string) =>
  cases.filter(({ receivedAt }) => receivedAt >= at(from) && receivedAt < at(to))
const isFrenchHateBasics = (one: Case) =>
  one.jurisdiction === 'FR' && one.category === 'hate speech' && one.process === 'basic information'

describe('disclosure cases', () => {
  it('are about 80,000 from 2015 to 2026 in rising order, each decided after it was received', () => {
    expect(table.rowCount).toBeGreaterThan(79_000)
    expect(table.rowCount).toBeLessThan(81_000)
    expect(table.rowCount).toBe(caseCount(changeOfChannel, 7))
    expect(table.receivedAt[0]).toBeGreaterThanOrEqual(at('2015-01-01'))
    expect(table.receivedAt[0]).toBeLessThan(at('2015-01-03'))
    expect(table.receivedAt.at(-1)).toBeLessThan(at('2027-01-01'))
    const wrong = cases.filter(
      (one, row) =>
        one.receivedAt < (table.receivedAt[row - 1] ?? 0) || (one.decidedAt ?? 0) <= one.receivedAt,
    )
    expect(wrong).toEqual([])
    expect(Case.parse(cases[0])).toEqual(cases[0])
    expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length)
  })

  // A link promises these cases: a change is a new version of every scenario.
  it('are the same for the same seed, forever, and others for another', () => {
    expect(fingerprintOf(generateDisclosures(changeOfChannel, 7))).toBe(fingerprintOf(table))
    expect(fingerprintOf(table)).toBe(
      'f34f22e3c7a03c5162dd3570a670f497b50d0d2972311d9567fcf05ea91f6191',
    )
    expect(fingerprintOf(generateDisclosures(changeOfChannel, 8))).not.toBe(fingerprintOf(table))
  })

  it('have every country, platform, category, channel, process and outcome, in the stated shares', () => {
    expect(shareOf(cases, (one) => one.jurisdiction === 'FR')).toBeCloseTo(0.28, 1)
    expect(shareOf(cases, (one) => one.platform === 'Platform A')).toBeCloseTo(0.56, 1)
    expect(new Set(cases.map(({ category }) => category))).toEqual(new Set(Category.options))
    expect(new Set(cases.map(({ channel }) => channel))).toEqual(new Set(channels))
    const french = cases.filter((one) => one.jurisdiction === 'FR')
    expect(shareOf(french, (one) => one.category === 'hate speech')).toBeCloseTo(0.4, 1)
    expect(shareOf(cases, (one) => one.outcome === 'withdrawn')).toBeCloseTo(0.03, 2)
    for (const outcome of ['disclosed', 'partly disclosed', 'refused', 'challenged'])
      expect(shareOf(cases, (one) => one.outcome === outcome)).toBeGreaterThan(0.04)
  })

  it('grow along a straight line in every country', () => {
    const countIn = (country: string, year: number) =>
      received(`${year}-01-01`, `${year + 1}-01-01`).filter((one) => one.jurisdiction === country)
        .length
    for (const country of changeOfChannel.countries) {
      const counts = Array.from({ length: 12 }, (_, index) => countIn(country, 2015 + index))
      const middle = ((counts[0] ?? 0) + (counts[11] ?? 0)) / 2
      expect((counts[5] ?? 0) / middle).toBeGreaterThan(0.85)
      expect((counts[5] ?? 0) / middle).toBeLessThan(1.12)
      expect((counts[11] ?? 0) / (counts[0] ?? 0)).toBeGreaterThan(1.7)
    }
  })

  it('have a reason where they were refused or challenged, and only there', () => {
    const isPushedBack = ({ outcome }: Case) => outcome === 'refused' || outcome === 'challenged'
    expect(cases.filter((one) => (one.reason !== undefined) !== isPushedBack(one))).toEqual([])
    const pushedBack = received('2019-07-01', '2026-01-01').filter(
      (one) => one.channel === 'direct to judges' && one.outcome === 'challenged',
    )
    expect(pushedBack.length).toBeGreaterThan(150)
    expect(shareOf(pushedBack, (one) => one.reason === 'overbroad')).toBeCloseTo(0.55, 1)
  })

  it('come mostly in office hours, by each country’s own clock', () => {
    const french = cases.filter((one) => one.jurisdiction === 'FR')
    const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', timeZone: 'Europe/Paris' })
    const hourOf = ({ receivedAt }: Case) => Number(clock.format(receivedAt * 1000))
    const byHour = new Map<number, number>()
    for (const one of french) byHour.set(hourOf(one), (byHour.get(hourOf(one)) ?? 0) + 1)
    expect((byHour.get(10) ?? 0) / (byHour.get(7) ?? 0)).toBeCloseTo(1 / 0.3, 0)
    expect(shareOf(french, (one) => hourOf(one) >= 8 && hourOf(one) < 18)).toBeGreaterThan(0.75)
  })
})

describe('the ways in', () => {
  it('lead to judges in France alone, in hate speech, for basic information, from 26 June 2019', () => {
    const judges = cases.filter((one) => one.channel === 'direct to judges')
    expect(judges.every(isFrenchHateBasics)).toBe(true)
    const midnightInParis = at('2019-06-25T22:00:00Z')
    expect(Math.min(...judges.map((one) => one.receivedAt))).toBeGreaterThanOrEqual(midnightInParis)
    expect(Math.min(...judges.map((one) => one.receivedAt))).toBeLessThan(at('2019-07-03'))
    const shareIn = (from: string, to: string) =>
      shareOf(
        received(from, to).filter(isFrenchHateBasics),
        (one) => one.channel === 'direct to judges',
      )
    expect(shareIn('2019-07-01', '2020-01-01')).toBeCloseTo(0.43, 1)
    expect(shareIn('2026-01-01', '2026-08-01')).toBeCloseTo(0.665, 1)
  })

  it('have EU production orders from their first day on, in members alone', () => {
    const orders = cases.filter((one) => one.channel === 'EU production order')
    expect(orders.length).toBeGreaterThan(500)
    const inForce = instruments
      .flatMap(({ duties }) => duties)
      .find(({ id }) => id === 'eu-e-evidence.10d')
      ?.transitions.find(({ status }) => status === 'in force')?.on
    const [, orderMove] = changeOfChannel.moves
    expect(orderMove?.on).toBe(inForce)
    const first = Math.min(...orders.map((one) => one.receivedAt))
    expect(first).toBeGreaterThanOrEqual(at(`${inForce}T00:00:00+02:00`))
    expect(new Set(orders.map((one) => one.jurisdiction))).toEqual(
      new Set(['DE', 'FR', 'ES', 'IE']),
    )
    expect(shareOf(orders, (one) => hoursOf(one) <= 240)).toBeGreaterThan(0.75)
  })

  it('take hours in emergencies, days with judges and police, five months under the treaty', () => {
    const medianDays = (all: readonly Case[]) =>
      (all.map(hoursOf).toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? NaN) / 24
    const by = (channel: string) =>
      cases.filter(
        (one) =>
          one.channel === channel && one.jurisdiction === 'FR' && one.outcome !== 'withdrawn',
      )
    expect(medianDays(by('emergency'))).toBeLessThan(0.3)
    expect(medianDays(by('direct to judges'))).toBeCloseTo(9, -0.5)
    expect(medianDays(by('direct to police'))).toBeCloseTo(12, -0.5)
    expect(medianDays(by('treaty (MLAT)'))).toBeGreaterThan(140)
    expect(medianDays(by('treaty (MLAT)'))).toBeLessThan(180)
  })

  it('answer German police in 48 hours while the desk is open, and not before or after', () => {
    const inTime = (from: string, to: string) =>
      shareOf(
        received(from, to).filter(
          (one) => one.jurisdiction === 'DE' && one.channel === 'direct to police',
        ),
        (one) => hoursOf(one) <= 48,
      )
    const repealed = instruments
      .flatMap(({ duties }) => duties)
      .find(({ id }) => id === 'de-netzdg.info48h')
      ?.transitions.find(({ status }) => status === 'repealed')?.on
    expect(changeOfChannel.answerTimes.find(({ to }) => to !== undefined)?.to).toBe(repealed)
    expect(inTime('2016-01-01', '2018-01-01')).toBeLessThan(0.12)
    expect(inTime('2018-01-01', '2024-05-14')).toBeGreaterThan(0.68)
    expect(inTime('2024-05-15', '2026-08-01')).toBeLessThan(0.12)
  })

  it('leave police who ask for more than basic information refused more often than not', () => {
    const police = cases.filter((one) => one.channel === 'direct to police')
    const basics = police.filter((one) => one.process === 'basic information')
    const more = police.filter((one) => one.process !== 'basic information')
    const isRefused = (one: Case) => one.outcome === 'refused'
    expect(shareOf(basics, isRefused)).toBeCloseTo(0.39, 1)
    expect(shareOf(more, isRefused)).toBeGreaterThan(0.53)
  })
})

it('open cases on 26 June 2019 are the treaty’s above all', () => {
  const day = at('2019-06-26')
  const open = cases.filter((one) => one.receivedAt < day && (one.decidedAt ?? NEVER) >= day)
  expect(open.length).toBeGreaterThan(500)
  expect(shareOf(open, (one) => one.channel === 'treaty (MLAT)')).toBeGreaterThan(0.9)
})

it('the table is small: 17 bytes a case', () => {
  const bytes = (of: CaseTable) =>
    of.receivedAt.byteLength +
    of.decidedAt.byteLength +
    Object.values(of.columns).reduce((sum, { codes }) => sum + codes.byteLength, 0)
  expect(bytes(table) / table.rowCount).toBeLessThanOrEqual(17)
})
