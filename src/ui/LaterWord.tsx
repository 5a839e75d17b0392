/** Beside a fact from after the as-of: shown, because it is known today, and marked. */
export const LaterWord = () => (
  <span className="rounded-chip bg-tint px-1 text-11 whitespace-nowrap text-faint">
    later: known today
  </span>
)
