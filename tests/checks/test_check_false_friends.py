from checks_support import flags, tables

MUST = [
    ("La situació actual", "The actual situation", ("ca", "en"), ["actual"]),
    ("Actualmente vive en Lima", "He actually lives in Lima", ("es", "en"), ["actually"]),
    ("Qui ha plantat qui", "Who's Stood on Whom", ("ca", "en"), ["Stood on"]),
    ("Per no trencar la baralla", "In order not to break up the fight", ("ca", "en"), ["break up the fight"]),
    ("Está embarazada", "She is embarrassed", ("es", "en"), ["embarrassed"]),
    ("Il attend le bus", "He attends the bus", ("fr", "en"), ["attends"]),
    ("La libreria è chiusa", "The library is closed", ("it", "en"), ["library"]),
    ("Ela puxou a porta", "She pushed the door", ("pt", "en"), ["pushed"]),
]
MUST_NOT = [
    ("Utilitzeu Exit For", "Use Exit For", ("ca", "en")),
    ("La situació actual", "The current situation", ("ca", "en")),
    ("Ha plantat un arbre", "He planted a tree", ("ca", "en")),
    ("La biblioteca", "The library", ("ca", "en")),
    ("La situación actual", "La situació actual", ("es", "ca")),
    ("Die aktuelle Lage", "The actual situation", ("de", "en")),
]


test_flags, test_does_not_flag = tables("source target langs spans", MUST, MUST_NOT, check="false_friends")


def test_idioms_can_be_left_out() -> None:
    assert flags("false_friends", "trencar la baralla", "break up the fight", idioms=False) == []
