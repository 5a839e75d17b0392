import { describe, expect, it } from 'vitest'
import { isoDate } from '#contract/units.ts'
import { caseWindow } from '#domain/onTime/caseWindow.ts'
import { headlineFigure } from '#domain/onTime/onTimeFigure.ts'
import { onTimePlan } from '#domain/onTime/onTimePlan.ts'
import { readAgainst } from '#domain/onTime/readAgainst.ts'
import { requestsWindow } from '#domain/requests/requestsWindow.ts'
import { instruments } from '#record/law.ts'
import { requests, tallyOfRequests } from '#test/fixtures/literalRequests.ts'
import { requestsViewOver } from '#test/fixtures/requestsView.ts'
import { dutiesTitle, dutyLines } from './answerDutyLines.ts'
import { answerLimits } from './answerQuestions.ts'
import { answersOf, endedBy } from './answerRows.ts'
import { answerSeries, answerWalls } from './answerSeries.ts'
import { answerLines, answerTable } from './answerTable.ts'
import { answerState, limitWords, medianTitle, notPartedWords, tableTitle } from './answerWords.ts'

const MAY = '2019-05-10T12:00Z'
const MLAT = { channel: 'treaty (MLAT)' }

/** Germany's police, 100: 60 in 20 h (20 of them refused), 25 in 100 h, 5 withdrawn at 10 h, 10 open. */
const police = [
  ...requests(40, 'DE', MAY, 20),
  ...requests(20, 'DE', MAY, 20, { outcome: 'refused', reason: 'overbroad' }),
  ...requests(25, 'DE', MAY, 100, { outcome: 'partly disclosed' }),
  ...requests(5, 'DE', MAY, 10, { outcome: 'withdrawn' }),
  ...requests(10, 'DE', MAY, null),
]
/** France's treaty requests, 80: 30 in 900 h, 50 open for 2 400 h. */
const treaty = [
  ...requests(30, 'FR', '2018-01-10T12:00Z', 900, MLAT),
  ...requests(50, 'FR', '2019-03-18T00:00Z', null, MLAT),
]
const few = requests(12, 'FR', MAY, 3, { channel: 'emergency' })
const cases = [...police, ...treaty, ...few]

const groupOf = (view: Parameters<typeof answersOf>[0], group: string) =>
  answersOf(view)!.groups.find((each) => each.group === group)!

describe('curves of answers', () => {
  it('let the ends compete, and an open request count for as long as it was seen', () => {
    const direct = groupOf(requestsViewOver(cases), 'direct to police')
    expect(direct.cases.n).toBe(100)
    expect(endedBy(direct, 'withdrawn', 24)?.incidence).toBeCloseTo(0.05, 12)
    expect(endedBy(direct, 'answered', 24)?.incidence).toBeCloseTo(0.6, 12)
    expect(endedBy(direct, 'produced', 24)?.incidence).toBeCloseTo(0.4, 12)
    expect(endedBy(direct, 'refused', 240)?.incidence).toBeCloseTo(0.2, 12)
    expect(endedBy(direct, 'answered', 240)?.incidence).toBeCloseTo(0.85, 12)
    expect(direct.median.hours).toBe(20)
    expect(direct.open).toBe(10)
    // Seen for 46 d 12 h: nothing is said of 90 d.
    expect(endedBy(direct, 'answered', 2160)).toBeNull()
  })

  it('answered is data and refusals put together, at every age', () => {
    const { curves } = groupOf(requestsViewOver(cases), 'direct to police')
    curves.answered.forEach(({ incidence }, index) => {
      const parts = curves.produced[index]!.incidence + curves.refused[index]!.incidence
      expect(parts).toBeCloseTo(incidence, 12)
    })
  })

  it('name groups with fewer than 50 requests, in the contract’s order, and draw none of them', () => {
    const answers = answersOf(requestsViewOver(cases))!
    expect(answers.groups.map(({ group }) => group)).toEqual(['treaty (MLAT)', 'direct to police'])
    expect(answers.tooFew).toEqual([{ group: 'emergency', name: 'emergency', n: 12 }])
  })

  it('leave out what came before the log began', () => {
    const view = requestsViewOver(cases, {
      observedFrom: (Date.parse('2019-01-01T00:00Z') / 1000) as never,
    })
    const { cases: counted } = groupOf(view, 'treaty (MLAT)')
    expect([counted.n, counted.leftOut]).toEqual([50, 30])
  })

  it('are of all requests together where the data asked for is known only with the answer', () => {
    const view = requestsViewOver(cases, { by: 'process' })
    const answers = answersOf(view)!
    expect(answers.groups.map(({ name, cases: { n } }) => [name, n])).toEqual([
      ['All requests', 192],
    ])
    expect(notPartedWords(view)).toContain('with the answer alone')
    expect(notPartedWords(requestsViewOver(cases))).toBe('')
  })
})

