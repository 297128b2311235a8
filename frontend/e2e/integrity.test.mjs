/** Whether answers are honest: tickets, the ledger, and two people who decide what does not count. */
import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, describe, it } from "node:test";
import {
  assertAccessible,
  becomes,
  focused,
  json,
  leave,
  scriptWeight,
  signIn,
  startBrowser,
  stopBrowser,
  visit,
  WIDTHS,
} from "./house.mjs";

const PERIODS = "survey/v1/governments/{g}/periods";
let period;
let form;

before(async () => {
  await startBrowser();
  const { context } = await visit();
  await signIn(context, "unit_head");
  const { body } = await json(context, "GET", `${PERIODS}?state=open`);
  for (const open of body.data) {
    const forms = await json(context, "GET", `${PERIODS}/${open.id}/forms`);
    form ??= forms.body.data[0] && (period = open) && forms.body.data[0];
  }
  await context.close();
  assert.ok(form, "The sample has an open survey with a form in reach of its head of unit.");
});
after(stopBrowser);

const place = () => `/meja/survei/${period.unit_id}/keutuhan?periode=${period.id}`;

/** Three answers of a day on which nobody else answers, as a device that was offline sends them. */
async function answerOn(day) {
  const { context } = await visit();
  const { body: bundle } = await json(context, "GET", `survey/v1/forms/${form.code}`);
  const elements = bundle.elements ?? bundle.instrument.elements;
  const answers = Object.fromEntries(elements.map(({ code }) => [code, 4]));
  const responses = [1, 2, 3].map(() => ({ id: randomUUID(), answers, answered_on: day }));
  const { body } = await json(context, "POST", `survey/v1/forms/${form.code}/responses`, { responses });
  assert.deepEqual(
    body.results.map(({ counted }) => counted),
    [true, true, true],
  );
  await context.close();
}

async function propose(visitor, day, reason) {
  const { page } = visitor;
  await page.goto(place());
  await page.getByRole("button", { name: "Usulkan karantina tanpa temuan" }).click();
  await page.getByRole("heading", { name: "Usulkan karantina" }).waitFor();
  await focused(page, "h3");
  for (const label of ["Hari pertama", "Hari terakhir"]) await becomes(() => page.getByLabel(label).inputValue(), "");
  await page.getByRole("button", { name: "Lanjutkan" }).click();
  for (const fault of [/Isi hari pertama/, /Isi hari terakhir/, /Tulis alasannya/])
    await page.getByRole("alert").getByText(fault).waitFor();
  await page.getByLabel("Hari pertama").fill(day);
  await page.getByLabel("Hari terakhir").fill(day);
  await page.getByLabel("Alasan").fill(reason);
  await assertAccessible(page);
  await page.getByRole("button", { name: "Lanjutkan" }).click();
  await page.getByRole("heading", { name: "Periksa sebelum mengarantina" }).waitFor();
  await focused(page, "h2");
  await page.getByText(/^\d+ dari [\d.]+ jawaban$/).waitFor();
  await assertAccessible(page);
  await page.getByRole("button", { name: "Karantina jawaban" }).click();
  await page.getByText("sampai orang kedua memutus").waitFor();
  await focused(page, ".notice[role=status]");
}

for (const [index, width] of WIDTHS.entries()) {
  describe(`stuffed answers, ${width} px`, () => {
    const decision = index === 0 ? "Kembalikan jawaban" : "Batalkan jawaban";
    it(`are set aside by one person, and another decides: ${decision.toLowerCase()}`, async () => {
      const first = new Date(`${period.opens_on}T00:00:00Z`);
      const day = new Date(first.getTime() + (index + 2 * Math.floor(Math.random() * 20)) * 86_400_000).toISOString().slice(0, 10);
      const reason = `Diisi berturut-turut dari satu gawai ${randomUUID().slice(0, 8)}`;
      await answerOn(day);

      const clerk = await visit({ width });
      await signIn(clerk.context, "organisation_bureau");
      await propose(clerk, day, reason);
      const mine = clerk.page.locator("article.card", { hasText: reason });
      await mine.getByText("Anda yang mengusulkan").waitFor();
      assert.equal(await mine.getByRole("button", { name: "Putuskan" }).count(), 0);
      await assertAccessible(clerk.page);
      await leave(clerk);

      const head = await visit({ width });
      const { page } = head;
      await signIn(head.context, "unit_head");
      await page.goto(place());
      const card = page.locator("article.card", { hasText: reason });
      await card.getByRole("button", { name: "Putuskan" }).click();
      await focused(page, "h4");
      await card.getByRole("button", { name: "Batal", exact: true }).click();
      await page.waitForFunction(() => document.activeElement?.textContent === "Putuskan");
      await card.getByRole("button", { name: "Putuskan" }).click();
      await card.getByRole("button", { name: "Simpan keputusan" }).click();
      await card.getByRole("alert").getByText(/Pilih keputusan/).waitFor();
      await card.getByText(decision, { exact: true }).click();
      await card.getByRole("textbox", { name: "Alasan" }).fill("Diperiksa bersama petugas loket pada hari itu.");
      await assertAccessible(page);
      await card.getByRole("button", { name: "Simpan keputusan" }).click();
      await card.locator(".tag", { hasText: index === 0 ? "Dihitung lagi" : "Dibatalkan" }).waitFor();
      await page.getByText(index === 0 ? /dikembalikan: dihitung/ : /dibatalkan: tidak dihitung/).waitFor();
      await focused(page, ".notice[role=status]");
      await assertAccessible(page);
      await leave(head);
    });
  });
}

