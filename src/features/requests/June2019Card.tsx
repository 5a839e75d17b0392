/** Two articles of June 2019 on France, Facebook and identification data, beside what was agreed. */
import type { Instrument } from '#contract/instrument.ts'
import type { IsoDate } from '#contract/units.ts'
import { instrumentNameOn } from '#domain/instrumentNameOn.ts'
import { Card } from '#ui/Card.tsx'
import { uniqueSources } from '#ui/citedSources.ts'
import { claimCounts } from '#ui/claimWords.ts'
import { Explain } from '#ui/Explain.tsx'
import { formatDate, formatNumeral } from '#ui/format.ts'
import { PageLink } from '#url/PageLink.tsx'
import { elsewhere, type June2019, june2019 } from './june2019Rows.ts'
import { June2019Table } from './June2019Table.tsx'
import { COMMITMENT, INSTRUMENTS } from './june2019Topics.ts'
import '#ui/tables.css'

interface June2019CardProps {
  /** What is known of the law, on whatever day. */
  instruments: readonly Instrument[]
  asOf: IsoDate
  className?: string
}

/** Nothing at all where no article on it was public by a day of knowledge: its name would tell of it. */
export function June2019Card({ instruments, asOf, className = '' }: June2019CardProps) {
  const replay = june2019(instruments, asOf)
  if (replay === null) return null
  return (
    <Card
      title={titleWords(replay)}
      subline={sublineWords(replay)}
      kind="record"
      className={className}
      footer={<Footer {...{ instruments, asOf, replay }} />}
    >
      <June2019Table replay={replay} />
    </Card>
  )
}

/** By the newest of the articles: "What the articles of 26 June 2019 said, and what was agreed". */
const titleWords = ({ articles }: June2019): string => {
  const days = articles.map(({ publishedOn }) => publishedOn).toSorted()
  const newest = days.at(-1)
  return `What the articles ${newest ? `of ${formatDate(newest)} ` : ''}said, and what was agreed`
}

/** "Of twelve claims seven are right …": so far as they could be judged by a day of knowledge. */
const sublineWords = ({ assessments }: June2019): string =>
  `Of ${formatNumeral(assessments.length)} claims, ${claimCounts(assessments)}. Quotes are verbatim; what was agreed is a voluntary commitment, with no deadline and no penalty.`

const Footer = (props: { instruments: readonly Instrument[]; asOf: IsoDate; replay: June2019 }) => {
  const { instruments, asOf, replay } = props
  const commitment = instruments.find(({ id }) => id === COMMITMENT)
  const before = (commitment?.links ?? [])
    .filter(({ relation }) => relation === 'predecessor')
    .map(({ instrumentId }) => instrumentId)
  const lists = [
    { lead: 'In full:', texts: instruments.filter(({ id }) => INSTRUMENTS.includes(id)) },
    { lead: 'What came before it:', texts: instruments.filter(({ id }) => before.includes(id)) },
    {
      lead: 'The same articles also speak of:',
      texts: elsewhere(instruments, replay).filter(({ id }) => !before.includes(id)),
    },
  ]
  return (
    <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-2">
      <div className="flex flex-wrap gap-x-6 gap-y-1 text-12">
        {lists
          .filter(({ texts }) => texts.length > 0)
          .map(({ lead, texts }) => (
            <p key={lead} className="flex flex-wrap gap-x-3">
              {lead}
              {texts.map((text) => (
                <PageLink key={text.id} to={`/obligations/${text.id}`}>
                  {instrumentNameOn(text, asOf).shortName}
                </PageLink>
              ))}
            </p>
          ))}
      </div>
      <span className="ml-auto">
        <Explain
          words="How this is counted"
          explanation={{
            title: 'Two articles beside what was agreed',
            definition:
              'Each quote is a sentence of one of two articles. The last column says what the texts themselves, the minister’s own words or other reports tell of the same thing. Where the two articles contradict each other both stand, and how they go together.',
            asOf: formatDate(asOf),
            sources: uniqueSources(
              replay.rows.flatMap(({ found }) => found.flatMap((each) => each.sources)),
            ),
            notes: [
              'An assessment of words, not of an outlet. Not legal advice.',
              'No case on this page is in it.',
            ],
          }}
        />
      </span>
    </div>
  )
}