describe('the shares within a time', () => {
  it('are those of the duties and the page’s own, the shortest first', () => {
    const limits = answerLimits(requestsViewOver(cases))
    expect(limits.map((limit) => limitWords(limit, limits))).toEqual([
      '8\u00a0h',
      '48\u00a0h',
      '10\u00a0d',
      '30\u00a0d',
    ])
  })

  it('count what is past its time, withdrawn in time apart, refusals as answers', () => {
    const { shares } = groupOf(requestsViewOver(cases), 'direct to police')
    expect(shares.map(({ satisfied, n }) => [satisfied, n])).toEqual([
      [0, 100],
      [60, 95],
      [85, 95],
      [85, 95],
    ])
  })

  it('count only receipts old enough: in treaty cases of days, none of yesterday’s', () => {
    const fresh = [...cases, ...requests(60, 'DE', '2019-06-25T00:00Z', 1)]
    const { shares, cases: counted } = groupOf(requestsViewOver(fresh), 'direct to police')
    expect(counted.n).toBe(160)
    // 8 h have passed for the 60; 48 h, ten days and 30 days have not.
    expect(shares.map(({ n }) => n)).toEqual([160, 95, 95, 95])
  })
})

describe('the duties', () => {
  const window = caseWindow(isoDate('2019-06-26'), {
    from: isoDate('2018-06-01'),
    to: isoDate('2019-06-01'),
  })

  it('have the share that every other page counts for the same duty and receipts', () => {
    const view = requestsViewOver(cases, { window, countries: ['DE'] })
    const law = answersOf(view)!.duties.find(({ duty }) => duty.id === 'de-netzdg.info48h')!.share
      .law!
    const against = readAgainst(
      { form: 'duty', dutyId: 'de-netzdg.info48h' },
      instruments,
      ['DE'],
      window,
    )
    const plan = onTimePlan({
      scope: { countries: ['DE'], platform: 'Platform A' },
      window,
      against,
    })
    const elsewhere = headlineFigure(
      plan,
      plan.questions.map((question) => tallyOfRequests(cases, question)),
      against,
    )
    expect([law.satisfied, law.n]).toEqual([60, 95])
    expect([elsewhere.satisfied, elsewhere.n]).toEqual([60, 95])
    expect(law.share).toBe(elsewhere.share)
  })

  it('read as law what came while they were, else everything as a yardstick', () => {
    const emergencies = requests(60, 'ES', MAY, 5, { channel: 'emergency' })
    const lines = dutyLines(answersOf(requestsViewOver([...cases, ...emergencies]))!.duties)
    expect(lines.map(({ readings }) => readings.map(({ label, words }) => [label, words]))).toEqual(
      [
        [['as a yardstick', 'of 72']],
        [['received while it was law', 'of 95']],
        [['as a yardstick', 'no request this way is past its time']],
      ],
    )
    expect(lines.map(({ standing }) => standing)).toEqual([
      'not yet law: proposed; law from 18\u00a0August 2026',
      'law in Germany since 1\u00a0October 2017',
      'not yet law: proposed; law from 18\u00a0August 2026',
    ])
    expect(lines[0]?.note).toContain('what the proposal of this day had is not researched')
  })

  it('are of a later text where nothing was proposed by the day', () => {
    const early = requestsWindow(isoDate('2016-01-01'), {})
    const [urgent] = dutyLines(answersOf(requestsViewOver([], { window: early }))!.duties)
    expect(urgent?.note).toBe(
      'Nothing was proposed by this day; 8\u00a0h are those of the text as adopted.',
    )
  })

  it('have a title of the requests that they govern, not of all', () => {
    const { duties } = answersOf(requestsViewOver(cases))!
    expect(dutiesTitle(dutyLines(duties), duties)).toMatch(
      /^\d+\u00a0% of the requests under NetzDG’s 48\u00a0h were answered in time$/,
    )
  })

  it('that have ended keep the share of what came while they were law', () => {
    const ended = requestsWindow(isoDate('2024-06-26'), {})
    const view = requestsViewOver(
      [
        ...requests(50, 'DE', '2024-05-13T21:00Z', 10),
        ...requests(50, 'DE', '2024-05-13T23:00Z', 100),
      ],
      { window: ended },
    )
    const { duties } = answersOf(view)!
    const duty = duties.find((each) => each.duty.id === 'de-netzdg.info48h')!
    expect(duty.standing).toBe('ended')
    expect([duty.share.law?.satisfied, duty.share.law?.n]).toEqual([50, 50])
    expect([duty.share.yardstick?.satisfied, duty.share.yardstick?.n]).toEqual([50, 100])
    expect(dutiesTitle(dutyLines(duties), duties)).toBe(
      'No duty with hours on requests is law here on this day',
    )
  })

  it('give no share where they reach none of the countries', () => {
    const { duties } = answersOf(requestsViewOver(cases, { countries: ['GB'] }))!
    expect(dutyLines(duties).map(({ readings: [own] }) => own?.words)).toEqual(
      Array.from({ length: 3 }, () => 'it reaches none of the countries chosen'),
    )
  })
})

