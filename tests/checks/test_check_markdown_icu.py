"""Tables of markdown, icu, and what markup and encoding gained."""

import pytest
from checks_support import flags, quoted, tables

from tqpipe.checks import consistency, markup
from tqpipe.ingest import make_pair
from tqpipe.types import Context, Number

MUST = [
    ("markdown", "Vegeu [-la](https://a.b/c).", "See [it] (https://a.b/c).", ["[it] (https://a.b/c)"]),
    ("markdown", "Vegeu [la guia](https://a.b/c).", "See the guide.", [""]),
    ("markdown", "Una paraula **molt** gran.", "A **very large word.", ["**"]),
    ("markdown", "Feu `ls -l` ara.", "Run `ls -l now.", ["`"]),
    ("markdown", "# Títol", "#Title", ["#"]),
    ("markdown", "```\nls\n```", "```\nls", ["```"]),
    ("icu", "{n, plural, one {# fitxer} other {# fitxers}}", "{n, plural, one {# file}}",
     ["{n, plural, one {# file}}"]),
    ("icu", "{n, plural, one {#} other {#}}", "{num, plural, one {#} other {#}}", ["{num, plural, one {#} other {#}}"]),
    ("icu", "{g, select, male {ell} other {ells}}", "{g, select, man {he} other {they}}",
     ["{g, select, man {he} other {they}}"]),
    ("icu", "{n, plural, one {#} other {#}}", "{n, plural, one {#} other {#}", ["{n, plural, one {#} other {#}"]),
    ("icu", "{n, plural, one {#} other {#}}", "files", [""]),
    ("icu", "{n, plural, one {# de {qui}} other {# de {qui}}}", "{n, plural, one {1 of {who}} other {# of {qui}}}",
     ["1 of {who}", "1 of {who}"]),
    ("icu", "{n, plural, one {Un} other {# fitxers}}", "{n, plural, one {One} other {files}}", ["files"]),
    ("icu", "{g, select, other {{n, plural, one {#} other {#}}}}", "{g, select, other {{n, plural, one {#}}}}",
     ["{n, plural, one {#}}"]),
    ("markup", "%s té %d anys", "%d years has %s", ["%d"]),
    ("markup", "Hola, %{nom}!", "Hello, %{name}!", ["%{nom}", "%{name}"]),
    ("markup", "{% if x %}Hola{% endif %}", "{% if x %}Hello", ["{% endif %}"]),
    ("markup", "Hola, {$nom}, de { -marca }!", "Hello, {$name}!", ["$nom", "-marca", "$name"]),
    ("markup", "%1$#@a@ a %#@b@", "%1$#@a@ in %#@c@", ["%#@b@", "%#@c@"]),
    ("markup", "Val %5.2f euros", "It costs euros", ["%5.2f"]),
    ("encoding", "Erdoğan", "Tayyip Erdo?an said", ["Erdo?an"]),
    ("encoding", "El meu or és el Robbie.", "My gold is Robbi?.", ["Robbi?"]),
    ("encoding", "La Beyoncé va cantar", "Beyonc? sang", ["Beyonc?"]),
    ("encoding", "Paga amb paypal", "Pay with p\u0430ypal now", ["p\u0430ypal"]),
    ("encoding", "Hola", "caf√© is good", ["√©"]),
    ("repetition", "Va venir", "he came to see he came to see her", ["he came to see"]),
    ("repetition", "Dispara al cap", "He shot into the head into head into the neck", ["head into"]),
    ("repetition", "Això és un cas", "This is a a case, as as they say", ["a a", "as as"]),
    ("repetition", "Ell ho va dir", "She She said so", ["She She"]),
    ("repetition", "Ho va dir en Narcís Termes", "So said Narcís Termes Termes", ["Termes Termes"]),
    ("repetition", "Va ser la millor", "It was the, the the best", ["the, the the"]),
    ("repetition", "Al Parlament gal·lès", "In the Welsh Parliament, Parliament, Parliament.",
     ["Parliament, Parliament, Parliament"]),
    ("repetition", "Va veure rosegadors", "He saw mosssssssss there", ["sssssssss"]),
    ("repetition", "Va parlar amb el president de la guerra i del preu del gas.",
     "He spoke to the president of the old country about war, and then to the president of the old country about gas.",
     ["to the president of the old country about"]),
]  # fmt: skip
MUST_NOT = [
    ("encoding", "Què? Robbie.", "Robbi? then."),
    ("encoding", "Pregunta que pregunta", "Pregunta? and so on?, he asks"),
    ("repetition", "Poder i control. No pensem donar-los-els.", "Poder i control. No els els donarem."),
    ("markdown", "Vegeu la guia.", "See [the guide]."),
    ("markdown", "2 * 3 * 4", "2 * 3 * 4"),
    ("markdown", "Una **paraula** gran.", "A large **word**."),
    ("markdown", "#1 de la llista", "#1 on the list"),
    ("markdown", "El preu* és alt", "The price* is high"),
    (
        "icu",
        "{n, plural, one {# fitxer} other {# fitxers}}",
        "{n, plural, one {#} few {#} many {#} other {#}}",
    ),
    ("icu", "{name} ha dit", "{name} said"),
    (
        "icu",
        "{n, plural, one {{n} fitxer} other {# fitxers}}",
        "{n, plural, =1 {One file} other {{n} files}}",
    ),
    ("icu", "{n, plural, one {# dia} other {# dies}}", "{n, plural, other {Days: #}}"),
    (
        "identical",
        "{n, plural, one {dia} other {# dies per a {qui}}}",
        "{n, plural, one {day} other {# days for {qui}}}",
    ),
    ("icu", "it's {n, plural, other {'{'#'}'}}", "és {n, plural, other {'{'#'}'}}"),
    ("markup", "{n, plural, one {un {item}} other {molts}}", "{n, plural, one {one {item}} other {many}}"),
    ("markup", "%1$s té %2$d anys", "%2$d years has %1$s"),
    ("markup", "En { $dia }: {DATETIME($d, month: 1)} {-marca}", "On {$dia}: {$d} {-marca(case: 1)}"),
    ("markup", "Un 5% de descompte", "5% discount, 100 % sure"),
    ("markup", "{{ user.name }}", "{{user.name}}"),
    ("encoding", "Vols venir?", "Will you come?Yes, or http://a.b/c?d=e"),
    ("encoding", "αβγ test", "αβγ test with β-carotene and Москва"),
    ("encoding", "voilà", "voilà «Ô» ÃO"),
    ("repetition", "De mica en mica", "little by little, day after day, it is what it is"),
    ("repetition", "ni carn ni peix ni ous", "neither meat nor fish nor eggs ------------"),
    ("repetition", "1000000000000", "1000000000000"),
    ("repetition", "Què serà, serà", "whatever will be will be"),
    (
        "repetition",
        "Va créixer cada dia",
        "It grew, day after day after day, more and more and more, little by little by",
    ),
    ("repetition", "Va ser gran, gran, gran", "It was very, very, very long, long ago"),
    ("repetition", "A la casa de l'illa", "Vitamin A a day on Bora Bora"),
]


