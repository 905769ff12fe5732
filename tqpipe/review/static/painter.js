// Paints a text into a box and keeps the map between its code points and the DOM, in both directions.
import { el } from "./dom.js";
import { Points } from "./offsets.js";
import { CODES, code, nameOf, pieces } from "./visible.js";

function chip(run) {
  const count = run.text.length / run.char.length;
  const label = count > 1 ? `${code(run.char)} ×${count}` : code(run.char);
  return el("span", { class: "ctl", dir: "ltr", title: nameOf(run.char) }, label);
}

/**
 * `inserts` are [{at, node}] in code points: gap carets and flag numbers, put into the text without being of it.
 * Hidden characters become chips; everything else is text nodes. `dir` is the text's direction.
 */
export class Painted {
  constructor(box, text, inserts = [], dir = box.dir) {
    this.box = box;
    this.points = new Points(text);
    this.pieces = []; // {start, end, node, text}: code points, in order; text: whether node is a text node
    const queue = [...inserts].sort((a, b) => a.at - b.at);
    const codes = dir === "rtl" ? [...text.matchAll(CODES)].map((m) => [m.index, m.index + m[0].length].map((unit) => this.points.toPoint(unit))) : [];
    const nodes = [];
    let point = 0;
    const insertUpTo = (limit) => {
      while (queue.length && queue[0].at <= limit) nodes.push(queue.shift().node);
    };
    const add = (start, end, node, isText) => {
      this.pieces.push({ start, end, node, text: isText });
      const whole = codes.length && codes[0][0] === start && codes[0][1] === end;
      nodes.push(whole ? el("bdi", { dir: "ltr" }, node) : node);
    };
    for (const run of pieces(text)) {
      insertUpTo(point);
      if (run.hidden) {
        const end = point + run.text.length / run.char.length;
        add(point, end, chip(run), false);
        point = end;
        continue;
      }
      const end = point + new Points(run.text).length;
      while (point < end) {
        while (codes.length && codes[0][1] <= point) codes.shift();
        const edge = codes.length ? codes[0].find((at) => at > point) : end;
        const stop = Math.min(end, edge, queue.length ? queue[0].at : end);
        add(point, stop, document.createTextNode(this.points.slice(point, stop)), true);
        point = stop;
        if (point < end) insertUpTo(point);
      }
    }
    insertUpTo(Infinity);
    box.replaceChildren(...nodes);
  }

  #piece(point, atEnd) {
    // The piece that holds the code point, or (atEnd) the one that ends with it.
    let low = 0;
    let high = this.pieces.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      const { end } = this.pieces[middle];
      if (atEnd ? end < point : end <= point) low = middle + 1;
      else high = middle;
    }
    return this.pieces[low];
  }

  /** The DOM range of a half-open range of code points; null when nothing is there. */
  range(start, end) {
    const last = this.points.length;
    const [from, to] = [Math.max(0, Math.min(start, last)), Math.max(0, Math.min(end, last))];
    if (from >= to) return null;
    const [a, b] = [this.#piece(from, false), this.#piece(to, true)];
    const range = document.createRange();
    const unit = (piece, point) => this.points.toUnits(point) - this.points.toUnits(piece.start);
    if (a.text) range.setStart(a.node, unit(a, from));
    else range.setStartBefore(a.node);
    if (b.text) range.setEnd(b.node, unit(b, to));
    else range.setEndAfter(b.node);
    return range;
  }

  /** The code point at a DOM position inside the box; null outside it. */
  pointAt(node, offset) {
    if (node === this.box) {
      // Between two children: where the next piece starts.
      for (let k = offset; k < this.box.childNodes.length; k += 1) {
        const piece = this.pieces.find((p) => this.box.childNodes[k].contains(p.node));
        if (piece) return piece.start;
      }
      return this.points.length;
    }
    if (!this.box.contains(node)) return null;
    const piece = this.pieces.find((p) => p.node === node || p.node.contains(node));
    if (piece) {
      if (!piece.text) return offset > 0 ? piece.end : piece.start;
      return this.points.toPoint(this.points.toUnits(piece.start) + offset);
    }
    const within = this.pieces.find((p) => node.contains(p.node)); // what isolates a code
    if (within) return offset > 0 ? within.end : within.start;
    // In an insert: the piece after it.
    let next = node.parentNode === this.box ? node : node.parentNode;
    while (next) {
      const after = this.pieces.find((p) => next.contains(p.node));
      if (after) return after.start;
      next = next.nextSibling;
    }
    return this.points.length;
  }
}
