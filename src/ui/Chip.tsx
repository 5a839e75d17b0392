/** The chips: what kind of figure stands here. */

export type ChipKind =
  | 'demo'
  | 'public record'
  | 'own'
  | 'assumption'
  | 'yardstick, not law'
  | 'unverified'

const words: Record<ChipKind, string> = {
  demo: 'DEMO',
  'public record': 'Public record',
  own: 'On this device',
  assumption: 'assumption',
  'yardstick, not law': 'yardstick, not law',
  unverified: 'unverified',
}

/** `words` says more than the chip's own name where needed: "day unverified". */
export const Chip = (props: { kind: ChipKind; words?: string; title?: string }) => (
  <span className="chip" data-kind={props.kind} {...(props.title ? { title: props.title } : {})}>
    {props.words ?? words[props.kind]}
  </span>
)
