// The server's answers. A request that got no answer is told apart from one that was refused: only the first is worth a retry.

const csrf = document.querySelector('meta[name="csrf"]').content;

export class Refused extends Error {
  constructor(status, body) {
    super(body?.error ?? `The server answered ${status}.`);
    this.status = status;
    this.body = body;
  }

  /** Whether the same request may succeed later. */
  get passing() {
    return this.status >= 500 || this.status === 429 || this.status === 408;
  }
}

export class NoAnswer extends Error {
  passing = true;
}

// Milliseconds until a request counts as not answered, and what each segment of a decision for many adds: ten times
// what it takes on two busy cores.
const PATIENCE = 20_000;
const EACH = 4;

async function request(path, options, signal, segments = 0) {
  const patience = AbortSignal.timeout(PATIENCE + segments * EACH);
  let response;
  try {
    response = await fetch(path, {
      ...options,
      credentials: "same-origin",
      signal: signal ? AbortSignal.any([signal, patience]) : patience,
    });
    const body = await response.json().catch(() => null);
    if (!response.ok) throw new Refused(response.status, body);
    if (body === null) throw new NoAnswer("The server's answer was cut off.");
    return body;
  } catch (error) {
    if (error instanceof Refused || error instanceof NoAnswer || signal?.aborted) throw error;
    throw new NoAnswer("The server does not answer.");
  }
}

export function get(path, signal) {
  return request(path, { headers: { Accept: "application/json" } }, signal);
}

/** `segments`: how many it is about, which is how long it may take. */
export function post(path, body, { signal, keepalive = false, segments = 0 } = {}) {
  const headers = { "Content-Type": "application/json", "X-CSRF-Token": csrf };
  return request(path, { method: "POST", headers, body: JSON.stringify(body), keepalive }, signal, segments);
}

/** A random id of one save. Not crypto.randomUUID, which plain HTTP on another host does not have. */
export function clientId() {
  return Array.from(crypto.getRandomValues(new Uint8Array(12)), (b) => b.toString(16).padStart(2, "0")).join("");
}
