/**
 * Scenario "stalled", version 1: steady, and from 2019 on the hard notices leave the log. What is
 * undecided after twelve hours is handed to others who never write to it, of insults four in ten, of
 * unlawful symbols hardly any. There such a case stays open for ever.
 *
 * Whoever reads a curve off this log takes "open" for "not decided yet", as if it told nothing of
 * what is to come: here it does, so the curve misses the truth, which is steady's own. The sign is in
 * the log: among cases of equal age, open and closed are of different categories.
 */
import { isoDate } from '#contract/units.ts'
import { at, type Scenario } from '#mocks/scenario.ts'
import { steady } from './steady.ts'

export const stalled: Scenario = {
  ...steady,
  name: 'stalled',
  version: 1,
  title: 'Stalled',
  shows:
    'From 2019 on, hard notices are handed on after twelve hours and never closed in the log: the curves mislead, and the mix of open and closed cases gives it away.',
  recommendedAsOf: isoDate('2019-06-26'),
  misleads: true,

  handedOn: {
    from: at('2019-01-01T00:00:00'),
    to: steady.receivedTo,
    afterHours: 12,
    shares: {
      'hate speech': 0.08,
      'terrorist content': 0.02,
      'child sexual abuse': 0.01,
      threats: 0.25,
      insult: 0.4,
      'unlawful symbols': 0.02,
    },
  },
}
