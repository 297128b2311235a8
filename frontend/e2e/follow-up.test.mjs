/** What a unit does after a survey: who, until when, with which evidence; and what its answers say. */
import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, describe, it } from "node:test";
import {
  assertAccessible,
  becomes,
  json,
  leave,
  scriptWeight,
  signIn,
  startBrowser,
  stopBrowser,
  visit,
  WIDTHS,
} from "./house.mjs";

const FOLLOWUPS = "survey/v1/governments/{g}/followups";
let unit;
let sealed;

before(async () => {
  await startBrowser();
  const { context } = await visit();
  await signIn(context, "unit_head");
  const periods = await json(context, "GET", "survey/v1/governments/{g}/periods?state=sealed");
  sealed = periods.body.data[0];
  unit = sealed?.unit_id;
  await context.close();
  assert.ok(unit, "The sample has a sealed survey in reach of its head of unit.");
});
after(stopBrowser);

const place = (page) => `/meja/survei/${unit}/${page}`;
const PNG = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

async function undone(context) {
  const { body } = await json(context, "GET", `${FOLLOWUPS}?unit=${unit}&limit=100`);
  return body.data.find(({ state, evidence }) => state !== "done" && evidence.length === 0);
}

for (const width of WIDTHS) {
  describe(`a follow-up, ${width} px`, () => {
    it("gets somebody in charge and evidence before it is done", async () => {
      const visitor = await visit({ width });
      const { page, context } = visitor;
      await signIn(context, "unit_head");
      const one = await undone(context);
      assert.ok(one, "The sample has a follow-up that nobody has worked on.");
      await page.goto(place("tindak-lanjut"));
      const card = page.locator("article.card", { has: page.getByRole("heading", { name: one.element_name, exact: true }) });
      await card.getByRole("button", { name: `Nyatakan selesai: ${one.element_name}` }).click();
      await card.getByText("Unggah sedikitnya satu bukti.").waitFor();
      await assertAccessible(page);
      await card.getByRole("button", { name: "Kembali" }).click();

      await card.getByRole("button", { name: `Ubah rencana: ${one.element_name}` }).click();
      await card.getByLabel("Program").fill("pendek");
      await card.getByRole("button", { name: "Simpan rencana" }).click();
      await card.getByRole("alert").getByText(/Tulis apa yang dikerjakan/).waitFor();
      const program = `Membuka loket kedua dan memasang papan antrean ${randomUUID().slice(0, 8)}`;
      await card.getByLabel("Program").fill(program);
      await card.getByLabel("Penanggung jawab").fill("Kepala seksi pelayanan");
      await card.getByText("Dikerjakan", { exact: true }).click();
      await assertAccessible(page);

      // Somebody else saves first: both versions are shown and mine is kept by choice.
      await json(context, "PATCH", `${FOLLOWUPS}/${one.id}`, { owner_name: "Sekretaris dinas" }, { "If-Match": `"${one.version}"` });
      await card.getByRole("button", { name: "Simpan rencana" }).click();
      await card.getByRole("heading", { name: "Data ini baru saja diubah orang lain" }).waitFor();
      await card.getByText("Sekretaris dinas").waitFor();
      await assertAccessible(page);
      await card.getByRole("button", { name: "Simpan isian saya" }).click();
      await card.getByText(program).waitFor();
      await card.getByText("Kepala seksi pelayanan").waitFor();

      await card.getByRole("button", { name: `Unggah bukti: ${one.element_name}` }).click();
      const file = card.locator("input[type=file]");
      await file.setInputFiles({ name: "catatan.png", mimeType: "image/png", buffer: Buffer.from("bukan gambar") });
      await card.getByText("Jenis berkas tidak diterima").waitFor();
      await file.setInputFiles({ name: "loket-kedua.png", mimeType: "image/png", buffer: PNG });
      await card.getByRole("link", { name: "loket-kedua.png" }).waitFor();
      await assertAccessible(page);
      await card.getByRole("button", { name: "Tutup" }).click();

      await card.getByRole("button", { name: `Nyatakan selesai: ${one.element_name}` }).click();
      await card.getByLabel("Apa yang sudah dikerjakan?").fill("Loket kedua dibuka dan papan antrean dipasang.");
      await card.getByRole("button", { name: "Nyatakan selesai", exact: true }).click();
      await card.locator(".tag", { hasText: "Selesai" }).waitFor();
      await becomes(() => card.getByRole("button").count(), 0);
      await assertAccessible(page);
      await leave(visitor);
    });

    it("is read and not changed by somebody who only looks", async () => {
      const visitor = await visit({ width });
      const { page, context } = visitor;
      await signIn(context, "leader");
      await page.goto(place("tindak-lanjut"));
      await page.locator("article.card").first().waitFor();
      assert.equal(await page.locator("article.card").getByRole("button").count(), 0);
      await assertAccessible(page);
      await leave(visitor);
    });

    it("comes from an analysis that says how sure it is", async () => {
      const visitor = await visit({ width });
      const { page, context } = visitor;
      await signIn(context, "unit_head");
      await page.goto(`${place("analisis")}?periode=${sealed.id}`);
      await page.getByRole("heading", { name: "Nilai setiap unsur" }).waitFor();
      await page.locator("figure.chart-figure").first().waitFor();
      await assertAccessible(page);
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name: "Unduh jawaban sebagai CSV" }).click(),
      ]);
      assert.match(download.suggestedFilename(), /\.csv$/);
      await leave(visitor);
    });
  });
}

describe("the pages on follow-ups and analysis", () => {
  it("weigh less than 260 kB of script", async () => {
    for (const path of [place("tindak-lanjut"), `${place("analisis")}?periode=${sealed.id}`]) {
      const visitor = await visit();
      await signIn(visitor.context, "unit_head");
      const bytes = await scriptWeight(visitor.page, path);
      assert.ok(bytes < 260_000, `${path}: ${bytes} bytes`);
      await leave(visitor);
    }
  });
});
