import type { Instrument } from '#contract/instrument.ts'

export function Moved(_props: { instruments: readonly Instrument[] }) {
  return null
}
