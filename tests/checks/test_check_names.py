import pytest
from checks_support import flags, quoted, tables, word_links

from tqpipe.checks.lexicon.case_endings import zipf_of_name
from tqpipe.checks.lexicon.freq import zipf

MUST = [
    ("ho diu en Gurpegui avui", "so says Herbolzheimer today", ["Herbolzheimer", "Gurpegui"]),
    ("el partit el va guanyar Rafael Nadal", "it was Roger Federer who won the match", ["Roger Federer"]),
    ("ho assenyala el director", "so says director Krzyzewski", ["Krzyzewski"]),
    ("la gent va fugir de pressa", "the people ran from Putin at once", ["Putin"]),
]
MUST_NOT = [
    ("ho va dir Vladimir", "so said Vladimir Putin"),
    ("la missatgeria va fallar", "the messages on Twitter failed"),
    ("la base de Sebastòpol", "the base at Sevastopol"),
    ("amb Zelenski i Vladímir", "with Zelensky and Vladimir"),
    ("va néixer a Múnic", "he was born in Munich"),
    ("a Hèlsinki i Txetxènia", "in Helsinki and Chechnya"),
    ("Per Gorbatxov i Ieltsin", "For Gorbachev and Yeltsin"),
    ("hi va anar Joan Pau II", "John Paul II went there and so did many"),
    ("la carta de Felip VI i d'Anna Maria", "a letter by Philip VI and by his aunt"),
    ("ho va dir el doctor Nadal", "Rafael Nadal said so and then he left"),
    ("Titular del dia", "Herbolzheimer Warns Gurpegui About Peredo"),
]


test_flags, test_does_not_flag = tables("source target spans", MUST, MUST_NOT, check="names")


@pytest.mark.parametrize(
    ("source", "target", "langs"),
    [
        ("The Borrower shall repay the loan.", "O Mutuário deve reembolsar o empréstimo.", ("en", "pt")),
        ("The Lender may assign its rights.", "El Prestador pot cedir els seus drets.", ("en", "ca")),
        ("The Lessee shall insure it.", "O Locatário deve segurar o Imóvel.", ("en", "pt")),
        ("unless the Client agrees in writing", "numai cu acordul scris al Beneficiarului", ("en", "ro")),
        (
            "Le Bailleur remet les clés au Preneur.",
            "El Arrendador entrega las llaves al Arrendatario.",
            ("fr", "es"),
        ),
        (
            "Il Locatore consegna i beni al Locatario.",
            "The Lessor delivers the goods to the Lessee.",
            ("it", "en"),
        ),
        (
            "Press Enter to go on or Esc to cancel.",
            "Appuyez sur Entrée pour continuer ou sur Échap.",
            ("en", "fr"),
        ),
        ("Pulse Supr para borrar.", "Premi Canc per cancellare.", ("es", "it")),
        ("at her first Olympics", "alla sua prima Olimpiade", ("en", "it")),
    ],
)
def test_parties_and_keys_are_no_names(source: str, target: str, langs: tuple[str, str]) -> None:
    assert flags("names", source, target, langs) == []


@pytest.mark.parametrize(
    ("source", "target", "langs", "names"),
    [
        (
            "The Lender paid Gurpegui.",
            "El Prestador va pagar Herbolzheimer.",
            ("en", "ca"),
            ["Herbolzheimer"],
        ),
        ("The Borrower shall pay.", "O Herbolzheimer deve pagar.", ("en", "pt"), ["Herbolzheimer"]),
        ("He met Gurpegui there.", "Il a rencontré Herbolzheimer.", ("en", "fr"), ["Gurpegui"]),
    ],
)
def test_names_beside_parties(source: str, target: str, langs: tuple[str, str], names: list[str]) -> None:
    assert quoted("names", source, target, langs=langs)[:1] == names


