"""What rules missed, and flagged falsely, on real machine translations."""

import pytest
from checks_support import flags, tables

MUST = [
    (
        "numbers",
        "În 491 î.Hr. orașul a fost înfrânt.",
        "In 491 the city was defeated.",
        ("ro", "en"),
        ["491"],
    ),
    ("numbers", "Он умер в 337 году до н. э. в Риме.", "He died in Rome in 337.", ("ru", "en"), ["337"]),
    ("numbers", "He died in 337 BC in Rome.", "Murió en 337 en Roma.", ("en", "es"), ["337"]),
    ("numbers", "He died in 337 BC in Rome.", "他于337年在罗马去世。", ("en", "zh"), ["337"]),
    ("numbers", "Er starb 44 v. Chr. in Rom.", "He died in Rome in 44.", ("de", "en"), ["44"]),
    ("numbers", "Murió en el 44 a. C. en Roma.", "He died in Rome in 44.", ("es", "en"), ["44"]),
    # The mark of the source's language says nothing to an English reader.
    ("numbers", "Macedonia, în 148 î.Hr.", "Macedonia, in 148 î.Hr.", ("ro", "en"), ["148"]),
    ("numbers", "Son 5 × 10³ células.", "It is 5 × 10⁴ cells.", ("es", "en"), ["5 × 10⁴"]),
    ("numbers", "Son 5 x 10^3 células.", "It is 500 cells.", ("es", "en"), ["500"]),
    ("numbers", "Le défilé du 14-Juillet.", "The parade of 15 July.", ("fr", "en"), ["15"]),
    (
        "names",
        "Biblioteca „V. A. Urechia” are cărți.",
        "The V. V. Urechia library has books.",
        ("ro", "en"),
        ["V. V. Urechia"],
    ),
    (
        "names",
        "Президент Дмитрий Медведев заявил об этом вчера утром.",
        "President Vladimir Putin said so yesterday morning.",
        ("ru", "en"),
        ["Vladimir Putin"],
    ),
    (
        "names",
        "Ο πρωθυπουργός Κυριάκος Μητσοτάκης μίλησε χθες το πρωί.",
        "The prime minister, Alexis Tsipras, spoke yesterday morning.",
        ("el", "en"),
        ["Alexis Tsipras"],
    ),
    ("acronyms", "Der BGH hat entschieden.", "The bgh made a decision.", ("de", "en"), ["bgh"]),
    (
        "name_variants",
        "El president del Senat va dir que no.",
        "The head of the Snatu said no.",
        ("ca", "en"),
        ["Snatu"],
    ),
    ("spelling", "Пациентам помогли.", "The patients had a glorbotomy.", ("ru", "en"), ["glorbotomy"]),
]
MUST_NOT = [
    ("numbers", "He died in 337 BC in Rome.", "Murió en 337 a. C. en Roma.", ("en", "es")),
    ("numbers", "He died in 337 BC in Rome.", "他于公元前337年在罗马去世。", ("en", "zh")),
    ("numbers", "Murió en el 44 a. C. en Roma.", "He died in Rome in 44 B.C.", ("es", "en")),
    ("numbers", "Murió en el 44 a. C. en Roma.", "He died in Rome in 44 BCE.", ("es", "en")),
    ("numbers", "In 1996 BC voted for the party.", "En 1996 la province vota pour le parti.", ("en", "fr")),
    ("numbers", "Son 5 × 10³ células.", "It is 5000 cells.", ("es", "en")),
    ("numbers", "Son 5.000 células.", "It is 5 × 10^3 cells.", ("es", "en")),
    ("numbers", "Son 5 × 10⁻³ moles.", "It is 0.005 moles.", ("es", "en")),
    ("numbers", "La fête du 14-Juillet a été belle.", "Bastille Day was beautiful.", ("fr", "en")),
    ("names", "La fête du 14-Juillet a été belle.", "The Bastille Day was beautiful.", ("fr", "en")),
    ("names", "Scrisă de J. K. Rowling.", "Written by J. K. Rowling.", ("ro", "en")),
    ("names", "C. Darwin i G. Mendel", "K. Darwin and G. Mendel", ("ca", "en")),
    ("names", "Дмитрий Медведев заявил об этом.", "Dmitri Medvedev said so.", ("ru", "en")),
    ("names", "Роберт Уилсон заявил об этом.", "Robert Wilson said so.", ("ru", "en")),
    ("names", "Владимир Владимирович заявил об этом.", "Vladimir Putin said so.", ("ru", "en")),
    ("names", "Хиллари Клинтон заявила об этом.", "Hillary Clinton said so.", ("ru", "en")),
    (
        "incomplete",
        "El estudio in vitro mostró actividad.",
        "The in vitro study showed activity.",
        ("es", "en"),
    ),
    ("acronyms", "Der BGH hat entschieden.", "the bgh made a decision .", ("de", "en")),
    ("acronyms", "Un DVD y una TV.", "Un dvd e una tv.", ("es", "it")),
    ("acronyms", "Vea www.BGH.de y BGH.", "See www.bgh.de.", ("es", "en")),
    (
        "name_variants",
        "El president de Catalunya va dir que no.",
        "The head of Catalonia said no.",
        ("ca", "en"),
    ),
]
test_found, test_not_found = tables("check source target langs spans", MUST, MUST_NOT)


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("Проведена стробоскопия гортани.", "Larynx stroboscopy was performed."),
        ("Нейрогуморальная регуляция нарушена.", "The neurohumoral regulation is disturbed."),
        ("Назначена бальнеотерапия.", "A balneotherapeutic course was given."),
    ],
)
def test_a_term_that_the_source_has_in_another_alphabet_is_a_minor_doubt(source: str, target: str) -> None:
    assert all(f.severity == "minor" for f in flags("spelling", source, target, ("ru", "en")))


