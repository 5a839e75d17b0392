/**
 * The disclosure cases of every scenario, version 1: everything that is invented about them, and
 * nothing else. Whoever changes a number here makes a new version of the scenarios, because a link
 * promises the same cases.
 *
 * About 80,000 requests for data from 2015 to 2026. Most take the treaty, about five months; police
 * who ask directly are answered sooner and refused often; emergencies are a matter of hours. Three
 * things change, on the days of real texts and announcements:
 * - France, 26 June 2019: basic information in hate-speech cases goes to judges without the treaty,
 *   42 of 100 such requests at once and 0.3 more a month. Nothing else in France changes until 2026.
 * - Germany, 1 January 2018 to 13 May 2024: most police are answered in 48 hours, and as many within 30
 *   days as before and after. The duty (48 hours, section 5(2) of the Network Enforcement Act) is three
 *   months older; here the desk opens with the new year.
 * - EU members, 18 August 2026: production orders take over half of what the treaty and the police
 *   did, and emergencies are answered faster (regulation (EU) 2023/1543: ten days and eight hours).
 */
import { isoDate } from '#contract/units.ts'
import type { Country } from '#contract/vocabulary.ts'
import { at } from '#mocks/scenario.ts'
import type { DisclosureParameters } from './parameters.ts'

const frenchJudges = isoDate('2019-06-26')
const germanDesk = { from: isoDate('2018-01-01'), to: isoDate('2024-05-14') }
const productionOrders = isoDate('2026-08-18')
const members: readonly Country[] = ['DE', 'FR', 'ES', 'IE']

