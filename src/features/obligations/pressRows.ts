/** What the press said and what the law says, claim by claim. */
import type { Instrument, PressClaim } from '#contract/instrument.ts'
import type { IsoDate } from '#contract/units.ts'
import { claimCounts, claimVerdict } from '#ui/claimWords.ts'
import { countWords, sentenceCase } from './countWords.ts'
import { citedSources, type CitedSource } from '#ui/citedSources.ts'

export type PressRow = {
  id: string
  outlet: string
  title: string
  publishedOn: IsoDate
  /** Why the day is uncertain; null where it is not. */
  publishedOnNote: string | null
  url: string | null
  quote: string
  claim: string
  lawSays: string
  /** Whether the other side is law, and not another report or a company's own words. */
  isLaw: boolean
  difference: string
  assessment: PressClaim['assessment']
  verified: boolean
  note: string | null
  /** What the law's side rests on: the claim's sources without the article itself. */
  sources: CitedSource[]
  /** The claim of another article that says the opposite, shown beside this one. */
  contradicts: PressRow | null
  isLater: boolean
}

/**
 * The claims of the articles about one instrument, oldest article first. Two claims that
 * contradict each other are one entry: the first holds the second in `contradicts`; where the other
 * stands in a different instrument's file it is found among all of them.
 */
export function pressRows(
  instrument: Instrument,
  instruments: readonly Instrument[],
  asOf: IsoDate,
): PressRow[] {
  const everyClaim = instruments.flatMap((owner) => owner.claims.map((claim) => ({ owner, claim })))
  const paired = new Set<string>()
  return instrument.claims
    .flatMap((claim) => {
      if (paired.has(claim.id)) return []
      const other = everyClaim.find(
        (candidate) =>
          candidate.claim.id !== claim.id &&
          (candidate.claim.id === claim.contradictsClaimId ||
            candidate.claim.contradictsClaimId === claim.id),
      )
      const row = pressRow(instrument, claim, asOf)
      if (row === null) return []
      if (other !== undefined) {
        paired.add(other.claim.id)
        row.contradicts = pressRow(other.owner, other.claim, asOf)
      }
      return row
    })
    .toSorted((one, other) =>
      one.publishedOn < other.publishedOn ? -1 : one.publishedOn > other.publishedOn ? 1 : 0,
    )
}

function pressRow(owner: Instrument, claim: PressClaim, asOf: IsoDate): PressRow | null {
  const article = owner.sources.find(({ id }) => id === claim.sourceId)
  if (article === undefined) return null
  return {
    id: claim.id,
    outlet: article.publisher,
    title: article.title,
    publishedOn: article.publishedOn,
    publishedOnNote: article.publishedOnNote ?? null,
    url: article.url ?? null,
    quote: article.quote ?? '',
    claim: claim.claim,
    lawSays: claim.lawSays,
    isLaw: owner.duties.some(
      (duty) => duty.isLaw && (claim.dutyIds.length === 0 || claim.dutyIds.includes(duty.id)),
    ),
    difference: claim.difference,
    assessment: claim.assessment,
    verified: claim.verified,
    note: claim.note ?? null,
    sources: citedSources(
      owner,
      claim.sources.filter((id) => id !== claim.sourceId),
    ),
    contradicts: null,
    isLater: article.publishedOn > asOf,
  }
}

/** "Of four press claims, two are right, one is simplified and one is overstated". */
export function pressFinding(rows: readonly PressRow[]): string {
  const claims = rows.flatMap((row) => (row.contradicts === null ? [row] : [row, row.contradicts]))
  if (claims.length === 0) return 'No press claim about it is recorded'
  const [only] = claims
  if (claims.length === 1 && only !== undefined)
    return `The one press claim is ${claimVerdict(only.assessment)}`
  const counts = claimCounts(claims.map(({ assessment }) => assessment))
  return sentenceCase(`of ${countWords(claims.length, 'press claim')}, ${counts}`)
}