@pytest.mark.parametrize(
    ("source", "target", "lang"),
    [
        ("यहाँ नचरी र सालैजो नाचिन्छ।", "They dance the nachari and the salaijo.", "ne"),
        ("काब्य पछि महाकाब्य बन्छ।", "After a poem comes a mahakaabya.", "ne"),
        ("එය ගහල අර්තාපල් වැනි ය.", "It is like gahala potato.", "si"),
    ],
)
def test_a_word_of_an_indic_source_is_a_minor_doubt(source: str, target: str, lang: str) -> None:
    assert all(f.severity == "minor" for f in flags("spelling", source, target, (lang, "en")))


def test_a_word_that_no_indic_source_has_is_none() -> None:
    found = flags("spelling", "यहाँ मानिस नाचिन्छन्।", "They dance the influencive.", ("ne", "en"))
    assert [f.severity for f in found] == ["major"]


@pytest.mark.parametrize(
    ("source", "target", "lang"),
    [
        (
            "Esimese agendi saatis Alfons Rebase ülem.",
            "The first agent was sent by the chief of Alfons Rebane.",
            "et",
        ),
        ("Seda ütles Marina Kaljuranna nõunik.", "So said the adviser of Marina Kaljurand.", "et"),
        ("Pääministeri Jari Virtasen mukaan ei.", "According to Jari Virtanen no.", "fi"),
        ("Podle Václava Havla ne, řekl Karel Havla.", "According to Václav Havel, no.", "cs"),
    ],
)
def test_a_case_with_another_stem_is_the_same_name(source: str, target: str, lang: str) -> None:
    assert flags("name_variants", source, target, (lang, "en")) == []


def test_a_name_with_another_letter_is_told_in_a_language_with_cases() -> None:
    found = flags("name_variants", "Niminetati Paavo Nõgene.", "Paavi Nõgene was named.", ("et", "en"))
    assert [f.severity for f in found] == ["major"]


@pytest.mark.parametrize(
    ("source", "target", "severity"),
    [
        # A people has a small letter in Estonian, a king another name.
        ("Perenimed pandi ka eestlastele.", "Surnames were given to the Estonians.", "minor"),
        ("Saarlased ründasid liivlasi.", "The islanders raided the Livonians.", "minor"),
        ("Ütles peaminister Belkhadem.", "So said the prime minister, Absouziz.", "major"),
    ],
)
def test_a_word_that_the_list_knows_is_no_sure_name_where_the_source_has_no_list(
    source: str, target: str, severity: str
) -> None:
    found = [f for f in flags("names", source, target, ("et", "en")) if f.spans[0].side == "target"]
    assert [f.severity for f in found] == [severity]