test_flags, test_does_not_flag = tables("check source target spans", MUST, MUST_NOT)


def test_a_broken_message_is_critical() -> None:
    assert [f.severity for f in flags("icu", MUST[6][1], MUST[6][2])] == ["critical"]


def test_near_copy_of_the_source() -> None:
    source = "La casa del president és molt gran i tothom ho sap des de fa anys"
    target = "La casa del president is molt gran i tothom ho sap des de fa"
    assert quoted("identical", source, target) == [target[:60]]


def test_a_single_mark_without_partner() -> None:
    assert quoted("quotation", "Va dir ‘vindré’.", "He said ‘I will come.") == ["‘"]
    assert quoted("quotation", "Va dir ‘vindré’.", "He said ‘I’ll come’.") == []
    assert quoted("quotation", "Els anys noranta", "The ’90s and rock ’n’ roll") == []


def test_plural_branches_that_the_language_needs() -> None:
    def told(lang: str, target: str, source: str = "{n, plural, one {a dog} other {# dogs}}") -> list[str]:
        return [f.message for f in flags("icu", source, target, langs=("en", lang))]

    assert told("pl", "{n, plural, one {pies} few {# psy} other {# psa}}") == [
        "No branch “many”, which Polish needs."
    ]
    assert told("ar", "{n, plural, =0 {ا} one {ا} =2 {ا} few {#} many {#} other {#}}") == []
    assert told("pl", "{n, plural, one {pies} few {psy} many {# psów} other {# psa}}") == [
        "The branch “few” does not say the number (“#”)."
    ]
    # One dog may be any of 21 in Russian.
    assert told("ru", "{n, plural, one {собака} few {# собаки} many {# собак} other {# собаки}}") == [
        "The branch “one” does not say the number (“#”)."
    ]
    assert told("pl", "Psy: {n}") == ["The message “{n, plural, …}” is gone."]
    assert told("ja", "{n, plural, other {犬#匹}}") == []


