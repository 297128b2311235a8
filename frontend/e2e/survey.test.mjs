/** The survey: answered on one page, by keyboard alone, and without a network. */
import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, describe, it } from "node:test";
import {
  assertAccessible,
  becomes,
  focused,
  json,
  leave,
  pressAnswer,
  scriptWeight,
  signIn,
  startBrowser,
  stopBrowser,
  visit,
  WIDTHS,
} from "./house.mjs";

let code;

before(async () => {
  await startBrowser();
  const { context } = await visit();
  await signIn(context, "organisation_bureau");
  const periods = await json(context, "GET", "survey/v1/governments/{g}/periods?state=open");
  for (const period of periods.body.data) {
    const forms = await json(context, "GET", `survey/v1/governments/{g}/periods/${period.id}/forms`);
    code ??= forms.body.data[0]?.code;
  }
  await context.close();
  assert.ok(code, "The sample has an open survey with a form.");
});
after(stopBrowser);

async function answerAll(page) {
  const groups = page.locator("form.survey > fieldset");
  const count = await groups.count();
  for (let index = 0; index < count; index += 1) await groups.nth(index).locator("label.choice").nth(3).click();
  return count;
}

for (const width of WIDTHS) {
  describe(`a respondent at ${width} px`, () => {
    it("is told what is missing, answers nine questions and receives a receipt", async () => {
      const visitor = await visit({ width });
      const { page } = visitor;
      await page.goto(`/survei/${code}`);
      await page.getByRole("button", { name: "Kirim jawaban" }).click();
      await becomes(() => page.getByRole("alert").locator("li").count(), 9);
      await assertAccessible(page);
      await page.getByRole("alert").locator("a").first().click();
      await focused(page, 'input[type="radio"]');

      assert.equal(await answerAll(page), 9);
      await page.getByRole("button", { name: "Kirim jawaban" }).click();

      await page.getByRole("heading", { name: "Terima kasih, jawaban Anda diterima" }).waitFor();
      assert.notEqual((await page.locator(".receipt-code").innerText()).trim(), "");
      await focused(page, "h1");
      assert.equal(await page.evaluate(() => scrollY), 0);
      await assertAccessible(page);

      await page.getByRole("link", { name: "Periksa sekarang" }).click();
      await page.getByText("Tersimpan dan dihitung").waitFor();
      await assertAccessible(page);
      const proof = page.url();
      await page.goto("about:blank");
      await page.goto(proof.slice(0, -1));
      await page.getByRole("heading", { name: "Bukti ini tidak cocok" }).waitFor();
      await assertAccessible(page);
      await leave(visitor);
    });
  });
}

describe("the survey page", () => {
  it("is answered with the keyboard alone", async () => {
    const visitor = await visit();
    const { page } = visitor;
    await page.goto(`/survei/${code}`);
    await page.locator("form.survey").waitFor();
    const names = new Set();
    for (let step = 0; step < 60 && names.size < 9; step += 1) {
      await page.keyboard.press("Tab");
      const name = await page.evaluate(() =>
        document.activeElement?.getAttribute("type") === "radio" ? document.activeElement.getAttribute("name") : null,
      );
      if (!name) continue;
      names.add(name);
      await page.keyboard.press("Space");
    }
    assert.equal(names.size, 9);
    for (let step = 0; step < 12; step += 1) {
      await page.keyboard.press("Tab");
      if (await page.evaluate(() => document.activeElement?.getAttribute("type") === "submit")) break;
    }
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Terima kasih, jawaban Anda diterima" }).waitFor();
    await leave(visitor);
  });

  it("opens again without a network, keeps the answer and sends it once when the network is back", async () => {
    const visitor = await visit({ offlineWorker: true });
    const { page, context } = visitor;
    const sent = [];
    context.on("request", (request) => {
      if (request.method() === "POST" && request.url().includes("/responses")) sent.push(request.postDataJSON().id);
    });
    await page.goto(`/survei/${code}`);
    await page.evaluate(() => navigator.serviceWorker.ready);
    await page.reload();
    await page.locator("form.survey").waitFor();

    await context.setOffline(true);
    await page.reload();
    await page.locator("form.survey").waitFor();
    await answerAll(page);
    await page.getByRole("button", { name: "Kirim jawaban" }).click();
    await page.getByRole("heading", { name: "Jawaban Anda tersimpan" }).waitFor();
    await page.getByText("1 jawaban menunggu dikirim dari perangkat ini").waitFor();

    sent.length = 0;
    await context.setOffline(false);
    await page.getByRole("heading", { name: "Terima kasih, jawaban Anda diterima" }).waitFor();
    await focused(page, "h1");
    assert.notEqual((await page.locator(".receipt-code").innerText()).trim(), "");
    await page.getByText("1 jawaban menunggu dikirim dari perangkat ini").waitFor({ state: "detached" });
    await becomes(() => sent.length, 1);
    await leave(visitor);
  });

  it("says in English that the questions are Indonesian, and marks them as such", async () => {
    const visitor = await visit();
    const { page } = visitor;
    await page.addInitScript(() => localStorage.setItem("prima.locale", "en"));
    await page.goto(`/survei/${code}`);
    await page.getByText("The official questions are in Indonesian.").waitFor();
    const unmarked = await page.locator("form.survey fieldset .choice-text:not(:has([lang=id]))").count();
    assert.equal(unmarked, 0);
    assert.equal(await page.locator("form.survey fieldset legend > [lang=id]").count(), 9);
    await assertAccessible(page);
    await leave(visitor);
  });

  for (const path of ["", "/mudah"]) {
    it(`weighs less than 130 kB of script: /survei/…${path}`, async () => {
      const visitor = await visit();
      const weight = await scriptWeight(visitor.page, `/survei/${code}${path}`);
      assert.ok(weight < 130_000, `${weight} bytes`);
      await leave(visitor);
    });
  }
});

