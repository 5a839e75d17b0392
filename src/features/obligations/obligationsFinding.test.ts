import { expect, it } from 'vitest'
import { isoDate } from '#contract/units.ts'
import { obligationsFinding } from './obligationsFinding.ts'
import { sampleInstrument } from './sampleInstrument.ts'

const plain = (text: string) => text.replaceAll('\u00a0', ' ')

it('counts what binds and what is coming, and names one or two countries', () => {
  expect(plain(obligationsFinding([sampleInstrument], isoDate('2019-06-26'), ['FR']))).toBe(
    'On 26 June 2019, no duties bind in France and one is proposed or adopted',
  )
  expect(
    plain(obligationsFinding([sampleInstrument], isoDate('2020-02-01'), ['FR', 'DE', 'GB'])),
  ).toBe(
    'On 1 February 2020, no duties bind across three countries and two are proposed or adopted',
  )
})
