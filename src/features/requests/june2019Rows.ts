/** Two articles of June 2019 beside each other and beside what was agreed, all of it from the record. */
import type { Transition } from '#contract/duty.ts'
import type { Instrument, PressClaim } from '#contract/instrument.ts'
import type { IsoDate } from '#contract/units.ts'
import { statusOn } from '#domain/status.ts'
import { type CitedSource, citedSources } from '#ui/citedSources.ts'
import { COMMITMENT, INSTRUMENTS, type June2019Topic, june2019Topics } from './june2019Topics.ts'

/** One of the two, by its outlet. */
export interface Article {
  seed: string
  outlet: string
  title: string
  publishedOn: IsoDate
  /** The page bears no date. */
  isAbout: boolean
  isLater: boolean
}

/** A sentence of an article, verbatim. */
export interface Said {
  id: string
  seed: string
  quote: string
  /** How it fares against what is known; null where the record holds the sentence, and judges it elsewhere. */
  assessment: PressClaim['assessment'] | null
  /** Where it departs from what is known; null where it does not. */
  difference: string | null
  verified: boolean
}

/** What the text, or other reports, say of the topic. */
export interface Found {
  text: string
  sources: readonly CitedSource[]
  verified: boolean
  note: string | null
}

export interface June2019Row {
  topic: string
  said: readonly Said[]
  found: readonly Found[]
  /** What the commitment was on the as-of, where the topic is its date. */
  standing: Transition | null
}

export interface June2019 {
  articles: readonly Article[]
  rows: readonly June2019Row[]
  /** Of every claim shown, each once. */
  assessments: readonly PressClaim['assessment'][]
}

/**
 * The replay, or null where the commitment, or every article on it, was unknown by a day of
 * knowledge. Topics about which nothing is left are left out.
 */
export function june2019(instruments: readonly Instrument[], asOf: IsoDate): June2019 | null {
  const owners = INSTRUMENTS.flatMap((id) => instruments.filter((each) => each.id === id))
  const commitment = owners.find(({ id }) => id === COMMITMENT)
  const rows = june2019Topics.flatMap((topic) => rowOf(topic, owners, commitment, asOf))
  if (commitment === undefined || rows.length === 0) return null
  const shown = new Set(rows.flatMap(({ said }) => said.map(({ id }) => id)))
  const claims = owners.flatMap((owner) => owner.claims).filter(({ id }) => shown.has(id))
  return {
    articles: articlesOf(commitment, asOf),
    rows,
    assessments: claims.map(({ assessment }) => assessment),
  }
}

/** The articles quoted in the commitment's file, in the order of their names. */
function articlesOf(commitment: Instrument, asOf: IsoDate): Article[] {
  const bySeed = new Map<string, Article>()
  for (const { seed, publisher, title, publishedOn, publishedOnNote } of commitment.sources) {
    if (seed === undefined || bySeed.has(seed)) continue
    bySeed.set(seed, {
      seed,
      outlet: publisher,
      title,
      publishedOn,
      isAbout: publishedOnNote !== undefined,
      isLater: publishedOn > asOf,
    })
  }
  return [...bySeed.values()].toSorted((one, other) => (one.seed < other.seed ? -1 : 1))
}

function rowOf(
  { topic, claims, question, isDated = false }: June2019Topic,
  owners: readonly Instrument[],
  commitment: Instrument | undefined,
  asOf: IsoDate,
): June2019Row[] {
  const claimed = claims.flatMap((id) =>
    owners.flatMap((owner) =>
      owner.claims.filter((claim) => claim.id === id).map((claim) => ({ owner, claim })),
    ),
  )
  const said = claimed.flatMap(({ owner, claim }) => saidOf(owner, claim))
  if (said.length === 0) return []
  const disputed = commitment?.cooperation?.contradictions.find(
    (each) => each.question === question,
  )
  const reading = disputed?.reading
  const duty = commitment?.duties[0]
  const firstSaying = (words: string) => claimed.findIndex(({ claim }) => claim.lawSays === words)
  return [
    {
      topic,
      said: [...said, ...(commitment && disputed ? furtherSaid(commitment, disputed, said) : [])],
      found:
        commitment && reading
          ? [foundOf(commitment, reading.text, reading)]
          : claimed
              // What both articles say is answered once.
              .filter(({ claim: { lawSays } }, at) => at === firstSaying(lawSays))
              .map(({ owner, claim }) => foundOf(owner, claim.lawSays, claim)),
      standing: isDated && duty ? statusOn(duty.transitions, asOf) : null,
    },
  ]
}

function saidOf(owner: Instrument, claim: PressClaim): Said[] {
  const article = owner.sources.find(({ id }) => id === claim.sourceId)
  if (article?.seed === undefined || article.quote === undefined) return []
  const { id, assessment, difference, verified } = claim
  const differs = ['simplified', 'overstated', 'wrong'].includes(assessment)
  return [
    {
      id,
      seed: article.seed,
      quote: article.quote,
      assessment,
      difference: differs ? difference : null,
      verified,
    },
  ]
}

/** What the articles say on a disputed question in other sentences than those already quoted. */
function furtherSaid(
  commitment: Instrument,
  { reports }: { reports: readonly { sourceId: string; verified: boolean }[] },
  said: readonly Said[],
): Said[] {
  return reports.flatMap(({ sourceId, verified }) => {
    const article = commitment.sources.find(({ id }) => id === sourceId)
    if (article?.seed === undefined || article.quote === undefined) return []
    const { seed, quote } = article
    if (said.some((each) => each.quote === quote)) return []
    return { id: sourceId, seed, quote, assessment: null, difference: null, verified }
  })
}

const foundOf = (
  owner: Instrument,
  text: string,
  fact: { sources: readonly string[]; verified: boolean; note?: string | undefined },
): Found => ({
  text,
  // The quotes themselves stand beside it.
  sources: citedSources(owner, fact.sources).filter(
    ({ id }) => owner.sources.find((source) => source.id === id)?.seed === undefined,
  ),
  verified: fact.verified,
  note: fact.note ?? null,
})

/** Other texts that the two articles speak of too. */
export function elsewhere(instruments: readonly Instrument[], replay: June2019): Instrument[] {
  const seeds = new Set(replay.articles.map(({ seed }) => seed))
  return instruments.filter(
    ({ id, claims, sources }) =>
      !INSTRUMENTS.includes(id) &&
      claims.some(({ sourceId }) => {
        const seed = sources.find((source) => source.id === sourceId)?.seed
        return seed !== undefined && seeds.has(seed)
      }),
  )
}
