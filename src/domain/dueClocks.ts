/** Which clocks run over open cases: what a list of them by due time is asked with, and what it shows. */
import type { DueRule } from '#contract/case.ts'
import type { Duty } from '#contract/duty.ts'
import type { Instrument } from '#contract/instrument.ts'
import { type Instant, instant, type IsoDate, type ZoneName } from '#contract/units.ts'
import type { CaseClass, Category, Channel, Country } from '#contract/vocabulary.ts'
import { bindingSpans } from './bindingSpans.ts'
import { localDate, startOfDay, zoneOf } from './jurisdictions.ts'
import type { ReadAgainst } from './onTime/readAgainst.ts'
import { clockOf, type ZoneGroup, zoneGroups } from './onTime/clock.ts'
import { dutyReaches } from './status.ts'
import { deadlineInHours, type Yardstick, type YardstickDeadline } from './yardstick.ts'

/** A rule that a source can sort by, with what it stands for. */
export interface DueClock {
  rule: DueRule
  deadline: YardstickDeadline
  onlyClass: CaseClass | null
  /** The duty it is; null for an own target. */
  duty: Duty | null
  instrument: Instrument | null
  /** Whether it is law for the cases it governs, by the day they were received. */
  isLaw: boolean
  /** The hours of a law of elsewhere or another time, read as a yardstick under "law in force". */
  isBorrowed: boolean
  countries: readonly Country[]
}

/** The yardstick as chosen and as read, over which countries, at which moment. */
export interface DueClocksInput {
  chosen: Yardstick
  against: ReadAgainst
  instruments: readonly Instrument[]
  countries: readonly Country[]
  asOf: Instant
  asOfDate: IsoDate
}

/** What a rule is made from. */
type Reading = Pick<DueClock, 'deadline' | 'onlyClass' | 'duty' | 'instrument' | 'isLaw'> & {
  isBorrowed?: boolean
  id: string
  channels: readonly Channel[]
  categories: readonly Category[]
  receivedFrom?: Instant
  receivedTo?: Instant
}

/**
 * The clocks of a yardstick. Under law in force: every duty on removals that bound when a case was
 * received, where it did; and, for notices in a country that has no such duty in hours, the
 * yardstick's hours, which are not law there. Under a duty or an own target: that clock alone.
 *
 * A clock limited to a class runs over cases of that class and over unclassified ones, which so have
 * two due times. As of 2019-06-26 over DE and FR: NetzDG's 24 h (manifest) and 7 d (other) in DE,
 * 24 h as a yardstick in FR.
 */
export function dueClocks(input: DueClocksInput): DueClock[] {
  const { chosen, against } = input
  const { yardstick } = against
  const reading = { ...against.clock, duty: yardstick.duty, instrument: yardstick.instrument }
  if (chosen.form === 'law') return [...lawClocks(input), ...hollowClocks(input)]
  const lawful = yardstick.perCountry.filter(({ isLaw }) => isLaw).map(({ country }) => country)
  const others = input.countries.filter((country) => !lawful.includes(country))
  return [
    ...clocksOver({ ...reading, id: 'law', isLaw: true }, lawful),
    ...clocksOver({ ...reading, id: 'yardstick', isLaw: false }, others),
  ]
}

/** Each duty over receipts of the days on which it bound, country by country. */
function lawClocks({ instruments, countries, asOf, asOfDate }: DueClocksInput): DueClock[] {
  return countries.flatMap((country) =>
    removalDuties(instruments)
      .filter(({ duty, instrument }) => dutyReaches(duty, instrument, country, asOfDate))
      .flatMap(({ duty, instrument, clock }) =>
        bindingSpans(duty, zoneOf(country))
          .filter((span) => span.from < asOf)
          .flatMap((span) =>
            clocksOver(
              {
                ...clock,
                id: duty.id,
                duty,
                instrument,
                isLaw: true,
                receivedFrom: span.from,
                ...(span.to === null ? {} : { receivedTo: span.to }),
              },
              [country],
            ),
          ),
      ),
  )
}

/** The yardstick's hours over receipts of days on which no duty in hours on notices bound there. */
function hollowClocks(input: DueClocksInput): DueClock[] {
  const { against, countries } = input
  const { duty, instrument } = against.yardstick
  const reading = {
    ...against.clock,
    id: 'yardstick',
    onlyClass: null,
    duty,
    instrument,
    isBorrowed: duty !== null,
  }
  const gaps = countries.flatMap((country) =>
    daysWithoutLaw(input, country).map((gap) => ({ country, gap, key: JSON.stringify(gap) })),
  )
  return [...new Set(gaps.map(({ key }) => key))].flatMap((key) => {
    const alike = gaps.filter((each) => each.key === key)
    const there = alike.map(({ country }) => country)
    return clocksOver({ ...reading, isLaw: false, ...alike[0]?.gap }, there)
  })
}

type Gap = { receivedFrom?: Instant; receivedTo?: Instant }

