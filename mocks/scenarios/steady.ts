/**
 * Scenario "steady", version 1: everything that is invented about it, and nothing else. Whoever
 * changes a number here makes version 2, because a link promises the same cases.
 *
 * Three invented platforms get about 500,000 removal cases from 2017 to 2026. Germany gets better
 * before and after its 24-hour rule, Spain slowly, France gets worse from March 2019; the others
 * stay about where they are. Platform B decides nothing for three days in August 2018. Requests for
 * data are those of `disclosure/changeOfChannel.ts`, in every scenario the same.
 */
import { isoDate } from '#contract/units.ts'
import type { Country } from '#contract/vocabulary.ts'
import { changeOfChannel } from '#mocks/disclosure/changeOfChannel.ts'
import { at, type Scenario } from '#mocks/scenario.ts'

const countries: readonly Country[] = ['DE', 'FR', 'GB', 'ES', 'IE']

export const steady: Scenario = {
  name: 'steady',
  version: 1,
  title: 'Steady',
  shows:
    'Nothing out of the ordinary: Germany gets better under its 24-hour rule, France worse from March 2019, and the log tells it as it is.',
  recommendedAsOf: isoDate('2019-06-26'),
  misleads: false,

  receivedFrom: at('2017-01-01T00:00:00'),
  receivedTo: at('2027-01-01T00:00:00'),
  expectedCases: 500_000,

  countries,
  platforms: ['Platform A', 'Platform B', 'Platform C'],

  countryShares: { DE: 0.4, FR: 0.22, GB: 0.2, ES: 0.1, IE: 0.08 },
  platformShares: [0.5, 0.3, 0.2],

  yearWeights: {
    2017: 0.5,
    2018: 1.5,
    2019: 2,
    2020: 1.2,
    2021: 0.8,
    2022: 0.7,
    2023: 0.7,
    2024: 0.8,
    2025: 0.8,
    2026: 1,
  },

  weekdayWeights: [1.06, 1.05, 1.03, 1.04, 1.06, 0.88, 0.88],
  hourWeights: [
    0.62, 0.44, 0.33, 0.26, 0.24, 0.29, 0.45, 0.7, 0.95, 1.1, 1.18, 1.22, 1.25, 1.2, 1.18, 1.2,
    1.24, 1.3, 1.36, 1.42, 1.5, 1.48, 1.26, 0.93,
  ],

  // More cases before elections: the European one of 2019, the German ones of 2017, 2021 and 2025.
  surges: [
    {
      countries: ['DE'],
      from: at('2017-09-04T00:00:00'),
      to: at('2017-09-27T00:00:00'),
      factor: 2.1,
    },
    { countries, from: at('2019-05-06T00:00:00'), to: at('2019-05-28T00:00:00'), factor: 1.7 },
    {
      countries: ['DE'],
      from: at('2021-09-06T00:00:00'),
      to: at('2021-09-29T00:00:00'),
      factor: 1.9,
    },
    {
      countries: ['DE'],
      from: at('2025-02-03T00:00:00'),
      to: at('2025-02-26T00:00:00'),
      factor: 1.9,
    },
  ],

  outages: [
    { platform: 'Platform B', from: at('2018-08-14T06:00:00'), to: at('2018-08-17T06:00:00') },
  ],

  waves: [],
  pauses: null,
  exceptions: null,
  handedOn: null,

  onTimeWithin24Hours: {
    DE: [
      [at('2017-01-01T00:00:00'), 0.7],
      [at('2017-10-01T00:00:00'), 0.76],
      [at('2018-01-01T00:00:00'), 0.81],
      [at('2018-04-01T00:00:00'), 0.85],
      [at('2018-07-01T00:00:00'), 0.875],
      [at('2019-01-01T00:00:00'), 0.899],
      [at('2019-06-26T00:00:00'), 0.914],
      [at('2020-07-01T00:00:00'), 0.925],
      [at('2024-05-14T00:00:00'), 0.934],
      [at('2025-01-01T00:00:00'), 0.9],
      [at('2027-01-01T00:00:00'), 0.885],
    ],
    FR: [
      [at('2017-01-01T00:00:00'), 0.82],
      [at('2018-01-01T00:00:00'), 0.835],
      [at('2019-03-01T00:00:00'), 0.84],
      [at('2019-06-26T00:00:00'), 0.75],
      [at('2020-01-01T00:00:00'), 0.74],
      [at('2020-07-01T00:00:00'), 0.78],
      [at('2022-01-01T00:00:00'), 0.83],
      [at('2024-02-17T00:00:00'), 0.86],
      [at('2027-01-01T00:00:00'), 0.88],
    ],
    GB: [
      [at('2017-01-01T00:00:00'), 0.84],
      [at('2018-01-01T00:00:00'), 0.85],
      [at('2019-06-26T00:00:00'), 0.854],
      [at('2024-01-01T00:00:00'), 0.865],
      [at('2025-03-17T00:00:00'), 0.905],
      [at('2027-01-01T00:00:00'), 0.92],
    ],
    ES: [
      [at('2017-01-01T00:00:00'), 0.745],
      [at('2018-01-01T00:00:00'), 0.76],
      [at('2019-06-26T00:00:00'), 0.82],
      [at('2022-01-01T00:00:00'), 0.84],
      [at('2027-01-01T00:00:00'), 0.865],
    ],
    IE: [
      [at('2017-01-01T00:00:00'), 0.88],
      [at('2018-01-01T00:00:00'), 0.9],
      [at('2019-06-26T00:00:00'), 0.882],
      [at('2024-02-17T00:00:00'), 0.91],
      [at('2027-01-01T00:00:00'), 0.912],
    ],
  },

  lateness: {
    platforms: [0.95, 1.04, 1.12],
    classes: { manifest: 0.84, other: 1.12 },
    channels: { 'user notice': 1.03, 'trusted flagger': 0.8, 'authority order': 0.4 },
    weekdays: [0.96, 0.92, 0.92, 0.95, 1.05, 1.18, 1.1],
    hours: [
      1.12, 1.12, 1.1, 1.08, 1.04, 1, 0.96, 0.93, 0.9, 0.9, 0.92, 0.93, 0.95, 0.96, 0.98, 1, 1.02,
      1.03, 1.04, 1.05, 1.06, 1.08, 1.1, 1.12,
    ],
  },

  // A notice waits its turn and is decided towards the deadline, an order is taken up at once: the
  // first hour has most of it.
  hazardPieces: {
    notice: [
      { untilHours: 1, part: 0.03 },
      { untilHours: 6, part: 0.12 },
      { untilHours: 12, part: 0.17 },
      { untilHours: 18, part: 0.22 },
      { untilHours: 24, part: 0.46 },
      { untilHours: 48, part: 0.2 },
      { untilHours: 168, part: 0.2 },
    ],
    order: [
      { untilHours: 1, part: 0.72 },
      { untilHours: 6, part: 0.16 },
      { untilHours: 12, part: 0.07 },
      { untilHours: 24, part: 0.05 },
      { untilHours: 168, part: 0.4 },
    ],
  },
  tailMeanHours: 10 * 24,

  withdrawnShare: 0.03,

  channels: ['user notice', 'trusted flagger', 'authority order'],

  // Authorities write where a crime is in view: this much of a category comes as their order.
  orderShares: {
    'hate speech': 0.01,
    'terrorist content': 0.34,
    'child sexual abuse': 0.34,
    threats: 0.015,
    insult: 0.005,
    'unlawful symbols': 0.01,
  },
  trustedFlaggerShare: 0.11,

  categoryShares: [
    ['hate speech', { DE: 0.36, FR: 0.38, GB: 0.33, ES: 0.3, IE: 0.34 }],
    ['terrorist content', { DE: 0.05, FR: 0.09, GB: 0.07, ES: 0.06, IE: 0.04 }],
    ['child sexual abuse', { DE: 0.04, FR: 0.04, GB: 0.06, ES: 0.04, IE: 0.06 }],
    ['threats', { DE: 0.13, FR: 0.14, GB: 0.2, ES: 0.18, IE: 0.19 }],
    ['insult', { DE: 0.29, FR: 0.3, GB: 0.29, ES: 0.38, IE: 0.32 }],
    ['unlawful symbols', { DE: 0.13, FR: 0.05, GB: 0.05, ES: 0.04, IE: 0.05 }],
  ],
  manifestShares: {
    'hate speech': 0.36,
    'terrorist content': 0.68,
    'child sexual abuse': 0.9,
    threats: 0.42,
    insult: 0.24,
    'unlawful symbols': 0.6,
  },

  // How a judged case ends: what is lawful was never manifest, and what an order names hardly ever is.
  outcomeShares: {
    notice: {
      manifest: { removed: 0.9, restricted: 0.1, rejected: 0 },
      other: { removed: 0.17, restricted: 0.11, rejected: 0.72 },
    },
    order: {
      manifest: { removed: 0.95, restricted: 0.05, rejected: 0 },
      other: { removed: 0.88, restricted: 0.05, rejected: 0.07 },
    },
  },

  processShares: { 'automated match': 0.21, 'human review': 0.72, 'legal review': 0.07 },
  reasonShares: { 'community standards': 0.74, statute: 0.26 },

  disclosure: changeOfChannel,
}
