/** Each pledge beside what is known to have come of it. */
import { Cell, ColumnHeads } from '#ui/Cell.tsx'
import { CooperationMarksLine } from './CooperationMarksLine.tsx'
import type { CooperationRows } from './cooperationRows.ts'

export const CooperationPledges = ({ pledges }: Pick<CooperationRows, 'pledges'>) => (
  <table className="cards-on-phone w-full text-left text-13 md:table-fixed">
    <ColumnHeads headings={['Promised', 'What came of it']} />
    <tbody>
      {pledges.map(({ by, pledged, cameOf, ...marks }) => (
        <tr
          key={`${by} ${pledged}`}
          className="border-line align-top not-first:border-t md:border-t"
        >
          <Cell heading="Promised">
            <p>
              <b>{by}:</b> {pledged}
            </p>
            <CooperationMarksLine {...marks} />
          </Cell>
          <Cell heading="Came of it">
            <p className={cameOf.isKnown ? undefined : 'text-muted'}>{cameOf.text}</p>
            <CooperationMarksLine {...cameOf} />
          </Cell>
        </tr>
      ))}
    </tbody>
  </table>
)
