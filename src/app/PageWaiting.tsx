/** While a page's code is on its way: nothing at first, skeleton rules after a moment. */
import { StateLoading } from '#ui/states.tsx'

export const PageWaiting = () => (
  <div className="min-h-[60dvh]">
    <StateLoading words="Loading the page…" />
  </div>
)
