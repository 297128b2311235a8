import { i18n } from "@lingui/core";
import { I18nProvider } from "@lingui/react";
import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import type { ElementIndex, Priorities } from "~/api/types";
import { PriorityFigure } from "./priority-figure";

afterEach(cleanup);

const ELEMENTS = [
  { code: "WAKTU", name: "Waktu", performance: 70, importance: 0.6, quadrant: "concentrate" },
  { code: "BIAYA", name: "Biaya", performance: 78, importance: 0.5, quadrant: "concentrate" },
  { code: "PRODUK", name: "Produk", performance: 92, importance: 0.2, quadrant: "possible_overkill" },
] as const;

const PRIORITIES: Priorities = {
  scope: "unit",
  id: "1",
  period: "2026-S1",
  instrument: "PERMENPANRB-14-2017",
  n: 300,
  hidden: false,
  importance_basis: "correlation_with_other_elements",
  elements: [...ELEMENTS],
};

/** The elements with margins of this many points. */
function within(margin: number): ElementIndex[] {
  return ELEMENTS.map(({ code, name, performance }) => ({
    code,
    name,
    mean: 3,
    index: performance,
    margin,
    lower: performance - margin,
    upper: performance + margin,
  }));
}

function headline(index: { n: number; publishable: boolean; elements: ElementIndex[] }, doubts: string[] = []): string | null {
  render(
    <I18nProvider i18n={i18n}>
      <PriorityFigure priorities={PRIORITIES} index={index} doubts={doubts} source="" />
    </I18nProvider>,
  );
  return screen.getByRole("heading").textContent;
}

describe("the headline of the priorities", () => {
  it("names what certainly lags behind the mean of all elements", () => {
    expect(headline({ n: 300, publishable: true, elements: within(1) })).toBe("Penting tetapi tertinggal: Waktu dan Biaya");
  });

  it("leaves out what may be as good as the mean", () => {
    expect(headline({ n: 300, publishable: true, elements: within(5) })).toBe("Penting tetapi tertinggal: Waktu");
  });

  it("says that chance may have done it where nothing is certain", () => {
    const told = headline({ n: 300, publishable: true, elements: within(15) });

    expect(told).toBe("Mungkin tertinggal, tetapi selisihnya masih di dalam margin galat: Waktu dan Biaya");
  });

  it("is a first hint, with the reason, while the result may not be announced", () => {
    const told = headline({ n: 24, publishable: false, elements: within(1) }, ["Hanya 24 jawaban; aturan mewajibkan 278."]);

    expect(told).toBe("Petunjuk dari 24 jawaban, bukan kesimpulan: Waktu dan Biaya");
    expect(screen.getByText("Hanya 24 jawaban; aturan mewajibkan 278.")).toBeTruthy();
  });

  it("says of a low priority that its score is low all the same", () => {
    const low = PRIORITIES.elements.map((element) => ({ ...element, quadrant: "low_priority" as const }));
    render(
      <I18nProvider i18n={i18n}>
        <PriorityFigure
          priorities={{ ...PRIORITIES, elements: low }}
          index={{ n: 300, publishable: true, elements: within(1) }}
          doubts={[]}
          source=""
        />
      </I18nProvider>,
    );

    expect(screen.getByText(/^Prioritas rendah tidak berarti nilainya baik/).textContent).toContain("Waktu, Biaya, dan Produk");
  });
});
