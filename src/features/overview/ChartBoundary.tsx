/** Keeps a chart whose code did not arrive inside its card: the figures and the table stand. */
import { Component, type ReactNode } from 'react'
import { StateFailed } from '#ui/states.tsx'

// React offers error boundaries as classes only.
/** Trying again reloads the page: the address holds all that was chosen, and a newer build is found. */
export class ChartBoundary extends Component<{ children: ReactNode }, { hasFailed: boolean }> {
  override state = { hasFailed: false }

  static getDerivedStateFromError() {
    return { hasFailed: true }
  }

  override render() {
    if (!this.state.hasFailed) return this.props.children
    return (
      <StateFailed
        title="The drawing could not be loaded"
        words="The connection broke, or a newer version was published. The figures, the table and the CSV are here."
        onRetry={() => window.location.reload()}
      />
    )
  }
}
