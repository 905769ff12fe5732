// The page: holds what is shown, turns what the reviewer does into saves, and keeps the panes, the address and the server in step.
import * as api from "./api.js";
import { filterQuery, go, address, read } from "./address.js";
import { bulkDialog, exportDialog } from "./dialogs.js";
import { Text, open } from "./document.js";
import { $, count, el, fill, percent, plural } from "./dom.js";
import { Draft } from "./draft.js";
import { Editor } from "./editor.js";
import { describe } from "./events.js";
import { Filters } from "./filters.js";
import { model } from "./identical.js";
import { Inspector } from "./inspector.js";
import { Kept } from "./kept.js";
import { Keys } from "./keys.js";
import { supported } from "./marks.js";
import { Outbox } from "./outbox.js";
import { FIRST, Queue } from "./queue.js";
import { alarm, calm, say, toast } from "./say.js";
import { Settle } from "./settle.js";
import { choose as chooseVersion } from "./stale.js";
import { plain } from "./visible.js";

const POLL = 4000; // ms between looks for what others did
const AROUND = 4; // neighbours on either side
const FIELDS = new Set(["edit", "mark", "comment", "quality", "search"]); // actions that open something to write in

class Page {
  constructor(run) {
    this.run = run;
    this.event = run.event;
    this.index = null;
    this.segment = null;
    this.rows = [];
    this.flag = null; // id of the active flag
    this.offered = null; // the segment just finished, when identical ones wait
    this.draft = null;
    this.editor = null;
    this.chain = Promise.resolve();
    this.busy = 0;
    const name = (code) => {
      try {
        return new Intl.DisplayNames("en", { type: "language" }).of(code) ?? code;
      } catch {
        return code;
      }
    };
    this.langs = { source: run.source_lang, target: run.target_lang, names: { source: name(run.source_lang), target: name(run.target_lang) } };
    $("#run-langs").textContent = `${this.langs.names.source} → ${this.langs.names.target}`;
    // Another run of the same name may be served at this address tomorrow.
    const store = `tqpipe ${run.review} ${run.reviewer}`;
    this.kept = new Kept(store, "edit");
    this.keys = new Keys({ run: (action, event) => this.act(action, event), save: (keys) => this.#saveKeys(keys) });
    this.keys.load(run.keys, run.keys_on);
    this.queue = new Queue({ fetchRows: (indices) => this.#rows(indices), choose: (index, how) => this.do(() => this.goTo(index, how)), langs: this.langs });
    this.filters = new Filters({ change: (filters) => this.do(() => this.filter(filters)) });
    this.text = new Text({
      choose: (index) => this.do(() => this.goTo(index)),
      pick: (ids) => this.#pickNext(ids),
      selected: (span) => this.mark(span),
      href: (index) => address(this.filters.filters, index),
      langs: this.langs,
    });
    this.inspector = new Inspector({ keys: this.keys.keys, langs: this.langs, run, begun: new Kept(store, "comment"), on: {
      status: (status, event) => this.do(() => this.status(status, { stay: status === "open" }), event),
      alike: (event) => this.do(() => this.alike(), event),
      decide: (flag, decision, event) => this.do(() => this.decide(flag.id, decision), event),
      pick: (flag) => this.pick(flag.id),
      note: (flag, note) => this.save({ kind: "decide", flag: flag.id, decision: flag.decision, note }),
      change: (flag) => this.mark(null, flag),
      remove: (flag) => this.save({ kind: "span.remove", flag: flag.id }, "Span removed"),
      mine: (flag) => flag.by === run.reviewer,
      mark: () => this.mark(),
      edit: () => this.edit(),
      discard: () => { this.#forget(this.index); this.show(); },
      comment: (text) => this.save({ kind: "comment", text }, "Comment saved"),
      score: (quality) => this.save({ kind: "score", quality }, quality === null ? "Quality cleared" : `Quality ${quality}`),
      assign: (reviewer) => this.save({ kind: "assign", reviewer }, reviewer ? `Assigned to ${reviewer}` : "Assigned to nobody"),
    } });
    this.outbox = new Outbox({
      key: `${store} unsent`,
      post: api.post,
      saved: (item, answer) => this.#saved(item, answer),
      stale: (item, body) => this.#stale(item, body),
      refused: (item, error) => this.#refused(item, error),
      changed: (state) => this.#saveState(state),
    });
    this.settling = new Settle({ segment: (index) => api.get(`/api/segments/${index}`), take: (item, which) => this.do(() => this.#settle(item, which)) });
    this.#buttons();
    this.#run(run);
    addEventListener("popstate", () => this.do(() => this.#fromAddress()));
    addEventListener("beforeunload", (event) => {
      this.#keepPosition(true);
      if (this.outbox.waiting) event.preventDefault();
    });
    document.addEventListener("visibilitychange", () => { if (!document.hidden) this.#poll(); });
    setInterval(() => this.#poll(), POLL);
  }

  // --- one thing after the other ------------------------------------------------------------------

  /** Do it when what was asked before is done: a key pressed while the next segment loads is meant for that segment. */
  do(task, event) {
    // After a click Enter should approve again, not press the same button.
    if (event?.detail > 0) $("#document").focus({ preventScroll: true });
    this.busy += 1;
    this.chain = this.chain.then(task).catch((error) => alarm(error.message)).finally(() => { this.busy -= 1; });
    return this.chain;
  }

  act(action, event) {
    // What is typed before the field is there is meant for the field: it must not decide anything.
    if ((event.repeat && this.busy) || this.opening) return;
    const tasks = {
      next: () => this.step(1, event.repeat),
      previous: () => this.step(-1, event.repeat),
      "next-flag": () => this.stepFlag(1),
      "previous-flag": () => this.stepFlag(-1),
      confirm: () => this.toggle("confirmed"),
      dismiss: () => this.toggle("dismissed"),
      approve: () => this.status("approved"),
      skip: () => this.status("skipped"),
      reject: () => this.status("rejected"),
      edit: () => this.edit(),
      "save-next": () => this.step(1),
      mark: () => this.mark(),
      comment: () => { this.#pane("inspector"); this.inspector.focusComment(); },
      alike: () => this.alike(),
      quality: () => { this.#pane("inspector"); this.inspector.focusQuality(); },
      undo: () => this.undo("undo"),
      redo: () => this.undo("redo"),
      search: () => { this.#pane("queue"); this.filters.focus(); },
      export: () => this.export(),
      help: () => this.keys.help(),
    };
    const done = this.do(tasks[action]);
    if (!FIELDS.has(action)) return;
    this.opening = true;
    done.finally(() => { this.opening = false; });
  }

  // --- where the reviewer is ----------------------------------------------------------------------

  async start() {
    const { filters, index } = read();
    const deep = index !== null;
    await this.#list(filters);
    const resumed = this.outbox.restore();
    if (resumed) toast(`${plural(resumed, "save")} of before sent again`);
    const first = deep ? index : this.run.position ?? this.queue.order[0] ?? null;
    if (first === null) return this.#nothing();
    await this.goTo(first, { replace: true });
    $("#document").focus({ preventScroll: true });
    return undefined;
  }

  async #fromAddress() {
    const { filters, index } = read();
    if (String(filterQuery(filters)) !== String(filterQuery(this.filters.filters))) await this.#list(filters);
    if (index !== null && index !== this.index) await this.goTo(index, { address: false });
  }

  async filter(filters) {
    await this.#list(filters);
    say(plural(this.queue.order.length, "segment"));
    // The segment that is shown stays where it is in the list; else the list's first is shown.
    if (this.queue.places.has(this.index) || !this.queue.order.length) go(filters, this.index);
    else await this.goTo(this.queue.order[0]);
  }

  async #list(filters) {
    this.asking?.abort();
    this.asking = new AbortController();
    const answer = await api.get(`/api/queue?rows=${FIRST}&${filterQuery(filters)}`, this.asking.signal);
    this.checks = answer.checks;
    this.filters.show(filters, answer.facets, answer.histogram);
    this.queue.set(answer.order, answer.rows);
    this.queue.select(this.index);
    $("#queue-count").textContent = answer.total === this.total ? plural(answer.total, "segment") : `${count(answer.total)} of ${plural(this.total, "segment")}`;
    $("#queue-refresh").hidden = true;
    $("#bulk").hidden = !answer.order.length;
  }

  async goTo(index, { replace = false, address: moves = true } = {}) {
    const { around, ...segment } = await api.get(`/api/segments/${index}?around=${AROUND}`);
    this.#leave();
    this.offered = null;
    this.index = index;
    this.segment = this.#withWaiting(segment);
    this.rows = around;
    this.flag = (this.segment.flags.find(open) ?? this.segment.flags[0])?.id ?? null;
    this.queue.select(index);
    if (moves) go(this.filters.filters, index, { replace });
    document.title = `${index + 1} · ${this.run.name} · review`;
    this.text.show(this.segment, this.rows);
    this.show();
    if (this.kept.get(index)) toast("An unsaved edit of yours is kept here");
    if (matchMedia("(max-width: 60rem)").matches && document.body.dataset.pane === "queue") this.#pane("document");
    this.#keepPosition();
    const flags = this.segment.flags.filter(open).length;
    say(`Segment ${index + 1}, ${segment.verdict}, risk ${percent(segment.risk)}, ${plural(flags, "open flag")}, ${segment.status}. ${this.#flagText() ?? ""}`);
  }

  async step(step, replace = false) {
    const index = this.queue.beside(step);
    if (index === null) return say(step > 0 ? "The last segment of the list" : "The first segment of the list");
    return this.goTo(index, { replace });
  }

  // After a decision on the segment: the next of the list, or nothing when it was the last.
  async #advance() {
    const index = this.queue.beside(1);
    if (index === null) return toast("The end of the list");
    return this.goTo(index);
  }

  // The segment is done with: on to the next, with a word on the identical ones.
  async #finish({ index, identical }) {
    await this.#advance();
    if (!identical.open) return;
    this.offered = index;
    this.show();
    toast(`${plural(identical.open, "identical segment")}: ${this.keys.keys.alike} decides ${identical.open === 1 ? "it" : "them"} like segment ${index + 1}`);
  }

  /** What was decided about a segment is done to the identical ones: one step, and one to undo. */
  async alike() {
    if (this.outbox.waiting) {
      if ($("#save").dataset.state === "failing") return toast("First the unsaved changes have to be saved");
      await this.outbox.idle();
    }
    const from = model(this.segment, this.offered);
    if (from === null) return toast(this.segment.identical.count ? "First decide this segment: then the identical ones can follow" : "No other segment has these two texts");
    const answer = await this.outbox.add(`/api/segments/${from}/propagate`, {});
    if (answer === null) return undefined;
    this.offered = null;
    const { segments, left } = answer;
    this.queue.stale(segments);
    await this.#reload();
    const other = left.length ? `; decided otherwise and left: ${left.slice(0, 5).map((index) => index + 1).join(", ")}${left.length > 5 ? "…" : ""}` : "";
    toast(`${segments.length ? `${plural(segments.length, "identical segment")} decided like segment ${from + 1}` : "Nothing to change: they are decided alike"}${other}`);
    this.#soon();
    // On to what still asks for a decision, if this segment was only one of them.
    const through = new Set(segments);
    if (!through.has(this.index) || this.segment.status === "open") return undefined;
    const next = this.queue.after((index) => !through.has(index) && index !== from);
    return next === null ? undefined : this.goTo(next);
  }

  #leave() {
    this.draft?.close();
    this.draft = null;
    this.editor?.close();
    this.editor = null;
  }

  #nothing() {
    fill($("#document"), el("p", { class: "empty" }, this.run.counts?.total === 0 ? "This run has no segments." : "No segment passes these filters."));
  }

  #keepPosition(now = false) {
    clearTimeout(this.positionTimer);
    if (this.index === null || this.position === this.index) return;
    const send = () => {
      this.position = this.index;
      // Not a save that anyone waits for: a lost one costs a few steps at the next start.
      api.post(`/api/segments/${this.index}/events`, { kind: "position", base: this.segment.revision, client: api.clientId() }, { keepalive: true }).catch(() => { this.position = null; });
    };
    if (now) send();
    else this.positionTimer = setTimeout(send, 300);
  }

  // --- showing --------------------------------------------------------------------------------------

  show() {
    const editing = this.editor?.index === this.index;
    this.text.paint(this.segment, this.flag, this.draft?.flag ? null : this.draft);
    const under = $("#under-target");
    if (editing && !under.contains(this.editor.box)) under.replaceChildren(this.editor.box);
    $("#document").classList.toggle("editing", editing);
    this.inspector.show(this.segment, this.flag, { draft: this.draft?.box ?? null, kept: !editing && this.kept.get(this.index) !== null, offered: this.offered });
    $("#undo").disabled = this.segment.can_undo === false;
    $("#redo").disabled = this.segment.can_redo === false;
  }

  #flagText() {
    const at = this.segment.flags.findIndex((flag) => flag.id === this.flag);
    if (at < 0) return null;
    const flag = this.segment.flags[at];
    const where = flag.spans.map((span) => `“${plain(span.text ?? "")}”`).join(", ");
    return `Flag ${at + 1} of ${this.segment.flags.length}: ${flag.severity}, ${flag.category}. ${flag.message || flag.note || ""} ${where}${flag.decision ? `, ${flag.decision}` : ""}`;
  }

  pick(id) {
    this.flag = id;
    this.show();
    this.inspector.reveal(id);
    say(this.#flagText() ?? "");
  }

  #pickNext(ids) {
    this.pick(ids[(ids.indexOf(this.flag) + 1) % ids.length]);
  }

  stepFlag(step) {
    const { flags } = this.segment;
    if (!flags.length) return say("No flags");
    const at = flags.findIndex((flag) => flag.id === this.flag);
    const to = at + step;
    if (to < 0 || to >= flags.length) return say(step > 0 ? "The last flag" : "The first flag");
    return this.pick(flags[to].id);
  }

  // --- saving ---------------------------------------------------------------------------------------

  /** Put an event for the current segment into the outbox; resolves with whether it was saved. */
  async save(event, told = null) {
    const { segment } = this;
    const saving = this.outbox.add(`/api/segments/${segment.index}/events`, { base: segment.revision, ...event }, { index: segment.index, told });
    this.segment = this.#withWaiting(segment);
    this.show();
    return (await saving) !== null;
  }

  // What waits in the outbox is shown as it will be, marked as not saved yet.
  #withWaiting(segment) {
    const shown = { ...segment, flags: segment.flags.map((flag) => ({ ...flag, pending: false })), pending: false };
    for (const { body, about } of this.outbox.items) {
      if (about.index !== segment.index) continue;
      if (body.kind === "decide") {
        const flag = shown.flags.find((f) => f.id === body.flag);
        if (flag) Object.assign(flag, { decision: body.decision, note: body.note ?? flag.note, pending: true });
      }
      if (body.kind === "status" || (body.kind === "edit" && body.status)) Object.assign(shown, { status: body.status, pending: true });
      if (body.kind === "score") Object.assign(shown, { score: body.quality, pending: true });
      if (body.kind === "assign") Object.assign(shown, { assigned: body.reviewer, pending: true });
    }
    return shown;
  }

  async decide(id, decision) {
    const flag = this.segment.flags.find((f) => f.id === id);
    const at = this.segment.flags.indexOf(flag);
    this.save({ kind: "decide", flag: id, decision, note: flag.note ?? "" }, `Flag ${at + 1} ${decision ?? "open again"}`);
    if (decision === null) return this.pick(id);
    // On to the next that asks for a decision; from the last one to the first that was passed over.
    const { flags } = this.segment;
    const next = flags.slice(at + 1).find(open) ?? flags.find(open);
    if (next) this.pick(next.id);
    else this.pick(id);
    return undefined;
  }

  toggle(decision) {
    const flag = this.segment.flags.find((f) => f.id === this.flag);
    if (!flag) return say("No flag to decide");
    return this.decide(flag.id, flag.decision === decision ? null : decision);
  }

  async status(status, { stay = false } = {}) {
    if (this.segment.status === status) return stay ? undefined : this.#advance();
    const { segment } = this;
    this.save({ kind: "status", status }, `Segment ${this.index + 1} ${status}`);
    return stay ? undefined : this.#finish(segment);
  }

  #saved(item, answer) {
    calm();
    if (item.about.told) say(`${item.about.told}, saved`);
    if (item.body.kind === "edit") this.#forget(item.about.index, item.body.target);
    if (item.about.index === undefined) return;
    this.queue.stale([item.about.index]);
    if (item.about.index === this.index && answer.index === this.index) this.#adopt(answer);
    this.#soon();
  }

  // A newer state of the segment that is shown.
  #adopt(segment) {
    const textChanged = segment.target.text !== this.segment.target.text;
    const before = new Set(this.segment.flags.map((flag) => flag.id));
    this.segment = this.#withWaiting(segment);
    const added = segment.flags.find((flag) => !before.has(flag.id) && flag.by === this.run.reviewer);
    if (added) this.flag = added.id;
    if (!segment.flags.some((flag) => flag.id === this.flag)) this.flag = (segment.flags.find(open) ?? segment.flags[0])?.id ?? null;
    if (textChanged && this.draft && !this.draft.flag && this.draft.version !== segment.target.version) {
      this.draft.close();
      this.draft = null;
      toast("The text was changed while you marked it: mark it again");
    }
    this.show();
  }

  async #stale(item, body) {
    const { theirs } = body;
    const answer = await chooseVersion(item, theirs, this.run.reviewer);
    if (theirs.index === this.index) this.#adopt(theirs);
    if (answer === "mine") {
      const { client: _, ...event } = item.body;
      await this.outbox.add(item.path, { ...event, base: theirs.revision, force: true }, item.about);
      if (this.editor?.index === item.about.index) this.#closeEditor();
      return;
    }
    if (answer === "merge") {
      this.kept.set(item.about.index, { text: item.body.target, base: theirs.revision });
      this.do(async () => {
        if (this.index !== item.about.index) await this.goTo(item.about.index);
        this.editor?.close();
        this.editor = null;
        this.edit();
      });
      return;
    }
    if (item.body.kind === "edit") {
      this.#forget(item.about.index);
      if (this.editor?.index === item.about.index) this.#closeEditor();
    }
    toast("What was saved is kept");
  }

  #refused(item, error) {
    const what = item.body.kind ? describe(item.body.kind, item.body, item.about.index === this.index ? this.segment?.flags : []) : "a change of many segments";
    alarm(`Not saved (you ${what}): ${error.message}`);
    if (item.about.index === this.index) this.do(() => this.#reload());
  }

  async #reload() {
    const segment = await api.get(`/api/segments/${this.index}`);
    this.#adopt(segment);
  }

  #saveState({ state, waiting, error, next }) {
    const box = $("#save");
    box.dataset.state = state;
    const many = waiting > 1 ? ` (${waiting})` : "";
    $("#save-text").textContent = state === "saving" ? `Saving${many}…` : state === "failing" ? `Not saved${many}: trying again in ${next} s` : state === "saved" ? "Saved" : "";
    $("#retry").hidden = state !== "failing";
    if (state === "failing") alarm(`${plural(waiting, "change")} not saved: ${error} The page keeps ${waiting === 1 ? "it" : "them"} and tries again; leave it open.`);
  }

  // --- edit, mark ------------------------------------------------------------------------------------

  // Forget an unsaved edit; with `saved`, only when it is the text that was saved.
  #forget(index, saved = null) {
    if (saved !== null && this.editor?.index === index && this.editor.text !== saved) return;
    this.kept.forget(index);
  }

  edit() {
    if (this.editor) return this.editor.field.focus();
    this.#pane("document");
    this.editor = new Editor({
      segment: this.segment,
      kept: this.kept.get(this.index),
      recheck: async (target, signal) => (await api.post(`/api/recheck/${this.index}`, { target }, { signal })).flags,
      keep: (editor, text) => (text === null ? this.#forget(editor.index) : this.kept.set(editor.index, { text, base: editor.base })),
      save: (editor, { next }) => this.do(() => this.#saveEdit(editor, next)),
      cancel: () => this.#closeEditor(),
    });
    this.show();
    this.editor.field.focus();
    say("Editing the translation. Control and Enter saves and approves, Escape closes.");
    return undefined;
  }

  async #saveEdit(editor, next) {
    if (this.editor !== editor) return undefined;
    if (!editor.dirty) {
      this.#closeEditor();
      return next ? this.status("approved") : undefined;
    }
    const done = next ? { status: "approved" } : {};
    const saved = await this.save({ kind: "edit", target: editor.text, base: editor.base, ...done }, next ? "Edited, approved" : "Edit");
    // Not saved: the editor stays, with the text in it.
    if (!saved) return undefined;
    if (this.editor === editor) this.#closeEditor();
    return next ? this.#finish(this.segment) : undefined;
  }

  #closeEditor() {
    this.editor?.close();
    this.editor = null;
    this.show();
    $("#document").focus({ preventScroll: true });
  }

  /** Mark an error: `span` is what the pointer selected; `flag` a span of one's own to change. */
  mark(span = null, flag = null) {
    if (this.editor) return toast("Save or close the edit first: a span belongs to a saved text");
    this.draft?.close();
    this.draft = new Draft({
      segment: this.segment, span, flag,
      categories: this.run.categories, severities: this.run.severities,
      direction: (side) => this.text.direction(side),
      changed: () => this.text.paint(this.segment, this.flag, this.draft),
      save: (draft) => this.#saveDraft(draft),
      cancel: () => this.#closeDraft("Nothing marked"),
    });
    this.#pane("inspector");
    this.show();
    this.draft.box.focus();
    this.draft.box.scrollIntoView({ block: "nearest" });
    if (!flag) say(`Marking an error in the ${this.draft.side === "source" ? "source" : "translation"}: “${plain(this.draft.text)}”. Arrows move, Shift extends, digits choose the category, m the severity, Enter saves.`);
    return undefined;
  }

  #closeDraft(told) {
    this.draft?.close();
    this.draft = null;
    this.#pane("document");
    this.show();
    $("#document").focus({ preventScroll: true });
    if (told) say(told);
  }

