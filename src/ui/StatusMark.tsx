/** A status as mark and word. The mark alone is for places where the word stands close by. */
import type { Status } from '#contract/vocabulary.ts'
import { StatusShape } from './StatusShape.tsx'
import { isBoldStatus, statusColour, statusWord } from './statusWords.ts'

/**
 * The mark only, hidden from assistive technology unless `label` is given.
 * `size` in pixels: 14 in text, 12 in dense rows.
 */
export const StatusMark = (props: { status: Status; size?: number; label?: string }) => {
  const { status, size = 14, label } = props
  return (
    <svg
      className="inline-block flex-none align-[-2px]"
      width={size}
      height={size}
      viewBox="-7 -7 14 14"
      style={{ color: statusColour(status) }}
      data-status={status}
      {...(label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
    >
      <StatusShape status={status} />
    </svg>
  )
}

/** Mark and word together: the word is the status's own, or a phrase ("Promulgated; core struck down"). */
export const StatusWord = (props: { status: Status; phrase?: string; size?: number }) => {
  const { status, phrase, size } = props
  return (
    <span
      className={`inline-flex items-baseline gap-1.5 ${isBoldStatus(status) ? 'font-bold' : ''}`}
      style={{ color: statusColour(status) }}
    >
      <span className="self-center leading-none">
        <StatusMark status={status} {...(size === undefined ? {} : { size })} />
      </span>
      <span>{phrase ?? statusWord(status)}</span>
    </span>
  )
}

/** The dashed square of an own target, which is no law at all. */
export const OwnTargetMark = (props: { size?: number }) => (
  <svg
    className="inline-block flex-none align-[-2px]"
    width={props.size ?? 14}
    height={props.size ?? 14}
    viewBox="-7 -7 14 14"
    aria-hidden="true"
  >
    <rect
      x="-5.2"
      y="-5.2"
      width="10.4"
      height="10.4"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeDasharray="2.2 1.3"
    />
  </svg>
)
