import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { notPublishedByThen } from '#contract/citation.ts'
import type { Instrument } from '#contract/instrument.ts'
import { isoDate, type IsoDate } from '#contract/units.ts'
import { instrumentStatusOn } from '#domain/status.ts'
import {
  companiesKnownOn,
  exchangeRatesKnownOn,
  exchangeRateSourcesKnownOn,
  finesKnownOn,
  halfYearsKnownOn,
  informationRequestsKnownOn,
  lawKnownOn,
  removalOrdersKnownOn,
} from '#domain/knownOn.ts'
import { wholeRecord } from './knownOnRecord.ts'
import { datedTexts, laterTexts, leaksIn } from './laterTexts.ts'

const knownOn = (record: typeof wholeRecord, day: IsoDate): typeof wholeRecord => ({
  instruments: lawKnownOn(record.instruments, day),
  companies: companiesKnownOn(record.companies, day),
  exchangeRates: exchangeRatesKnownOn(record.exchangeRates, day),
  exchangeRateSources: exchangeRateSourcesKnownOn(record.exchangeRateSources, day),
  fines: finesKnownOn(record.fines, day),
  halfYears: halfYearsKnownOn(record.halfYears, day),
  informationRequests: informationRequestsKnownOn(record.informationRequests, day),
  removalOrders: removalOrdersKnownOn(record.removalOrders, day),
})

/** Days around every publication of the record, where a filter off by one would show. */
const publicationDays = [
  ...new Set(
    [...JSON.stringify(wholeRecord).matchAll(/"publishedOn":"([\d-]+)"/g)].map(([, day]) => day!),
  ),
].toSorted()
const anyDay = fc
  .tuple(fc.constantFrom(...publicationDays), fc.integer({ min: -1, max: 1 }))
  .map(([day, shift]) =>
    isoDate(new Date(Date.parse(day) + shift * 86_400_000).toISOString().slice(0, 10)),
  )

/** Everything with a day of publication, in whatever part of the record. */
const publishedOnAnywhere = (value: unknown): string[] =>
  [...JSON.stringify(value).matchAll(/"publishedOn":"([\d-]+)"/g)].map(([, day]) => day!)

const stepsOf = (instruments: readonly Instrument[]) =>
  instruments.flatMap(({ id, duties, events }) =>
    [...duties.flatMap(({ transitions }) => transitions), ...events].map((step) => ({
      key: `${id} ${step.on} ${step.event}`,
      publishedOn: step.publishedOn,
    })),
  )

/** What can be counted of a view: never fewer on a later day. */
const factKeys = (record: typeof wholeRecord): string[] => [
  ...stepsOf(record.instruments).map(({ key }) => key),
  ...record.instruments.flatMap(
    ({ id, duties, penalties, claims, sums, notes, links, ...rest }) => [
      id,
      ...duties.map((duty) => duty.id),
      ...penalties.map((penalty) => penalty.id),
      ...claims.map((claim) => claim.id),
      ...sums.map((sum) => `${id} ${sum.kind} ${sum.on}`),
      ...[...notes, ...duties.flatMap((duty) => duty.notes)].map((note) => note.text),
      ...links.map((link) => `${id} → ${link.instrumentId}`),
      ...(rest.cooperation?.meetings ?? []).map(({ on, place }) => `${id} ${on} ${place}`),
    ],
  ),
  ...record.companies.flatMap(({ id, revenueYears, names }) => [
    ...revenueYears.map((year) => `${id} FY${year.financialYear}`),
    ...names.map(({ name }) => `${id} ${name}`),
  ]),
  ...record.exchangeRates.map(
    ({ base, quote, year, publisher }) => base + quote + year + publisher,
  ),
  ...record.fines.map(({ id }) => id),
  ...record.halfYears.map(({ platform, periodStart }) => platform + periodStart),
  ...record.informationRequests.rows.map(({ place, periodStart }) => place + periodStart),
  ...record.removalOrders.rows.map(({ who, measure, periodStart }) => who + measure + periodStart),
]

describe('the record as it was known on a day', () => {
  it('holds no fact and no source of a later day', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const later = publishedOnAnywhere(knownOn(wholeRecord, day)).filter((each) => each > day)
        expect(later).toEqual([])
      }),
    )
  })

  it('tells no text of a later day, by the judgement of a walk of its own', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const told = datedTexts(knownOn(wholeRecord, day)).map(({ text }) => text)
        expect(leaksIn(told.join(' | '), laterTexts(wholeRecord, day))).toEqual([])
      }),
      { numRuns: 25 },
    )
  })

  it('loses no dated step that was public', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const known = new Set(
          stepsOf(lawKnownOn(wholeRecord.instruments, day)).map(({ key }) => key),
        )
        const missing = stepsOf(wholeRecord.instruments).filter(
          ({ key, publishedOn }) => publishedOn <= day && !known.has(key),
        )
        expect(missing).toEqual([])
      }),
    )
  })

  it('is the same when asked for twice', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const once = knownOn(wholeRecord, day)
        expect(knownOn(once, day)).toEqual(once)
      }),
    )
  })

  it('never shows less on a later day', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (one, other) => {
        const [before, after] = one < other ? [one, other] : [other, one]
        const later = new Set(factKeys(knownOn(wholeRecord, after)))
        const lost = factKeys(knownOn(wholeRecord, before)).filter((key) => !later.has(key))
        expect(lost).toEqual([])
      }),
    )
  })

  it('is the record itself on the day it was last checked, but for what was never dated', () => {
    const today = knownOn(wholeRecord, isoDate('2026-11-22'))
    expect(today.companies).toEqual(wholeRecord.companies)
    expect(factKeys(today)).toEqual(factKeys(wholeRecord))
  })

  it('does not change what it is given', () => {
    const before = JSON.stringify(wholeRecord)
    knownOn(wholeRecord, isoDate('2018-05-01'))
    expect(JSON.stringify(wholeRecord)).toBe(before)
  })
})

