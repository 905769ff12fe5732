// The spread of a score over the list, with a range brushed on it by pointer or set in two number fields.
import { el, fill } from "./dom.js";

export class Histogram {
  /** `change({score, min, max})`: "" for no limit; quality counts 0..100, risk 0..1 (shown in percent). */
  constructor({ change }) {
    this.change = change;
    this.bars = el("div", { class: "bars", "aria-hidden": "true" });
    this.kind = el("select", { "aria-label": "Score", on: { change: () => change({ score: this.kind.value, min: "", max: "" }) } },
      el("option", { value: "risk" }, "Risk"), el("option", { value: "quality" }, "Quality"));
    const number = (label) => el("input", { type: "number", min: 0, max: 100, step: 1, "aria-label": label, on: { change: () => this.#typed() } });
    this.low = number("Lowest score, in percent");
    this.high = number("Highest score, in percent");
    this.box = el("div", { class: "histogram" },
      el("div", { class: "histogram-line" }, this.kind, this.low, "–", this.high), this.bars);
    this.bars.addEventListener("pointerdown", (event) => this.#brush(event));
  }

  show({ score, edges, counts }, { min, max }) {
    this.score = score === "quality" ? "quality" : "risk";
    this.edges = edges ?? [];
    this.kind.value = this.score;
    const scale = this.score === "risk" ? 100 : 1;
    this.scale = scale;
    this.low.value = min === "" ? "" : Math.round(Number(min) * scale);
    this.high.value = max === "" ? "" : Math.round(Number(max) * scale);
    const most = Math.max(1, ...(counts ?? []));
    const middle = (k) => (this.edges[k] + this.edges[k + 1]) / 2;
    fill(this.bars, (counts ?? []).map((count, k) => {
      const bar = el("i", { title: `${count}` });
      // Square roots: a hundred good segments must not flatten the three bad ones.
      bar.style.height = `${count ? Math.max(6, 100 * Math.sqrt(count / most)) : 2}%`;
      if ((min !== "" && middle(k) < Number(min)) || (max !== "" && middle(k) > Number(max))) bar.className = "out";
      return bar;
    }));
  }

  #typed() {
    const value = (field) => (field.value === "" ? "" : String(Math.max(0, Math.min(100, Number(field.value))) / this.scale));
    this.change({ score: this.score, min: value(this.low), max: value(this.high) });
  }

  #brush(event) {
    const count = this.bars.children.length;
    if (!count) return;
    const at = (e) => {
      const { left, width } = this.bars.getBoundingClientRect();
      return Math.max(0, Math.min(count - 1, Math.floor(((e.clientX - left) / width) * count)));
    };
    const from = at(event);
    let to = from;
    event.preventDefault();
    this.bars.setPointerCapture(event.pointerId);
    const show = () => [...this.bars.children].forEach((bar, k) => {
      bar.className = k < Math.min(from, to) || k > Math.max(from, to) ? "out" : "";
    });
    const move = (e) => { to = at(e); show(); };
    const stop = () => {
      this.bars.removeEventListener("pointermove", move);
      const [a, b] = [Math.min(from, to), Math.max(from, to)];
      const whole = a === 0 && b === count - 1;
      const edge = (k) => String(Number(this.edges[k].toFixed(4)));
      this.change({ score: this.score, min: whole || a === 0 ? "" : edge(a), max: whole || b === count - 1 ? "" : edge(b + 1) });
    };
    show();
    this.bars.addEventListener("pointermove", move);
    this.bars.addEventListener("pointerup", stop, { once: true });
    this.bars.addEventListener("pointercancel", stop, { once: true });
  }
}
