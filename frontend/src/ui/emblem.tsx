/** A plain shield: each government's own emblem is protected and belongs to its brand package. */
export function Emblem() {
  return (
    <svg width="38" height="44" viewBox="0 0 38 44" aria-hidden="true">
      <path d="M2 5 19 1l17 4v17c0 11-8 18-17 21C10 40 2 33 2 22z" fill="var(--nila-900)" />
      <path
        d="M5.5 8 19 5l13.500 3v14c0 9-6.500 14.500-13.500 17-7-2.500-13.500-8-13.500-17z"
        fill="none"
        stroke="#e8d9bf"
        strokeWidth="1"
      />
      <path
        d="M19 10c5 4 7.500 8 7.500 12.500 0 5-3.500 8.500-7.500 11-4-2.500-7.500-6-7.500-11C11.500 18 14 14 19 10z"
        fill="#e8d9bf"
      />
      <path
        d="M19 15c2.400 2.300 3.700 4.600 3.700 7.200 0 2.800-1.700 5-3.700 6.500-2-1.500-3.700-3.700-3.700-6.500 0-2.600 1.300-4.900 3.700-7.200z"
        fill="var(--soga-600)"
      />
    </svg>
  );
}
