"""Tables of what machines leave of sentences in several languages: marks, spaces, capitals, ends."""

from checks_support import flags, tables

CA_EN, EN_ES, EN_FR, EN_PT, EN_CA = ("ca", "en"), ("en", "es"), ("en", "fr"), ("en", "pt"), ("en", "ca")

MUST = [
    ("ending", CA_EN, "Va presentar la reforma després de mesos de debat.", "He presented the reform after months of",
     ["of"]),
    ("ending", CA_EN, "Va presentar la reforma després de mesos de debat.", "He presented it after months of discus",
     ["discus"]),
    ("ending", ("en", "de"), "He left the house.", "Er verließ das Haus mit seinem", ["seinem"]),
    ("ending", ("en", "de"), "He left the house with a bag.", "Er verließ das Haus mit ein", ["ein"]),
    ("ending", CA_EN, "Va presentar la reforma ahir a la ciutat vella.",
     "He presented the reform yesterday in the city", [""]),
    ("boundaries", EN_PT, "The ship sank on Monday. The crew survived.",
     "O navio afundou na segunda-feira A tripulação sobreviveu.", ["segunda-feira A"]),
    ("boundaries", EN_ES, "The ship sank yesterday. The crew survived.",
     "El barco se hundió ayer La tripulación sobrevivió.", ["ayer La"]),
    ("boundaries", ("es", "en"), "El ministro viajó a Roma para reunirse con sus colegas.",
     "The minister travelled to Rome. To meet his colleagues.", ["To"]),
    ("boundaries", ("es", "en"), "Los precios subieron un 3% a causa de la guerra.",
     "Prices rose by 3%. Because of the war.", ["Because"]),
    ("capital", CA_EN, "El ministre va arribar tard a la reunió.", "The minister arrived Late at the meeting.",
     ["Late"]),
    ("capital", EN_ES, "On Monday the Spanish government met.", "El Lunes el gobierno Español se reunió.",
     ["Lunes", "Español"]),
    ("capital", EN_FR, "It began on 5 January.", "Cela a commencé le 5 Janvier.", ["Janvier"]),
    ("capital", EN_CA, "The government met on Monday.", "El govern es va reunir el Dilluns.", ["Dilluns"]),
    ("punctuation", CA_EN, "Va anar a Roma?", "Did he go to Rome?.", ["."]),
    ("punctuation", CA_EN, "Va anar a Roma?", "Did he go to Rome??", ["??"]),
    ("punctuation", EN_ES, "Did he go to Rome?", "El ministro fue a Roma?", ["?"]),
    ("punctuation", EN_ES, "Great news!", "Buenas noticias!", ["!"]),
    ("punctuation", EN_ES, "John's house", "La casa de Juan´s", ["n´"]),
    ("spacing", CA_EN, "Un «error greu» ahir.", "A “ serious mistake ” yesterday.", ["“ "]),
    ("spacing", CA_EN, "La casa no és gran.", "The house isn' t big, and we' re late.", ["sn' t", "' re"]),
    ("spacing", EN_FR, "The man left.", "L' homme est parti.", ["L' "]),
    ("spacing", EN_CA, "The man left.", "L’ home va marxar.", ["L’ "]),
    ("spacing", CA_EN, "L'alcalde (PP) va parlar.", "The mayor(PP) spoke.", ["mayor(PP)"]),
    ("repetition", CA_EN, "Va entrar a la casa gran.", "He went in the in the big house.", ["in the"]),
    ("repetition", EN_ES, "He went into the big house.", "Entró en la en la casa grande.", ["en la"]),
]  # fmt: skip
MUST_NOT = [
    ("ending", CA_EN, "De què està feta la casa?", "What the house is made of"),
    ("ending", CA_EN, "De què és feta.", "I do not know what it is made of."),
    ("ending", CA_EN, "El debat sobre la reforma de l'escola", "The months of debate it is made of"),
    ("ending", CA_EN, "Va llançar el disc.", "He was good at the play"),
    ("boundaries", EN_ES, "He reads El País. He lives here.", "Lee siempre El País. Vive aquí."),
    ("boundaries", EN_ES, "The ship sank. It was old.",
     "El barco se hundió y vio La tripulación en el cine. Era viejo."),
    ("boundaries", ("es", "en"), "Habló. Para ganar hay que jugar.", "He spoke. To win you must play."),
    ("boundaries", ("es", "en"), "Habló mucho y ganar es jugar.", "He spoke much. To win is to play."),
    ("boundaries", ("es", "en"), "Habló porque quiso, y se fue.", "He spoke. Because he wanted to, he left."),
    ("capital", CA_EN, "«Late Night» és un programa.", "He watched Late Night and the Late Show at home."),
    ("capital", CA_EN, "És un programa.", "The Late Late Show."),
    ("capital", EN_ES, "On Good Friday Plácido Domingo sang.",
     "El Viernes Santo cantó Plácido Domingo en el Domingo de Ramos."),
    ("capital", EN_ES, "The Socialist Party in China", "El Partido Socialista Obrero Español de la Española en China"),
    ("capital", EN_ES, "Julio came in May.", "Julio y Abril Martínez llegaron a la Plaza de Mayo."),
    ("capital", EN_FR, "The French are here.", "Les Français sont ici et beaucoup d'entre eux, Mars aussi."),
    ("capital", ("ca", "es"), "El Dilluns de Pasqua i el Lunes", "Leyó el Lunes"),
    ("punctuation", CA_EN, "Vols venir? Sí?", "Will you?... Yes?? Or what?!"),
    ("punctuation", EN_ES, "Did he go? See http://a.b/c?d=e", "¿Fue? Vea http://a.b/c?d=e (?)"),
    ("punctuation", EN_CA, "Did he go to Rome?", "Va anar a Roma?"),
    ("punctuation", EN_ES, "Did he go to Rome?", "«¿Fue a Roma?», dijo."),
    ("punctuation", EN_ES, "Yahoo! is back. Great!", "Yahoo! ha vuelto. ¡Genial!"),
    ("punctuation", EN_CA, "Great news!", "Bones notícies!"),
    ("ending", ("en", "de"), "He left it to them.", "Er hat es ihnen gelassen, denn er kam mit."),
    ("ending", ("en", "de"), "The Wehrmacht invaded Poland.", "Die Wehrmacht marschierte in Polen ein."),
    ("ending", ("en", "de"), "It contributes to inflammation.", "Es trägt zur Entzündung bei."),
    ("ending", ("en", "de"), "He seemed to be tired.", "Er schien müde zu sein."),
    ("ending", ("en", "de"), "Why do you do it?", "Warum tust du das?"),
    ("spacing", ("de", "en"), "„Ja“ und „nein“.", "He says “yes” and “no” to it."),
    ("spacing", ("en", "de"), "“Yes” and “no” here.", "Er sagt „Ja“ und „Nein“ dazu."),
    ("spacing", EN_FR, "“Yes” and “no” here.", "« Oui » et « non », l'homme dit"),
    ("spacing", CA_EN, "La casa dels jugadors", "The players' t-shirts and the boys' s-bends, rock ’n’ roll"),
    ("spacing", EN_FR, "The '90s", "Les années '90 et l'homme"),
    ("spacing", CA_EN, "La crida printf(PP)", "The call printf(PP) and person(s)"),
    ("repetition", CA_EN, "És el que és.", "It is it is what I was in the house in the city."),
    ("repetition", EN_ES, "near the church", "cerca de la de la esquina"),
]  # fmt: skip


test_flags, test_does_not_flag = tables("check langs source target spans", MUST, MUST_NOT)


def test_a_stop_after_a_preposition_is_an_omission() -> None:
    (flag,) = flags("ending", *MUST[0][2:4])
    assert (flag.severity, flag.category) == ("major", "accuracy/omission")
