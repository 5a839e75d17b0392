/** What the sheet may say of cases: figures that answer what its title line asks, or why there are none. */
import type { ChartState } from '#charts/chartState.ts'
import type { CaseFigures, CaseView } from './caseFigures.ts'
import type { ShownCases } from './useCases.ts'

export interface BoardCases {
  view: CaseView
  /** Null: not answered, or the last answer is to an earlier question. */
  figures: CaseFigures | null
  /** Why there is no picture; null where there is one. */
  gap: { title: string; words: string } | null
  /** What is to be said beside the picture: its age, or what is missing. */
  note: string | null
}

/**
 * A sheet of paper is read apart from the screen, so an answer to an earlier question is left out of
 * it: its as-of would not be the one in the title line.
 *
 * `asked` is what the address asks for now, `drawn` the last answer drawn, `state` the on-time card's.
 */
export function boardCases(
  asked: CaseView,
  drawn: Pick<ShownCases, 'view' | 'figures'>,
  state: ChartState | undefined,
): BoardCases {
  if (drawn.view !== asked)
    return { view: asked, figures: null, gap: earlierGap(state), note: null }
  const { figures } = drawn
  if (!state) return { view: asked, figures, gap: figures ? null : counting, note: null }
  switch (state.form) {
    case 'stale':
      return {
        view: asked,
        figures,
        gap: null,
        note: `${state.readAgo} ${state.words}`.trim(),
      }
    case 'partial':
      return { view: asked, figures, gap: null, note: `${state.words}.` }
    case 'loading':
      return { view: asked, figures, gap: counting, note: null }
    default:
      return { view: asked, figures, gap: { title: state.title, words: state.words }, note: null }
  }
}

const counting = {
  title: 'The cases are still being counted',
  words: 'This sheet was made before the source of cases had answered.',
}

function earlierGap(state: ChartState | undefined): BoardCases['gap'] {
  if (state?.form !== 'stale') return counting
  return {
    title: 'The cases could not be counted',
    words: `${state.words} The last answer is to an earlier question and is left out.`.trim(),
  }
}
