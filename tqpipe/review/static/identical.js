// Identical segments: the same two texts, decided alike with one key.
import { count, el } from "./dom.js";

/** Whether anything was decided about a segment. */
function touched(segment) {
  return segment.status !== "open" || segment.target.version !== 0 || segment.score !== null
    || segment.flags.some((flag) => flag.decision !== null || flag.by !== "machine");
}

/**
 * Whose decisions the identical segments shall get: those of the segment that is shown or, before anything is decided about it, of the
 * identical one that was finished last; else of `offered`, the one just left. Null when there is none.
 */
export function model(segment, offered) {
  const { count: others, like } = segment.identical;
  if (others && touched(segment)) return segment.index;
  return (others ? like : null) ?? offered;
}

/** The inspector's line on them, null where there are none; `control(label)` makes its button. */
export function note(segment, offered, control) {
  const { count: others, open } = segment.identical;
  if (!others) return null;
  const many = others === 1 ? "1 other segment has" : `${count(others)} other segments have`;
  const done = !open ? ", all decided" : open < others ? `, ${count(open)} not decided yet` : "";
  const from = model(segment, offered);
  const more = from !== null && (from !== segment.index || open > 0);
  return el("p", { class: "identical" }, `${many} these two texts${done}. `, more ? control(from === segment.index ? "Decide them like this" : `Decide like segment ${from + 1}`) : null);
}
