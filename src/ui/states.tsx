/**
 * What a card shows when it has no picture. No data is not zero, and too little data says so.
 * Each fills the card's body, so that title and size stay.
 */
import type { ReactNode } from 'react'

export interface StateAction {
  label: string
  onPress: () => void
}

const Message = (props: {
  title: string
  words: ReactNode
  action?: StateAction | undefined
  role?: 'status' | 'alert'
}) => (
  <div
    className="flex h-full min-h-32 flex-col items-start justify-center py-4"
    {...(props.role === undefined ? {} : { role: props.role })}
  >
    <p className="text-14 font-bold">{props.title}</p>
    <div className="mt-1 max-w-prose text-13 text-muted">{props.words}</div>
    {props.action !== undefined && (
      <button type="button" className="button no-print mt-3" onClick={props.action.onPress}>
        {props.action.label}
      </button>
    )}
  </div>
)

/** Asked and answered, nothing there: `words` say what was asked and that it is no share of 0 %. */
export const StateEmpty = (props: { title?: string; words: ReactNode; action?: StateAction }) => (
  <Message title={props.title ?? 'No case matches'} words={props.words} action={props.action} />
)

/** What failed, and what on the page still stands. */
export const StateFailed = (props: {
  title: string
  words: ReactNode
  onRetry?: (() => void) | undefined
}) => (
  <Message
    role="alert"
    title={props.title}
    words={props.words}
    action={
      props.onRetry === undefined ? undefined : { label: 'Try again', onPress: props.onRetry }
    }
  />
)

/** Fewer than the threshold: the n, the two bounds, the threshold. */
export const StateTooEarly = (props: { title: string; words: ReactNode; action?: StateAction }) => (
  <Message title={props.title} words={props.words} action={props.action} />
)

/** Skeleton rules and words ("Counting 96,402 notices…"); nothing for the first 200 ms. */
export const StateLoading = (props: { words?: string; rules?: number }) => (
  <div
    className="after-a-moment flex h-full min-h-32 flex-col justify-center py-4"
    aria-live="polite"
  >
    {[100, 92, 97, 70].slice(0, props.rules ?? 4).map((width) => (
      <div key={width} className="skeleton mb-3 h-2.5" style={{ width: `${width}%` }} />
    ))}
    <p className="mt-1 text-12 text-muted">{props.words ?? 'Counting…'}</p>
  </div>
)

/** The last picture in grey with its age; text keeps its contrast. */
export const StateStale = (props: {
  readAgo: string // "Read 3 h ago."
  words?: string // "Offline; will retry."
  onRetry?: (() => void) | undefined
  children?: ReactNode
}) => (
  <div>
    {props.children !== undefined && <div className="opacity-50 grayscale">{props.children}</div>}
    <output className="mt-2 block text-12 text-muted">
      <b className="text-text">{props.readAgo}</b> {props.words}{' '}
      {props.onRetry !== undefined && (
        <button type="button" className="link-quiet no-print" onClick={props.onRetry}>
          Retry now
        </button>
      )}
    </output>
  </div>
)

/** What is missing, by name; it is left out of every total. */
export const StatePartial = (props: { words: ReactNode }) => (
  <output className="mt-2 block rounded-control border border-dashed border-ctl px-3 py-2 text-13 text-muted">
    {props.words}
  </output>
)
