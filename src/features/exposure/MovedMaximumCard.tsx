/** Why the statutory maximum moved: record alone, and no case in it. */
import { useMemo, useState } from 'react'
import { ChartCard } from '#charts/ChartCard.tsx'
import { Waterfall } from '#charts/Waterfall.tsx'
import type { Instrument } from '#contract/instrument.ts'
import type { IsoDate } from '#contract/units.ts'
import type { Country } from '#contract/vocabulary.ts'
import { type MovedColumn, movedMaximum } from '#domain/moved/movedMaximum.ts'
import type { CompanyMoney } from '#queries/useCompanyMoney.ts'
import { ExplanationText } from '#ui/Explain.tsx'
import { formatDate } from '#ui/format.ts'
import { Segmented } from '#ui/Segmented.tsx'
import { Sheet } from '#ui/Sheet.tsx'
import type { GroupCounting } from '#url/exposureSearch.ts'
import { movedBars, movedTable, type MovedView } from './movedBars.ts'
import { columnWords, leftOutNotes } from './movedLineWords.ts'
import { maximumBarExplanation, maximumMovedExplanation } from './movedMaximumExplanation.ts'
import { maximumMovedTitle, nothingSetTitle, orderWords, unknownWords } from './movedTitles.ts'

const columns = [
  { value: 'in force', label: 'In force' },
  { value: 'if adopted', label: 'If adopted' },
] as const satisfies readonly { value: MovedColumn; label: string }[]

export function MovedMaximumCard(props: {
  instruments: readonly Instrument[]
  money: CompanyMoney
  countries: readonly Country[]
  groups: GroupCounting
  from: IsoDate
  to: IsoDate
  className: string
}) {
  const { instruments, money, countries, groups, from, to, className } = props
  const [column, setColumn] = useState<MovedColumn>('in force')
  const [opened, setOpened] = useState<string | null>(null)
  const { company, companyName, exchangeRates, currency } = money
  const result = useMemo(
    () =>
      movedMaximum({
        instruments,
        facts: { date: to, company, exchangeRates, currency },
        from,
        to,
        countries,
        onlyLargestOfGroup: groups === 'largest',
        column,
      }),
    [instruments, company, exchangeRates, currency, from, to, countries, groups, column],
  )
  const facts = { result, money, instruments, column, from, to }
  const totals = [result.before, result.after].map((ledger) =>
    column === 'in force' ? ledger.inForce : ledger.ifAdopted,
  )
  const [fromMore = '', toMore = ''] = totals.map(({ isExact, amount }) =>
    isExact || !amount ? '' : 'or more',
  )
  const isSet = totals.some(({ amount, withoutFloor }) => amount || withoutFloor.length > 0)
  const view: MovedView = { moved: result.moved, currency, from, to, fromMore, toMore }
  const title = isSet
    ? maximumMovedTitle(view, companyName, column)
    : nothingSetTitle({ from, to }, companyName, column)
  const bar = opened === null ? null : maximumBarExplanation(opened, facts)
  const left = leftOutNotes(facts)
  return (
    <>
      <ChartCard
        title={title}
        subline={`Statutory maximum for ${companyName}, ${currency}. ${columnWords(column)}. Points up and filled: more; points down and hollow: less. Press a bar for what changed.`}
        kind="record"
        footer={[...unknownWords(result.moved), orderWords, ...left].join(' ')}
        table={movedTable(view)}
        csvName={`statutory-maximum-moved-${column.replace(' ', '-')}`}
        csvNotes={[
          `Company: ${companyName}`,
          `From ${formatDate(from)} to ${formatDate(to)}, start of day in each country`,
          orderWords,
          ...left,
        ]}
        explain={maximumMovedExplanation(facts)}
        className={className}
        pictureHeight={PICTURE_HEIGHT}
        controls={
          <div className="no-print mt-3">
            <Segmented
              legend="Which total is explained"
              hideLegend
              size="small"
              segments={columns}
              value={column}
              onChange={setColumn}
            />
          </div>
        }
        state={
          isSet
            ? undefined
            : {
                form: 'empty',
                title: 'No amount on either day',
                words: 'No text of this total sets an amount then. This is not a maximum of 0.',
              }
        }
      >
        <Waterfall
          bars={movedBars(view)}
          currency={currency}
          description={title}
          onOpen={setOpened}
          height={PICTURE_HEIGHT}
        />
      </ChartCard>
      <Sheet title={bar?.title ?? ''} isOpen={bar !== null} onClose={() => setOpened(null)}>
        {bar && <ExplanationText explanation={bar} />}
      </Sheet>
    </>
  )
}

const PICTURE_HEIGHT = 300
