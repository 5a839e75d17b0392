/** The card of the timeline: filters, lanes, key, the panel of what is open, table and file. */
import { useCallback, useMemo, useState } from 'react'
import type { IsoDate } from '#contract/units.ts'
import { Status, type Country } from '#contract/vocabulary.ts'
import type { EventMark } from '#charts/timelineLane.ts'
import { ChartCard } from '#charts/ChartCard.tsx'
import { Timeline } from '#charts/Timeline.tsx'
import { TimelineKey } from '#charts/TimelineKey.tsx'
import { timelineLayout } from '#charts/timelineLayout.ts'
import type { CalendarSpan } from '#domain/calendarSpans.ts'
import { formatDate, formatMonth } from '#ui/format.ts'
import { leastViewDays, markKinds, timelineSpan, type TimelineSearch } from '#url/timelineSearch.ts'
import { useSharedSearch } from '#url/useSharedSearch.ts'
import { ClusterSheet, EntrySheet } from './EntrySheet.tsx'
import { TimelineFilters, TimelineZoom } from './TimelineControls.tsx'
import { laterWordsOf, timelineTitle } from './timelineFinding.ts'
import { passesFilter, timelineLanes, type TimelineFact } from './timelineLanes.ts'
import { timelineTable } from './timelineTable.ts'
import { viewAround } from './timelineViews.ts'

/** Room for buttons and key in the card. */
const BESIDE_PICTURE = 80

/** `facts` are the entries of the chosen places, before the page's own filters. */
export const TimelineCard = (props: {
  facts: readonly TimelineFact[]
  spans: readonly CalendarSpan[]
  /** The same array while the choice is the same. */
  chosen: readonly Country[]
  search: TimelineSearch
  onChange: (patch: Partial<TimelineSearch>) => void
}) => {
  const { facts, spans, chosen, search, onChange } = props
  const { search: shared, setSearch } = useSharedSearch()
  const { asOf, knownOn, withEu } = shared
  const laterWords = laterWordsOf(knownOn)
  const [cluster, setCluster] = useState<readonly string[]>([])
  const { q, marks, kind, folded, view, event } = search

  const passing = useMemo(
    () => facts.filter((fact) => passesFilter(fact, { q, marks, kind })),
    [facts, q, marks, kind],
  )
  const lanes = useMemo(
    () => timelineLanes(passing, spans, folded, { in: chosen, withEu }),
    [passing, spans, folded, chosen, withEu],
  )
  const events = useMemo(
    () =>
      markKinds.filter(
        (each): each is EventMark =>
          each !== 'status' && passing.some((fact) => fact.kind === each),
      ),
    [passing],
  )
  const statuses = useMemo(
    () => Status.options.filter((each) => passing.some(({ entry }) => entry.status === each)),
    [passing],
  )
  const moveAsOf = useCallback(
    (day: IsoDate, isNew: boolean) =>
      setSearch(
        { asOf: day, asOfIsToday: false, from: undefined, to: undefined },
        { replace: !isNew },
      ),
    [setSearch],
  )
  const open = (ids: readonly string[]) => {
    if (ids.length === 1) onChange({ event: ids[0]! })
    else setCluster(ids)
  }
  const at = passing.findIndex(({ entry }) => entry.id === event)
  const opened = at === -1 ? facts.find(({ entry }) => entry.id === event) : passing[at]
  const title = timelineTitle(
    passing.map(({ entry }) => entry.on),
    asOf,
  )
  const clustered = passing.filter(({ entry }) => cluster.includes(entry.id))
  const zoomTo = viewAround(clustered.map(({ entry }) => entry.on))
  return (
    <>
      <ChartCard
        title={title}
        subline={`Timeline, ${formatMonth(timelineSpan.from)} to ${formatMonth(timelineSpan.to)}: a lane for each place, a row for each text. Above, what happened on a day; below, what lasted. Drag the line, or step it by keys or buttons: it moves the as-of of the whole app.`}
        kind="record"
        csvName="timeline"
        csvNotes={[`As of ${formatDate(asOf)}`]}
        table={timelineTable(passing, asOf, laterWords)}
        pictureHeight={timelineLayout(lanes, false).height + BESIDE_PICTURE}
        controls={<TimelineFilters facts={facts} search={search} onChange={onChange} />}
        {...(passing.length === 0 && {
          state: {
            form: 'empty',
            title: 'No entry matches',
            words: `None of the ${facts.length} entries fits these words and filters.`,
            action: {
              label: 'Clear search and filters',
              onPress: () => onChange({ q: '', marks: [], kind: 'all' }),
            },
          },
        })}
        explain={{
          title: 'What is an entry, and what is a bar',
          definition:
            'An entry is something dated in the record: duties of one text whose status changed alike on a day, an event that changed none (a hearing, a report, a ruling), a meeting, a sum, a fine. A bar lasts from one change of status to the next, for duties whose dates are alike.',
          formula: [
            'Dashed: proposed. Dotted: explored. Hatched: adopted, not in force. Lower half: applies in part. Solid: in force. Round outline: not law, under way. A cap in colour ends a bar for good.',
            'Marks that would cover each other are one mark with their number; it shows the mark that weighs most.',
            'With all countries chosen every place has its lane; with fewer, the EU where it is chosen, and the US only with what it made together with a chosen country.',
          ],
          asOf: formatDate(asOf),
          sources: [],
          notes: [
            'Each entry’s panel names its sources.',
            'A day is the day in the place’s own time zone.',
            'Entries before 2015 are left out: they are on the pages of their texts.',
          ],
        }}
        footer={
          <span className="no-print">
            Arrow keys walk from mark to mark, Enter opens one. Ctrl and the wheel scale, dragging
            moves.
          </span>
        }
      >
        <TimelineZoom search={search} asOf={asOf} onChange={onChange} />
        <Timeline
          lanes={lanes}
          asOf={asOf}
          view={view}
          whole={timelineSpan}
          leastDays={leastViewDays}
          selectedId={event}
          laterWords={laterWords}
          description={`Timeline: ${title}`}
          onMoveAsOf={moveAsOf}
          onView={(next) => onChange({ view: next })}
          onFold={(place) =>
            onChange({
              folded: folded.includes(place)
                ? folded.filter((other) => other !== place)
                : [...folded, place],
            })
          }
          onOpen={open}
        />
        <TimelineKey statuses={statuses} events={events} />
      </ChartCard>
      <EntrySheet
        fact={opened ?? null}
        earlier={at === -1 ? undefined : passing[at - 1]}
        later={at === -1 ? undefined : passing[at + 1]}
        asOf={asOf}
        laterWords={laterWords}
        onShow={(id) => onChange({ event: id })}
        onAsOf={(day) => moveAsOf(day, true)}
        onClose={() => onChange({ event: null })}
      />
      {event === null && (
        <ClusterSheet
          facts={clustered}
          onShow={(id) => {
            setCluster([])
            onChange({ event: id })
          }}
          onZoom={
            zoomTo === null
              ? null
              : () => {
                  setCluster([])
                  onChange({ view: zoomTo })
                }
          }
          onClose={() => setCluster([])}
        />
      )}
    </>
  )
}
