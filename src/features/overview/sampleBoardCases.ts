/** For tests: cases of the sheet, read on a date over the real record, with figures as given. */
import type { Yardstick } from '#domain/yardstick.ts'
import type { Country } from '#contract/vocabulary.ts'
import { instruments } from '#record/law.ts'
import type { CaseFigures, CaseView } from './caseFigures.ts'
import { overviewPlan } from './overviewQuestions.ts'
import { figure, readOnRecord } from './readOnRecord.ts'
import type { BoardCases } from './boardCases.ts'

const everywhere: Country[] = ['DE', 'FR', 'GB', 'ES', 'IE']

export function sampleView(
  date: string,
  chosen: Yardstick = { form: 'law' },
  countries: Country[] = everywhere,
): CaseView {
  const { window, against } = readOnRecord(date, chosen, countries)
  const platform = 'Platform A'
  const plan = overviewPlan({ scope: { countries, platform }, window, against })
  return { chosen, countries, platform, against, plan, instruments }
}

/** 912 of 1,000 in time after 930 of 1,000; 13 of 59 open past every deadline, 4 due soon. */
const usual: CaseFigures = {
  headline: figure(912, 1000),
  previous: figure(930, 1000),
  byCountry: [],
  open: { open: 59, late: 13, lateIfInClass: 5, notYetDue: 41, dueSoon: 4 },
  openEarlier: null,
  onTimeRows: [],
  openRows: [],
  riskRows: [],
  observedFrom: null,
  casesSeen: 5000,
  missing: [],
}

export const sampleCases = (view: CaseView, given: Partial<CaseFigures> = {}): BoardCases => ({
  view,
  figures: { ...usual, ...given },
  gap: null,
  note: null,
})
