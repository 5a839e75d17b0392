import { describe, expect, it } from 'vitest'
import type { Case } from '#contract/case.ts'
import { hours, isoDate } from '#contract/units.ts'
import type { Country } from '#contract/vocabulary.ts'
import { caseWindow } from '#domain/onTime/caseWindow.ts'
import { replayPlan } from '#domain/replay/replayPlan.ts'
import { resolveYardstick, type Yardstick } from '#domain/yardstick.ts'
import { answersOver, notices } from '#test/fixtures/literalCases.ts'
import { german7d, literalDuty, literalInstrument, literalLaw } from '#test/fixtures/literalLaw.ts'
import { mostFrequentPlace, replayTable, replayView } from './replayRows.ts'
import { replayRules, ruleStanding } from './replayRules.ts'
import {
  notComparableWords,
  replayQuote,
  replaySentence,
  replayState,
  replayTitle,
  standingWords,
} from './replayWords.ts'

const asOf = isoDate('2019-06-26')
const orders = literalDuty('gb.1h', [['2022-01-01', 'in force']], {
  jurisdiction: 'GB',
  channels: ['authority order'],
})
const law = [...literalLaw, literalInstrument('gb', [orders])]

/** 80 in time within 24 h in each country; France has 15 later within 48 h and 5 still open. */
const cases: Case[] = [
  ...notices(80, 'DE', '2019-05-10T12:00Z', 20),
  ...notices(20, 'DE', '2019-05-10T12:00Z', 60),
  ...notices(80, 'FR', '2019-05-10T12:00Z', 20, { category: 'insult' }),
  ...notices(15, 'FR', '2019-05-10T12:00Z', 40, { category: 'insult' }),
  ...notices(5, 'FR', '2019-05-10T12:00Z', null, { category: 'insult' }),
]
const plain = (text: string) => text.replaceAll('\u00A0', ' ')

function replay(
  dutyIds: string[],
  yardstick: Yardstick,
  countries: Country[] = ['DE', 'FR'],
  of: readonly Case[] = cases,
  day = asOf,
) {
  const resolved = resolveYardstick(yardstick, law, countries, day)
  const { rules, unknown } = replayRules(dutyIds, resolved, law)
  const plan = replayPlan({
    rules,
    scope: { countries, platform: 'Platform A' },
    window: caseWindow(day, {}),
  })
  return { rules, unknown, view: replayView(plan, answersOver(of, plan.questions)) }
}

const own48: Yardstick = { form: 'own target', targetHours: hours(48) }

describe('which rules a replay reads', () => {
  it('puts the page’s yardstick beside a single duty, and two duties beside each other', () => {
    expect(replay(['fr.24h'], { form: 'law' }).rules.map(({ id }) => id)).toEqual([
      'de.24h',
      'fr.24h',
    ])
    expect(replay(['fr.24h', 'de.7d'], { form: 'law' }).rules.map(({ id }) => id)).toEqual([
      'fr.24h',
      'de.7d',
    ])
  })

  it('leaves the yardstick alone where it is the duty asked for, and names what is no duty', () => {
    const { rules, unknown } = replay(['de.24h', 'xx.9h'], { form: 'law' })
    expect(rules.map(({ id }) => id)).toEqual(['de.24h'])
    expect(unknown).toEqual(['xx.9h'])
  })

  it('says where a rule is law, and never that a bill is', () => {
    const [first, bill] = replay(['fr.24h'], { form: 'law' }).rules
    const words = (rule: typeof first, date: string) =>
      rule && standingWords(ruleStanding(rule, ['DE', 'FR'], isoDate(date)), 2, false)
    expect(words(first, '2019-06-26')).toBe('in force: law in Germany, a yardstick elsewhere')
    expect(words(first, '2024-05-14')).toBe('repealed: a yardstick here, not law')
    expect(words(bill, '2019-06-26')).toBe('proposed: a yardstick here, not law')
    expect(words(bill, '2018-06-26')).toBe('not begun on this day: a yardstick here, not law')
  })
})

