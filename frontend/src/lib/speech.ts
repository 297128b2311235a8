/** Reading aloud with the voices of the device itself: nothing is sent anywhere. */

/** The regulation's questions are Indonesian, and so is the voice that reads them. */
const LANGUAGE = "id-ID";

type Voice = Pick<SpeechSynthesisVoice, "lang" | "default">;

/** An Indonesian voice; Android still writes the language as in_ID or id_ID. */
export function indonesianVoice<T extends Voice>(voices: readonly T[]): T | undefined {
  const indonesian = voices.filter(({ lang }) => /^(id|in)\b/i.test(lang.replace("_", "-")));
  return indonesian.find((voice) => voice.default) ?? indonesian[0];
}

/** "none" when the device cannot speak Indonesian; some tell their voices only later, or never. */
export function speechSupport(): "ready" | "none" {
  if (!("speechSynthesis" in globalThis)) return "none";
  const voices = speechSynthesis.getVoices();
  return voices.length === 0 || indonesianVoice(voices) ? "ready" : "none";
}

/** Tells whether it is speaking, from the first sound to the last. */
export function speak(text: string, tell: (speaking: boolean) => void): void {
  speechSynthesis.cancel();
  const utterance = new SpeechSynthesisUtterance(text);
  utterance.lang = LANGUAGE;
  utterance.rate = 0.9;
  utterance.voice = indonesianVoice(speechSynthesis.getVoices()) ?? null;
  utterance.addEventListener("start", () => tell(true));
  for (const end of ["end", "error"] as const) utterance.addEventListener(end, () => tell(false));
  speechSynthesis.speak(utterance);
}

export function stopSpeaking(): void {
  if ("speechSynthesis" in globalThis) speechSynthesis.cancel();
}
