// Edits that were typed and not saved: kept in the browser, so that neither Escape nor a crash takes them.

/** `store` is the prefix of this run and reviewer. */
export class Kept {
  constructor(store) {
    this.store = store;
  }

  /** {text, base}: what was typed, and the revision it was typed on; null when there is nothing. */
  get(index) {
    try {
      return JSON.parse(localStorage.getItem(`${this.store} edit ${index}`));
    } catch {
      return null;
    }
  }

  set(index, value) {
    try {
      localStorage.setItem(`${this.store} edit ${index}`, JSON.stringify(value));
    } catch {
      // Storage is full or off: the field itself still holds the text.
    }
  }

  forget(index) {
    try {
      localStorage.removeItem(`${this.store} edit ${index}`);
    } catch {
      // As above.
    }
  }
}
