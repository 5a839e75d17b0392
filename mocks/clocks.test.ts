import { fromAbsolute, parseDate } from '@internationalized/date'
import { expect, it } from 'vitest'
import { isoDate } from '#contract/units.ts'
import { hourOfWeekClock, localHoursOfWeek, localMidnight } from './clocks.ts'

const zones = {
  DE: 'Europe/Berlin',
  FR: 'Europe/Paris',
  GB: 'Europe/London',
  ES: 'Europe/Madrid',
  IE: 'Europe/Dublin',
} as const
type Country = keyof typeof zones
const countries = Object.keys(zones) as Country[]

it('the hours of the week are those of the time zone database, for ten years in five countries', () => {
  const from = Date.UTC(2017, 0) / 1000
  for (const [country, zone] of Object.entries(zones)) {
    const hours = localHoursOfWeek(country as Country, from, 87_648)
    let wrong = 0
    // 23 shares no factor with 168 or with the days of a change, so every hour of the week comes up.
    for (let hour = 0; hour < hours.length; hour += 23) {
      const local = fromAbsolute((from + hour * 3600) * 1000, zone)
      const weekday =
        (new Date(Date.UTC(local.year, local.month - 1, local.day)).getUTCDay() + 6) % 7
      if (hours[hour] !== weekday * 24 + local.hour) wrong++
    }
    expect(wrong).toBe(0)
  }
})

it('one hour of the night is missing in spring and twice there in autumn', () => {
  const spring = localHoursOfWeek('DE', Date.UTC(2019, 2, 30, 23) / 1000, 4)
  expect([...spring]).toEqual([144, 145, 147, 148])
  const autumn = localHoursOfWeek('DE', Date.UTC(2019, 9, 26, 23) / 1000, 4)
  expect([...autumn]).toEqual([145, 146, 146, 147])
})

it('a year’s clock tells the hours of the week that a run of hours has', () => {
  for (const country of countries) {
    for (const year of [2015, 2019, 2024, 2026]) {
      const from = Date.UTC(year, 0) / 1000
      const hours = localHoursOfWeek(country, from, 8760)
      const hourOfWeek = hourOfWeekClock(country, year)
      const wrong = [...hours].filter((hour, i) => hour !== hourOfWeek(from + i * 3600 + 1799))
      expect(wrong).toEqual([])
    }
  }
})

it('a day begins at the midnight of the time zone database', () => {
  for (const country of countries) {
    for (let day = 0; day < 400; day++) {
      const date = new Date(Date.UTC(2019, 0, 1 + day)).toISOString().slice(0, 10)
      const midnight = parseDate(date).toDate(zones[country]).getTime() / 1000
      expect(localMidnight(country, isoDate(date))).toBe(midnight)
    }
  }
})
