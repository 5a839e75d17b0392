/** What every page says of modelled losses: whose they are, and that they are no forecast. */

/** Below every modelled figure. */
export const NOT_A_FORECAST =
  'A model of stated assumptions, not a forecast: no precedent punishes lateness.'

/** "Musterplatz plc (invented)"; "your undertaking" over own revenue. Never a company of the record. */
export const whoseWords = (modelled: {
  world: 'demo' | 'own'
  /** Null: not known yet. */
  undertaking: string | null
}): string =>
  modelled.world === 'own' ? 'your undertaking' : (modelled.undertaking ?? 'an invented company')
