/** What stands behind each bar of the modelled mean's waterfall. */
import type { IsoDate, Money } from '#contract/units.ts'
import type { Undertaking } from '#contract/sourceAnswers.ts'
import { baseYearOf } from '#domain/baseYear.ts'
import { instrumentNameOn } from '#domain/instrumentNameOn.ts'
import type { LossModel } from '#domain/lossModel/lossModel.ts'
import type { OnTimeReading } from '#domain/lossModel/onTimeReading.ts'
import { closedForm } from '#domain/lossModel/closedForm.ts'
import type { ModelWorld, UndertakingCompany } from '#domain/lossModel/undertakingCompany.ts'
import type { MovedReadings } from '#domain/moved/movedCases.ts'
import type { MeanMove, MovedMean } from '#domain/moved/movedMean.ts'
import type { MoveCause } from '#domain/moved/movedSteps.ts'
import { citedSources, uniqueSources } from '#ui/citedSources.ts'
import type { Explanation } from '#ui/explanation.ts'
import { formatCount, formatDate, formatMoney, formatShare } from '#ui/format.ts'
import { moneyWords } from '#ui/moneyWords.ts'
import { causeWords, movedFrom, movedTo } from './movedBars.ts'
import { NOT_A_FORECAST, whoseWords } from './modelWords.ts'

/** The waterfall, the days it lies between, and what it was worked from. */
export interface MeanMovedFacts {
  result: MovedMean
  readings: MovedReadings
  undertaking: Undertaking
  company: UndertakingCompany
  world: ModelWorld
  from: IsoDate
  to: IsoDate
  /** "Today": the column whose assumptions hold on both days. */
  whatIf: string
}

const definitions: Record<MoveCause, string> = {
  law: 'The later day’s texts and what is assumed of its bills, over the cases, revenue and rate of the earlier day.',
  'case mix':
    'The later day’s kinds of case (country, platform, category and channel), each kind as often late as on the earlier day. A kind that the earlier day had no case of counts with the late share of all.',
  speed: 'How often each kind of case was late on the later day.',
  'revenue year': 'Caps that are a share of revenue, now on the later day’s base year.',
  'exchange rate': 'Amounts in other currencies, at the average of the later day’s base year.',
}

/** By the bar's id: one of the two days, or a cause. */
export function meanBarExplanation(id: string, facts: MeanMovedFacts): Explanation {
  const { result, from, to } = facts
  if (id === movedFrom) return dayExplanation(result.before, from, facts)
  if (id === movedTo) return dayExplanation(result.after, to, facts)
  return causeExplanation(
    result.moved.steps.find((step) => step.cause === id)?.cause ?? 'law',
    facts,
  )
}

const whose = ({ undertaking, world }: MeanMovedFacts): string =>
  whoseWords({ undertaking: undertaking.name, world })

function dayExplanation(model: LossModel, day: IsoDate, facts: MeanMovedFacts): Explanation {
  const { exposures, currency } = model
  const { perExposure } = closedForm(exposures, model.sharedActionsPerYear)
  return {
    title: `Modelled mean on ${formatDate(day)}, ${whose(facts)}`,
    definition:
      'The mean loss of a year in closed form: for each penalty actions a year × the part of its cap that one takes on average.',
    formula:
      exposures.length === 0
        ? ['No penalty can be modelled on this day, which is not a loss of 0.']
        : exposures.map(({ instrument, rule }, index) => {
            const mean = perExposure[index]?.mean ?? 0
            return `${instrumentNameOn(instrument, day).shortName}, ${rule.title}: ${moneyWords({ currency, amount: mean })} a year`
          }),
    asOf: `${formatDate(day)}, 00:00 UTC`,
    sources: [],
    notes: notesOf(facts),
  }
}