/** The gaps between the spans in which a duty in hours on notices bound, up to the as-of. */
function daysWithoutLaw({ instruments, asOf, asOfDate }: DueClocksInput, country: Country): Gap[] {
  const spans = removalDuties(instruments)
    .filter(
      ({ duty, instrument, clock }) =>
        duty.trigger === 'notice' &&
        clock.deadline.unit === 'hours' &&
        dutyReaches(duty, instrument, country, asOfDate),
    )
    .flatMap(({ duty }) => bindingSpans(duty, zoneOf(country)))
    .filter(({ from }) => from < asOf)
    .toSorted((one, other) => one.from - other.from)
  const gaps: Gap[] = []
  let end: Instant | null | undefined
  for (const { from, to } of spans) {
    if (end !== null && (end === undefined || from > end)) gaps.push(gapOf(end, from))
    if (end !== null) end = to === null ? null : instant(Math.max(to, end ?? to))
  }
  if (end !== null && (end === undefined || end < asOf)) gaps.push(gapOf(end, undefined))
  return gaps
}

const gapOf = (receivedFrom: Instant | undefined, receivedTo: Instant | undefined): Gap => ({
  ...(receivedFrom === undefined ? {} : { receivedFrom }),
  ...(receivedTo === undefined ? {} : { receivedTo }),
})

const removalDuties = (instruments: readonly Instrument[]) =>
  instruments.flatMap((instrument) =>
    instrument.duties.flatMap((duty) => {
      const clock = clockOf(duty)
      const isRead = duty.isLaw && duty.caseKind === 'removal' && instrument.isContentObligation
      return clock && isRead ? [{ instrument, duty, clock }] : []
    }),
  )

/** One rule for hours in all the countries, one a country for local days. */
function clocksOver(reading: Reading, countries: readonly Country[]): DueClock[] {
  if (countries.length === 0) return []
  const { deadline, onlyClass, duty, instrument, isLaw, isBorrowed = false } = reading
  return zoneGroups(deadline.unit, countries).map((group) => ({
    rule: ruleOf(reading, group),
    deadline,
    onlyClass,
    duty,
    instrument,
    isLaw,
    isBorrowed,
    countries: group.countries,
  }))
}

function ruleOf(reading: Reading, { countries, zone }: ZoneGroup): DueRule {
  const { id, deadline, onlyClass, channels, categories, receivedFrom, receivedTo } = reading
  return {
    id: [id, countries.join('+'), receivedFrom ?? 0].join('@'),
    where: {
      jurisdiction: [...countries],
      ...(channels.length > 0 ? { channel: [...channels] } : {}),
      ...(categories.length > 0 ? { category: [...categories] } : {}),
      ...(onlyClass === null ? {} : { class: [onlyClass, UNCLASSIFIED] }),
    },
    zone,
    ...(deadline.unit === 'hours'
      ? { deadlineHours: deadline.deadlineHours }
      : { deadlineDays: deadline.deadlineDays }),
    ...(receivedFrom === undefined ? {} : { receivedFrom }),
    ...(receivedTo === undefined ? {} : { receivedTo }),
  }
}

/** How a source groups a case that was not judged by the as-of. */
const UNCLASSIFIED = 'unclassified'

/**
 * The same rules with an unclassified case under the one that leaves it longest, so that its
 * earliest due time is when it is late whatever its class turns out to be. A rule for one class whose
 * other class has none leaves an unclassified case without a due time.
 *
 * NetzDG: 24 h for manifest, 7 d for other and unclassified. The Avia bill: 24 h for manifest alone.
 */
export function rulesWhateverClass(clocks: readonly DueClock[]): DueRule[] {
  return clocks.map(({ rule, onlyClass, countries, deadline }) => {
    if (onlyClass === null) return rule
    const other = clocks.find(
      (each) =>
        each.onlyClass !== null &&
        each.onlyClass !== onlyClass &&
        each.rule.receivedFrom === rule.receivedFrom &&
        each.countries.some((country) => countries.includes(country)),
    )
    const more =
      other === undefined ? -1 : deadlineInHours(deadline) - deadlineInHours(other.deadline)
    const isLonger = more > 0 || (more === 0 && onlyClass === 'other')
    return isLonger ? rule : { ...rule, where: { ...rule.where, class: [onlyClass] } }
  })
}

/**
 * Due before it: the due time has passed. A number of hours ends with its last second, which is still
 * in time; a day ends with 24:00, which is not, and is the as-of itself where local midnight is.
 */
export function overdueBefore(clocks: readonly DueClock[], asOf: Instant): Instant {
  const dayEnds = (zone: ZoneName) => startOfDay(localDate(asOf, zone), zone) === asOf
  const atMidnight = clocks.some(
    ({ rule, deadline }) => deadline.unit === 'localDays' && dayEnds(rule.zone),
  )
  return instant(asOf + (atMidnight ? 1 : 0))
}
