"""Another thing of the same kind: relatives, organs and limbs, crimes, disasters, what became of people."""

import pytest
from checks_support import cases, quoted

#: Languages, source, a good translation, one that names another thing of the kind, the word for it.
ROWS = """
ca en La mare d'en Joan va morir. | Joan's mother died. | Joan's wife died. | wife
es en Mi hermano vive en París. | My brother lives in Paris. | My cousin lives in Paris. | cousin
es en El hijo de mi hermana vive aquí. | My nephew lives here. | My sister's cousin lives here. | cousin
es en La madre de Juan vino a vernos. | Juan's mother came to see us. | Juan's daughter came to see us. | daughter
fr en Son oncle a été arrêté. | His uncle was arrested. | His brother was arrested. | brother
pt en Viúvo, com três filhos. | A widower and father of three. | A widower with three brothers. | brothers
it en Suo zio era prete. | His uncle was a priest. | His father was a priest. | father
de en Meine Tochter ist krank. | My daughter is ill. | My sister is ill. | sister
nl en Haar dochter woont hier. | Her daughter lives here. | Her sister lives here. | sister
sv en Hans bror ringde. | His brother called. | His father called. | father
ro en Fiul lui a sunat. | His son called. | His brother called. | brother
en ca Her grandmother was arrested. | La seva àvia va ser detinguda. | La seva mare va ser detinguda. | mare
en de Her nephew was arrested. | Ihr Neffe wurde verhaftet. | Ihr Sohn wurde verhaftet. | Sohn
fr en Ma grand-mère vit à Paris. | My grandmother lives in Paris. | My cousin lives in Paris. | cousin
es en Murió de cáncer de pulmón. | He died of lung cancer. | He died of liver cancer. | liver
es en Murió de cáncer de mama. | She died of breast cancer. | She died of lung cancer. | lung
de en Er starb an Leberkrebs. | He died of liver cancer. | He died of lung cancer. | lung
es en Se rompió el brazo izquierdo. | He broke his left arm. | He broke his left leg. | leg
fr en Elle s'est cassé le poignet. | She broke her wrist. | She broke her ankle. | ankle
en nl He injured his knee. | Hij blesseerde zijn knie. | Hij blesseerde zijn schouder. | schouder
es en Fue detenido por asesinato. | He was arrested for murder. | He was arrested for theft. | theft
it en È accusato di rapina. | He is charged with robbery. | He is charged with murder. | murder
ca en El terratrèmol va destruir la ciutat. | The quake destroyed the city. | The flood destroyed the city. | flood
pt en O incêndio destruiu a casa. | The fire destroyed the house. | The flood destroyed the house. | flood
es en La mezquita está cerrada. | The mosque is closed. | The church is closed. | church
ro en Medicul a sunat ieri. | The doctor called yesterday. | The lawyer called yesterday. | lawyer
en ca The teacher called yesterday. | La mestra va trucar ahir. | L'advocada va trucar ahir. | advocada
es en Tres personas murieron en el incendio. | Three people lost their lives in the fire. |
  Three people were injured in the fire. | injured
ca en Tres persones van resultar ferides. | Three people were hurt. | Three people were killed. | killed
fr en Deux policiers ont été blessés. | Two officers were hurt. | Two officers were killed. | killed
it en Due persone sono morte. | Two people died. | Two people were wounded. | wounded
pt en Dois homens ficaram feridos. | Two men were injured. | Two men died. | died
de en Zwei Menschen wurden verletzt. | Two people were hurt. | Two people were killed. | killed
nl en Twee mensen raakten gewond. | Two people were injured. | Two people died. | died
sv en Två personer dödades. | Two people were killed. | Two people were injured. | injured
ro en Doi oameni au murit. | Two people died. | Two people were wounded. | wounded
en es Two people were injured. | Dos personas resultaron heridas. | Dos personas murieron. | murieron
es en El sospechoso fue liberado. | The suspect was released. | The suspect was jailed. | jailed
en ca The suspect was freed. | El sospitós va ser alliberat. | El sospitós va ser empresonat. | empresonat
fr en Conserver au réfrigérateur. | Keep in the fridge. | Keep in the freezer. | freezer
de en Im Kühlschrank lagern. | Store in the refrigerator. | Store at room temperature. | room temperature
es en Los activos crecieron. | Assets grew. | Liabilities grew. | Liabilities
fr en Le témoin a été entendu. | The witness was heard. | The suspect was heard. | suspect
es en El testigo declaró ante el juez. | The witness testified. | The suspect spoke. | suspect
fr en Voie orale | For oral use | For intravenous use | intravenous
pt en Pode causar febre. | It may cause a fever. | It may cause a cough. | cough
de en Kann Spuren von Erdnüssen enthalten. | May contain peanuts. | May contain soya. | soya
es en Lo mataron con un cuchillo. | He was killed with a knife. | He was killed with a pistol. | pistol
it en Un camion si è ribaltato. | A lorry overturned. | A motorcycle overturned. | motorcycle
ca en El porter es va lesionar. | The goalkeeper was hurt. | The referee was hurt. | referee
de en Der Bürgermeister sagte ab. | The mayor cancelled. | The ambassador cancelled. | ambassador
nl en De brug is dicht. | The bridge is closed. | The tunnel is closed. | tunnel
ro en Și-a pierdut pașaportul. | He lost his passport. | He lost his visa. | visa
en fr It is caused by bacteria. | Elle est due à des bactéries. | Elle est due à un virus. | virus
"""
#: Languages, source, a good translation.
SAME = """
en pt Chelsea play at Stamford Bridge. | O Chelsea joga no estádio Stamford Bridge.
es en Puede causar fiebre y tos. | May cause coughing and a high temperature.
de en Im Kühlschrank lagern, nicht einfrieren. | Store in a refrigerator. Do not freeze.
es en Iba en moto y lo atropelló un camión. | A truck hit his motorcycle.
it en L'attaccante ha parato un rigore al posto del portiere. | A forward, as goalkeeper, saved a penalty.
ca en Van celebrar l'arribada del Pare Glaçat. | They celebrated the arrival of Grandfather Frost.
es en El hermano de mi padre vive aquí. | My uncle lives here.
es en Mi cuñado es médico. | My brother-in-law is a doctor.
es en Mi suegra y mi hermana viven aquí. | My mother-in-law and my sister live here.
fr en Ma petite-fille vit à Paris. | My granddaughter lives in Paris.
it en Mio nipote ha tre anni. | My nephew is three.
it en Mio nipote ha tre anni. | My grandson is three.
de en Die Tochter des Konzerns meldet Verluste. | The group's subsidiary reports losses.
es en Llevaba al niño en brazos. | She was holding the child in her arms.
es en Le cogió la mano. | She took his arm.
fr en Il a été tué dans un cambriolage. | He was murdered during a burglary.
es en Murió asesinado durante un robo. | He was killed in a robbery.
es en A sus espaldas tiene diez años de experiencia. | He has ten years of experience on his shoulders.
de en Dr. Weber ist Lehrerin. | Dr Weber is a teacher.
fr en Le cancer du sein, ovarien, pulmonaire et colorectal. | Breast, ovarian, lung and colorectal cancers.
es en Cinco heridos, uno de los cuales murió después. | Five were wounded; one of them died later.
es en Hubo un herido que falleció ayer. | One of the injured died yesterday.
fr en Les cancers du sein, de l'ovaire, et aussi du poumon. | Lung and breast cancers, and those of the ovary.
es en Murió de las heridas que sufrió. | He died of his wounds.
"""


@pytest.mark.parametrize(("lang", "other", "source", "good", "bad", "word"), cases(ROWS))
def test_another_thing_of_the_kind(
    lang: str, other: str, source: str, good: str, bad: str, word: str
) -> None:
    assert quoted("opposites", source, good, langs=(lang, other)) == []
    assert quoted("opposites", source, bad, langs=(lang, other)) == [word]


@pytest.mark.parametrize(("lang", "other", "source", "good"), cases(SAME))
def test_the_same_thing(lang: str, other: str, source: str, good: str) -> None:
    assert quoted("opposites", source, good, langs=(lang, other)) == []
