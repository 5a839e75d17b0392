/** The states a chart card can be in; its title and size stay the same in all of them. */
export interface ChartAction {
  label: string
  onPress: () => void
}

/** What stands in the card's place for a picture. */
export type ChartState =
  /** Skeleton rules and the words ("Counting 96,402 notices…"), shown only after 200 ms. */
  | { form: 'loading'; words: string }
  /** Asked and answered, nothing there; says that this is not a share of 0 %. */
  | { form: 'empty'; title: string; words: string; action?: ChartAction }
  /** What failed, what on the page still stands, and a way on. */
  | { form: 'failed'; title: string; words: string; onRetry: () => void }
  /** The n, the two bounds, the threshold; the action leads to the cases. */
  | { form: 'too early'; title: string; words: string; action?: ChartAction }
  /** The last picture in grey: `readAgo` is "Read 3 h ago.", `words` "Offline; will retry." */
  | { form: 'stale'; readAgo: string; words: string; onRetry?: () => void }
  /** The picture, and what is missing from it by name. */
  | { form: 'partial'; words: string }
