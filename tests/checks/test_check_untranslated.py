import time
from pathlib import Path

import pytest
from checks_support import flags, pair, quoted, tables

from tqpipe.checks import CHECKS
from tqpipe.checks.lexicon.terms_file import load
from tqpipe.types import Context

MUST = [
    # A word that Romanian's short list would have if it were one of the language.
    (
        "However, the meeting was long.",
        "Whatever, sedința a fost lungă, however lungă.",
        ("en", "ro"),
        ["however"],
    ),
    ("el seu desenvolupament va ser", "its desenvolupament was slow", ("ca", "en"), ["desenvolupament"]),
    ("però nosaltres també", "però nosaltres també came", ("ca", "en"), ["però nosaltres també"]),
    ("el ayuntamiento cerró", "the ayuntamiento closed", ("es", "en"), ["ayuntamiento"]),
    ("Algunos feligreses se quejaron.", "Some parishioners quejaron.", ("es", "en"), ["quejaron"]),
    ("le gouvernement", "the gouvernement said", ("fr", "en"), ["gouvernement"]),
    ("O presidente tão positivo", "and for presidente so positive about it", ("pt", "en"), ["presidente"]),
    (
        "four points ahead with twelve more",
        "avec quatre points ahead et douze autres",
        ("en", "fr"),
        ["ahead"],
    ),
    ("lots of people because of the fire", "molta gent because causa del foc", ("en", "ca"), ["because"]),
    ("en dirección a la cabeza", "en direcció al cabeza d'ell", ("es", "ca"), ["cabeza"]),
    ("Die Regierung stimmt zu.", "The Regierung has agreed.", ("de", "en"), ["Regierung"]),
    ("Nach dieser Entscheidung.", "Tras esta Entscheidung.", ("de", "es"), ["Entscheidung"]),
]
MUST_NOT = [
    ("Hello {name}, you have {count} messages.", "Hola, {name}, tienes {count} mensajes.", ("en", "es")),
    ("Hello {{ name }}!", "Hola {{ name }}!", ("en", "es")),
    ("{count} of {total} items selected", "{count} de {total} elementos seleccionados", ("en", "es")),
    ("A plătit zece bani.", "He paid ten bani.", ("ro", "en")),
    ("Els castellers van pujar.", "The castellers climbed.", ("ca", "en")),
    (
        "Renew it with `library renew` at any time.",
        "Renova'l amb `library renew` sempre que vulguis.",
        ("en", "ca"),
    ),
    ("Call ``renew the loan`` here.", "Crida ``renew the loan`` aquí.", ("en", "ca")),
    ("la sesión de 30 minutos fue bien", "the session went bien, as in « bien faire »", ("es", "ro")),
    ("As weather.com says", "Com diu weather.com", ("en", "ca")),
    ("The slogan is then and now", "L'eslògan és “then and now”", ("en", "ca")),
    ("He saw the People and the other", "Va veure els People Now i els altres", ("en", "ca")),
    ("R$ 2,5 milhões", "2.5 million reais", ("pt", "en")),
    ("la paella i el jihad", "paella and jihad and a fiesta", ("ca", "en")),
    ("la Generalitat de Catalunya", "the Generalitat de Catalunya", ("ca", "en")),
    ('la paraula "desenvolupament"', 'the word "desenvolupament" is long', ("ca", "en")),
    ("important i nacional", "important and national hospital", ("ca", "en")),
    ("her ovarian cancer disappeared", "cancerul ovarian a dispărut", ("en", "ro")),
    ("Der Bundestag tagt.", "The Bundestag is sitting.", ("de", "en")),
    ("Die Süddeutsche Zeitung schreibt.", "The Zeitung Süddeutsche writes.", ("de", "en")),
    ("Wir trafen Regierung.", "We met Regierung.", ("de", "en")),
    ("La Regierung decide.", "The Regierung decides.", ("es", "en")),
    ("el web desenvolupament.cat", "the site desenvolupament.cat", ("ca", "en")),
]


test_flags, test_does_not_flag = tables("source target langs spans", MUST, MUST_NOT, check="untranslated")


