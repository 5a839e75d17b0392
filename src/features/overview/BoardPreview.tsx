/** The sheet on screen as the paper it will be, as wide as there is room, or at its own size. */
import { useState } from 'react'
import { useMeasuredWidth } from '#charts/measuredWidth.ts'
import { Segmented } from '#ui/Segmented.tsx'
import { BoardSheet, type BoardSheetProps } from './BoardSheet.tsx'

/** 210 × 297 mm at 96 pixels to the inch. */
const PAPER_WIDTH = 794
const PAPER_HEIGHT = 1123

const SIZES = [
  { value: 'fit', label: 'Whole page' },
  { value: 'own', label: 'Actual size' },
] as const

export function BoardPreview(props: BoardSheetProps) {
  const [size, setSize] = useState<'fit' | 'own'>('fit')
  const [block, width] = useMeasuredWidth()
  const room = width ?? PAPER_WIDTH
  const isNarrow = room < PAPER_WIDTH
  const scale = size === 'own' ? 1 : Math.min(1, room / PAPER_WIDTH)
  return (
    <div ref={block}>
      {isNarrow && (
        <div className="mb-3">
          <Segmented
            legend="Size of the sheet"
            hideLegend
            segments={SIZES}
            value={size}
            onChange={setSize}
          />
        </div>
      )}
      <section
        className="board-frame"
        aria-label="The sheet as it prints"
        // A part that scrolls inside its frame must be reached by the keyboard.
        {...(isNarrow && size === 'own' ? { tabIndex: 0 } : {})}
      >
        <div
          className="board-scaled"
          style={{ width: PAPER_WIDTH * scale, height: PAPER_HEIGHT * scale }}
        >
          <div className="board-page" style={{ transform: `scale(${scale})` }}>
            <BoardSheet {...props} />
          </div>
        </div>
      </section>
    </div>
  )
}
