import { expect, it } from 'vitest'
import { isoDate } from '#contract/units.ts'
import { scenarioId } from '#mocks/scenario.ts'
import { scenarios } from '#mocks/scenarios/all.ts'
import { companies } from '#record/companies.ts'
import { exchangeRates } from '#record/exchangeRates.ts'
import { instruments } from '#record/law.ts'
import { readSearch } from '#url/readSearch.ts'
import { walkSteps, type WalkStep } from '#url/search.ts'
import { walkPlaces } from './walkSteps.ts'
import { walkWords } from './walkWords.ts'

const today = isoDate('2026-11-22')
const ground = { instruments, companies, exchangeRates, today }
const said = (step: WalkStep, from = ground) => {
  const { title, see, say } = walkWords(step, from)
  return `${title}. ${see} ${say}`.replaceAll('\u00A0', ' ')
}

it('says where the 24-hour rule is law on the opening day, and since when', () => {
  expect(said(1)).toContain('NetzDG 24 h, in Germany')
  expect(said(1)).toContain('France, United Kingdom, Spain and Ireland')
  expect(said(1)).toContain('since 1 January 2018')
})

it('puts the bill’s largest sum beside the one in force', () => {
  expect(said(2)).toContain(
    'For Facebook: in force NetzDG EUR 50 m; if adopted Avia bill EUR 1,889.9 m',
  )
  expect(said(2)).toContain('proposed since 20 March 2019, is no law on 26 June 2019')
})

it('leaves the sums out where the revenues did not come', () => {
  const without = said(2, { ...ground, companies: [] })
  expect(without).not.toMatch(/EUR|Facebook|undefined/)
  expect(without).toContain('is no law')
})

it('says of the plan that no amount is set', () => {
  expect(said(3)).toContain('No amount is set')
  expect(said(3)).toContain('exploratory since 13 June 2017')
})

it('tells what became of the three as of today', () => {
  expect(said(4)).toContain('14 May 2024')
  expect(said(4)).toContain('18 June 2020')
  expect(said(4)).toMatch(/UK.French plan/)
})

it('names the own target that takes the place of a clock in France', () => {
  expect(said(5)).toContain('Own target 24 h')
  expect(said(5)).toContain('No duty in hours')
})

it('shows the backlog in the scenario that has one, and names it', () => {
  expect(walkPlaces[5].search['scenario']).toBe('surge@1')
  expect(scenarios.map(scenarioId)).toContain('surge@1')
  expect(said(5)).toContain('Scenario “surge”')
})

it('has something to see and to say at each step, and an address without a mistake', () => {
  for (const step of walkSteps) {
    const { title, see, say } = walkWords(step, ground)
    expect(title.length * see.length * say.length).toBeGreaterThan(0)
    expect(said(step)).not.toMatch(/undefined|NaN|null|\s\s/)
    const { problems } = readSearch({ ...walkPlaces[step].search, walk: String(step) }, today)
    expect(problems).toEqual([])
  }
})

it('still has words where the record did not come', () => {
  const empty = { instruments: [], companies: [], exchangeRates: [], today }
  for (const step of walkSteps) expect(said(step, empty)).not.toMatch(/undefined|NaN|\[object/)
})
