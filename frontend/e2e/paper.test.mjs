/** Typing paper questionnaires in: by keyboard alone, never lost, and never counted twice. */
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import {
  assertAccessible,
  becomes,
  focused,
  json,
  leave,
  settled,
  signIn,
  startBrowser,
  stopBrowser,
  visit,
  WIDTHS,
} from "./house.mjs";

const ROW = "434343214 1224"; // nine scores, no gender, then age, education and occupation
let unit;
let period;

before(async () => {
  await startBrowser();
  const { context } = await visit();
  await signIn(context, "organisation_bureau");
  const open = await json(context, "GET", "survey/v1/governments/{g}/periods?state=open");
  ({ id: period, unit_id: unit } = open.body.data[0]);
  await context.close();
});
after(stopBrowser);

async function openSheet(options) {
  const visitor = await visit(options);
  await signIn(visitor.context, "organisation_bureau");
  await visitor.page.goto(`/meja/survei/${unit}/isian`);
  await settled(visitor.page);
  await visitor.page.locator("#cell-0-0").focus();
  await focused(visitor.page, "#cell-0-0");
  return visitor;
}

async function onPaper(context) {
  const { body } = await json(context, "GET", `survey/v1/governments/{g}/periods/${period}/progress`);
  return body.by_channel.find(({ channel }) => channel === "paper")?.n ?? 0;
}

for (const width of WIDTHS) {
  describe(`the entry sheet at ${width} px`, () => {
    it("goes on by itself, undoes, and saves with the keyboard", async () => {
      const visitor = await openSheet({ width });
      const { page, context } = visitor;
      const counted = await onPaper(context);
      await page.keyboard.type(ROW.slice(0, 13));
      await focused(page, "#cell-1-0");
      await page.keyboard.type("3");
      await focused(page, "#cell-1-1");
      await page.keyboard.press("Control+z");
      await focused(page, "#cell-1-0");
      await becomes(() => page.locator("#cell-1-0").inputValue(), "");
      await page.keyboard.type("9");
      await focused(page, "#cell-1-0");
      await page.keyboard.press("ArrowUp");
      await focused(page, "#cell-0-0");
      await page.keyboard.type("2");
      await becomes(() => page.locator("#cell-0-0").inputValue(), "2");
      await assertAccessible(page);
      await page.keyboard.press("Control+s");
      await page.getByText("1 jawaban sudah tersimpan.").waitFor();
      assert.equal(await onPaper(context), counted + 1);
      await leave(visitor);
    });
  });
}

describe("unsaved rows", () => {
  it("outlive the page", async () => {
    const visitor = await openSheet();
    await visitor.page.keyboard.type("4444");
    await focused(visitor.page, "#cell-0-4");
    await visitor.page.reload();
    await visitor.page.getByText("1 baris belum lengkap.").waitFor();
    await becomes(() => visitor.page.locator("#cell-0-3").inputValue(), "4");
    await leave(visitor);
  });

  it("are sent again as they are when nobody heard what became of them, and count once", async () => {
    const visitor = await openSheet();
    const { page, context } = visitor;
    const counted = await onPaper(context);
    const sent = [];
    // One route from beginning to end: a page that loads while one comes or goes may wait for a file for ever.
    await page.route("**/paper-answers", async (route) => {
      sent.push(route.request().postDataJSON().responses.map(({ id }) => id));
      if (sent.length > 1) return route.continue();
      await route.fetch();
      return route.abort(); // it was stored, but the answer never came back
    });
    await page.keyboard.type(ROW.slice(0, 13));
    await page.keyboard.press("Control+s");
    await page.getByText("Baris yang menunggu belum pasti tersimpan", { exact: false }).waitFor();
    await becomes(() => page.locator("#cell-0-0").getAttribute("readonly"), "");

    await page.reload();
    await page.getByRole("button", { name: "Simpan 1 jawaban" }).click();
    await page.getByText("1 jawaban sudah tersimpan.").waitFor();
    assert.equal(sent.length, 2);
    assert.deepEqual(sent[1], sent[0]);
    assert.equal(await onPaper(context), counted + 1);
    await leave(visitor);
  });

  it("say why they were refused, and can be corrected", async () => {
    const visitor = await openSheet();
    const { page } = visitor;
    let changed = { answered_on: "2020-01-02" };
    await page.route("**/paper-answers", async (route) => {
      const { responses, service_id } = route.request().postDataJSON();
      const [first] = responses;
      await route.continue({ postData: { service_id, responses: [{ ...first, ...changed }] } });
    });
    await page.keyboard.type(ROW.slice(0, 13));
    await page.keyboard.press("Control+s");
    const notice = page.getByRole("alert").filter({ hasText: "1 baris ditolak" });
    await notice.getByText("Baris 1:", { exact: false }).waitFor();
    await assertAccessible(page);
    changed = {};
    await page.locator("#cell-0-0").focus();
    await focused(page, "#cell-0-0");
    await page.keyboard.type("1");
    await page.keyboard.press("Control+s");
    await page.getByText("1 jawaban sudah tersimpan.").waitFor();
    await leave(visitor);
  });
});

describe("the entry sheet of those who only read", () => {
  it("is refused when it is opened, and says whose it is", async () => {
    const visitor = await visit();
    const { page } = visitor;
    await signIn(visitor.context, "leader");
    await page.goto(`/meja/survei/${unit}/isian`);
    await page.getByText("Peran Anda tidak mencakup halaman ini.").waitFor();
    await page.getByText(/petugas layanan, penyusun standar, kepala unit, dan Bagian Organisasi/).waitFor();
    assert.equal(await page.locator("#cell-0-0").count(), 0);
    await assertAccessible(page);
    await leave(visitor);
  });
});
