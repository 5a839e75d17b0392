/** How the headline figures are put: their decimals, where they were counted, how many are past. */
import { formatNumeral } from '#ui/format.ts'
import type { CaseView } from './caseFigures.ts'
import type { OpenFigure } from '#domain/onTime/openByAge.ts'
import { countrySubject } from '#ui/caseWords.ts'

export { shareDecimals } from '#domain/onTime/shareDecimals.ts'

/** "Germany", "five countries": where the headline was counted. */
export const whereWords = ({ against }: Pick<CaseView, 'against'>): string => {
  const [only] = against.countedCountries
  return against.countedCountries.length === 1 && only
    ? countrySubject(only)
    : `${formatNumeral(against.countedCountries.length)} countries`
}

/** Past every deadline; where each is limited to a class, past the deadline if in it. */
export const pastCount = (open: OpenFigure): number =>
  open.late > 0 ? open.late : open.lateIfInClass