def test_a_text_for_one_number_that_only_the_source_has() -> None:
    def told(
        target: str, source: str = "{n, plural, =0 {No dogs} one {# dog} other {# dogs}}", lang: str = "ca"
    ) -> list[str]:
        return [f"{f.severity}: {f.message}" for f in flags("icu", source, target, langs=("en", lang))]

    assert told("{n, plural, one {# gos} other {# gossos}}") == [
        "minor: The branch “=0” of the source (“No dogs”) is not here: its reader gets “# gossos”."
    ]
    assert told("{n, plural, =0 {Cap gos} one {# gos} other {# gossos}}") == []
    assert told("{n, plural, zero {لا كلاب} one {#} two {#} few {#} many {#} other {#}}", lang="ar") == []
    # The language's own form of one; a number that is said; the same text again; a language without forms.
    assert told("{n, plural, one {Un gos} other {# gossos}}", "{n, plural, =1 {A dog} other {# dogs}}") == []
    assert (
        told("{n, plural, one {# gos} other {# gossos}}", "{n, plural, =0 {# dogs} one {#} other {# dogs}}")
        == []
    )
    assert (
        told("{n, plural, one {gos} other {gossos}}", "{n, plural, =0 {dogs} one {dog} other {dogs}}") == []
    )
    assert told("{n, plural, other {犬#匹}}", lang="ja") == []


@pytest.mark.parametrize(
    ("number", "source", "target", "count"),
    [
        ("one", "%d dogs", "un gos", 0),
        ("several", "%d dogs", "gossos", 1),
        ("any", "%d dogs", "gossos", 1),
        ("one", "%(count)d dogs of {name}", "un gos de {name}", 0),
        ("one", "%(count)d dogs of {name}", "un gos", 2),
        ("one", "%d dogs of {name}", "%d gos", 1),
        ("one", "{{count}} items", "un element {{x}}", 1),
        # A form that says the number where the source's spells it out; for Russian's it is one of several.
        ("one", "One file of {name}", "%d fitxer de {name}", 0),
        ("several", "One day", "%d dia", 0),
        ("one", "One day", "%1$s dia", 0),
        ("any", "One day", "%d dia", 1),
        ("several", "One day", "%s dia", 1),
        ("one", "One day of {name}", "%d dia", 1),
        ("several", "%d days", "%d dies de %d", 1),
    ],
)
def test_the_form_of_one_number_may_say_it_in_words(
    number: Number, source: str, target: str, count: int
) -> None:
    context = Context("en", "ca", ())
    found = markup.check(make_pair(source, target, number=number), context, options=markup.Options())
    assert len(list(found)) == count


def test_plural_forms_are_not_inconsistent() -> None:
    rows = [make_pair("%d items in your cart", f"forma {k}", id=str(k), number="several") for k in range(4)]
    context = Context("en", "ca", rows)
    assert not any(list(consistency.check(row, context, options=consistency.Options())) for row in rows)


def test_verbs_and_nouns_of_one_form_may_stand_together() -> None:
    assert (
        quoted(
            "repetition",
            "He is tired of fast food.",
            "Està cansat de menjar menjar ràpid.",
            langs=("en", "ca"),
        )
        == []
    )
    assert (
        quoted("repetition", "Call a spade a spade.", "Al pan pan, y al vino vino.", langs=("en", "es")) == []
    )


@pytest.mark.parametrize(
    ("target", "found"),
    [
        ("Recompensa al país a a medida que avanza.", ["a a"]),
        ("De la A a la Z, del plan A a la a de después.", []),
        ("El equipo A a las ocho", []),
    ],
)
def test_a_word_of_one_letter_twice(target: str, found: list[str]) -> None:
    assert quoted("repetition", "A country is rewarded.", target, langs=("en", "es")) == found
