import { expect, test } from 'vitest'
import { companies } from '#record/companies.ts'
import { exchangeRates } from '#record/exchangeRates.ts'
import { fines } from '#record/fines.ts'
import { informationRequests } from '#record/informationRequests.ts'
import { instruments } from '#record/law.ts'
import { netzdgHalfYears } from '#record/netzdgHalfYears.ts'
import { removalOrders } from '#record/removalOrders.ts'
import {
  factsOfCompany,
  factsOfFigures,
  factsOfInstrument,
  factsOfOrders,
  factsOfRequests,
} from './recordFacts.ts'

/** Whatever in a file carries sources, a day and a mark, wherever it stands. */
function marked(value: unknown): { publishedOn: unknown; verified: unknown }[] {
  if (Array.isArray(value)) return value.flatMap(marked)
  if (typeof value !== 'object' || value === null) return []
  const inner = Object.values(value).flatMap(marked)
  const isFact = 'sources' in value && 'publishedOn' in value && 'verified' in value
  return isFact ? [{ publishedOn: value.publishedOn, verified: value.verified }, ...inner] : inner
}

const inAnyOrder = (facts: readonly { publishedOn: unknown; verified: unknown }[]) =>
  facts.map(({ publishedOn, verified }) => `${String(publishedOn)} ${String(verified)}`).toSorted()

test.each(instruments.map((instrument) => [instrument.id, instrument] as const))(
  'no fact of %s is left out or counted twice',
  (_id, instrument) => {
    const listed = factsOfInstrument(instrument)
    expect(inAnyOrder(listed)).toEqual(inAnyOrder(marked(instrument)))
    expect(listed.filter(({ about }) => about === '')).toEqual([])
  },
)

test('no published figure is left out or counted twice', () => {
  expect(inAnyOrder(companies.flatMap(factsOfCompany))).toEqual(inAnyOrder(marked(companies)))
  const figures = factsOfFigures({ exchangeRates, fines, halfYears: netzdgHalfYears })
  expect(inAnyOrder(figures.exchangeRates)).toEqual(inAnyOrder(marked(exchangeRates)))
  expect(inAnyOrder(figures.fines)).toEqual(inAnyOrder(marked(fines)))
  expect(inAnyOrder(figures.halfYears)).toEqual(inAnyOrder(marked(netzdgHalfYears)))
  expect(inAnyOrder(factsOfRequests(informationRequests))).toEqual(
    inAnyOrder(marked(informationRequests)),
  )
  expect(inAnyOrder(factsOfOrders(removalOrders))).toEqual(inAnyOrder(marked(removalOrders)))
})

test('a transition is named by its duty and status, and says what happened', () => {
  const netzdg = instruments.find(({ id }) => id === 'de-netzdg')
  const repeal =
    netzdg && factsOfInstrument(netzdg).find(({ about }) => about === 'NetzDG 24 h, repealed')
  expect(repeal).toMatchObject({ verified: true })
  expect(repeal?.says).toMatch(/\w{3}/)
})
