import { useEffect, useRef, useState, type ReactNode } from "react";

/** Says what was just done, and takes the focus: the button that did it has often gone with it. */
function DoneNotice({ children }: { children: string }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div className="notice notice-good" role="status" tabIndex={-1} ref={box}>
      <p>{children}</p>
    </div>
  );
}

export type Done = {
  /** For the place where the result can be seen. */
  notice: ReactNode;
  tell: (words: string) => void;
  clear: () => void;
};

/** What was done last on a page. Telling it again takes the focus again. */
export function useDone(): Done {
  const [done, setDone] = useState({ words: "", count: 0 });
  // A number alone could be the key of what stands beside it.
  return {
    notice: done.words !== "" && <DoneNotice key={`done ${done.count}`}>{done.words}</DoneNotice>,
    tell: (words) => setDone(({ count }) => ({ words, count: count + 1 })),
    clear: () => setDone(({ count }) => ({ words: "", count })),
  };
}
