/** Why it moved, whose code comes after the page: it stands below the ledger. */
import { lazyChart } from '#charts/lazyChart.tsx'
import type { MovedProps } from './Moved.tsx'

export const Moved = lazyChart<MovedProps>(
  () => import('./Moved.tsx').then((module) => module.Moved),
  560,
  {
    title: 'Why it moved could not be loaded',
    words: 'The ledger above and the model below do not depend on it.',
  },
)
