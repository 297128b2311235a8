import { useState, type MouseEvent } from "react";
import { Face, Stars } from "./faces";

export type BigAnswer = { value: string; label: string };

type Props = {
  /** The heading that asks. */
  labelledBy: string;
  answers: readonly BigAnswer[];
  chosen: string | undefined;
  /** From worst to best: each answer then carries its face and stars. */
  graded?: boolean;
  onAnswer: (value: string) => void;
};

/** The second half of a double tap, in milliseconds, was meant for the screen before. */
const DOUBLE_TAP = 250;

/** One press answers and goes on, so these are buttons: nothing has to be confirmed. */
export function AnswerButtons({ labelledBy, answers, chosen, graded = false, onAnswer }: Props) {
  const [shownAt] = useState(() => performance.now());
  function press(event: MouseEvent, value: string) {
    const byKeyboard = event.detail === 0;
    if (byKeyboard || event.timeStamp - shownAt > DOUBLE_TAP) onAnswer(value);
  }
  return (
    <ul className={graded ? "big-answers big-answers-graded" : "big-answers"} aria-labelledby={labelledBy}>
      {answers.map(({ value, label }, index) => (
        <li key={value}>
          <button type="button" className="big-answer" aria-pressed={chosen === value} onClick={(event) => press(event, value)}>
            {graded && <Face position={index + 1} of={answers.length} />}
            <span>
              <span lang="id">{label}</span>
              {graded && <Stars count={index + 1} of={answers.length} />}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
