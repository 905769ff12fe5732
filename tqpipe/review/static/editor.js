// Editing the translation: the text field, what it changes word by word, and what the rules say of it, all before it is saved.
import { button, el, fill } from "./dom.js";
import { diff } from "./diff.js";
import { Points } from "./offsets.js";
import { Painted } from "./painter.js";
import { direction, plain } from "./visible.js";

/** A text as a text field has it, which turns every line end into \n. */
export const inField = (text) => text.replace(/\r\n?/g, "\n");

/** A text of the field with the line ends of its own. */
export function withLineEnds(original, edited) {
  if (original.includes("\r\n") && !/(^|[^\r])\n/.test(original)) return edited.replaceAll("\n", "\r\n");
  if (original.includes("\r") && !original.includes("\n")) return edited.replaceAll("\n", "\r");
  return edited;
}

/** What an edit changes, as inserted and deleted words. */
export function diffNode(before, after, attributes = {}) {
  return el("div", { class: "diff", ...attributes }, diff(before, after).map(({ kind, text }) => {
    const node = el(kind === "same" ? "span" : kind);
    new Painted(node, text, [], attributes.dir);
    return node;
  }));
}

export class Editor {
  /** `kept` is an unsaved text of before, or null. `recheck(text, signal)` gives flags; `keep(text)` keeps the text safe. */
  constructor({ segment, kept, recheck, keep, save, cancel }) {
    Object.assign(this, { segment, recheck, keep });
    this.index = segment.index;
    this.original = segment.target.text;
    this.base = kept?.base ?? segment.revision;
    const spoken = { lang: segment.target.lang, dir: segment.target.dir ?? "auto" };
    this.field = el("textarea", { id: "edit", ...spoken, "aria-label": "Translation", "aria-describedby": "edit-hint", spellcheck: "true",
      on: { input: () => this.#changed(), keydown: (event) => {
        if (event.isComposing) return;
        if (event.key === "Escape") { event.preventDefault(); event.stopPropagation(); cancel(this); }
        if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) { event.preventDefault(); event.stopPropagation(); save(this, { next: true }); }
      } } });
    this.field.value = kept?.text ?? this.original;
    this.normal = this.field.value === inField(this.original) ? this.field.value : null;
    this.changes = el("div", { class: "changes" });
    this.checks = el("div", { class: "checks", "aria-live": "polite" });
    this.box = el("div", { class: "editor" },
      kept ? el("p", { class: "notice" }, "Your unsaved text is back.") : null,
      this.field, this.changes, this.checks,
      el("p", { class: "buttons" },
        el("button", { type: "button", class: "main", on: { click: () => save(this, { next: true }) } }, "Save, approve, next ", el("kbd", { "aria-hidden": "true" }, "Ctrl+Enter")),
        button("Save", () => save(this, { next: false })),
        el("button", { type: "button", on: { click: () => cancel(this) } }, "Close ", el("kbd", { "aria-hidden": "true" }, "Esc")),
        el("span", { id: "edit-hint", class: "soft" }, "Closing keeps an unsaved text.")));
    this.#changed();
  }

  /** The text as it is to be saved; the original itself when nothing was typed. */
  get text() {
    if (this.field.value === inField(this.original)) return this.original;
    return withLineEnds(this.original, this.field.value);
  }

  get dirty() {
    return this.text !== this.original;
  }

  /** What was sent is saved, as `segment` has it: the rest is an edit of that. */
  goOn(segment) {
    Object.assign(this, { segment, original: segment.target.text, base: segment.revision, normal: null });
    this.#changed();
  }

  /** Begin to type at the words in question, a span in code points; at the end without one, or of a text that was kept. */
  focus(span) {
    if (span && this.normal !== null) {
      // What the field calls one line end may be two characters of the text.
      const before = inField(this.original.slice(0, new Points(this.original).toUnits(span.end)));
      this.field.setSelectionRange(before.length, before.length);
    }
    this.field.focus();
  }

  #changed() {
    cancelAnimationFrame(this.frame);
    clearTimeout(this.timer);
    this.stop?.abort();
    if (!this.dirty) {
      fill(this.changes);
      fill(this.checks);
      this.keep(this, null);
      return;
    }
    this.keep(this, this.field.value);
    this.frame = requestAnimationFrame(() => {
      // An English sentence that was left in a Hebrew text is written over from the right.
      this.field.dir = direction(this.field.value, this.field.dir);
      fill(this.changes, diffNode(this.original, this.text, { lang: this.segment.target.lang, dir: this.field.dir, role: "group", "aria-label": "What the edit changes" }));
    });
    this.timer = setTimeout(() => this.#check(), 350);
  }

  async #check() {
    this.stop = new AbortController();
    const { signal } = this.stop;
    try {
      const flags = await this.recheck(this.text, signal);
      if (signal.aborted) return;
      fill(this.checks, flags.length
        ? [el("p", { class: "soft" }, "The rules say of this text:"), el("ul", {}, flags.map((flag) =>
          el("li", {}, el("span", { class: `sev ${flag.severity}` }, flag.severity), " ", plain(flag.message))))]
        : el("p", { class: "good" }, "✓ The rules find nothing in this text."));
    } catch (error) {
      if (!signal.aborted) fill(this.checks, el("p", { class: "soft" }, `Not checked: ${plain(error.message)}`));
    }
  }

  close() {
    cancelAnimationFrame(this.frame);
    clearTimeout(this.timer);
    this.stop?.abort();
    this.box.remove();
  }
}
