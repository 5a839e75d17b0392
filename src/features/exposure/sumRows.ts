/** Sums accrued or settled as rows: one by one, added to nothing. */
import type { IsoDate } from '#contract/units.ts'
import type { PublishedAmount } from '#domain/ledger/imposed.ts'
import { citedSources, type CitedSource } from '#ui/citedSources.ts'
import { moneyWords } from '#ui/moneyWords.ts'
import { unbroken } from '#ui/unbroken.ts'

export type SumRow = {
  id: string
  on: IsoDate
  /** "USD 3 bn", "USD 3 bn to USD 5 bn". */
  amount: string
  converted: string | null
  /** Whether it is a range. */
  isRange: boolean
  instrumentId: string
  name: string
  addressee: string
  note: string | null
  verified: boolean
  sources: readonly CitedSource[]
}

/** A row a sum, in the order given. */
export function sumRows(sums: readonly PublishedAmount<'accrued' | 'settled'>[]): SumRow[] {
  return sums.map((sum): SumRow => {
    const { instrument, amount, highAmount, nativeAmount, nativeHighAmount, conversion, note } = sum
    return {
      id: sum.id,
      on: sum.on,
      amount: rangeWords(nativeAmount, nativeHighAmount),
      converted: conversion
        ? `${rangeWords(amount, highAmount)} at the average of ${conversion.year}`
        : null,
      isRange: highAmount !== null,
      instrumentId: instrument.id,
      name: instrument.shortName,
      addressee: sum.addressee,
      note: note === null ? null : unbroken(note),
      verified: sum.verified,
      sources: citedSources(instrument, sum.sourceIds),
    }
  })
}

type Sum = Parameters<typeof moneyWords>[0]

const rangeWords = (low: Sum, high: Sum | null): string =>
  high ? `${moneyWords(low)} to ${moneyWords(high)}` : moneyWords(low)
