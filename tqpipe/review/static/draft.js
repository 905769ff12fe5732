// Marking an error span: arrows step by word and Shift extends, on either side; a gap marks what is missing.
import { button, el } from "./dom.js";
import { Points, graphemes, words } from "./offsets.js";
import { letterOf } from "./keys.js";
import { say } from "./say.js";
import { plain } from "./visible.js";

const AROUND = 40; // code points of the text around the span, for who sees the form alone
const last = { category: null, severity: "major" }; // what was chosen the last time

export class Draft {
  /**
   * `span` {side, start, end} is what the pointer selected, or null; `begun` the `state` of a draft that was left. `changed()` paints;
   * `save(draft)`; `cancel()`.
   */
  constructor({ segment, span, categories, severities, direction, changed, save, cancel, flag = null, begun = null }) {
    Object.assign(this, { categories, severities, direction, changed, flag });
    this.onSave = save;
    this.onCancel = cancel;
    this.base = segment.revision;
    this.index = segment.index;
    this.version = segment.target.version;
    this.texts = {};
    for (const side of ["source", "target"]) {
      const points = new Points(segment[side].text);
      this.texts[side] = { points, words: words(points, segment[side].lang), lang: segment[side].lang };
    }
    this.category = begun?.category ?? flag?.category ?? last.category ?? categories[0];
    this.severity = begun?.severity ?? flag?.severity ?? last.severity;
    this.gap = false;
    const at = span ?? flag?.spans.find(({ state }) => state !== "orphaned");
    if (at) Object.assign(this, { side: at.side, start: at.start, end: at.end, gap: at.start === at.end });
    else this.#enter(segment.target.text ? "target" : "source");
    this.#form(begun?.note ?? flag?.message ?? "");
    this.first = span || begun ? null : JSON.stringify(this.state);
    this.listener = (event) => this.#press(event);
    document.addEventListener("keydown", this.listener, true);
  }

  close() {
    document.removeEventListener("keydown", this.listener, true);
    this.box.remove();
  }

  get state() {
    const { side, start, end, version, category, severity, note } = this;
    return { side, start, end, version, category, severity, note, flag: this.flag?.id ?? null };
  }

  /** Whether there is more to it than that it was opened. */
  get touched() {
    return this.first !== JSON.stringify(this.state);
  }

  get text() {
    return this.texts[this.side].points.slice(this.start, this.end);
  }

  get note() {
    return this.noteField.value.trim();
  }