export const changeOfChannel: DisclosureParameters = {
  receivedFrom: at('2015-01-01T00:00:00'),
  receivedTo: at('2027-01-01T00:00:00'),
  expectedCases: 80_000,

  countries: ['DE', 'FR', 'GB', 'ES', 'IE'],
  platforms: ['Platform A', 'Platform B', 'Platform C'],
  platformShares: [0.56, 0.27, 0.17],
  countryShares: { DE: 0.3, FR: 0.28, GB: 0.22, ES: 0.12, IE: 0.08 },
  growth: { DE: 3, FR: 2.6, GB: 2.2, ES: 2.8, IE: 3.2 },

  weekdayWeights: [1, 1, 1, 1, 0.9, 0.16, 0.12],
  hourWeights: [
    0.06, 0.05, 0.05, 0.05, 0.05, 0.06, 0.1, 0.3, 0.7, 0.95, 1, 0.98, 0.8, 0.75, 0.95, 1, 0.95,
    0.75, 0.45, 0.25, 0.16, 0.12, 0.1, 0.08,
  ],

  categoryShares: [
    ['hate speech', { DE: 0.34, FR: 0.4, GB: 0.22, ES: 0.26, IE: 0.2 }],
    ['terrorist content', { DE: 0.12, FR: 0.2, GB: 0.2, ES: 0.2, IE: 0.1 }],
    ['child sexual abuse', { DE: 0.13, FR: 0.12, GB: 0.22, ES: 0.16, IE: 0.24 }],
    ['threats', { DE: 0.16, FR: 0.14, GB: 0.22, ES: 0.2, IE: 0.26 }],
    ['insult', { DE: 0.17, FR: 0.1, GB: 0.1, ES: 0.15, IE: 0.17 }],
    ['unlawful symbols', { DE: 0.08, FR: 0.04, GB: 0.04, ES: 0.03, IE: 0.03 }],
  ],
  processShares: {
    'hate speech': [0.85, 0.1, 0.05],
    'terrorist content': [0.5, 0.3, 0.2],
    'child sexual abuse': [0.6, 0.25, 0.15],
    threats: [0.65, 0.25, 0.1],
    insult: [0.9, 0.08, 0.02],
    'unlawful symbols': [0.85, 0.1, 0.05],
  },

  emergencyShares: {
    'hate speech': 0.03,
    'terrorist content': 0.24,
    'child sexual abuse': 0.08,
    threats: 0.2,
    insult: 0.01,
    'unlawful symbols': 0.01,
  },
  policeShares: {
    DE: { 'basic information': [0.5, 0.62], 'traffic data': [0.3, 0.36], content: [0, 0] },
    FR: { 'basic information': [0.22, 0.28], 'traffic data': [0.18, 0.22], content: [0, 0] },
    GB: { 'basic information': [0.4, 0.5], 'traffic data': [0.3, 0.36], content: [0.02, 0.05] },
    ES: { 'basic information': [0.3, 0.36], 'traffic data': [0.2, 0.24], content: [0, 0] },
    IE: { 'basic information': [0.55, 0.6], 'traffic data': [0.4, 0.46], content: [0.1, 0.14] },
  },
  moves: [
    {
      on: frenchJudges,
      countries: ['FR'],
      categories: ['hate speech'],
      processes: ['basic information'],
      of: 'treaty (MLAT)',
      to: 'direct to judges',
      atOnce: 0.42,
      perMonth: 0.003,
    },
    {
      on: productionOrders,
      countries: members,
      of: 'treaty (MLAT)',
      to: 'EU production order',
      atOnce: 0.22,
      perMonth: 0.03,
    },
    {
      on: productionOrders,
      countries: members,
      of: 'direct to police',
      to: 'EU production order',
      atOnce: 0.12,
      perMonth: 0.015,
    },
  ],

  answerTimes: [
    { channel: 'treaty (MLAT)', medianHours: 150 * 24, shape: 2.6 },
    { channel: 'direct to judges', medianHours: 9 * 24, shape: 2 },
    { channel: 'direct to police', medianHours: 12 * 24, shape: 1.5 },
    { channel: 'direct to police', countries: ['DE'], medianHours: 8 * 24, shape: 2.5 },
    // The same share by 30 days, odds of 27, so that Germany shows no change of that share.
    {
      channel: 'direct to police',
      countries: ['DE'],
      ...germanDesk,
      medianHours: 14,
      shape: 0.8386,
    },
    { channel: 'emergency', medianHours: 5, shape: 1.7 },
    {
      channel: 'emergency',
      countries: members,
      from: productionOrders,
      medianHours: 3.2,
      shape: 2.2,
    },
    { channel: 'EU production order', medianHours: 5.5 * 24, shape: 3 },
  ],
  processFactors: { 'basic information': 1, 'traffic data': 1.1, content: 1.25 },
  noise: { phi: 0.25, standardDeviation: 0.15 },

  withdrawn: { share: 0.03, withinHours: 25 * 24 },

  answerShares: [
    {
      channel: 'treaty (MLAT)',
      shares: { disclosed: 0.66, 'partly disclosed': 0.16, refused: 0.12, challenged: 0.06 },
      reasons: { overbroad: 0.35, defective: 0.5, 'conflict of law': 0.15 },
    },
    {
      channel: 'direct to judges',
      shares: { disclosed: 0.7, 'partly disclosed': 0.12, refused: 0.08, challenged: 0.1 },
      reasons: { overbroad: 0.55, defective: 0.35, 'conflict of law': 0.1 },
    },
    {
      channel: 'direct to police',
      shares: { disclosed: 0.24, 'partly disclosed': 0.1, refused: 0.6, challenged: 0.06 },
      reasons: { overbroad: 0.15, defective: 0.2, 'conflict of law': 0.65 },
    },
    {
      channel: 'direct to police',
      processes: ['basic information'],
      shares: { disclosed: 0.44, 'partly disclosed': 0.1, refused: 0.4, challenged: 0.06 },
      reasons: { overbroad: 0.2, defective: 0.3, 'conflict of law': 0.5 },
    },
    {
      channel: 'emergency',
      shares: { disclosed: 0.7, 'partly disclosed': 0.1, refused: 0.18, challenged: 0.02 },
      reasons: { overbroad: 0.3, defective: 0.5, 'conflict of law': 0.2 },
    },
    {
      channel: 'EU production order',
      shares: { disclosed: 0.74, 'partly disclosed': 0.1, refused: 0.06, challenged: 0.1 },
      reasons: { overbroad: 0.45, defective: 0.25, 'conflict of law': 0.3 },
    },
  ],

  plantedChanges: [
    { country: 'FR', on: frenchJudges, withinHours: 30 * 24 },
    { country: 'DE', on: germanDesk.from, withinHours: 48 },
    { country: 'DE', on: germanDesk.to, withinHours: 48 },
  ],
}
