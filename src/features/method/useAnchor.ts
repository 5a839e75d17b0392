/** Brings the part that the address names into view. */
import { useLocation } from '@tanstack/react-router'
import { useEffect } from 'react'

/**
 * `isHere`: the parts are on the page; before that there is nothing to go to. Focus goes along, so
 * that reading and Tab go on from there.
 */
export function useAnchor(isHere: boolean): void {
  const { hash } = useLocation()
  useEffect(() => {
    if (!isHere || hash === '') return
    const part = document.getElementById(hash)
    part?.scrollIntoView({ block: 'start' })
    part?.focus({ preventScroll: true })
  }, [isHere, hash])
}
