import { describe, expect, it } from "vitest";
import { indonesianVoice } from "./speech";

const voice = (lang: string, isDefault = false) => ({ lang, default: isDefault });

describe("the voice that reads aloud", () => {
  it.each(["id-ID", "id_ID", "in_ID", "id"])("is Indonesian: %s", (lang) => {
    expect(indonesianVoice([voice("en-US", true), voice(lang)])).toEqual(voice(lang));
  });

  it("is the one the person chose for the device", () => {
    expect(indonesianVoice([voice("id-ID"), voice("id-ID", true)])).toEqual(voice("id-ID", true));
  });

  it("is none rather than a foreign one", () => {
    expect(indonesianVoice([voice("en-US", true), voice("is-IS"), voice("it-IT")])).toBeUndefined();
  });
});
