// Events in words: for the history, for undo, and for a save that met another one.
import { plain } from "./visible.js";

const short = (text, most = 60) => {
  const shown = plain(String(text ?? ""));
  return shown.length > most ? `${shown.slice(0, most)}…` : shown;
};

const field = (value, name) => (value && typeof value === "object" ? value[name] : value);

/** "dismissed flag 3": `value` is the new value of an event's field `name`, or the body of a save. */
export function describe(kind, value, flags = [], name = "") {
  const number = (id) => {
    const at = flags.findIndex((flag) => flag.id === id);
    return at < 0 ? "a flag" : `flag ${at + 1}`;
  };
  switch (kind) {
    case "decide": {
      const decision = field(value, "decision");
      const which = value?.check ? `every open flag of ${plain(value.check)}` : number(value?.flag ?? name.replace(/^flag:/, ""));
      return decision ? `${decision} ${which}` : `took back the decision on ${which}`;
    }
    case "status": {
      const status = field(value, "status") ?? "open";
      return status === "open" ? "opened the segment again" : `${status} the segment`;
    }
    case "edit":
      return `edited the translation: “${short(field(value, "target") ?? field(value, "text"))}”`;
    case "span.add":
      return `marked ${value?.severity ?? "an error"} ${value?.category ?? ""}`.trim();
    case "span.change":
      return `changed a span to ${value?.severity ?? ""} ${value?.category ?? ""}`.trim();
    case "span.remove":
      return "removed a span";
    case "comment":
      return `commented: “${short(field(value, "text"))}”`;
    case "assign": {
      const who = field(value, "reviewer");
      return who ? `assigned it to ${plain(who)}` : "took back the assignment";
    }
    case "score": {
      const quality = field(value, "quality");
      return quality === null || quality === undefined ? "took back the quality" : `judged the quality ${quality}`;
    }
    case "second": {
      const who = field(value, "reviewer");
      return who ? `asked ${plain(who)} for a second review` : "took back the second review";
    }
    case "adjudicate":
      if (name !== "adjudicated") return "followed the second review";
      return value ? `settled it, following the ${value.took} review` : "took back the settlement";
    case "undo":
      return "undid";
    case "redo":
      return "did again";
    default:
      return plain(kind);
  }
}
