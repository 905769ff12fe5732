// Saves wait here until the server has committed them. One at a time and in order; what got no answer is sent again with
// the same id, which the server answers once; what a page that is gone had not sent, another one sends.
import { clientId } from "./api.js";
import { Unsent } from "./unsent.js";

const WAITS = [1, 2, 4, 8, 15]; // seconds before the next try

export class Outbox {
  /**
   * `post(path, body, {segments})`: how many it is about; `saved(item, answer)`, `stale(item, answer)`, `refused(item, error)` are told how it went;
   * `changed({state, waiting, error, next})` whenever what the reviewer should see changes: state is "idle", "saving",
   * "failing" or "saved"; `resumed(number)` when what earlier pages could not send was taken up.
   */
  constructor({ key, post, saved, stale, refused, changed, resumed }) {
    Object.assign(this, { post, saved, stale, refused, changed, resumed });
    this.unsent = new Unsent(key, (items) => this.#takeUp(items));
    this.items = [];
    this.tries = 0;
    this.timer = 0;
    this.sending = false;
    this.everSaved = false;
    this.idlers = [];
  }

  /** Take up what earlier pages could not send. */
  restore() {
    this.unsent.restore();
  }

  #takeUp(items) {
    this.items.push(...items);
    this.#keep();
    this.resumed(items.length);
    this.#next();
  }

  get waiting() {
    return this.items.length;
  }

  /** Resolves with the server's answer, or null when it was not saved (the reviewer has been told). */
  add(path, body, about = {}) {
    return new Promise((done) => {
      const item = { path, body: { ...body, client: clientId() }, about };
      this.items.push(item);
      // Not kept with the rest in storage.
      Object.defineProperty(item, "done", { value: done, enumerable: false });
      this.#keep();
      this.#next();
    });
  }

  /** Resolves when nothing waits. */
  idle() {
    return this.items.length ? new Promise((done) => this.idlers.push(done)) : Promise.resolve();
  }

  retryNow() {
    if (this.sending || !this.items.length) return;
    clearTimeout(this.timer);
    this.#next();
  }

  #keep() {
    this.unsent.keep(this.items);
  }

  #tell(state, more = {}) {
    this.changed({ state, waiting: this.items.length, ...more });
  }

  async #next() {
    if (this.sending) return;
    const item = this.items[0];
    if (!item) return;
    clearTimeout(this.timer);
    this.sending = true;
    if (!this.tries) this.#tell("saving");
    let answer = null;
    let failure = null;
    try {
      answer = await this.post(item.path, item.body, { segments: item.body.indices?.length });
    } catch (error) {
      failure = error;
    }
    this.sending = false;
    if (failure?.passing) {
      const wait = WAITS[Math.min(this.tries, WAITS.length - 1)];
      this.tries += 1;
      this.#tell("failing", { error: failure.message, next: wait });
      this.timer = setTimeout(() => this.#next(), wait * 1000);
      return;
    }
    if (failure?.status === 401 || failure?.status === 403) {
      // Signed out, or an old page of a new server: it is not the save that is wrong, so it is kept.
      this.tries += 1;
      this.#tell("failing", { error: `${failure.message} Open the address that tqpipe review printed.`, next: 15 });
      this.timer = setTimeout(() => this.#next(), 15_000);
      return;
    }
    this.tries = 0;
    this.items.shift();
    if (!failure) {
      this.everSaved = true;
      this.#rebase(item, answer);
    }
    this.#keep();
    if (!failure) this.saved(item, answer);
    else if (failure.status === 409 && failure.body?.theirs) this.stale(item, failure.body);
    else this.refused(item, failure);
    item.done?.(answer);
    if (this.items.length) this.#next();
    else {
      this.#tell(this.everSaved && !failure ? "saved" : "idle");
      for (const done of this.idlers.splice(0)) done();
    }
  }

  // Later saves of this page for the same segment were made on top of this one.
  #rebase(item, answer) {
    for (const later of this.items) {
      if (later.path === item.path && later.body.base === item.body.base && "revision" in answer) {
        later.body.base = answer.revision;
      }
    }
  }
}
