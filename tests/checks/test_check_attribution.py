from checks_support import flags, quoted, tables

MUST = [
    (
        "«La guerra s'acabarà aviat i tothom tornarà a casa seva», diu Riu.",
        '"The war will be over soon and everybody will go back home, says Riu."',
        [' says Riu."'.strip()],
    ),
    (
        "“Això no és cap fracàs, és un xoc amb la realitat”, afegeix Peredo.",
        "“This is no failure, it is a clash with reality, Peredo adds.”",
        ["Peredo adds.”"],
    ),
    # The quotation begins at the sentence's start instead of its second half.
    (
        "El director creu que aquesta mediació a través de la força és una estratègia que pot «funcionar».",
        '"The director believes that this mediation through force is a strategy that may work."',
        ['"The director believes that this mediation through force is a strategy that may work."'],
    ),
    (
        "«No hi anirem», va dir Riu després de parlar amb Peredo.",
        '"We will not go," said Peredo. "It is Riu who goes."',
        ["Peredo"],
    ),
]
MUST_NOT = [
    ("«Vindré demà», va dir Riu.", '"I\'ll come tomorrow," said Riu.'),
    ("Riu va dir: «Vindré demà».", '"I\'ll come tomorrow," Riu said.'),
    ("«Ell sempre diu que vindrà demà, però no ve mai», va dir Riu.", '"He always says he will come," Riu said.'),
    # A reported quotation inside the quotation, on both sides.
    ("«Vindré, diu ell, i no ve», explica Riu.", '"I will come, he says, and he does not," Riu explains.'),
    ("El Sr. Clark va dir que el pla de Theresa May és «bo».", 'Mr Clark said Theresa May\'s plan is "good".'),
    ("«Sí», va afirmar Sturridge a Liverpool.", '"Yes," Sturridge told Liverpool.'),
    ("«Sí», va dir Jean-Pierre, portaveu de MoveOn.", '"Yes," Jean-Pierre, a spokeswoman for MoveOn said.'),
    ("«Sí», va dir Moscou.", '"Yes," said Moscow.'),
    ("Va parlar de «consistència» en una entrevista llarga amb el diari de Barcelona.",
     'He spoke of "consistency" in a long interview with the Barcelona newspaper.'),
]  # fmt: skip


test_flags, test_does_not_flag = tables("source target spans", MUST, MUST_NOT, check="attribution")


def test_evidence_names_both_verbs() -> None:
    (flag,) = flags("attribution", *MUST[0][:2])
    assert flag.severity == "major"
    assert flag.evidence == {"kind": "swallowed", "verb": "says", "source_verb": "diu"}


def test_silent_in_languages_without_a_list() -> None:
    assert quoted("attribution", *MUST[0][:2], langs=("eu", "en")) == []
