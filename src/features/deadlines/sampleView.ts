/** For tests: the page's view over these cases, as of 26 June 2019 against the literal law. */
import type { Case } from '#contract/case.ts'
import { isoDate } from '#contract/units.ts'
import type { Country } from '#contract/vocabulary.ts'
import { caseWindow } from '#domain/onTime/caseWindow.ts'
import { readAgainst } from '#domain/onTime/readAgainst.ts'
import type { Yardstick } from '#domain/yardstick.ts'
import { answersOver } from '#test/fixtures/literalCases.ts'
import { literalLaw } from '#test/fixtures/literalLaw.ts'
import type { DeadlineGrouping } from '#url/deadlinesSearch.ts'
import { deadlinesPlan } from './deadlinesPlan.ts'
import type { DeadlinesView } from './useDeadlines.ts'

export function sampleView(
  cases: readonly Case[],
  asked: {
    chosen?: Yardstick
    countries?: readonly Country[]
    by?: DeadlineGrouping
    observedFrom?: DeadlinesView['observedFrom']
  } = {},
): DeadlinesView {
  const {
    chosen = { form: 'law' },
    countries = ['DE', 'FR'],
    by = 'country',
    observedFrom = null,
  } = asked
  const window = caseWindow(isoDate('2019-06-26'), {})
  const against = readAgainst(chosen, literalLaw, countries, window)
  const scope = { countries, platform: 'Platform A' }
  const shared = { by, period: 'month', observedFrom } as const
  const plan = deadlinesPlan({ scope, window, against, ...shared })
  return {
    chosen,
    countries,
    platform: 'Platform A',
    ...shared,
    against,
    plan,
    instruments: literalLaw,
    tallies: answersOver(cases, plan.questions),
    info: null,
    state: undefined,
  }
}
