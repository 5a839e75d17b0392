/** The assumptions as rows, a field in each column. */
import type { ReactNode } from 'react'
import { type IsoDate, share } from '#contract/units.ts'
import { instrumentNameOn } from '#domain/instrumentNameOn.ts'
import { type LossAssumptions, severityPresets } from '#domain/lossModel/assumptions.ts'
import { presetAssumptions, type WhatIfGround } from '#domain/whatIf/assumptionsOf.ts'
import type { ComingPenalty } from '#domain/whatIf/comingPenalties.ts'
import type { AssumptionChanges, WhatIfChoice } from '#domain/whatIf/whatIfChoice.ts'
import { capital, textName } from '#ui/caseWords.ts'
import { StatusWord } from '#ui/StatusMark.tsx'
import { statusWord } from '#ui/statusWords.ts'
import { AssumptionBill } from './AssumptionBill.tsx'
import { AssumptionChoice } from './AssumptionChoice.tsx'
import { AssumptionLine } from './AssumptionLine.tsx'
import { AssumptionNumber } from './AssumptionNumber.tsx'
import {
  type AssumptionRow,
  assumptionRows,
  billsReason,
  type ChoiceRow,
  numberValueWords,
} from './assumptionRows.ts'
import { columnWords } from './whatIfWords.ts'

/** One column: what was chosen, and the whole assumptions that follow. */
interface WhatIfColumn {
  choice: WhatIfChoice
  assumptions: LossAssumptions
}

interface GridProps {
  ground: WhatIfGround
  columns: readonly WhatIfColumn[]
  onChange: (at: number, change: AssumptionChanges) => void
}

/** The value of one of a few as its option has it, and back. */
const optionOf = (name: ChoiceRow['name'], { assumptions }: Pick<WhatIfColumn, 'assumptions'>) =>
  name === 'severity' ? assumptions.severity : assumptions.onlyLargestOfGroup ? 'largest' : 'all'

function changeOf(name: ChoiceRow['name'], option: string): AssumptionChanges {
  if (name === 'onlyLargestOfGroup') return { onlyLargestOfGroup: option === 'largest' }
  const severity = severityPresets.find((preset) => preset === option)
  return severity ? { severity } : {}
}

function Field(props: {
  row: AssumptionRow
  column: WhatIfColumn
  label: string
  ground: WhatIfGround
  onChange: (change: AssumptionChanges) => void
}) {
  const { row, column, label, ground, onChange } = props
  const preset = presetAssumptions(column.choice.id, ground)
  if (row.form === 'choice') {
    const standard = optionOf(row.name, { assumptions: preset })
    const value = optionOf(row.name, column)
    const words = row.options.find((option) => option.value === standard)?.label ?? ''
    return (
      <AssumptionChoice
        label={label}
        row={row}
        value={value}
        standard={value === standard ? null : words}
        onChange={(option) => onChange(changeOf(row.name, option))}
      />
    )
  }
  const { name } = row
  const value = column.assumptions[name]
  return (
    <AssumptionNumber
      label={label}
      row={row}
      value={value}
      standard={value === preset[name] ? null : numberValueWords(preset[name], row)}
      onChange={(next) =>
        onChange(name === 'toleratedLateShare' ? { [name]: share(next) } : { [name]: next })
      }
    />
  )
}

const billTitle = ({ instrument, rule, standing }: ComingPenalty, asOf: IsoDate): ReactNode => (
  <>
    {standing.status === 'adopted' ? 'Once in force' : 'If adopted'}:{' '}
    {textName(instrumentNameOn(instrument, asOf))}, {rule.title}{' '}
    <StatusWord status={standing.status} size={12} />
  </>
)

const billLabel = ({ instrument, rule, standing }: ComingPenalty, asOf: IsoDate): string =>
  `${capital(textName(instrumentNameOn(instrument, asOf)))}, ${rule.title}, ${statusWord(standing.status)}`

export function AssumptionGrid({ ground, columns, onChange }: GridProps) {
  const names = columns.map((_column, at) =>
    columnWords(
      columns.map(({ choice }) => choice),
      at,
    ),
  )
  const labelOf = (title: string, at: number) =>
    columns.length === 1 ? title : `${title}, column ${names[at]}`
  return (
    <>
      {assumptionRows.map((row) => (
        <AssumptionLine key={row.name} title={row.title} reason={row.reason} columns={names}>
          {columns.map((column, at) => (
            <Field
              // A column is its place: two may be alike.
              key={at}
              row={row}
              column={column}
              label={labelOf(row.title, at)}
              ground={ground}
              onChange={(change) => onChange(at, change)}
            />
          ))}
        </AssumptionLine>
      ))}
      {ground.bills.map((bill, index) => (
        <AssumptionLine
          key={bill.rule.id}
          title={billTitle(bill, ground.asOf)}
          reason={index === 0 ? billsReason : null}
          columns={names}
        >
          {columns.map(({ choice, assumptions }, at) => (
            <AssumptionBill
              key={at}
              label={labelOf(billLabel(bill, ground.asOf), at)}
              bill={bill}
              asOf={ground.asOf}
              value={assumptions.bills[bill.rule.id]}
              standard={presetAssumptions(choice.id, ground).bills[bill.rule.id]}
              onChange={(change) => onChange(at, { bills: { [bill.rule.id]: change } })}
            />
          ))}
        </AssumptionLine>
      ))}
    </>
  )
}
