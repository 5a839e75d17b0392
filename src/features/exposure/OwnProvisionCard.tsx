/** The user's own provision beside what companies have accrued: a kind and a world of its own. */
import type { Amount } from '#contract/exposure.ts'
import { useOwnFigures } from '#queries/ownFigures.ts'
import { Card } from '#ui/Card.tsx'
import { Chip } from '#ui/Chip.tsx'
import { moneyWords } from '#ui/moneyWords.ts'

/** Nothing where none was entered. */
export function OwnProvisionCard() {
  const { own } = useOwnFigures()
  if (!own.provision) return null
  const accrued: Amount<'accrued', 'own'> = { ...own.provision, kind: 'accrued', world: 'own' }
  return (
    <Card
      title={`Your own provision is ${moneyWords(accrued)}`}
      subline="Accrued: what you have set aside. No maximum, no modelled loss and no company’s figure is added to it."
      kind={null}
      aside={<Chip kind="own" />}
    >
      {null}
    </Card>
  )
}