  #enter(side) {
    this.side = side;
    const first = this.texts[side].words[0];
    this.gap = !first;
    [this.start, this.end] = first ?? [0, 0];
    this.anchor = this.focus = 0;
  }

  // The indices of the words that the span begins and ends with, when it did not come from the arrows.
  #words() {
    const list = this.texts[this.side].words;
    const from = list.findIndex(([, end]) => end > this.start);
    let to = from;
    while (to >= 0 && to + 1 < list.length && list[to + 1][0] < this.end) to += 1;
    return [from < 0 ? Math.max(0, list.length - 1) : from, to < 0 ? Math.max(0, list.length - 1) : to];
  }

  #press(event) {
    if (event.target.closest?.("input, textarea, select, dialog")) {
      if (event.key === "Escape") { event.preventDefault(); event.stopPropagation(); this.form.focus(); }
      if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) { event.preventDefault(); event.stopPropagation(); this.save(); }
      return;
    }
    if (event.ctrlKey || event.metaKey || event.isComposing) return;
    if (!this.#act(event)) return;
    event.preventDefault();
    event.stopPropagation();
  }

  #act(event) {
    const { key } = event;
    if (key === "Escape") return this.cancel(), true;
    if (key === "Enter") return event.target.closest?.("button") ? false : (this.save(), true);
    if (this.flag) return this.#choose(event);
    if (key === "ArrowUp" || key === "ArrowDown") {
      this.#enter(key === "ArrowUp" ? "source" : "target");
      return this.#moved(), true;
    }
    if (key === "ArrowLeft" || key === "ArrowRight") {
      const forward = (key === "ArrowRight") === (this.direction(this.side) !== "rtl");
      if (event.altKey) this.#byCharacter(forward ? 1 : -1, event.shiftKey);
      else this.#byWord(forward ? 1 : -1, event.shiftKey);
      return this.#moved(), true;
    }
    if (letterOf(event) === "g") {
      this.#toggleGap();
      return this.#moved(), true;
    }
    return this.#choose(event);
  }

  #choose(event) {
    const letter = letterOf(event);
    if (letter === "m" || letter === "M") {
      const at = this.severities.indexOf(this.severity) + (letter === "m" ? 1 : -1);
      this.severity = this.severities[Math.max(0, Math.min(this.severities.length - 1, at))];
      this.#refresh();
      say(this.severity);
      return true;
    }
    const digit = /^Digit(\d)$/.exec(event.code)?.[1] ?? /^(\d)$/.exec(event.key)?.[1];
    if (digit !== undefined && !event.altKey) {
      const chosen = this.categories[(Number(digit) + 9) % 10 + (event.shiftKey ? 10 : 0)];
      if (!chosen) return true;
      this.category = chosen;
      this.#refresh();
      say(chosen);
      return true;
    }
    return false;
  }

  #byWord(step, extend) {
    const list = this.texts[this.side].words;
    if (!list.length) return;
    if (this.gap) {
      this.focus = Math.max(0, Math.min(list.length, this.focus + step));
      this.start = this.end = this.focus < list.length ? list[this.focus][0] : this.texts[this.side].points.length;
      return;
    }
    if (this.anchor === null || this.anchor === undefined) [this.anchor, this.focus] = this.#words();
    this.focus = Math.max(0, Math.min(list.length - 1, this.focus + step));
    if (!extend) this.anchor = this.focus;
    this.start = list[Math.min(this.anchor, this.focus)][0];
    this.end = list[Math.max(this.anchor, this.focus)][1];
  }

  #byCharacter(step, atStart) {
    const { points, lang } = this.texts[this.side];
    const stops = graphemes(points, lang);
    const next = (point) => (step > 0 ? stops.find((s) => s > point) : stops.findLast((s) => s < point)) ?? point;
    if (this.gap) this.start = this.end = next(this.start);
    else if (atStart) this.start = Math.min(next(this.start), stops.findLast((s) => s < this.end) ?? this.start);
    else this.end = Math.max(next(this.end), stops.find((s) => s > this.start) ?? this.end);
    this.anchor = null;
  }

  #toggleGap() {
    const list = this.texts[this.side].words;
    if (this.gap && list.length) {
      const at = Math.min(list.length - 1, Math.max(0, list.findIndex(([, end]) => end > this.start)));
      [this.start, this.end] = list[at];
      this.anchor = this.focus = at;
      this.gap = false;
    } else {
      this.focus = this.#words()[0];
      this.end = this.start;
      this.gap = true;
    }
  }

  #moved() {
    this.#refresh();
    say(this.gap ? `Gap before “${plain(this.#after())}”` : `“${plain(this.text)}”`);
    this.changed();
  }

  #after() {
    const next = this.texts[this.side].words.find(([start]) => start >= this.start);
    return next ? this.texts[this.side].points.slice(...next) : "the end";
  }

  #form(note) {
    this.quote = el("p", { class: "draft-quote" });
    this.noteField = el("input", { type: "text", value: note, placeholder: "Note (optional)", "aria-label": "Note on the span", maxlength: 2000 });
    this.severityBox = el("div", { class: "segmented", role: "group", "aria-label": "Severity" },
      this.severities.map((severity) => button(severity, () => { this.severity = severity; this.#refresh(); this.form.focus(); }, { data: { severity }, class: severity })));
    this.categoryBox = el("ul", { class: "categories", "aria-label": "Category" },
      this.categories.map((category, k) => {
        const key = k < 10 ? String((k + 1) % 10) : `⇧${(k + 1) % 10}`;
        return el("li", {}, el("button", { type: "button", data: { category }, on: { click: () => { this.category = category; this.#refresh(); this.form.focus(); } } },
          el("kbd", { "aria-hidden": "true" }, key), ` ${category}`));
      }));
    this.form = el("section", { class: "draft", id: "draft", tabindex: -1, "aria-labelledby": "draft-title" },
      el("h3", { id: "draft-title" }, this.flag ? "Change the span" : "Mark an error"), this.quote,
      this.flag ? null : el("p", { class: "buttons" },
        button("Source", () => { this.#enter("source"); this.#moved(); this.form.focus(); }, { class: "small", data: { side: "source" } }),
        button("Translation", () => { this.#enter("target"); this.#moved(); this.form.focus(); }, { class: "small", data: { side: "target" } }),
        button("Gap", () => { this.#toggleGap(); this.#moved(); this.form.focus(); }, { class: "small", data: { gap: "" } })),
      this.severityBox, this.categoryBox, this.noteField,
      el("p", { class: "buttons" }, el("button", { type: "button", class: "main", on: { click: () => this.save() } }, "Save ", el("kbd", { "aria-hidden": "true" }, "Enter")),
        el("button", { type: "button", on: { click: () => this.cancel() } }, "Give up ", el("kbd", { "aria-hidden": "true" }, "Esc"))));
    this.box = this.form;
    this.#refresh();
  }

  #refresh() {
    const quote = this.gap ? el("span", { class: "gap draft" }) : el("q", { dir: "auto", lang: this.texts[this.side].lang }, plain(this.text));
    const { points, lang } = this.texts[this.side];
    const [low, high] = [Math.max(0, this.start - AROUND), Math.min(points.length, this.end + AROUND)];
    const around = (text) => el("bdi", { lang }, plain(text));
    this.quote.replaceChildren(`${this.side === "source" ? "Source" : "Translation"}: `,
      el("span", { dir: this.direction(this.side), lang }, low ? "…" : "", around(points.slice(low, this.start)), quote, around(points.slice(this.end, high)), high < points.length ? "…" : ""));
    for (const node of this.severityBox.children) node.setAttribute("aria-pressed", String(node.dataset.severity === this.severity));
    for (const node of this.categoryBox.querySelectorAll("button")) node.setAttribute("aria-pressed", String(node.dataset.category === this.category));
    for (const node of this.form.querySelectorAll("[data-side]")) node.setAttribute("aria-pressed", String(node.dataset.side === this.side));
    this.form.querySelector("[data-gap]")?.setAttribute("aria-pressed", String(this.gap));
  }

  save() {
    if (!this.flag) Object.assign(last, { category: this.category, severity: this.severity });
    this.onSave(this);
  }

  cancel() {
    this.onCancel(this);
  }
}
