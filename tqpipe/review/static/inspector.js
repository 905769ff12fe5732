// The right-hand column: the segment's figures and status, its flags, the reviewer's own marks, comments and the history.
import { $, button, el, fill, percent, plural, when } from "./dom.js";
import { describe } from "./events.js";
import { flagCard } from "./flagcard.js";
import { note as identicalNote } from "./identical.js";
import { leaveField } from "./panes.js";
import { plain } from "./visible.js";

const STATUSES = [["approved", "Approve", "approve"], ["rejected", "Reject", "reject"], ["skipped", "Skip", "skip"]];
const ANCHORS = [[0, "no meaning kept"], [33, "some meaning kept"], [66, "most meaning kept"], [100, "perfect"]];
const HISTORY = 50;

/** How many sentences of the source became how many ("2-1"), in words; null where it is one and one, or nothing is known. */
function joined(kind) {
  const [from, to] = (kind ?? "").split("-").map(Number);
  return from && to && !(from === 1 && to === 1) ? `${plural(from, "sentence")} → ${to}` : null;
}

export class Inspector {
  /**
   * `on`: status, alike, decide, pick, note, change, remove, mark, edit, discard, comment, score, assign: what the reviewer asked for.
   * `begun` keeps comments that were begun, by segment.
   */
  constructor({ on, keys, langs, run, begun }) {
    Object.assign(this, { on, keys, langs, run, begun });
    this.box = $("#inspector");
    this.index = null;
    this.evidence = new Set();
    this.head = el("div", { class: "part" });
    this.draft = el("div");
    this.flags = el("div", { class: "part" });
    this.foot = el("div");
    this.history = el("details", { class: "part history" }, el("summary", {}, "History"));
    this.historyList = el("ol");
    this.history.append(this.historyList);
    this.quality = this.#quality();
    this.talk = this.#talk();
    this.box.replaceChildren(this.head, this.draft, this.flags, this.quality, this.talk, this.foot, this.history);
    this.box.hidden = true;
  }

  show(segment, active, { draft = null, kept = false, offered = null } = {}) {
    this.offered = offered;
    const fresh = this.index !== segment.index;
    this.box.hidden = false;
    if (fresh) {
      this.index = segment.index;
      this.commentField.value = this.begun.get(segment.index) ?? "";
      this.evidence.clear();
      this.box.scrollTop = 0;
    }
    this.segment = segment;
    this.#head(segment);
    if (draft !== this.draft.firstChild) this.draft.replaceChildren(...(draft ? [draft] : []));
    const opens = segment.flags.filter((flag) => flag.decision === null && !flag.waived).length;
    $("#pane-flags").textContent = opens ? `(${opens})` : "";
    fill(this.flags,
      el("h2", {}, "Flags ", el("span", { class: "soft" }, segment.flags.length ? `${opens} of ${segment.flags.length} to decide` : "none")),
      segment.flags.length || segment.verdict === "ok" ? null : el("p", { class: "soft" }, "No check objects; its figures make it risky."),
      segment.flags.length ? el("ol", { class: "flags" }, segment.flags.map((flag, k) => flagCard(flag, k + 1,
        { active: flag.id === active, keys: this.keys, langs: this.langs, on: this.on, shown: this.evidence }))) : null,
      kept ? el("p", { class: "notice" }, "An edit of yours is not saved. ", button("Go on", () => this.on.edit(), { class: "small", data: { focus: "goon" } }), " ", button("Discard", () => this.on.discard(), { class: "small", data: { focus: "discard" } })) : null);
    this.#quiet(segment, fresh);
    fill(this.historyList, segment.history.length ? segment.history.slice(-HISTORY).reverse().map((event) => el("li", { class: event.undo_of ? "undone" : "" },
      el("time", { datetime: event.time }, when(event.time)), " ", el("bdi", {}, plain(event.by)), " ",
      describe(event.kind, event.new, segment.flags, event.field), event.action === "do" || !event.action ? "" : ` (${event.action})`)) : el("li", { class: "soft" }, "Nothing yet."));
    this.history.querySelector("summary").textContent = `History (${segment.history.length})`;
  }

