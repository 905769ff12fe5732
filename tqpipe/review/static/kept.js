// What was typed and not saved: kept in the browser, so that neither Escape nor a crash takes it.

/** `store` is the prefix of this review and reviewer, `kind` what is typed: "edit", "comment" or "mark". */
export class Kept {
  constructor(store, kind) {
    this.store = `${store} ${kind}`;
  }

  /** Of an edit {text, base}: what was typed, and the revision it was typed on; of a comment its text; of a mark a draft's state. Null when there is nothing. */
  get(index) {
    try {
      return JSON.parse(localStorage.getItem(`${this.store} ${index}`));
    } catch {
      return null;
    }
  }

  /** The segments of which something is kept. */
  get indices() {
    try {
      const rest = Object.keys(localStorage).filter((key) => key.startsWith(`${this.store} `)).map((key) => key.slice(this.store.length + 1));
      return rest.filter((index) => /^\d+$/.test(index)).map(Number);
    } catch {
      return [];
    }
  }

  set(index, value) {
    try {
      localStorage.setItem(`${this.store} ${index}`, JSON.stringify(value));
    } catch {
      // Storage is full or off: the field itself still holds the text.
    }
  }

  forget(index) {
    try {
      localStorage.removeItem(`${this.store} ${index}`);
    } catch {
      // As above.
    }
  }
}
