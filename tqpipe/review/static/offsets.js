// Code points and UTF-16: the one place where the two meet. The server counts code points, the DOM counts UTF-16 units.

/** How many numbers of the sorted list lie below `value`. */
function below(list, value, at = (k) => list[k]) {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (at(middle) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A text that can be addressed in code points; a lone surrogate counts as one, as in Python. */
export class Points {
  constructor(text) {
    this.text = text;
    this.pairs = []; // code-point indices of the characters that take two units
    if (/[\ud800-\udbff][\udc00-\udfff]/.test(text)) {
      let point = 0;
      for (const char of text) {
        if (char.length === 2) this.pairs.push(point);
        point += 1;
      }
    }
    this.length = text.length - this.pairs.length;
  }

  /** The UTF-16 offset of a code point. */
  toUnits(point) {
    return point + below(this.pairs, point);
  }

  /** The code point at a UTF-16 offset; inside a surrogate pair it is the pair's own. */
  toPoint(unit) {
    return unit - below(this.pairs, unit, (k) => this.pairs[k] + k);
  }

  slice(start, end) {
    return this.text.slice(this.toUnits(start), this.toUnits(end));
  }
}

function segmenter(lang, granularity) {
  try {
    return new Intl.Segmenter(lang || "und", { granularity });
  } catch {
    return new Intl.Segmenter("und", { granularity });
  }
}

/** Words and marks (no white space) as [start, end) code points: what the arrows step over. */
export function words(points, lang) {
  const found = [];
  for (const { segment, index } of segmenter(lang, "word").segment(points.text)) {
    if (/^\s+$/u.test(segment)) continue;
    found.push([points.toPoint(index), points.toPoint(index + segment.length)]);
  }
  return found;
}

/** The ends of what a reader takes for characters (an emoji with its joiners, a letter with its marks). */
export function graphemes(points, lang) {
  const found = [0];
  for (const { segment, index } of segmenter(lang, "grapheme").segment(points.text)) {
    found.push(points.toPoint(index + segment.length));
  }
  return found;
}
