/** What somebody typed is never lost: not to a colleague, and not to a session that ends. */
import { randomUUID } from "node:crypto";
import { after, before, describe, it } from "node:test";
import { accountOf, assertAccessible, becomes, json, leave, signIn, startBrowser, stopBrowser, visit } from "./house.mjs";

before(startBrowser);
after(stopBrowser);

describe("two people at one standard", () => {
  it("see both texts, and nothing is lost", async () => {
    const first = await visit();
    const second = await visit();
    await signIn(first.context, "drafter");
    await signIn(second.context, "organisation_bureau");
    const drafts = await json(first.context, "GET", "standards/v1/governments/{g}/drafts");
    const draft = drafts.body.data.find(({ state }) => state === "draft");
    const address = `/meja/layanan/${draft.service.id}/standar?bagian=internal_supervision`;
    await first.page.goto(address);
    await second.page.goto(address);
    await first.page.getByRole("button", { name: "Tambah butir" }).click();
    await second.page.getByRole("button", { name: "Tambah butir" }).click();

    await first.page.getByLabel("Uraian").last().fill("Diawasi atasan langsung setiap hari.");
    await first.page.getByText("Semua perubahan tersimpan").waitFor();
    await second.page.getByLabel("Uraian").last().fill("Diawasi inspektorat setiap bulan.");

    const notice = second.page.getByRole("alert").filter({ hasText: "diubah orang lain" });
    for (const text of ["Diawasi atasan langsung setiap hari.", "Diawasi inspektorat setiap bulan."])
      await notice.getByText(text).first().waitFor();
    await assertAccessible(second.page);
    await second.page.getByRole("button", { name: "Pakai yang tersimpan" }).click();
    await becomes(() => second.page.getByLabel("Uraian").last().inputValue(), "Diawasi atasan langsung setiap hari.");
    await leave(first);
    await leave(second);
  });
});

describe("a session that has run out", () => {
  it("is renewed in a dialog, and the form keeps what was typed", async () => {
    const visitor = await visit();
    const { page, context } = visitor;
    await signIn(context, "unit_head");
    const { username, password } = accountOf("unit_head");
    const title = `Printer rusak setiap pekan ${randomUUID().slice(0, 8)}`;
    await page.goto("/meja/kendala");
    await page.getByText("Catat kendala").first().click();
    await page.getByLabel("Kendala dalam satu kalimat").fill(title);
    await page.getByLabel("Uraian").fill("Dua dari tiga alat cetak berumur delapan tahun.");
    await page.getByLabel("Akibatnya bagi warga").fill("Warga menunggu lebih dari satu hari kerja.");
    await page.getByLabel("Keputusan yang diminta dari pimpinan").fill("Setujui pembelian satu alat cetak.");

    // The hint cookie stays, as it does when the tokens behind it expire.
    const kept = (await context.cookies()).filter(({ name }) => name === "prima_session");
    await context.clearCookies();
    await context.addCookies(kept);
    await page.getByRole("button", { name: "Catat kendala" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("heading", { name: "Sesi Anda berakhir" }).waitFor();
    await assertAccessible(page);
    await becomes(() => dialog.getByLabel("Nama pengguna").inputValue(), username);
    await dialog.getByLabel("Kata sandi").fill(password);
    await dialog.getByRole("button", { name: "Masuk", exact: true }).click();

    await page.getByRole("heading", { name: title }).waitFor();
    await leave(visitor);
  });
});
