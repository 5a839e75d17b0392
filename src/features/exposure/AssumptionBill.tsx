/** What is assumed of one bill: its chance, and from when it would apply. */
import type { IsoDate } from '#contract/units.ts'
import { share } from '#contract/units.ts'
import type { BillAssumption } from '#domain/lossModel/assumptions.ts'
import type { ComingPenalty } from '#domain/whatIf/comingPenalties.ts'
import { formatDate, formatRate } from '#ui/format.ts'
import { AssumptionNumber } from './AssumptionNumber.tsx'
import { billDays } from './billDays.ts'

const chanceRow = { scale: 100, least: 0, most: 100, step: 5 } as const

/** `standard` is the preset's assumption about it. Nothing where the bill does not stand on the day. */
export function AssumptionBill(props: {
  label: string
  bill: ComingPenalty
  asOf: IsoDate
  value: BillAssumption | undefined
  standard: BillAssumption | undefined
  onChange: (change: Partial<BillAssumption>) => void
}) {
  const { label, bill, asOf, value, standard, onChange } = props
  if (!value || !standard) return null
  const isAdopted = bill.standing.status === 'adopted'
  const days = billDays(bill.standing.duty, asOf, value.appliesFrom)
  return (
    <span className="assumption-field">
      <AssumptionNumber
        label={`${label}: chance ${isAdopted ? 'that it comes to apply' : 'of adoption'}`}
        row={{ ...chanceRow, unit: isAdopted ? '% comes to apply' : '% adopted' }}
        value={value.chance}
        standard={value.chance === standard.chance ? null : formatRate(standard.chance)}
        onChange={(chance) => onChange({ chance: share(chance) })}
      />
      <label className="mt-1 flex min-w-0 flex-wrap items-center gap-x-2 text-muted">
        from
        <select
          className="select min-w-0 flex-[1_1_12rem] text-left"
          aria-label={`${label}: applies from`}
          value={value.appliesFrom}
          disabled={value.chance === 0}
          onChange={(event) => {
            const day = days.find((each) => each.day === event.target.value)?.day
            if (day !== undefined) onChange({ appliesFrom: day })
          }}
        >
          {days.map(({ day, words }) => (
            <option key={day} value={day}>
              {words}
            </option>
          ))}
        </select>
      </label>
      {value.appliesFrom !== standard.appliesFrom && (
        <span className="assumption-note">changed; was {formatDate(standard.appliesFrom)}</span>
      )}
    </span>
  )
}
