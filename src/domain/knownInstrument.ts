/** An instrument as it was known on a day. */
import { notPublishedByThen } from '#contract/citation.ts'
import type { Cooperation } from '#contract/cooperation.ts'
import type { Duty } from '#contract/duty.ts'
import type { Instrument, LawEvent, PressClaim } from '#contract/instrument.ts'
import type { PenaltyRule } from '#contract/penalty.ts'
import type { IsoDate } from '#contract/units.ts'
import { instrumentNameOn } from './instrumentNameOn.ts'
import { instrumentTextOn, type TextPart } from './instrumentTextOn.ts'
import { dutyKnownOn, hasWordsOn } from './knownDuty.ts'
import { factsKnown, restsOnLater, textKnown, withKnownNote, type Knowledge } from './knownFacts.ts'
import { laterSourceIds, sourcesKnownOn } from './knownSources.ts'

/** Only what had been published by the day; null where nothing of it had. */
export function instrumentKnownOn(instrument: Instrument, day: IsoDate): Instrument | null {
  const knowledge = { day, later: laterSourceIds(instrument.sources, day) }
  const {
    names = [],
    earlierTexts: _texts,
    officialTitle: _title,
    cooperation,
    ...rest
  } = instrument
  const name = instrumentNameOn(instrument, day)
  const duties = dutiesKnown(instrument, name.shortName, knowledge)
  const events = factsKnown(instrument.events, knowledge)
  const penalties = factsKnown(instrument.penalties, knowledge).map((rule) =>
    withKnownPeriodic(rule, knowledge),
  )
  const sums = factsKnown(instrument.sums, knowledge)
  const claims = factsKnown(instrument.claims, knowledge)
  const notes = factsKnown(instrument.notes, knowledge)
  const known = cooperation && cooperationKnown(cooperation, knowledge)
  const texts = textsKnown(instrument, knowledge)
  const isPublic =
    [duties, events, penalties, sums, claims, notes].some(({ length }) => length > 0) ||
    known !== undefined ||
    Object.values(texts).some(({ text }) => text !== notPublishedByThen)
  if (!isPublic) return null
  const shown = new Set(duties.map(({ id }) => id))
  const earlierNames = names.filter(({ from }, index) => index === 0 || from <= day)
  return {
    ...rest,
    ...texts,
    shortName: name.shortName,
    title: name.title,
    ...(name.officialTitle !== null && { officialTitle: name.officialTitle }),
    kind: name.kind,
    ...(earlierNames.length > 0 && { names: earlierNames }),
    ...(known && { cooperation: known }),
    duties,
    penalties: endingOnlyIfKnown(
      penalties
        .map((rule) => ({ ...rule, dutyIds: rule.dutyIds.filter((id) => shown.has(id)) }))
        .filter(({ dutyIds }) => dutyIds.length > 0),
      ({ from }) => from,
      day,
    ),
    sums: endingOnlyIfKnown(sums, ({ on }) => on, day),
    events: [...events, ...stepsOfDutiesToCome(instrument, duties, knowledge)].toSorted(
      (one, other) => Number(one.on > other.on) - Number(one.on < other.on),
    ),
    claims: claims.map((claim) => claimKnown(claim, knowledge)),
    notes,
    summaryStatuses: summariesKnown(instrument, duties, events, day),
    sources: sourcesKnownOn(instrument.sources, day),
  }
}

/** Those of which words were public, and of the others those that stand for the whole text. */
function dutiesKnown(instrument: Instrument, shortName: string, knowledge: Knowledge): Duty[] {
  const core = new Set(instrument.summaryStatuses.map(({ dutyId }) => dutyId))
  return instrument.duties
    .filter((duty) => hasWordsOn(duty, knowledge) || core.has(duty.id))
    .flatMap((duty) => dutyKnownOn(duty, shortName, knowledge) ?? [])
}

