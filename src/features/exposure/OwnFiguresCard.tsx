/** Own figures: kept on the device, in no link; what they do on the page, and how to be rid of them. */
import { useState } from 'react'
import type { OwnFigures } from '#contract/ownFigures.ts'
import { useOwnFigures } from '#queries/ownFigures.ts'
import { Card } from '#ui/Card.tsx'
import { Chip } from '#ui/Chip.tsx'
import { useSharedSearch } from '#url/useSharedSearch.ts'
import { draftOf } from './ownDraft.ts'
import { OwnFiguresForm } from './OwnFiguresForm.tsx'
import { ownSentences } from './ownWords.ts'
import './own.css'

export function OwnFiguresCard({ className = '' }: { className?: string }) {
  const { search } = useSharedSearch()
  const { own, isEmpty, isKept, change, forget } = useOwnFigures()
  const [done, setDone] = useState<'kept' | 'forgotten' | 'put back' | null>(null)
  const [undo, setUndo] = useState<(() => void) | null>(null)
  const year = Number(search.asOf.slice(0, 4)) - 1
  const keep = ({ revenue, provision, appetite }: OwnFigures) => {
    change({ revenue, provision, appetite })
    setUndo(null)
    setDone('kept')
  }
  return (
    <Card
      title="Your own figures stay on this device"
      subline="In no link and no request: a copied link shows the invented company’s instead. What you print or save is worked from yours, and says so."
      kind={null}
      aside={<Chip kind="own" />}
      className={`no-print ${className}`}
      footer="Kept in this browser’s storage under one name. The cases stay the source’s."
    >
      <div className="own-figures mt-3">
        <OwnFiguresForm
          key={JSON.stringify(own)}
          start={draftOf(own, { currency: search.currency, year })}
          onKeep={keep}
        />
        {!isEmpty && (
          <ul className="mt-3 text-13">
            {ownSentences(own, search.asOf).map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        )}
        <div className="mt-2 flex flex-wrap items-center gap-3 text-13">
          {!isEmpty && (
            <button
              type="button"
              className="button"
              onClick={() => {
                const back = forget()
                setUndo(() => back)
                setDone('forgotten')
              }}
            >
              Forget my figures
            </button>
          )}
          <output className="text-muted">{doneWords(done, isKept)}</output>
          {undo !== null && isEmpty && (
            <button
              type="button"
              className="link own-undo"
              onClick={() => {
                undo()
                setUndo(null)
                setDone('put back')
              }}
            >
              Undo
            </button>
          )}
        </div>
      </div>
    </Card>
  )
}

function doneWords(done: 'kept' | 'forgotten' | 'put back' | null, isKept: boolean): string {
  if (done === null) return ''
  if (done === 'forgotten') return 'Forgotten: nothing of it is left on this device.'
  const words = done === 'kept' ? 'Kept on this device.' : 'Put back.'
  return isKept ? words : 'This browser keeps nothing: the figures end with the visit.'
}
