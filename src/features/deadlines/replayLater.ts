/** The replay, whose code comes after the page: it stands at its foot and is asked for by choice. */
import { memo } from 'react'
import { lazyChart } from '#charts/lazyChart.tsx'
import type { ReplayCardProps } from './ReplayCard.tsx'

export const Replay = memo(
  lazyChart<ReplayCardProps>(
    () => import('./ReplayCard.tsx').then((module) => module.ReplayCard),
    240,
    {
      title: 'The replay could not be loaded',
      words: 'Nothing else on this page depends on it.',
    },
  ),
)
