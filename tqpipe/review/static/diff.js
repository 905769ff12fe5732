// Word by word, where words are not parted letter by letter, what an edit changes; a tag or placeholder is one word. Myers' O(ND) search between the common beginning and end.
import { CODES } from "./visible.js";

const UNSPACED = "[\\p{scx=Han}\\p{scx=Hira}\\p{scx=Kana}\\p{sc=Thai}\\p{sc=Laoo}\\p{sc=Tibt}\\p{sc=Mymr}\\p{sc=Khmr}]";
const TOKEN = new RegExp(`${CODES.source}|\\s+|${UNSPACED}\\p{M}*|(?:(?!${UNSPACED})[\\p{L}\\p{M}\\p{N}_·'’])+|.`, "gsu");
const MOST = 2000; // steps: beyond it the middle is shown as replaced whole

/** [{kind: "same" | "del" | "ins", text}], neighbours of one kind joined. */
export function diff(before, after) {
  const a = before.match(TOKEN) ?? [];
  const b = after.match(TOKEN) ?? [];
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head += 1;
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail += 1;
  const out = [];
  const push = (kind, tokens) => {
    const text = tokens.join("");
    if (!text) return;
    const last = out[out.length - 1];
    if (last?.kind === kind) last.text += text;
    else out.push({ kind, text });
  };
  push("same", a.slice(0, head));
  for (const [kind, tokens] of middle(a.slice(head, a.length - tail), b.slice(head, b.length - tail))) push(kind, tokens);
  push("same", a.slice(a.length - tail));
  return out;
}

function middle(a, b) {
  if (!a.length || !b.length) return [["del", a], ["ins", b]];
  const trace = [];
  let reach = new Map([[1, 0]]);
  const most = Math.min(a.length + b.length, MOST);
  for (let d = 0; d <= most; d += 1) {
    trace.push(new Map(reach));
    for (let k = -d; k <= d; k += 2) {
      const down = k === -d || (k !== d && (reach.get(k - 1) ?? -1) < (reach.get(k + 1) ?? -1));
      let x = down ? reach.get(k + 1) : reach.get(k - 1) + 1;
      let y = x - k;
      while (x < a.length && y < b.length && a[x] === b[y]) { x += 1; y += 1; }
      reach.set(k, x);
      if (x >= a.length && y >= b.length) return walk(a, b, trace, d);
    }
    // Too different to be worth a search: memory grows with the square of the steps.
    if (d * d > 400_000) break;
  }
  return [["del", a], ["ins", b]];
}

function walk(a, b, trace, length) {
  const out = [];
  let x = a.length;
  let y = b.length;
  for (let d = length; d >= 0; d -= 1) {
    const reach = trace[d];
    const k = x - y;
    const down = k === -d || (k !== d && (reach.get(k - 1) ?? -1) < (reach.get(k + 1) ?? -1));
    const from = down ? k + 1 : k - 1;
    const [px, py] = d === 0 ? [0, 0] : [reach.get(from), reach.get(from) - from];
    while (x > px && y > py) { x -= 1; y -= 1; out.push(["same", [a[x]]]); }
    if (d === 0) break;
    if (down) { y -= 1; out.push(["ins", [b[y]]]); }
    else { x -= 1; out.push(["del", [a[x]]]); }
  }
  return out.reverse();
}
