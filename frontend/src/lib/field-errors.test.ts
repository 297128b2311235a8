import { describe, expect, it } from "vitest";
import { errorsFromPointers } from "./field-errors";

describe("errorsFromPointers", () => {
  it("leads a service's pointers to the fields of the page", () => {
    const problem = {
      fields: [
        { pointer: "/story", detail: "Terlalu pendek." },
        { pointer: "#/identity/phone", detail: "Bukan nomor telepon." },
        { pointer: "/paid_amount", detail: "Harus positif." },
      ],
    };

    expect(errorsFromPointers(problem, { paid_amount: "paid" })).toEqual([
      { field: "story", message: "Terlalu pendek." },
      { field: "phone", message: "Bukan nomor telepon." },
      { field: "paid", message: "Harus positif." },
    ]);
  });
});
