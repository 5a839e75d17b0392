/** Questions about requests for data, like those a page of them asks at once. */
import { TallyQuestion } from '#contract/tally.ts'

const asOf = Date.UTC(2021, 5, 26) / 1000
const HOUR = 3600
const DAY = 24 * HOUR
const everything = { runs: [], cuts: [] }

/** Who asked how, answers over time, outcomes with reasons, local days, the hours of the week. */
export const questionsAboutRequests: TallyQuestion[] = [
  {
    by: ['jurisdiction', 'channel'],
    periods: { runs: [], cuts: [asOf - 720 * HOUR] },
    ages: { unit: 'hours', runs: [], cuts: [8, 48, 240, 720] },
  },
  {
    where: { jurisdiction: ['FR'] },
    by: [],
    zone: 'Europe/Paris',
    periods: { runs: [{ from: Date.UTC(2015, 0) / 1000, step: 'month', count: 77 }], cuts: [] },
    ages: { unit: 'hours', runs: [], cuts: [720] },
  },
  {
    by: ['process', 'reason'],
    periods: everything,
    ages: { unit: 'hours', runs: [{ from: 0, step: 24, count: 30 }], cuts: [0.5] },
  },
  {
    where: { channel: ['direct to judges', 'direct to police'], receivedFrom: asOf - 400 * DAY },
    by: ['class', 'exception', 'category'],
    zone: 'Europe/Paris',
    periods: everything,
    ages: { unit: 'localDays', runs: [], cuts: [2, 10] },
  },
  {
    where: { jurisdiction: ['DE'], receivedFrom: asOf - 90 * DAY, receivedTo: asOf },
    by: ['hourOfWeek'],
    periods: everything,
    ages: { unit: 'hours', runs: [], cuts: [48] },
  },
].map((part) =>
  TallyQuestion.parse({ kind: 'disclosure', asOf, where: {}, zone: 'Europe/Berlin', ...part }),
)