describe("what cannot be set aside or checked", () => {
  it("is said: a choice without answers is not offered, nor a clean result about answers nobody looked at", async () => {
    const visitor = await visit();
    const { page } = visitor;
    await signIn(visitor.context, "organisation_bureau");
    await page.route(/\/progress$/, async (route) => {
      const response = await route.fetch();
      const uploaded = { n: 190, by_day: [{ day: period.opens_on, n: 190 }], by_channel: [{ channel: "import", n: 190 }] };
      await route.fulfill({ response, json: { ...(await response.json()), ...uploaded } });
    });
    await page.goto(place());
    await page.getByText("0 dari 190 jawaban dapat diperiksa.").waitFor();
    assert.equal(await page.getByText("Tidak ada kejanggalan").count(), 0);

    await page.getByRole("button", { name: "Usulkan karantina tanpa temuan" }).click();
    const next = new Date(Date.parse(`${period.opens_on}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
    for (const label of ["Hari pertama", "Hari terakhir"]) await page.getByLabel(label).fill(next);
    await page.getByLabel("Alasan").fill("Diisi berturut-turut dari satu gawai.");
    await page.getByRole("button", { name: "Lanjutkan" }).click();
    await page.getByText("0 dari 190 jawaban", { exact: true }).waitFor();
    await page.getByText(/tidak ada yang dapat dikarantina/).waitFor();
    assert.equal(await page.getByRole("button", { name: "Karantina jawaban" }).count(), 0);
    await assertAccessible(page);
    await leave(visitor);
  });
});

describe("tickets and the ledger", () => {
  it("prints a sheet of slips and nothing else", async () => {
    const visitor = await visit();
    const { page } = visitor;
    await signIn(visitor.context, "officer");
    await page.goto(place());
    await page.getByLabel("Jumlah tiket").fill("3");
    await page.getByRole("button", { name: "Buat tiket" }).click();
    await page.getByRole("heading", { name: "3 tiket siap dicetak" }).waitFor();
    await becomes(() => page.locator(".slip").count(), 3);
    await assertAccessible(page);
    await page.emulateMedia({ media: "print" });
    await page.locator(".letterhead").waitFor({ state: "hidden" });
    await page.getByRole("heading", { name: "Buku transaksi" }).waitFor({ state: "hidden" });
    await page.locator(".slip").first().waitFor();
    await page.emulateMedia({ media: "screen" });
    await page.getByRole("button", { name: "Sudah dicetak, tutup" }).click();
    await page.getByRole("heading", { name: "Buku transaksi" }).waitFor();
    assert.equal(await page.getByRole("button", { name: "Usulkan karantina tanpa temuan" }).count(), 0);
    await leave(visitor);
  });

  it("keeps what was typed by keyboard and pasted from a spreadsheet", async () => {
    const source = `Loket ${randomUUID().slice(0, 8)}`;
    const visitor = await visit();
    const { page, context } = visitor;
    await signIn(context, "unit_head");
    await page.goto(place());
    await page.getByLabel("Sumber angka").fill(source);
    await page.getByRole("button", { name: "Isi buku transaksi" }).click();
    const month = page.getByLabel("Bulan");
    await month.selectOption({ index: 1 });
    const cell = (row, column) => page.locator(`[data-at="${row} ${column}"]`);
    await cell(0, 0).focus();
    await page.keyboard.type("dua");
    await page.getByRole("button", { name: "Simpan semua bulan" }).click();
    await page.getByRole("alert").getByText("Sel ini bukan bilangan bulat").waitFor();
    await becomes(() => cell(0, 0).getAttribute("aria-invalid"), "true");
    await cell(0, 0).fill("12");
    await cell(0, 0).press("Enter");
    await focused(page, '[data-at="1 0"]');
    await page.keyboard.type("15");
    await becomes(() => cell(1, 0).inputValue(), "15");
    await cell(2, 0).evaluate((input) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/plain", "7\n8\n9\n");
      input.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
    });
    await becomes(() => cell(4, 0).inputValue(), "9");
    await assertAccessible(page);
    await page.getByRole("button", { name: "Simpan semua bulan" }).click();
    await page.getByText("Tersimpan: 5 baris, 51 orang.").waitFor();
    await page.reload();
    await page.getByText("51 orang dilayani, 5 baris").waitFor();
    await json(context, "PUT", `${PERIODS}/${period.id}/transactions`, { source, days: [] });
    await leave(visitor);
  });

  it("weighs less than 260 kB of script", async () => {
    const visitor = await visit();
    await signIn(visitor.context, "unit_head");
    const bytes = await scriptWeight(visitor.page, place());
    assert.ok(bytes < 260_000, `${bytes} bytes`);
    await leave(visitor);
  });
});
