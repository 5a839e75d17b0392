/**
 * Scenario "outage", version 1: steady, and nobody at Platform A decides anything from 20 June 2019
 * on, for eight days. On 26 June its cases are open and overdue, where closed ones show nothing.
 *
 * It also has what German law allows for notices that are not manifest, while it applied (section
 * 3(2) no. 3 of the Network Enforcement Act, from 1 January 2018 to 13 May 2024): a user is asked
 * first, a pause; a decision takes longer than seven days for want of facts or of a ruling, an
 * exception. A pause stops work and clock alike, and begins one to six hours after receipt.
 */
import { isoDate } from '#contract/units.ts'
import { at, type Scenario } from '#mocks/scenario.ts'
import { steady } from './steady.ts'

const germanRule = { from: at('2018-01-01T00:00:00'), to: at('2024-05-14T00:00:00') }

export const outage: Scenario = {
  ...steady,
  name: 'outage',
  version: 1,
  title: 'Outage',
  shows:
    'Nobody decides at Platform A from 20 June 2019 on: what is overdue there is open, so closed cases alone look as good as ever.',
  recommendedAsOf: isoDate('2019-06-26'),

  outages: [
    ...steady.outages,
    { platform: 'Platform A', from: at('2019-06-20T06:00:00'), to: at('2019-06-28T06:00:00') },
  ],
  pauses: {
    ...germanRule,
    countries: ['DE'],
    share: 0.06,
    beginsHours: [1, 6],
    lastsHours: [24, 96],
  },
  exceptions: {
    ...germanRule,
    countries: ['DE'],
    afterHours: 7 * 24,
    shares: { 'fact-dependent': 0.25, 'self-regulation referral': 0.2 },
  },
}
