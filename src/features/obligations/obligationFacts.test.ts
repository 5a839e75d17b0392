import { describe, expect, it } from 'vitest'
import { isoDate } from '#contract/units.ts'
import { obligationFacts } from './obligationFacts.ts'
import { sampleInstrument } from './sampleInstrument.ts'

const plain = (text: string) => text.replaceAll('\u00a0', ' ')

describe('the facts at the head', () => {
  it('say how it stood, and what became of it', () => {
    const facts = obligationFacts(sampleInstrument, isoDate('2019-06-26'))
    expect(facts.now).toMatchObject({ status: 'proposed', phrase: 'Before the Assembly' })
    expect(facts.became).toMatchObject({ status: 'struck down', phrase: 'Core struck down' })
  })

  it('name no outcome where nothing changed since', () => {
    expect(obligationFacts(sampleInstrument, isoDate('2021-01-01')).became).toBeNull()
  })

  it('know the first day of what had not begun', () => {
    const facts = obligationFacts(sampleInstrument, isoDate('2018-01-01'))
    expect(facts.now).toBeNull()
    expect(facts.begins).toBe('2019-03-20')
  })

  it('list triggers and clocks once, proposed ones as such', () => {
    const facts = obligationFacts(sampleInstrument, isoDate('2019-06-26'))
    expect(facts.triggers).toEqual([
      'a user’s notice',
      'an authority’s order',
      'an information request',
    ])
    expect(facts.deadlines.map(({ text, isProposed }) => [plain(text), isProposed])).toEqual([
      ['24 h', true],
      ['1 h', false],
    ])
  })

  it('say “none set” where no duty has a clock', () => {
    const promise = { ...sampleInstrument, duties: sampleInstrument.duties.slice(2) }
    expect(obligationFacts(promise, isoDate('2019-06-26')).deadlines).toEqual([
      { text: 'none set', isProposed: false, isOver: false },
    ])
  })
})
