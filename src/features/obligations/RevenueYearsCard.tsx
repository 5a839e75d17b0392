/** A worked maximum by revenue year: how the same rule grew with the company. */
import { ChartCard } from '#charts/ChartCard.tsx'
import { EventsSwitch } from '#charts/EventsSwitch.tsx'
import { RevenueYearsChart } from '#charts/lazy.ts'
import { isoDate } from '#contract/units.ts'
import { companyNameOn } from '#domain/companyNameOn.ts'
import { formatDate } from '#ui/format.ts'
import { explainPenalty, type PenaltyGround } from './explainPenalty.ts'
import { moneyWords } from '#ui/moneyWords.ts'
import { standingWords } from './penaltyFinding.ts'
import { capWords } from '#ui/dutyWords.ts'
import { sentenceCase } from './countWords.ts'
import { useInstrumentEvents } from './useInstrumentEvents.ts'
import type { WorkedPenalty } from './workedPenalties.ts'

/** Only for a rule with two revenue years or more. */
export const RevenueYearsCard = (
  props: PenaltyGround & { worked: WorkedPenalty; className?: string },
) => {
  const { instrument, worked, view, className = '' } = props
  const { years } = worked
  const name = companyNameOn(view.company, view.asOf)
  const money = (amount: number | null) =>
    amount === null ? 'unknown' : moneyWords({ currency: view.currency, amount })
  const first = years[0]
  const last = years.at(-1)
  const { over, events } = useInstrumentEvents(
    instrument,
    isoDate(`${first?.financialYear ?? 1970}-01-01`),
    isoDate(`${last?.financialYear ?? 1970}-12-31`),
  )
  if (first === undefined || last === undefined) return null
  const title = `The maximum by revenue year: ${money(first.amount)} for FY${first.financialYear}, ${money(last.amount)} for FY${last.financialYear}`
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
      subline={`${sentenceCase(capWords(worked.rule.cap))}, for ${name}, ${view.currency} m at each year’s average rate. The darkest year counts on the date.`}
      kind="record"
      className={className}
      csvName={`${instrument.id}-maximum-${view.company.id}`}
      csvNotes={[`As of ${formatDate(view.asOf)}`]}
      table={{
        columns: [
          { key: 'year', label: 'Financial year' },
          { key: 'amount', label: `Maximum, ${view.currency}`, align: 'right' },
          { key: 'counts', label: 'Counts on the date' },
        ],
        rows: years.map((year) => ({
          year: `FY${year.financialYear}`,
          amount: year.amount === null ? null : Math.round(year.amount),
          counts: year.isBaseYear ? 'yes' : 'no',
        })),
      }}
      explain={explainPenalty(props, worked, name)}
      explainWords="Formula"
      pictureHeight={220}
      footer="One maximum a year, never added. Years without a published average rate are left out."
    >
      <RevenueYearsChart
        rows={years}
        events={events}
        binds={standingWords(worked) === 'in force'}
        unit={`${view.currency} m`}
        height={220}
        description={`Statutory maximum by revenue year: ${years
          .map((year) => `${year.financialYear} ${money(year.amount)}`)
          .join(', ')}`}
      />
    </ChartCard>
  )
}
