/** Questions like those a page of figures asks at once, for tests and measurements. */
import { TallyQuestion } from '#contract/tally.ts'

const asOf = Date.UTC(2019, 5, 26) / 1000
const HOUR = 3600
const DAY = 24 * HOUR

/** The headline of two periods, its course by month, open cases by age, local days, the hours of the week. */
export const questionsOfAPage: TallyQuestion[] = [
  {
    by: ['jurisdiction', 'class'],
    periods: {
      runs: [],
      cuts: [asOf - 180 * DAY, asOf - 90 * DAY - DAY, asOf - 90 * DAY, asOf - DAY],
    },
    ages: { unit: 'hours', runs: [], cuts: [24] },
  },
  {
    by: ['jurisdiction'],
    periods: {
      runs: [{ from: Date.UTC(2018, 0) / 1000, step: 'month', count: 18 }],
      cuts: [asOf - DAY],
    },
    ages: { unit: 'hours', runs: [], cuts: [24] },
  },
  {
    where: { jurisdiction: ['DE'], platform: ['Platform A'], channel: ['user notice'] },
    by: [],
    periods: { runs: [], cuts: [] },
    ages: { unit: 'hours', runs: [{ from: 0, step: 6, count: 4 }], cuts: [48, 72, 120, 168, 336] },
  },
  {
    where: { jurisdiction: ['DE'] },
    by: ['category', 'channel'],
    zone: 'Europe/Berlin',
    periods: { runs: [], cuts: [asOf - 98 * DAY] },
    ages: { unit: 'localDays', runs: [], cuts: [7] },
  },
  {
    where: { jurisdiction: ['FR'], receivedFrom: asOf - 90 * DAY, receivedTo: asOf },
    by: ['hourOfWeek'],
    zone: 'Europe/Paris',
    periods: { runs: [], cuts: [] },
    ages: { unit: 'hours', runs: [{ from: 0, step: 1, count: 48 }], cuts: [] },
  },
].map((part) =>
  TallyQuestion.parse({ kind: 'removal', asOf, where: {}, zone: 'Europe/Berlin', ...part }),
)
