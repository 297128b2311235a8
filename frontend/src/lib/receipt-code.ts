/**
 * Receipt codes are 16 Crockford base-32 symbols and a check symbol, shown in groups
 * (`7K3M-Q9XW-2DPA-VH5T-C`). People read them from paper and over the telephone, so letters
 * that look like digits are taken for the digits, and case, spaces and hyphens do not matter.
 */
const SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const CHECK_SYMBOLS = `${SYMBOLS}*~$=U`;
const LENGTH = 17;

export function normaliseReceiptCode(typed: string): string {
  const bare = typed.toUpperCase().replace(/[\s\-–—._]/g, "");
  const body = bare
    .slice(0, LENGTH - 1)
    .replace(/O/g, "0")
    .replace(/[IL]/g, "1");
  const check = bare
    .slice(LENGTH - 1)
    .replace(/O/g, "0")
    .replace(/[IL]/g, "1");
  return body + check;
}

export function isReceiptCode(typed: string): boolean {
  const code = normaliseReceiptCode(typed);
  if (code.length !== LENGTH) return false;
  let remainder = 0;
  for (const symbol of code.slice(0, -1)) {
    const value = SYMBOLS.indexOf(symbol);
    if (value < 0) return false;
    remainder = (remainder * 32 + value) % 37;
  }
  return CHECK_SYMBOLS[remainder] === code.at(-1);
}

export function groupReceiptCode(code: string): string {
  return (
    normaliseReceiptCode(code)
      .match(/.{1,4}/g)
      ?.join("-") ?? code
  );
}
