/** What a page shows when it failed: the frame stays, with a way on. */
import { StateFailed } from '#ui/states.tsx'
import { PageNotLoaded } from './lazyPage.tsx'

const Words = (props: { error: Error }) =>
  props.error instanceof PageNotLoaded ? (
    <>
      {navigator.onLine
        ? 'A newer build may have replaced this one. '
        : 'You are offline, and this page had not been opened before. '}
      The address keeps what you chose.{' '}
      <button type="button" className="link" onClick={() => window.location.reload()}>
        Load the app anew
      </button>
    </>
  ) : (
    <>
      The other pages work. What went wrong: <code>{props.error.message}</code>
    </>
  )

/** `reset` shows the page again. */
export const PageFailed = (props: { error: Error; reset: () => void }) => (
  <div className="card">
    <StateFailed
      title={
        props.error instanceof PageNotLoaded
          ? 'This page could not be loaded'
          : 'This page met an error it cannot show'
      }
      words={<Words error={props.error} />}
      onRetry={() => {
        if (props.error instanceof PageNotLoaded) props.error.tryAgain()
        props.reset()
      }}
    />
  </div>
)