describe("one question a screen", () => {
  it("is answered with faces, and reads aloud when asked", async () => {
    const visitor = await visit({ width: WIDTHS[0] });
    const { page } = visitor;
    // Many browsers tell their voices late, or never.
    await page.addInitScript(() => Object.assign(speechSynthesis, { getVoices: () => [], speak: () => undefined }));
    await page.goto(`/survei/${code}`);
    await page.getByRole("link", { name: "gambar dan suara" }).click();
    await page.getByText("1 dari 9").waitFor();
    await assertAccessible(page);
    await page.getByRole("button", { name: "Bacakan dengan suara" }).click();
    await page.getByRole("button", { name: "Matikan suara" }).click();
    for (let step = 0; step < 9; step += 1) await pressAnswer(page, 2);
    await page.getByRole("button", { name: "Kirim jawaban" }).click();
    await page.getByRole("heading", { name: "Terima kasih!" }).waitFor();
    await assertAccessible(page);
    await leave(visitor);
  });

  it("is received as soon as the network is back, with a number to copy", async () => {
    const visitor = await visit({ width: WIDTHS[0] });
    const { page, context } = visitor;
    await page.goto(`/survei/${code}/mudah`);
    for (let step = 0; step < 9; step += 1) await pressAnswer(page, 2);
    await page.getByRole("button", { name: "Kirim jawaban" }).waitFor();
    await context.setOffline(true);
    await page.getByRole("button", { name: "Kirim jawaban" }).click();
    const told = page.locator("main").getByRole("status").first();
    await told.filter({ hasText: "tersimpan di perangkat ini" }).waitFor();
    await focused(page, "h1");

    await context.setOffline(false);
    await told.filter({ hasText: "Jawaban Anda diterima. Nomor bukti:" }).waitFor();
    await page.getByRole("button", { name: "Salin tautan bukti" }).waitFor();
    await assertAccessible(page);
    await leave(visitor);
  });

  it("says so when the device has no voice, and can be left for the ordinary form without answering twice", async () => {
    const visitor = await visit();
    const { page } = visitor;
    await page.addInitScript(() => Object.assign(speechSynthesis, { getVoices: () => [{ lang: "en-US" }] }));
    await page.goto(`/survei/${code}?mode=mudah`);
    await page.getByText("Perangkat ini tidak punya suara bahasa Indonesia.").waitFor();
    await pressAnswer(page, 3);
    await pressAnswer(page, 0);
    await page.getByRole("button", { name: "Isi dengan formulir biasa" }).click();
    await page.locator("form.survey").waitFor();
    await becomes(() => page.locator("form.survey input:checked").count(), 2);
    await leave(visitor);
  });
});

describe("a ticket", () => {
  it("is good for one answer", async () => {
    const staff = await visit();
    await signIn(staff.context, "organisation_bureau");
    const form = await json(staff.context, "GET", `survey/v1/forms/${code}`);
    const path = `survey/v1/governments/{g}/periods/${form.body.period.id}/tickets`;
    const order = { count: 1, service_id: form.body.service?.id ?? null };
    const { body } = await json(staff.context, "POST", path, order, { "Idempotency-Key": randomUUID() });
    await leave(staff);

    const visitor = await visit();
    const { page } = visitor;
    for (const heading of ["Terima kasih, jawaban Anda diterima", "Jawaban Anda tersimpan"]) {
      await page.goto(`/survei/${code}?tiket=${body.data[0].code}`);
      await page.locator("form.survey").waitFor();
      await answerAll(page);
      await page.getByRole("button", { name: "Kirim jawaban" }).click();
      await page.getByRole("heading", { name: heading }).waitFor();
    }
    await page.getByRole("alert").filter({ hasText: "Jawaban belum dapat diterima" }).waitFor();
    await leave(visitor);
  });
});
