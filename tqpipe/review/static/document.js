// The text: the current pair with its marks, its neighbours around it, word links under the pointer.
import { $, el, fill } from "./dom.js";
import { LAYERS, clear, mark, outermost, overlaps } from "./marks.js";
import { Painted } from "./painter.js";
import { plain } from "./visible.js";

const SIDES = ["source", "target"];
const LONG = 4000; // code points from which a cell scrolls by itself
const NEIGHBOUR = 700; // code points of a neighbour that are shown

const NOTHING = { source: "Nothing in the source", target: "Nothing in the translation" };

/** Whether a flag still asks for a decision. */
export const open = (flag) => flag.decision === null && !flag.waived;

export class Text {
  /** `choose(index)`, `pick(flag id)`, `selected({side, start, end})`: what the pointer did; `href(index)`: a neighbour's link. */
  constructor({ choose, pick, selected, href, langs }) {
    Object.assign(this, { choose, pick, selected, href, langs });
    this.box = $("#document");
    this.cells = {};
    this.painted = {};
    this.neighbours = new Map(); // index -> its row, and the element that shows it
    this.segment = null;
    this.box.addEventListener("pointermove", (event) => this.#hover(event));
    this.box.addEventListener("pointerleave", () => mark("link", []));
    this.box.addEventListener("pointerup", () => setTimeout(() => this.#selection()));
  }

  /** Show `segment` among its neighbours (`rows`, in document order). */
  show(segment, rows) {
    this.segment = segment;
    this.revealed = null;
    this.cells = {};
    this.neighbours.clear();
    const heads = el("div", { class: "heads", "aria-hidden": "true" }, el("span"),
      el("span", {}, this.langs.names.source), el("span", {}, this.langs.names.target));
    fill(this.box, heads, rows.map((row) => (row.index === segment.index ? this.#current(segment) : this.#neighbour(row))));
    const pair = $(".pair.current", this.box);
    const tall = pair.offsetHeight > this.box.clientHeight;
    pair.scrollIntoView({ block: tall ? "start" : "center" });
    document.documentElement.scrollTop = 0;
  }

  #neighbour(row) {
    const cell = (side) => {
      const text = row[side];
      const node = el("div", { class: "cell", lang: this.langs[side], dir: row.dir?.[side] ?? "auto", data: { side } });
      if (text) new Painted(node, text.length > NEIGHBOUR * 2 ? `${[...text.slice(0, NEIGHBOUR * 2)].slice(0, NEIGHBOUR).join("")}…` : text);
      else node.append(el("span", { class: "nothing" }, NOTHING[side]));
      return node;
    };
    const link = el("a", { class: "number", href: this.href(row.index), "aria-label": `Go to segment ${row.index + 1}` }, String(row.index + 1));
    const node = el("div", { class: "pair", data: { verdict: row.verdict, status: row.status } }, link, cell("source"), cell("target"));
    node.addEventListener("click", (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey || !getSelection().isCollapsed) return;
      event.preventDefault();
      this.choose(row.index);
    });
    this.neighbours.set(row.index, { row, node });
    return node;
  }

  /** Neighbours as they are now; those whose text is the same stay as they are. */
  renew(rows) {
    for (const row of rows) {
      const before = this.neighbours.get(row.index);
      if (!before || before.row.target === row.target) continue;
      const held = before.node.contains(document.activeElement);
      const node = this.#neighbour(row);
      before.node.replaceWith(node);
      if (held) $(".number", node).focus({ preventScroll: true });
    }
  }

  #current(segment) {
    const cell = (side) => {
      const text = el("div", { class: "cell text", lang: segment[side].lang, dir: segment[side].dir ?? "auto", data: { side } });
      if (segment[side].text.length > LONG) {
        text.classList.add("long");
        text.tabIndex = 0;
        text.setAttribute("role", "region");
        text.setAttribute("aria-label", side === "source" ? "Source text" : "Translation text");
      }
      this.cells[side] = text;
      return el("div", { class: "side" }, el("h2", { class: "side-name" }, side === "source" ? "Source" : "Translation",
        side === "target" ? el("span", { class: "version" }) : null), text, side === "target" ? el("div", { id: "under-target" }) : null);
    };
    return el("article", { class: "pair current", "aria-label": `Segment ${segment.index + 1}`, "aria-current": "true", data: { verdict: segment.verdict, status: segment.status } },
      el("span", { class: "number" }, String(segment.index + 1)), cell("source"), cell("target"));
  }

  /** Paint the current pair's texts, its flags' spans, and the span that is being marked (`draft` or null). */
  paint(segment, active, draft = null) {
    this.segment = segment;
    clear();
    const pair = $(".pair.current", this.box);
    if (!pair) return;
    Object.assign(pair.dataset, { verdict: segment.verdict, status: segment.status });
    const version = segment.versions.find((v) => v.n === segment.target.version);
    const edited = segment.target.version !== segment.versions[0]?.n;
    $(".version", pair).textContent = edited ? `edited${version?.by ? ` by ${plain(version.by)}` : ""}` : "";
    const layers = Object.fromEntries(LAYERS.map((name) => [name, []]));
    for (const side of SIDES) {
      const { text } = segment[side];
      const spans = segment.flags.flatMap((flag, number) =>
        outermost(flag.spans).filter((span) => span.side === side && span.state !== "orphaned").map((span) => ({ ...span, flag, number: number + 1 })));
      const inserts = [];
      for (const { start, end, flag, number } of spans) {
        const shown = open(flag) || flag.decision === "confirmed";
        const is = `${shown ? flag.severity : "settled"}${flag.id === active ? " active" : ""}`;
        if (start === end) inserts.push({ at: start, node: el("span", { class: `gap ${is}`, "aria-hidden": "true", data: { flag: flag.id } }) });
        inserts.push({ at: end, node: el("span", { class: `n ${is}`, "aria-hidden": "true", data: { n: number, flag: flag.id } }) });
      }
      if (draft?.side === side && draft.start === draft.end) inserts.push({ at: draft.start, node: el("span", { class: "gap draft", "aria-hidden": "true" }) });
      const cell = this.cells[side];
      if (!text && !inserts.some((insert) => insert.node.classList.contains("gap"))) {
        cell.replaceChildren(el("span", { class: "nothing" }, NOTHING[side]), ...inserts.map((insert) => insert.node));
        this.painted[side] = null;
      } else {
        this.painted[side] = new Painted(cell, text, inserts);
      }
      const painted = this.painted[side];
      if (!painted) continue;
      for (const { start, end, flag } of spans) {
        layers[open(flag) || flag.decision === "confirmed" ? flag.severity : "dismissed"].push(painted.range(start, end));
        if (flag.id === active) layers.active.push(painted.range(start, end));
      }
      const counted = spans.filter(({ flag }) => open(flag) || flag.decision === "confirmed").map(({ start, end, flag }) => [start, end, flag.severity]);
      for (const [start, end, severity] of overlaps(counted)) layers[`two-${severity}`].push(painted.range(start, end));
      if (draft?.side === side && draft.start < draft.end) layers.draft.push(painted.range(draft.start, draft.end));
    }
    for (const [name, ranges] of Object.entries(layers)) mark(name, ranges);
    // In a long segment the words in question may be out of sight; what did not change does not scroll.
    const key = `${segment.index} ${draft ? `${draft.side} ${draft.start} ${draft.end}` : active}`;
    if (key !== this.revealed) this.#reveal(layers[draft ? "draft" : "active"].filter(Boolean)[0] ?? $(draft ? ".gap.draft" : ".n.active", pair));
    this.revealed = key;
  }

  #reveal(what) {
    const place = what?.getBoundingClientRect();
    if (!place) return;
    const view = this.box.getBoundingClientRect();
    const room = Math.min(120, view.height / 4);
    const down = place.bottom + room - view.bottom;
    if (down > 0) this.box.scrollTop += Math.min(down, place.top - view.top - room);
    else if (place.top < view.top) this.box.scrollTop -= view.top - place.top + room;
  }

  direction(side) {
    return getComputedStyle(this.cells[side]).direction;
  }

  #sideOf(node) {
    const cell = (node instanceof Element ? node : node?.parentElement)?.closest?.(".cell.text");
    return SIDES.find((side) => this.cells[side] === cell);
  }

  #hover(event) {
    if (this.frame || event.buttons) return;
    this.frame = requestAnimationFrame(() => {
      this.frame = null;
      const side = this.#sideOf(event.target);
      const { segment } = this;
      // The links were made on the machine's own text.
      if (!side || !segment?.links.length || segment.target.version !== segment.versions[0]?.n) return mark("link", []);
      const caret = document.caretPositionFromPoint?.(event.clientX, event.clientY);
      const point = caret ? this.painted[side]?.pointAt(caret.offsetNode, caret.offset) : null;
      if (point === null || point === undefined) return mark("link", []);
      const [from, to] = side === "source" ? [0, 2] : [2, 0];
      const met = segment.links.filter((link) => link[from] <= point && point < link[from + 1]);
      const ranges = met.flatMap((link) => [
        this.painted[side]?.range(link[from], link[from + 1]),
        this.painted[side === "source" ? "target" : "source"]?.range(link[to], link[to + 1]),
      ]);
      return mark("link", ranges);
    });
  }

  #selection() {
    const selection = getSelection();
    if (!selection.rangeCount) return;
    const range = selection.getRangeAt(0);
    const side = this.#sideOf(range.startContainer);
    if (!side || side !== this.#sideOf(range.endContainer)) return;
    const painted = this.painted[side];
    const start = painted?.pointAt(range.startContainer, range.startOffset);
    const end = painted?.pointAt(range.endContainer, range.endOffset);
    if (start === null || start === undefined || end === null || end === undefined) return;
    if (range.collapsed) {
      // A click in a span picks its flag: of overlapping ones the shortest, again for the next.
      const met = this.segment.flags.filter((flag) => flag.spans.some((s) => s.side === side && s.state !== "orphaned" && s.start <= start && start <= s.end));
      const size = (flag) => Math.min(...flag.spans.filter((s) => s.side === side).map((s) => s.end - s.start));
      met.sort((a, b) => size(a) - size(b));
      if (met.length) this.pick(met.map((flag) => flag.id));
      return;
    }
    selection.removeAllRanges();
    this.selected({ side, start, end });
  }
}
