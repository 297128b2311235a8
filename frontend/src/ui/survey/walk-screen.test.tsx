import { i18n } from "@lingui/core";
import { I18nProvider } from "@lingui/react";
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { useReducer } from "react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { BEGIN, move, stepsOf } from "./walk";
import { WalkScreen } from "./walk-screen";

const elements = ["Persyaratan", "Waktu"].map((name) => ({
  code: name.toUpperCase(),
  name,
  question: `Bagaimana ${name.toLowerCase()}?`,
  answers: ["Buruk", "Kurang", "Baik", "Sangat baik"],
}));
const STEPS = stepsOf({
  instrument: { code: "", name: "", edition: "", legal_basis: "", scale: 4, elements, respondent_fields: [] },
  questions: [],
});

function Walking({ onSend }: { onSend: () => void }) {
  const [walk, onMove] = useReducer(move, BEGIN);
  const voice = { on: false, onSwitch: () => undefined };
  return (
    <I18nProvider i18n={i18n}>
      <WalkScreen steps={STEPS} walk={walk} onMove={onMove} onSend={onSend} busy={false} voice={voice} />
    </I18nProvider>
  );
}

afterEach(cleanup);

const answer = (name: string) => fireEvent.click(screen.getByRole("button", { name }), { detail: 0 });
const asked = () => screen.getAllByRole("heading").map(({ textContent }) => textContent);

describe("one question a screen", () => {
  it("replaces the question and gives it the focus", () => {
    render(<Walking onSend={() => undefined} />);
    expect(asked()).toEqual(["Bagaimana persyaratan?"]);

    answer("Baik");

    expect(asked()).toEqual(["Bagaimana waktu?"]);
    expect(document.activeElement).toBe(screen.getByRole("heading"));
  });

  it("shows the earlier answer when somebody goes back", () => {
    render(<Walking onSend={() => undefined} />);
    answer("Baik");
    fireEvent.click(screen.getByRole("button", { name: /Kembali/ }));

    expect(screen.getByRole("button", { pressed: true }).textContent).toBe("Baik");
  });

  it("offers to send once everything required is answered", () => {
    const onSend = vi.fn();
    render(<Walking onSend={onSend} />);
    answer("Baik");
    answer("Sangat baik");
    fireEvent.click(screen.getByRole("button", { name: "Kirim jawaban" }));

    expect(onSend).toHaveBeenCalledOnce();
  });
});
