from checks_support import flags, quoted, tables

MUST = [
    ('el sistema energètic, "que també"', 'the energy system., "which is also', ['., "']),
    ("la treva de 30 dies, unes exigències", "the 30-day truce., demands", [".,"]),
    (
        'forçar-lo a negociar "amb incentius"',
        'force him to negotiate. "with economic incentives',
        ['. "with'],
    ),
    ("s'havia pactat amb Ucraïna. Però", "agreed upon with Ukraine.But despite", [".But"]),
    ("amb això, i prou", "with this , and that is all", [" ,"]),
    ("amb això, i prou", "with this,, and that is all", [",,"]),
    ("Ho va dir, però no", "He said so,but no", [",but"]),
    ("Final.", "The end..", [".."]),
]
MUST_NOT = [
    ("Apple Inc. i altres", "Apple Inc., and others, etc., came at 5 p.m., they said"),
    ("El web exemple.cat", "The site example.com and Node.js and report.Final.pdf"),
    ("Espera... i ja", "Wait ... and then… done..."),
    ("Fa servir .NET", "It uses .NET and .5 of it"),
    ("Vaig anar a St. Louis", "I went to St. Louis vs. the others, approx. five"),
    ("El , espai", "The , space"),
    ("a , b . c ; d", "We went , saw . and came ; then , left ."),
    ("L'iPhone. iPad", "He likes it. iPads too."),
]


test_flags, test_does_not_flag = tables("source target spans", MUST, MUST_NOT, check="punctuation")


def test_french_sets_a_space_before_high_marks() -> None:
    assert quoted("punctuation", "Really? Yes!", "Vraiment ? Oui !", langs=("en", "fr")) == []
    assert quoted("punctuation", "Really? Yes!", "Vraiment ? Oui , oui", langs=("en", "fr")) == [" ,"]


def test_a_space_before_a_mark_is_a_sure_slip_where_others_touch_their_words() -> None:
    for target, sure in (
        ("We , too, agree.", True),
        ("So we went , and came.", True),
        ("He said so .", False),
    ):
        found = flags("punctuation", "Nosaltres hi vam anar.", target)
        assert found
        assert all((f.confidence >= 0.9) is sure for f in found)


def test_a_stop_in_mid_sentence_is_a_sure_slip() -> None:
    (found,) = flags(
        "punctuation", "per forçar-lo a negociar amb incentius", "to force him to negotiate. with incentives"
    )
    assert found.confidence >= 0.9
