// The list of segments, windowed: however many there are, the page holds the rows in sight and a few around them.
import { $, el, percent, plural } from "./dom.js";
import { glance, plain } from "./visible.js";

const AROUND = 8; // rows kept above and below the window
const PAGE = 60; // rows asked for at once
/** Rows that come with a new list. */
export const FIRST = 30;
const KEPT = 900; // rows remembered

const STATUS = { approved: "✓ approved", rejected: "✕ rejected", skipped: "– skipped", open: "" };

export class Queue {
  /** `fetchRows(indices)` gives rows; `choose(index)` is called when the reviewer picks one. */
  constructor({ fetchRows, choose, langs }) {
    Object.assign(this, { fetchRows, choose, langs });
    this.box = $("#list");
    this.space = $("#list-space");
    this.order = [];
    this.places = new Map(); // index -> place in the order
    this.rows = new Map(); // index -> row, oldest first
    this.shown = new Map(); // place -> element
    this.asked = new Set();
    this.current = null;
    this.height = 0; // of a row
    // Where the window is, as last heard: to ask for it would lay the page out in the midst of changing it.
    this.top = 0;
    this.view = this.box.clientHeight;
    this.box.addEventListener("scroll", () => { this.top = this.box.scrollTop; this.#later(); }, { passive: true });
    new ResizeObserver(() => { this.height = 0; this.view = this.box.clientHeight; this.#later(); }).observe(this.box);
    this.space.addEventListener("click", (event) => {
      const row = event.target.closest(".row");
      if (row) this.choose(Number(row.dataset.index));
    });
    this.box.addEventListener("keydown", (event) => this.#press(event));
  }

  /** Show another list, of which `rows` are known already. */
  set(order, rows) {
    this.order = order;
    this.places = new Map(order.map((index, place) => [index, place]));
    for (const node of this.shown.values()) node.remove();
    this.shown.clear();
    this.#measure();
    this.space.style.height = `${order.length * this.height}px`;
    this.#scroll(0);
    this.#remember(rows);
    this.#draw();
  }

  /** Forget what is known of these segments (they changed) and ask again for those in sight. */
  stale(indices) {
    for (const index of indices) {
      this.rows.delete(index);
      const place = this.places.get(index);
      if (this.shown.has(place)) this.asked.delete(index);
    }
    this.#draw(true);
  }

  /** Make it the current one, in sight. */
  select(index) {
    const before = this.places.get(this.current);
    this.current = index;
    for (const place of [before, this.places.get(index)]) this.#paint(place);
    const place = this.places.get(index);
    if (place === undefined) {
      this.box.removeAttribute("aria-activedescendant");
      return;
    }
    this.#measure();
    const top = place * this.height;
    if (top < this.top) this.#scroll(top - this.height);
    else if (top + this.height > this.top + this.view) this.#scroll(top + 2 * this.height - this.view);
    this.#draw();
    this.box.setAttribute("aria-activedescendant", `row-${index}`);
  }

  /** The segment `step` places from the current one, or null at the end of the list. */
  beside(step) {
    const place = this.places.get(this.current);
    const to = place === undefined ? (step > 0 ? 0 : this.order.length - 1) : place + step;
    return this.order[to] ?? null;
  }

  /** The first segment behind the current one that passes, or null. */
  after(passes) {
    return this.order.slice((this.places.get(this.current) ?? -1) + 1).find(passes) ?? null;
  }

  #press(event) {
    const page = Math.max(1, Math.floor(this.view / (this.height || 1)) - 1);
    const steps = { ArrowDown: 1, ArrowUp: -1, PageDown: page, PageUp: -page, Home: -Infinity, End: Infinity };
    if (!(event.key in steps) || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    const place = (this.places.get(this.current) ?? 0) + steps[event.key];
    const index = this.order[Math.max(0, Math.min(this.order.length - 1, place))];
    if (index !== undefined && index !== this.current) this.choose(index, { replace: event.repeat });
  }

  #measure() {
    if (this.height) return;
    const probe = el("div", { class: "row" });
    this.space.append(probe);
    this.height = probe.getBoundingClientRect().height || 64;
    probe.remove();
    this.space.style.height = `${this.order.length * this.height}px`;
    for (const [place, node] of this.shown) node.style.top = `${place * this.height}px`;
  }

  #scroll(top) {
    const most = Math.max(0, this.order.length * this.height - this.view);
    this.top = Math.min(most, Math.max(0, top));
    this.box.scrollTop = this.top;
  }

  #later() {
    this.frame ??= requestAnimationFrame(() => { this.frame = null; this.#draw(); });
  }

  #draw(repaint = false) {
    this.#measure();
    const first = Math.max(0, Math.floor(this.top / this.height) - AROUND);
    const last = Math.min(this.order.length, Math.ceil((this.top + this.view) / this.height) + AROUND);
    for (const [place, node] of this.shown) {
      if (place < first || place >= last) { node.remove(); this.shown.delete(place); }
    }
    const missing = [];
    for (let place = first; place < last; place += 1) {
      const index = this.order[place];
      if (!this.rows.has(index) && !this.asked.has(index)) missing.push(index);
      if (!this.shown.has(place)) this.#make(place);
      else if (repaint) this.#paint(place);
    }
    if (missing.length) this.#ask(missing);
  }

  async #ask(indices) {
    // The rows around them too, so that scrolling on does not ask for one row at a time.
    const middle = this.places.get(indices[0]);
    const wanted = new Set(indices);
    for (let place = middle; place < middle + PAGE && place < this.order.length; place += 1) {
      const index = this.order[place];
      if (!this.rows.has(index) && !this.asked.has(index)) wanted.add(index);
    }
    for (const index of wanted) this.asked.add(index);
    let rows = [];
    try {
      rows = await this.fetchRows([...wanted].slice(0, 200));
    } catch {
      // Asked again when they come into sight the next time.
    }
    for (const index of wanted) this.asked.delete(index);
    this.#remember(rows);
  }

  #remember(rows) {
    for (const row of rows) {
      this.rows.delete(row.index);
      this.rows.set(row.index, row);
      this.#paint(this.places.get(row.index));
    }
    for (const index of this.rows.keys()) {
      if (this.rows.size <= KEPT) break;
      if (!this.shown.has(this.places.get(index))) this.rows.delete(index);
    }
  }

  #make(place) {
    const index = this.order[place];
    const node = el("div", { class: "row", role: "option", id: `row-${index}`, data: { index },
      "aria-setsize": this.order.length, "aria-posinset": place + 1 });
    node.style.top = `${place * this.height}px`;
    this.shown.set(place, node);
    this.#paint(place);
    this.space.append(node);
  }

