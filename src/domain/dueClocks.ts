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
import { dutyBindsOn, dutyReaches } from './status.ts'
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
  countries: readonly Country[]
}

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
function hollowClocks({ against, instruments, countries, asOfDate }: DueClocksInput): DueClock[] {
  const { yardstick, clock } = against
  const inHours = removalDuties(instruments).filter(
    ({ duty, clock: own }) => duty.trigger === 'notice' && own.deadline.unit === 'hours',
  )
  const since = countries.flatMap((country) => {
    const zone = zoneOf(country)
    const there = inHours.filter(({ duty, instrument }) =>
      dutyReaches(duty, instrument, country, asOfDate),
    )
    if (there.some(({ duty }) => dutyBindsOn(duty, asOfDate))) return []
    const today = startOfDay(asOfDate, zone)
    const ends = there
      .flatMap(({ duty }) => bindingSpans(duty, zone))
      .flatMap(({ to }) => (to !== null && to <= today ? [to] : []))
    return [{ country, from: instant(Math.max(0, ...ends)) }]
  })
  return [...new Set(since.map(({ from }) => from))].flatMap((from) =>
    clocksOver(
      {
        ...clock,
        id: 'yardstick',
        onlyClass: null,
        duty: yardstick.duty,
        instrument: yardstick.instrument,
        isLaw: false,
        ...(from > 0 ? { receivedFrom: from } : {}),
      },
      since.filter((each) => each.from === from).map(({ country }) => country),
    ),
  )
}

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
  const { deadline, onlyClass, duty, instrument, isLaw } = reading
  return zoneGroups(deadline.unit, countries).map((group) => ({
    rule: ruleOf(reading, group),
    deadline,
    onlyClass,
    duty,
    instrument,
    isLaw,
    countries: group.countries,
  }))
}

function ruleOf(reading: Reading, { countries, zone }: ZoneGroup): DueRule {
  const { id, deadline, onlyClass, channels, categories, receivedFrom, receivedTo } = reading
  return {
    id: `${id}@${countries.join('+')}${receivedFrom === undefined ? '' : `@${receivedFrom}`}`,
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
