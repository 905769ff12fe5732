// Error spans as CSS highlights: ranges over text nodes, so that overlapping spans need no nested elements.

const SEVERITIES = ["minor", "major", "critical"];

// Later ones lie over earlier ones. two-… is where spans overlap; the style sheet gives each severity a line of its own.
export const LAYERS = ["dismissed", ...SEVERITIES, ...SEVERITIES.map((severity) => `two-${severity}`), "link", "active", "draft"];

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

/** Where at least two of the [start, end, severity] ranges lie over each other: [start, end, worst severity there]. */
export function overlaps(spans) {
  const points = [...new Set(spans.flatMap(([start, end]) => [start, end]))].sort((a, b) => a - b);
  const found = [];
  points.slice(1).forEach((end, k) => {
    const start = points[k];
    const over = spans.filter((span) => span[0] <= start && end <= span[1]).map((span) => span[2]);
    if (over.length > 1) found.push([start, end, SEVERITIES.findLast((severity) => over.includes(severity))]);
  });
  return found;
}

/** The spans of a flag that do not lie within another one of their side: one that others joined may have the same words twice. */
export function outermost(spans) {
  const within = (one, other) => other.side === one.side && other.start <= one.start && one.end <= other.end;
  const words = (span) => span.start < span.end && span.state !== "orphaned";
  return spans.filter((one, k) => !words(one)
    || !spans.some((other, n) => words(other) && within(one, other) && (n < k || !within(other, one))));
}
