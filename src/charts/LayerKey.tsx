/** The key of fills below a picture of layers. */
import { useId } from 'react'
import { Hatch } from './Hatch.tsx'
import { hatchId, layerFill } from './layerFill.ts'
import type { VolumeGroup } from './volumeRow.ts'

/** The patterns that `layerFill` names; stands inside `<defs>`. */
export function LayerHatches({ chartId }: { chartId: string }) {
  return (
    <>
      <Hatch id={hatchId(chartId, 'slate')} tone="ctl" spacing={5} strokeWidth={1.5} />
      <Hatch id={hatchId(chartId, 'ink')} tone="text" spacing={4} strokeWidth={1.5} />
      <Hatch id={hatchId(chartId, 'pale')} tone="line2" spacing={7} strokeWidth={1.5} />
    </>
  )
}

/** A swatch and a name for each layer, in the order of the layers. */
export function LayerKey({ groups }: { groups: readonly VolumeGroup[] }) {
  const id = useId()
  return (
    <ul className="mt-2 flex flex-wrap gap-x-4 gap-y-1 text-12 text-muted" aria-hidden="true">
      {groups.map((group, index) => {
        const { fill, rim } = layerFill(group.id, group.look, `${id}${index}`)
        return (
          <li key={group.id} className="flex items-center gap-1.5 whitespace-nowrap">
            <svg width="12" height="12">
              <defs>
                <LayerHatches chartId={`${id}${index}`} />
              </defs>
              <rect x="0.5" y="0.5" width="11" height="11" fill={fill} stroke={rim} />
            </svg>
            {group.name}
          </li>
        )
      })}
    </ul>
  )
}
