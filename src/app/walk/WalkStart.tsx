/** The link in the demo's banner that begins the walk, or says where one is. */
import { Link } from '@tanstack/react-router'
import { walkSteps } from '#url/search.ts'
import { useSharedSearch } from '#url/useSharedSearch.ts'
import { startByHand } from './walkStart.ts'

export const WalkStart = () => {
  const { search } = useSharedSearch()
  if (search.walk !== undefined)
    return (
      <>
        Demo walk, step {search.walk} of {walkSteps.length}.
      </>
    )
  return (
    <Link to="/" search={{ walk: '1' }} className="link walk-start" onClick={startByHand}>
      Start the demo walk
    </Link>
  )
}
