import { describe, expect, it } from 'vitest'
import { parseOverviewSearch } from './overviewSearch.ts'

describe('the overview’s own parameters', () => {
  it('are the page where nothing is said', () => {
    expect(parseOverviewSearch({})).toEqual({ values: { view: 'page' }, problems: [] })
  })

  it('are the board’s sheet where it is asked for', () => {
    expect(parseOverviewSearch({ view: 'board' }).values.view).toBe('board')
  })

  it('fall back to the page, visibly, where the value is not known', () => {
    expect(parseOverviewSearch({ view: 'poster' })).toEqual({
      values: { view: 'page' },
      problems: ['view=poster is not known; showing the page'],
    })
  })
})
