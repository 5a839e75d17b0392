/** Of penalties for the same duty, and of a group, the largest. */
import type { ExposureWorld } from '#contract/exposure.ts'
import type { IsoDate } from '#contract/units.ts'
import { instrumentNameOn } from '#domain/instrumentNameOn.ts'
import type { LedgerCounting, LedgerLine } from './ledgerLine.ts'

/**
 * The lines with those left out of the total that a larger one stands in for, compared by what is
 * certain of each; of equal ones the first counts. First, always, within one text and for the same
 * duty; then, where asked for, within a group. Only lines of one column meet, so that switching groups
 * off adds and never takes away.
 */
export function leaveOutSmaller<World extends ExposureWorld>(
  lines: readonly LedgerLine<World>[],
  { onlyLargestOfGroup, date }: { onlyLargestOfGroup: boolean; date: IsoDate },
): LedgerLine<World>[] {
  const oneForEachDuty = keepLargest(lines, sameDuties(lines), {
    counting: 'smaller for the same duty',
    words: 'One failing has one fine',
    date,
  })
  if (!onlyLargestOfGroup) return oneForEachDuty
  return keepLargest(oneForEachDuty, ({ rule }) => rule.group ?? null, {
    counting: 'smaller in its group',
    words: 'Assumed: the same facts are punished once',
    date,
  })
}

type KeyOf<World extends ExposureWorld> = (line: LedgerLine<World>) => string | null

function keepLargest<World extends ExposureWorld>(
  lines: readonly LedgerLine<World>[],
  keyOf: KeyOf<World>,
  { counting, words, date }: { counting: LedgerCounting; words: string; date: IsoDate },
): LedgerLine<World>[] {
  const largest = new Map<string, LedgerLine<World>>()
  const placeOf = (line: LedgerLine<World>) => {
    const key = keyOf(line)
    return key === null || line.counting !== 'counts' ? null : `${line.column} ${key}`
  }
  for (const line of lines) {
    const place = placeOf(line)
    if (place === null) continue
    const other = largest.get(place)
    if (!other || certainOf(line) > certainOf(other)) largest.set(place, line)
  }
  return lines.map((line) => {
    const kept = largest.get(placeOf(line) ?? '')
    if (!kept || kept === line) return line
    const name = instrumentNameOn(kept.instrument, date).shortName
    const isKnown = line.maximum.form === 'exact'
    const larger = isKnown ? `${name}’s is larger` : `what is certain of ${name}’s is larger`
    return { ...line, counting, reason: `${words}, and ${larger}.` }
  })
}

const certainOf = ({ amount }: LedgerLine<ExposureWorld>): number => amount?.amount ?? 0

/**
 * Lines of one text that share a duty, or share one with a line that does, have one key: fines for
 * duties a and b, b and c, and c are one chain.
 */
function sameDuties<World extends ExposureWorld>(
  lines: readonly LedgerLine<World>[],
): KeyOf<World> {
  const homeOf = ({ instrument, column }: LedgerLine<World>) => `${column} ${instrument.id}`
  let chains: { home: string; dutyIds: ReadonlySet<string> }[] = []
  const meets = (line: LedgerLine<World>) => (chain: (typeof chains)[number]) =>
    chain.home === homeOf(line) && line.rule.dutyIds.some((id) => chain.dutyIds.has(id))
  for (const line of lines.filter(({ counting }) => counting === 'counts')) {
    const met = chains.filter(meets(line))
    const dutyIds = new Set([...line.rule.dutyIds, ...met.flatMap((chain) => [...chain.dutyIds])])
    chains = [...chains.filter((chain) => !met.includes(chain)), { home: homeOf(line), dutyIds }]
  }
  return (line) => {
    const index = chains.findIndex(meets(line))
    return index === -1 ? null : String(index)
  }
}
