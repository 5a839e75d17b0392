/** Figures at the top of a page, in groups that never mix the invented with the real. */
import type { ReactNode } from 'react'
import { Chip } from './Chip.tsx'
import { Explain } from './Explain.tsx'
import type { Explanation } from './explanation.ts'

/** `owner` is whom the group's figures are about: the platform (invented) or the company (real). */
export const KpiGroup = (props: {
  kind: 'demo' | 'record'
  owner: string
  about: string // "invented cases", "law and revenue"
  children: ReactNode
}) => (
  <section className="card" data-kind={props.kind} aria-label={`${props.owner}, ${props.about}`}>
    <p className="flex flex-wrap items-center gap-2 text-12">
      <Chip kind={props.kind === 'demo' ? 'demo' : 'public record'} />
      <b>{props.owner}</b>
      <span className="text-muted">{props.about}</span>
    </p>
    <div className="mt-2 grid gap-5 sm:grid-cols-2 sm:gap-0 [&>*+*]:border-t [&>*+*]:border-line [&>*+*]:pt-4 sm:[&>*+*]:border-t-0 sm:[&>*+*]:border-l sm:[&>*+*]:pt-0 sm:[&>*+*]:pl-5 sm:[&>*:first-child]:pr-5">
      {props.children}
    </div>
  </section>
)

/** A figure: `before` and `after` are its currency and unit, set smaller; `colour` a CSS colour. */
export const Figure = (props: {
  value: string
  before?: string
  after?: string
  colour?: string
}) => (
  <span
    className="inline-flex items-baseline gap-2 text-34 font-bold tracking-tight whitespace-nowrap"
    {...(props.colour === undefined ? {} : { style: { color: props.colour } })}
  >
    {props.before !== undefined && (
      <span className="text-17 font-bold tracking-normal text-muted">{props.before}</span>
    )}
    {props.value}
    {props.after !== undefined && (
      <span className="text-17 font-bold tracking-normal text-muted">{props.after}</span>
    )}
  </span>
)

/** One measure of a group: mark and name with its explanation, figures, and lines beneath. */
export const Kpi = (props: {
  name: string
  mark?: ReactNode
  explanation: Explanation
  figures: ReactNode
  children?: ReactNode
}) => (
  <div className="min-w-0">
    <div className="flex items-center gap-1.5 text-13 text-muted">
      {props.mark}
      <h2 className="font-normal">{props.name}</h2>
      <Explain explanation={props.explanation} />
    </div>
    <div className="mt-0.5">{props.figures}</div>
    <div className="text-12 text-muted">{props.children}</div>
  </div>
)

/**
 * A change against the period before: the arrow says up or down, the colour better or worse.
 * `words` is "1.8 points", `against` "against H2 2018".
 */
export const Change = (props: {
  direction: 'up' | 'down' | 'same'
  verdict: 'better' | 'worse' | 'neutral'
  words: string
  against: string
}) => {
  const { direction, verdict, words, against } = props
  const colour =
    verdict === 'better' ? 'text-better' : verdict === 'worse' ? 'text-late-text' : 'text-muted'
  const arrow = direction === 'up' ? '▲' : direction === 'down' ? '▼' : ''
  return (
    <p>
      <b className={colour}>
        {arrow !== '' && (
          <>
            <span aria-hidden="true">{arrow} </span>
            <span className="unseen">{direction} </span>
          </>
        )}
        {words}
      </b>{' '}
      {against}
    </p>
  )
}