function causeExplanation(cause: MoveCause, facts: MeanMovedFacts): Explanation {
  const { result, from, to } = facts
  const moves = result.movesOf[cause] ?? []
  const step = result.moved.steps.find((each) => each.cause === cause)
  const { currency } = result.after
  return {
    title: `${causeWords[cause]}, ${whose(facts)}`,
    definition: definitions[cause],
    formula: [
      ...(step?.form === 'unknown' ? [`Unknown: ${step.reason}`] : []),
      ...groundOf(cause, facts),
      ...(moves.length > 0
        ? moves.map((move) => moveWords(move, to, currency))
        : ['No penalty’s part of the mean changed by it.']),
    ],
    asOf: `From ${formatDate(from)} to ${formatDate(to)}, 00:00 UTC`,
    sources:
      cause === 'law'
        ? uniqueSources(moves.flatMap(({ instrument, ruleId }) => ruleSources(instrument, ruleId)))
        : [],
    notes: notesOf(facts),
  }
}

function ruleSources(instrument: MeanMove['instrument'], ruleId: string) {
  const rule = instrument.penalties.find(({ id }) => id === ruleId)
  return rule ? citedSources(instrument, rule.sources) : []
}

/** Late shares before and after a step of the cases; the base years of the revenue's. */
function groundOf(cause: MoveCause, { readings, company, from, to }: MeanMovedFacts): string[] {
  if (cause === 'case mix') return shareMoves(readings.laterLaw, readings.laterMix)
  if (cause === 'speed') return shareMoves(readings.laterMix, readings.later)
  if (cause !== 'revenue year') return []
  return [from, to].map((day) => {
    const base = baseYearOf(company, day)
    return base.form === 'known'
      ? `${formatDate(day)}: FY${base.revenue.financialYear}, ${formatMoney(base.revenue.revenue)}`
      : `${formatDate(day)}: unknown`
  })
}

/** "NetzDG 24 h: late 9.1 % → 8.4 % of 41,208 cases". */
function shareMoves(before: readonly OnTimeReading[], after: readonly OnTimeReading[]): string[] {
  return after.map(({ duty, lateShare, cases }) => {
    const was = before.find((each) => each.duty.id === duty.id)?.lateShare ?? null
    const words = (value: number | null) => (value === null ? 'unknown' : formatShare(value, 1))
    return `${duty.shortTitle}: late ${words(was)} → ${words(lateShare)} of ${formatCount(cases)} cases`
  })
}

function moveWords(
  { instrument, ruleId, before, after }: MeanMove,
  day: IsoDate,
  currency: Money['currency'],
): string {
  const title = instrument.penalties.find(({ id }) => id === ruleId)?.title ?? ''
  const side = (amount: number | null) =>
    amount === null ? 'not modelled' : moneyWords({ currency, amount })
  return `${instrumentNameOn(instrument, day).shortName}, ${title}: ${side(before)} → ${side(after)} a year`
}

const notesOf = ({ whatIf, world }: MeanMovedFacts): string[] => [
  NOT_A_FORECAST,
  `Assumptions of “${whatIf}”, on both days.`,
  world === 'own'
    ? 'Revenue: your own, the same for every year.'
    : 'Cases, company and revenue are invented.',
]

/** Behind the card's own title. */
export function meanMovedExplanation(facts: MeanMovedFacts): Explanation {
  const { from, to } = facts
  return {
    title: `Why the modelled mean of ${whose(facts)} moved`,
    definition:
      'The mean loss of a year in closed form on both days, and between them with the later day’s value for one cause more each time. Cases act through each duty’s late share and nothing else.',
    formula: [
      'Law: the later day’s texts over the earlier day’s cases.',
      'Case mix: the later day’s kinds of case, each as often late as before.',
      'Speed: how often each kind was late on the later day.',
      'Revenue year, then exchange rate.',
      'Each level is rounded to the cent before it is subtracted: the steps add up to the cent.',
    ],
    asOf: `From ${formatDate(from)} to ${formatDate(to)}, 00:00 UTC`,
    sources: [],
    notes: [
      'Late shares are estimates over the months before each day; a small step may be chance.',
      'The months before two near days overlap.',
      ...notesOf(facts),
    ],
  }
}
