/** What the card of the curve says: its finding, how it is read, and how it is counted. */
import { instrumentNameOn } from '#domain/instrumentNameOn.ts'
import type { Explanation } from '#ui/explanation.ts'
import { capital } from '#ui/caseWords.ts'
import { formatDate, formatList, formatNumber, formatRate, formatShare } from '#ui/format.ts'
import { moneyWords } from '#ui/moneyWords.ts'
import { exceedanceAppetite, largestCap, shareAbove, type Simulated } from './exceedanceRows.ts'
import {
  lossWords,
  modelledLoss,
  NOT_A_FORECAST,
  runWords,
  whoseWords,
  yearShareWords,
} from './modelWords.ts'
import type { ModelAbout } from './useModel.ts'

/** "1 year in 20 would cost Musterplatz (invented) EUR 61.2 m or more; one action EUR 50 m at most". */
export function exceedanceTitle(view: ModelAbout, chosen: Simulated | undefined): string {
  const whose = whoseWords(view)
  if (!chosen) return `Losses of a year, and how often they would be exceeded`
  const { of, simulation } = chosen
  const { model } = of
  const p95 = simulation.total.quantiles.find(({ share }) => share === 0.95)?.value ?? 0
  const cap = moneyWords(modelledLoss(model, largestCap(model)))
  if (p95 > 0) {
    return `${yearShareWords(0.05)} would cost ${whose} ${lossWords(model, p95)} or more; one action ${cap} at most`
  }
  const { zeroYears } = simulation.total
  return `${formatShare(zeroYears, zeroYears > 0.995 ? 2 : 0)} of years would cost ${whose} nothing; one action ${cap} at most`
}

/** What is drawn, over which axis, and how solid, hollow and dashed are to be read. */
export function exceedanceSubline(view: ModelAbout, columns: readonly Simulated[]): string {
  const [first] = columns
  const alike = columns.filter(
    ({ at, simulation }) => at !== first?.at && simulation.digest === first?.simulation.digest,
  )
  const hasBills = columns.some(({ of }) => !of.isLaw)
  const hasIndependent = columns.some(({ simulation }) => simulation.independentTotal)
  return [
    'How often the fines of one year would come to an amount or more. Left of a wall, that many actions can suffice.',
    hasBills ? 'Filled: law in force alone. Hollow: with bills, not law.' : '',
    hasIndependent ? 'Dashed: the same, if no cause struck several texts at once.' : '',
    alike.length > 0
      ? `${formatList(alike.map(({ of }) => `“${of.name}”`))} and “${first?.of.name}” come to the same: one line.`
      : '',
    view.world === 'own' ? 'Your revenue; the cases are invented.' : '',
  ]
    .filter((words) => words !== '')
    .join(' ')
}

/** Whose, how many years, and that it is no forecast. */
export function exceedanceFooter(view: ModelAbout, chosen: Simulated | undefined): string {
  const whose = capital(whoseWords(view))
  const appetite = chosen ? appetiteWords(view, chosen) : ''
  return [
    `${whose}, one year from ${formatDate(view.asOf)}.`,
    runWords(view),
    NOT_A_FORECAST,
    appetite,
  ]
    .filter((words) => words !== '')
    .join(' ')
}

/** Whether the curve keeps to the user's appetite; empty where none was entered. */
export function appetiteWords({ appetite }: ModelAbout, { of, simulation }: Simulated): string {
  const { model } = of
  if (!appetite) return ''
  if (!exceedanceAppetite(model, appetite)) {
    return `Your appetite is in ${appetite.money.currency}, the model in ${model.currency}: not compared.`
  }
  const { money, yearShare } = appetite
  const share = shareAbove(simulation.total, money.amount)
  const often = formatRate(Number(share.toPrecision(2)), 3)
  const verdict = share > yearShare ? 'Beyond' : 'Within'
  return `${verdict} your appetite: ${often} of years would come to ${moneyWords(money)} or more, against ${formatRate(yearShare, 2)}.`
}

/** How the curve comes about. */
export function exceedanceExplanation(
  view: ModelAbout,
  chosen: Simulated | undefined,
): Explanation {
  const { of, simulation } = chosen ?? {}
  return {
    title: 'How often a year’s losses would be exceeded',
    method: 'losses',
    definition:
      'Each simulated year draws how many enforcement actions each penalty brings (Poisson) and what each costs (a Beta part of its cap); a bill first draws whether it is adopted. The curve counts the years that come to an amount or more.',
    formula: (of?.model.exposures ?? []).map(
      ({ instrument, actionsPerYear, cap, severity, adoption }) =>
        `${instrumentNameOn(instrument, view.asOf).shortName}: ${formatNumber(actionsPerYear, 3)} actions a year × ${moneyWords(cap)} × Beta(${severity.alpha}, ${severity.beta})${adoption ? `, if adopted: ${formatRate(adoption.chance)} × ${formatShare(adoption.appliesShareOfYear)} of the year` : ''}`,
    ),
    asOf: `${formatDate(view.asOf)}, 00:00 UTC`,
    sources: [],
    notes: [
      NOT_A_FORECAST,
      'A single action cannot cost more than its cap; the year’s total can, because there may be several.',
      `Nothing is drawn of which fewer than 100 of the simulated years lie beyond.`,
      ...(simulation && of?.model.sharedActionsPerYear
        ? [
            `A cause that strikes all texts at once, ${of.model.sharedActionsPerYear} times a year, moves no mean and makes bad years worse.`,
          ]
        : []),
      'The error said beside figures is the simulation’s: how far other draws would lie. What the assumptions are wrong by is in no figure; the card of what moves it most shows some of it.',
      'The cases and the company are invented; law, revenue and precedents elsewhere on the page are real, and never joined with these.',
    ],
  }
}
