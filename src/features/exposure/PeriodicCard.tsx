/** Penalties that run by the day until somebody complies: in no total, multiplied by no days. */
import { Card } from '#ui/Card.tsx'
import { CellValue } from '#ui/CellValue.tsx'
import { Chip } from '#ui/Chip.tsx'
import { Explain } from '#ui/Explain.tsx'
import { stepLine } from '#ui/derivationWords.ts'
import { formatDate, formatNumeral } from '#ui/format.ts'
import { capital } from '#ui/caseWords.ts'
import { SourceList } from '#ui/SourceList.tsx'
import { StatusMark } from '#ui/StatusMark.tsx'
import { PageLink } from '#url/PageLink.tsx'
import { periodicRows, type PeriodicRow } from './periodicRows.ts'
import type { WorkedLedger } from './useLedger.ts'

export const PeriodicCard = ({ worked }: { worked: WorkedLedger }) => {
  const { ledger, facts, money } = worked
  const rows = periodicRows(ledger.lines, facts.date)
  return (
    <Card
      title={periodicTitle(rows, formatDate(facts.date))}
      subline="What each day of going on may cost: it compels, where a fine punishes. How many days is for a decision to say, so no day is multiplied and none is in a total."
      kind="record"
      footer={
        rows.length === 0 ? undefined : (
          <div className="flex justify-end">
            <Explain
              words="How a day is worked"
              explanation={{
                title: `Penalties by the day, ${money.companyName}`,
                definition:
                  'The most that a text allows for one day of not complying. A share of the average daily turnover is the year’s revenue × share ÷ 365, by the same base year and rate as the fine itself.',
                formula: rows.flatMap((row) => [
                  `${row.name}, ${row.reference}: ${row.perDay ?? row.reason ?? 'unknown'}`,
                  ...row.steps.map(stepLine),
                ]),
                asOf: formatDate(facts.date),
                sources: rows.flatMap(({ sources }) => sources),
                notes: rows.flatMap(({ note, name }) =>
                  note === null ? [] : [`${name}: ${note}`],
                ),
              }}
            />
          </div>
        )
      }
    >
      <ul className="mt-2 text-13">
        {rows.map((row) => (
          <li key={row.id} className="border-t border-line py-2 first:border-t-0">
            <StatusMark status={row.status} label={row.status} />{' '}
            <PageLink to={`/obligations/${row.instrumentId}`} className="link font-bold">
              {row.name}
            </PageLink>{' '}
            <CellValue
              text={row.perDay === null ? noAmount(row) : `at most ${row.perDay} a day`}
              isProposed={!row.binds && row.perDay !== null}
            />
            <span className="block text-12 text-muted">
              {capital(row.compels)}. Limit: {row.limit}.
              {row.perDay === null &&
                row.reason !== null &&
                ` ${capital(row.reason.replace(/\.$/, ''))}.`}
              {row.standIn !== null && ` ${row.standIn}.`}
            </span>
            <span className="block text-11 text-faint">
              {row.reference}; <SourceList sources={row.sources} />{' '}
              {!row.verified && <Chip kind="unverified" />}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  )
}

const noAmount = ({ steps }: PeriodicRow): string => (steps.length === 0 ? 'none set' : 'unknown')

/** "One text lets a penalty run by the day"; or that none of the record does on the day. */
function periodicTitle(rows: readonly PeriodicRow[], day: string): string {
  if (rows.length === 0) return `No text of the record lets a penalty run by the day on ${day}`
  return rows.length === 1
    ? 'One text lets a penalty run by the day'
    : `${capital(formatNumeral(rows.length))} texts let a penalty run by the day`
}
