/** The lines under the sheet's title: of which day, against which clock, of whom, from which source. */
import type { SourceInfo } from '#contract/sourceAnswers.ts'
import type { SharedSearch } from '#url/search.ts'
import { countryName } from '#ui/CountryMark.tsx'
import { clockWords } from '#ui/caseWords.ts'
import { formatDate, formatList } from '#ui/format.ts'
import { windowWords } from './asked.ts'
import type { CaseView } from './caseFigures.ts'

export interface HeadPart {
  name: string
  words: string
}

/** "law in force: NetzDG 24 h"; "Avia 24 h (yardstick, not law)"; what was read where there is none. */
function yardstickPart({ chosen, against }: CaseView): string {
  const { yardstick } = against
  const own = `own target ${clockWords(yardstick.deadline)} (not law)`
  if (yardstick.fellBackToOwnTarget) {
    return chosen.form === 'law'
      ? `law in force: none in hours; ${own} instead`
      : `${own}, in place of a duty without a clock`
  }
  if (chosen.form === 'own target') return own
  return chosen.form === 'law'
    ? `law in force: ${yardstick.label}`
    : `${yardstick.label} (${yardstick.caption})`
}

/** As-of, yardstick, countries, receipts, company, platform; company and platform each for itself. */
export function boardHead(
  view: CaseView,
  search: Pick<SharedSearch, 'asOf' | 'in' | 'knownOn'>,
  companyName: string,
  info: SourceInfo | null,
): HeadPart[] {
  const known = search.knownOn ? `, known by ${formatDate(search.knownOn)}` : ''
  const cases = (info?.isInvented ?? __WITH_DEMO__) ? 'invented cases, demo' : 'cases'
  return [
    { name: 'As of', words: `${formatDate(search.asOf)}${known}` },
    { name: 'Yardstick', words: yardstickPart(view) },
    { name: 'Countries', words: formatList(search.in.map((country) => countryName(country))) },
    { name: 'Received', words: windowWords(view) },
    { name: 'Platform', words: `${view.platform} (${cases})` },
    { name: 'Company', words: `${companyName} (law and revenue)` },
  ]
}
