// The address holds where the reviewer is: the segment (n, from 1) and every filter, so that links and the back button work.

export const MANY = ["doc", "verdict", "check", "category", "status", "assigned"];
const ONE = ["sort", "score", "min", "max", "q"];
const DEFAULTS = { sort: "risk", score: "risk" };

/** {filters: {doc: [...], ..., q: "", ...}, index: 0-based or null} */
export function read(search = location.search) {
  const query = new URLSearchParams(search);
  const filters = {};
  for (const name of MANY) filters[name] = query.getAll(name);
  for (const name of ONE) filters[name] = query.get(name) ?? DEFAULTS[name] ?? "";
  const n = Number.parseInt(query.get("n") ?? "", 10);
  return { filters, index: Number.isInteger(n) && n > 0 ? n - 1 : null };
}

export function filterQuery(filters) {
  const query = new URLSearchParams();
  for (const name of MANY) for (const value of filters[name] ?? []) query.append(name, value);
  for (const name of ONE) if (filters[name] && filters[name] !== DEFAULTS[name]) query.set(name, filters[name]);
  return query;
}

export function address(filters, index) {
  const query = filterQuery(filters);
  if (index !== null) query.set("n", String(index + 1));
  const text = query.toString();
  return text ? `/?${text}` : "/";
}

/** Go there: a new entry in the browser's history, or (`replace`) in place of the one that is shown. */
export function go(filters, index, { replace = false } = {}) {
  const to = address(filters, index);
  if (to === location.pathname + location.search) return;
  if (replace) history.replaceState(null, "", to);
  else history.pushState(null, "", to);
}