/** Steps of duties that are not shown yet, as events, unless a duty that is shown took them too. */
function stepsOfDutiesToCome(
  instrument: Instrument,
  shown: readonly Duty[],
  knowledge: Knowledge,
): LawEvent[] {
  const told = new Set(shown.flatMap(({ transitions }) => transitions.map(stepKey)))
  const steps = instrument.duties
    .filter((duty) => !shown.some(({ id }) => id === duty.id))
    .flatMap(({ transitions }) => factsKnown(transitions, knowledge))
  return steps.flatMap((step) => {
    if (told.has(stepKey(step))) return []
    told.add(stepKey(step))
    const { status: _status, ...event } = step
    return { ...event, kind: 'legislative step' as const }
  })
}

const stepKey = ({ on, event }: { on: IsoDate; event: string }): string => `${on} ${event}`

const textParts: readonly TextPart[] = ['summary', 'authority', 'scope', 'sizeThreshold', 'became']

const textsKnown = (instrument: Instrument, knowledge: Knowledge) =>
  Object.fromEntries(
    textParts.map((part) => [
      part,
      textKnown(instrumentTextOn(instrument, part, knowledge.day), knowledge),
    ]),
  ) as Pick<Instrument, TextPart>

/**
 * An end that lies after the day is left out, as nobody knew it, unless what begins in its place is
 * there too: an act of April that replaces a fine from June on.
 */
function endingOnlyIfKnown<Fact extends { until?: IsoDate | undefined }>(
  facts: readonly Fact[],
  beginningOf: (fact: Fact) => IsoDate | undefined,
  day: IsoDate,
): Fact[] {
  return facts.map((fact) => {
    const { until, ...open } = fact
    const isKnown =
      until === undefined || until <= day || facts.some((next) => beginningOf(next) === until)
    return isKnown ? fact : (open as Fact)
  })
}

/** What runs by the day is a fact of its own, public or not. */
function withKnownPeriodic(rule: PenaltyRule, knowledge: Knowledge): PenaltyRule {
  const { periodic, ...rest } = rule
  if (!periodic) return rule
  const [known] = factsKnown([periodic], knowledge)
  return known ? { ...rest, periodic: known } : rest
}

/** What a claim is held against rests on all its sources, and waits for the last of them. */
function claimKnown(claim: PressClaim, knowledge: Knowledge): PressClaim {
  if (!restsOnLater(claim.sources, knowledge)) return claim
  return {
    ...claim,
    assessment: notPublishedByThen,
    lawSays: notPublishedByThen,
    difference: notPublishedByThen,
  }
}

/** The phrases of days up to then, and of later days on which a step known by then falls. */
function summariesKnown(
  { summaryStatuses }: Instrument,
  duties: readonly Duty[],
  events: readonly LawEvent[],
  day: IsoDate,
): Instrument['summaryStatuses'] {
  const known = new Set(
    [...duties.flatMap(({ transitions }) => transitions), ...events].map(({ on }) => on),
  )
  return summaryStatuses.filter(({ from }) => from <= day || known.has(from))
}

function cooperationKnown(
  { parties, meetings, pledges, contradictions }: Cooperation,
  knowledge: Knowledge,
): Cooperation | undefined {
  const view: Cooperation = {
    parties: factsKnown(parties, knowledge),
    meetings: factsKnown(meetings, knowledge),
    pledges: factsKnown(pledges, knowledge).map((pledge) => ({
      ...pledge,
      cameOf: textKnown(pledge.cameOf, knowledge),
    })),
    contradictions: contradictions.flatMap(({ reading, ...contradiction }) => {
      const reports = factsKnown(contradiction.reports, knowledge)
      if (reports.length < 2) return []
      const isRead = reading !== undefined && reading.publishedOn <= knowledge.day
      return {
        ...contradiction,
        reports,
        ...(isRead && { reading: withKnownNote(reading, knowledge) }),
      }
    }),
  }
  return Object.values(view).some(({ length }: readonly unknown[]) => length > 0) ? view : undefined
}
