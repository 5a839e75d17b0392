/** What a cell of a comparison says, as facts with their marks; the words come from whoever shows it. */
import type { Source } from '#contract/citation.ts'
import type { Deadline } from '#contract/duty.ts'
import type { Instrument, InstrumentKind } from '#contract/instrument.ts'
import type { PenaltyRule, TurnoverBase } from '#contract/penalty.ts'
import type { IsoDate } from '#contract/units.ts'
import type { CaseClass, Outcome, Status, Trigger } from '#contract/vocabulary.ts'
import type { StatutoryMaximum } from './statutoryMaximum.ts'

/** The statement itself, without its marks: two cells that state the same say the same. */
export type Statement =
  | {
      kind: 'instrument'
      shortName: string
      title: string
      instrumentKind: InstrumentKind
      isEuText: boolean
    }
  | { kind: 'status'; status: Status; phrase: string | null; duties: readonly string[] }
  | { kind: 'since'; on: IsoDate; event: string }
  | { kind: 'until'; on: IsoDate; status: Status }
  | { kind: 'no end known' | 'outcome open' | 'never in force' }
  | { kind: 'was in force'; from: IsoDate; until: IsoDate }
  | { kind: 'trigger'; trigger: Trigger; startsClock: boolean }
  | { kind: 'deadline'; deadline: Deadline; onlyClass: CaseClass | null }
  | { kind: 'outcomes'; outcomes: readonly Outcome[] }
  | { kind: 'cap'; rule: Pick<PenaltyRule, 'cap' | 'nature' | 'perFailure'> }
  | { kind: 'maximum'; maximum: StatutoryMaximum; companyName: string }
  | { kind: 'base'; base: TurnoverBase | 'fixed sum' }
  | { kind: 'cooperation'; name: string; status: Status; since: IsoDate }
  | { kind: 'so far'; phrase: string }
  | { kind: 'text'; text: string }
  /** Why there is no value. */
  | { kind: 'absence'; reason: string }

/** A statement with where it comes from. */
export type ComparisonFact = {
  says: Statement
  /** Whose record it is in; null where the record itself has nothing. */
  instrument: Instrument | null
  sources: readonly Source[]
  /** The place in the text: "s. 3(2) no. 2"; empty where none is named. */
  reference: string
  /** The day it became public; null where nothing was published. */
  publishedOn: IsoDate | null
  verified: boolean
  note: string | null
  /** Published, or happened, after the comparison's date: known today, not then. */
  isLater: boolean
}

/**
 * What kind of cell it is. `value`: the text says it and binds, or it is a fact about the text;
 * `proposed`: it would say so; `ended` and `struck down`: it said so. `none set`: named without one;
 * `silent`: read, says nothing; `not researched`: not read; `unknown`: may exist, not found;
 * `not published by then`: the text came after the day of knowledge; `no text`: no text of the kind
 * asked for reaches the place.
 */
export const cellStates = [
  'value',
  'proposed',
  'ended',
  'struck down',
  'none set',
  'silent',
  'not researched',
  'unknown',
  'not published by then',
  'no text',
] as const
/** What kind of answer a cell holds; "silent", "not researched" and "none set" are three of them. */
export type CellState = (typeof cellStates)[number]

/** One answer: never without a fact, and a fact without a value says why. */
export type ComparisonCell = {
  state: CellState
  facts: readonly [ComparisonFact, ...ComparisonFact[]]
}

type Marks = {
  sources: readonly string[]
  publishedOn: IsoDate
  verified: boolean
  note?: string | undefined
}

/** A fact of an instrument's file; source ids become sources. */
export function factOf(
  says: Statement,
  instrument: Instrument,
  marks: Marks,
  date: IsoDate,
  reference = '',
): ComparisonFact {
  return {
    says,
    instrument,
    sources: [...new Set(marks.sources)].flatMap(
      (id) => instrument.sources.find((source) => source.id === id) ?? [],
    ),
    reference,
    publishedOn: marks.publishedOn,
    verified: marks.verified,
    note: marks.note ?? null,
    isLater: marks.publishedOn > date,
  }
}

/** The absence of a fact: nothing was published that could be named, only what was looked at. */
export const absenceOf = (
  reason: string,
  instrument: Instrument | null = null,
): ComparisonFact => ({
  says: { kind: 'absence', reason },
  instrument,
  sources: [],
  reference: '',
  publishedOn: null,
  verified: true,
  note: null,
  isLater: false,
})
