// Where the reviewer is: the list, the segment of it that is shown, the address that says both.
import * as api from "./api.js";
import { address, filterQuery, go, read } from "./address.js";
import { open } from "./document.js";
import { $, count, el, fill, percent, plural } from "./dom.js";
import { Filters } from "./filters.js";
import { pane, toText } from "./panes.js";
import { FIRST, Queue } from "./queue.js";
import { say, toast } from "./say.js";

const AROUND = 4; // neighbours on either side

async function rows(indices) {
  const query = indices.map((index) => `index=${index}`).join("&");
  return (await api.get(`/api/rows?${query}`)).rows;
}

const withNeighbours = (index) => api.get(`/api/segments/${index}?around=${AROUND}`);

export class Place {
  constructor(page) {
    this.page = page;
    this.queue = new Queue({ fetchRows: rows, choose: (index, how) => page.do(() => this.goTo(index, how)), langs: page.langs });
    this.filters = new Filters({ change: (filters) => page.do(() => this.filter(filters)) });
    addEventListener("popstate", () => page.do(() => this.#fromAddress()));
    addEventListener("beforeunload", () => this.#keep(true));
    $("#queue-refresh").addEventListener("click", () => page.do(() => this.#list(this.filters.filters)));
  }

  async start() {
    const { filters, index } = read();
    const deep = index !== null;
    await this.#list(filters);
    this.page.saves.outbox.restore();
    const first = deep ? index : this.page.run.position ?? this.queue.order[0] ?? null;
    if (first === null) return this.#nothing();
    await this.goTo(first, { replace: true });
    return toText();
  }

  async #fromAddress() {
    const { filters, index } = read();
    if (String(filterQuery(filters)) !== String(filterQuery(this.filters.filters))) await this.#list(filters);
    if (index !== null && index !== this.page.index) await this.goTo(index, { address: false });
  }

  /** A neighbour's link. */
  href(index) {
    return address(this.filters.filters, index);
  }

  async filter(filters) {
    await this.#list(filters);
    say(plural(this.queue.order.length, "segment"));
    // The segment that is shown stays where it is in the list; else the list's first is shown.
    if (this.queue.places.has(this.page.index) || !this.queue.order.length) go(filters, this.page.index);
    else await this.goTo(this.queue.order[0]);
  }

  async #list(filters) {
    this.asking?.abort();
    this.asking = new AbortController();
    const answer = await api.get(`/api/queue?rows=${FIRST}&${filterQuery(filters)}`, this.asking.signal);
    this.#facets(filters, answer);
    this.queue.set(answer.order, answer.rows);
    this.queue.select(this.page.index);
    const { total } = this.page;
    $("#queue-count").textContent = answer.total === total ? plural(answer.total, "segment") : `${count(answer.total)} of ${plural(total, "segment")}`;
    $("#queue-refresh").hidden = true;
    $("#bulk").hidden = !answer.order.length;
  }

  #facets(filters, { checks, facets, histogram }) {
    this.checks = checks;
    this.filters.show(filters, facets, histogram);
  }

  /** Bring the counts up to date, and say if the list would be another one now; it stays until the reviewer asks. */
  async look() {
    const { filters } = this.filters;
    const answer = await api.get(`/api/queue?${filterQuery(filters)}`);
    this.#facets(filters, answer);
    const { order } = this.queue;
    $("#queue-refresh").hidden = answer.order.length === order.length && answer.order.every((index, k) => index === order[k]);
  }

  async goTo(index, { replace = false, address: moves = true } = {}) {
    const { around, ...segment } = await withNeighbours(index);
    this.page.show(segment, around);
    this.queue.select(index);
    if (moves) go(this.filters.filters, index, { replace });
    document.title = `${index + 1} · ${this.page.run.name} · review`;
    if (matchMedia("(max-width: 60rem)").matches && document.body.dataset.pane === "queue") pane("document");
    this.#keep();
    const flags = this.page.segment.flags.filter(open).length;
    say(`Segment ${index + 1}, ${segment.verdict}, risk ${percent(segment.risk)}, ${plural(flags, "open flag")}, ${segment.status}. ${this.page.flagText() ?? ""}`);
  }

  /** Of the segments that changed, those beside the one that is shown. */
  async renew(indices) {
    const { index, text } = this.page;
    if (!indices.some((n) => text.neighbours.has(n))) return;
    const { around } = await withNeighbours(index);
    if (this.page.index === index) text.renew(around);
  }

  async step(step, replace = false) {
    const index = this.queue.beside(step);
    if (index === null) return say(step > 0 ? "The last segment of the list" : "The first segment of the list");
    return this.goTo(index, { replace });
  }

  /** After a decision on the segment: the next of the list, or nothing when it was the last. */
  async advance() {
    const index = this.queue.beside(1);
    return index === null ? this.#end() : this.goTo(index);
  }

  /** The last of the list was decided: what is still to do, or how to take it home. */
  async #end() {
    const { page } = this;
    await page.saves.outbox.idle();
    const [{ counts }, { name }] = await Promise.all([api.get("/api/run"), api.get("/api/corrected")]);
    const { open: left } = counts.status;
    const file = name === null ? "" : " Export has the corrected file.";
    if (!left) return toast(`All ${plural(counts.total, "segment")} are done.${file}`);
    const elsewhere = this.queue.order.length < counts.total ? ", some of them not in this list" : "";
    return toast(`The end of the list; ${plural(left, "segment")} still open${elsewhere}.${file}`);
  }

  #nothing() {
    fill($("#document"), el("p", { class: "empty" }, this.page.run.counts?.total === 0 ? "This run has no segments." : "No segment passes these filters."));
  }

  // Have the server remember it, for the next start.
  #keep(now = false) {
    const { page } = this;
    clearTimeout(this.timer);
    if (page.index === null || this.kept === page.index) return;
    const send = () => {
      this.kept = page.index;
      // Not a save that anyone waits for: a lost one costs a few steps at the next start.
      api.post(`/api/segments/${page.index}/events`, { kind: "position", base: page.segment.revision, client: api.clientId() }, { keepalive: true }).catch(() => { this.kept = null; });
    };
    if (now) send();
    else this.timer = setTimeout(send, 300);
  }
}
