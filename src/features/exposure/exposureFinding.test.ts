import { describe, expect, it } from 'vitest'
import { exposureFinding } from './exposureFinding.ts'
import { plain, viewOn } from './sampleLedger.ts'

const found = (company: string, day: string) => plain(exposureFinding(viewOn(company, day)))

describe('the finding of the exposure page', () => {
  it('sets the law in force beside the bill, and never adds them', () => {
    expect(found('facebook', '2019-06-26')).toBe(
      'On 26 June 2019 the law in force allows penalties of at most EUR 55.4 m for Facebook; if adopted, the Avia bill EUR 1,889.9 m or more',
    )
  })

  it('says “or more” where an amount is unknown or only a floor is known', () => {
    expect(found('twitter', '2025-12-10')).toBe(
      'On 10 December 2025 the law in force allows penalties of EUR 21.3 m or more for X (Twitter)',
    )
  })

  it('says of what is adopted that it comes, and names several texts together', () => {
    expect(found('facebook', '2025-12-10')).toMatch(/; once in force, e-Evidence EUR [\d,.]+ m$/)
    expect(found('facebook', '2022-12-01')).toMatch(
      /; if adopted, coming texts EUR [\d,.]+ m or more$/,
    )
  })

  it('says that no law sets an amount before there is any', () => {
    expect(found('facebook', '2014-01-01')).toBe(
      'On 1 January 2014 no law in force sets an amount for Facebook',
    )
  })

  it('is not made up where revenues did not arrive', () => {
    const failed = { title: 'Not loaded', detail: 'The connection broke.' }
    const view = { ...viewOn('facebook', '2019-06-26'), worked: null }
    expect(exposureFinding({ ...view, failure: failed })).toBe(
      'What the law allows of Facebook is not here',
    )
    expect(exposureFinding(view)).toBe('Exposure')
  })
})
