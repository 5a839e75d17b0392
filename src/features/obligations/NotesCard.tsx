/** Notes on an instrument and its duties, each with its source. */
import type { CitedText } from '#contract/citation.ts'
import type { Instrument } from '#contract/instrument.ts'
import type { IsoDate } from '#contract/units.ts'
import { Card } from '#ui/Card.tsx'
import { Chip } from '#ui/Chip.tsx'
import { PageLink } from '#url/PageLink.tsx'
import { CellValue } from '#ui/CellValue.tsx'
import { LaterWord } from '#ui/LaterWord.tsx'
import { citedSources } from '#ui/citedSources.ts'
import { SourceList } from '#ui/SourceList.tsx'

export const NotesCard = (props: {
  instrument: Instrument
  instruments: readonly Instrument[]
  asOf: IsoDate
  isNarrow?: boolean
}) => {
  const { instrument, instruments, asOf, isNarrow = false } = props
  const notes = notesOf(instrument)
  return (
    <Card title="What to keep in mind" kind="record" footer="Not legal advice.">
      <ul className={`mt-2 grid gap-x-8 gap-y-3 ${isNarrow ? '' : 'md:grid-cols-2'}`}>
        <Note about="What became of it" fact={instrument.became} {...{ instrument, asOf }} />
        {notes.map(({ about, fact }) => (
          <Note key={`${about} ${fact.text}`} {...{ about, fact, instrument, asOf }} />
        ))}
        {instrument.links.map((link) => (
          <li key={`${link.relation} ${link.instrumentId}`} className="text-13">
            <span className="block text-12 text-muted">{relationWords[link.relation]}</span>
            <PageLink to={`/obligations/${link.instrumentId}`}>
              {instruments.find(({ id }) => id === link.instrumentId)?.shortName ??
                link.instrumentId}
            </PageLink>
            : {link.note}
          </li>
        ))}
      </ul>
    </Card>
  )
}

const relationWords = {
  predecessor: 'Predecessor',
  successor: 'Successor',
  related: 'Related',
} as const

const Note = (props: { about: string; fact: CitedText; instrument: Instrument; asOf: IsoDate }) => {
  const { about, fact, instrument, asOf } = props
  return (
    <li className="text-13">
      <span className="block text-12 text-muted">
        {about} {fact.publishedOn > asOf && <LaterWord />}
      </span>
      <CellValue text={fact.text} />{' '}
      {!fact.verified && (
        <>
          <Chip kind="unverified" />{' '}
        </>
      )}
      <span className="text-11 text-faint">
        {fact.note !== undefined && `${fact.note} `}
        <SourceList sources={citedSources(instrument, fact.sources)} />
      </span>
    </li>
  )
}

/** The instrument's notes, then its duties': one that several duties share names them all. */
function notesOf(instrument: Instrument): { about: string; fact: CitedText }[] {
  const shared = new Map<string, { duties: string[]; fact: CitedText }>()
  for (const duty of instrument.duties) {
    for (const fact of duty.notes) {
      const known = shared.get(fact.text)
      if (known === undefined) shared.set(fact.text, { duties: [duty.shortTitle], fact })
      else known.duties.push(duty.shortTitle)
    }
  }
  return [
    ...instrument.notes.map((fact) => ({ about: instrument.shortName, fact })),
    ...[...shared.values()].map(({ duties, fact }) => ({ about: duties.join(', '), fact })),
  ]
}
