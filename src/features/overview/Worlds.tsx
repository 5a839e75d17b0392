/** Whom the page is about: a real company and an invented platform, that are never joined. */
export function Worlds({ company, platform }: { company: string; platform: string }) {
  return (
    <div className="flex items-center gap-3 text-12 max-sm:w-full" role="note">
      <p className="min-w-0 flex-1 rounded-control border border-ctl bg-surface px-3 py-2 sm:min-w-[140px]">
        <b className="block text-14">{company}</b>
        <span className="text-muted">Real: law and revenue only</span>
      </p>
      <p className="flex-none text-center text-11 text-muted">
        never
        <br />
        joined
      </p>
      <p className="min-w-0 flex-1 rounded-control border border-dashed border-demo-border bg-demo-ground px-3 py-2 sm:min-w-[140px]">
        <b className="block text-14">{platform}</b>
        <span className="text-muted">Invented: cases only</span>
      </p>
    </div>
  )
}
