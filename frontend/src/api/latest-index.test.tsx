import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { cleanup, renderHook, waitFor } from "@testing-library/react";
import type { ReactNode } from "react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { currentPeriod } from "~/lib/period";
import { useAnnouncedIndex } from "./latest-index";
import { SKM } from "./survey-results";

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

type Held = { label: string; instrument: string };

/** A government with these sealed rounds, or one whose list of them cannot be read; tells of which round the index was asked. */
function serving(seals: readonly Held[] | null): string[] {
  const asked: string[] = [];
  vi.stubGlobal("fetch", (request: Request) => {
    const { pathname, searchParams } = new URL(request.url);
    if (pathname.endsWith("/seals")) return Promise.resolve(seals ? Response.json({ data: seals }) : Response.json({}, { status: 403 }));
    const period = searchParams.get("period") ?? "";
    asked.push(period);
    return Promise.resolve(Response.json({ period, index: 83.4 }));
  });
  return asked;
}

function announced() {
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const wrapper = ({ children }: { children: ReactNode }) => <QueryClientProvider client={queries}>{children}</QueryClientProvider>;
  const { result, rerender } = renderHook(() => useAnnouncedIndex("74.10"), { wrapper });
  return { result, rerender, queries };
}

const round = (label: string, instrument = SKM): Held => ({ label, instrument });

describe("the index a government announces", () => {
  it("is of the newest sealed round, and nothing else is asked for", async () => {
    const asked = serving([round("2025-S2"), round("2026-S1"), round("2024-S2")]);

    const { result } = announced();

    await waitFor(() => expect(result.current?.period).toBe("2026-S1"));
    expect(asked).toEqual(["2026-S1"]);
  });

  it("is not of a round with another questionnaire, however new", async () => {
    const asked = serving([round("2026-S2", "PEKPPP-2022"), round("2025-S2")]);

    const { result } = announced();

    await waitFor(() => expect(result.current?.period).toBe("2025-S2"));
    expect(asked).toEqual(["2025-S2"]);
  });

  it("is of this semester while nothing was ever sealed", async () => {
    const asked = serving([]);

    const { result } = announced();

    await waitFor(() => expect(result.current?.period).toBe(currentPeriod()));
    expect(asked).toEqual([currentPeriod()]);
  });

  it("is none while nobody knows what was sealed: a running round must not pass for it", async () => {
    const asked = serving(null);

    const { result, rerender, queries } = announced();

    await waitFor(() => expect(queries.getQueryState(["seals", "74.10", null])?.status).toBe("error"));
    rerender();
    expect(result.current).toBeUndefined();
    expect(asked).toEqual([]);
  });
});
