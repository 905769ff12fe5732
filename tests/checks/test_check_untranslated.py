from checks_support import tables

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
    ("le gouvernement", "the gouvernement said", ("fr", "en"), ["gouvernement"]),
]
MUST_NOT = [
    ("la paella i el jihad", "paella and jihad and a fiesta", ("ca", "en")),
    ("la Generalitat de Catalunya", "the Generalitat de Catalunya", ("ca", "en")),
    ('la paraula "desenvolupament"', 'the word "desenvolupament" is long', ("ca", "en")),
    ("important i nacional", "important and national hospital", ("ca", "en")),
    ("her ovarian cancer disappeared", "cancerul ovarian a dispărut", ("en", "ro")),
    ("el web desenvolupament.cat", "the site desenvolupament.cat", ("ca", "en")),
]


test_flags, test_does_not_flag = tables("source target langs spans", MUST, MUST_NOT, check="untranslated")