  reveal(flag) {
    const card = [...this.flags.querySelectorAll(".flag")].find((node) => node.dataset.flag === flag);
    card?.scrollIntoView({ block: "nearest" });
  }

  focusComment() {
    this.commentField.focus();
  }

  focusQuality() {
    this.number.focus();
    this.number.select();
  }

  #button(label, action, run, attributes = {}) {
    return el("button", { type: "button", data: { focus: action }, ...attributes, on: { click: run } }, label, " ", el("kbd", { "aria-hidden": "true" }, this.keys[action]));
  }

  #head(segment) {
    const interval = segment.interval ? ` (${Math.round(segment.interval[0])}–${Math.round(segment.interval[1])})` : "";
    const facts = [
      segment.id === String(segment.index + 1) ? null : plain(segment.id),
      joined(segment.kind),
      segment.quality === null || segment.quality === undefined ? null : `model's quality ${Math.round(segment.quality)}${interval}`,
      this.run.documents.length > 1 ? plain(segment.doc) : null,
    ].filter(Boolean);
    fill(this.head,
      el("p", { class: "line" }, el("b", { class: "segment-number" }, `Segment ${segment.index + 1}`), el("span", { class: `verdict ${segment.verdict}` }, segment.verdict),
        el("span", { class: "soft" }, `risk ${percent(segment.risk)}`)),
      facts.length ? el("p", { class: "soft facts" }, facts.join(" · ")) : null,
      segment.accepted ? el("p", { class: "soft facts" }, `Accepted as it stands: ${plain(segment.accepted)}`) : null,
      this.#said(segment),
      segment.blind ? el("p", { class: "notice" }, "A second review: what others decided here is hidden until it is settled.") : null,
      segment.second && !segment.adjudicated ? el("p", { class: "soft facts" }, `${plain(segment.second)} reviews it again, blindly`) : null,
      segment.adjudicated ? el("p", { class: "soft facts" }, `settled, following the ${segment.adjudicated.took} review`) : null,
      el("div", { class: "segmented status", role: "group", "aria-label": "Status" },
        STATUSES.map(([status, label, action]) => this.#button(label, action, (event) => this.on.status(segment.status === status ? "open" : status, event),
          { class: status, "aria-pressed": String(segment.status === status) }))),
      // Above the flags: below a long list of them nobody without keys would find the way to mend the text.
      el("p", { class: "buttons" },
        this.#button("Edit", "edit", () => this.on.edit()), this.#button("Mark an error", "mark", () => this.on.mark())),
      identicalNote(segment, this.offered, (label) => this.#button(label, "alike", (event) => this.on.alike(event), { class: "small" })));
    this.head.classList.toggle("pending", Boolean(segment.pending));
  }

  // Whose the status is, where it is not this reviewer's alone.
  #said({ status, status_by: names, pending }) {
    if (pending || names.every((name) => name === this.run.reviewer)) return null;
    return el("p", { class: "soft facts said" }, `${status} by ${names.map((name) => (name === this.run.reviewer ? "you" : plain(name))).join(", ")}`);
  }

  #quality() {
    this.range = el("input", { type: "range", min: 0, max: 100, step: 1, "aria-label": "Quality of the translation, 0 to 100", list: "esa",
      on: { input: () => { this.number.value = this.range.value; this.#anchor(); }, change: () => this.on.score(Number(this.range.value)) } });
    this.number = el("input", { type: "number", min: 0, max: 100, step: 1, "aria-label": "Quality in figures",
      on: {
        change: () => this.number.value !== "" && this.on.score(Math.round(Math.max(0, Math.min(100, Number(this.number.value))))),
        keydown: (event) => {
          if (event.key !== "Enter" && event.key !== "Escape") return;
          event.preventDefault();
          // Whoever leaves the field saves what is in it.
          if (event.key === "Escape") this.number.value = this.segment.score ?? "";
          leaveField();
        },
      } });
    this.clear = button("Clear", () => this.on.score(null), { class: "small" });
    this.meaning = el("p", { class: "soft", id: "esa-meaning" });
    return el("section", { class: "part quality", "aria-labelledby": "quality-title" },
      el("h2", { id: "quality-title" }, "Quality ", el("kbd", { "aria-hidden": "true" }, this.keys.quality)),
      el("div", { class: "score" }, this.range, this.number, this.clear), this.meaning,
      el("datalist", { id: "esa" }, ANCHORS.map(([value]) => el("option", { value }))));
  }

  #anchor() {
    const value = this.number.value === "" ? null : Number(this.number.value);
    // A slider always has a value: where nobody judged, it must not be heard as 50.
    if (value === null) this.range.setAttribute("aria-valuetext", "not judged");
    else this.range.removeAttribute("aria-valuetext");
    this.meaning.textContent = value === null
      ? "First mark the errors, then judge the whole: 0 no meaning kept, 33 some, 66 most, 100 perfect."
      : `${value}: nearest to “${ANCHORS.reduce((best, anchor) => (Math.abs(anchor[0] - value) < Math.abs(best[0] - value) ? anchor : best))[1]}”`;
  }

  #talk() {
    this.commentField = el("textarea", { rows: 2, "aria-label": "New comment", placeholder: "Comment, Ctrl+Enter saves", maxlength: 20000, on: { input: () => this.#keep(), keydown: (event) => {
      if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) { event.preventDefault(); this.#send(); }
      if (event.key === "Escape") { event.preventDefault(); leaveField(); }
    } } });
    this.commentList = el("ul", { class: "comments" });
    return el("section", { class: "part", "aria-labelledby": "talk-title" }, el("h2", { id: "talk-title" }, "Comments ", el("kbd", { "aria-hidden": "true" }, this.keys.comment)),
      this.commentList, this.commentField, el("p", { class: "buttons" }, button("Comment", () => this.#send(), { class: "small" })));
  }

  #keep() {
    if (this.commentField.value.trim()) this.begun.set(this.index, this.commentField.value);
    else this.begun.forget(this.index);
  }

  async #send() {
    const text = this.commentField.value.trim();
    const { index } = this;
    if (!text) return;
    if (await this.on.comment(text)) {
      // Only what was saved is taken out of the field.
      if (this.index === index && this.commentField.value.trim() === text) this.commentField.value = "";
      if (this.begun.get(index)?.trim() === text) this.begun.forget(index);
    }
  }

  #quiet(segment, fresh) {
    if (fresh || document.activeElement !== this.number) {
      this.number.value = segment.score ?? "";
      if (document.activeElement !== this.range) this.range.value = segment.score ?? 50;
    }
    this.range.classList.toggle("unset", segment.score === null);
    this.clear.hidden = segment.score === null;
    this.#anchor();
    fill(this.commentList, segment.comments.map((comment) => el("li", {}, el("p", { class: "soft" }, el("bdi", {}, plain(comment.by)), ` · ${when(comment.time)}`), el("p", { dir: "auto", class: "said" }, plain(comment.text)))));
    const names = [...new Set([...this.run.reviewers, ...(segment.assigned ? [segment.assigned] : [])])];
    const select = el("select", { "aria-label": "Assigned to", data: { focus: "assign" }, on: { change: (event) => this.on.assign(event.target.value || null) } },
      el("option", { value: "" }, "nobody"), names.map((name) => el("option", { value: name }, plain(name))));
    select.value = segment.assigned ?? "";
    fill(this.foot, el("p", { class: "part assign" }, el("span", {}, "Assigned to "), select));
  }
}

