/** An address that names no instrument of the record, with the ones there are. */
import type { Instrument } from '#contract/instrument.ts'
import { Card } from '#ui/Card.tsx'
import { PageHead } from '#ui/PageHead.tsx'
import { PageLink } from '#url/PageLink.tsx'
import { countWords } from './countWords.ts'

export const ObligationNotFound = (props: { id: string; instruments: readonly Instrument[] }) => {
  const { id, instruments } = props
  return (
    <>
      <PageHead
        title={`The record holds no text called “${id.slice(0, 60)}”`}
        tabTitle="Not found"
        subline="That is not to say that there is no such law: the record is a choice of texts."
      />
      <Card title={`It holds ${countWords(instruments.length, 'text')}`} kind="record">
        <ul className="mt-3 grid gap-2 md:grid-cols-2">
          {instruments.map((instrument) => (
            <li key={instrument.id}>
              <PageLink to={`/obligations/${instrument.id}`}>{instrument.title}</PageLink>
            </li>
          ))}
        </ul>
        <p className="mt-4">
          <PageLink to="/obligations" className="button no-underline">
            All obligations
          </PageLink>
        </p>
      </Card>
    </>
  )
}
