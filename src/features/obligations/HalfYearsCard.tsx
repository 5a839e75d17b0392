/** NetzDG's published half-years, and why platforms cannot be ranked by them. */
import { ChartCard } from '#charts/ChartCard.tsx'
import { EventsSwitch } from '#charts/EventsSwitch.tsx'
import { HalfYearChart } from '#charts/lazy.ts'
import type { PublishedHalfYear } from '#contract/company.ts'
import type { Instrument } from '#contract/instrument.ts'
import type { IsoDate } from '#contract/units.ts'
import { formatDate } from '#ui/format.ts'
import { halfYearFinding, halfYearRows, halfYearTable } from './halfYearRows.ts'
import { citedSources } from '#ui/citedSources.ts'
import { useInstrumentEvents } from './useInstrumentEvents.ts'

export const HalfYearsCard = (props: {
  instrument: Instrument
  figures: readonly PublishedHalfYear[]
  asOf: IsoDate
}) => {
  const { instrument, figures, asOf } = props
  const rows = halfYearRows(figures)
  const later = figures.filter(({ publishedOn }) => publishedOn > asOf).length
  const sources = citedSources(
    instrument,
    figures.flatMap((figure) => figure.sources),
  )
  const note = rankingNote(instrument)
  const title = halfYearFinding(figures)
  const days = figures.flatMap(({ periodStart, periodEnd }) => [periodStart, periodEnd]).toSorted()
  const { over, events } = useInstrumentEvents(instrument, days[0] ?? asOf, days.at(-1) ?? asOf)
  return (
    <ChartCard
      title={title}
      tools={
        <EventsSwitch
          title={title}
          choice={over.choice}
          problem={over.problem}
          onChoose={over.choose}
        />
      }
      subline="Items reported under the Act and items removed, per platform and half-year, log scale. A missing dot was not published, which is not zero."
      kind="record"
      csvName="netzdg-half-years"
      csvNotes={[note]}
      table={halfYearTable(figures, (ids) =>
        citedSources(instrument, ids)
          .map(({ publisher }) => publisher)
          .join('; '),
      )}
      explain={{
        title: 'Published half-years under NetzDG',
        definition:
          'Platforms with more than 100 complaints a year had to publish half-yearly what was reported and removed. These are the published figures that could be found; most of the Act’s time bands (24 h, 48 h, 7 d, later) were not found.',
        asOf: `${formatDate(asOf)}; ${later} of ${figures.length} half-years were published later and are known today`,
        sources,
        notes: [note],
      }}
      footer={
        <>
          <b>Not a ranking.</b> {note}{' '}
          {later > 0 && `${later} of ${figures.length}: later, known today.`}
        </>
      }
    >
      <HalfYearChart
        rows={rows}
        events={events}
        description={`Published figures by half-year: ${rows
          .map(
            (row) =>
              `${row.platform} ${row.halfYear}, ${row.itemsReported ?? 'not published'} reported, ${row.itemsRemoved ?? 'not published'} removed`,
          )
          .join('; ')}`}
      />
    </ChartCard>
  )
}

/** The record's note on where the complaint form stood; empty where the record has none. */
function rankingNote(instrument: Instrument): string {
  return instrument.notes.find(({ text }) => /\bform\b/.test(text))?.text ?? ''
}
