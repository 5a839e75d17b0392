/** The status history: a lane for each duty, and every date with its source. */
import type { Instrument } from '#contract/instrument.ts'
import type { IsoDate } from '#contract/units.ts'
import { ChartCard } from '#charts/ChartCard.tsx'
import { StatusLanes } from '#charts/StatusLanes.tsx'
import { formatDate } from '#ui/format.ts'
import { uniqueSources } from '#ui/citedSources.ts'
import { dateRows, laneEvents, laneRows } from './laneRows.ts'
import { lanesFinding } from './lanesFinding.ts'

export const LanesCard = ({ instrument, asOf }: { instrument: Instrument; asOf: IsoDate }) => {
  const dates = dateRows(instrument, asOf)
  const lanes = laneRows(instrument)
  const unverified = dates.filter(({ verified }) => !verified).length
  return (
    <ChartCard
      title={lanesFinding(instrument)}
      subline="Status of each duty over time. Dashed outline: proposed. Hatched: adopted, not in force. Solid: in force. A mark and a dotted line: it is over."
      kind="record"
      csvName={`${instrument.id}-dates`}
      csvNotes={[`As of ${formatDate(asOf)}; checked ${formatDate(instrument.lastCheckedOn)}`]}
      pictureHeight={80 + lanes.length * 46}
      table={{
        columns: [
          { key: 'on', label: 'Day' },
          { key: 'duties', label: 'Duty' },
          { key: 'status', label: 'Status' },
          { key: 'event', label: 'What happened' },
          { key: 'source', label: 'Source' },
          { key: 'mark', label: 'Mark' },
        ],
        rows: dates.map((row) => ({
          on: formatDate(row.on),
          duties: row.duties.join(', ') || 'none: an event',
          status: row.status ?? '–',
          event: row.event,
          source: row.sources.map(({ title, publisher }) => `${title}, ${publisher}`).join('; '),
          mark:
            [row.isLater ? 'later: known today' : '', row.verified ? '' : 'unverified']
              .filter(Boolean)
              .join('; ') || null,
        })),
      }}
      explain={{
        title: `${instrument.shortName}: every date with its source`,
        definition:
          'Each lane is one duty with its own dates. A status begins at 00:00 on its day where the duty applies. In force means that the duty applies; from adoption until then it is adopted. An act’s entry into force as such is an event, not a status.',
        formula: dates.map(
          (row) =>
            `${formatDate(row.on)}: ${row.event}${row.status === null ? '' : ` (${row.status}: ${row.duties.join(', ')})`}.${row.verified ? '' : ` Unverified: ${row.note ?? 'not read in a source.'}`}`,
        ),
        asOf: formatDate(asOf),
        sources: uniqueSources(dates.flatMap(({ sources }) => sources)),
      }}
      explainWords="Every date with its source"
      footer={
        unverified === 0
          ? 'A transition begins at 00:00 where the duty applies.'
          : `A transition begins at 00:00 where the duty applies. ${unverified} of ${dates.length} dates are unverified.`
      }
    >
      <StatusLanes
        lanes={lanes}
        events={laneEvents(instrument)}
        asOf={asOf}
        description={`${instrument.shortName}, status by duty: ${dates
          .filter(({ status }) => status !== null)
          .map((row) => `${formatDate(row.on)} ${row.status ?? ''}: ${row.duties.join(', ')}`)
          .join('; ')}`}
      />
    </ChartCard>
  )
}
