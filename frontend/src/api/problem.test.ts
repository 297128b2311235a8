import { describe, expect, it } from "vitest";
import { isProblem, ProblemError } from "./problem";

describe("ProblemError", () => {
  it("carries what the service said", () => {
    const problem = new ProblemError(
      409,
      {
        type: "/problems/StandardIncomplete",
        title: "Standar belum lengkap",
        detail: "Isi biaya.",
        request_id: "r-1",
        errors: [{ pointer: "/fee", detail: "Isi." }],
      },
      new Headers({ "retry-after": "12" }),
    );

    expect(problem).toMatchObject({
      status: 409,
      kind: "StandardIncomplete",
      title: "Standar belum lengkap",
      detail: "Isi biaya.",
      requestId: "r-1",
      retryAfter: 12,
    });
    expect(problem.fields).toHaveLength(1);
    expect(isProblem(problem, "StandardIncomplete")).toBe(true);
    expect(isProblem(problem, "WrongCredentials")).toBe(false);
  });

  it("still speaks when the answer was no problem document", () => {
    const problem = new ProblemError(502, "<html>", new Headers({ "x-request-id": "r-2" }));

    expect(problem.title).not.toBe("");
    expect(problem.requestId).toBe("r-2");
    expect(problem.fields).toEqual([]);
  });
});