  #paint(place) {
    const node = this.shown.get(place);
    if (!node) return;
    const index = this.order[place];
    const row = this.rows.get(index);
    node.setAttribute("aria-selected", String(index === this.current));
    if (!row) {
      node.replaceChildren(el("p", { class: "row-head" }, String(index + 1)), el("p", { class: "row-text wait" }, "…"));
      return;
    }
    const text = row.target || row.source;
    const side = row.target ? "target" : "source";
    node.dataset.verdict = row.verdict;
    node.dataset.status = row.status;
    node.replaceChildren(
      el("p", { class: "row-head" },
        el("b", {}, String(index + 1)),
        el("span", { class: `verdict ${row.verdict}` }, row.verdict),
        el("span", { class: "row-risk" }, percent(row.risk)),
        row.flags ? el("span", { class: `row-flags ${row.severity ?? ""}` }, plural(row.flags, "flag")) : null,
        row.assigned ? el("span", { class: "row-who" }, plain(row.assigned)) : null,
        el("span", { class: `row-status ${row.status}` }, STATUS[row.status] ?? row.status)),
      el("p", { class: row.target ? "row-text" : "row-text absent", dir: row.dir?.[side] ?? "auto", lang: this.langs[side] }, row.target ? glance(text) : `(nothing) ${glance(text)}`));
  }
}
