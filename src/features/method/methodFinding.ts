/** The page's finding: how many facts, how many of them unverified, and where they stand. */
import { formatCount, formatCounted } from '#ui/format.ts'
import { countFacts, type FactGroup } from './unverifiedRows.ts'

/** "466 facts, 88 of them unverified; the cases are invented". */
export function methodFinding(groups: readonly FactGroup[], isInvented: boolean): string {
  const { all, unverified } = countFacts(groups)
  const facts = `${formatCounted(all, 'fact', 'facts')}, ${
    unverified === 0 ? 'all of them verified' : `${formatCount(unverified)} of them unverified`
  }`
  return isInvented ? `${facts}; the cases are invented` : facts
}

/** "376 of law, 64 unverified; 34 revenues, 1; …": the same by what they are. */
export function methodSubline(groups: readonly FactGroup[]): string {
  const law = groups.filter(({ instrumentId }) => instrumentId !== null)
  const figures = groups.filter(({ instrumentId }) => instrumentId === null)
  const ofLaw = countFacts(law)
  const parts = [
    ...(law.length > 0
      ? [
          `${formatCount(ofLaw.all)} in ${formatCounted(law.length, 'text', 'texts')} of law (${formatCount(ofLaw.unverified)} unverified)`,
        ]
      : []),
    ...figures.map((group) => {
      const { all, unverified } = countFacts([group])
      return `${group.name.toLowerCase()}:\u00a0${formatCount(all)}\u00a0(${formatCount(unverified)})`
    }),
  ]
  return `${parts.join(' · ')}. A fact is whatever has a source, a day of publication and a mark of its own.`
}
