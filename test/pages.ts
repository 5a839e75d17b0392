/** The pages as they are: what the journeys walk through, the screenshots show and Lighthouse reads. */

export type PageUnderTest = {
  name: string
  path: string
  /** Whether anything on it is counted from cases: such a page has something to fail. */
  showsCases: boolean
  /** Words of the law's half that stand whatever happens to the cases. Default "Public record". */
  stands?: string
}

/** An address's values as part of a file's name: "asOf=today" → "asOf-today". */
const nameOf = (search: string): string => search.replaceAll(/[=&,.@]/g, '-')

export const pages: readonly PageUnderTest[] = [
  { name: 'overview', path: '/', showsCases: true },
  { name: 'obligations', path: '/obligations', showsCases: false },
  { name: 'obligation-netzdg', path: '/obligations/de-netzdg', showsCases: false },
  { name: 'obligation-avia', path: '/obligations/fr-avia', showsCases: false },
  { name: 'compare', path: '/compare?in=DE,FR,GB', showsCases: true },
  { name: 'timeline', path: '/timeline', showsCases: false },
  { name: 'deadlines', path: '/deadlines', showsCases: true, stands: 'The yardstick is NetzDG' },
  { name: 'exposure', path: '/exposure', showsCases: true },
  { name: 'requests', path: '/requests', showsCases: true },
  { name: 'method', path: '/method', showsCases: false },
]

/** Pages that say that there is nothing here, and where to go on. */
export const deadEnds: readonly PageUnderTest[] = [
  { name: 'no-such-page', path: '/nowhere', showsCases: false },
  { name: 'no-such-obligation', path: '/obligations/xx-nothing', showsCases: false },
]

/** Seen in `npm run deep` only: every obligation, and the other pages on other days and yardsticks. */
export const furtherPages: readonly PageUnderTest[] = [
  ...[
    'de-ddg',
    'ukfr-2017',
    'fr-id-data-2019',
    'fr-facebook-2018',
    'fr-lcen-6-1',
    'fr-direct-requests-2015',
    'us-ftc-facebook',
    'us-fr-mlat',
    'uk-osa',
    'eu-terreg',
    'eu-dsa',
    'eu-e-evidence',
    'fr-rpr-42',
  ].map((id) => ({ name: `obligation-${id}`, path: `/obligations/${id}`, showsCases: false })),
  ...[
    'asOf=2017-06-13',
    'asOf=2024-05-14',
    'asOf=2026-11-22',
    'yardstick=fr-avia.24h',
    'in=ES',
  ].map((search) => ({
    name: `overview-${nameOf(search)}`,
    path: `/?${search}`,
    showsCases: true,
  })),
  { name: 'overview-board', path: '/?view=board', showsCases: true },
  ...['asOf=2017-06-13', 'asOf=2025-06-01&in=DE,FR,GB,EU', 'in=ES,IE', 'knownOn=2019-06-26'].map(
    (search) => ({
      name: `compare-${nameOf(search)}`,
      path: `/compare?${search}`,
      showsCases: true,
    }),
  ),
  ...['asOf=today', 'in=FR', 'knownOn=2019-06-26'].map((search) => ({
    name: `timeline-${nameOf(search)}`,
    path: `/timeline?${search}`,
    showsCases: false,
  })),
  ...[
    'by=channel&curve=outcome&period=week',
    'by=platform&yardstick=own-48h&replay=fr-avia.24h',
    'asOf=2020-06-18&in=FR&replay=de-netzdg.7d,fr-avia.24h&state=overdue',
    'asOf=2024-05-14&in=DE,FR',
    'scenario=stalled@1&truth=on',
    'scenario=outage@1&by=category',
    'asOf=2017-06-13',
  ].map((search) => ({
    name: `deadlines-${nameOf(search)}`,
    path: `/deadlines?${search}`,
    showsCases: true,
  })),
  ...[
    'asOf=2025-06-01&company=alphabet&in=DE,FR,GB,EU&groups=all',
    'asOf=today&company=twitter&currency=USD&since=2024-05-13',
    'whatif=today,bill-passes,backlog-halved&open=fr-avia.csa-sanction',
    'scenario=stalled@1&years=1000000&in=GB',
  ].map((search) => ({
    name: `exposure-${nameOf(search)}`,
    path: `/exposure?${search}`,
    showsCases: true,
  })),
  ...[
    'asOf=2021-06-26&truth=on',
    'asOf=2021-06-26&by=country&in=DE,FR,GB,ES,IE&measure=disclosed&end=refused',
    'asOf=today&in=DE&by=category&measure=volume&table=2018-01',
    'asOf=2015-02-20&by=process',
    'knownOn=2019-06-26&asOf=2021-06-26',
  ].map((search) => ({
    name: `requests-${nameOf(search)}`,
    path: `/requests?${search}`,
    showsCases: true,
  })),
  ...[2, 3, 4, 5, 6].map((step) => ({
    name: `walk-${step}`,
    path: `/?walk=${step}`,
    showsCases: true,
  })),
]

export const isDeep = process.env['DEEP'] === '1'
