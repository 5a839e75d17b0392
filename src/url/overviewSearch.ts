/** What the overview adds to the URL: whether it is shown as a page or as the board's A4 sheet. */

/** `page`: figures and cards; `board`: the one sheet of A4, as it prints. */
export const overviewViews = ['page', 'board'] as const
export type OverviewView = (typeof overviewViews)[number]

export type OverviewSearch = { view: OverviewView }

/**
 * Reads the page's own parameters: `{ view: 'board' }` is the sheet, nothing is the page. An unusable
 * value is the page too, and named in `problems`.
 */
export const parseOverviewSearch = (
  raw: Record<string, string>,
): { values: OverviewSearch; problems: string[] } => {
  const given = raw['view']
  const view = overviewViews.find((candidate) => candidate === given)
  const isBad = given !== undefined && view === undefined
  return {
    values: { view: view ?? 'page' },
    problems: isBad ? [`view=${given} is not known; showing the page`] : [],
  }
}