@pytest.mark.parametrize(
    ("source", "target", "langs", "names"),
    [
        ("Mr Peters called.", "Herr Petersen hat angerufen.", ("en", "de"), ["Petersen"]),
        ("Ask Dr Keller.", "Pregunte al Dr. Kellner.", ("en", "es"), ["Kellner"]),
        ("Mr Harris has left.", "El señor Harrison se ha ido.", ("en", "es"), ["Harrison"]),
        ("Mme Dubreuil est là.", "La signora Dubosc è qui.", ("fr", "it"), ["Dubosc"]),
        ("Tom is here.", "Tim está aquí.", ("en", "es"), ["Tim"]),
        ("Mr Peters called.", "Herr Peters hat angerufen.", ("en", "de"), []),
        ("Mr Müller called.", "El señor Muller ha llamado.", ("en", "es"), []),
        ("Mrs Keller's house", "Frau Kellers Haus", ("en", "de"), []),
        ("Mr Zelenskyy spoke.", "M. Zelensky a parlé.", ("en", "fr"), []),
        ("Mr President!", "¡Señor Presidente!", ("en", "es"), []),
        ("Mr Popescu spoke.", "A vorbit domnul Popescu.", ("en", "ro"), []),
    ],
)
def test_surnames_behind_titles(source: str, target: str, langs: tuple[str, str], names: list[str]) -> None:
    assert quoted("names", source, target, langs=langs) == names


def test_a_neighbouring_pair_may_name_the_person() -> None:
    after = [("Herbolzheimer va venir.", "He came.")]
    assert quoted("names", "ho diu ell", "so says Herbolzheimer", document=after) == []


def test_a_link_excuses_an_exonym() -> None:
    links = word_links("va anar a Lleó", "he went to Wroclaw", [(3, 3)])
    assert quoted("names", "va anar a Lleó", "he went to Wroclaw", links=links) == []


def test_a_common_word_with_a_capital_and_without_a_link_is_a_name_too() -> None:
    source, target = "els van detenir a Barcelona", "they were arrested in Apple"
    linked = [(1, 1), (2, 2), (3, 3)]
    assert quoted("names", source, target, links=word_links(source, target, linked)) == ["Apple"]
    assert quoted("names", source, target, links=word_links(source, target, [*linked, (4, 4)])) == []
    assert quoted("names", source, target) == []
    days = word_links("va venir", "he came on Monday", [(1, 1)])
    assert quoted("names", "va venir", "he came on Monday", links=days) == []


@pytest.mark.parametrize(
    ("source", "target", "langs"),
    [
        ("La OMS declaró la pandemia.", "The World Health Organization declared it.", ("es", "en")),
        ("Lo pide la AEPD.", "The Agency for Data Protection asks for it.", ("es", "en")),
        ("Abdicó Carlos V en Yuste.", "At Yuste Charles the Fifth abdicated.", ("es", "en")),
        ("El Govern ho aprova.", "It is approved by the Catalan government.", ("ca", "en")),
        ("La Maison-Blanche l'a annoncé hier.", "So the White House announced it.", ("fr", "en")),
        ("Das sagte das Weiße Haus gestern.", "Ho ha dit la Casa Blanca ahir.", ("de", "ca")),
        ("O Tribunal Supremo ou a Corte Suprema?", "It is for the Supreme Court to say.", ("pt", "en")),
        ("Es consejo de Seguridad en Nueva York.", "So said the Security Council in New York.", ("es", "en")),
        ("## Getting started", "# Primeros pasos", ("en", "es")),
    ],
)
def test_words_that_other_tables_know_are_no_strangers(
    source: str, target: str, langs: tuple[str, str]
) -> None:
    """Without any link, every word with a capital is a suspect."""
    links = word_links(source, target, [])
    charles = [("ho diu Charles", "so says Charles"), ("ara Charles", "now Charles")]
    assert quoted("names", source, target, langs=langs, links=links, document=charles) == []


@pytest.mark.parametrize(
    ("target", "found"),
    [
        ("so it was said by Krzyzewski.", ["Krzyzewski"]),
        ("so it was said by Krzyzewski...", ["Krzyzewski"]),
        ("so it was said on Krzyzewski.com today", []),
        ("so it was said by @Krzyzewski today", []),
        ("so it was said by Lcpl. in charge", []),
    ],
)
def test_a_full_stop_makes_no_address(target: str, found: list[str]) -> None:
    assert quoted("names", "ho ha dit el director avui", target) == found


