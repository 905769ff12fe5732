"""One name in another's place, by lists of names and without word links."""

import pytest
from checks_support import quoted

MUST = [
    (
        "es-en",
        "Ayer Juan Pérez presentó su novela.",
        "Yesterday John Murphy presented his novel.",
        "John Murphy",
    ),
    ("es-en", "Según Pérez, perdió mucho dinero.", "According to Murphy, it lost a lot of money.", "Murphy"),
    ("es-en", "El presidente Sánchez viajó ayer.", "President González travelled yesterday.", "González"),
    ("ca-en", "El ministre Puig va parlar.", "Minister Bosch spoke.", "Bosch"),
    ("ca-en", "La Maria va arribar tard a la reunió.", "Anna arrived late at the meeting.", "Anna"),
    ("ca-en", "Va parlar amb en Jordi sobre això.", "He spoke with Peter about it.", "Peter"),
    ("ro-en", "Potrivit lui Ionescu, costă mult.", "According to Popescu, it costs a lot.", "Popescu"),
    ("de-en", "Laut Müller wird es zu viel kosten.", "According to Schmidt, it costs too much.", "Schmidt"),
    ("en-de", "According to Murphy, it costs too much.", "Laut Johnson kostet es zu viel.", "Johnson"),
    (
        "en-it",
        "Google bought the firm last year.",
        "Microsoft ha comprato la ditta l'anno scorso.",
        "Microsoft",
    ),
    (
        "pt-en",
        "A soberania, como observou o jurista, professor de direito em Stanford, conta muito.",
        "As a Harvard law professor has observed, sovereignty counts for a lot.",
        "Harvard",
    ),
    (
        "pt-en",
        "Agora, no entanto, é a vez da Coreia do Norte errar.",
        "Now it is Kevin's turn to err.",
        "Kevin",
    ),
    ("en-ca", "It is now for Germany to decide.", "Ara ha de decidir en Ramon.", "Ramon"),
    ("pt-en", "O autor do artigo da Forbes.", "The author of the CNN article.", "CNN"),
]

MUST_NOT = [
    ("es-en", "El presidente estadounidense se fue.", "Trump has left the meeting early."),
    ("es-en", "La canciller alemana se fue.", "German Chancellor Merkel has left."),
    ("fr-en", "Les Français et les chrétiens sont là.", "The Christian community is there."),
    ("es-en", "Vive en Francia.", "Peter lives in Lyon."),
    ("es-en", "Estudió en Harvard, según la BBC.", "The BBC says that he went to Harvard."),
    ("es-en", "Juan Pérez llegó tarde a casa.", "John Pérez came home late."),
    ("es-en", "Kit es famoso por su papel de Jon Nieve.", "Kit is famous for his role as Jon Snow."),
    ("es-en", "El Papa Benito habló ayer en Roma.", "Pope Benedict spoke yesterday in Rome."),
    ("ca-en", "Va néixer el dia de Sant Jordi.", "He was born on Saint Peter's day, in April."),
    ("es-en", "Pepe llegó tarde a la reunión.", "José arrived late at the meeting."),
    ("ca-en", "En Guillem va arribar tard.", "William arrived late at the office."),
    ("es-en", "Trump habló ayer con la prensa.", "Donald spoke to the press yesterday."),
    ("es-en", "Buscó en Google el nombre de Pérez.", "He googled the name of Pérez."),
    ("es-en", "García y Pérez ganaron.", "García and Peres won."),
    ("de-en", "Der Müller mahlt das Korn.", "The miller grinds the corn."),
    ("cs-en", "Setkal se s Putinem a Novákem.", "He met Putin and Novák."),
]


@pytest.mark.parametrize(("langs", "source", "target", "said"), MUST)
def test_flagged(langs: str, source: str, target: str, said: str) -> None:
    assert quoted("names", source, target, langs=tuple(langs.split("-"))) == [said]


@pytest.mark.parametrize(("langs", "source", "target"), MUST_NOT)
def test_not_flagged(langs: str, source: str, target: str) -> None:
    assert quoted("names", source, target, langs=tuple(langs.split("-"))) == []
