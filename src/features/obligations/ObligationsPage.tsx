/** `/obligations`: every duty of the record as it stood on the as-of date. */
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Instrument } from '#contract/instrument.ts'
import { csvFileName, csvText } from '#charts/csv.ts'
import { saveFile } from '#charts/saveFile.ts'
import { countDuties } from '#domain/dutyCounts.ts'
import { lawQuery } from '#queries/law.ts'
import { Card } from '#ui/Card.tsx'
import { Explain } from '#ui/Explain.tsx'
import { formatCount, formatDate } from '#ui/format.ts'
import { PageHead } from '#ui/PageHead.tsx'
import { StateAwaited } from '#ui/StateAwaited.tsx'
import { StateEmpty } from '#ui/states.tsx'
import {
  defaultObligationsSearch,
  parseObligationsSearch,
  serializeObligationsSearch,
  type ObligationsSearch,
} from '#url/obligationsSearch.ts'
import { usePageExtras, useSharedSearch } from '#url/useSharedSearch.ts'
import { countWords, sentenceCase } from './countWords.ts'
import { ObligationsFilters } from './ObligationsFilters.tsx'
import { obligationsFinding } from './obligationsFinding.ts'
import { citedSources, uniqueSources } from '#ui/citedSources.ts'
import { obligationsRows } from './obligationsRows.ts'
import { selectRows } from './obligationsSelection.ts'
import { ObligationsTable } from './ObligationsTable.tsx'
import { obligationsTable } from './obligationsTableRows.ts'

export function ObligationsPage() {
  const { search } = useSharedSearch()
  const law = useQuery(lawQuery(search.knownOn))
  if (law.data !== undefined) return <Obligations instruments={law.data} />
  return (
    <>
      <PageHead title="Obligations" tabTitle="Obligations" />
      <Card title="Who owes what, by when" kind="record">
        <StateAwaited reading={law} words="Reading the record…" />
      </Card>
    </>
  )
}

const Obligations = ({ instruments }: { instruments: readonly Instrument[] }) => {
  const { search: shared } = useSharedSearch()
  const { asOf } = shared
  const { extras, setExtras } = usePageExtras()
  const { values: search, problems } = useMemo(() => parseObligationsSearch(extras), [extras])
  const change = (patch: Partial<ObligationsSearch>) =>
    setExtras(serializeObligationsSearch({ ...search, ...patch }))
  const clear = () =>
    setExtras(
      serializeObligationsSearch({
        ...defaultObligationsSearch,
        sort: search.sort,
        group: search.group,
      }),
    )

  const rows = useMemo(() => obligationsRows(instruments, asOf), [instruments, asOf])
  const shown = useMemo(() => selectRows(rows, search), [rows, search])
  const texts = new Set(shown.map((row) => row.instrumentId)).size
  const title =
    shown.length === 0
      ? `None of ${formatCount(rows.length)} duties fits`
      : sentenceCase(
          `${countWords(shown.length, 'duty', 'duties')} of ${countWords(texts, 'text')} on ${formatDate(asOf)}`,
        )
  const saveCsv = () =>
    saveFile(
      csvFileName(`obligations-${asOf}`, 'record'),
      csvText(
        { title, subline: 'The public record, each line with its sources', kind: 'record' },
        obligationsTable(shown),
      ),
      'text/csv;charset=utf-8',
    )

  return (
    <>
      <PageHead
        title={obligationsFinding(instruments, asOf, shared.in)}
        tabTitle="Obligations"
        subline={
          <>
            What each text demands, by when and under which penalty, as it stood that day. Not legal
            advice. <CountExplanation instruments={instruments} search={shared} />
          </>
        }
      />
      {problems.map((problem) => (
        <output key={problem} className="mb-2 block text-12 text-muted">
          {problem}
        </output>
      ))}
      <Card
        title={title}
        subline={`Dashed frame: proposed, not law. A later step is one known ${shared.knownOn === undefined ? 'today, not then' : `by ${formatDate(shared.knownOn)}`}.`}
        kind="record"
        aside={
          <button type="button" className="link-quiet no-print text-12" onClick={saveCsv}>
            CSV
          </button>
        }
      >
        <div className="mt-3 mb-4">
          <ObligationsFilters
            rows={rows}
            search={search}
            onChange={change}
            onClear={clear}
            isClearOffered={shown.length > 0}
          />
        </div>
        {shown.length === 0 ? (
          <StateEmpty
            title="No duty matches"
            words={`None of the ${formatCount(rows.length)} duties of the record fits these words and filters. The record holds no more than these texts: a missing one is not an absence of law.`}
            action={{ label: 'Clear search and filters', onPress: clear }}
          />
        ) : (
          <ObligationsTable
            rows={shown}
            search={search}
            caption={title}
            onSort={(sort) => change({ sort })}
          />
        )}
      </Card>
    </>
  )
}

const CountExplanation = (props: {
  instruments: readonly Instrument[]
  search: ReturnType<typeof useSharedSearch>['search']
}) => {
  const { instruments, search } = props
  const counts = countDuties(instruments, search.asOf, search.in)
  const names = (duties: typeof counts.inForce) =>
    duties.map(({ duty }) => duty.shortTitle).join(', ') || 'none'
  return (
    <Explain
      words="How this is counted"
      explanation={{
        title: 'Duties that bind and duties proposed',
        definition:
          'A duty counts once if it reaches at least one of the chosen countries on the date. In force means that it applies; proposed takes in exploratory, proposed and adopted but not yet applying. What is not law, and what is no content obligation, is not counted but stands in the list.',
        formula: [
          `In force: ${names(counts.inForce)}.`,
          `Proposed or adopted: ${names(counts.proposed)}.`,
          `Ended: ${names(counts.ended)}.`,
          `Not law: ${names(counts.notLaw)}.`,
        ],
        asOf: `${formatDate(search.asOf)}, in ${search.in.join(', ')}`,
        sources: uniqueSources(
          [...counts.inForce, ...counts.proposed].flatMap(({ instrument, duty, standing }) =>
            citedSources(instrument, [
              ...duty.sources.slice(0, 1),
              ...standing.sources.slice(0, 1),
            ]),
          ),
        ),
        notes: ['Each duty’s page has its sources.', 'EU duties reach the Union’s members only.'],
      }}
    />
  )
}
