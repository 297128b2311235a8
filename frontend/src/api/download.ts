import { ProblemError } from "./problem";
import { send } from "./transport";

/** Fetches a file as this account and hands it to the browser; a refusal is thrown as a ProblemError. */
export async function download(path: string): Promise<void> {
  const response = await send(new Request(path));
  if (!response.ok) throw new ProblemError(response.status, await response.json().catch(() => null), response.headers);
  const link = document.createElement("a");
  link.href = URL.createObjectURL(await response.blob());
  link.download = fileName(response.headers.get("content-disposition")) ?? path.split("/").pop() ?? "unduhan";
  link.click();
  // The browser reads the file after this turn; by the next minute it has.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

export function fileName(disposition: string | null): string | null {
  return /filename="([^"]+)"/.exec(disposition ?? "")?.[1] ?? null;
}
