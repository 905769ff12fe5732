"""Former, vice-, deputy and acting, lost or added; look-alikes."""

import pytest
from checks_support import flags, translations

#: Languages, source, a good translation, one without the rank or with one, its words.
ROWS = """
es en El exministro del Interior declara hoy. | The former Interior Minister testifies today. |
  The Interior Minister testifies today. | Minister
en fr The former finance minister was arrested. | L'ancien ministre des Finances a été arrêté. |
  Le ministre des Finances a été arrêté. | ministre
de en Der stellvertretende Bürgermeister eröffnete das Fest. | The deputy mayor opened the festival. |
  The mayor opened the festival. | mayor
fr en L'ancien premier ministre a été entendu par les juges. | The ex-prime minister was heard by the judges. |
  The prime minister was heard by the judges. | minister
it en L'ex moglie del calciatore lo ha denunciato. | The footballer's ex-wife reported him. |
  The footballer's wife reported him. | wife
ca en L'exalcalde va renunciar a l'acta. | The former mayor gave up his seat. | The mayor gave up his seat. |
  mayor
ro en Fostul președinte a fost audiat. | The former president was questioned. | The president was questioned. |
  president
pt en O ex-governador foi absolvido. | The former governor was acquitted. | The governor was acquitted. |
  governor
de en Der ehemalige Außenminister hielt eine Rede. | The former foreign minister gave a speech. |
  The foreign minister gave a speech. | minister
de en Altkanzler Schröder reiste nach Moskau. | Former Chancellor Schröder travelled to Moscow. |
  Chancellor Schröder travelled to Moscow. | Chancellor
de en Ihr Ex-Mann hat angerufen. | Her ex-husband called. | Her husband called. | husband
es en Su exmujer vive en Lima. | His ex-wife lives in Lima. | His wife lives in Lima. | wife
en es The deputy mayor opened the market. | El teniente de alcalde inauguró el mercado. |
  El alcalde inauguró el mercado. |
  alcalde
en es The acting president called an election. | El presidente interino convocó elecciones. |
  El presidente convocó elecciones. | presidente
en it The assistant coach was sent off. | Il vice allenatore è stato espulso. | L'allenatore è stato espulso. |
  allenatore
en ca The vice president signed the law. | La vicepresidenta va signar la llei. |
  La presidenta va signar la llei. |
  presidenta
es ca El secretario general adjunto viajó a Ginebra. | El secretari general adjunt va viatjar a Ginebra. |
  El secretari general va viatjar a Ginebra. | secretari
es en El subdirector firmó la carta. | The deputy director signed the letter. |
  The director signed the letter. | director
en ca Former champion Rafael Nadal lost. | L'excampió Rafael Nadal va perdre. |
  El campió Rafael Nadal va perdre. | campió
it en Il sottosegretario alla Salute si è dimesso. | The Health undersecretary has resigned. |
  The Health Minister has resigned. | Minister
fr de Le directeur adjoint a signé. | Der stellvertretende Direktor hat unterschrieben. |
  Der Direktor hat unterschrieben. |
  Direktor
en es The minister resigned. | El ministro dimitió. | El exministro dimitió. | exministro
fr en La présidente du conseil a voté. | The president of the council voted. |
  The vice-president of the council voted. |
  vice-president
en ro The mayor opened the fair. | Primarul a deschis târgul. | Fostul primar a deschis târgul. | Fostul primar
pt es O vice-presidente demitiu-se. | El vicepresidente dimitió. | El presidente dimitió. | presidente
"""

#: The same told in other words, and words that are no ranks.
GOOD = """
es en El expresidente fue detenido. | The man who was president was arrested.
es en El expresidente Clinton lo recordó. | Clinton, president from 1993 to 2001, remembered it.
en es The former president spoke. | El entonces presidente habló.
en fr The former minister left. | Celui qui était ministre est parti.
ca en L'expresident va parlar. | The outgoing president spoke.
en es Former students met the director. | Los antiguos alumnos se reunieron con el director.
en ca The former minister met the minister. | L'exministre es va reunir amb la ministra.
en es Her late husband was a judge. | Su difunto marido era juez.
fr en Le palais ancien du ministre est fermé. | The minister's old palace is closed.
en es Under President Obama it grew. | Con el presidente Obama creció.
en it The Secretary of State spoke. | Il sottosegretario di Stato ha parlato.
de en Der Exekutivdirektor sprach. | The executive director spoke.
de en Die Unternehmensdirektorin sprach. | The director of the company spoke.
es en Explicó el presidente su plan. | The president explained his plan.
en es The former lawmaker accused the president. | El exlegislador acusó al presidente.
fr en Le président par intérim a parlé. | The caretaker president spoke.
en de The acting mayor spoke. | Der amtierende Bürgermeister sprach.
ro en El a fost numit ministru. | He was appointed minister.
es en La segunda esposa y la exesposa. | His second wife and the former one.
ca en El president en funcions dels Estats Units. | The sitting president of the United States.
pt en Ministro da Fazenda na época, foi eleito. | A former economy minister, he was elected.
ca en El darrer primer ministre hi va ser. | The former prime minister was there.
"""

test_lost_or_added, test_told_otherwise = translations("opposites", ROWS, GOOD)


@pytest.mark.parametrize(
    ("source", "target", "langs", "words"),
    [
        ("El exministro declara.", "The minister testifies.", ("es", "en"), ["minister", "exministro"]),
        ("The former finance minister left.", "Le ministre est parti.", ("en", "fr"),
         ["ministre", "former finance minister"]),
        ("Le directeur général adjoint signe.", "The director general signs.", ("fr", "en"),
         ["director", "directeur général adjoint"]),
        ("L’ex presidente ha detto di no.", "The president said no.", ("it", "en"), ["president", "ex presidente"]),
    ],
)  # fmt: skip
def test_both_sides_are_marked(source: str, target: str, langs: tuple[str, str], words: list[str]) -> None:
    (flag,) = flags("opposites", source, target, langs)
    assert [{"source": source, "target": target}[s.side][s.start : s.end] for s in flag.spans] == words
