/** For which reasons requests were challenged or refused, all groups together. */
import { formatCount, formatShare } from '#ui/format.ts'
import type { ReasonRow } from './outcomeRows.ts'

type End = 'challenged' | 'refused'

interface OutcomeReasonsProps {
  reasons: readonly ReasonRow[]
  onOpen: (reason: string, end: End) => void
}

export function OutcomeReasons({ reasons, onOpen }: OutcomeReasonsProps) {
  const totals = {
    challenged: reasons.reduce((sum, { challenged }) => sum + challenged, 0),
    refused: reasons.reduce((sum, { refused }) => sum + refused, 0),
  }
  return (
    <table className="request-reasons mt-4" aria-label="Reasons for which requests brought no data">
      <thead>
        <tr>
          <th scope="col">Reason</th>
          <th scope="col" className="number">
            Challenged
          </th>
          <th scope="col" className="number">
            Refused
          </th>
        </tr>
      </thead>
      <tbody>
        {reasons.map((row) => (
          <tr key={row.reason}>
            <th scope="row">{row.reason}</th>
            {(['challenged', 'refused'] as const).map((end) => (
              <td key={end} className="number">
                <ReasonCount
                  row={row}
                  end={end}
                  total={totals[end]}
                  onOpen={() => onOpen(row.reason, end)}
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** The count opens its requests; nothing opens where there is none. */
function ReasonCount(props: { row: ReasonRow; end: End; total: number; onOpen: () => void }) {
  const { row, end, total, onOpen } = props
  const count = row[end]
  if (count === 0) return <>0</>
  return (
    <>
      <button
        type="button"
        className="link-quiet"
        aria-label={`${formatCount(count)} ${end}, ${row.reason}: the requests`}
        onClick={onOpen}
      >
        {formatCount(count)}
      </button>
      <small>{formatShare(count / total)}</small>
    </>
  )
}
