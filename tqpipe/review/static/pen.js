// What is written into the text: an edit of the translation, or the mark of an error.
import * as api from "./api.js";
import { Draft } from "./draft.js";
import { Editor, inField } from "./editor.js";
import { Kept } from "./kept.js";
import { pane, toText } from "./panes.js";
import { say, toast } from "./say.js";
import { plain } from "./visible.js";

export class Pen {
  constructor(page, store) {
    this.page = page;
    this.kept = new Kept(store, "edit");
    this.marks = new Kept(store, "mark");
    this.editor = null;
    this.draft = null;
    addEventListener("pagehide", () => this.#keepDraft());
  }

  /** Whether the segment that is shown is being edited. */
  get editing() {
    return this.editor !== null && this.editor.index === this.page.index;
  }

  /** Whether what is typed into the open editor is not saved. */
  get unsaved() {
    return this.editing && this.editor.dirty;
  }

  /** Another segment is shown: what was typed into an editor, and a mark that was begun, are kept. */
  leave() {
    if (this.unsaved) toast(`Your edit of segment ${this.editor.index + 1} is kept, and not saved`);
    if (this.#keepDraft()) toast(`Your mark in segment ${this.draft.index + 1} is kept, and not saved`);
    this.#dropDraft();
    this.#dropEditor();
  }

  #keepDraft() {
    if (!this.draft?.touched) return false;
    this.marks.set(this.draft.index, this.draft.state);
    return true;
  }

  #dropDraft() {
    this.draft?.close();
    this.draft = null;
  }

  #dropEditor() {
    this.editor?.close();
    this.editor = null;
  }

  // --- edit -----------------------------------------------------------------------------------------

  /** Forget an unsaved edit; with `saved`, only when it is the text that was saved: more may have been typed, here or in another tab. */
  forget(index, saved = null) {
    if (saved === null || this.kept.get(index)?.text === inField(saved)) this.kept.forget(index);
  }

  /** The segments of which an edit is not saved. */
  get waiting() {
    return [...new Set([...this.kept.indices, ...(this.unsaved ? [this.editor.index] : [])])].sort((a, b) => a - b);
  }

  edit() {
    const { page } = this;
    if (this.editor) return this.editor.field.focus();
    pane("document");
    this.editor = new Editor({
      segment: page.segment,
      kept: this.kept.get(page.index),
      recheck: async (target, signal) => (await api.post(`/api/recheck/${page.index}`, { target }, { signal })).flags,
      keep: (editor, text) => (text === null ? this.forget(editor.index) : this.kept.set(editor.index, { text, base: editor.base })),
      save: (editor, { next }) => page.do(() => this.#saveEdit(editor, next)),
      cancel: () => this.closeEditor(),
    });
    page.paint();
    const flagged = page.segment.flags.find((flag) => flag.id === page.flag);
    this.editor.focus(flagged?.spans.find((span) => span.side === "target" && span.state !== "orphaned"));
    say("Editing the translation. Control and Enter saves and approves, Escape closes.");
    return undefined;
  }

  /** Begin anew with what is kept. */
  editAgain() {
    this.#dropEditor();
    this.edit();
  }

  /** Save what is being edited, approve the segment, go to the next. */
  approve() {
    return this.#saveEdit(this.editor, true);
  }

  async #saveEdit(editor, next) {
    if (this.editor !== editor) return undefined;
    const { saves } = this.page;
    const sent = editor.text;
    if (!editor.dirty) {
      this.closeEditor();
      return next ? saves.status("approved") : undefined;
    }
    const done = next ? { status: "approved" } : {};
    const saved = await saves.save({ kind: "edit", target: sent, base: editor.base, ...done }, next ? "Edited, approved" : "Edit");
    // Not saved: the editor stays, with the text in it.
    if (saved === null) return undefined;
    if (this.settle(editor, sent, saved)) return toast("Saved, but for what you typed since then");
    return next ? saves.finish(this.page.segment) : undefined;
  }

  /** `sent` is saved, as `segment` has it. The editor closes, but goes on from there with what was typed meanwhile; whether anything was. */
  settle(editor, sent, segment) {
    const more = editor.text !== sent;
    const { index, field } = editor;
    if (this.editor === editor) {
      if (more) editor.goOn(segment);
      else this.closeEditor();
    } else if (more && this.kept.get(index)?.text === field.value) {
      this.kept.set(index, { text: field.value, base: segment.revision });
    }
    return more;
  }

  /** Close the editor; with `index`, only that of this segment. */
  closeEditor(index = this.editor?.index) {
    if (this.editor === null || this.editor.index !== index) return;
    this.#dropEditor();
    this.page.paint();
    toText();
  }

  // --- mark -----------------------------------------------------------------------------------------

  /** Mark an error: `span` is what the pointer selected; `flag` a span of one's own to change. */
  mark(span = null, flag = null) {
    const { page } = this;
    if (this.editor) return toast("Save or close the edit first: a span belongs to a saved text");
    this.#keepDraft();
    this.draft?.close();
    this.draft = new Draft({
      segment: page.segment, ...this.#goOn(span, flag),
      categories: page.run.categories, severities: page.run.severities,
      direction: (side) => page.text.direction(side),
      changed: () => page.text.paint(page.segment, page.flag, this.draft),
      save: (draft) => this.#saveDraft(draft),
      cancel: () => this.#closeDraft("Nothing marked"),
    });
    pane("inspector");
    page.paint();
    this.draft.box.focus();
    this.draft.box.scrollIntoView({ block: "nearest" });
    if (!flag) say(`Marking an error in the ${this.draft.side === "source" ? "source" : "translation"}: “${plain(this.draft.text)}”. Arrows move, Shift extends, digits choose the category, m the severity, Enter saves.`);
    return undefined;
  }

  // What there is of a mark that was left: its words, where the text is the same, but for those that the pointer selected; its note.
  #goOn(span, flag) {
    const { segment, index } = this.page;
    const begun = this.marks.get(index);
    if (!begun || ((flag || span) && begun.flag !== (flag?.id ?? null))) return { span, flag };
    const { side, start, end, version } = begun;
    const there = side === "source" || version === segment.target.version ? { side, start, end } : null;
    return { span: span ?? there, flag: segment.flags.find(({ id }) => id === begun.flag) ?? null, begun };
  }

  /** The text is another one now: a mark that was begun in the old one is out of place. */
  textChanged(version) {
    if (!this.draft || this.draft.flag || this.draft.version === version) return;
    this.#keepDraft();
    this.#dropDraft();
    toast("The text was changed while you marked it: mark it again");
  }

  #closeDraft(told) {
    this.marks.forget(this.draft.index);
    this.#dropDraft();
    pane("document");
    this.page.paint();
    toText();
    if (told) say(told);
  }

  #saveDraft(draft) {
    const { category, severity, note, side, start, end, version } = draft;
    const event = draft.flag
      ? { kind: "span.change", flag: draft.flag.id, category, severity, note }
      : { kind: "span.add", side, start, end, version, category, severity, note };
    this.#closeDraft(null);
    this.page.saves.save(event, draft.flag ? "Span changed" : "Span marked");
  }
}
