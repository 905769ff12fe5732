// Error spans as CSS highlights: ranges over text nodes, so that overlapping spans need no nested elements.

// Later ones lie over earlier ones. `two` is where spans overlap; the style sheet gives each severity a line of its own.
const LAYERS = ["dismissed", "minor", "major", "critical", "two", "link", "active", "draft"];

const layers = new Map();

export const supported = typeof Highlight === "function" && "highlights" in CSS;

if (supported) {
  LAYERS.forEach((name, priority) => {
    const highlight = new Highlight();
    highlight.priority = priority;
    layers.set(name, highlight);
    CSS.highlights.set(name, highlight);
  });
}

/** Put the ranges (nulls are skipped) in place of the layer's. */
export function mark(name, ranges) {
  const layer = layers.get(name);
  if (!layer) return;
  layer.clear();
  for (const range of ranges) if (range) layer.add(range);
}

export function clear() {
  for (const layer of layers.values()) layer.clear();
}

/** Where at least two of the [start, end) ranges lie over each other, as [start, end) ranges. */
export function overlaps(spans) {
  const events = spans.flatMap(([start, end]) => (start < end ? [[start, 1], [end, -1]] : []));
  events.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const found = [];
  let depth = 0;
  let from = 0;
  for (const [point, step] of events) {
    if (depth >= 2 && point > from) found.push([from, point]);
    depth += step;
    from = point;
  }
  return found;
}
