/** The duties with hours or days as the card lists them, and as table and CSV have them. */
import { type ChartTable, formatPercentCell, percentCell } from '#charts/chartTable.ts'
import type { Instrument } from '#contract/instrument.ts'
import type { Status } from '#contract/vocabulary.ts'
import type { PeriodShare } from '#domain/onTime/periodShare.ts'
import { FEWEST_CASES } from '#domain/onTime/onTimeFigure.ts'
import type { YardstickDeadline } from '#domain/yardstick.ts'
import { clockWords } from '#ui/caseWords.ts'
import { countryShortName } from '#ui/CountryMark.tsx'
import { formatCount, formatList, formatShare } from '#ui/format.ts'
import type { AnswerDuty } from './answerRows.ts'
import { isLawHere, standingWords } from './answerSeries.ts'

/** One way the duty's share is read. */
export interface DutyReading {
  /** "received while it was law", "as a yardstick". */
  label: string
  isLaw: boolean
  /** Null: no request to read. */
  share: PeriodShare | null
  /** "of 412", "no request came this way". */
  words: string
}

/** One duty. */
export interface DutyLine {
  id: string
  instrument: Instrument
  deadline: YardstickDeadline
  reference: string
  status: Status | null
  standing: string
  /** "direct to police, Germany". */
  about: string
  readings: DutyReading[]
  /** Where the hours are not those of the day's text; else empty. */
  note: string
}

function reading(label: string, isLaw: boolean, share: PeriodShare): DutyReading {
  const words =
    share.n === 0
      ? 'no request this way is past its time'
      : share.share === null
        ? `${formatCount(share.n)} past their time, under ${FEWEST_CASES}: no share`
        : `of ${formatCount(share.n)}`
  return { label, isLaw, share, words }
}

/** As law over what came while it was; as a yardstick where none of the window did. */
function readingsOf({ share }: AnswerDuty): DutyReading[] {
  if (share.law) return [reading('received while it was law', true, share.law)]
  if (share.yardstick) return [reading('as a yardstick', false, share.yardstick)]
  return [
    {
      label: 'no share',
      isLaw: false,
      share: null,
      words: 'it reaches none of the countries chosen',
    },
  ]
}

/** The duties in the order given, the shortest first. */
export const dutyLines = (duties: readonly AnswerDuty[]): DutyLine[] =>
  duties.map((each) => {
    const { duty, instrument, clock, status, countries, isOfItsDay } = each
    const channels = formatList(clock.channels)
    const where = formatList(countries.map(countryShortName))
    return {
      id: duty.id,
      instrument,
      deadline: clock.deadline,
      reference: duty.reference,
      status,
      standing: standingWords(each),
      about: where === '' ? channels : `${channels}, ${where}`,
      readings: readingsOf(each),
      note: isOfItsDay
        ? ''
        : status === null
          ? `Nothing was proposed by this day; ${clockWords(clock.deadline)} are those of the text as adopted.`
          : `${clockWords(clock.deadline)} are those of the text as adopted; what the proposal of this day had is not researched.`,
    }
  })

/** The first duty that is law, with its share; else that none is. */
export function dutiesTitle(
  lines: readonly DutyLine[],
  duties: readonly AnswerDuty[] = [],
): string {
  const lawful = lines.filter((_, index) => {
    const duty = duties[index]
    return duty !== undefined && isLawHere(duty)
  })
  const [first] = lawful.filter(({ readings: [own] }) => own?.isLaw && own.share?.share != null)
  const share = first?.readings[0]?.share?.share
  if (first && share != null)
    return `${formatShare(share)} of the requests under ${first.instrument.shortName}’s ${clockWords(first.deadline)} were answered in time`
  return lawful.length === 0 && lines.length > 0
    ? 'No duty with hours on requests is law here on this day'
    : 'Answered within the duties’ time'
}

/** The same as table and CSV. */
export const dutiesTable = (lines: readonly DutyLine[]): ChartTable => ({
  columns: [
    { key: 'duty', label: 'Duty' },
    { key: 'time', label: 'Time' },
    { key: 'standing', label: 'On this day' },
    { key: 'about', label: 'Requests' },
    { key: 'reading', label: 'Read' },
    { key: 'share', label: 'Answered in it, %', align: 'right', format: formatPercentCell },
    { key: 'lower', label: '95 % from', align: 'right', format: formatPercentCell },
    { key: 'upper', label: '95 % to', align: 'right', format: formatPercentCell },
    { key: 'n', label: 'Past it', align: 'right' },
  ],
  rows: lines.flatMap(({ instrument, reference, deadline, standing, about, readings }) =>
    readings.map(({ label, share }) => ({
      duty: `${instrument.shortName} ${reference}`,
      time: clockWords(deadline),
      standing,
      about,
      reading: label,
      share: percentCell(share?.share),
      lower: percentCell(share?.lower),
      upper: percentCell(share?.upper),
      n: share?.n ?? null,
    })),
  ),
})
