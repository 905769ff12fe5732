"""Common first names that only women, or only men, have in Catalan, Spanish, French, Portuguese, Italian, Romanian,
German and English, in small letters; with accents where texts write them, and without.

Compiled by hand for this project. Left out are names that the other sex has in one of these languages (Andrea, Jean,
Joan, Nicola, Simone, Jordan, Noel, Sacha), names of places (Carolina, Diego, Florence, Victoria, Santiago) and
ordinary words (Rosa, Clara, Luz, Marco, Mark, Pierre, Pere).
"""

from __future__ import annotations

_WOMEN_TEXT = """
    maria mary marie anna anne ana elena isabel isabella isabelle marta martha julia julie giulia sofia sophie
    sophia teresa theresa therese lucia carmen susan susanna susana suzanne hillary melania angela catherine
    caterina catalina katharina elizabeth elisabeth elisabetta elisabeta margaret margarita margherita margarida
    michelle jennifer jessica sarah sara emma ivanka alice alicia beatriz beatrice beatriu cristina christine
    christina christiane daniela danielle barbara brigitte claudia cecilia chiara eva eve federica fernanda
    francesca francisca gabriela gabriella gabrielle gertrude giovanna gemma hanna hannah heidi helen helene ines
    ingrid irene ioana joana johanna judith juliana juliette karen katherine kathleen laia laura leticia letizia
    lidia lisa lluisa luisa louise magdalena manuela marcela marcella margot mariana marianne marisa melissa
    meritxell mihaela monica monique nancy natalia nathalie nuria olivia olga patricia paula paola pauline raquel
    rachel rebecca renate roberta rosalia ruth sabine sandra silvia sylvia simona sonia stefania stephanie susanne
    svetlana tatiana ursula valentina valeria vanessa veronica veronique yolanda nicoleta alessandra alexandra
    adriana antonia eugenia eulalia concepcio concepcion assumpta angelina agnes amanda carla carlotta charlene
    deborah diana doris dorothy emily emilia estefania esther fiona flavia frida graziella jacqueline janet josefina
    josephine kamala kate katie lucy madeleine maite marilyn meghan megan michela mireia natasha nicole oprah pamela
    ramona roxana samantha serena shirley tamara ulrike viviana winona zoe maría sofía lucía mónica verónica cecília
    júlia núria irène hélène thérèse cécile débora lídia
"""
_MEN_TEXT = """
    john juan pedro jordi josep jose carlos luis miguel antonio pablo paul peter david michael james robert william
    thomas donald vladimir barack george joseph richard steven kevin brian ivan giovanni luca jacques hans klaus
    alberto albert alejandro alessandro alexander alfredo alfred alfonso andreas andreu andres andrew angelo anthony
    antoni arnau arthur arturo augusto bernard bernardo boris bruno charles christopher cristiano daniel dieter
    edward eduardo emilio enrique enrico enric ernesto eric esteban ettore eugenio federico felipe ferran fernando
    fernand filippo francesco francesc frederic friedrich gabriel georg gerard gerhard gheorghe giorgio giuseppe
    gonzalo gregory gustavo gustav guillermo guillem harold hector heinrich helmut henri henry herbert hermann hugo
    ignacio ignasi ioan iulian jaime jaume javier xavier jeffrey jerome jerry joachim joaquin johann johannes
    jonathan jorge joao josef julio julian jurgen karl kenneth lorenzo lluis luigi ludwig manuel manfred marcel
    marcelo marcus mateo matteo matthew mauricio maurizio mihai mariano nicholas nicolas oriol oscar patrick paulo
    paolo philip philippe philipp pietro quim rafael ramon raul raymond ricardo riccardo roberto roger roland romain
    ronald rodrigo salvatore sebastian sergio sergi silvio stefan stefano stephen steve stuart theodore timothy
    tomas tommaso umberto vicente vicenc vincent vittorio walter werner wilhelm wolfgang yves alvaro inigo alain
    thierry olivier laurent didier gilles guillaume julien mathieu etienne francois benoit arnaud serge josé ramón
    joaquín nicolás sebastián raúl óscar álvaro tomás julián antónio jérôme frédéric françois benoît étienne jürgen
    andré joão andrés
"""

WOMEN = frozenset(_WOMEN_TEXT.split())
MEN = frozenset(_MEN_TEXT.split())
