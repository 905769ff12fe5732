// Which characters must not reach a reader as they are: the same set as tqpipe/report/visible.py.
const HIDDEN =
  /[\x00-\x08\x0b-\x1f\x7f-\x9f\xad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ud800-\udfff\ufdd0-\ufdef\ufeff\ufff9-\ufffb\ufffe\uffff\u{e0000}-\u{e007f}]/gu;

const NAMES = {
  0x00: "null",
  0x0d: "carriage return",
  0x1b: "escape",
  0xad: "soft hyphen",
  0x061c: "Arabic letter mark",
  0x200b: "zero width space",
  0x200e: "left-to-right mark",
  0x200f: "right-to-left mark",
  0x2028: "line separator",
  0x2029: "paragraph separator",
  0x202a: "left-to-right embedding",
  0x202b: "right-to-left embedding",
  0x202c: "pop directional formatting",
  0x202d: "left-to-right override",
  0x202e: "right-to-left override",
  0x2060: "word joiner",
  0x2066: "left-to-right isolate",
  0x2067: "right-to-left isolate",
  0x2068: "first strong isolate",
  0x2069: "pop directional isolate",
  0xfeff: "byte order mark",
};

export function code(char) {
  return `U+${char.codePointAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
}

export function nameOf(char) {
  return NAMES[char.codePointAt(0)] ?? "invisible character";
}

/** Cut a text into {text, hidden}: runs that are safe to show, and runs of one hidden character. */
export function* pieces(text) {
  let end = 0;
  let run = null;
  for (const match of text.matchAll(HIDDEN)) {
    const char = match[0];
    if (run && match.index === end && run.char === char) {
      run.text += char;
    } else {
      if (run) yield run;
      if (match.index > end) yield { text: text.slice(end, match.index), hidden: false };
      run = { text: char, char, hidden: true };
    }
    end = match.index + char.length;
  }
  if (run) yield run;
  if (end < text.length) yield { text: text.slice(end), hidden: false };
}

/** The text with every hidden character written out: for labels and announcements. */
export function plain(text) {
  return text.replace(HIDDEN, (char) => `<${code(char)}>`);
}

/** Tags, placeholders and addresses: between letters that are read from the right each would fall apart. */
export const CODES = /(?:https?:\/\/|www\.)[^\s<>"]*[\p{L}\p{N}_/#=&-]|(?<![\p{L}\p{N}_.+-])[\p{L}\p{N}_.+-]{1,64}@[\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+)+|<\/?[A-Za-z][^<>]*>|[$#]?\{\{?[^{}\s]+\}\}?|%(?:\([\p{L}\p{N}_]+\)|\d+\$)?[-+0#]*\d*(?:\.\d+)?[A-Za-z@]/gu;
const FROM_RIGHT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u;

/** The direction of a text that is being typed, as most letters have it; `otherwise` where there is none. */
export function direction(text, otherwise) {
  const letters = text.replaceAll(CODES, "").match(/\p{L}/gu) ?? [];
  const right = letters.filter((letter) => FROM_RIGHT.test(letter)).length;
  return !letters.length ? otherwise : 2 * right >= letters.length ? "rtl" : "ltr";
}

/** A text for a glance, its codes each by itself where letters are read from the right. */
export function glance(text) {
  const shown = plain(text);
  return FROM_RIGHT.test(shown) ? shown.replaceAll(CODES, "\u2066$&\u2069") : shown;
}
