// What the reviewer decides about the segment that is shown, on its way to the server, and what comes of it.
import * as api from "./api.js";
import { open } from "./document.js";
import { $, plural } from "./dom.js";
import { describe } from "./events.js";
import { failing, saveState } from "./header.js";
import { Outbox } from "./outbox.js";
import { alarm, calm, say, toast } from "./say.js";
import { choose as chooseVersion } from "./stale.js";

export class Saves {
  constructor(page, store) {
    this.page = page;
    this.outbox = new Outbox({
      key: `${store} unsent`,
      post: api.post,
      saved: (item, answer) => this.#saved(item, answer),
      stale: (item, body) => this.#stale(item, body),
      refused: (item, error) => this.#refused(item, error),
      changed: saveState,
      resumed: (number) => this.#resumed(number),
    });
    $("#retry").addEventListener("click", () => this.outbox.retryNow());
    $("#alarm-close").addEventListener("click", () => calm());
    addEventListener("beforeunload", (event) => { if (this.outbox.waiting) event.preventDefault(); });
  }

  /** Put an event for the current segment into the outbox; resolves with the segment as it was saved, or null. */
  async save(event, told = null) {
    const { segment } = this.page;
    const saving = this.outbox.add(`/api/segments/${segment.index}/events`, { base: segment.revision, ...event }, { index: segment.index, told });
    this.page.adopt(segment);
    return saving;
  }

  /** Whether all is saved by now; the reviewer is told where the server does not answer. */
  async settled() {
    if (!this.outbox.waiting) return true;
    if (failing()) {
      toast("First the unsaved changes have to be saved");
      return false;
    }
    await this.outbox.idle();
    return true;
  }

  // --- decisions ------------------------------------------------------------------------------------

  async decide(id, decision) {
    const { page } = this;
    const flag = page.segment.flags.find((f) => f.id === id);
    const at = page.segment.flags.indexOf(flag);
    this.save({ kind: "decide", flag: id, decision, note: flag.note ?? "" }, `Flag ${at + 1} ${decision ?? "open again"}`);
    if (decision === null) return page.pick(id);
    // On to the next that asks for a decision; from the last one to the first that was passed over.
    const { flags } = page.segment;
    const next = flags.slice(at + 1).find(open) ?? flags.find(open);
    return page.pick(next?.id ?? id);
  }

  toggle(decision) {
    const flag = this.page.segment.flags.find((f) => f.id === this.page.flag);
    if (!flag) return say("No flag to decide");
    return this.decide(flag.id, flag.decision === decision ? null : decision);
  }

  async status(status, { stay = false } = {}) {
    const { segment, place, pen, run } = this.page;
    // What is approved is what is read: the text in the open editor.
    if (status === "approved" && pen.unsaved) return pen.approve();
    // What somebody else approved is approved by this reviewer, too: it stays when the other one takes it back.
    const said = segment.pending || status === "open" || segment.status_by.includes(run.reviewer);
    if (segment.status === status && said) return stay ? undefined : place.advance();
    this.save({ kind: "status", status }, `Segment ${segment.index + 1} ${status}`);
    return stay ? undefined : this.finish(segment);
  }

  /** The segment is done with: on to the next, with a word on the identical ones. */
  async finish({ index, identical }) {
    const { page } = this;
    await page.place.advance();
    if (identical.open) page.offer(index, identical.open);
  }

  // --- what came of it ------------------------------------------------------------------------------

  #resumed(number) {
    const { page } = this;
    if (page.segment) page.adopt(page.segment);
    toast(`${plural(number, "save")} of before sent again`);
  }

  #saved(item, answer) {
    const { page } = this;
    calm();
    if (item.about.told) say(`${item.about.told}, saved`);
    if (item.body.kind === "edit") page.pen.forget(item.about.index, item.body.target);
    if (item.about.index === undefined) return;
    page.place.queue.stale([item.about.index]);
    if (item.about.index === page.index && answer.index === page.index) page.adopt(answer);
    page.watch.soon();
  }

  async #stale(item, body) {
    const { page } = this;
    const { theirs } = body;
    const { index } = item.about;
    // Of this page, and not of one before it: what was typed while the save waited is part of it.
    const editor = item.done && item.body.kind === "edit" && page.pen.editor?.index === index ? page.pen.editor : null;
    if (editor) item.body.target = editor.text;
    const answer = await chooseVersion(item, theirs, page.run.reviewer);
    if (theirs.index === page.index) page.adopt(theirs);
    if (answer === "mine") {
      const { client: _, ...event } = item.body;
      const saved = await this.outbox.add(item.path, { ...event, base: theirs.revision, force: true }, item.about);
      if (editor && saved !== null) page.pen.settle(editor, event.target, saved);
    } else if (answer === "merge") {
      page.pen.kept.set(index, { text: item.body.target, base: theirs.revision });
      page.do(async () => {
        if (page.index !== index) await page.place.goTo(index);
        page.pen.editAgain();
      });
    } else {
      if (item.body.kind === "edit") {
        page.pen.forget(index);
        page.pen.closeEditor(index);
      }
      toast("What was saved is kept");
    }
  }

  #refused(item, error) {
    const { page } = this;
    const here = item.about.index === page.index;
    const what = item.body.kind ? describe(item.body.kind, item.body, here ? page.segment?.flags : []) : "a change of many segments";
    alarm(`Not saved (you ${what}): ${error.message}`);
    if (here) page.do(() => page.reload());
  }
}
