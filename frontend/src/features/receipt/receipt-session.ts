import { complaints, unwrap } from "~/api/clients";
import type { ObjectionReason, Receipt } from "~/api/types";

const EARLY = 30_000;

/** `key` names one act of the reporter: the same act sent again after a broken line counts once. */
export type ReceiptSession = {
  read: () => Promise<Receipt>;
  sendMessage: (key: string, body: string) => Promise<unknown>;
  complete: (key: string, body: string) => Promise<unknown>;
  rate: (key: string, satisfied: boolean) => Promise<unknown>;
  object: (key: string, reason: ObjectionReason, body: string) => Promise<unknown>;
  withdraw: (key: string) => Promise<unknown>;
};

/**
 * What the holder of a receipt code may do. Code and token stay in this closure: neither is ever
 * put in an address, in storage or in the query cache.
 */
export function openReceipt(government: string, code: string): ReceiptSession {
  const path = { government };
  let pass: { token: string; until: number } | null = null;

  async function headers(): Promise<{ Authorization: string }> {
    if (!pass || pass.until < Date.now() + EARLY) {
      const { token, expires_at } = await unwrap(
        complaints.POST("/api/complaints/v1/governments/{government}/receipts", {
          params: { path },
          body: { receipt_code: code },
        }),
      );
      pass = { token, until: Date.parse(expires_at) };
    }
    return { Authorization: `Bearer ${pass.token}` };
  }

  return {
    read: async () =>
      unwrap(
        complaints.GET("/api/complaints/v1/governments/{government}/receipts/me", { params: { path }, headers: await headers() }),
      ),
    sendMessage: async (key, body) =>
      unwrap(
        complaints.POST("/api/complaints/v1/governments/{government}/receipts/me/messages", {
          params: { path, header: { "Idempotency-Key": key } },
          headers: await headers(),
          body: { body },
        }),
      ),
    complete: async (key, body) =>
      unwrap(
        complaints.POST("/api/complaints/v1/governments/{government}/receipts/me/completion", {
          params: { path, header: { "Idempotency-Key": key } },
          headers: await headers(),
          body: { body },
        }),
      ),
    rate: async (key, satisfied) =>
      unwrap(
        complaints.POST("/api/complaints/v1/governments/{government}/receipts/me/satisfaction", {
          params: { path, header: { "Idempotency-Key": key } },
          headers: await headers(),
          body: { satisfied },
        }),
      ),
    object: async (key, reason, body) =>
      unwrap(
        complaints.POST("/api/complaints/v1/governments/{government}/receipts/me/objection", {
          params: { path, header: { "Idempotency-Key": key } },
          headers: await headers(),
          body: { reason, body },
        }),
      ),
    withdraw: async (key) =>
      unwrap(
        complaints.POST("/api/complaints/v1/governments/{government}/receipts/me/withdrawal", {
          params: { path, header: { "Idempotency-Key": key } },
          headers: await headers(),
        }),
      ),
  };
}
