/** The pages there are: their paths, names, groups in the rail, and what the shell shows on each. */

/** `eu`: beside the countries the EU has a column or lane of its own. */
export type Control = 'asOf' | 'company' | 'platform' | 'countries' | 'eu' | 'yardstick' | 'knownOn'

/** What a route says of itself to the shell. */
export interface PageFacts {
  name: string
  /** Whether figures of the page rest on invented cases. */
  restsOnDemo: boolean
  controls: readonly Control[]
}

export type RailIcon =
  | 'overview'
  | 'obligations'
  | 'compare'
  | 'timeline'
  | 'deadlines'
  | 'exposure'
  | 'requests'
  | 'method'

export interface RailEntry {
  path: string
  name: string
  icon: RailIcon
  group: string | null
}

/** Only pages that exist. */
export const railEntries: readonly RailEntry[] = [
  { path: '/', name: 'Overview', icon: 'overview', group: null },
  { path: '/obligations', name: 'Obligations', icon: 'obligations', group: 'Law' },
  { path: '/compare', name: 'Compare', icon: 'compare', group: 'Law' },
  { path: '/timeline', name: 'Timeline', icon: 'timeline', group: 'Law' },
  { path: '/deadlines', name: 'Deadlines', icon: 'deadlines', group: 'Clock and money' },
  { path: '/exposure', name: 'Exposure', icon: 'exposure', group: 'Clock and money' },
  { path: '/requests', name: 'Requests', icon: 'requests', group: 'Clock and money' },
  { path: '/method', name: 'Method', icon: 'method', group: 'Behind the figures' },
]

export const overviewFacts: PageFacts = {
  name: 'Overview',
  restsOnDemo: true,
  controls: ['asOf', 'countries', 'yardstick', 'company', 'platform'],
}

export const obligationsFacts: PageFacts = {
  name: 'Obligations',
  restsOnDemo: false,
  controls: ['asOf', 'company', 'knownOn'],
}

export const obligationFacts: PageFacts = { ...obligationsFacts, name: 'Obligation' }

export const compareFacts: PageFacts = {
  name: 'Compare',
  restsOnDemo: true,
  controls: ['asOf', 'countries', 'eu', 'yardstick', 'company', 'platform', 'knownOn'],
}

export const timelineFacts: PageFacts = {
  name: 'Timeline',
  restsOnDemo: false,
  controls: ['asOf', 'countries', 'eu', 'knownOn'],
}

export const deadlinesFacts: PageFacts = {
  name: 'Deadlines',
  restsOnDemo: true,
  controls: ['asOf', 'countries', 'yardstick', 'platform'],
}

export const exposureFacts: PageFacts = {
  name: 'Exposure',
  restsOnDemo: true,
  controls: ['asOf', 'countries', 'yardstick', 'company', 'platform', 'knownOn'],
}

export const requestsFacts: PageFacts = {
  name: 'Requests',
  restsOnDemo: true,
  controls: ['asOf', 'countries', 'platform', 'knownOn'],
}

export const methodFacts: PageFacts = {
  name: 'Method',
  restsOnDemo: false,
  controls: ['asOf'],
}

export const notFoundFacts: PageFacts = {
  name: 'Not found',
  restsOnDemo: false,
  controls: ['asOf'],
}
