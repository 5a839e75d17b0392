/** Two figures to come, at the height that they will have. */
export const LossAwaited = ({ words }: { words: string }) => (
  <div className="after-a-moment flex min-h-20 flex-col justify-center" aria-live="polite">
    <div className="skeleton mb-3 h-2.5 w-1/2" />
    <p className="text-12 text-muted">{words}</p>
  </div>
)
