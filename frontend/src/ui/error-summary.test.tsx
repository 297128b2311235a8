import { I18nProvider } from "@lingui/react";
import { i18n } from "@lingui/core";
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { ErrorSummary } from "./error-summary";
import { TextField } from "./field";

afterEach(cleanup);

function showForm() {
  render(
    <I18nProvider i18n={i18n}>
      <ErrorSummary errors={[{ field: "username", message: "Isi nama pengguna" }]} />
      <TextField id="username" label="Nama pengguna" error="Isi nama pengguna" />
    </I18nProvider>,
  );
}

describe("ErrorSummary", () => {
  it("takes the focus and says how many fields are wrong", () => {
    showForm();

    expect(document.activeElement).toBe(screen.getByRole("alert"));
    expect(screen.getByRole("heading").textContent).toBe("Ada 1 isian yang perlu diperbaiki");
  });

  it("leads to the field in the field's own words", () => {
    showForm();

    fireEvent.click(screen.getByRole("link", { name: "Isi nama pengguna" }));

    expect(document.activeElement).toBe(screen.getByLabelText("Nama pengguna"));
  });

  it("finds the message attached to the field", () => {
    showForm();

    const field = screen.getByLabelText("Nama pengguna");
    expect(field.getAttribute("aria-invalid")).toBe("true");
    expect(document.getElementById(field.getAttribute("aria-describedby") ?? "")?.textContent).toBe("Isi nama pengguna");
  });
});
