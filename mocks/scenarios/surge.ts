/**
 * Scenario "surge", version 1: steady, and in June 2019 twice the usual notices in Germany and
 * France for eight days, of which only 1.6 times the usual number can be decided. Notices wait for up
 * to two days; on 26 June 2019 the wave is over and the backlog is not.
 */
import { isoDate } from '#contract/units.ts'
import { at, type Scenario } from '#mocks/scenario.ts'
import { steady } from './steady.ts'

export const surge: Scenario = {
  ...steady,
  name: 'surge',
  version: 1,
  title: 'Surge',
  shows:
    'A wave of notices in Germany and France from 14 to 21 June 2019 makes a backlog of up to two days: most of what came in behind it is late.',
  recommendedAsOf: isoDate('2019-06-26'),

  waves: [
    {
      countries: ['DE', 'FR'],
      from: at('2019-06-14T00:00:00'),
      to: at('2019-06-22T00:00:00'),
      factor: 2,
      capacity: 1.6,
    },
  ],
}
