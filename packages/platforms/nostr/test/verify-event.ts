import { createHash } from "node:crypto";
import { schnorr } from "@noble/curves/secp256k1.js";
import { readPath } from "@waft/platform-kit/testing";

/** Whether an event is what its author signed: its id is the hash of what it says, and the signature is of that id. */
export function verifyEvent(event: unknown): boolean {
  const said = ["pubkey", "created_at", "kind", "tags", "content"].map((name) => readPath(event, name));
  const id = createHash("sha256")
    .update(JSON.stringify([0, ...said]))
    .digest();
  const [signature, key] = [String(readPath(event, "sig")), String(readPath(event, "pubkey"))];
  return (
    readPath(event, "id") === id.toString("hex") &&
    schnorr.verify(Buffer.from(signature, "hex"), new Uint8Array(id), Buffer.from(key, "hex"))
  );
}
