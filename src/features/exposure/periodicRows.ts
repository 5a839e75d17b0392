/** Penalties that run by the day, as rows: what one day comes to at most, and the limit of all days. */
import { instrumentNameOn } from '#domain/instrumentNameOn.ts'
import type { LedgerLine } from '#domain/ledger/ledger.ts'
import type { IsoDate } from '#contract/units.ts'
import type { Status } from '#contract/vocabulary.ts'
import { citedSources, type CitedSource } from '#ui/citedSources.ts'
import type { SaidStep } from '#ui/derivationWords.ts'
import { moneyWords } from '#ui/moneyWords.ts'

export type PeriodicRow = {
  id: string
  instrumentId: string
  name: string
  reference: string
  status: Status
  binds: boolean
  /** "EUR 17.1 m"; null where no amount is known, `reason` says why. */
  perDay: string | null
  reason: string | null
  compels: string
  limit: string
  standIn: string | null
  steps: readonly SaidStep[]
  note: string | null
  verified: boolean
  sources: readonly CitedSource[]
}

const limits = {
  'the penalty’s maximum': 'fine and days together stay under the penalty’s maximum',
  'none in the text': 'the text sets no limit to the days',
} as const

/** Of the lines that have not ended, those with a penalty by the day. */
export function periodicRows(lines: readonly LedgerLine[], date: IsoDate): PeriodicRow[] {
  return lines.flatMap(({ instrument, rule, standing, column, periodic }): PeriodicRow[] => {
    if (!periodic || column === 'ended') return []
    const { penalty, perDay, reason, standInBaseYear, derivation } = periodic
    return [
      {
        id: rule.id,
        instrumentId: instrument.id,
        name: instrumentNameOn(instrument, date).shortName,
        reference: penalty.reference,
        status: standing.status,
        binds: column === 'in force',
        perDay: perDay ? moneyWords(perDay) : null,
        reason,
        compels: penalty.compels,
        limit: limits[penalty.limit],
        standIn: standInBaseYear
          ? `Revenue of FY${standInBaseYear.used} stands in for FY${standInBaseYear.wanted}`
          : null,
        steps: derivation,
        note: penalty.note ?? null,
        verified: penalty.verified,
        sources: citedSources(instrument, penalty.sources),
      },
    ]
  })
}
