/** A group of figures: each with what it means, what it cannot mean, its formula and an example. */
import type { ReactNode } from 'react'
import { Card } from '#ui/Card.tsx'
import { SourceLink } from '#ui/SourceLink.tsx'
import type { MethodEntry } from './methodEntry.ts'

/** `title` says what the group has in common. */
export const EntriesCard = (props: { title: string; entries: readonly MethodEntry[] }) => (
  <Card title={props.title} kind={null}>
    {props.entries.map((entry) => (
      <Entry key={entry.id} entry={entry} />
    ))}
  </Card>
)

const Entry = ({ entry }: { entry: MethodEntry }) => {
  const { id, title, means, cannotMean, formula, example, sources } = entry
  return (
    <article className="method-entry" aria-labelledby={id}>
      <h3 id={id} tabIndex={-1} className="text-14 font-bold">
        {title}
      </h3>
      <div className="mt-2 grid gap-x-8 gap-y-3 text-13 lg:grid-cols-2 print:grid-cols-2">
        <div className="grid content-start gap-3">
          <Part name="What it means">
            <p>{means}</p>
          </Part>
          <Part name="What it cannot mean">
            <Lines lines={cannotMean} />
          </Part>
        </div>
        <div className="grid content-start gap-3">
          <Part name="How it is counted">
            <Lines lines={formula} />
          </Part>
          <Part name="Worked example">
            {example === null ? (
              <p className="text-muted">It needs a part of the record that has not come.</p>
            ) : (
              <div className="method-example">
                <p className="text-muted">{example.given}</p>
                <Lines lines={example.lines} />
              </div>
            )}
          </Part>
        </div>
      </div>
      {sources.length > 0 && (
        <p className="mt-3 text-11 text-faint">
          Sources:{' '}
          {sources.map((source, index) => (
            <span key={source.url ?? source.title}>
              {index > 0 && '; '}
              <SourceLink source={source} />, {source.publisher}
            </span>
          ))}
        </p>
      )}
    </article>
  )
}

const Part = (props: { name: string; children: ReactNode }) => (
  <div>
    <h4 className="text-12 font-bold text-muted">{props.name}</h4>
    {props.children}
  </div>
)

const Lines = ({ lines }: { lines: readonly string[] }) => (
  <ul className="grid gap-1">
    {lines.map((line) => (
      <li key={line}>{line}</li>
    ))}
  </ul>
)
