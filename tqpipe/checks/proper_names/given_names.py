"""Given names of people who are written with Latin letters, as data for name_variants.py and names_translated.py.

Compiled by hand for this project. Names that mostly come from other scripts (Vladimir, Mohamed, Ivan) are left out: the
surname behind them is spelt anew in every language, while a surname behind these is copied.
"""

from __future__ import annotations

from tqpipe.checks.reading.texts import fold

_NAMES = """
adam adela adele adrian adriana adrien agnes agustin alain alan albert alberto aldo aleix alessandro alessandra alex
alexandra alexandre alexis alfons alfonso alfred alfredo alice alicia alvaro amanda amelia amy ana anais andre andrea
andreas andres andreu andrew angel angela angelo anita anna anne annette antoine anton antoni antonia antonio ariadna
armando arnau arthur arturo astrid august aurora barbara bartomeu beatriz beatrice ben benedict benito benjamin berta
bernard bernardo bernat bernd bernie bertrand beth bettina bill bob brad brandon brenda brian brice bruce bruno bryan
camille candela carla carles carlo carlos carme carmen carol carole carolina caroline catalina catherine cecilia celia
charles charlie charlotte chiara chloe chris christian christina christine christoph christophe christopher claire
clara claude claudia claudio clement colin connor consuelo cristian cristina cristobal cynthia damien dan daniel
daniela daniele danielle darren dave david deborah denis dennis diana diane didier diego dieter dirk dolores domingo
dominic dominique donald dora doris douglas duncan edgar edmund edna eduard eduardo edward elena eleonora elias elisa
elisabet elisabeth elizabeth ella ellen elsa emil emile emilia emiliano emilio emily emma emmanuel enric enrico
enrique eric erica erik ernest ernesto ester esther eugene eugenia eugenio eva evelyn fabien fabio fabrice federica
federico felip felipe felix fernanda fernando ferran filippo fiona flavia florian floyd frances francesc francesca
francesco francine francis francisca francisco franck francois francoise frank franz fred frederic frederick friedrich
gabriel gabriela gabriele gareth gary gaspar gavin gemma geoffrey georg george georges gerald gerard gerardo gerhard
gianni gilbert gilles gina giorgia giorgio giovanna giovanni giulia giuliano giulio giuseppe glenn gloria gonzalo
gordon graham greg gregory greta guido guillaume guillem guillermo gustav gustavo guy hans hannah harald harold harry
hector heidi heinrich heinz helen helena helene helga helmut henri henrietta henrik henry herbert herman hermann
hilary hillary horst howard hubert hugh hugo ian ignacio ignasi ines inga ingrid irene iris isaac isabel isabella
isabelle iñaki iñigo jaap jack jackie jacob jacques jaime jakob james jamie jan jane janet jason jaume javier jean
jeanne jeff jeffrey jennifer jenny jeremy jerome jessica jesus jim jimmy jo joan joana joanna joao joaquim joaquin joe
joel johan johann johannes john johnny jon jonas jonathan jordi jorge jose josefina josep joseph josephine josh joshua
josu joyce juan juana judit judith juli julia julian juliana julie julien juliette julio julius jurgen justin karen
karin karl karla karsten kate katharina katherine kathleen katie katrin keith kelly ken kenneth kevin kim kirsten
klaus konrad kurt kyle lara larry lars laura laurence laurent lauren lea leah leila leo leon leonard leonardo leonor
leopold leslie leticia liam lidia lilian linda lisa lluis lola lorena lorenzo louis louise luc luca lucas lucia
luciano lucie lucy ludwig luigi luis luisa lukas lydia lynn madeleine magda magdalena maite manel manfred manuel
manuela mar marc marcel marcela marcello marcelo marco marcos marcus margaret margarita maria mariana mariano marie
marina mario marion marisol mark markus marlene marta martha marti martin martina martine mary mateo mateu mathieu
mathilde mathias matt matteo matthew matthias matthieu maurice mauricio maurizio max maxime megan melanie melissa
mercedes merce michael michel michela michele michelle miguel mike miquel miranda miriam monica monika montserrat
nancy natalia natalie nathalie nathan neil neus nicholas nick nicola nicolas nicole nina noah noel noelia nora norbert
norman nuria octavio olaf oliver olivia olivier olga oriol oscar oskar otto pablo paco paola paolo pascal pasqual
patricia patricio patrick patrizia pau paul paula paulo pedro pepe pere peter petra phil philip philipp philippe
pierre pietro pilar quim rachel rafael ralf ralph ramon raquel raul ray raymond rebecca regina reiner rene renata
renaud renato ricard ricardo riccardo richard rita robert roberta roberto robin rocio rodolfo rodrigo roger roland
rolf roman romain ronald rosa rosario rose ross roxana roy ruben rudolf rupert russell ruth ryan salvador salvatore
sam samantha samuel sandra santi santiago sara sarah scott sean sebastian sebastien serena serge sergi sergio sharon
sheila sigmund silvia simon simona simone sofia sonia sophie stefan stefania stefano stephan stephanie stephen steve
steven stuart susan susana susanne sven sylvia sylvie tania ted teresa terry theo theodor theresa therese thierry
thomas tim timothy tina tobias todd tom tomas tommy tony toni tracy ulrich ulrike ursula uwe valentin valentina
valerie vanessa vera veronica vicent vicente victor victoria vincent vincenzo viola virginia virginie vivian walter
wendy werner wilhelm will william willy wolfgang xabier xavi xavier yann yolanda yves yvette yvonne zoe
"""

