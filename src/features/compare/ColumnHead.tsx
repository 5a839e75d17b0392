/** The head of a column: the place, and which of its texts is compared. */
import { useId } from 'react'
import type { IsoDate } from '#contract/units.ts'
import type { ComparisonColumn } from '#domain/comparison.ts'
import type { ComparedText, TextTopic } from '#domain/comparedText.ts'
import { instrumentNameOn } from '#domain/instrumentNameOn.ts'
import { countryName, CountryWord } from '#ui/CountryMark.tsx'
import { bindsOn } from '#domain/status.ts'

/** `onChoose` gets a text's id. */
export const ColumnHead = (props: {
  column: ComparisonColumn
  date: IsoDate
  onChoose: (textId: string) => void
}) => {
  const { column, date, onChoose } = props
  const { place, text, choices } = column
  const labelId = useId()
  const isLaw = text !== null && text.duties[0].isLaw && bindsOn(text.standing.status)
  return (
    <th scope="col" className="matrix-head">
      <span id={labelId} className="text-14">
        <CountryWord country={place} hollow={!isLaw} />
      </span>
      {choices.length > 0 && (
        <select
          className="select matrix-select no-print"
          aria-label={`Text compared for ${countryName(place)}`}
          value={text?.id ?? ''}
          onChange={(event) => onChoose(event.target.value)}
        >
          {text === null && <option value="">{`No text · ${choices.length} others`}</option>}
          {choices.map((choice) => (
            <option key={choice.id} value={choice.id}>
              {choice.id === text?.id
                ? chosenWords(choice, choices.length - 1, date)
                : choiceWords(choice, date)}
            </option>
          ))}
        </select>
      )}
      {text !== null && <div className="print-only text-12 font-normal">{nameOf(text, date)}</div>}
    </th>
  )
}

const nameOf = ({ instrument, isEuText }: ComparedText, date: IsoDate): string =>
  `${instrumentNameOn(instrument, date).shortName}${isEuText ? ', EU' : ''}`

/** "Avia bill · 4 more". */
const chosenWords = (text: ComparedText, others: number, date: IsoDate): string =>
  others === 0 ? nameOf(text, date) : `${nameOf(text, date)} · ${others} more`

/** "Terrorist content (TERREG), EU: orders, proposed". */
const choiceWords = (text: ComparedText, date: IsoDate): string =>
  `${nameOf(text, date)}: ${topicWords[text.topic]}, ${text.standing.status}`

const topicWords: Record<TextTopic, string> = {
  notices: 'notices',
  orders: 'orders',
  'information requests': 'information requests',
  cooperation: 'cooperation',
  awareness: 'removal',
  'text to come': 'text to come',
}
