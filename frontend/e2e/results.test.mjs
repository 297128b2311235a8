/** What a survey found, for everybody: units compared, a unit's board, and any printed figure computed again. */
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import {
  api,
  assertAccessible,
  becomes,
  focused,
  GOVERNMENT,
  json,
  leave,
  PHONE,
  scriptWeight,
  settled,
  startBrowser,
  stopBrowser,
  visit,
  WIDTHS,
} from "./house.mjs";

/** A worksheet of 2019 printed both 90,56 (weight 0,11) and 91,48 for the same 29 respondents. */
const WORKSHEET = "n=29&jumlah=105-101-100-116-102-105-106-105-115";
const CALCULATOR = `/${GOVERNMENT}/survei/hitung`;

let seal;
let board;

before(async () => {
  await startBrowser();
  const { context } = await visit();
  const results = (await json(context, "GET", "survey/v1/governments/{g}/open-data/satisfaction.json")).body.data;
  const usual = results.find(({ instrument }) => instrument === "PERMENPANRB-14-2017");
  seal = (await json(context, "GET", `survey/v1/governments/{g}/seals/${usual?.seal_id}`)).body;
  await context.close();
  assert.ok(seal, "The sample has a sealed round.");
  board = `/${GOVERNMENT}/survei/${seal.unit_id}`;
});
after(stopBrowser);

/** The rest of a long page comes when the reader moves on it. */
async function readOn(page) {
  const rest = page.locator(".not-yet");
  await settled(page);
  await becomes(async () => {
    await page.keyboard.press("PageDown");
    return rest.count();
  }, 0);
}

for (const width of WIDTHS) {
  describe(`the results at ${width} px`, () => {
    it("compare the units without ranking them, and offer the data with its licence", async () => {
      const visitor = await visit({ width });
      const { page, context } = visitor;
      await page.goto(`/${GOVERNMENT}/survei?masa=${seal.label}`);
      await page.getByRole("heading", { level: 2, name: "Semua unit" }).waitFor();
      await readOn(page);
      await page.getByRole("heading", { name: "Data terbuka" }).waitFor();
      await assertAccessible(page);

      const csv = await page.getByRole("link", { name: "Semua hasil yang disegel (CSV)" }).getAttribute("href");
      const table = await (await context.request.get(csv)).text();
      assert.match(table, new RegExp(`^74\\.\\d\\d,${seal.unit_id},`, "m"));
      assert.equal(await page.locator('a[rel="license"]').innerText(), "CC BY 4.0");

      await page.locator(`main table a[href*="${seal.unit_id}"]`).click();
      await page.locator(".big-index").waitFor();
      await leave(visitor);
    });

    it("show a unit's board: the figure, how far to trust it, what changed, and the proof", async () => {
      const visitor = await visit({ width });
      const { page, context } = visitor;
      await page.goto(`${board}?masa=${seal.label}`);
      const figure = page.locator(".big-index");
      for (const told of [seal.index.toFixed(2).replace(".", ","), "Margin galat ±", `${seal.n} responden`])
        await figure.filter({ hasText: told }).waitFor();
      await readOn(page);
      await page.getByRole("heading", { name: "Hasil yang disegel" }).waitFor();
      await assertAccessible(page);

      const documents = page.locator(`tr:has(a[href*="${seal.id}"])`);
      for (const name of ["Laporan", "Poster"]) {
        const document = await context.request.get(await documents.getByRole("link", { name }).getAttribute("href"));
        assert.equal(document.headers()["content-type"], "application/pdf", name);
      }
      const proof = await context.request.get(await documents.getByRole("link", { name: /^Segel nomor/ }).getAttribute("href"));
      assert.equal((await proof.json()).chain.at(-1).sha256, seal.sha256);
      await leave(visitor);
    });

    it("find out how a printed figure was computed", async () => {
      const visitor = await visit({ width });
      const { page } = visitor;
      await page.goto(`${CALCULATOR}?${WORKSHEET}&terbit=90,56&mutu=A`);
      await page.getByRole("button", { name: "Hitung ulang" }).click();
      await page.getByRole("heading", { name: "Angka 90,56 (A) berasal dari cara hitung lain" }).waitFor();
      await page.getByText(/bobot 0,11, tanpa pembulatan di tengah/).first().waitFor();
      await focused(page, "h2");
      await assertAccessible(page);

      await page.getByLabel("Indeks yang diumumkan").fill("91,48");
      await page.getByRole("button", { name: "Hitung ulang" }).click();
      await page.getByRole("heading", { name: "Angka 91,48 (A) benar" }).waitFor();

      await page.getByLabel("Indeks yang diumumkan").fill("97,10");
      await page.getByRole("button", { name: "Hitung ulang" }).click();
      await page.getByRole("heading", { name: "Tidak ada cara hitung yang menghasilkan 97,10 (A)" }).waitFor();
      await assertAccessible(page);
      await leave(visitor);
    });
  });
}

