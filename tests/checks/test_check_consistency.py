"""Tables of consistency and duplicate, which look at the whole document."""

from dataclasses import replace
from pathlib import Path

from checks_support import flags, pair, quoted

from tqpipe.checks import CHECKS
from tqpipe.checks.lexicon.terms_file import load
from tqpipe.types import Context, Piece, Place

USUAL = [("Guarda els canvis ara", "Save the changes now"), ("Guarda els canvis ara", "Save the changes now")]
OTHER = "Keep all of your modifications"


def test_another_translation_of_the_same_text() -> None:
    assert quoted("consistency", "Guarda els canvis ara", OTHER, document=USUAL) == [OTHER]
    (flag,) = flags("consistency", "Guarda els canvis ara", OTHER, document=USUAL)
    assert flag.evidence["other"] == "d0"


def test_the_usual_translation_and_other_marks_are_fine() -> None:
    for target in ("Save the changes now", "Save the changes now!", "SAVE the changes now"):
        assert quoted("consistency", "Guarda els canvis ara", target, document=USUAL) == []
    assert quoted("consistency", "Guarda-ho", "Keep it", document=[("Guarda-ho", "Save it")]) == []
    assert quoted("consistency", "Guarda els canvis ara", OTHER) == []


def test_the_translation_that_keeps_to_the_glossary_is_not_the_odd_one(tmp_path: Path) -> None:
    file = tmp_path / "terms.tsv"
    file.write_text("mosso\tmosso\tpoliceman\n", encoding="utf-8")
    source, right, wrong = (
        "Els mossos van detenir-lo",
        "The mossos arrested him",
        "The policemen arrested him",
    )
    usual = [(source, wrong), (source, wrong)]
    assert quoted("consistency", source, right, document=usual) == [right]
    assert quoted("consistency", source, right, document=usual, terms=load(file)) == []
    # Where both keep to it, the odd one is still odd.
    usual = [(source, "Mossos put him under arrest")] * 2
    assert quoted("consistency", source, right, document=usual, terms=load(file)) == [right]


def test_translations_of_one_place_in_the_file_are_meant_to_differ() -> None:
    long, short = "Save all of the changes now", "Save now"
    place, other = (Place("a.ts", (Piece(0, 21, line, 1, 22, 0, 0),)) for line in (1, 9))
    for where, found in ((place, []), (other, [short])):
        rows = [
            replace(pair("Guarda els canvis ara", target, id=str(n)), source_place=there)
            for n, (target, there) in enumerate(((long, place), (short, where)))
        ]
        context = Context("ca", "en", rows, {})
        flagged = CHECKS["consistency"].check(rows[1], context, options=CHECKS["consistency"].options())
        assert [rows[1].target_text for _ in flagged] == found


def test_one_target_for_two_sources() -> None:
    target = "Trump spoke with Putin about the war on Tuesday"
    document = [("Trump va parlar amb Putin de la guerra dimarts", target)]
    assert quoted("duplicate", "La neu va caure a la muntanya tota la nit", target, document=document) == [
        target
    ]
    # The one that fits is left alone.
    document = [("La neu va caure a la muntanya tota la nit", target)]
    assert (
        quoted("duplicate", "Trump va parlar amb Putin de la guerra dimarts", target, document=document) == []
    )


def test_alike_sources_may_share_a_target() -> None:
    document = [("La casa del president és gran", "The president's house is very large")]
    source = "La casa del president és molt gran"
    assert quoted("duplicate", source, "The president's house is very large", document=document) == []


def test_a_neighbours_words_pasted_in() -> None:
    paste = "the snow fell on the mountain all night"
    document = [("La neu va caure a la muntanya tota la nit.", "The snow fell on the mountain all night.")]
    target = f"Trump spoke with Putin, {paste}."
    assert quoted("duplicate", "Trump va parlar amb Putin.", target, document=document) == [paste]
    (flag,) = flags("duplicate", "Trump va parlar amb Putin.", target, document=document)
    assert flag.category == "accuracy/addition"


def test_a_repetition_that_the_source_has_is_fine() -> None:
    source = "La neu va caure a la muntanya tota la nit"
    target = "The snow fell on the mountain all night"
    document = [(f"{source}, va dir.", f"{target}, he said.")]
    assert (
        quoted("duplicate", f"Diu que {source.lower()}.", f"He says {target.lower()}.", document=document)
        == []
    )


def test_ten_thousand_equal_rows_are_quick() -> None:
    document = [
        (f"The same sentence, número {i} de totes", "The same sentence again and again") for i in range(3000)
    ]
    assert flags(
        "duplicate", "Una altra frase diferent", "The same sentence again and again", document=document
    )
