from __future__ import annotations

from checks_support import flags, tables

from tqpipe.checks.wreckage.page_phrases import is_page

SOURCE = "El consell es va reunir dilluns. La reunió va durar poc."
TARGET = "The council met on Monday. The meeting was short."

MUST = [
    (SOURCE, f"{TARGET} Read more", ["Read more"]),
    (SOURCE, f"{TARGET} | Share this article", ["Share this article"]),
    (SOURCE, f"{TARGET}\n© 2018 The Post. All rights reserved.", ["© 2018 The Post. All rights reserved"]),
    (SOURCE, f"Advertisement: {TARGET}", ["Advertisement"]),
    (SOURCE, f"Skip to content | {TARGET} · 1 comment · See more", ["Skip to content", "1 comment · See more"]),
    (SOURCE, f"{TARGET} Last updated 14:32, 29 September 2018", ["Last updated 14:32, 29 September 2018"]),
    (SOURCE, f"{TARGET} Click here to see the pictures.", ["Click here to see the pictures"]),
    (SOURCE, f"Advertisement {TARGET}", ["Advertisement"]),
    (SOURCE, f"Read more {TARGET}", ["Read more"]),
    ("Flake va cedir a les pressions.", "ADVERTISEMENT Flake gave in to pressure.", ["ADVERTISEMENT"]),
    (SOURCE, f"{TARGET} [edit]", ["[edit]"]),
    (SOURCE, f"[edit] {TARGET}", ["[edit]"]),
    ("Història", "History[edit]", ["[edit]"]),
    (SOURCE, f"{TARGET} « Previous", ["« Previous"]),
    (SOURCE, f"{TARGET} Tags: politics, economy", ["Tags: politics, economy"]),
    (SOURCE, f"{TARGET} (Photo: Flickr)", ["(Photo: Flickr)"]),
    (SOURCE, f"{TARGET} Photo by AFP", ["Photo by AFP"]),
    (SOURCE, f"{TARGET} | Terms & Conditions", ["Terms & Conditions"]),
    (SOURCE, f"{TARGET} Translated by Google", ["Translated by Google"]),
    ("La imatge és bona.", "The picture is good. Read more", ["Read more"]),
]  # fmt: skip
MUST_NOT = [
    # The source has it, in words that we know, or has as many pieces.
    (f"{SOURCE} Llegeix més", f"{TARGET} Read more"),
    (f"{SOURCE} Per saber-ne més, aquí.", f"{TARGET} Find out more."),
    (f"{SOURCE} © Reuters", f"{TARGET} © Reuters. All rights reserved."),
    ("Vegeu el vídeo", "Watch the video"),
    (SOURCE, f"{TARGET} He told them to read more books."),
    ("L'autoritat de la publicitat va parlar.", "Advertisement Standards Authority spoke of it."),
    ("Responeu a tothom des d'aquí.", "Reply All from here is the command."),
    ("Publicitat. El consell es va reunir.", "Advertisement The council met on Monday."),
    ("Llegiu més Dickens i menys Twain.", "Read more Dickens and less of Twain."),
    (
        "La llista dels articles relacionats és llarga.",
        "See also the long list. It has related articles about it.",
    ),
    ("Trieu Fitxer ▸ Imprimeix.", "Choose File - Print."),
    ("Mireu: Sturridge marca", "Watch: Sturridge scores"),
    ("La premsa. Foto cortesia de Hanna", "The press. Photo by Hanna. Used with permission."),
    ("El consell. Foto: EFE", "The council met. It was short. Photo: EFE"),
    (SOURCE, f"{TARGET} They named their source: he knew."),
    (SOURCE, f"{TARGET} He had one [short] reply."),
    ("Història [modifica]", "History [edit]"),
]
ELSEWHERE = [
    (("ca", "en"), "Va dir: «Vindré demà».", "He said he would come. Leave a comment", ["Leave a comment"]),
    (("en", "es"), "The council met.", "El consejo se reunió. Leer más", ["Leer más"]),
    (("en", "fr"), "The council met.", "Le conseil siège.\nLire aussi : Cliquez ici", ["Lire aussi : Cliquez ici"]),
    (("en", "de"), "The council met.", "Der Rat tagte. Alle Rechte vorbehalten.", ["Alle Rechte vorbehalten"]),
    (("en", "ca"), "The council met.", "Publicitat | El consell es va reunir.", ["Publicitat"]),
    (("en", "ro"), "The council met.", "Consiliul s-a reunit. Citește și", ["Citește și"]),
    (("en", "es"), "The council met.", "El consejo se reunió. Etiquetas: política", ["Etiquetas: política"]),
    (("en", "fr"), "The council met.", "Le conseil siège. [modifier le code]", ["[modifier le code]"]),
    (("en", "it"), "The council met.", "Il consiglio si è riunito. « Precedente", ["« Precedente"]),
]  # fmt: skip
SAME = [
    (("en", "ca"), "The film is good. It won.", "La pel·lícula és bona. Va guanyar. Fou l'any 425."),
    (("en", "ca"), "He said: “Back”.", "Va dir: «Enrere»."),
    (("en", "fr"), "He said “Back” and left.", "Il a dit « Retour » et est parti."),
    (("ca", "en"), "Publicitat i premsa", "Advertising: the press"),
    (("ca", "en"), "Va dir: llegiu més llibres", "He said: read more"),
    (("zh", "en"), "理事会开会了。阅读更多。", "The council met. Read more."),
    (("en", "de"), "It goes back to 425.", "Es geht auf das Jahr 425 n. Chr. zurück."),
]

test_flags, test_does_not_flag = tables("source target spans", MUST, MUST_NOT, check="furniture")
test_elsewhere, test_same = tables("langs source target spans", ELSEWHERE, SAME, check="furniture")


def test_it_is_an_addition_that_is_not_to_be_published() -> None:
    (flag,) = flags("furniture", SOURCE, f"{TARGET} Read more | Share this article")
    assert (flag.category, flag.severity) == ("accuracy/addition", "major")
    assert flag.evidence["pieces"] == ["Read more", "Share this article"]


def test_numbers_marks_and_capitals_do_not_matter() -> None:
    assert is_page("12 COMMENTS")
    assert is_page("Copyright 2018 by us")
    assert not is_page("Copyrighted works are expensive")
    assert not is_page("")
    assert not is_page("Click here to " + "x" * 80)
