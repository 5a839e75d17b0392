/** Whether the curves can be believed: loud where open cases differ from decided ones, quiet otherwise. */
import { ChartCard } from '#charts/ChartCard.tsx'
import type { CaseMixCheck } from '#domain/caseMixCheck.ts'
import { casesNoun } from '#ui/caseWords.ts'
import { Chip } from '#ui/Chip.tsx'
import { Explain } from '#ui/Explain.tsx'
import { formatCount } from '#ui/format.ts'
import { CaseMixPicture } from './CaseMixPicture.tsx'
import { caseMixLines, caseMixTable } from './caseMixRows.ts'
import {
  caseMixExplanation,
  caseMixMeaning,
  caseMixQuiet,
  caseMixTitle,
  pWords,
} from './caseMixWords.ts'
import { csvNotes, windowWords } from './deadlinesWords.ts'
import type { DeadlinesView } from './useDeadlines.ts'

const LINE_HEIGHT = 31

interface CaseMixCardProps {
  view: DeadlinesView
  /** Null while there is no answer. */
  check: CaseMixCheck | null
  className: string
}

export function CaseMixCard({ view, check, className }: CaseMixCardProps) {
  const title = caseMixTitle(view, check)
  const explanation = caseMixExplanation(view, check)
  if (check?.reading !== 'differs') {
    return (
      <section className={`text-12 text-muted ${className}`} aria-label={title}>
        {check && (
          <p>
            <Chip kind="demo" /> <b>{title}.</b> {caseMixQuiet(view, check)}{' '}
            <Explain explanation={explanation} words="How this is checked" />
          </p>
        )}
      </section>
    )
  }
  const { many } = casesNoun(view.against.clock)
  const lines = caseMixLines(check)
  return (
    <ChartCard
      title={title}
      subline={`Categories of open ${many} (bar) against what decided ones of the same age, country and channel lead to expect (line).`}
      kind="demo"
      className={className}
      footer={`${view.platform}, received ${windowWords(view)}, n = ${formatCount(check.open)} open. Cochran–Mantel–Haenszel, ${pWords(check.pValue ?? 1)}.`}
      table={caseMixTable(lines)}
      csvName="open-and-decided-by-category"
      csvNotes={csvNotes(view)}
      explain={explanation}
      explainWords="How this is checked"
      state={view.state}
      controls={
        <div className="my-3 flex flex-wrap gap-x-8 gap-y-2 text-13">
          {caseMixMeaning(view, check).map((words) => (
            <p key={words} className="max-w-prose flex-[1_1_20rem]">
              {words}
            </p>
          ))}
        </div>
      }
      pictureHeight={lines.length * LINE_HEIGHT}
    >
      <CaseMixPicture lines={lines} />
    </ChartCard>
  )
}
