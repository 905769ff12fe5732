"""Plural forms: the categories of Unicode CLDR, and which of them a language's whole numbers need."""

from __future__ import annotations

from tqpipe.languages import known

#: The plural categories of Unicode CLDR, in its order.
PLURAL_CATEGORIES = ("zero", "one", "two", "few", "many", "other")
#: Those that whole numbers below a million take (Unicode CLDR 46, cardinal rules), for the languages
#: that have others than "other", or "one" and "other". Not "zero" where it is 0 alone (ar, cy), for which "other" reads
#: as well; "many" of cs, lt, sk is of fractions, that of ca, es, fr, it, pt of millions.
_PLURALS = {
    ("one", "few", "many"): "be pl ru uk",
    ("one", "few", "other"): "bs cs hr lt ro sk sr",
    ("one", "two", "few", "other"): "br gd sl",
    ("one", "two", "few", "many", "other"): "ar cy ga",
    ("one", "two", "other"): "he",
    ("zero", "one", "other"): "lv",
}
#: Where such a category is of several numbers: "one" of 1, 21, 31, ..., "zero" of 0, 10, 20, ..., "two" of 2, 102, ...
_SEVERAL = {
    "one": frozenset(["be", "bs", "hr", "is", "lt", "lv", "mk", "ru", "sl", "sr", "tl", "uk"]),
    "zero": frozenset({"lv"}),
    "two": frozenset({"br", "gd", "sl"}),
}
_PLURAL_FORMS = {lang: forms for forms, langs in _PLURALS.items() for lang in langs.split()}


def plural_forms(code: str) -> tuple[str, ...]:
    """The plural categories that a text with a count needs in a language, where there are more than one and other, or
    others than they; else none.
    """
    return _PLURAL_FORMS.get(known(code) or "", ())


def one_number(form: str, code: str) -> bool:
    """Whether a plural category is for one number alone in a language (for 0 and 1 counts as that, as in French)."""
    return form in _SEVERAL and known(code) not in _SEVERAL[form]
