// The page: what is shown, and the parts that keep the panes, the address and the server in step with it.
import * as api from "./api.js";
import { Text, open } from "./document.js";
import { $, plural } from "./dom.js";
import { languages, progress } from "./header.js";
import { Inspector } from "./inspector.js";
import { Kept } from "./kept.js";
import { Keys } from "./keys.js";
import { supported } from "./marks.js";
import { pane, toText, watchPanes } from "./panes.js";
import { Pen } from "./pen.js";
import { Place } from "./place.js";
import { alarm, say, toast } from "./say.js";
import { Saves } from "./saves.js";
import { Several } from "./several.js";
import { plain } from "./visible.js";
import { withWaiting } from "./waiting.js";
import { Watch } from "./watch.js";

const FIELDS = new Set(["edit", "mark", "comment", "quality", "search"]); // actions that open something to write in

class Page {
  constructor(run) {
    this.run = run;
    this.index = null;
    this.segment = null;
    this.flag = null; // id of the active flag
    this.offered = null; // the segment just finished, when identical ones wait
    this.chain = Promise.resolve();
    this.busy = 0;
    this.langs = languages(run);
    this.counts(run);
    // Another run of the same name may be served at this address tomorrow.
    const store = `tqpipe ${run.review} ${run.reviewer}`;
    this.keys = new Keys({ run: (action, event) => this.act(action, event), save: (keys) => this.#saveKeys(keys) });
    this.keys.load(run.keys, run.keys_on);
    this.saves = new Saves(this, store);
    this.place = new Place(this);
    this.pen = new Pen(this, store);
    this.several = new Several(this);
    this.watch = new Watch(this);
    this.text = new Text({
      choose: (index) => this.do(() => this.place.goTo(index)),
      pick: (ids) => this.pick(ids[(ids.indexOf(this.flag) + 1) % ids.length]),
      selected: (span) => this.pen.mark(span),
      href: (index) => this.place.href(index),
      langs: this.langs,
    });
    this.inspector = new Inspector({ keys: this.keys.keys, langs: this.langs, run, begun: new Kept(store, "comment"), on: this.#wishes() });
    watchPanes();
  }

  // What the reviewer asks for in the inspector.
  #wishes() {
    const { saves, pen } = this;
    return {
      status: (status, event) => this.do(() => saves.status(status, { stay: status === "open" }), event),
      alike: (event) => this.do(() => this.several.alike(), event),
      decide: (flag, decision, event) => this.do(() => saves.decide(flag.id, decision), event),
      pick: (flag) => this.pick(flag.id),
      note: (flag, note) => saves.save({ kind: "decide", flag: flag.id, decision: flag.decision, note }),
      change: (flag) => pen.mark(null, flag),
      remove: (flag) => saves.save({ kind: "span.remove", flag: flag.id }, "Span removed"),
      mine: (flag) => flag.by === this.run.reviewer,
      mark: () => pen.mark(),
      edit: () => pen.edit(),
      discard: () => { pen.forget(this.index); this.paint(); },
      comment: (text) => saves.save({ kind: "comment", text }, "Comment saved"),
      score: (quality) => saves.save({ kind: "score", quality }, quality === null ? "Quality cleared" : `Quality ${quality}`),
      assign: (reviewer) => saves.save({ kind: "assign", reviewer }, reviewer ? `Assigned to ${reviewer}` : "Assigned to nobody"),
    };
  }

  // --- one thing after the other ------------------------------------------------------------------

  /** Do it when what was asked before is done: a key pressed while the next segment loads is meant for that segment. */
  do(task, event) {
    // After a click Enter should approve again, not press the same button.
    if (event?.detail > 0) toText();
    this.busy += 1;
    this.chain = this.chain.then(task).catch((error) => alarm(error.message)).finally(() => { this.busy -= 1; });
    return this.chain;
  }

  act(action, event) {
    // What is typed before the field is there is meant for the field: it must not decide anything.
    if ((event.repeat && this.busy) || this.opening) return;
    const { saves, place, pen, several, inspector } = this;
    const tasks = {
      next: () => place.step(1, event.repeat),
      previous: () => place.step(-1, event.repeat),
      "next-flag": () => this.#stepFlag(1),
      "previous-flag": () => this.#stepFlag(-1),
      confirm: () => saves.toggle("confirmed"),
      dismiss: () => saves.toggle("dismissed"),
      approve: () => saves.status("approved"),
      skip: () => saves.status("skipped"),
      reject: () => saves.status("rejected"),
      edit: () => pen.edit(),
      "save-next": () => (pen.editing ? pen.approve() : place.step(1)),
      mark: () => pen.mark(),
      comment: () => { pane("inspector"); inspector.focusComment(); },
      alike: () => several.alike(),
      quality: () => { pane("inspector"); inspector.focusQuality(); },
      undo: () => several.undo("undo"),
      redo: () => several.undo("redo"),
      search: () => { pane("queue"); place.filters.focus(); },
      export: () => several.export(),
      help: () => this.keys.help(),
    };
    const done = this.do(tasks[action]);
    if (!FIELDS.has(action)) return;
    this.opening = true;
    done.finally(() => { this.opening = false; });
  }

  #saveKeys(keys) {
    this.saves.outbox.add("/api/keys", keys, { told: "Keys" });
    if (this.segment) this.paint();
  }

  // --- what is shown ------------------------------------------------------------------------------

  /** Show a segment, which was not shown before, among its neighbours `around`. */
  show(segment, around) {
    this.pen.leave();
    this.offered = null;
    this.index = segment.index;
    this.segment = withWaiting(segment, this.saves.outbox.items);
    this.flag = this.#firstFlag();
    this.text.show(this.segment, around);
    this.paint();
    if (this.pen.kept.get(this.index)) toast("An unsaved edit of yours is kept here");
    else if (this.pen.marks.get(this.index)) toast(`A mark that you began is kept here: ${this.keys.keys.mark} goes on with it`);
  }

  /** A newer state of the segment that is shown, or the same one when something of it waits to be saved. */
  adopt(segment) {
    const textChanged = segment.target.text !== this.segment.target.text;
    const before = new Set(this.segment.flags.map((flag) => flag.id));
    this.segment = withWaiting(segment, this.saves.outbox.items);
    const added = segment.flags.find((flag) => !before.has(flag.id) && flag.by === this.run.reviewer);
    if (added) this.flag = added.id;
    if (!segment.flags.some((flag) => flag.id === this.flag)) this.flag = this.#firstFlag();
    if (textChanged) this.pen.textChanged(segment.target.version);
    this.paint();
  }

  async reload() {
    this.adopt(await api.get(`/api/segments/${this.index}`));
  }

  paint() {
    const { editing, editor, draft } = this.pen;
    this.text.paint(this.segment, this.flag, draft?.flag ? null : draft);
    const under = $("#under-target");
    if (editing && !under.contains(editor.box)) under.replaceChildren(editor.box);
    $("#document").classList.toggle("editing", editing);
    this.inspector.show(this.segment, this.flag, { draft: draft?.box ?? null, kept: !editing && this.pen.kept.get(this.index) !== null, offered: this.offered });
    $("#undo").disabled = this.segment.can_undo === false;
    $("#redo").disabled = this.segment.can_redo === false;
  }

  /** What `/api/run` says of the run as a whole. */
  counts(run) {
    this.total = progress(run);
  }

  /** `many` segments identical to `index`, which was just finished, wait: offer to decide them like it. */
  offer(index, many) {
    this.offered = index;
    this.paint();
    toast(`${plural(many, "identical segment")}: ${this.keys.keys.alike} decides ${many === 1 ? "it" : "them"} like segment ${index + 1}`);
  }

  // --- flags --------------------------------------------------------------------------------------

  #firstFlag() {
    const { flags } = this.segment;
    return (flags.find(open) ?? flags[0])?.id ?? null;
  }

  pick(id) {
    this.flag = id;
    this.paint();
    this.inspector.reveal(id);
    say(this.flagText() ?? "");
  }

  #stepFlag(step) {
    const { flags } = this.segment;
    if (!flags.length) return say("No flags");
    const to = flags.findIndex((flag) => flag.id === this.flag) + step;
    if (to < 0 || to >= flags.length) return say(step > 0 ? "The last flag" : "The first flag");
    return this.pick(flags[to].id);
  }

  /** The active flag in a sentence, null where there is none. */
  flagText() {
    const at = this.segment.flags.findIndex((flag) => flag.id === this.flag);
    if (at < 0) return null;
    const flag = this.segment.flags[at];
    const where = flag.spans.map((span) => `“${plain(span.text ?? "")}”`).join(", ");
    return `Flag ${at + 1} of ${this.segment.flags.length}: ${flag.severity}, ${flag.category}. ${flag.message || flag.note || ""} ${where}${flag.decision ? `, ${flag.decision}` : ""}`;
  }
}

async function main() {
  if (!supported) alarm("This browser cannot show spans in the text (CSS Custom Highlight API): use a newer one.");
  try {
    const page = new Page(await api.get("/api/run"));
    await page.do(() => page.place.start());
    document.documentElement.dataset.ready = "true";
  } catch (error) {
    alarm(error.status === 401 ? "Signed out: open the address that tqpipe review printed." : `The page could not start: ${error.message}`);
  }
}

main();
