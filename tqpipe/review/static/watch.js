// What others do meanwhile: their changes come into the page, and the counts with them.
import * as api from "./api.js";
import { describe } from "./events.js";
import { toast } from "./say.js";

const POLL = 4000; // ms between looks
const TOLD = 3; // events in one sentence
const SOON = 400; // ms after a save, so that a few quick ones are looked at once

export class Watch {
  constructor(page) {
    this.page = page;
    this.event = page.run.event;
    document.addEventListener("visibilitychange", () => this.#look());
    setInterval(() => this.#look(), POLL);
  }

  /** Facets, counts and whether the list would be another one now: soon, once, after a few saves. */
  soon() {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.#look(), SOON);
  }

  async #look() {
    const { page } = this;
    if (document.hidden || this.looking) return;
    this.looking = true;
    try {
      const answer = await api.get(`/api/changes?after=${this.event}`);
      if (answer.event === this.event) return;
      this.event = answer.event;
      page.counts(await api.get("/api/run"));
      page.place.queue.stale(answer.segments);
      if (answer.segments.includes(page.index) && !page.saves.outbox.waiting) await this.#takeUp(page.index);
      await page.place.renew(answer.segments);
      await page.place.look();
    } catch {
      // The outbox speaks up when it matters; a missed look is made up for by the next one.
    } finally {
      this.looking = false;
    }
  }

  async #takeUp(index) {
    const { page } = this;
    const segment = await api.get(`/api/segments/${index}`);
    if (page.index !== index || segment.revision <= page.segment.revision) return;
    // What was saved in one go is told in one sentence: who edits the same text has to hear of the edit, too.
    const group = segment.history.filter((event) => event.id > page.segment.revision);
    const last = group.at(-1);
    page.adopt(segment);
    if (!last) return;
    const told = group.filter((event) => event.by === last.by).slice(-TOLD).map((event) => describe(event.kind, event.new, segment.flags, event.field));
    toast(`${last.by} ${told.join(", ")}`);
  }
}
