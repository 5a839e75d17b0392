/** Level, slope, the test of both and the errors over the picture, and what the country beside says. */
import type { ReadingLine } from './beforeAfterWords.ts'

export function BeforeAfterReadings({
  lines,
  beside,
}: {
  lines: readonly ReadingLine[]
  beside: string
}) {
  if (lines.length === 0) return null
  return (
    <>
      <dl className="mt-4 grid gap-x-6 gap-y-3 min-[420px]:grid-cols-2 lg:grid-cols-4">
        {lines.map(({ name, figure, words }) => (
          <div key={name} className="min-w-0">
            <dt className="text-12 text-muted">{name}</dt>
            <dd>
              <b className="block text-16 font-bold">{figure}</b>
              <span className="block text-12 text-muted">{words}</span>
            </dd>
          </div>
        ))}
      </dl>
      {beside !== '' && <p className="mt-3 max-w-prose text-13">{beside}</p>}
    </>
  )
}
