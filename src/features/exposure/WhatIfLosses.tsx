/** What the columns come to, a row each: figures, a track, and the difference from the first. */
import { LossTrack } from '#charts/LossTrack.tsx'
import type { WhatIfRow } from './whatIfRows.ts'

const heads = [
  ['mean', 'Mean a year'],
  ['p50', 'P50'],
  ['p95', 'P95'],
  ['p99', 'P99'],
  ['shortfall', 'Worst 5 %, mean'],
] as const

const differenceWords = (difference: number, money: (amount: number) => string): string => {
  if (difference === 0) return 'no change'
  return `${difference < 0 ? '−' : '+'}${money(Math.abs(difference))}`
}

/** `money` writes an amount with its currency. */
export function WhatIfLosses(props: {
  rows: readonly WhatIfRow[]
  money: (amount: number) => string
}) {
  const { rows, money } = props
  const most = Math.max(0, ...rows.map(({ figures }) => figures?.p99 ?? 0))
  const hasOthers = rows.length > 1
  return (
    <table className="cards-on-phone w-full border-collapse text-13">
      <thead>
        <tr className="border-b border-line2 text-12 text-muted">
          <th scope="col" className="py-1.5 pr-4 text-left font-bold">
            What if
          </th>
          {heads.map(([key, label]) => (
            <th key={key} scope="col" className="py-1.5 pr-4 text-right font-bold">
              {label}
            </th>
          ))}
          {hasOthers && (
            <th scope="col" className="py-1.5 pr-4 text-right font-bold">
              Mean against the first
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, figures, difference, note }, at) => (
          // A column is its place: two may be alike.
          <tr key={at} className="border-b border-line align-top">
            <th scope="row" className="w-1/4 py-2 pr-4 text-left font-bold max-[480px]:w-full">
              {name}
              {note !== '' && <p className="text-12 font-normal text-muted">{note}</p>}
              {figures && (
                <LossTrack
                  mean={figures.mean}
                  p50={figures.p50}
                  p95={figures.p95}
                  p99={figures.p99}
                  most={most}
                />
              )}
            </th>
            {heads.map(([key, label]) => (
              <td
                key={key}
                data-heading={label}
                className={`py-2 pr-4 text-right max-[480px]:text-left ${key === 'mean' ? 'font-bold' : ''}`}
              >
                <span className="whitespace-nowrap">{figures ? money(figures[key]) : '–'}</span>
              </td>
            ))}
            {hasOthers && (
              <td
                data-heading="Mean against the first"
                className="py-2 pr-4 text-right max-[480px]:text-left"
              >
                <span className="whitespace-nowrap">
                  {difference ? differenceWords(difference.mean, money) : '–'}
                </span>
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
