/** Keeps a failure inside the part of the page where it happened. */
import { Component, type ReactNode } from 'react'
import { StateFailed } from '#ui/states.tsx'

// React offers error boundaries as classes only.
/** Shows what failed, `words` on what still works, and a way to try again; `frame` styles a box around. */
export class PartBoundary extends Component<
  {
    title: string
    words: ReactNode
    frame?: string
    onRetry?: () => void
    children: ReactNode
  },
  { hasFailed: boolean }
> {
  override state = { hasFailed: false }

  static getDerivedStateFromError() {
    return { hasFailed: true }
  }

  override render() {
    const { title, words, frame = '', onRetry, children } = this.props
    if (!this.state.hasFailed) return children
    return (
      <div className={frame}>
        <StateFailed
          title={title}
          words={words}
          onRetry={() => {
            onRetry?.()
            this.setState({ hasFailed: false })
          }}
        />
      </div>
    )
  }
}
