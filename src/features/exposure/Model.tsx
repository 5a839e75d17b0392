import type { Instrument } from '#contract/instrument.ts'

export function Model(_props: { instruments: readonly Instrument[] }) {
  return null
}
