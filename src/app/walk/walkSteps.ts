/** The six steps of the demo walk: where each leads, and which part of that page it is about. */
import type { SearchText } from '#url/queryString.ts'
import type { WalkStep } from '#url/search.ts'

/** `search` and `extras` are what differs from the defaults; `shows` finds the part in the page. */
export interface WalkPlace {
  path: string
  search: SearchText
  extras: SearchText
  shows: string
}

/** Every step begins at the defaults, so that a link to one shows the same to everybody. */
export const walkPlaces: Record<WalkStep, WalkPlace> = {
  1: { path: '/', search: {}, extras: {}, shows: '.on-time-card' },
  2: {
    path: '/',
    search: { yardstick: 'fr-avia.24h' },
    extras: {},
    shows: '.maximum-card',
  },
  3: { path: '/obligations/ukfr-2017', search: {}, extras: {}, shows: '.penalty-card' },
  4: {
    path: '/compare',
    search: { asOf: 'today', in: 'DE,FR,GB' },
    extras: { texts: 'DE:de-netzdg,FR:fr-avia,GB:ukfr-2017' },
    shows: 'main section.card',
  },
  5: {
    path: '/',
    search: { in: 'FR', scenario: 'surge@1' },
    extras: {},
    shows: '.open-by-age-card',
  },
  6: { path: '/', search: {}, extras: { view: 'board' }, shows: '.board-sheet' },
}
