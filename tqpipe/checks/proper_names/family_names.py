"""Common family names and well-known names of companies, as data for replaced.py.

Compiled by hand for this project: the most frequent surnames of each country's civil registry, people whom the news
names by surname alone, and brands. Left out are names that are ordinary words or places in one of the eight languages
(Reyes, Iglesias, Brown, Young, Leroy, Costa, Apple, Orange).
"""

from __future__ import annotations

from tqpipe.checks.reading.texts import fold

_FAMILIES = """
    garcía rodríguez gonzález fernández lópez martínez sánchez pérez gómez jiménez hernández díaz álvarez muñoz
    gutiérrez ramírez domínguez vázquez suárez núñez ortega rubio sanz castillo ortiz garrido serrano molina
    méndez guerrero cabrera peña aguilar benítez giménez ibáñez herrera carrasco vega gallego montero cano
    lozano prieto delgado estévez velasco puig vidal ferrer soler riera serra vila mas roca pujol bosch vives
    casals torrent casas sala roig estruch balaguer puigdemont junqueras aragonès colau torra rajoy aznar
    zapatero feijóo casado abascal ayuso ribera errejón yolanda martin bernard dubois durand moreau laurent
    lefebvre girard bonnet dupont lambert fontaine rousseau faure mercier lefèvre boyer garnier chevalier
    gauthier perrin morin nicolas fournier macron sarkozy hollande mitterrand chirac mélenchon barnier bayrou
    zemmour rossi russo ferrari esposito bianchi romano colombo ricci marino greco bruno gallo conti mancini
    rizzo lombardi moretti barbieri fontana santoro mariani rinaldi caruso ferrara galli martinelli leone longo
    gentile berlusconi meloni renzi salvini draghi prodi mattarella silva santos ferreira pereira oliveira
    rodrigues martins sousa fernandes gonçalves gomes lopes marques alves almeida ribeiro pinto carvalho
    teixeira moreira correia mendes nunes soares vieira cardoso rocha cunha pires ramos bolsonaro rousseff temer
    guterres popescu ionescu popa dumitru stan stoica gheorghe radu dinu rusu munteanu matei constantin marin
    ciobanu iliescu băsescu iohannis ceaușescu ponta dragnea năstase cioloș ciolacu müller schmidt schneider
    fischer weber wagner schulz hoffmann schäfer bauer richter schröder neumann schwarz zimmermann krüger
    hartmann schmitt krause schmid schulze maier köhler herrmann walter huber mayer peters möller kaiser lehmann
    merkel scholz merz habeck baerbock steinmeier lindner söder kohl smith johnson williams davis miller wilson
    anderson taylor thomas jackson harris thompson robinson clark lewis walker wright hill scott campbell
    mitchell roberts carter phillips evans turner parker edwards collins stewart morris murphy rogers reed
    morgan cooper peterson kelly howard richardson watson brooks bennett hughes sanders jenkins patterson
    simmons foster bryant alexander griffin hayes coleman ford hamilton graham sullivan wallace cole jordan
    reynolds fisher ellis harrison gibson mcdonald marshall ortiz owens murray freeman webb simpson stevens
    tucker porter hunter hicks crawford henry boyd mason kennedy warren dixon burns gordon shaw holmes rice
    robertson hunt black daniels palmer mills nichols grant ferguson stone hawkins dunn perkins hudson spencer
    gardner stephens payne pierce kavanaugh trump biden obama clinton bush reagan nixon eisenhower truman
    roosevelt pelosi pence harris romney mccain sunak starmer corbyn thatcher cameron blair farage trudeau putin
    medvedev yeltsin gorbachev lavrov navalny zelensky poroshenko yanukovych lukashenko erdogan netanyahu arafat
    ivanov petrov smirnov popov sokolov kuznetsov novak nowak kowalski novák svoboda orbán tusk kaczyński lula
    maduro chávez castro kirchner milei allende pinochet morales correa petro bukele macri kim park lee nguyen
    tran wang zhang chen singh kumar khan ahmed hussein assad gaddafi mubarak modi gandhi mandela hansen
    johansen olsen larsen andersen nielsen jensen pedersen andersson johansson karlsson nilsson eriksson larsson
    jansen visser smit meijer bakker rutte wilders papadopoulos tsipras mitsotakis
"""
_WORDS = """
    vega roca mas casas vila sala cano gallego prieto ribera casado torra serrano peña castillo guerrero marino
    leone longo gentile conti santos pinto rocha ramos cunha popa stan marin radu matei dinu stoica constantin
    gheorghe weber bauer richter kaiser fischer schneider huber kohl schwarz hill walker wright carter turner
    parker cooper brooks foster ford fisher mason porter hunter rice hunt black mills grant stone gardner payne
    pierce bush miller taylor smith clark marshall freeman reed burns kim park lee smit romano greco bruno gallo
    colombo fontana ferrara martin bernard laurent nicolas lambert thomas lewis scott alexander henry jordan
    gordon graham walter peters daniels warren spencer kelly hamilton jackson wallace cole hudson yolanda petro
    roig svoboda hayes shaw palmer king temer
"""
FAMILY_NAMES: frozenset[str] = frozenset(map(fold, _FAMILIES.split())) - frozenset(map(fold, _WORDS.split()))

_BRANDS = """
google microsoft facebook twitter youtube instagram whatsapp tiktok netflix spotify samsung sony nokia huawei xiaomi
toyota honda nissan mazda mitsubishi hyundai volkswagen mercedes audi skoda renault peugeot citroën fiat ferrari
lamborghini porsche volvo tesla boeing ryanair easyjet lufthansa vueling intel nvidia siemens bosch nestlé danone
unilever pepsi heineken ikea zara nike adidas pfizer moderna astrazeneca bayer novartis bbva caixabank
santander hsbc barclays walmart carrefour lidl aldi starbucks mcdonalds uber airbnb paypal ebay disney nintendo
wikipedia openai telefónica vodafone repsol iberdrola gazprom exxon chevron
"""
#: The ones that no language has as a word.
BRANDS: frozenset[str] = frozenset(map(fold, _BRANDS.split())) - {
    "santander",
    "moderna",
    "mercedes",
    "fiat",
    "intel",
}

#: Universities, and newspapers and broadcasters whose names no language translates.
SCHOOLS = frozenset(
    ["harvard", "yale", "princeton", "stanford", "cornell", "dartmouth", "caltech", "sorbonne"]
)
_MEDIA_TEXT = """
    reuters bloomberg forbes newsweek politico buzzfeed breitbart cnn bbc msnbc nbc cbs npr afp efe ansa tass xinhua
"""
MEDIA = frozenset(_MEDIA_TEXT.split())
