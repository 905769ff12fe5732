// Adjudication: what two reviewers decided about a segment, side by side, and which of the two is followed.
import { $, button, el, fill, plural } from "./dom.js";
import { diffNode } from "./editor.js";
import { glance, plain } from "./visible.js";

function decisions(flags, side) {
  const lines = flags.filter((flag) => flag.by === "machine" && !flag.waived).map((flag, k) => {
    const decision = side.decisions[flag.id];
    return el("li", {}, `Flag ${k + 1}: `, el("b", { class: `decision ${decision ?? ""}` }, decision ?? "open"),
      el("span", { class: "soft" }, ` ${flag.severity}, ${plain(flag.message)}`));
  });
  const marks = side.spans.map((mark) => el("li", {}, "Marked ", el("span", { class: `sev ${mark.severity}` }, mark.severity), ` ${plain(mark.category)}: `,
    mark.spans.map(({ text }) => el("q", { dir: "auto" }, plain(text) || "a gap")), mark.note ? ` ${plain(mark.note)}` : null));
  return el("ul", {}, lines, marks);
}

/** `items` as GET /api/adjudication gives them, `segment(index)` a whole one; `take(item, which)` follows "first" or "second". */
export class Settle {
  constructor({ segment, take }) {
    Object.assign(this, { segment, take });
    this.dialog = $("#settle-dialog");
  }

  async show(items) {
    const [item] = items;
    if (!item) return this.dialog.close();
    const shown = await this.segment(item.index);
    const spoken = { lang: shown.target.lang, dir: shown.target.dir ?? "auto" };
    const machine = shown.versions[0].text;
    const side = (which) => {
      const they = item[which];
      const name = plain(they.by);
      return el("section", {}, el("h3", {}, name),
        el("p", {}, el("b", { class: `row-status ${they.status}` }, they.status), they.score === null ? "" : `, quality ${they.score}`),
        they.target === machine ? el("p", { class: "soft" }, "The translation as it was.") : diffNode(machine, they.target, spoken),
        decisions(shown.flags, they),
        el("p", { class: "buttons" }, button(`Follow ${name}`, () => this.take(item, which), { class: "main", data: { take: which } })));
    };
    fill(this.dialog,
      el("h2", { id: "settle-title", tabindex: "-1" }, `Segment ${item.index + 1}: ${plain(item.first.by)} and ${plain(item.second.by)} ${item.same ? "agree" : "differ"}`),
      el("p", { class: "soft" }, `${plural(items.length, "segment")} to settle. What you choose becomes the review; one undo takes it back.`),
      el("p", { class: "cell", dir: shown.source.dir ?? "auto", lang: shown.source.lang }, glance(shown.source.text)),
      el("p", { class: "cell", ...spoken }, glance(machine)),
      el("div", { class: "versions" }, side("first"), side("second")),
      el("p", { class: "buttons" },
        items.length > 1 ? button("Later", () => this.show([...items.slice(1), item]), { data: { take: "later" } }) : null,
        button("Close", () => this.dialog.close(), { data: { take: "none" } })));
    if (!this.dialog.open) this.dialog.showModal();
    // Not a button: Enter, held a little longer, would decide the next one unread.
    $("#settle-title").focus();
    return undefined;
  }
}
