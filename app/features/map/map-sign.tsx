/** A sign as both maps draw it, around (0, 0): square with a count, ring with a count, triangle. */
export function MapSign({ count, area }: { count: number; area: boolean }) {
  const text = (
    <text textAnchor="middle" y="4.6" className="text-[13px] font-bold">
      {count}
    </text>
  );
  if (area)
    return (
      <>
        <circle r="14" strokeDasharray="4 2.5" className="fill-paper stroke-harbour stroke-2" />
        <g className="fill-ink">{text}</g>
      </>
    );
  if (count > 1)
    return (
      <>
        <rect
          x="-15"
          y="-15"
          width="30"
          height="30"
          rx="4"
          className="fill-ink stroke-paper stroke-2"
        />
        <g className="fill-paper">{text}</g>
      </>
    );
  return (
    <path d="M0-14 11 6h-22z" strokeLinejoin="round" className="fill-brick stroke-paper stroke-2" />
  );
}
