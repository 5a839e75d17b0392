/** Every fact that was not read in a source, with what is uncertain about it. */
import { Card } from '#ui/Card.tsx'
import { formatCounted, formatList } from '#ui/format.ts'
import { PageLink } from '#url/PageLink.tsx'
import {
  aboutWords,
  countFacts,
  unverifiedRows,
  type FactGroup,
  type UnverifiedRow,
} from './unverifiedRows.ts'

export const UnverifiedCard = ({ groups }: { groups: readonly FactGroup[] }) => {
  const { all, unverified } = countFacts(groups)
  const withDoubt = groups.filter((group) => countFacts([group]).unverified > 0)
  const without = groups.filter((group) => countFacts([group]).unverified === 0)
  return (
    <Card
      title={`${formatCounted(unverified, 'fact', 'facts')} of ${all} ${unverified === 1 ? 'is' : 'are'} unverified`}
      subline="Wherever one stands on a page it carries the chip “unverified”. The rest was read in the source it names, on the day the source was last checked."
      kind="record"
      footer={
        without.length > 0 ? `All verified: ${formatList(without.map(({ name }) => name))}.` : null
      }
    >
      {withDoubt.map((group) => (
        <section key={group.name} className="method-entry" aria-label={group.name}>
          <h3 className="text-13 font-bold">
            {group.instrumentId === null ? (
              group.name
            ) : (
              <PageLink to={`/obligations/${group.instrumentId}`}>{group.name}</PageLink>
            )}
            <span className="font-normal text-muted">
              , {countFacts([group]).unverified} of {group.facts.length}
            </span>
          </h3>
          <ul className="mt-1 grid gap-2 text-13">
            {unverifiedRows(group).map((row) => (
              <Doubt key={row.uncertain} row={row} />
            ))}
          </ul>
        </section>
      ))}
    </Card>
  )
}

const Doubt = ({ row }: { row: UnverifiedRow }) => (
  <li>
    {aboutWords(row).join('; ')}
    {row.says !== null && <span className="text-muted">: {row.says}</span>}
    <span className="block text-12 text-muted">
      <b>Uncertain:</b> {row.uncertain}
    </span>
  </li>
)
