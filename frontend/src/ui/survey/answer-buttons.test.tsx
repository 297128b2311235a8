import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { AnswerButtons } from "./answer-buttons";

const answers = ["Tidak mudah", "Kurang mudah", "Mudah", "Sangat mudah"].map((label, index) => ({ value: String(index + 1), label }));

function show(chosen?: string) {
  const onAnswer = vi.fn();
  const now = vi.spyOn(performance, "now").mockReturnValue(1000);
  render(<AnswerButtons labelledBy="question" answers={answers} chosen={chosen} graded onAnswer={onAnswer} />);
  return { onAnswer, now };
}

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

describe("big answers", () => {
  it("answer with one press", () => {
    const { onAnswer, now } = show();
    now.mockReturnValue(1400);

    fireEvent.click(screen.getByRole("button", { name: "Mudah" }), { detail: 1 });

    expect(onAnswer).toHaveBeenCalledExactlyOnceWith("3");
  });

  it("do not take the second half of a double tap on the screen before", () => {
    const { onAnswer, now } = show();
    now.mockReturnValue(1200);

    fireEvent.click(screen.getByRole("button", { name: "Mudah" }), { detail: 1 });

    expect(onAnswer).not.toHaveBeenCalled();
  });

  it("never make the keyboard wait", () => {
    const { onAnswer } = show();

    fireEvent.click(screen.getByRole("button", { name: "Mudah" }), { detail: 0 });

    expect(onAnswer).toHaveBeenCalledOnce();
  });

  it("show what was chosen before", () => {
    show("2");

    expect(screen.getByRole("button", { pressed: true }).textContent).toBe("Kurang mudah");
  });
});
