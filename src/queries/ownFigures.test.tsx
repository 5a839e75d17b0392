import { act, renderHook } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { share } from '#contract/units.ts'
import { ownFiguresName, useOwnFigures } from './ownFigures.ts'

const revenue = { money: { currency: 'EUR', amount: 1.25e9 }, financialYear: 2018 } as const
const appetite = { money: { currency: 'EUR', amount: 100e6 }, yearShare: share(0.05) } as const

afterEach(() => {
  vi.restoreAllMocks()
  const { result } = renderHook(useOwnFigures)
  act(() => void result.current.forget())
})

describe('own figures', () => {
  it('are kept on the device under one name, and read from there', () => {
    const { result } = renderHook(useOwnFigures)
    expect(result.current).toMatchObject({ own: {}, isEmpty: true, isKept: true })
    act(() => result.current.change({ revenue }))
    act(() => result.current.change({ appetite }))
    expect(JSON.parse(localStorage.getItem(ownFiguresName) ?? '')).toEqual({ revenue, appetite })
    expect(localStorage).toHaveLength(1)
    expect(renderHook(useOwnFigures).result.current.own).toEqual({ revenue, appetite })
  })

  it('one taken out leaves the others; the last one leaves nothing behind', () => {
    const { result } = renderHook(useOwnFigures)
    act(() => result.current.change({ revenue, appetite }))
    act(() => result.current.change({ revenue: undefined }))
    expect(result.current.own).toEqual({ appetite })
    act(() => result.current.change({ appetite: undefined }))
    expect(result.current.isEmpty).toBe(true)
    expect(localStorage.getItem(ownFiguresName)).toBeNull()
  })

  it('are forgotten at once, and put back by the undo', () => {
    const { result } = renderHook(useOwnFigures)
    act(() => result.current.change({ revenue }))
    let undo = () => {}
    act(() => {
      undo = result.current.forget()
    })
    expect(localStorage.getItem(ownFiguresName)).toBeNull()
    expect(result.current.own).toEqual({})
    act(() => undo())
    expect(result.current.own).toEqual({ revenue })
  })

  it('that were damaged or of another shape are none, and no failure', () => {
    for (const text of ['{', '[]', '"x"', '{"revenue":{"money":{"currency":"XXX","amount":1}}}']) {
      localStorage.setItem(ownFiguresName, text)
      expect(renderHook(useOwnFigures).result.current.own).toEqual({})
    }
  })

  it('follow a change made in another tab', () => {
    const { result } = renderHook(useOwnFigures)
    localStorage.setItem(ownFiguresName, JSON.stringify({ appetite }))
    act(() => void window.dispatchEvent(new StorageEvent('storage')))
    expect(result.current.own).toEqual({ appetite })
  })

  it('last as long as the visit where the browser keeps nothing, which is said', () => {
    const { result } = renderHook(useOwnFigures)
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    act(() => result.current.change({ revenue }))
    expect(result.current).toMatchObject({ own: { revenue }, isKept: false })
    expect(localStorage.getItem(ownFiguresName)).toBeNull()
  })
})
