/** The working of a maximum: boxes with × ÷ = between them, the result framed by what it is. */
import type { Status } from '#contract/vocabulary.ts'
import { Chip } from './Chip.tsx'
import { derivationBoxes, type DerivationBox } from './derivationBoxes.ts'
import { formatRate } from './format.ts'
import { nativeBoundsWords, type SaidMaximum } from './maximumWords.ts'
import { StatusMark } from './StatusMark.tsx'

/**
 * `status` is the one it stands with on the date, null where it does not; `words` say what kind of
 * amount it is ("in force", "if adopted"). `isFixedSum`: the text names a sum and no percentage.
 */
export const WorkedMaximum = (props: {
  maximum: SaidMaximum
  status: Status | null
  words: string
  isFixedSum: boolean
}) => {
  const { maximum, status, words, isFixedSum } = props
  const lines = derivationBoxes(maximum.derivation)
  const isBinding = words === 'in force'
  return (
    <div className="grid gap-2">
      {lines.map((line, index) => (
        <ol
          key={line[0]?.label ?? index}
          className="flex flex-wrap items-stretch gap-x-1.5 gap-y-2"
          aria-label={line[0]?.isResult === true ? 'Result' : 'Working'}
        >
          {line.map((box) => (
            <li key={box.label} className="flex items-stretch gap-1.5">
              {box.sign !== null && (
                <span className="self-center text-17 text-muted">{box.sign}</span>
              )}
              <Box
                box={box}
                isAnswer={index === lines.length - 1 && box === line.at(-1)}
                status={status}
                words={words}
                isBinding={isBinding}
              />
            </li>
          ))}
        </ol>
      ))}
      {maximum.form === 'exact' && maximum.shareOfRevenue !== undefined && isFixedSum && (
        <p className="text-12 text-muted">
          {formatRate(maximum.shareOfRevenue.share)} of FY{maximum.shareOfRevenue.financialYear}{' '}
          revenue, for comparison: the sum itself needs none.
        </p>
      )}
      {maximum.form === 'bounded' && (
        <p className="text-14">
          <b>Bounded:</b> {nativeBoundsWords(maximum)}.{' '}
          <span className="text-muted">{maximum.reason}</span>
        </p>
      )}
      {(maximum.form === 'unknown' ||
        maximum.form === 'none set' ||
        maximum.form === 'does not reach') && (
        <p className="hatched rounded-control px-3 py-2 text-14">
          <span className="bg-surface px-1">
            <b>{formWords[maximum.form]}</b> {maximum.reason}
          </span>
        </p>
      )}
      {maximum.standInBaseYear !== undefined && (
        <p className="text-13">
          <b>Stand-in base year.</b> Revenue of {maximum.standInBaseYear.wanted}{' '}
          {maximum.standInBaseYear.because === 'published later'
            ? 'was published only after this date'
            : 'is not in this record'}
          , so that of {maximum.standInBaseYear.used} stands in.
        </p>
      )}
    </div>
  )
}

const formWords = {
  unknown: 'Unknown.',
  'none set': 'None set:',
  'does not reach': 'Does not reach.',
} as const

/** "In EUR" and "Statutory maximum" are both the exact amount. */
function answerLabel(label: string): string {
  return label.startsWith('In ') || label === 'Statutory maximum' ? 'Exact' : label
}

const Box = (props: {
  box: DerivationBox
  isAnswer: boolean
  status: Status | null
  words: string
  isBinding: boolean
}) => {
  const { box, isAnswer, status, words, isBinding } = props
  const frame = !isAnswer
    ? 'border border-line'
    : isBinding
      ? 'border-2 border-binds'
      : 'border border-dashed border-coming'
  return (
    <div className={`rounded-control px-2.5 py-1.5 ${frame}`} title={box.title}>
      <p className="flex items-center gap-1.5 text-12 text-muted">
        {isAnswer && status !== null && <StatusMark status={status} />}
        {isAnswer ? `${answerLabel(box.label)}, ${words}` : box.label}
      </p>
      <p className="text-17 font-bold whitespace-nowrap">{box.value}</p>
      {box.beneath !== null && <p className="text-12 text-muted">{box.beneath}</p>}
      {!box.verified && !box.isResult && <Chip kind="unverified" />}
    </div>
  )
}
