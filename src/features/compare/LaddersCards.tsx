/**
 * Two cards for the comparison's grid, half a row each: deadlines on one axis of hours, penalties
 * for the chosen company on one axis of money. Takes the same places as the matrix; asks for
 * revenues and rates itself.
 */
import { useMemo } from 'react'
import { ChartCard } from '#charts/ChartCard.tsx'
import type { ChartState } from '#charts/chartState.ts'
import { DeadlineLadder } from '#charts/DeadlineLadder.tsx'
import { PenaltyLadder } from '#charts/PenaltyLadder.tsx'
import type { Instrument } from '#contract/instrument.ts'
import type { Jurisdiction } from '#contract/vocabulary.ts'
import { countryName } from '#ui/CountryMark.tsx'
import { formatDate, formatList } from '#ui/format.ts'
import type { SharedSearch } from '#url/search.ts'
import {
  deadlineFigures,
  deadlineLanes,
  deadlineRows,
  deadlineTable,
} from './deadlineLadderRows.ts'
import { deadlineExplanation, penaltyExplanation } from './ladderExplanations.ts'
import { deadlineTitle, penaltyTitle } from './ladderFindings.ts'
import { guardWords } from './ladderWords.ts'
import { penaltyFigures, penaltyLanes, penaltyRows, penaltyTable } from './penaltyLadderRows.ts'
import { useCompanyMoney } from '#queries/useCompanyMoney.ts'

export interface LaddersCardsProps {
  instruments: readonly Instrument[]
  /** The places compared, in the order of the columns. */
  jurisdictions: readonly Jurisdiction[]
  search: SharedSearch
}

export function LaddersCards(props: LaddersCardsProps) {
  return (
    <>
      <DeadlinesCard {...props} />
      <PenaltiesCard {...props} />
    </>
  )
}

const placesWords = (places: readonly Jurisdiction[]): string => formatList(places.map(countryName))

function DeadlinesCard({ instruments, jurisdictions, search: { asOf } }: LaddersCardsProps) {
  const rows = useMemo(
    () => deadlineRows(instruments, jurisdictions, asOf),
    [instruments, jurisdictions, asOf],
  )
  const title = deadlineTitle(rows, jurisdictions)
  const nothing: ChartState = {
    form: 'empty',
    title: 'No duty on cases',
    words: `As of ${formatDate(asOf)} no text of the record has one in ${placesWords(jurisdictions)}.`,
  }
  return (
    <ChartCard
      className="xl:col-span-6"
      title={title}
      subline="Deadlines, hours, log scale. Solid: in force; any other mark is not law yet."
      kind="record"
      footer={guardWords(deadlineFigures(rows))}
      table={deadlineTable(rows)}
      csvName="deadline-ladder"
      csvNotes={[`As of ${formatDate(asOf)}`, `Places: ${placesWords(jurisdictions)}`]}
      explain={deadlineExplanation(rows, asOf)}
      state={rows.length === 0 ? nothing : undefined}
      pictureHeight={280}
    >
      <DeadlineLadder
        lanes={deadlineLanes(rows, jurisdictions)}
        description={`Deadlines. ${title}`}
      />
    </ChartCard>
  )
}

function PenaltiesCard({ instruments, jurisdictions, search }: LaddersCardsProps) {
  const { asOf } = search
  const { money, failure, retry } = useCompanyMoney(search)
  const rows = useMemo(
    () => (money ? penaltyRows(instruments, { ...money, date: asOf }, jurisdictions) : []),
    [instruments, money, asOf, jurisdictions],
  )
  const companyName = money?.companyName ?? search.company
  const title = money
    ? penaltyTitle(rows, jurisdictions)
    : `Statutory maximum for ${companyName}, place by place`
  return (
    <ChartCard
      className="xl:col-span-6"
      title={title}
      subline={`Statutory maximum for ${companyName}, ${search.currency}, log scale. Solid: in force.`}
      kind="record"
      footer={guardWords(penaltyFigures(rows))}
      table={penaltyTable(rows)}
      csvName="penalty-ladder"
      csvNotes={[
        `As of ${formatDate(asOf)}`,
        `Places: ${placesWords(jurisdictions)}`,
        `Company: ${companyName}`,
      ]}
      explain={penaltyExplanation(rows, companyName, asOf, money?.rateSources ?? [])}
      state={penaltyState()}
      pictureHeight={280}
    >
      <PenaltyLadder
        lanes={penaltyLanes(rows, jurisdictions, search.currency)}
        currency={search.currency}
        description={`Penalties. ${title}`}
      />
    </ChartCard>
  )

  function penaltyState(): ChartState | undefined {
    if (failure !== null && money === null) {
      const words = `${failure.detail} Deadlines and the comparison stand without it.`
      return { form: 'failed', title: failure.title, words, onRetry: retry }
    }
    if (money === null) return { form: 'loading', words: 'Reading revenues and rates…' }
    if (rows.length > 0) return undefined
    return {
      form: 'empty',
      title: 'No sanction named',
      words: `As of ${formatDate(asOf)} no text of the record names one in ${placesWords(jurisdictions)}. This is not a maximum of 0.`,
    }
  }
}
