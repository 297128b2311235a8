/** A citizen without an account: find a service, report a levy, read the answer back. */
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import {
  assertAccessible,
  becomes,
  focused,
  GOVERNMENT,
  json,
  leave,
  scriptWeight,
  startBrowser,
  stopBrowser,
  URL_OF_PRIMA,
  visit,
  WIDTHS,
} from "./house.mjs";

before(startBrowser);
after(stopBrowser);

const STORY = "Petugas loket meminta uang agar KTP cepat selesai. Saya tidak diberi kuitansi.";

async function next(page) {
  await page.getByRole("button", { name: "Lanjutkan" }).click();
}

for (const width of WIDTHS) {
  describe(`a citizen at ${width} px`, () => {
    it("finds the identity card by her own words and reads what it costs and how long it takes", async () => {
      const visitor = await visit({ width });
      const { page } = visitor;

      await page.goto("/");
      await assertAccessible(page);
      await page.locator(`main a[href="/${GOVERNMENT}"]`).last().click();
      await page.getByRole("heading", { name: "Urusan apa?" }).waitFor();
      await assertAccessible(page);
      await page.getByLabel("Cari layanan").fill("bikin ktp");
      await page.keyboard.press("Enter");
      await page.getByRole("heading", { name: "Hasil pencarian “bikin ktp”" }).waitFor();
      await assertAccessible(page);
      await page
        .locator("main .link-list a.title", { hasText: /KTP|Kartu Tanda Penduduk/ })
        .first()
        .click();

      await page.getByText("Yang perlu Anda ketahui").waitFor();
      for (const promise of ["1 hari kerja", "Rp0"]) await page.locator(".strip").first().getByText(promise).first().waitFor();
      await becomes(() => page.locator("article.article").count(), 14);
      await assertAccessible(page);
      await leave(visitor);
    });

    it("reports an illegal levy without a name, keeps the receipt and reads her report with it", async () => {
      const visitor = await visit({ width });
      const { page } = visitor;
      await page.goto(`/${GOVERNMENT}/layanan?q=bikin+ktp`);
      await page
        .locator("main .link-list a.title", { hasText: /KTP|Kartu Tanda Penduduk/ })
        .first()
        .click();
      await page.getByRole("link", { name: "laporkan pungli", exact: true }).click();

      await page.getByRole("heading", { name: "Ceritakan kejadiannya" }).waitFor();
      await next(page);
      await focused(page, '[role="alert"]');
      await becomes(async () => (await page.title()).startsWith("Galat:"), true);
      await assertAccessible(page);
      await page.getByLabel("Apa yang terjadi?").fill(STORY);
      await next(page);

      await page.getByText("tidak dipungut biaya").waitFor();
      await page.getByLabel("Berapa yang diminta atau Anda bayar?").fill("Rp 50.000");
      await assertAccessible(page);
      await next(page);
      await page.getByText("Anonim", { exact: true }).click();
      await assertAccessible(page);
      await next(page);
      await page.getByRole("heading", { name: "Periksa laporan Anda" }).waitFor();
      await assertAccessible(page);
      await page.getByRole("button", { name: "Kirim laporan" }).click();

      await page.getByRole("heading", { name: "Laporan Anda diterima" }).waitFor();
      const code = (await page.locator(".receipt-code").innerText()).trim();
      for (const said of [/inspektorat/, /Rp50\.000/]) await page.getByText(said).first().waitFor();
      assert.ok(!page.url().includes(code), "a receipt code never stands in an address");
      await assertAccessible(page);

      await page.getByRole("link", { name: "Cek laporan dengan kode bukti" }).click();
      await page.getByLabel("Kode bukti").fill(code.toLowerCase().replaceAll("-", " "));
      await assertAccessible(page);
      await page.getByRole("button", { name: "Buka laporan" }).click();
      await page.getByRole("heading", { name: /^Laporan PGD-/ }).waitFor();
      await page.getByText("Laporan diterima").first().waitFor();
      await page.getByLabel("Kirim pesan").fill("Kejadiannya di loket dua.");
      await page.getByRole("button", { name: "Kirim pesan" }).click();
      await page.locator(".message", { hasText: "Kejadiannya di loket dua." }).waitFor();
      await assertAccessible(page);
      await leave(visitor);
    });

    it("refuses a mistyped receipt code before asking anybody", async () => {
      const visitor = await visit({ width });
      const { page } = visitor;
      await page.goto(`/${GOVERNMENT}/lapor/cek`);

      await page.getByLabel("Kode bukti").fill("7K3M-Q9XW-2DPA");
      await page.getByRole("button", { name: "Buka laporan" }).click();

      await page.getByRole("alert").getByText(/salah ketik/).waitFor();
      await assertAccessible(page);
      await leave(visitor);
    });
  });
}

describe("the public pages", () => {
  const pages = ["", "/layanan", "/forum", "/lapor", "/lapor/baru", "/lapor/cek", "/statistik"].map(
    (path) => `/${GOVERNMENT}${path}`,
  );

  it("are accessible, and fit a screen of 320 px", async () => {
    for (const width of [320, ...WIDTHS]) {
      const visitor = await visit({ width });
      for (const path of ["/", ...pages, "/masuk", "/verifikasi/TIDAK-ADA", "/tidak/ada"]) {
        await visitor.page.goto(path);
        await assertAccessible(visitor.page);
      }
      await leave(visitor);
    }
  });

  it("weigh less than 130 kB of script each", async () => {
    const { context } = await visit();
    const services = await json(context, "GET", "standards/v1/governments/{g}/services?published=true");
    await context.close();
    for (const path of ["/", ...pages, `/${GOVERNMENT}/layanan/${services.body.data[0].id}`, "/masuk", "/verifikasi/TIDAK-ADA"]) {
      const visitor = await visit();
      const bytes = await scriptWeight(visitor.page, path);
      assert.ok(bytes < 130_000, `${path}: ${bytes} bytes`);
      await leave(visitor);
    }
  });

  it("speak English when asked, and remember it", async () => {
    const visitor = await visit();
    const { page } = visitor;
    await page.goto(`/${GOVERNMENT}`);
    await page.getByRole("button", { name: /^EN/ }).click();
    await page.getByRole("heading", { name: "What do you need to do?" }).waitFor();
    await page.reload();
    await page.getByRole("heading", { name: "What do you need to do?" }).waitFor();
    assert.equal(await page.evaluate(() => document.documentElement.lang), "en");
    await leave(visitor);
  });

  it("move the focus to the new heading, and let the keyboard skip the letterhead", async () => {
    const visitor = await visit();
    const { page } = visitor;
    await page.goto(`/${GOVERNMENT}`);
    await page.locator("main h1").waitFor();
    await page.keyboard.press("Tab");
    await focused(page, "a.skip-link");
    await page.getByRole("link", { name: "Statistik" }).click();
    await page.getByRole("heading", { level: 1, name: "Statistik mutu layanan" }).waitFor();
    await focused(page, "h1");
    await leave(visitor);
  });

  it("read the contracts of the interfaces without asking anybody outside", async () => {
    const visitor = await visit();
    await visitor.page.goto("/api/docs/");
    await visitor.page.getByText("Standar pelayanan").first().waitFor();
    await visitor.page.waitForLoadState("networkidle");
    assert.equal(new URL(visitor.page.url()).origin, URL_OF_PRIMA);
    await leave(visitor);
  });
});