  #saveDraft(draft) {
    const { category, severity, note, side, start, end, version } = draft;
    const event = draft.flag
      ? { kind: "span.change", flag: draft.flag.id, category, severity, note }
      : { kind: "span.add", side, start, end, version, category, severity, note };
    this.#closeDraft(null);
    this.save(event, draft.flag ? "Span changed" : "Span marked");
  }

  // --- undo, bulk, export ------------------------------------------------------------------------------

  async undo(what) {
    if (this.outbox.waiting) {
      if ($("#save").dataset.state === "failing") return toast("First the unsaved changes have to be saved");
      await this.outbox.idle();
    }
    let answer;
    try {
      answer = await api.post(`/api/${what}`, {});
    } catch (error) {
      if (error.status === 409) return toast(error.message);
      // Whether it was done is not known: look before anyone tries again.
      await this.#reload().catch(() => {});
      throw error;
    }
    const { segments } = answer;
    this.queue.stale(segments);
    if (segments.length === 1 && segments[0] !== this.index) await this.goTo(segments[0]);
    else await this.#reload();
    const { kind, field, new: value } = answer.event;
    const how = what === "undo" ? "Undone" : "Done again";
    toast(segments.length > 1 ? `${how}: ${plural(segments.length, "segment")}` : `${how}: ${describe(kind, value, this.segment.flags, field)}`);
    this.#soon();
    return undefined;
  }

  async export() {
    if (this.outbox.waiting && $("#save").dataset.state === "failing") return toast("First the unsaved changes have to be saved");
    await this.outbox.idle();
    return exportDialog(this.run.exports ?? []);
  }

  #bulk() {
    const order = [...this.queue.order];
    bulkDialog({ count: order.length, checks: this.checks ?? {}, chosen: this.filters.filters.check, reviewers: this.run.reviewers, adjudicator: this.run.named && this.run.adjudicator, run: (event, told) => this.do(async () => {
      const answer = await this.outbox.add("/api/bulk", { indices: order, event }, { told });
      if (answer === null) return;
      this.queue.stale(answer.segments);
      await this.#reload();
      const n = answer.segments.length;
      toast(n ? `${told} in ${plural(n, "segment")}` : "Nothing to change: it was so in all of them");
      this.#soon();
    }) });
  }

  async #settle(item, take) {
    const answer = await this.outbox.add(`/api/adjudication/${item.index}`, { take, base: item.revision }, { told: `Segment ${item.index + 1} settled` });
    if (answer !== null) {
      this.queue.stale([item.index]);
      if (this.index === item.index) await this.#reload();
    }
    // Also after a refusal: somebody else may have settled it, or gone on with it.
    await this.settling.show((await api.get("/api/adjudication")).items);
    this.#soon();
  }

  async #signOut() {
    await this.outbox.idle();
    await api.post("/api/signout", {});
    location.assign("/");
  }

  #buttons() {
    $("#settle").addEventListener("click", () => this.do(async () => this.settling.show((await api.get("/api/adjudication")).items)));
    $("#signout").addEventListener("click", () => this.do(() => this.#signOut()));
    $("#undo").addEventListener("click", () => this.do(() => this.undo("undo")));
    $("#redo").addEventListener("click", () => this.do(() => this.undo("redo")));
    $("#retry").addEventListener("click", () => this.outbox.retryNow());
    $("#export").addEventListener("click", () => this.do(() => this.export()));
    $("#bulk").addEventListener("click", () => this.#bulk());
    $("#queue-refresh").addEventListener("click", () => this.do(() => this.#list(this.filters.filters)));
    $("#alarm-close").addEventListener("click", () => calm());
    for (const node of document.querySelectorAll(".panes button")) node.addEventListener("click", () => this.#pane(node.dataset.pane));
  }

  // On a narrow screen one pane is in sight.
  #pane(name) {
    document.body.dataset.pane = name;
    for (const node of document.querySelectorAll(".panes button")) node.setAttribute("aria-pressed", String(node.dataset.pane === name));
  }

  #saveKeys(keys) {
    this.outbox.add("/api/keys", keys, { told: "Keys" });
    if (this.segment) this.show();
  }

  // --- the server ----------------------------------------------------------------------------------------

  async #rows(indices) {
    const query = indices.map((index) => `index=${index}`).join("&");
    return (await api.get(`/api/rows?${query}`)).rows;
  }

  // What changes of the run as a whole while it is reviewed.
  #run({ counts, waiting, named, reviewer }) {
    $("#settle").hidden = !waiting;
    $("#settle").textContent = `Settle ${count(waiting)}`;
    $("#settle").title = "Segments that two reviewers have judged";
    $("#signout").hidden = !named;
    $("#signout").title = `Signed in as ${plain(reviewer)}`;
    this.#counts(counts);
  }

  #counts(counts) {
    const status = counts?.status ?? {};
    const all = counts?.total ?? Object.values(status).reduce((sum, n) => sum + n, 0);
    this.total = all;
    const done = all - (status.open ?? all);
    $("#progress-bar i").style.width = all ? `${(100 * done) / all}%` : "0";
    $("#progress-text").textContent = `${count(done)} of ${count(all)} done`;
  }

  // Facets, counts and whether the list would be another one now: soon, once, after a few saves.
  #soon() {
    clearTimeout(this.soon);
    this.soon = setTimeout(() => this.#poll(), 400);
  }

  async #poll() {
    if (document.hidden || this.polling) return;
    this.polling = true;
    try {
      const answer = await api.get(`/api/changes?after=${this.event}`);
      if (answer.event === this.event) return;
      this.event = answer.event;
      this.#run(await api.get("/api/run"));
      this.queue.stale(answer.segments);
      if (answer.segments.includes(this.index) && !this.outbox.waiting) {
        const { index } = this;
        const segment = await api.get(`/api/segments/${index}`);
        if (this.index === index && segment.revision > this.segment.revision) {
          const last = segment.history[segment.history.length - 1];
          this.#adopt(segment);
          if (last) toast(`${last.by} ${describe(last.kind, last.new, segment.flags, last.field)}`);
        }
      }
      const list = await api.get(`/api/queue?${filterQuery(this.filters.filters)}`);
      this.checks = list.checks;
      this.filters.show(this.filters.filters, list.facets, list.histogram);
      const same = list.order.length === this.queue.order.length && list.order.every((index, k) => index === this.queue.order[k]);
      $("#queue-refresh").hidden = same;
    } catch {
      // The outbox speaks up when it matters; a missed look is made up for by the next one.
    } finally {
      this.polling = false;
    }
  }
}

async function main() {
  if (!supported) alarm("This browser cannot show spans in the text (CSS Custom Highlight API): use a newer one.");
  try {
    const page = new Page(await api.get("/api/run"));
    await page.do(() => page.start());
    document.documentElement.dataset.ready = "true";
  } catch (error) {
    alarm(error.status === 401 ? "Signed out: open the address that tqpipe review printed." : `The page could not start: ${error.message}`);
  }
}

main();
