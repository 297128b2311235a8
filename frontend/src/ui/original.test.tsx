import { cleanup, render } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { Original } from "./original";

afterEach(cleanup);

function marked(text: string, words: readonly string[]) {
  const { container } = render(<Original text={text} words={words} />);
  return {
    text: container.textContent,
    words: [...container.querySelectorAll('[lang="id"]')].map((element) => element.textContent),
  };
}

describe("words that exist in Indonesian only", () => {
  it("are marked where they stand in an English sentence", () => {
    expect(marked("Clearly lowest: Biaya/Tarif and Waktu", ["Waktu", "Biaya/Tarif"])).toEqual({
      text: "Clearly lowest: Biaya/Tarif and Waktu",
      words: ["Biaya/Tarif", "Waktu"],
    });
  });

  it("are marked whole where one begins like another", () => {
    expect(marked("Lowest: Sarana dan Prasarana", ["Sarana", "Sarana dan Prasarana"]).words).toEqual(["Sarana dan Prasarana"]);
  });

  it("are taken as they are written, with their brackets and dots", () => {
    expect(marked("1 of 9 · Waktu (hari.)", ["Waktu (hari.)"]).words).toEqual(["Waktu (hari.)"]);
  });

  it("leave a sentence alone in which they do not occur", () => {
    expect(marked("Nothing lags behind", ["Waktu", ""])).toEqual({ text: "Nothing lags behind", words: [] });
    expect(marked("Nothing lags behind", [])).toEqual({ text: "Nothing lags behind", words: [] });
  });
});