def test_a_term_that_the_glossary_requires_is_no_word_left_behind(tmp_path: Path) -> None:
    file = tmp_path / "terms.tsv"
    file.write_text("ajuntament\tajuntament\tcity council\n", encoding="utf-8")
    options = {"terms": load(file)}
    row = ("L'ajuntament i el desenvolupament.", "The ajuntament and the desenvolupament.")
    assert quoted("untranslated", *row) == ["ajuntament", "desenvolupament"]
    assert quoted("untranslated", *row, **options) == ["desenvolupament"]
    # Only of a source that asks for it.
    assert quoted("untranslated", "La vila diu.", "The ajuntament says.", **options) == ["ajuntament"]


COPIED = [
    ("Sign in", ("en", "es"), ["Sign in"]),
    ("Settings", ("en", "es"), ["Settings"]),
    ("Forgot your password?", ("en", "es"), ["Forgot your password?"]),
    ("Passwort vergessen", ("de", "en"), ["Passwort vergessen"]),
    ("Cerrar sesión", ("es", "en"), ["Cerrar sesión"]),
    ("<b>Help</b>", ("en", "es"), ["<b>Help</b>"]),
    *(
        (text, ("en", lang), [text])
        for lang in ("es", "fr", "de", "ca")
        for text in (
            "Add to Cart",
            "Sign In Now",
            "Reset Password",
            "Save Changes",
            "Delete All Files",
            "Your Account Has Been Deleted",
            "Terms of Service",
            "Add to cart",
            "Reset password",
            "Try Again",
        )
    ),
]
SHARED = [
    ("London", ("en", "es")),
    ("Game of Thrones", ("en", "es")),
    ("Chat", ("en", "es")),
    ("Error 404", ("es", "en")),
    ("Name", ("de", "en")),
    ("Total", ("en", "es")),
    ("Donald Trump", ("en", "es")),
    ("{help} {save}", ("en", "es")),
    ("No", ("es", "en")),
    *(
        (text, ("en", lang))
        for lang in ("es", "fr", "de", "ca")
        for text in (
            "Visual Studio Code",
            "Google Maps",
            "New York Times",
            "Star Wars",
            "House of Cards",
            "Let It Be",
            "Save Me",
            "The Order",
            "Open Source",
            "Contact Sheet",
            "Google Account",
            "Happy New Year",
        )
    ),
    ("Account Manager", ("en", "de")),
    ("Update Service", ("en", "fr")),
]


@pytest.mark.parametrize(("text", "langs", "found"), [*COPIED, *((*row, []) for row in SHARED)])
def test_short_texts_that_are_the_same_on_both_sides(
    text: str, langs: tuple[str, str], found: list[str]
) -> None:
    assert quoted("identical", text, text, langs=langs) == found


@pytest.mark.parametrize(
    ("before", "after", "confidence", "left"),
    [
        (("```sh", "```sh"), ("```", "```"), 0.9, []),
        (("~~~", "~~~"), ("~~~", "~~~"), 0.9, []),
        # No fence, none that closes, one on a side alone, and rows that do not follow each other.
        (("First:", "Primer:"), ("Then.", "Després."), 0.9, ["renew"]),
        (("```sh", "```sh"), ("Then.", "Després."), 0.9, ["renew"]),
        (("```sh", "Primer:"), ("```", "Després."), 0.9, ["renew"]),
        (("```sh", "```sh"), ("```", "```"), None, ["renew"]),
    ],
)
def test_code_between_fences_has_no_words(
    before: tuple[str, str], after: tuple[str, str], confidence: float | None, left: list[str]
) -> None:
    text = "Es pot fer renew a la web"
    rows = [before, ("You can renew on the web", text), after]
    pairs = [
        pair(*sides, id=str(k), langs=("en", "ca"), confidence=confidence) for k, sides in enumerate(rows)
    ]
    context = Context("en", "ca", pairs)
    spec = CHECKS["untranslated"]
    found = [flag.spans[0] for flag in spec.check(pairs[1], context, options=spec.options())]
    assert [text[span.start : span.end] for span in found] == left