def test_an_acronym_excuses_only_the_words_that_may_write_it_out() -> None:
    source = "La OMS actuó deprisa y bien en Lugo."
    target = "The World Health Organization acted in Apple quickly and rather well."
    links = word_links(source, target, [(2, 4)])
    assert quoted("names", source, target, langs=("es", "en"), links=links) == ["Apple"]


def test_a_century_with_a_raised_letter_is_no_name() -> None:
    source = "The rules of the 17th century."
    assert quoted("names", source, "Les règles du XVIIᵉ siècle.", langs=("en", "fr")) == []


@pytest.mark.parametrize(
    ("form", "name", "lang"),
    [
        ("oslosta", "oslo", "fi"),
        ("islannista", "islanti", "fi"),
        ("helsingissä", "helsinki", "fi"),
        ("izlandtól", "izland", "hu"),
    ],
)
def test_a_case_is_as_common_as_its_name(form: str, name: str, lang: str) -> None:
    assert zipf_of_name(form, lang) == zipf(name, lang) > zipf(form, lang)


def test_what_is_left_of_a_short_form_is_no_name() -> None:
    # "on" is among the commonest words, "onsta" is none.
    assert zipf_of_name("onsta", "fi") == zipf("onsta", "fi") < zipf("on", "fi")


@pytest.mark.parametrize(
    ("source", "confidence"),
    [
        (
            "l'imperi romà i les victòries de Mycale",
            0.85,
        ),  # the source's name is lost: this one took its place
        ("l'imperi romà i les victòries d'aquell any", 0.6),  # translators add a name
    ],
)
def test_surer_where_the_source_lost_a_name(source: str, confidence: float) -> None:
    found = flags("names", source, "the Roman empire and the victories of Zbrojovka", ("ca", "en"))
    assert [f.confidence for f in found if f.severity == "major"] == [confidence]


def test_a_common_word_for_a_name_is_less_sure() -> None:
    source = "el davanter dels Blavencs va marcar al final"
    target = "so the forward of the Blues scored in the end"
    found = flags("names", source, target, ("ca", "en"), links=word_links(source, target, [(1, 2), (4, 6)]))
    assert {f.confidence for f in found if f.spans[0].side == "target"} == {0.6}


@pytest.mark.parametrize(
    ("source", "target", "lang"),
    [
        ("ich bitte darum, dem Antrag zuzustimmen", "so I would ask the House to vote in favour of it", "de"),
        ("us demano que hi voteu a favor", "so I would ask the House to vote in favour of it", "ca"),
    ],
)
def test_a_title_that_took_no_names_place_is_minor(source: str, target: str, lang: str) -> None:
    found = flags("names", source, target, (lang, "en"), links=word_links(source, target, [(0, 1)]))
    assert {(f.severity, target[f.spans[0].start : f.spans[0].end]) for f in found} == {("minor", "House")}


@pytest.mark.parametrize(
    "bullet", ["- ", "• ", "* ", "+ ", "1. ", "1) ", "a) ", "(b) ", "iv) ", "  - ", "-\u00a0", ""]
)
def test_a_capital_behind_a_bullet_makes_no_name(bullet: str) -> None:
    source, target = (
        f"{bullet}Tancament del moll fins al 2 d'abril",
        f"{bullet}Closure of the wharf until 2 April",
    )
    links = word_links(source, target, [(k, k) for k in range(2, 6)])
    for more in ({}, {"links": links}):
        assert quoted("names", source, target, **more) == []
        assert quoted("names", f"La llista:\n{source}", f"The list:\n{target}", **more) == []
        relief = (
            f"{bullet}Reducció dels impostos de les empreses petites",
            f"{bullet}Relief for small companies",
        )
        assert quoted("names", *relief) == []


@pytest.mark.parametrize("front", ["We saw - ", "The (new) ", "In plan b) ", "A so-", "- The "])
def test_what_is_no_bullet_hides_no_name(front: str) -> None:
    assert quoted("names", "ho diu ell avui", f"{front}Herbolzheimer today") == ["Herbolzheimer"]
