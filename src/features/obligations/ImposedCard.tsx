/** Sums that were set aside, imposed or settled: shown one by one, added to nothing. */
import { notPublishedByThen } from '#contract/citation.ts'
import type { Instrument } from '#contract/instrument.ts'
import { Card } from '#ui/Card.tsx'
import { Chip } from '#ui/Chip.tsx'
import { Explain } from '#ui/Explain.tsx'
import { formatDate, formatDateShort } from '#ui/format.ts'
import type { IsoDate } from '#contract/units.ts'
import { uniqueSources } from '#ui/citedSources.ts'
import { Cell, ColumnHeads } from '#ui/Cell.tsx'
import { countWords, sentenceCase } from './countWords.ts'
import { LaterWord } from '#ui/LaterWord.tsx'
import type { ImposedRow } from './imposedRows.ts'
import { moneyWords } from '#ui/moneyWords.ts'
import { SourceList } from '#ui/SourceList.tsx'

export const ImposedCard = (props: {
  instrument: Instrument
  rows: readonly ImposedRow[]
  asOf: IsoDate
}) => {
  const { instrument, rows, asOf } = props
  return (
    <Card
      title={imposedFinding(rows)}
      subline={
        instrument.isContentObligation
          ? 'Imposed is not a statutory maximum: the kinds are never added to one another.'
          : `Kept out of every content total: ${instrument.keptOutReason ?? 'not a content obligation'}.`
      }
      kind="record"
      footer={
        <div className="flex justify-end">
          <Explain
            words="How this is counted"
            explanation={{
              title: 'Sums accrued, imposed and settled',
              definition:
                'Accrued is what a company set aside or expected, imposed what an authority fined, settled what both agreed. Each row is one sum from one source. None is added to another, and none to a statutory maximum.',
              asOf: formatDate(asOf),
              sources: uniqueSources(rows.flatMap(({ sources }) => sources)),
            }}
          />
        </div>
      }
    >
      <table className="cards-on-phone mt-3 w-full text-left">
        <ColumnHeads headings={['Day', 'Kind', 'Amount', 'Who', 'About', 'Source']} />
        <tbody>
          {rows.map((row) => (
            <tr
              key={row.id}
              className={`border-t border-line align-top ${row.isLater ? 'bg-tint' : ''}`}
            >
              <th scope="row" className="py-2 pr-4 font-normal whitespace-nowrap">
                {formatDateShort(row.on)}
                {row.isLater && (
                  <span className="block">
                    <LaterWord />
                  </span>
                )}
              </th>
              <Cell heading="Kind">
                {row.kind}
                {row.standing !== null && (
                  <span className="block text-11 text-faint">{standingWords(row.standing)}</span>
                )}
              </Cell>
              <Cell heading="Amount" className="font-bold whitespace-nowrap">
                {moneyWords(row.amount)}
                {row.highAmount !== null && ` to ${moneyWords(row.highAmount)}`}
              </Cell>
              <Cell heading="Who">
                {row.addressee}
                {row.authority !== null && (
                  <span className="block text-11 text-faint">by {row.authority}</span>
                )}
              </Cell>
              <Cell heading="About">
                {row.about}
                {row.note !== null && row.note !== row.about && (
                  <span className="block text-11 text-faint">{row.note}</span>
                )}
              </Cell>
              <Cell heading="Source">
                <SourceList sources={row.sources} /> {!row.verified && <Chip kind="unverified" />}
              </Cell>
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  )
}

/** "paid", "standing unknown", "standing not published by then". */
const standingWords = (standing: NonNullable<ImposedRow['standing']>): string =>
  standing === 'unknown' || standing === notPublishedByThen ? `standing ${standing}` : standing

/** "Three fines are recorded" or, with other kinds, "Three sums are recorded, none added to another". */
export function imposedFinding(rows: readonly ImposedRow[]): string {
  const isFines = rows.every(({ kind }) => kind === 'imposed')
  const counted = countWords(rows.length, isFines ? 'fine' : 'sum')
  const are = rows.length === 1 ? 'is' : 'are'
  return sentenceCase(
    `${counted} ${are} recorded${isFines || rows.length === 1 ? '' : ', none added to another'}`,
  )
}
