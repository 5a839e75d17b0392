/** Where a panel of published half-years leaves its plot room at the sides, in pixels. */
export const LEFT = 46
/** Room right of the plot, in pixels. */
export const RIGHT = 10