describe('on 26 June 2019', () => {
  const day = isoDate('2019-06-26')
  const law = lawKnownOn(wholeRecord.instruments, day)
  const find = (id: string) => law.find((instrument) => instrument.id === id)!

  it('the Avia bill is proposed, whatever the as-of, and its 4 % have no end', () => {
    const avia = find('fr-avia')
    expect(instrumentStatusOn(avia, isoDate('2024-01-01'))).toMatchObject({
      phrase: 'Proposed',
      status: 'proposed',
    })
    expect(avia.penalties.map(({ id, until }) => [id, until])).toEqual([
      ['fr-avia.csa-sanction', undefined],
    ])
    expect(avia.became.text).toBe(notPublishedByThen)
    expect(avia.links.map(({ instrumentId }) => instrumentId)).not.toContain('fr-rpr-42')
  })

  it('texts of which nothing was public are not there', () => {
    const ids = law.map(({ id }) => id)
    for (const id of ['eu-dsa', 'de-ddg', 'fr-rpr-42']) expect(ids).not.toContain(id)
  })

  it('the White Paper has its name and kind of then, and no clock', () => {
    const paper = find('uk-osa')
    expect(paper).toMatchObject({ shortName: 'Online Harms White Paper', kind: 'proposal' })
    expect(paper.duties[0]).toMatchObject({ isWordingUnpublished: true, caseKind: null })
  })

  it('a fact cited from a later source stays, without that source', () => {
    const tabled = find('fr-avia').duties[0]!.transitions[0]!
    const cited = find('fr-avia').sources.filter(({ id }) => tabled.sources.includes(id))
    expect(cited.map(({ kind, title }) => [kind, title])).toContainEqual([
      'later',
      'Cited from a later source',
    ])
    expect(cited.some(({ kind }) => kind === 'primary')).toBe(true)
  })

  it('a claim held against what came later is not judged yet', () => {
    const claim = find('fr-avia').claims.find(({ id }) => id === '001-4')
    expect(claim).toMatchObject({ assessment: notPublishedByThen, lawSays: notPublishedByThen })
  })
})

describe('how a fine stands', () => {
  const fineOn = (day: string) =>
    finesKnownOn(wholeRecord.fines, isoDate(day)).find(({ id }) => id === 'netzdg-facebook-2019')

  it('is knowledge of its own day', () => {
    expect(fineOn('2019-07-01')).toBeUndefined()
    expect(fineOn('2019-07-02')).toMatchObject({ standing: notPublishedByThen })
    expect(fineOn('2019-07-02')?.note).toBeUndefined()
    expect(fineOn('2021-09-01')).toMatchObject({ standing: 'paid' })
  })
})

describe('an end that nobody knew yet', () => {
  const agentFine = (day: string) =>
    lawKnownOn(wholeRecord.instruments, isoDate(day))
      .find(({ id }) => id === 'de-netzdg')
      ?.penalties.find(({ id }) => id === 'de-netzdg.agent-fine-until-2024')

  it('is left out until what takes its place is public', () => {
    expect(agentFine('2024-05-12')).not.toHaveProperty('until')
    expect(agentFine('2024-05-13')).toMatchObject({ until: '2024-05-14' })
  })
})

describe('the judge of later texts', () => {
  const day = isoDate('2019-06-26')

  it('reports a fact that is planted among those of the day', () => {
    const [first, ...others] = wholeRecord.instruments
    const planted = {
      ...first!,
      events: [
        {
          on: isoDate('2019-05-01'),
          event: 'A hearing that nobody wrote about for years',
          kind: 'hearing' as const,
          sources: [first!.sources[0]!.id],
          publishedOn: isoDate('2023-01-01'),
          verified: true,
        },
      ],
    }
    const later = laterTexts({ ...wholeRecord, instruments: [planted, ...others] }, day)
    expect(leaksIn('On 1 May: A hearing that nobody wrote about for years.', later)).toEqual([
      'de-netzdg.events.0.event (2023-01-01): A hearing that nobody wrote about for years',
    ])
  })

  it('reports names, phrases, amounts, sources and remarks of later days', () => {
    const later = laterTexts(wholeRecord, day)
    const avia = wholeRecord.instruments.find(({ id }) => id === 'fr-avia')!
    const linkNote = avia.links.find(({ instrumentId }) => instrumentId === 'fr-rpr-42')!.note
    for (const words of [
      'Meta Platforms',
      'Online Safety Act 2023',
      'Promulgated; core struck down',
      'EUR\u00A05.125\u00A0m',
      wholeRecord.fines[0]!.note!,
      'The Conseil constitutionnel strikes it down before promulgation',
      linkNote,
    ]) {
      expect([words, leaksIn(`so ${words}.`, later).length > 0]).toEqual([words, true])
    }
    expect(later.length).toBeGreaterThan(400)
  })

  it('lets pass what was public too', () => {
    const later = laterTexts(wholeRecord, day)
    expect(
      leaksIn('The bill is tabled in the Assemblée nationale; none set; Facebook', later),
    ).toEqual([])
  })
})
