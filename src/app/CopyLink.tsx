/** Copies an address with every value in it, so that a colleague sees the same tomorrow. */
import { useLocation } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import { copyText } from '#ui/copyText.ts'
import { Sheet } from '#ui/Sheet.tsx'
import { stringifyQuery } from '#url/queryString.ts'
import { fullLink } from '#url/search.ts'
import { usePageExtras, useSharedSearch } from '#url/useSharedSearch.ts'

/** `look` link: a quiet link for the phone's top bar. Where copying fails the address is shown. */
export const CopyLink = (props: { look?: 'button' | 'link' }) => {
  const { search } = useSharedSearch()
  const { extras } = usePageExtras()
  const { pathname } = useLocation()
  const [said, setSaid] = useState('')
  const [shown, setShown] = useState<string | null>(null)
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined)
  const onClick = async () => {
    const link = fullLink(window.location.origin, pathname, search, extras, stringifyQuery)
    if (await copyText(link)) {
      setSaid('Copied')
      clearTimeout(waiting.current)
      waiting.current = setTimeout(() => setSaid(''), 3000)
    } else setShown(link)
  }
  return (
    <>
      <button
        type="button"
        className={props.look === 'link' ? 'link min-h-11 text-13' : 'button'}
        onClick={() => void onClick()}
      >
        <span className="segment-label" data-text="Copy link">
          {said === '' ? 'Copy link' : said}
        </span>
      </button>
      <output className="unseen">{said === '' ? '' : 'Link copied, with every value in it'}</output>
      <Sheet title="The link to this page" isOpen={shown !== null} onClose={() => setShown(null)}>
        <p className="mt-2 text-13 text-muted">It could not be copied here; it reads:</p>
        <p className="mt-2 text-13 break-all select-all">{shown}</p>
      </Sheet>
    </>
  )
}
