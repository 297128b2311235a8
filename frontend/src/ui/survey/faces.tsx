/** Our own drawings: the mouth says how good an answer is, and so does the number of stars. */
const MOUTHS = [
  "M15 35c4-7.500 14-7.500 18 0",
  "M16 33c4-3.500 12-3.500 16 0",
  "M16 30c4 3.500 12 3.500 16 0",
  "M14 28c3 9 17 9 20 0z",
] as const;
const STAR = "M8 1.300l2 4.400 4.800.500-3.600 3.200 1 4.700L8 11.700l-4.200 2.400 1-4.700L1.200 6.200 6 5.700z";

/** Which of the four faces stands for answer `position` (from 1) of `of` answers. */
export function mouthOf(position: number, of: number): number {
  return Math.round(((position - 1) / Math.max(1, of - 1)) * (MOUTHS.length - 1));
}

export function Face({ position, of }: { position: number; of: number }) {
  const mouth = mouthOf(position, of);
  return (
    <svg className="face" viewBox="0 0 48 48" aria-hidden="true">
      <circle cx="24" cy="24" r="21" fill="var(--paper)" stroke="currentcolor" strokeWidth="3" />
      <circle cx="17" cy="19" r="2.600" fill="currentcolor" />
      <circle cx="31" cy="19" r="2.600" fill="currentcolor" />
      <path
        d={MOUTHS[mouth]}
        fill={mouth === MOUTHS.length - 1 ? "currentcolor" : "none"}
        stroke="currentcolor"
        strokeWidth="3"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}

export function Stars({ count, of }: { count: number; of: number }) {
  return (
    <svg className="stars" viewBox={`0 0 ${of * 18} 16`} aria-hidden="true">
      {Array.from({ length: of }, (_, index) => (
        <path
          key={index}
          d={STAR}
          transform={`translate(${index * 18 + 1} 0)`}
          fill={index < count ? "currentcolor" : "none"}
          stroke="currentcolor"
          strokeWidth="1.200"
          strokeLinejoin="round"
        />
      ))}
    </svg>
  );
}

/** A speaker, with waves while it speaks. */
export function Speaker({ on }: { on: boolean }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d="M3 9h4l6-5v16l-6-5H3z" fill="currentcolor" />
      <path
        d={on ? "M16 8.500c2 2 2 5 0 7M18.500 6c3.500 3.500 3.500 8.500 0 12" : "M16.500 9.500l5 5m0-5l-5 5"}
        fill="none"
        stroke="currentcolor"
        strokeWidth="2"
        strokeLinecap="round"
      />
    </svg>
  );
}

export function Check() {
  return (
    <svg className="check-mark" viewBox="0 0 48 48" aria-hidden="true">
      <circle cx="24" cy="24" r="22" fill="var(--nila-700)" />
      <path d="M13 25l8 8 14-17" fill="none" stroke="#fff" strokeWidth="5" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}
