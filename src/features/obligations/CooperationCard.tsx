/** Who met whom, where and when, what was promised, what came of it, and where reports disagree. */
import type { Instrument } from '#contract/instrument.ts'
import type { IsoDate } from '#contract/units.ts'
import { Card } from '#ui/Card.tsx'
import { Explain } from '#ui/Explain.tsx'
import { formatDate } from '#ui/format.ts'
import { uniqueSources } from '#ui/citedSources.ts'
import { CooperationMeetings } from './CooperationMeetings.tsx'
import { CooperationMarksLine } from './CooperationMarksLine.tsx'
import { CooperationPledges } from './CooperationPledges.tsx'
import { CooperationReports } from './CooperationReports.tsx'
import { cooperationRows, type CooperationRows } from './cooperationRows.ts'

/** Null for an instrument without a cooperation. */
export const CooperationCard = (props: { instrument: Instrument; asOf: IsoDate }) => {
  const { instrument, asOf } = props
  const rows = cooperationRows(instrument, asOf)
  if (rows === null) return null
  return (
    <Card
      title={rows.finding}
      subline="Nothing of it binds. An outcome stands beside a pledge only where a source tells of it."
      kind="record"
      footer={
        <div className="flex justify-end">
          <Explain
            words="How to read this"
            explanation={{
              title: `${instrument.shortName}: parties, meetings, pledges`,
              definition:
                'A pledge is what somebody said they would do; the column beside it says what sources tell of it afterwards, or that nothing is known. It is no verdict on anybody. Reports that cannot both be right stand side by side with their own words; the reading beneath says how they go together.',
              asOf: formatDate(asOf),
              sources: uniqueSources(sourcesOf(rows)),
              notes: ['Meetings of a span whose days are unknown carry the span.'],
            }}
          />
        </div>
      }
    >
      <div className="mt-3 grid gap-x-8 gap-y-5 xl:grid-cols-12">
        <div className="grid min-w-0 content-start gap-5 md:grid-cols-2 md:gap-x-8 xl:col-span-4 xl:grid-cols-1">
          <Part name="Who">
            <ul className="grid gap-2.5">
              {rows.parties.map((party) => (
                <li key={party.name} className="text-13">
                  <b>{party.name}</b>
                  <span className="text-muted">, {party.role}</span>
                  <CooperationMarksLine {...party} />
                </li>
              ))}
            </ul>
          </Part>
          {rows.meetings.length > 0 && (
            <Part name="Where and when they met">
              <CooperationMeetings meetings={rows.meetings} />
            </Part>
          )}
        </div>
        <div className="grid min-w-0 content-start gap-5 xl:col-span-8">
          {rows.pledges.length > 0 && (
            <Part name="Promised, and what came of it">
              <CooperationPledges pledges={rows.pledges} />
            </Part>
          )}
          {rows.contradictions.length > 0 && (
            <Part name="Where the reports disagree">
              <CooperationReports contradictions={rows.contradictions} />
            </Part>
          )}
        </div>
      </div>
    </Card>
  )
}

const Part = ({ name, children }: { name: string; children: React.ReactNode }) => (
  <section className="min-w-0">
    <h3 className="border-b border-line pb-1 text-13 font-bold">{name}</h3>
    <div className="pt-2.5">{children}</div>
  </section>
)

const sourcesOf = ({ parties, meetings, pledges, contradictions }: CooperationRows) =>
  [
    ...parties,
    ...meetings,
    ...pledges.flatMap((pledge) => [pledge, pledge.cameOf]),
    ...contradictions.flatMap(({ reports, reading }) => [
      ...reports,
      ...(reading ? [reading] : []),
    ]),
  ].flatMap(({ sources }) => sources)
