/** A cooperation as its page shows it: who, where and when, what came of promises, which reports differ. */
import { notPublishedByThen, type CitedText } from '#contract/citation.ts'
import type { Cooperation } from '#contract/cooperation.ts'
import type { Instrument } from '#contract/instrument.ts'
import type { IsoDate } from '#contract/units.ts'
import { formatDateShort, formatDayAndMonth, formatNumeral } from '#ui/format.ts'
import { citedSources, type CitedSource } from '#ui/citedSources.ts'
import { countWords, sentenceCase } from './countWords.ts'

/** What every entry carries beside its words. */
export type CooperationMarks = {
  sources: CitedSource[]
  verified: boolean
  note: string | null
  /** Published after the as-of: shown, because it is known today. */
  isLater: boolean
}
export type OutcomeRow = CooperationMarks & {
  text: string
  /** False where the record says that nothing is known of it, or was by the day of knowledge. */
  isKnown: boolean
}
export type ReportRow = CooperationMarks & {
  says: string
  /** The article itself, named by its publisher. */
  outlet: CitedSource
  publishedOn: IsoDate
  /** The source's day is approximate. */
  isAbout: boolean
  /** Verbatim, where the source is quoted. */
  quote: string | null
  language: string
}
export type CooperationRows = {
  finding: string
  parties: (CooperationMarks & { name: string; role: string })[]
  meetings: (CooperationMarks & { days: string; place: string; what: string })[]
  pledges: (CooperationMarks & { by: string; pledged: string; cameOf: OutcomeRow })[]
  contradictions: {
    question: string
    reports: ReportRow[]
    reading: (CooperationMarks & { text: string }) | null
  }[]
}

/** The instrument's cooperation in the record's order; null where it has none. */
export function cooperationRows(instrument: Instrument, asOf: IsoDate): CooperationRows | null {
  const { cooperation } = instrument
  if (cooperation === undefined) return null
  const marks = (fact: Omit<CitedText, 'text'>): CooperationMarks => ({
    sources: citedSources(instrument, fact.sources),
    verified: fact.verified,
    note: fact.note ?? null,
    isLater: fact.publishedOn > asOf,
  })
  return {
    finding: cooperationFinding(cooperation),
    parties: cooperation.parties.map((party) => ({
      ...marks(party),
      name: party.name,
      role: party.role,
    })),
    meetings: cooperation.meetings.map((meeting) => ({
      ...marks(meeting),
      days: daysOf(meeting),
      place: meeting.place === notKnown ? 'Place not known' : meeting.place,
      what: meeting.what,
    })),
    pledges: cooperation.pledges.map((pledge) => ({
      ...marks(pledge),
      by: pledge.by,
      pledged: pledge.pledged,
      cameOf: {
        ...marks(pledge.cameOf),
        text: pledge.cameOf.text,
        isKnown: isKnown(pledge.cameOf),
      },
    })),
    contradictions: cooperation.contradictions.map(({ question, reports, reading }) => ({
      question,
      reports: reports.flatMap((report) => {
        const outlet = instrument.sources.find(({ id }) => id === report.sourceId)
        if (outlet === undefined) return []
        return {
          ...marks(report),
          says: report.says,
          outlet,
          publishedOn: report.publishedOn,
          isAbout: outlet.publishedOnNote !== undefined,
          quote: outlet.quote ?? null,
          language: outlet.language,
        }
      }),
      reading: reading === undefined ? null : { ...marks(reading), text: reading.text },
    })),
  }
}

const notKnown = 'not known'

const isKnown = ({ text }: CitedText): boolean =>
  !text.toLowerCase().startsWith(notKnown) && text !== notPublishedByThen

/** "13 Jun 2017"; "26 May to 27 May 2017"; over a year's end "30 Dec 2018 to 2 Jan 2019". */
function daysOf({ on, until }: { on: IsoDate; until?: IsoDate | undefined }): string {
  if (until === undefined || until === on) return formatDateShort(on)
  const isOneYear = on.slice(0, 4) === until.slice(0, 4)
  return `${isOneYear ? formatDayAndMonth(on) : formatDateShort(on)} to ${formatDateShort(until)}`
}

/**
 * "Of five pledges, what came of three is known; on one question the reports disagree". Nothing is
 * said of a kept or broken promise: that is for the reader of the outcome.
 */
export function cooperationFinding({ pledges, contradictions }: Cooperation): string {
  const known = pledges.filter(({ cameOf }) => isKnown(cameOf)).length
  const outcome =
    pledges.length === 0
      ? 'no pledge is recorded'
      : pledges.length === 1
        ? `what came of the one pledge is ${known === 1 ? 'known' : 'not known'}`
        : `of ${formatNumeral(pledges.length)} pledges, what came of ${outcomeCount(known, pledges.length)}`
  const questions = contradictions.length
  const disagreement =
    questions === 0 ? '' : `; on ${countWords(questions, 'question')} the reports disagree`
  return sentenceCase(`${outcome}${disagreement}`)
}

const outcomeCount = (known: number, all: number): string =>
  known === 0
    ? 'none is known'
    : known === all
      ? 'all is known'
      : `${formatNumeral(known)} is known`
