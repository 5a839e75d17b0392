import { describe, expect, it } from 'vitest'
import { isoDate } from '#contract/units.ts'
import type { Country } from '#contract/vocabulary.ts'
import { instruments } from '#record/law.ts'
import { plain } from './readOnRecord.ts'
import { boardObligations } from './boardObligations.ts'

const everywhere: Country[] = ['DE', 'FR', 'GB', 'ES', 'IE']
const on = (date: string, dutyId: string | null = null, countries = everywhere) =>
  boardObligations(instruments, isoDate(date), countries, dutyId)

describe('the obligations that matter', () => {
  it('begin with what the clock is read against, then what binds with a clock, then what may', () => {
    const ids = on('2019-06-26', 'de-netzdg.24h').map(({ id }) => id)
    expect(ids.slice(0, 2)).toEqual(['de-netzdg.24h', 'fr-avia.24h'])
    expect(on('2019-06-26', 'fr-avia.24h')[0]?.id).toBe('fr-avia.24h')
  })

  it('show each text once before any text twice', () => {
    const names = on('2019-06-26', 'de-netzdg.24h').map(({ id }) => id.split('.')[0])
    const first = names.findIndex((name, index) => names.indexOf(name) < index)
    expect(new Set(names.slice(0, first)).size).toBe(first)
    expect(new Set(names).size).toBe(first)
  })

  it('carry deadline, penalty in the law’s terms, since and sources', () => {
    const netzdg = on('2019-06-26').find(({ id }) => id === 'de-netzdg.24h')
    expect(netzdg).toMatchObject({
      status: 'in force',
      name: 'NetzDG',
      countries: ['DE'],
      since: '2018-01-01',
      isUnverified: false,
    })
    expect(plain(`${netzdg?.deadline} ${netzdg?.penalty}`)).toBe('24 h up to EUR 50 m')
    expect(netzdg?.sources.length).toBeGreaterThan(0)
    const plan = on('2019-06-26').find(({ id }) => id === 'ukfr-2017.liability')
    expect(plan).toMatchObject({ status: 'exploratory', penalty: 'none set', deadline: 'none set' })
  })

  it('hold what ended within the year, and not what ended before', () => {
    const ids = (date: string) => on(date).map(({ id }) => id)
    expect(ids('2020-07-01')).toContain('fr-avia.24h')
    expect(ids('2021-07-01')).not.toContain('fr-avia.24h')
    expect(on('2021-07-01', 'fr-avia.24h')[0]).toMatchObject({ status: 'struck down' })
  })

  it('reach a chosen country and have begun', () => {
    for (const each of on('2019-06-26', null, ['GB'])) expect(each.countries).toEqual(['GB'])
    for (const each of on('2019-06-26')) expect(each.since <= '2019-06-26').toBe(true)
    expect(on('1990-01-01')).toEqual([])
  })

  it('cut a wording that would not fit its column', () => {
    const deadlines = on('2019-06-26').map(({ deadline }) => deadline)
    expect(deadlines).toContain('after 24 h without removal …')
    for (const deadline of deadlines) expect(deadline.length).toBeLessThan(31)
  })
})
