import type { Instrument } from '#contract/instrument.ts'

export function Ledger(_props: { instruments: readonly Instrument[] }) {
  return null
}
