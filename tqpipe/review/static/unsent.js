// What a page could not send yet, in local storage: a list of its own for each page, so that two tabs do not write over each
// other's. A page holds a lock while it is there; whoever gets the lock of a page that is gone takes up its list.
import { clientId } from "./api.js";

export class Unsent {
  /** `prefix` begins the keys of this review's lists; `found(items)` gets what a page left behind that is gone by now. */
  constructor(prefix, found) {
    Object.assign(this, { prefix, found });
    this.key = `${prefix} ${clientId()}`;
    // Held until the page is gone, however it goes. Only secure pages have locks: without them a list is taken up while its
    // page may still be there, and the server answers what both send once.
    this.locks = navigator.locks ?? null;
    this.locks?.request(this.key, () => new Promise(() => {}));
  }

  /** Take up what other pages left behind: now, or as soon as they are gone. */
  restore() {
    for (const key of this.#others()) {
      if (this.locks === null) this.#take(key);
      else this.locks.request(key, () => this.#take(key));
    }
  }

  keep(items) {
    try {
      if (items.length) localStorage.setItem(this.key, JSON.stringify(items));
      else localStorage.removeItem(this.key);
    } catch {
      // Storage is full or off: the page itself still holds them.
    }
  }

  #others() {
    try {
      const lists = Object.keys(localStorage).filter((key) => key.startsWith(`${this.prefix} `) && key !== this.key);
      // A reviewer's name may begin with another's.
      return lists.filter((key) => /^[0-9a-f]+$/.test(key.slice(this.prefix.length + 1)));
    } catch {
      return [];
    }
  }

  // Nothing else runs before it is in this page's own list: no other page finds it, and none loses it.
  #take(key) {
    let items = [];
    try {
      items = JSON.parse(localStorage.getItem(key) ?? "[]");
    } catch {
      // Not a list of ours.
    }
    localStorage.removeItem(key);
    if (items.length) this.found(items);
  }
}
