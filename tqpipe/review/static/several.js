// What is about more than the segment that is shown: undo, a decision for the whole list or all identical segments, settling, files.
import * as api from "./api.js";
import { bulkDialog, exportDialog } from "./dialogs.js";
import { $, plural } from "./dom.js";
import { describe } from "./events.js";
import { model } from "./identical.js";
import { during, toast } from "./say.js";
import { Settle } from "./settle.js";

const NAMED = 5; // segments that are named one by one

export class Several {
  constructor(page) {
    this.page = page;
    this.settling = new Settle({ segment: (index) => api.get(`/api/segments/${index}`), take: (item, which) => page.do(() => this.#take(item, which)) });
    const on = (id, task) => $(id).addEventListener("click", (event) => page.do(task, event));
    on("#undo", () => this.undo("undo"));
    on("#redo", () => this.undo("redo"));
    on("#export", () => this.export());
    on("#settle", () => this.#settle());
    on("#signout", () => this.#signOut());
    on("#bulk", () => this.#bulk());
  }

  /** Show what became of these segments, and look for what follows from it. */
  async #changed(segments) {
    this.page.place.queue.stale(segments);
    await this.page.reload();
    this.page.watch.soon();
  }

  /** `what` is "undo" or "redo". */
  async undo(what) {
    const { page } = this;
    if (!(await page.saves.settled())) return undefined;
    let answer;
    try {
      // How many segments the last step was about is not known here.
      answer = await during(what === "undo" ? "Undoing" : "Doing again", api.post(`/api/${what}`, {}, { segments: page.total }));
    } catch (error) {
      if (error.status === 409) return toast(error.message);
      // Whether it was done is not known: look before anyone tries again.
      await page.reload().catch(() => {});
      throw error;
    }
    const { segments } = answer;
    page.place.queue.stale(segments);
    if (segments.length === 1 && segments[0] !== page.index) await page.place.goTo(segments[0]);
    else await page.reload();
    page.watch.soon();
    const { kind, field, old, new: value } = answer.event;
    const how = what === "undo" ? "Undone" : "Done again";
    if (segments.length > 1) return toast(`${how}: ${plural(segments.length, "segment")}`);
    if (what === "undo" && JSON.stringify(old) === JSON.stringify(value)) return toast("Undone for you; somebody else said the same, so it stays");
    return toast(`${how}: ${describe(kind, value, page.segment.flags, field)}`);
  }

  /** What was decided about a segment is done to the identical ones: one step, and one to undo. */
  async alike() {
    const { page } = this;
    if (page.pen.unsaved) return toast("First save or close the edit: the others get what is saved");
    if (!(await page.saves.settled())) return undefined;
    const from = model(page.segment, page.offered);
    if (from === null) return toast(page.segment.identical.count ? "First decide this segment: then the identical ones can follow" : "No other segment has these two texts");
    const answer = await page.saves.outbox.add(`/api/segments/${from}/propagate`, {});
    if (answer === null) return undefined;
    page.offered = null;
    const { segments, left } = answer;
    await this.#changed(segments);
    const other = left.length ? `; decided otherwise and left: ${left.slice(0, NAMED).map((index) => index + 1).join(", ")}${left.length > NAMED ? "…" : ""}` : "";
    toast(`${segments.length ? `${plural(segments.length, "identical segment")} decided like segment ${from + 1}` : "Nothing to change: they are decided alike"}${other}`);
    // On to what still asks for a decision, if this segment was only one of them.
    const through = new Set(segments);
    if (!through.has(page.index) || page.segment.status === "open") return undefined;
    const next = page.place.queue.after((index) => !through.has(index) && index !== from);
    return next === null ? undefined : page.place.goTo(next);
  }

  #bulk() {
    const { page } = this;
    if (page.pen.unsaved) return toast("First save or close the edit: what is decided is about saved texts");
    const { run, place } = page;
    const indices = [...place.queue.order];
    const decide = async (event, told) => {
      const answer = await during(`Saving ${plural(indices.length, "segment")}`, page.saves.outbox.add("/api/bulk", { indices, event }, { told }));
      if (answer === null) return;
      const { segments } = answer;
      await this.#changed(segments);
      toast(segments.length ? `${told} in ${plural(segments.length, "segment")}` : "Nothing to change: it was so in all of them");
    };
    bulkDialog({
      count: indices.length, checks: place.checks ?? {}, chosen: place.filters.filters.check, reviewers: run.reviewers,
      adjudicator: run.named && run.adjudicator, run: (event, told) => page.do(() => decide(event, told)),
    });
  }

  async export() {
    const { page } = this;
    if (await page.saves.settled()) exportDialog(page.run.exports ?? [], await api.get("/api/corrected"), page.pen.waiting);
  }

  async #settle() {
    return this.settling.show((await api.get("/api/adjudication")).items);
  }

  async #take(item, take) {
    const { page } = this;
    const answer = await page.saves.outbox.add(`/api/adjudication/${item.index}`, { take, base: item.revision }, { told: `Segment ${item.index + 1} settled` });
    if (answer !== null) {
      page.place.queue.stale([item.index]);
      if (page.index === item.index) await page.reload();
    }
    // Also after a refusal: somebody else may have settled it, or gone on with it.
    await this.#settle();
    page.watch.soon();
  }

  async #signOut() {
    await this.page.saves.outbox.idle();
    await api.post("/api/signout", {});
    location.assign("/");
  }
}
