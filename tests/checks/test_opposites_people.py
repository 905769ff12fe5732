"""People by what they do, rule or are to others, one taken for another; look-alikes."""

from checks_support import translations

#: Languages, source, a good translation, one that says the contrary, its words.
ROWS = """
es en El fotógrafo llegó tarde. | The photographer arrived late. | The cyclist arrived late. | cyclist
fr en Les pilotes ont fait grève. | The pilots went on strike. | The sailors went on strike. | sailors
de en Der Historiker schrieb darüber. | The historian wrote about it. | The economist wrote about it. | economist
en ca The chef greeted the family. | El xef va saludar la família. | El perruquer va saludar la família. | perruquer
it en Lo scultore vive a Roma. | The sculptor lives in Rome. | The composer lives in Rome. | composer
pt en O dentista atendeu a criança. | The dentist saw the child. | The electrician saw the child. | electrician
ro en Traducătorul a primit premiul. | The translator got the prize. | The architect got the prize. | architect
ca en La periodista va parlar amb nosaltres. | The journalist spoke to us. | The dancer spoke to us. | dancer
en de The driver was injured. | Der Fahrer wurde verletzt. | Der Bäcker wurde verletzt. | Bäcker
es en El alcalde visitó la obra. | The mayor visited the site. | The bishop visited the site. | bishop
fr en Le gouverneur a signé le texte. | The governor signed the text. | The queen signed the text. | queen
ca en El papa va beneir la gent. | The pope blessed the people. | The rabbi blessed the people. | rabbi
en es The senator criticised the plan. | El senador criticó el plan. | El embajador criticó el plan. | embajador
it en Il principe arrivò a cavallo. | The prince arrived on horseback. | The emperor arrived on horseback. | emperor
de en Der Minister trat zurück. | The minister resigned. | The king resigned. | king
ro en Călugărul s-a întors. | The monk came back. | The sultan came back. | sultan
es en Los refugiados esperan en la frontera. | The refugees are waiting at the border. |
  The tourists are waiting at the border. | tourists
en fr The voters were disappointed. | Les électeurs étaient déçus. | Les passagers étaient déçus. | passagers
pt en O prisioneiro escreveu à família. | The prisoner wrote to his family. | The neighbour wrote to his family. |
  neighbour
de en Die Spieler feierten. | The players celebrated. | The students celebrated. | students
ca en Els clients es van queixar. | The customers complained. | The pedestrians complained. | pedestrians
en ro The volunteers left. | Voluntarii au plecat. | Teroriștii au plecat. | Teroriștii
it en Gli azionisti hanno votato. | The shareholders voted. | The readers voted. | readers
"""

#: The same told in other words, and names that are words.
GOOD = """
es en El presidente del Gobierno dimitió. | The prime minister resigned.
fr en L'éleveur nourrit ses porcs. | The farmer feeds his pigs.
ca en L'assagista Joan Fuster va morir. | The author Joan Fuster died.
de en Der Wächter sprach mit Schneider. | The guard spoke to Schneider.
en es Martin Luther King was a pastor. | Martin Luther King fue pastor.
en ca The scientist is a physicist. | El científic és físic.
es en El cirujano la operó. | The doctor operated on her.
it en I cittadini andranno a votare. | Voters will go to the polls.
fr en Les passants regardaient la course. | Spectators, mere bystanders, watched the race.
es en Los lectores de la banda la adoran. | The band's fans adore it.
de en Die Abgeordneten stimmten ab. | Lawmakers voted.
pt en O técnico elogiou a equipa. | The coach praised the team.
ro en Salvamarul și paznicul au venit. | The lifeguard and the security guard came.
en fr The attorney general spoke. | Le procureur général a parlé.
es en El Abogado General habló. | The prosecutor spoke.
ca en Els presos i els refugiats. | Refugees and inmates.
en it He was held captive. | Era prigioniero.
es en El rehén quedó libre. | The captive was freed.
"""


test_taken_for_others, test_told_otherwise = translations("opposites", ROWS, GOOD)
