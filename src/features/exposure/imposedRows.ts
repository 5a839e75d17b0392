/** Fines as rows: of the company, of others, and those that came after the date. */
import type { IsoDate } from '#contract/units.ts'
import { instrumentNameOn } from '#domain/instrumentNameOn.ts'
import type { PublishedAmount, PublishedAmounts } from '#domain/ledger/imposed.ts'
import { citedSources, type CitedSource } from '#ui/citedSources.ts'
import { formatDate, formatRate } from '#ui/format.ts'
import { maximumWords } from '#ui/maximumWords.ts'
import { moneyWords } from '#ui/moneyWords.ts'
import { unbroken } from '#ui/unbroken.ts'

export type ImposedRow = {
  id: string
  on: IsoDate
  /** As imposed, in its own currency. */
  amount: string
  /** In the currency asked for, with the rate's year; null where nothing was converted. */
  converted: string | null
  addressee: string
  authority: string
  instrumentId: string
  name: string
  about: string
  /** "paid", "under appeal", "standing unknown". */
  standing: string
  /** How it stands became public only after the date. */
  isStandingLater: boolean
  /** "4 % of at most EUR 50 m", a line for each penalty it was imposed under. */
  ofMaximum: readonly string[]
  perDay: string | null
  note: string | null
  verified: boolean
  sources: readonly CitedSource[]
  source: PublishedAmount<'imposed'>
}

/** Rows under a head: the company's own first. */
export type ImposedGroup = { id: 'company' | 'others'; rows: readonly ImposedRow[] }

/** Fines up to the date, without empty groups. */
export function imposedGroups({
  ofCompany,
  ofOthers,
}: PublishedAmounts<'imposed'>): ImposedGroup[] {
  const groups: ImposedGroup[] = [
    { id: 'company', rows: ofCompany.map(imposedRow) },
    { id: 'others', rows: ofOthers.map(imposedRow) },
  ]
  return groups.filter(({ rows }) => rows.length > 0)
}

/** Of the fines known today those that came after the date, oldest first. */
export const laterFines = (
  { ofCompany, ofOthers }: PublishedAmounts<'imposed'>,
  date: IsoDate,
): ImposedRow[] =>
  [...ofCompany, ...ofOthers]
    .filter(({ on }) => on > date)
    .toSorted((one, other) => Number(one.on > other.on) - Number(one.on < other.on))
    .map(imposedRow)

function imposedRow(fine: PublishedAmount<'imposed'>): ImposedRow {
  const { instrument, amount, nativeAmount, conversion, note } = fine
  return {
    id: fine.id,
    on: fine.on,
    amount: moneyWords(nativeAmount),
    converted: conversion ? `${moneyWords(amount)} at the average of ${conversion.year}` : null,
    addressee: fine.addressee,
    authority: fine.authority ?? '',
    instrumentId: instrument.id,
    name: instrumentNameOn(instrument, fine.on).shortName,
    about: unbroken(fine.about),
    standing:
      fine.standing === null || fine.standing === 'unknown' ? 'standing unknown' : fine.standing,
    isStandingLater: fine.isStandingLater,
    ofMaximum: ofMaximum(fine),
    perDay: perDayWords(fine),
    note: note === null ? null : unbroken(note),
    verified: fine.verified,
    sources: citedSources(instrument, fine.sourceIds),
    source: fine,
  }
}

/** A fine of one part names its maximum; of several each its part. */
function ofMaximum({ sharesOfMaximum }: PublishedAmount): string[] {
  return sharesOfMaximum.map(({ rule, imposed, maximum, share, reason }) => {
    const part = sharesOfMaximum.length > 1 ? `${moneyWords(imposed)}: ` : ''
    if (share !== null) return `${part}${formatRate(share)} of at most ${maximumWords(maximum)}`
    return `${part}no ratio to its maximum (${rule.reference}): ${withoutStop(reason ?? 'unknown')}`
  })
}

const withoutStop = (sentence: string) => sentence.replace(/\.$/, '')

/** "then GBP 100 a day, for 60 days at most". */
function perDayWords({ perDay }: PublishedAmount): string | null {
  if (!perDay) return null
  const days = perDay.mostDays === null ? '' : `, for ${perDay.mostDays} days at most`
  const from = perDay.from === undefined ? '' : ` from ${formatDate(perDay.from)}`
  return `then ${moneyWords(perDay.amount)} a day${from}${days}`
}