GIVEN_NAMES: frozenset[str] = frozenset(map(fold, _NAMES.split()))

# The same name in two languages: a person whose given name was translated is still the same.
_TRANSLATED = """
pablo/paul pau/paul juan/john joan/john jose/joseph josep/joseph pedro/peter pere/peter jaime/james jaume/james
jorge/george jordi/george carlos/charles carles/charles miguel/michael miquel/michael francisco/francis
francesc/francis luis/louis lluis/louis antonio/anthony antoni/anthony enrique/henry enric/henry felipe/philip
felip/philip guillermo/william guillem/william andres/andrew andreu/andrew esteban/stephen esteve/stephen
eduardo/edward eduard/edward alejandro/alexander alexandre/alexander ana/anne anna/anne maria/mary isabel/elizabeth
catalina/catherine caterina/catherine elena/helen elena/helena marta/martha pierre/peter jean/john jacques/james
guillaume/william henri/henry etienne/stephen giovanni/john giuseppe/joseph pietro/peter paolo/paul giacomo/james
francesco/francis luigi/louis joao/john joaquim/joachim ricardo/richard ricard/richard marcos/mark marc/mark
mateo/matthew mateu/matthew hans/john johann/john karl/charles wilhelm/william heinrich/henry friedrich/frederick
"""
TRANSLATED_NAMES: frozenset[tuple[str, str]] = frozenset(
    (a, b) for a, _, b in (pair.partition("/") for pair in _TRANSLATED.split())
)

# More names of one saint in two languages, and short forms: no other person (they are too far to be told by spelling).
_SAME = """
ignasi/ignatius ignacio/ignatius diego/james santiago/james jakob/james iago/james tiago/james ferran/ferdinand
fernando/ferdinand lorenzo/lawrence llorenc/lawrence laurent/lawrence benito/benedict bento/benedict benet/benedict
benedetto/benedict isabel/elisabeth elisabet/isabel isabella/elizabeth isabelle/elizabeth johannes/john jan/john
ion/john ioan/john giovanni/john gheorghe/george jorge/george georg/george giorgio/george stefan/stephen etienne/stephen
esteban/stephen mihai/michael michel/michael miquel/michael ludwig/louis luigi/louis luis/lewis matthaus/matthew
teo/theodore eugenio/eugene lluc/luke lucas/luke luca/luke marc/mark marco/mark marcos/mark markus/mark pau/paul
giacomo/jacob jaume/jacob jaime/jacob josep/giuseppe jose/giuseppe jose/josef wilhelm/guillermo heinrich/enrique
heinrich/henri karl/carlos karl/carles carlos/karl friedrich/federico federico/frederick xavier/francis jean/johannes
jean/giovanni juan/giovanni joan/giovanni juan/johannes juan/jean joan/jean pierre/pietro pierre/pedro pere/pierre
pepe/jose paco/francisco quim/joaquim xavi/xavier bill/william bob/robert dick/richard ted/edward jack/john jim/james
jimmy/james harry/henry tony/anthony tony/antonio toni/antoni peggy/margaret meg/margaret larry/lawrence hans/john
manolo/manuel nacho/ignacio lola/dolores kate/catherine kate/katherine sandro/alessandro sasha/alexander
andrew/andre raoul/ralph joaquin/joachim ramon/raymond ramon/raimon theresa/teresa agnes/ines inés/agnes
"""
SAME_NAMES: frozenset[tuple[str, str]] = frozenset(
    pair
    for a, b in (
        *TRANSLATED_NAMES, *((fold(a), fold(b)) for a, _, b in (row.partition("/") for row in _SAME.split()))
    )
    for pair in ((a, b), (b, a))
)  # fmt: skip

_WORDS_TOO = """
will mark rose mar jo bill frank guy jack art gloria mercedes pilar dolores rosario salvador domingo santiago iris
victoria regina viola aurora marina candela rocio sol angel jesus pau max linda gemma serena grace merce pere
theo tim pascal robin jason kim carme neus beth dan lea ella eva mario roman vera clement elena angela august
christian justin rita martin laurent bernard thomas scott alexander henry jordan gordon graham walter lambert nicolas
"""
#: Given names that are words, saints, places, storms or family names as well: alone they prove nobody.
WORDS_TOO: frozenset[str] = frozenset(map(fold, _WORDS_TOO.split()))
