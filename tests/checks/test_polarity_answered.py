"""Words that deny within themselves answer a negation: silent, awake, irreversible; never forget, always remember."""

import pytest
from checks_support import cases, flags

#: Languages, source, translation, the words of either that are marked.
LOST = """
es en Nunca lo recordaré. | I will always remember it. | Nunca
es en Nunca olvidaré aquel día. | I will always forget that day. | Nunca
fr en Je ne m'en souviens jamais. | I always remember it. | jamais
it en Non lo ricordo mai. | I always remember it. | Non lo ricordo mai
en es I never remember. | Siempre me acuerdo. | never
es en Siempre olvidaba las llaves. | He never forgot his keys. | never
de en Ich vergesse es nie. | I always forget it. | nie
en de I always forget it. | Ich vergesse es nie. | nie
pt en Não guarde o ficheiro. | Save the file. | Não
de en Der Alte schwieg nicht. | The old man sang. | nicht
es en El viejo no dijo nada. | The old man said it. | no dijo nada
fr en Elle ne dormait pas. | She was asleep. | pas
es en No dormía. | She was sleeping. | No
de en Sie schlief nicht. | She slept. | nicht
fr en Il ne dit rien. | He said it. | rien
en es The old man said nothing. | El viejo lo dijo. | nothing
fr en Le vieux tua sa femme. | The old man did not kill his wife. | not
es en El texto no es legible. | The text is readable. | no
es en El gas es inflamable. | The gas cannot burn. | cannot
fr en La réponse est intelligible. | The answer cannot be understood. | cannot
es en El archivo es imprimible. | The file cannot be printed. | cannot
es en No es permanente. | It is permanent. | No
de en Das ist nicht endgültig. | That is permanent. | nicht
es en Esta acción no se puede deshacer. | This action can be undone. | no
es en No es irreversible. | It is irreversible. | No
"""
ANSWERED = """
es en Nunca olvidaré aquel día. | I will always remember that day.
fr en Je n'oublierai jamais ce jour. | I will always remember that day.
it en Non dimenticherò mai quel giorno. | I will always remember that day.
pt en Nunca esquecerei aquele dia. | I will always remember that day.
pt en Nunca me esqueço. | I always remember.
de en Ich werde diesen Tag nie vergessen. | I will always remember that day.
ca en No oblidaré mai aquell dia. | I will always remember that day.
ro en Nu voi uita niciodată ziua aceea. | I will always remember that day.
es en Siempre lo recordaré | I will never forget it
ca en Sempre ho recordaré. | I will never forget it.
fr en Je m'en souviendrai toujours. | I will never forget it.
it en Lo ricorderò sempre. | I will never forget it.
pt en Hei de lembrar-me sempre dele. | I will never forget him.
de en Ich werde mich immer daran erinnern. | I will never forget it.
ro en Îmi voi aminti mereu. | I will never forget it.
en es I will always remember that day. | Nunca olvidaré aquel día.
en es I will never forget it. | Siempre lo recordaré.
en fr I will always remember that day. | Je n'oublierai jamais ce jour.
en it I will always remember that day. | Non dimenticherò mai quel giorno.
en pt I will always remember that day. | Nunca esquecerei aquele dia.
en de I will always remember that day. | Ich werde diesen Tag nie vergessen.
en ca I will always remember that day. | Mai no oblidaré aquell dia.
en ro I will always remember that day. | Nu voi uita niciodată ziua aceea.
es fr Nunca olvidaré aquel día. | Je me souviendrai toujours de ce jour.
de es Ich vergaß nie, die Tür zu schließen. | Siempre me acordaba de cerrar la puerta.
de en Er vergaß nie ihren Geburtstag. | He always remembered her birthday.
pt en Não se esqueça de guardar o ficheiro. | Remember to save the file.
pt en Não te esqueças de mim. | Remember me.
pt es Não se esqueça de guardar o ficheiro. | Recuerde guardar el archivo.
en pt Remember to save the file. | Não se esqueça de guardar o ficheiro.
de en Sie vergaßen ihn ganz. | They no longer remembered him at all.
en de They no longer remembered him at all. | Sie vergaßen ihn ganz.
en pt He no longer remembers it. | Esqueço-me de tudo.
de en Der Alte schwieg. | The old man said nothing.
en de The old man said nothing. | Der Alte schwieg.
en de Nobody spoke. | Alle schwiegen.
es en El viejo calló. | The old man said nothing.
es en Todos callaban. | Nobody spoke.
es en Se quedó callado. | He did not say a word.
ca en El vell va callar. | The old man said nothing.
ca en Tothom callava. | Nobody spoke.
fr en Le vieux se tut. | The old man said nothing.
fr en Tous se taisaient. | Nobody spoke.
fr en Il se tait. | He says nothing.
it en Il vecchio tacque. | The old man said nothing.
it en Tutti tacevano. | Nobody spoke.
it en Lui taceva. | He did not answer.
pt en O velho calou-se. | The old man said nothing.
pt en Todos se calavam. | Nobody spoke.
ro en Bătrânul a tăcut. | The old man said nothing.
ro en Toți tăceau. | Nobody spoke.
en es The old man said nothing. | El viejo calló.
en fr The old man said nothing. | Le vieux se tut.
en it Nobody spoke. | Tutti tacevano.
en pt Nobody spoke. | Todos se calaram.
en ca Nobody spoke. | Tothom callava.
en ro Nobody spoke. | Toți tăceau.
en ro The old man said nothing. | Bătrânul a tăcut.
de fr Der Alte sagte nichts. | Le vieux se tut.
es en No dijo nada. | He was silent.
es en No dijo nada. | He kept silent.
fr en Il ne dit rien. | He fell silent.
fr en Elle ne dormait pas. | She lay awake.
es en No dormía. | She lay awake.
es en No podía dormir. | He was wide awake.
de en Sie schlief nicht. | She lay awake.
ca en No dormia. | She was lying awake.
it en Non dormiva. | She lay awake.
pt en Ela não dormia. | She lay awake.
ro en Nu dormea. | She lay awake.
en es She lay awake all night. | No durmió en toda la noche.
en de She lay awake. | Sie schlief nicht.
en fr She did not sleep. | Elle resta éveillée.
en de She did not sleep. | Sie lag wach.
en es She did not sleep. | Estaba despierta.
en it She did not sleep. | Era sveglia.
es en Esta acción es irreversible. | This action cannot be undone.
ca en Aquesta acció és irreversible. | This action cannot be undone.
fr en Cette action est irréversible. | This action cannot be undone.
pt en Esta ação é irreversível. | This action cannot be undone.
en it This action cannot be undone. | Questa azione è irreversibile.
en de This action cannot be undone. | Diese Aktion ist endgültig.
en de This action cannot be undone. | Diese Aktion ist unwiderruflich.
en ro This action cannot be undone. | Această acțiune este ireversibilă.
en es This action cannot be undone. | Esta acción es permanente.
en fr This action cannot be undone. | Cette action est définitive.
it en Un processo irreversibile. | A process that cannot be reversed.
fr en Le code est illisible. | The code cannot be read.
fr en Cette chaleur est insupportable. | I can't stand this heat.
es en El daño es irreparable. | The damage cannot be repaired.
es en El texto es ilegible. | The text cannot be read.
es en La enfermedad es incurable. | The disease cannot be cured.
it fr Vendite non interrotte. | Ventes ininterrompues.
it fr Il codice non leggibile. | Le code illisible.
it fr L'obiettivo non raggiunto. | L'objectif inatteint.
fr en C'est immangeable. | You can't eat this.
de en Der Text ist unlesbar. | The text cannot be read.
es en No se puede deshacer. | It is irreversible.
fr en Cela ne peut pas être lu. | It is illegible.
es en No se puede curar. | It is incurable.
pt en O ficheiro é ilegível. | The file cannot be read.
en pt The file cannot be read. | Ficheiros ilegíveis.
ro en Textul este ilizibil. | The text cannot be read.
ca en El text és il·legible. | The text cannot be read.
"""


@pytest.mark.parametrize(("here", "there", "source", "target", "said"), cases(LOST))
def test_a_negation_is_lost(here: str, there: str, source: str, target: str, said: str) -> None:
    (flag,) = flags("polarity", source, target, (here, there))
    (span,) = flag.spans
    text = {"source": source, "target": target}[span.side]
    assert (text[span.start : span.end], flag.severity) == (said, "major")


@pytest.mark.parametrize("check", ["polarity", "opposites"])
@pytest.mark.parametrize(("here", "there", "source", "target"), cases(ANSWERED))
def test_a_word_answers(here: str, there: str, source: str, target: str, check: str) -> None:
    assert flags(check, source, target, (here, there)) == []
