/** Every fact of the record one by one: what it is about, and whether it was read in its source. */
import type { Company, ExchangeRate, Fine, PublishedHalfYear } from '#contract/company.ts'
import type { Cooperation } from '#contract/cooperation.ts'
import type { Duty } from '#contract/duty.ts'
import type { Instrument } from '#contract/instrument.ts'
import type { PenaltyRule } from '#contract/penalty.ts'
import type { InformationRequests, RemovalOrders } from '#contract/publishedRequests.ts'
import type { IsoDate } from '#contract/units.ts'

type Marks = {
  sources: readonly string[]
  publishedOn: IsoDate
  verified: boolean
  note?: string | undefined
}

/** What a fact says, in the shortest words that name it. */
export type FactOfRecord = Marks & {
  /** "NetzDG 24 h, proposed", "Scope": where in its file the fact stands. */
  about: string
  /** The fact itself where it is a sentence: an event, a note, a claim. */
  says: string | null
}

/**
 * The facts of an instrument: texts about the whole and what stood in their place earlier, duties
 * with their dated transitions and notes, penalties and what runs by the day, sums, events, claims, notes, its cooperation.
 *
 * A fact is whatever has sources, a day of publication and a verified mark of its own; sources
 * themselves are none. A duty's own text is one fact, each of its transitions another.
 */
export function factsOfInstrument(instrument: Instrument): FactOfRecord[] {
  const { summary, authority, scope, sizeThreshold, became } = instrument
  const texts = [
    sentence('Summary', summary),
    sentence('Authority', authority),
    sentence('Scope', scope),
    sentence('Size threshold', sizeThreshold),
    sentence('What became of it', became),
  ]
  return [
    // "Not published by then" rests on nothing and is no fact.
    ...texts.filter(({ sources }) => sources.length > 0),
    ...Object.values(instrument.earlierTexts ?? {}).flatMap((earlier = []) =>
      earlier.map((text) => sentence('Earlier text', text)),
    ),
    ...instrument.duties.flatMap(factsOfDuty),
    ...instrument.penalties.flatMap(factsOfPenalty),
    ...instrument.sums.map((sum) => fact(`Sum ${sum.kind}`, null, sum)),
    ...instrument.events.map((event) => fact('Event', event.event, event)),
    ...instrument.claims.map((claim) => fact('Press claim', claim.claim, claim)),
    ...instrument.notes.map((note) => sentence('Note', note)),
    ...(instrument.cooperation ? factsOfCooperation(instrument.cooperation) : []),
  ]
}

function factsOfPenalty(rule: PenaltyRule): FactOfRecord[] {
  const { reference, title, periodic } = rule
  return [
    fact(reference === '' ? 'Penalty' : `Penalty, ${reference}`, title, rule),
    ...(periodic
      ? [fact(`Penalty by the day, ${periodic.reference}`, periodic.compels, periodic)]
      : []),
  ]
}

function factsOfDuty(duty: Duty): FactOfRecord[] {
  const { shortTitle } = duty
  return [
    fact(`${shortTitle}, its text`, duty.title, duty),
    ...duty.transitions.map((transition) =>
      fact(`${shortTitle}, ${transition.status}`, transition.event, transition),
    ),
    ...duty.notes.map((note) => sentence(`${shortTitle}, note`, note)),
  ]
}

function factsOfCooperation(cooperation: Cooperation): FactOfRecord[] {
  return [
    ...cooperation.parties.map((party) => fact('Party', `${party.name}: ${party.role}`, party)),
    ...cooperation.meetings.map((meeting) =>
      fact(`Meeting, ${meeting.place}`, meeting.what, meeting),
    ),
    ...cooperation.pledges.flatMap((pledge) => [
      fact(`Promised by ${pledge.by}`, pledge.pledged, pledge),
      sentence('What came of it', pledge.cameOf),
    ]),
    ...cooperation.contradictions.flatMap(({ question, reports, reading }) => [
      ...reports.map((report) => fact(question, report.says, report)),
      ...(reading ? [sentence(question, reading)] : []),
    ]),
  ]
}

/** A company's revenue years, and from when on nothing is published. */
export function factsOfCompany(company: Company): FactOfRecord[] {
  const { revenueYears, unpublishedFrom } = company
  return [
    ...revenueYears.map((year) => fact(`Revenue, FY${year.financialYear}`, null, year)),
    ...(unpublishedFrom
      ? [
          fact(
            `No revenue published from FY${unpublishedFrom.financialYear} on`,
            null,
            unpublishedFrom,
          ),
        ]
      : []),
  ]
}

/** Rates, fines and published half-years: one fact a row. */
export function factsOfFigures(figures: {
  exchangeRates: readonly ExchangeRate[]
  fines: readonly Fine[]
  halfYears: readonly PublishedHalfYear[]
}): { exchangeRates: FactOfRecord[]; fines: FactOfRecord[]; halfYears: FactOfRecord[] } {
  return {
    exchangeRates: figures.exchangeRates.map((rate) =>
      fact(`${rate.quote} for one ${rate.base}, ${rate.year}, ${rate.publisher}`, null, rate),
    ),
    fines: figures.fines.map((fine) => fact(`Fine, ${fine.addressee}`, fine.about, fine)),
    halfYears: figures.halfYears.map((row) =>
      fact(`${row.platform}, half-year from ${row.periodStart}`, null, row),
    ),
  }
}

/** Published requests for data: one fact a row, and one a gap that is explained. */
export const factsOfRequests = ({ rows, gaps }: InformationRequests): FactOfRecord[] => [
  ...rows.map((row) =>
    fact(`${row.company}, ${row.place}, half-year from ${row.periodStart}`, null, row),
  ),
  ...gaps.map((gap) => sentence(`Requests, ${gap.why}`, gap)),
]

/** Published counts of removal orders: one fact a row. */
export const factsOfOrders = ({ rows }: RemovalOrders): FactOfRecord[] =>
  rows.map((row) => fact(`${row.who}, ${row.measure}, from ${row.periodStart}`, null, row))

const fact = (about: string, says: string | null, marks: Marks): FactOfRecord => ({
  about,
  says,
  sources: marks.sources,
  publishedOn: marks.publishedOn,
  verified: marks.verified,
  ...(marks.note === undefined ? {} : { note: marks.note }),
})

const sentence = (about: string, cited: Marks & { text: string }): FactOfRecord =>
  fact(about, cited.text, cited)
