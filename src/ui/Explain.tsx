/** The button behind every figure: definition, formula, as-of and sources, one click away. */
import { use, useState } from 'react'
import type { Explanation } from './explanation.ts'
import { MethodLink } from './methodLink.ts'
import { Sheet } from './Sheet.tsx'
import { SourceLink } from './SourceLink.tsx'

const Part = (props: { name: string; children: React.ReactNode }) => (
  <div>
    <dt className="text-12 font-bold text-muted">{props.name}</dt>
    <dd>{props.children}</dd>
  </div>
)

/** The text of an explanation, without its dialog. */
export const ExplanationText = ({ explanation }: { explanation: Explanation }) => {
  const { definition, formula = [], asOf, sources, notes = [], method } = explanation
  const linkToMethod = use(MethodLink)
  return (
    <dl className="mt-3 grid gap-3 text-14">
      <Part name="What it means">{definition}</Part>
      {formula.length > 0 && (
        <Part name="How it is counted">
          {formula.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </Part>
      )}
      <Part name="As of">{asOf}</Part>
      {notes.length > 0 && (
        <Part name="To be kept in mind">
          {notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
        </Part>
      )}
      <Part name="Sources">
        {sources.length === 0 ? (
          'None: the cases are invented.'
        ) : (
          <ul>
            {sources.map((source) => (
              <li key={`${source.title} ${source.url ?? ''}`}>
                <SourceLink source={source} />, {source.publisher}
              </li>
            ))}
          </ul>
        )}
      </Part>
      {method !== undefined && linkToMethod !== null && (
        <Part name="In full">{linkToMethod(method)}</Part>
      )}
    </dl>
  )
}

/**
 * An "i" in a circle that opens the explanation; with `words` a quiet link instead
 * ("How this is counted").
 */
export const Explain = (props: { explanation: Explanation; words?: string }) => {
  const { explanation, words } = props
  const [isOpen, setIsOpen] = useState(false)
  return (
    <>
      <button
        type="button"
        className={`no-print ${words === undefined ? 'explain-button' : 'link-quiet text-12'}`}
        aria-haspopup="dialog"
        aria-label={
          words === undefined ? `Explain: ${explanation.title}` : `${words}: ${explanation.title}`
        }
        onClick={() => setIsOpen(true)}
      >
        {words ?? 'i'}
      </button>
      <Sheet title={explanation.title} isOpen={isOpen} onClose={() => setIsOpen(false)}>
        <ExplanationText explanation={explanation} />
      </Sheet>
    </>
  )
}
