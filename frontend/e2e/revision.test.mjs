/** A sealed result is corrected by a revision; one that nobody wants is dropped before its seal. */
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { assertAccessible, focused, json, leave, settled, signIn, startBrowser, stopBrowser, visit, WIDTHS } from "./house.mjs";

const PERIODS = "survey/v1/governments/{g}/periods";
let sealed;

before(async () => {
  await startBrowser();
  const { context } = await visit();
  await signIn(context, "unit_head");
  const { body } = await json(context, "GET", `${PERIODS}?state=sealed`);
  sealed = body.data[0];
  await context.close();
  assert.ok(sealed, "The sample has a sealed survey in reach of its head of unit.");
});
after(stopBrowser);

for (const width of WIDTHS) {
  describe(`a revision, ${width} px`, () => {
    it("is begun, given up after a question, and the sealed result stands", async () => {
      const visitor = await visit({ width });
      const { context, page } = visitor;
      await signIn(context, "unit_head");
      await page.goto(`/meja/survei/${sealed.unit_id}?periode=${sealed.id}`);
      await settled(page);
      await page.getByText("Betulkan hasil yang disegel").click();
      await page.getByLabel("Alasan pembetulan").fill("Lembar jawaban satu loket tertinggal saat impor.");
      await page.getByRole("button", { name: "Buka revisi" }).click();

      await page.getByText("Revisi dibuka dengan salinan semua jawaban").waitFor();
      await focused(page, ".notice[role=status]");
      await page.getByRole("button", { name: "Batalkan revisi ini" }).click();
      await page.getByRole("heading", { name: /^Batalkan revisi \d+\?$/ }).waitFor();
      await focused(page, "h2");
      await assertAccessible(page);
      await page.getByRole("button", { name: "Kembali" }).click();
      await focused(page, "h2");
      await page.getByRole("button", { name: "Batalkan revisi ini" }).click();
      await page.getByRole("button", { name: "Ya, batalkan revisi" }).click();

      await page.getByText("Betulkan hasil yang disegel").waitFor();
      await page.getByText(/^Revisi \d+ dibatalkan/).waitFor();
      await focused(page, ".notice[role=status]");
      await assertAccessible(page);
      assert.equal(new URL(page.url()).searchParams.get("periode"), sealed.id);
      const { body } = await json(context, "GET", `${PERIODS}?unit=${sealed.unit_id}`);
      const corrections = body.data.filter(({ revises_id }) => revises_id === sealed.id);
      assert.deepEqual(corrections, []);
      await leave(visitor);
    });
  });
}
