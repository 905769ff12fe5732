// What the queue shows: search, order, histogram, and a box of choices with counts for each facet.
import { MANY } from "./address.js";
import { $, button, count, el, fill } from "./dom.js";
import { Histogram } from "./histogram.js";
import { plain } from "./visible.js";

const TITLES = { verdict: "Verdict", status: "Status", check: "Check", category: "Category", doc: "Document", assigned: "Assigned to" };
const ORDER = ["verdict", "status", "check", "category", "doc", "assigned"];
const OPEN = ["verdict", "status"];

export class Filters {
  /** `change(filters)` is called with the whole new set. */
  constructor({ change }) {
    this.change = change;
    this.filters = null;
    let timer = 0;
    this.search = el("input", { type: "search", id: "search", placeholder: "Search", title: "Searches source, translation, comments and keys", "aria-label": "Search",
      on: {
        input: () => { clearTimeout(timer); timer = setTimeout(() => this.#set({ q: this.search.value }), 150); },
        keydown: (event) => {
          if (event.key !== "Escape" && event.key !== "Enter") return;
          event.preventDefault();
          clearTimeout(timer);
          if (this.search.value !== this.filters.q) this.#set({ q: this.search.value });
          $("#list").focus();
        },
      } });
    this.sort = el("select", { "aria-label": "Order", on: { change: () => this.#set({ sort: this.sort.value }) } },
      el("option", { value: "risk" }, "Worst first"), el("option", { value: "quality" }, "By quality"), el("option", { value: "document" }, "As in the text"));
    this.histogram = new Histogram({ change: (range) => this.#set(range) });
    this.chosen = el("p", { class: "chosen" });
    this.more = el("details", { class: "more" }, el("summary", {}, "Filters"));
    this.facets = el("div", { class: "facets" });
    this.choices = new Map(); // facet:value -> its label, kept from list to list
    this.shown = "";
    this.more.append(this.histogram.box, this.facets);
    fill($("#filters"), el("div", { class: "search-line" }, this.search, this.sort), this.chosen, this.more);
  }

  focus() {
    this.search.focus();
    this.search.select();
  }

  #set(changes) {
    this.change({ ...this.filters, ...changes });
  }

  #toggle(name, value) {
    const values = this.filters[name];
    this.#set({ [name]: values.includes(value) ? values.filter((v) => v !== value) : [...values, value] });
  }

  #choice(name, value, checked, n) {
    const key = `${name}:${value}`;
    let node = this.choices.get(key);
    if (!node) {
      node = el("label", { class: "choice", data: { choice: key } },
        el("input", { type: "checkbox", data: { focus: key }, on: { change: () => this.#toggle(name, value) } }),
        el("span", {}, value === "" ? "nobody" : plain(value)), el("span", { class: "count" }));
      this.choices.set(key, node);
    }
    node.firstChild.checked = checked;
    const text = count(n);
    if (node.lastChild.textContent !== text) node.lastChild.textContent = text;
    return node;
  }

  show(filters, facets, histogram) {
    this.filters = filters;
    if (document.activeElement !== this.search) this.search.value = filters.q;
    this.sort.value = filters.sort;
    this.histogram.show(histogram ?? {}, filters);
    const groups = ORDER.map((name) => {
      const counts = { ...facets?.[name] };
      for (const value of filters[name]) counts[value] ??= 0;
      const values = Object.entries(counts);
      if (!values.length || (name === "doc" && values.length < 2)) return null;
      if (!OPEN.includes(name)) values.sort((a, b) => b[1] - a[1]);
      return { name, choices: values.map(([value, n]) => this.#choice(name, value, filters[name].includes(value), n)) };
    }).filter(Boolean);
    // Mostly the same choices with other counts: then nothing is taken out, and the focus stays.
    const shown = JSON.stringify(groups.map(({ choices }) => choices.map((node) => node.dataset.choice)));
    if (shown !== this.shown) fill(this.facets, groups.map(({ name, choices }) => el("fieldset", {}, el("legend", {}, TITLES[name]), choices)));
    this.shown = shown;
    const tokens = MANY.flatMap((name) => filters[name].map((value) =>
      button(`${value === "" ? "nobody" : plain(value)} ✕`, () => this.#toggle(name, value), { class: "token", "aria-label": `No longer only ${value || "nobody"}` })));
    const scale = filters.score === "risk" ? 100 : 1;
    if (filters.min !== "" || filters.max !== "") {
      const range = `${filters.score} ${filters.min === "" ? 0 : Math.round(filters.min * scale)}–${filters.max === "" ? 100 : Math.round(filters.max * scale)}`;
      tokens.push(button(`${range} ✕`, () => this.#set({ min: "", max: "" }), { class: "token", "aria-label": `No longer only ${range}` }));
    }
    if (filters.q) tokens.push(button(`“${plain(filters.q)}” ✕`, () => { this.search.value = ""; this.#set({ q: "" }); }, { class: "token", "aria-label": "No search" }));
    fill(this.chosen, tokens);
  }
}
