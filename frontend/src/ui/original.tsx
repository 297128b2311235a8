/**
 * A sentence in the page's language with words that exist in Indonesian only, such as the names of
 * elements: they are marked, so that a screen reader pronounces them and a translator leaves them.
 */
export function Original({ text, words }: { text: string; words: readonly string[] }) {
  return inParts(text, words).map((part, place) =>
    words.includes(part) ? (
      <span key={place} lang="id">
        {part}
      </span>
    ) : (
      part
    ),
  );
}

/** The sentence cut at every one of the words, which stay among the parts. */
function inParts(text: string, words: readonly string[]): string[] {
  const literal = words
    .filter((word) => word !== "")
    // The longest first: one name may be the beginning of another.
    .toSorted((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return literal.length === 0 ? [text] : text.split(new RegExp(`(${literal.join("|")})`));
}
