/** In a card's place while its part of the record is read, or when it has not come. */
import { Card } from '#ui/Card.tsx'
import { StateEmpty, StateFailed, StateLoading } from '#ui/states.tsx'
import type { PartOfRecord } from './partOfRecord.ts'

const STANDS = 'The text and its history on this page do not depend on it.'

/** `name` says what would stand here; `isSaid`: another card has announced the same failure. */
export const MissingCard = (props: {
  name: string
  part: PartOfRecord
  isSaid?: boolean
  className?: string
}) => {
  const { name, part, isSaid = false, className = '' } = props
  return (
    <Card title={name} kind="record" className={className}>
      {bodyOf(part, isSaid)}
    </Card>
  )
}

function bodyOf({ failure, retry }: PartOfRecord, isSaid: boolean) {
  if (!failure) return <StateLoading words="Reading the record…" />
  const { title, detail } = failure
  const words = `${detail} ${STANDS}`
  if (!isSaid) return <StateFailed title={title} words={words} onRetry={retry} />
  return <StateEmpty title={title} words={words} action={{ label: 'Try again', onPress: retry }} />
}
