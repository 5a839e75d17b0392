/** Texts of several places side by side as of a date: one question a row, one text a column. */
import type { Instrument } from '#contract/instrument.ts'
import type { IsoDate } from '#contract/units.ts'
import type { Jurisdiction } from '#contract/vocabulary.ts'
import {
  type ComparedText,
  type ComparisonTopic,
  leadingText,
  textNamed,
  textsReaching,
} from './comparedText.ts'
import { type ComparisonQuestion, comparisonQuestions } from './comparisonQuestions.ts'
import { answerAbout } from './comparisonCells.ts'
import { cooperationCell } from './comparisonCooperation.ts'
import { absenceOf, type ComparisonCell } from './comparisonFact.ts'
import type { ComparisonMoney } from './comparisonGround.ts'

/** What is compared: one kind of text everywhere, and another text where one was named. */
export type ComparisonOptions = {
  about: ComparisonTopic
  /** Place → a text's id ("eu-terreg", "eu-dsa/orders"). */
  texts: Partial<Record<Jurisdiction, string>>
}

/** A place and the text that stands for it. */
export type ComparisonColumn = {
  place: Jurisdiction
  /** Null: no text of the kind asked for reaches the place. */
  text: ComparedText | null
  /** All that could stand here, best first. */
  choices: readonly ComparedText[]
  /** The id that was asked for and reaches nothing here on the date; null where none was. */
  unknownText: string | null
}

/** A question and each column's answer. */
export type ComparisonRow = {
  question: ComparisonQuestion
  /** One for each column. */
  cells: readonly ComparisonCell[]
  /** Not all columns say the same. */
  differs: boolean
}

/** The whole table: rows are questions, columns are places. */
export type Comparison = {
  date: IsoDate
  about: ComparisonTopic
  columns: readonly ComparisonColumn[]
  rows: readonly ComparisonRow[]
}

/** The fewest places that can stand side by side. */
export const fewestPlaces = 2
/** The most places that can. */
export const mostPlaces = 5

/**
 * Compares the places on the date; all of them, so the caller limits them to five. `money` null: no
 * amounts are worked, and penalties stand in the text's own terms.
 *
 * DE, FR and GB on 2019-06-26 about their leading texts: NetzDG, the Avia bill, the UK-French plan.
 * In the row "deadline" DE has the state `value` with 24 h (if manifest) and 7 d (as a rule), FR
 * `proposed` with 24 h, GB `none set`. With `about: 'orders'` GB has the state `no text` in every
 * row but "cooperation", which is asked of the place and not of a text.
 */
export function comparisonOn(
  instruments: readonly Instrument[],
  places: readonly Jurisdiction[],
  date: IsoDate,
  options: ComparisonOptions,
  money: ComparisonMoney | null = null,
): Comparison {
  const columns = places.map((place) => columnOf(instruments, place, date, options))
  const rows = comparisonQuestions.map((question): ComparisonRow => {
    const cells = columns.map(({ place, text }) => {
      if (question === 'cooperation') return cooperationCell(instruments, place, date)
      if (text === null) return noText(instruments, options.about)
      return answerAbout(question, { text, place, date, money })
    })
    const said = new Set(cells.map(statementOf))
    return { question, cells, differs: said.size > 1 }
  })
  return { date, about: options.about, columns, rows }
}

function columnOf(
  instruments: readonly Instrument[],
  place: Jurisdiction,
  date: IsoDate,
  { about, texts }: ComparisonOptions,
): ComparisonColumn {
  const choices = textsReaching(instruments, place, date)
  const asked = texts[place]
  const named = asked === undefined ? null : textNamed(choices, asked)
  return {
    place,
    text: named ?? leadingText(choices, about),
    choices,
    unknownText: asked !== undefined && named === null ? asked : null,
  }
}

const kindOfText: Record<ComparisonTopic, string> = {
  leading: 'No text on removing content',
  notices: 'No text on notices',
  orders: 'No text on orders to remove',
  'information requests': 'No text on information requests',
  cooperation: 'No cooperation',
}

/** The state of every cell of a column without a text: what was asked, and what was looked at. */
function noText(instruments: readonly Instrument[], about: ComparisonTopic): ComparisonCell {
  const reason = `${kindOfText[about]} in the record by this date; all ${instruments.length} of its texts were looked at`
  return { state: 'no text', facts: [absenceOf(reason)] }
}

/** What a cell says, without its marks. */
const statementOf = ({ state, facts }: ComparisonCell): string =>
  JSON.stringify([state, facts.map(({ says }) => says)])
