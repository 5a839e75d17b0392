/** How a line of the ledger is worked: its rule, its steps, its sources, and a link to just this. */
import { capital } from '#ui/caseWords.ts'
import { citedSources, derivationSources } from '#ui/citedSources.ts'
import { CopyButton } from '#ui/CopyButton.tsx'
import { capWords } from '#ui/dutyWords.ts'
import { SourceLink } from '#ui/SourceLink.tsx'
import { WorkedMaximum } from '#ui/WorkedMaximum.tsx'
import type { CompanyMoney } from '#queries/useCompanyMoney.ts'
import type { LedgerRow } from './ledgerRows.ts'
import { standingWords } from './ledgerWords.ts'

export const LedgerWorking = (props: {
  row: LedgerRow
  money: CompanyMoney
  linkOf: (rule: string) => string
}) => {
  const { row, money, linkOf } = props
  const { instrument, rule, standing, maximum, reason } = row.line
  const stepSources = derivationSources(maximum.derivation, {
    instrument: instrument.sources,
    company: money.company.sources,
    'exchange rates': money.rateSources,
  })
  const sources = stepSources.length > 0 ? stepSources : citedSources(instrument, rule.sources)
  return (
    <div className="grid gap-2 rounded-control bg-tint p-3">
      <p className="text-13">
        {rule.cap.form === 'none set' ? 'No amount is set' : `In the text ${capWords(rule.cap)}`},
        against {rule.addressee}. {rule.note ?? ''}
      </p>
      <WorkedMaximum
        maximum={maximum}
        status={standing.status}
        words={standingWords(row.line)}
        isFixedSum={rule.cap.form === 'fixed sum'}
      />
      <p className="text-13">
        <b>{capital(row.counting)}.</b> <span className="text-muted">{reason}</span>
      </p>
      <p className="text-12 text-muted">
        Sources:{' '}
        {sources.map((source, index) => (
          <span key={`${source.title} ${source.url ?? ''}`}>
            {index > 0 && '; '}
            <SourceLink source={source} />, {source.publisher}
          </span>
        ))}
      </p>
      <div className="no-print">
        <CopyButton
          text={() => linkOf(row.id)}
          words="Copy link to this working"
          said="Link copied, with every value in it"
        />
      </div>
    </div>
  )
}
