/** What is not in the record. */
import { Card } from '#ui/Card.tsx'
import { formatCounted } from '#ui/format.ts'
import { outside, type Gap } from './limits.ts'

export const LimitsCard = ({ gaps }: { gaps: readonly Gap[] }) => (
  <Card title="What is not in the record" kind="record">
    <ul className="mt-2 grid gap-1 text-13">
      {outside.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
    {gaps.map(({ what, where }) => (
      <section key={what} className="method-entry" aria-label={what}>
        <h3 className="text-13 font-bold">
          {what}
          <span className="font-normal text-muted">
            , {formatCounted(where.length, 'place', 'places')}
          </span>
        </h3>
        <p className="mt-1 text-13 text-muted">{where.join('; ')}</p>
      </section>
    ))}
  </Card>
)
