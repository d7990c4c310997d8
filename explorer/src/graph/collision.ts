/** A rectangle of the drawing. */
export interface Box {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** Where a thing's label stands. */
export interface LabelBox extends Box {
  readonly id: string;
  /** The heavier of two that collide stays. */
  readonly weight: number;
  /** True for one that may cover a thing, but no other label. */
  readonly always?: boolean;
}

/** The ids of labels to leave out so that the rest cover neither each other nor a thing, the lighter ones first. */
export function crowdedOut(boxes: readonly LabelBox[], things: readonly Box[] = []): ReadonlySet<string> {
  const kept: Box[] = [];
  const out = new Set<string>();
  for (const box of boxes.toSorted((one, other) => other.weight - one.weight)) {
    const covers = (other: Box) => overlap(box, other);
    if (kept.some(covers) || (!box.always && things.some(covers))) out.add(box.id);
    else kept.push(box);
  }
  return out;
}

function overlap(one: Box, other: Box): boolean {
  return one.x1 < other.x2 && other.x1 < one.x2 && one.y1 < other.y2 && other.y1 < one.y2;
}
