/** Fines and other published sums of the record, once they are here: apart from every maximum. */
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Instrument } from '#contract/instrument.ts'
import { accruedOn, imposedOn, settledOn } from '#domain/ledger/imposed.ts'
import type { PenaltyFacts } from '#domain/statutoryMaximum.ts'
import { companiesQuery } from '#queries/companies.ts'
import { finesQuery } from '#queries/fines.ts'
import { useSharedSearch } from '#url/useSharedSearch.ts'
import { useToday } from '#url/useToday.ts'
import { imposedGroups, laterFines } from './imposedRows.ts'
import { sumRows } from './sumRows.ts'

/** Null until fines are here, and where they failed: `reading` is then what is waited for. */
export function useImposed(instruments: readonly Instrument[], facts: PenaltyFacts) {
  const { search } = useSharedSearch()
  const today = useToday()
  const fines = useQuery(finesQuery(search.knownOn))
  const companies = useQuery(companiesQuery(search.knownOn))
  const published = useMemo(() => {
    if (!fines.data || !companies.data) return null
    const record = { instruments, fines: fines.data, companies: companies.data }
    const known = imposedOn(record, { ...facts, date: today })
    return {
      imposed: imposedGroups(imposedOn(record, facts)),
      later: laterFines(known, facts.date),
      accrued: sumRows(accruedOn(record, facts).ofCompany),
      settled: sumRows(settledOn(record, facts).ofCompany),
    }
  }, [instruments, fines.data, companies.data, facts, today])
  return { published, reading: fines }
}
