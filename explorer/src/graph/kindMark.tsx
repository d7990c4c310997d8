import { cornersOf, kindLooks, type Kind } from './kinds.ts';

/** The mark of a kind as it stands in the drawing: form, colour and letter. */
export function KindMark({ kind }: { readonly kind: Kind }) {
  const { letter, light, dark } = kindLooks[kind];
  const corners = cornersOf(kind);
  return (
    <svg className="kind-mark" viewBox="-1.2 -1.2 2.4 2.4" aria-hidden="true">
      <g style={{ fill: `light-dark(${light}, ${dark})` }}>
        {corners.length === 0 ? <circle r="1" /> : <polygon points={corners.join(' ')} />}
      </g>
      <text className="kind-letter" textAnchor="middle" dy="0.36em">
        {letter}
      </text>
    </svg>
  );
}
