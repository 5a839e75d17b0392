/** For tests: a page at an address, with the router, the record and no network. */
import { useParams } from '@tanstack/react-router'
import { renderAt as renderPagesAt } from '#test/renderedAt.tsx'
import { ObligationPage } from './ObligationPage.tsx'
import { ObligationsPage } from './ObligationsPage.tsx'

function OnePage() {
  const { id } = useParams({ strict: false })
  return <ObligationPage id={String(id)} />
}

/** Renders what stands at the address; `history` tells where one is afterwards. */
export const renderAt = (address: string) =>
  renderPagesAt(address, { '/obligations': ObligationsPage, '/obligations/$id': OnePage })