def test_a_word_beside_code_is_left_behind() -> None:
    source, target = (
        "With `library renew` you renew on the web",
        "Amb `library renew` es pot fer renew a la web",
    )
    (found,) = flags("untranslated", source, target, langs=("en", "ca"))
    assert (found.spans[0].start, found.spans[0].end) == (target.rindex("renew"), target.rindex(" a la"))


def test_one_word_alone_may_be_a_name() -> None:
    assert [f.severity for f in flags("identical", "Settings", "Settings", langs=("en", "es"))] == ["minor"]
    assert [f.severity for f in flags("identical", "Sign in", "Sign in", langs=("en", "es"))] == ["major"]


def test_the_words_of_tags_are_nobodys_words() -> None:
    rows = [
        ('<span class="red">Help</span>', '<span class="rojo">Ayuda</span>'),
        ("{count} of {total} in {folder}", "{count} de {total} en {folder}"),
    ]
    for source, target in rows:
        assert quoted("identical", source, target, langs=("en", "es")) == []


def test_a_long_copy_is_found_and_a_monotonous_one_takes_no_time() -> None:
    text = "però els governs van dir que també caldria aprovar aquestes lleis abans que comencessin les pluges fortes"
    words = text.split() * 120
    changed = ["the" if k % 10 == 0 else word for k, word in enumerate(words)]
    assert flags("identical", " ".join(words), " ".join(changed), langs=("ca", "en"))
    assert not flags("identical", " ".join(words), " ".join(changed[::-1]), langs=("ca", "en"))
    begun = time.process_time()
    for target in ("a b c d " * 2500, "a b c e " * 2500):
        flags("identical", "a b c d " * 2500, target, langs=("ca", "en"))
    assert time.process_time() - begun < 3


HEADINGS = [
    ("MÉTODOS: Se hizo un estudio.", "MÉTODOS: A study was done.", ("es", "en"), ["MÉTODOS"]),
    (
        "Hubo casos. Conclusión: es bajo.",
        "There were cases. Conclusión: it is low.",
        ("es", "en"),
        ["Conclusión"],
    ),
    ("GRUNDLAGEN: Der Faktor wirkt.", "GRUNDLAGEN: The factor works.", ("de", "en"), ["GRUNDLAGEN"]),
    ("Warning: it is hot.", "Warning: està calent.", ("en", "ca"), ["Warning"]),
    ("INTRODUCTION: Le risque.", "INTRODUCTION: The risk.", ("fr", "en"), []),
    ("MÉTODOS: Se hizo un estudio.", "METHODS: A study was done.", ("es", "en"), []),
    ("Puigdemont: «No tornaré».", "Puigdemont: “I will not return”.", ("ca", "en"), []),
]


@pytest.mark.parametrize(("source", "target", "langs", "marked"), HEADINGS)
def test_a_heading_is_no_name(source: str, target: str, langs: tuple[str, str], marked: list[str]) -> None:
    assert quoted("untranslated", source, target, langs=langs) == marked


@pytest.mark.parametrize(
    ("source", "target", "said"),
    [
        ("He lambasted the bowlers for it.", "Er lambasted die Bowler dafür.", ["lambasted"]),
        ("The lynchings were rare there.", "Die lynchings waren dort selten.", ["lynchings"]),
        ("They tried to end hazing that year.", "Sie versuchten, hazing in dem Jahr zu beenden.", ["hazing"]),
        ("It was frankly shambolic.", "Es war offen gesagt shambolic.", ["shambolic"]),
        ("He died of a cerebral aneurysm.", "Er starb an einem cerebral aneurysm.", ["cerebral aneurysm"]),
        ("They left the kibbutzim.", "Sie verließen die kibbutzim.", []),  # as rare in English
        ("He is a smart hipster.", "Er ist ein smarter Hipster.", []),
        ("The umpire left.", "Der Umpire ging.", []),  # a loan with its capital
        ("“How all the welkin rings”", "„How all the welkin rings“", []),  # quoted
        ("A separate pier", "Ein separate Pier", []),  # a German form
    ],
)
def test_english_words_with_a_small_letter_in_german(source: str, target: str, said: list[str]) -> None:
    assert quoted("untranslated", source, target, langs=("en", "de")) == said
