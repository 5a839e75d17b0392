/** Which modules the first figures need, so that what only other pages share waits in a chunk of its own. */

/** The modules a module imports at once, by id; null for one that is not part of the build. */
export type ImportsOf = (id: string) => { importedIds: readonly string[] } | null

/** Where the app begins, and the page it opens with; what they load later is not needed first. */
const FIRST = ['/src/main.tsx', '/src/features/overview/OverviewPage.tsx']

/**
 * Whether a module is one of the beginnings or imported at once by one, over any number of steps. The
 * way is walked once for all who ask: give each build its own.
 *
 * main imports a, a imports b and loads c lazily: a and b are needed first, c is not.
 * @param root the project's folder, in which ids begin
 * @param beginnings modules by their path in it; by default what the first figures begin with
 */
export function neededFirst(
  root: string,
  beginnings: readonly string[] = FIRST,
): (id: string, importsOf: ImportsOf) => boolean {
  let needed: Set<string> | null = null
  return (id, importsOf) => {
    needed ??= reachedFrom(
      beginnings.map((path) => `${root}${path}`),
      importsOf,
    )
    return needed.has(id)
  }
}

function reachedFrom(beginnings: readonly string[], importsOf: ImportsOf): Set<string> {
  const reached = new Set<string>()
  const waiting = [...beginnings]
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (reached.has(id)) continue
    reached.add(id)
    waiting.push(...(importsOf(id)?.importedIds ?? []))
  }
  return reached
}
