/** The two totals of the ledger, and the assumption about penalties for the same facts. */
import { instrumentNameOn } from '#domain/instrumentNameOn.ts'
import type { LedgerTotal } from '#domain/ledger/ledger.ts'
import { Card } from '#ui/Card.tsx'
import { Chip } from '#ui/Chip.tsx'
import { Explain } from '#ui/Explain.tsx'
import { moneyKpiParts } from '#ui/format.ts'
import { Figure } from '#ui/Kpi.tsx'
import { Segmented } from '#ui/Segmented.tsx'
import { StatusMark } from '#ui/StatusMark.tsx'
import type { ExposureSearch, GroupCounting } from '#url/exposureSearch.ts'
import { ledgerExplanation } from './ledgerExplanation.ts'
import { addedWords, doubtWords, groupWords, leftOutWords } from './ledgerWords.ts'
import { totalsTitle } from './totalsTitle.ts'
import type { WorkedLedger } from './useLedger.ts'

const countings = [
  { value: 'largest', label: 'The largest counts' },
  { value: 'all', label: 'Each counts' },
] as const satisfies readonly { value: GroupCounting; label: string }[]

export const TotalsCard = (props: {
  worked: WorkedLedger
  groups: GroupCounting
  onChange: (patch: Partial<ExposureSearch>) => void
}) => {
  const { worked, groups, onChange } = props
  const { ledger, money, facts } = worked
  return (
    <Card
      title={totalsTitle(ledger)}
      subline={`Statutory maximum for ${money.companyName}, ${facts.currency}. Not a forecast. What is not law yet is never added to what is.`}
      kind="record"
      footer={
        <div className="flex justify-end">
          <Explain explanation={ledgerExplanation(worked)} words="How this is added" />
        </div>
      }
    >
      <div className="mt-4 grid gap-5 sm:grid-cols-2">
        <Total
          name="In force"
          status="in force"
          total={ledger.inForce}
          doubt={doubtWords(ledger.lines, 'in force')}
        />
        <Total
          name="If adopted"
          status="proposed"
          total={ledger.ifAdopted}
          doubt={doubtWords(ledger.lines, 'if adopted')}
        />
      </div>
      <div className="mt-5 border-t border-line pt-3">
        <div className="no-print">
          <Segmented
            legend="Of penalties that may punish the same facts (an assumption)"
            segments={countings}
            value={groups}
            onChange={(value) => onChange({ groups: value })}
          />
        </div>
        <div className="mt-2 text-12 text-muted">
          {groups === 'largest'
            ? 'Assumed: one set of facts is punished once, under the text that allows most.'
            : 'Assumed: each text is applied beside the others to the same facts.'}
          {ledger.groups.length === 0 ? (
            <p>No two penalties of this day share such facts, so it changes nothing here.</p>
          ) : (
            <ul>
              {ledger.groups.map((group) => (
                <li key={`${group.column} ${group.name}`}>
                  {groupWords(
                    group,
                    ({ instrument }) => instrumentNameOn(instrument, facts.date).shortName,
                  )}
                  .
                </li>
              ))}
            </ul>
          )}
        </div>
      </div>
    </Card>
  )
}

const Total = (props: {
  name: string
  status: 'in force' | 'proposed'
  total: LedgerTotal
  /** What of it is unverified; empty where nothing is. */
  doubt: string
}) => {
  const { name, status, total, doubt } = props
  const parts = total.amount ? moneyKpiParts(total.amount) : null
  const left = leftOutWords(total)
  return (
    <div className="min-w-0">
      <h3 className="flex items-center gap-1.5 text-13 text-muted">
        <StatusMark status={status} /> {name}
      </h3>
      {parts ? (
        <p className="flex flex-wrap items-baseline gap-x-2">
          <Figure
            before={parts.currency}
            value={parts.number}
            after={parts.unit}
            colour={status === 'in force' ? 'var(--binds)' : 'var(--coming)'}
          />
          {!total.isExact && <span className="text-17 font-bold text-muted">or more</span>}
        </p>
      ) : (
        <p className="py-1.5 text-17 font-bold text-muted">
          {total.withoutFloor.length > 0 ? 'Not known' : 'No amount'}
        </p>
      )}
      <p className="text-12 text-muted">{addedWords(total)}.</p>
      {doubt !== '' && (
        <p className="text-12 text-muted">
          <Chip kind="unverified" /> {doubt}.
        </p>
      )}
      {left !== '' && <p className="text-12 text-muted">{left}.</p>}
    </div>
  )
}
