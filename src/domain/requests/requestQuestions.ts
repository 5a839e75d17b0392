/** What is asked about requests for data: how many a month, and what became of them. */
import type { Dimension, TallyQuestion } from '#contract/tally.ts'
import { instant, zoneName } from '#contract/units.ts'
import { utcMidnight } from '#domain/jurisdictions.ts'
import type { CaseWindow } from '#domain/onTime/caseWindow.ts'
import type { Scope } from '#domain/onTime/questionParts.ts'
import { requestMonths } from './requestsWindow.ts'

/** A question about requests in the scope; months and hours are those of UTC. */
export function requestQuestion(
  { countries, platform }: Scope,
  { asOf }: Pick<CaseWindow, 'asOf'>,
  asked: Pick<TallyQuestion, 'by'> & Partial<Pick<TallyQuestion, 'periods' | 'ages' | 'where'>>,
): TallyQuestion {
  return {
    kind: 'disclosure',
    asOf,
    where: {
      jurisdiction: [...countries],
      ...(platform === null ? {} : { platform: [platform] }),
      ...asked.where,
    },
    by: asked.by,
    zone: zoneName('UTC'),
    periods: asked.periods ?? { runs: [], cuts: [] },
    ages: asked.ages ?? { unit: 'hours', runs: [], cuts: [] },
  }
}

/**
 * Requests by group and month of receipt, over the months drawn and the period before the window;
 * the window's and that period's first moments are edges too, so that both can be added up.
 */
export function volumeQuestion(scope: Scope, window: CaseWindow, by: Dimension): TallyQuestion {
  const { from, to, previousFrom } = window
  const starts = requestMonths(window).starts.map(utcMidnight)
  return requestQuestion(scope, window, {
    by: [by],
    where: { receivedFrom: instant(Math.min(previousFrom, ...starts)), receivedTo: to },
    periods: { runs: [], cuts: [...starts, previousFrom, from] },
  })
}

/** Requests received in the window by country, group, reason and what became of them. */
export function outcomeQuestion(scope: Scope, window: CaseWindow, by: Dimension): TallyQuestion {
  const { from, to } = window
  const group: Dimension[] = by === 'jurisdiction' ? [] : [by]
  return requestQuestion(scope, window, {
    by: ['jurisdiction', ...group, 'reason'],
    where: { receivedFrom: from, receivedTo: to },
  })
}