describe('the picture', () => {
  const wallsAsOf = (date: string, countries: readonly ('DE' | 'FR' | 'GB')[] = ['DE', 'FR']) => {
    const view = requestsViewOver([], { countries, window: requestsWindow(isoDate(date), {}) })
    return answerWalls(answersOf(view)!.duties).map(
      ({ name, isLaw, condition }) => `${name} ${isLaw} ${condition.split(' · ')[0]}`,
    )
  }

  it('labels each wall by the law of the day', () => {
    expect(wallsAsOf('2019-06-26')).toEqual([
      '8\u00a0h false not yet law',
      '48\u00a0h true law in Germany',
      '10\u00a0d false not yet law',
    ])
    expect(wallsAsOf('2024-05-14')[1]).toBe('48\u00a0h false ended')
    expect(wallsAsOf('2026-08-18')).toEqual([
      '8\u00a0h true law in Germany, France',
      '48\u00a0h false ended',
      '10\u00a0d true law in Germany, France',
    ])
    expect(wallsAsOf('2019-06-26', ['FR'])[1]).toBe('48\u00a0h false not law here')
  })

  it('draws a line solid only where every request of it has a duty with hours as law', () => {
    const lineOf = (countries: readonly ('DE' | 'FR')[]) => {
      const view = requestsViewOver(cases, { countries })
      return answerSeries(answersOf(view)!, 'answered', view).find(
        ({ id }) => id === 'direct to police',
      )
    }
    expect([lineOf(['DE'])?.isLaw, lineOf(['DE'])?.note]).toEqual([true, '48\u00a0h is law'])
    expect([lineOf(['DE', 'FR'])?.isLaw, lineOf(['DE', 'FR'])?.note]).toEqual([
      false,
      '48\u00a0h is law in Germany',
    ])
  })
})

describe('the words', () => {
  it('say when half were answered, and leave out who had not', () => {
    const view = requestsViewOver([
      ...cases,
      ...requests(60, 'FR', '2018-01-10T12:00Z', 3552, MLAT),
    ])
    expect(medianTitle(view, answersOf(view))).toBe(
      'Half of treaty requests took 148\u00a0d or more; direct ones to police 20\u00a0h',
    )
    const early = requestsViewOver(cases)
    expect(medianTitle(early, answersOf(early))).toBe(
      'Half of requests direct to police took 20\u00a0h or more',
    )
  })

  it('give the range where naming every group would take three lines', () => {
    const urgent = { channel: 'emergency' }
    const judges = { channel: 'direct to judges' }
    const orders = { channel: 'EU production order' }
    const view = requestsViewOver([
      ...cases,
      ...requests(60, 'FR', '2018-01-10T12:00Z', 3552, MLAT),
      ...requests(60, 'FR', MAY, 5, urgent),
      ...requests(60, 'FR', MAY, 200, judges),
      ...requests(60, 'FR', MAY, 100, orders),
    ])
    const answers = answersOf(view)
    expect(medianTitle(view, answers)).toBe(
      'Half of the requests took 5\u00a0h or more in one of five groups, 148\u00a0d or more in another',
    )
    expect(tableTitle(view, answers)).toBe(
      'Within 30\u00a0d, 0 to 100\u00a0% of requests were answered in five groups',
    )
  })

  it('give the page’s own time its share, group by group', () => {
    const view = requestsViewOver(cases)
    expect(tableTitle(view, answersOf(view))).toBe(
      'Within 30\u00a0d, 0\u00a0% of treaty requests and 89\u00a0% of direct ones to police were answered',
    )
  })

  it('tell nothing asked from too few', () => {
    const none = requestsViewOver([])
    expect(answerState(none, answersOf(none)!)).toMatchObject({ form: 'empty' })
    const some = requestsViewOver(few)
    expect(answerState(some, answersOf(some)!)).toMatchObject({
      form: 'too early',
      title: '12 requests in all',
    })
    const enough = requestsViewOver(cases)
    expect(answerState(enough, answersOf(enough)!)).toBeUndefined()
  })

  it('have the lines of the picture in table and file', () => {
    const answers = answersOf(requestsViewOver(cases))!
    const table = answerTable(answers, null, 'Channel')
    expect(
      table.rows.map(({ group, n, share1, n1, open }) => [group, n, share1, n1, open]),
    ).toEqual([
      ['treaty (MLAT)', 80, 0, 80, 50],
      ['direct to police', 100, 63.2, 95, 10],
    ])
    expect(answerLines(answers, null).map(({ oldestOpenDays }) => oldestOpenDays)).toEqual([
      null,
      null,
    ])
  })
})
