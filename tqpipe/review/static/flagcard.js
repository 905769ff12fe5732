// One flag in the inspector: what is wrong, where, how sure, on what evidence, and the decision.
import { button, el, percent } from "./dom.js";
import { outermost } from "./marks.js";
import { plain } from "./visible.js";

function quotes(flag, langs) {
  return outermost(flag.spans).map((span) => {
    const side = span.side === "source" ? "source" : "translation";
    if (span.state === "orphaned") {
      return el("span", { class: "where" }, `${side}: `, el("s", { dir: "auto" }, plain(span.text ?? "")), el("em", {}, " no longer in the text"));
    }
    const what = span.start === span.end ? el("span", { class: `gap ${flag.severity}` }) : el("q", { dir: "auto", lang: langs[span.side] }, plain(span.text ?? ""));
    return el("span", { class: "where" }, `${side}: `, what, span.start === span.end ? " something is missing here" : "", span.state === "moved" ? el("em", {}, " (moved with the edit)") : null);
  });
}

const ALSO = 4; // so many findings of the same thing are shown at once

/** What other checks say of the same thing. */
function also(flag, langs) {
  const rows = Array.isArray(flag.evidence?.also) ? flag.evidence.also : [];
  if (!rows.length) return null;
  const many = rows.length > ALSO;
  return el(many ? "details" : "div", { class: "also" }, many ? el("summary", {}, `${rows.length} more findings that say the same`) : "Other checks say the same:", el("ul", {}, rows.map((row) => el("li", {}, plain(row.message ?? ""), " ",
    outermost(row.spans ?? []).filter((span) => span.text).map((span) => el("q", { dir: "auto", lang: langs[span.side] }, plain(span.text))), " ", el("i", {}, plain(row.check ?? ""))))));
}

/** `on` has decide(flag, decision), pick(flag), note(flag, text), change(flag), remove(flag). */
export function flagCard(flag, number, { active, keys, langs, on, shown }) {
  const mine = flag.by !== "machine";
  const settled = flag.waived ? "waived" : flag.decision;
  const decide = (decision, label, key) => {
    const on_ = flag.decision === decision;
    return el("button", {
      type: "button", class: `decide ${decision}`, "aria-pressed": String(on_), data: { focus: `${flag.id}:${decision}` },
      on: { click: (event) => on.decide(flag, on_ ? null : decision, event) },
    }, label, " ", active ? el("kbd", { "aria-hidden": "true" }, key) : null);
  };
  const title = `Flag ${number}`;
  const { also: _, ...own } = flag.evidence ?? {};
  return el("li", {
    class: `flag ${settled ? "settled" : ""} ${active ? "active" : ""} ${flag.pending ? "pending" : ""}`, id: `flag-${flag.id}`, "aria-current": active ? "true" : null,
    data: { flag: flag.id, decision: flag.decision ?? "" },
    on: { click: (event) => { if (!event.target.closest("button, summary, input, a")) on.pick(flag); } },
  },
  el("p", { class: "flag-head" },
    el("button", { type: "button", class: "num", "aria-label": `${title}: show in the text`, data: { focus: `${flag.id}:num` }, on: { click: () => on.pick(flag) } }, String(number)),
    el("span", { class: `sev ${flag.severity}` }, flag.severity),
    el("span", { class: "category" }, plain(flag.category)),
    settled ? el("span", { class: `decision ${settled}` }, settled === "confirmed" ? "✓ confirmed" : settled === "dismissed" ? "✕ dismissed" : "waived") : null),
  el("p", { class: "message" }, plain(flag.message || (mine ? flag.note ?? "" : ""))),
  el("div", { class: "quotes" }, quotes(flag, langs)),
  also(flag, langs),
  flag.waived ? el("p", { class: "soft" }, `Waived: ${plain(flag.waived)}`) : null,
  el("div", { class: "flag-foot" },
    decide("confirmed", "Confirm", keys.confirm), decide("dismissed", "Dismiss", keys.dismiss),
    mine && on.mine(flag) ? button("Change", () => on.change(flag), { class: "small", data: { focus: `${flag.id}:change` } }) : null,
    mine && on.mine(flag) ? button("Remove", () => on.remove(flag), { class: "small", data: { focus: `${flag.id}:remove` } }) : null,
    el("details", { class: "evidence", open: shown.has(flag.id), on: { toggle: (event) => (event.target.open ? shown.add(flag.id) : shown.delete(flag.id)) } },
      el("summary", { data: { focus: `${flag.id}:evidence` } }, mine ? `by ${plain(flag.by)}` : `${plain(flag.check)}, ${percent(flag.confidence)} sure`),
      Object.keys(own).length ? el("pre", { tabindex: 0, "aria-label": "Evidence" }, plain(JSON.stringify(own, null, 1))) : null,
      el("label", { class: "reason" }, "Reason for the decision ",
        el("input", { type: "text", value: flag.note ?? "", maxlength: 2000, data: { focus: `${flag.id}:note` },
          on: { change: (event) => on.note(flag, event.target.value.trim()) } })))));
}
