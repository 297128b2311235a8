import { complaints, unwrap } from "~/api/clients";
import type { ObjectionReason, Receipt } from "~/api/types";

const EARLY = 30_000;

export type ReceiptSession = {
  read: () => Promise<Receipt>;
  sendMessage: (body: string) => Promise<unknown>;
  complete: (body: string) => Promise<unknown>;
  rate: (satisfied: boolean, comment: string | null) => Promise<unknown>;
  object: (reason: ObjectionReason, body: string) => Promise<unknown>;
  withdraw: () => Promise<unknown>;
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
        complaints.POST("/api/complaints/v1/governments/{government}/receipts", { params: { path }, body: { receipt_code: code } }),
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
    sendMessage: async (body) =>
      unwrap(
        complaints.POST("/api/complaints/v1/governments/{government}/receipts/me/messages", {
          params: { path },
          headers: await headers(),
          body: { body },
        }),
      ),
    complete: async (body) =>
      unwrap(
        complaints.POST("/api/complaints/v1/governments/{government}/receipts/me/completion", {
          params: { path },
          headers: await headers(),
          body: { body },
        }),
      ),
    rate: async (satisfied, comment) =>
      unwrap(
        complaints.POST("/api/complaints/v1/governments/{government}/receipts/me/satisfaction", {
          params: { path },
          headers: await headers(),
          body: { satisfied, comment },
        }),
      ),
    object: async (reason, body) =>
      unwrap(
        complaints.POST("/api/complaints/v1/governments/{government}/receipts/me/objection", {
          params: { path },
          headers: await headers(),
          body: { reason, body },
        }),
      ),
    withdraw: async () =>
      unwrap(
        complaints.POST("/api/complaints/v1/governments/{government}/receipts/me/withdrawal", {
          params: { path },
          headers: await headers(),
        }),
      ),
  };
}
