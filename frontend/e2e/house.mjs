/**
 * What every browser test needs: the running application (PRIMA_URL), its sample accounts
 * (PRIMA_ACCOUNTS), pages that watch for broken promises, and an accessibility check.
 */
import assert from "node:assert/strict";
import { createHmac } from "node:crypto";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { isDeepStrictEqual } from "node:util";
import { gzipSync } from "node:zlib";
import { launchBrowser } from "./browser.mjs";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** In milliseconds: a wait ends with what it waits for, so this decides nothing but how long a failure takes. */
const PATIENCE = 60_000;
/** A new question takes no touch for this long: it may be the second half of a double tap on the one before. */
const DOUBLE_TAP = 250;

export const PHONE = 360;
export const DESK = 1366;
export const WIDTHS = [PHONE, DESK];

function required(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: the browser tests run against a started application.`);
  return value;
}

export const URL_OF_PRIMA = required("PRIMA_URL").replace(/\/$/, "");
const { accounts } = JSON.parse(readFileSync(required("PRIMA_ACCOUNTS"), "utf8"));

/** One government is enough; Buton Utara has the longest history where the samples are complete. */
const governments = [...new Set(accounts.flatMap((account) => account.governments))].filter((code) => code !== "*");
export const GOVERNMENT = governments.includes("74.10") ? "74.10" : governments[0];

export function accountOf(role) {
  const found = accounts.find((account) => account.role === role && account.governments.includes(GOVERNMENT));
  if (!found) throw new Error(`The sample has no ${role} for ${GOVERNMENT}.`);
  return found;
}

let browser;
export async function startBrowser() {
  browser = await launchBrowser();
}
export async function stopBrowser() {
  await browser?.close();
}

/** A fresh visitor. `broken` fills with what must never happen on any page. */
export async function visit({ width = DESK, offlineWorker = false } = {}) {
  const context = await browser.newContext({
    baseURL: URL_OF_PRIMA,
    locale: "id-ID",
    timezoneId: "Asia/Makassar",
    viewport: { width, height: width < 600 ? 740 : 900 },
    serviceWorkers: offlineWorker ? "allow" : "block",
  });
  context.setDefaultTimeout(PATIENCE);
  const page = await context.newPage();
  const broken = [];
  page.on("pageerror", (error) => broken.push(`error: ${error.message}`));
  page.on("console", (message) => {
    if (/content security policy|refused to/i.test(message.text())) broken.push(`policy: ${message.text()}`);
    if (/uncompiled message/i.test(message.text())) broken.push(`words: ${message.text()}`);
  });
  page.on("request", (request) => {
    const { protocol, origin } = new URL(request.url());
    if (/^https?:$/.test(protocol) && origin !== URL_OF_PRIMA) broken.push(`outside: ${request.url()}`);
  });
  return { context, page, broken };
}

export async function leave({ context, broken }) {
  await context.close();
  assert.deepEqual(broken, []);
}

/** Signs in over HTTP: the form itself has a test of its own. */
export async function signIn(context, role) {
  const { username, password, totp_secret: secret } = accountOf(role);
  const response = await context.request.post("/api/identity/v1/session", {
    headers: { Origin: URL_OF_PRIMA },
    data: { username, password, ...(secret && { otp: oneTimeCode(secret) }) },
  });
  assert.equal(response.status(), 200, `${username} cannot sign in: ${await response.text()}`);
}

/** RFC 6238 for the accounts that need a second factor. */
export function oneTimeCode(secret) {
  const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  const bits = [...secret.replace(/=+$/, "")].map((letter) => alphabet.indexOf(letter).toString(2).padStart(5, "0")).join("");
  const key = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000)));
  const digest = createHmac("sha1", key).update(counter).digest();
  const offset = digest[19] & 15;
  return String((digest.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, "0");
}

/** Reads again until it is what was expected; otherwise complains of what was read last. */
export async function becomes(read, expected) {
  const end = Date.now() + PATIENCE;
  let found = await read();
  while (!isDeepStrictEqual(found, expected) && Date.now() < end) {
    await new Promise((again) => setTimeout(again, 50));
    found = await read();
  }
  assert.deepEqual(found, expected);
}

/** Waits until something of this kind has the focus. */
export function focused(page, selector) {
  return page.waitForFunction((kind) => document.activeElement?.matches(kind), selector);
}

/** A page being left, or waiting for its data, is not the page. */
export async function settled(page) {
  await page.waitForLoadState("networkidle");
  await page.waitForFunction(() => document.querySelector("h1") && !document.querySelector('[aria-busy="true"]'));
}

/** Waits until the page has settled, then holds it to WCAG 2.2 AA and to its own width. */
export async function assertAccessible(page) {
  await settled(page);
  await page.evaluate(AXE);
  const { violations } = await page.evaluate((tags) => globalThis.axe.run({ runOnly: tags }), RULES);
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" ")}`);
  assert.deepEqual(found, [], `${page.url()} is not accessible`);
  assert.equal(await overflow(page), 0, `${page.url()} is wider than the screen`);
}

/** Answers a screen with one question by the keyboard, and waits for the next one. */
export function pressAnswer(page, choice) {
  return answer(page, (answers) => answers.nth(choice).press("Enter"));
}

/** The same by touch. */
export async function touchAnswer(page, choice) {
  const shown = await page.evaluate(() => performance.now());
  await page.waitForFunction((moment) => performance.now() > moment, shown + DOUBLE_TAP);
  await answer(page, (answers) => answers.nth(choice).click());
}

async function answer(page, choose) {
  const asked = await page.locator("h1").innerText();
  await choose(page.locator(".big-answer"));
  await page.locator("h1").filter({ hasNotText: asked }).waitFor();
}

export function overflow(page) {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

export function api(path) {
  return `/api/${path.replace("{g}", GOVERNMENT)}`;
}

export async function json(context, method, path, data, headers = {}) {
  const response = await context.request.fetch(api(path), { method, data, headers: { Origin: URL_OF_PRIMA, ...headers } });
  assert.ok(response.ok(), `${method} ${path}: ${response.status()} ${await response.text()}`);
  return { body: await response.json(), etag: response.headers().etag };
}

/** How much script a first visit to this page fetches, compressed as a plain server would. */
export async function scriptWeight(page, path) {
  const bodies = [];
  const collect = (response) => {
    if (new URL(response.url()).pathname.endsWith(".js")) bodies.push(response.body());
  };
  page.on("response", collect);
  await page.goto(path);
  await settled(page);
  page.off("response", collect);
  return (await Promise.all(bodies)).reduce((sum, body) => sum + gzipSync(body, { level: 9 }).length, 0);
}
