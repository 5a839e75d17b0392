/** Copies an address with every value in it, so that a colleague sees the same tomorrow. */
import { useLocation } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import { useOwnFigures } from '#queries/ownFigures.ts'
import { copyText } from '#ui/copyText.ts'
import { Sheet } from '#ui/Sheet.tsx'
import { linkExtras } from '#url/linkExtras.ts'
import { stringifyQuery } from '#url/queryString.ts'
import { fullLink } from '#url/search.ts'
import { usePageExtras, useSharedSearch } from '#url/useSharedSearch.ts'

const STAYS = 'Your own figures stay on this device: no link has them.'

/**
 * `look` link: a quiet link for the phone's top bar. Where copying fails the address is shown. Of own
 * figures it says that they are not in it.
 */
export const CopyLink = (props: { look?: 'button' | 'link' }) => {
  const { search } = useSharedSearch()
  const { extras } = usePageExtras()
  const { pathname } = useLocation()
  const { isEmpty: hasNoOwn } = useOwnFigures()
  const [said, setSaid] = useState('')
  const [shown, setShown] = useState<string | null>(null)
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined)
  const onClick = async () => {
    const whole = linkExtras(extras)
    const link = fullLink(window.location.origin, pathname, search, whole, stringifyQuery)
    if (await copyText(link)) {
      setSaid(hasNoOwn ? 'Copied' : 'Copied, without your figures')
      clearTimeout(waiting.current)
      waiting.current = setTimeout(() => setSaid(''), 3000)
    } else setShown(link)
  }
  return (
    <>
      <button
        type="button"
        className={props.look === 'link' ? 'link min-h-11 text-13' : 'button'}
        title={hasNoOwn ? undefined : STAYS}
        onClick={() => void onClick()}
      >
        <span className="segment-label" data-text="Copy link">
          {said === '' ? 'Copy link' : said}
        </span>
      </button>
      <output className="unseen">
        {said === '' ? '' : `Link copied, with every value in it. ${hasNoOwn ? '' : STAYS}`}
      </output>
      <Sheet title="The link to this page" isOpen={shown !== null} onClose={() => setShown(null)}>
        <p className="mt-2 text-13 text-muted">It could not be copied here; it reads:</p>
        <p className="mt-2 text-13 break-all select-all">{shown}</p>
        {!hasNoOwn && <p className="mt-2 text-13 text-muted">{STAYS}</p>}
      </Sheet>
    </>
  )
}
