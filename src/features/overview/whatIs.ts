/** The sheet's first sentence: what the cases show on the day. Cases alone, never a company. */
import { shareDecimals } from '#domain/onTime/shareDecimals.ts'
import { moodOf } from '#domain/onTime/mood.ts'
import {
  casesCounted,
  casesNoun,
  classCondition,
  clockWords,
  countrySubject,
} from '#ui/caseWords.ts'
import { yardstickWords } from './wording.ts'
import { FEWEST_CASES } from '#domain/onTime/onTimeFigure.ts'
import { wilsonInterval } from '#domain/wilsonInterval.ts'
import { formatCount, formatDate, formatInterval, formatList, formatShare } from '#ui/format.ts'
import { countedWords, windowWords } from './asked.ts'
import type { CaseFigures, CaseView } from './caseFigures.ts'
import { clearlyLeast } from './caseTitles.ts'
import { pastCount, whereWords } from './figureWords.ts'
import type { BoardCases } from './boardCases.ts'
import { sentence } from './boardSentence.ts'

/**
 * "Of 12,034 notices past 24 h by 26 June 2019, Germany decided 91.2 % in time (95 % interval 90.9 to
 * 91.5); 310 of 645 open notices are past every deadline." Where there is no share, it says so.
 */
export function whatIs({ view, figures, gap }: BoardCases): string {
  if (!figures) return sentence([gap ? `${gap.title}: ${gap.words}` : 'There are no cases to show'])
  if (figures.casesSeen === 0) return sentence([gap?.words ?? 'There is no case'])
  return sentence([shareClause(view, figures), openClause(view, figures)])
}

function shareClause(view: CaseView, { headline, byCountry }: CaseFigures): string {
  const { against, plan } = view
  const noun = casesNoun(against.clock)
  const length = clockWords(against.clock.deadline)
  const on = formatDate(plan.window.asOfDate)
  if (headline.n < FEWEST_CASES || headline.share === null) return tooFew(view, headline)
  const decimals = shareDecimals(headline)
  const interval = wilsonInterval(headline.satisfied, headline.n)
  const where = whereWords(view)
  const decided = moodOf(against) === 'would' ? 'would have decided' : 'decided'
  const sure = interval
    ? ` (95 % interval ${formatInterval(interval.lower, interval.upper, Math.max(decimals, 1))})`
    : ''
  const isEnough = byCountry.every(({ figure }) => figure.n >= FEWEST_CASES)
  const least = isEnough && byCountry.length > 1 ? clearlyLeast(byCountry) : null
  const leastWords = least
    ? `, ${countrySubject(least.country)} the least with ${formatShare(least.figure.share ?? 0, shareDecimals(least.figure))}`
    : ''
  const share = formatShare(headline.share, decimals)
  const counted = casesCounted(headline.n, noun)
  return moodOf(against) === 'law'
    ? `of ${counted} past ${length} by ${on}, ${where} decided ${share} in time${sure}${leastWords}`
    : `by ${on}, read against ${yardstickWords(against)}, ${standing(view)}, ${where} ${decided} ${share} of ${counted} in time${sure}${leastWords}`
}

/** What the yardstick is where it is not law everywhere it is read. */
function standing({ against }: CaseView): string {
  const lawful = against.yardstick.perCountry
    .filter(({ isLaw }) => isLaw)
    .map(({ country }) => countrySubject(country))
  return lawful.length > 0 ? `law in ${formatList(lawful)} alone` : 'a yardstick and not law'
}

function tooFew(view: CaseView, { n, satisfied }: CaseFigures['headline']): string {
  const { clock } = view.against
  const noun = casesNoun(clock)
  const lead = `of ${noun.many} in ${countedWords(view)} received ${windowWords(view)},`
  const length = clockWords(clock.deadline)
  if (n === 0) return `${lead} none is past ${length}, so that there is no share to give`
  return `${lead} ${formatCount(n)} ${n === 1 ? 'is' : 'are'} past ${length}, ${formatCount(satisfied)} decided in time: too few for a share, which is given from ${FEWEST_CASES}`
}

function openClause({ against }: CaseView, { open }: CaseFigures): string {
  const noun = casesNoun(against.clock)
  const openNoun = { one: `open ${noun.one}`, many: `open ${noun.many}` }
  const past = pastCount(open)
  const length = clockWords(against.clock.deadline)
  const isWould = moodOf(against) === 'would'
  if (open.open === 0) return `no ${noun.one} is open`
  const are = isWould ? 'would be' : past === 1 ? 'is' : 'are'
  const of = casesCounted(open.open, openNoun)
  if (past === 0) return `none of ${of} ${isWould ? 'would be' : 'is'} past ${length}`
  const wall = open.late > 0 && against.walls.length > 0 ? 'every deadline' : length
  const condition =
    open.late === 0 && against.clock.onlyClass !== null
      ? `, late ${classCondition(against.clock.onlyClass)}`
      : ''
  return `${formatCount(past)} of ${of} ${are} past ${wall}${condition}`
}
