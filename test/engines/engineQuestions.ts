/** The questions put to the engines: those of a page, and what tries every rule of the contract. */
import { TallyQuestion } from '#contract/tally.ts'
import { questionsOfAPage } from '#test/questionsOfAPage.ts'

const asOf = Date.UTC(2024, 4, 14) / 1000
const DAY = 86_400

const further: TallyQuestion[] = [
  {
    by: ['class', 'exception'],
    periods: { runs: [], cuts: [asOf - 90 * DAY] },
    ages: { unit: 'hours', runs: [], cuts: [24, 168] },
  },
  {
    where: { exception: ['paused', "l'accord"], receivedTo: asOf - DAY },
    by: ['process', 'reason'],
    ages: { unit: 'localDays', runs: [{ from: 0, step: 1, count: 14 }], cuts: [30] },
  },
  {
    where: { hourOfWeek: Array.from({ length: 24 }, (_, hour) => String(hour)) },
    by: ['hourOfWeek'],
    zone: 'Europe/London',
    periods: { runs: [{ from: Date.UTC(2017, 0) / 1000, step: 'month', count: 88 }], cuts: [] },
  },
  {
    where: { class: ['unclassified'], jurisdiction: ['DE', 'FR', 'GB', 'ES', 'IE'] },
    by: ['jurisdiction', 'platform', 'channel'],
    zone: 'America/St_Johns',
    periods: { runs: [{ from: asOf - 30 * DAY, step: 24, count: 30 }], cuts: [] },
    ages: { unit: 'localDays', runs: [], cuts: [0, 1, 7] },
  },
  {
    by: [],
    ages: {
      unit: 'hours',
      runs: [
        { from: 0, step: 1, count: 48 },
        { from: 48, step: 6, count: 48 },
      ],
      cuts: [],
    },
  },
].map((part) =>
  TallyQuestion.parse({
    kind: 'removal',
    asOf,
    where: {},
    zone: 'Europe/Berlin',
    periods: { runs: [], cuts: [] },
    ages: { unit: 'hours', runs: [], cuts: [] },
    ...part,
  }),
)

export const engineQuestions = [...questionsOfAPage, ...further]