describe("the result pages", () => {
  it("say why there is nothing, and where to go", async () => {
    const visitor = await visit({ width: PHONE });
    const { page } = visitor;
    for (const [address, sentence] of [
      [`/${GOVERNMENT}/survei?masa=2011`, /Tidak ada unit yang disurvei pada 2011/],
      [`${board}?masa=2011`, /tidak disurvei pada 2011/],
      [`/${GOVERNMENT}/survei/0b5f3d8e-5f0a-4a52-9d43-6f5f3a1b2c4d`, /Unit tidak ditemukan/],
    ]) {
      await page.goto(address);
      await page.getByText(sentence).first().waitFor();
      await assertAccessible(page);
    }
    await leave(visitor);
  });

  it("show to whoever was served where to answer, without a code in hand", async () => {
    for (const width of WIDTHS) {
      const visitor = await visit({ width });
      const { page, context } = visitor;
      const { body } = await json(context, "GET", "survey/v1/governments/{g}/running-surveys");
      const running = body.data.find(({ ticket_required: closed }) => !closed);
      assert.ok(running, "The sample has a survey that is running.");
      await page.goto(`/${GOVERNMENT}`);
      await page.getByRole("link", { name: "isi yang sedang berjalan" }).click();
      const listed = page.locator("#berjalan");
      await listed.getByRole("heading", { name: running.unit.name }).waitFor();
      await assertAccessible(page);

      await listed.locator(`a[href="/survei/${running.forms[0].code}"]`).click();
      await page.getByRole("button", { name: /^Kirim/ }).waitFor();
      await leave(visitor);
    }
  });

  it("are one page for a government that Prima does not have, whatever was looked for", async () => {
    const visitor = await visit({ width: PHONE });
    const { page } = visitor;
    for (const path of ["", "/layanan", "/forum", "/lapor", "/statistik", "/survei"]) {
      await page.goto(`/99.99${path}`);
      await page.getByRole("heading", { level: 1, name: "Tidak ada pemerintah daerah berkode 99.99" }).waitFor();
    }
    await assertAccessible(page);
    await page.goto("/11.01/survei");
    await page.getByRole("heading", { level: 1, name: "Kabupaten Aceh Selatan belum memakai Prima" }).waitFor();
    await assertAccessible(page);
    await page.getByRole("link", { name: "Cari daerah yang memakai Prima" }).click();
    await page.getByRole("heading", { level: 1, name: "Di daerah mana urusan Anda?" }).waitFor();
    await leave(visitor);
  });

  it("lead to what is missing in the calculator, by the keyboard alone", async () => {
    const visitor = await visit();
    const { page } = visitor;
    await page.goto(CALCULATOR);
    await page.getByRole("button", { name: "Hitung ulang" }).focus();
    await page.keyboard.press("Enter");
    await page.getByRole("alert").locator("a").first().focus();
    await page.keyboard.press("Enter");
    await focused(page, '[id^="unsur-"]');
    await assertAccessible(page);
    await leave(visitor);
  });

  it("take a column of a spreadsheet and a matrix of scores", async () => {
    const visitor = await visit();
    const { page } = visitor;
    await page.goto(CALCULATOR);
    const first = page.locator(".element-input input").first();
    await first.evaluate((input) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text", "3,5\n3,5\n3,5\n3,5\n3,5\n3,5\n3,5\n3,5\n3,5");
      input.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
    });
    await page.getByRole("button", { name: "Hitung ulang" }).click();
    await page.getByRole("heading", { name: "Indeksnya 87,50" }).waitFor();

    await page.getByText("Skor setiap responden", { exact: true }).click();
    await page.locator("#responses").fill("4 3 3 4 4 3 4 3 4\n3 3 3 3 3 3 3 3 3\n4 4 4 4 4 4 4 4 4");
    await page.getByRole("button", { name: "Hitung ulang" }).click();
    await page.getByText(/^antara \d/).waitFor();
    await leave(visitor);
  });

  it("explain every step of the index, and hand its integers to the calculator", async () => {
    const visitor = await visit();
    const { page } = visitor;
    await page.goto(`${board}?masa=${seal.label}`);
    await page.locator(".big-index").waitFor();
    await readOn(page);
    await page.getByText("Lihat semua bilangan dan langkahnya").click();
    await page.getByText("Jumlah semua skor").waitFor();
    await page.getByRole("link", { name: "Hitung ulang sendiri dengan bilangan-bilangan ini" }).click();
    await page.getByRole("button", { name: "Hitung ulang" }).click();
    await page.getByRole("heading", { name: /^Angka .* benar$/ }).waitFor();
    await leave(visitor);
  });

  it("are found from the home page, the statistics and the service", async () => {
    const visitor = await visit();
    const { page, context } = visitor;
    await page.goto(`/${GOVERNMENT}`);
    await page.getByRole("link", { name: "Lihat hasil survei setiap unit" }).click();
    await page.getByRole("heading", { level: 1, name: "Kepuasan masyarakat" }).waitFor();
    await page.goto(`/${GOVERNMENT}/statistik`);
    await page.locator(`main table a[href*="/survei/${seal.unit_id}"]`).first().click();
    await page.locator(".big-index").waitFor();

    const services = await context.request.get(api(`standards/v1/governments/{g}/services?unit=${seal.unit_id}&published=true`));
    const [service] = (await services.json()).data;
    await page.goto(`/${GOVERNMENT}/layanan/${service.id}`);
    await page.getByRole("link", { name: "hasil lengkap unit ini" }).click();
    await page.locator(".big-index").waitFor();
    await leave(visitor);
  });

  it("print the board on one sheet", async () => {
    const visitor = await visit();
    const { page } = visitor;
    await page.goto(`${board}?masa=${seal.label}`);
    await page.locator(".big-index").waitFor();
    await assertAccessible(page);
    const sheets = (await page.pdf({ preferCSSPageSize: true })).toString("latin1").match(/\/Type\s*\/Page\b/g);
    assert.equal(sheets?.length, 1);
    await leave(visitor);
  });

  it("weigh less than 130 kB of script each", async () => {
    for (const path of [`/${GOVERNMENT}/survei?masa=${seal.label}`, `${board}?masa=${seal.label}`, CALCULATOR]) {
      const visitor = await visit();
      const bytes = await scriptWeight(visitor.page, path);
      assert.ok(bytes < 130_000, `${path}: ${bytes} bytes`);
      await leave(visitor);
    }
  });
});