describe('a replay of the bill beside an own target of 48 h', () => {
  const { view, rules } = replay(['fr.24h'], own48)

  it('has each share over the same cases', () => {
    expect(view.lines.map(({ share }) => [share.onTime, share.n])).toEqual([
      [175, 200],
      [160, 200],
    ])
  })

  it('counts what is on time under the longer and late under the shorter alone', () => {
    expect(view.flip).toMatchObject({ count: 15, compared: 200, reverse: 0 })
    expect(view.flip?.onTimeUnder.rule.id).toBe('own target')
    expect(view.flip?.lateUnder.rule.id).toBe('fr.24h')
  })

  it('says where: country by category, with sums that agree', () => {
    const { where } = view
    expect(where.of).toBe('flips')
    expect(where.rows.map(({ category }) => category)).toEqual(['hate speech', 'insult'])
    const counts = where.rows.map(({ places }) => places.map(({ count }) => count))
    expect(counts).toEqual([
      [0, 0],
      [0, 15],
    ])
    expect(where.byCountry.map(({ count }) => count)).toEqual([0, 15])
    expect(where.all.count).toBe(15)
    expect(mostFrequentPlace(where)).toEqual({ country: 'FR', category: 'insult', count: 15 })
  })

  it('says it in one sentence, conditional because the bill is no law', () => {
    expect(plain(replayTitle(view, rules))).toBe(
      '15 notices on time under an own target of 48 h would have been late under the French bill’s 24 h',
    )
    expect(plain(replaySentence(view))).toBe(
      'Platform A would have decided 88 % of 200 cases (95 % interval 82.2 to 91.4) in time under an own target of 48 h and 80 % of 200 notices (95 % interval 73.9 to 85.0) in time under the French bill’s 24 h, received 28 March 2019 to 25 June 2019 in Germany and France; of 200 notices under both, 15 (8 %, 4.6 to 12.0) on time under an own target of 48 h would have been late under the French bill’s 24 h, the most in one place insult in France (15).',
    )
  })

  it('is quoted as demo, with its date, source and link', () => {
    const info = { name: 'Demo', version: 'steady@1+7', isInvented: true }
    const lines = replayQuote(view, info, 'https://example.org/deadlines?replay=fr.24h').split('\n')
    expect(lines).toHaveLength(5)
    expect(plain(lines[1] ?? '')).toContain('As of 26 June 2019')
    expect(lines[2]).toContain('DEMO: invented cases')
    expect(lines[3]).toBe('Source: Demo steady@1+7')
    expect(lines[4]).toBe('https://example.org/deadlines?replay=fr.24h')
  })

  it('has the same numbers in its table', () => {
    const { columns, rows: tableRows } = replayTable(view)
    for (const { key } of columns) expect(tableRows[0]).toHaveProperty(key)
    expect(tableRows[0]).toMatchObject({ n0: 200, share0: 87.5, n1: 200, share1: 80, toSecond: 15 })
    expect(
      tableRows.find(({ country, category }) => country === 'France' && category === 'insult'),
    ).toMatchObject({ compared: 100, toSecond: 15, toFirst: 0 })
  })
})

it('has the share of the countries where a rule is law beside the share of all', () => {
  const { view } = replay(['fr.24h'], { form: 'law' })
  expect(view.lines.map(({ whereLaw }) => whereLaw?.n ?? null)).toEqual([100, null])
  expect(view.lines[0]?.whereLaw?.share).toBe(0.8)
})

it('puts the flips on the side that is late, whichever is named first', () => {
  const { view } = replay(['fr.24h', 'de.7d'], { form: 'law' })
  expect(view.flip?.onTimeUnder.rule.id).toBe('de.7d')
  expect(view.flip?.lateUnder.rule.id).toBe('fr.24h')
  expect(view.flip?.count).toBe(35)
  expect(view.where.all.count).toBe(35)
})

it('says that nothing flips between two clocks of one length', () => {
  const { view, rules } = replay(['fr.24h'], { form: 'law' })
  expect(view.flip?.count).toBe(0)
  expect(view.where.of).toBe('late')
  expect(view.where.all.count).toBe(40)
  expect(plain(replayTitle(view, rules))).toContain('None of 200 notices is on time under one')
})

it('compares nothing where no case falls under both, and says why', () => {
  const { view } = replay([german7d.id], { form: 'law' })
  expect(view.flip).toBeNull()
  expect(notComparableWords(view.plan.comparability)).toContain('manifestly unlawful')
  expect(view.lines).toHaveLength(2)
})

it('speaks in the past tense where the rule is law in every country read', () => {
  const { view, rules } = replay(['de.24h'], { form: 'law' }, ['DE'])
  expect(plain(replayTitle(view, rules))).toBe(
    'Platform A decided 80 % of notices in time under the German Act’s 24 h',
  )
  expect(replaySentence(view)).not.toContain('would')
})

it('takes its tense from the receipts, not from the as-of', () => {
  const german = (date: string, receivedAt: string) => {
    const received = notices(100, 'DE', receivedAt, 20)
    const yardstick: Yardstick = { form: 'duty', dutyId: 'de.24h' }
    const { view } = replay(['de.24h'], yardstick, ['DE'], received, isoDate(date))
    const standing = view.lines.map((line) => standingWords(line.standing, 1, line.wasLaw))
    return { sentence: replaySentence(view), standing }
  }
  const onTheDayOfRepeal = german('2024-05-14', '2024-04-10T12:00Z')
  expect(onTheDayOfRepeal.sentence).toContain('Platform A decided 100')
  expect(onTheDayOfRepeal.sentence).not.toContain('would')
  expect(onTheDayOfRepeal.standing).toEqual(['repealed: law when these cases were received'])
  const fromBeforeTheLaw = german('2018-02-15', '2018-01-10T12:00Z')
  expect(fromBeforeTheLaw.sentence).toContain('Platform A would have decided 100')
  expect(fromBeforeTheLaw.standing).toEqual([
    'in force: law in Germany, but not on every day of these receipts',
  ])
})

it('says that nothing was there, or too little, and gives no share then', () => {
  const none = replay(['gb.1h'], { form: 'law' }, ['GB'])
  expect(replayState(none.view)).toMatchObject({ form: 'empty' })
  expect(replaySentence(none.view)).toBe('')
  const few = replay(['fr.24h'], { form: 'law' }, ['FR'], cases.slice(-30))
  expect(replayState(few.view)).toMatchObject({ form: 'too early' })
  expect(replaySentence(few.view)).toBe('')
})
