// What is written into the text: an edit of the translation, or the mark of an error.
import * as api from "./api.js";
import { Draft } from "./draft.js";
import { Editor } from "./editor.js";
import { Kept } from "./kept.js";
import { pane, toText } from "./panes.js";
import { say, toast } from "./say.js";
import { plain } from "./visible.js";

export class Pen {
  constructor(page, store) {
    this.page = page;
    this.kept = new Kept(store, "edit");
    this.editor = null;
    this.draft = null;
  }

  /** Whether the segment that is shown is being edited. */
  get editing() {
    return this.editor !== null && this.editor.index === this.page.index;
  }

  /** Another segment is shown: what was typed into an editor is kept. */
  leave() {
    this.#dropDraft();
    this.#dropEditor();
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

  /** Forget an unsaved edit; with `saved`, only when it is the text that was saved. */
  forget(index, saved = null) {
    if (saved !== null && this.editor?.index === index && this.editor.text !== saved) return;
    this.kept.forget(index);
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

  async #saveEdit(editor, next) {
    if (this.editor !== editor) return undefined;
    const { saves } = this.page;
    if (!editor.dirty) {
      this.closeEditor();
      return next ? saves.status("approved") : undefined;
    }
    const done = next ? { status: "approved" } : {};
    const saved = await saves.save({ kind: "edit", target: editor.text, base: editor.base, ...done }, next ? "Edited, approved" : "Edit");
    // Not saved: the editor stays, with the text in it.
    if (!saved) return undefined;
    if (this.editor === editor) this.closeEditor();
    return next ? saves.finish(this.page.segment) : undefined;
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
    this.draft?.close();
    this.draft = new Draft({
      segment: page.segment, span, flag,
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

  /** The text is another one now: a mark that was begun in the old one is out of place. */
  textChanged(version) {
    if (!this.draft || this.draft.flag || this.draft.version === version) return;
    this.#dropDraft();
    toast("The text was changed while you marked it: mark it again");
  }

  #closeDraft(told) {
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
