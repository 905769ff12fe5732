"""Words that deny within themselves answer a negation: silent, awake, irreversible; never forget, always remember.

Not available is taken, no longer valid expired, not exceeding a number below it; anyone is nobody where something
licenses it.
"""

import pytest
from checks_support import cases, flags

#: Languages, source, translation, the words of either that are marked.
LOST = """
es en Nadie sabe dónde está el niño. | Anyone knows where the boy is. | Nadie
es en Nada cambió en la ciudad. | Anything changed in the city. | Nada
de en Niemand darf das Gebäude betreten. | Anyone may enter the building. | Niemand
fr en Il pleut. Aucun ministre n'est venu. | It rains. Any minister came. | Aucun
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
en es This username is available. | Este nombre de usuario no está disponible. | no
es en Este nombre de usuario no está disponible. | This username is available. | no
en de This username is already taken. | Dieser Benutzername ist nicht vergeben. | nicht
es en Este enlace ya no es válido. | This link is valid. | no
de en Dieser Link ist nicht mehr gültig. | This link is valid. | nicht
en es This link has expired. | Este enlace no ha caducado. | no
fr en Ce lien n'a pas expiré. | This link has expired. | pas
fr en à une température ne dépassant pas 25 °C | at a temperature above 25 °C | pas
es en a una temperatura que no supere los 25 °C | at a temperature above 25 °C | no
it en a temperatura non superiore a 25 °C | at a temperature above 25 °C | non
pt en a uma temperatura não superior a 25 °C | at a temperature above 25 °C | não
ca en a una temperatura no superior a 25 °C | at a temperature above 25 °C | no
de en Nicht über 25 °C lagern. | Store above 25 °C. | Nicht
ro en la o temperatură nu mai mare de 25 °C | at a temperature above 25 °C | nu
en fr at a temperature not exceeding 25 °C | à une température supérieure à 25 °C | not
"""
ANSWERED = """
es en Nadie que no tenga entrada puede pasar. | Anyone without a ticket cannot pass.
es en No puede pasar nadie. | Anyone can't pass.
es en No dejes entrar a nadie. | Don't let anyone in.
fr en Il n'y a rien de plus cher. | It costs more than anything.
es en No sé si vino alguien. | Anyone came? I don't know.
fr en Rien n'est impossible. | Anything is possible.
en es Anyone who doubts it is wrong. | Nadie puede dudarlo.
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
en ca This username is already taken. | Aquest nom d'usuari no està disponible.
en de This username is already taken. | Dieser Benutzername ist nicht verfügbar.
en it This username is already taken. | Questo nome utente non è disponibile.
en es This username is already taken. | Este nombre de usuario no está disponible.
en fr This username is already taken. | Ce nom d'utilisateur n'est pas disponible.
en pt This username is already taken. | Este nome de utilizador não está disponível.
en ro This username is already taken. | Acest nume de utilizator nu este disponibil.
en es This username is already in use. | Este nombre de usuario no está disponible.
es en Este nombre de usuario ya está en uso. | This username is not available.
es en Este nombre de usuario ya existe. | This username is not available.
de en Dieser Benutzername ist bereits vergeben. | This username is not available.
ca en Aquest nom d'usuari ja està agafat. | This username isn't available.
fr en Ce nom d'utilisateur est déjà pris. | This username is not available.
it en Questo nome utente è già in uso. | This username is not available.
pt en Este nome de utilizador já está em uso. | This username is not available.
ro en Acest nume este deja folosit. | This name is not available.
en fr This link has expired. | Ce lien n’est plus valide.
en fr This link has expired. | Ce lien n'est plus valable.
en es This link has expired. | Este enlace ya no es válido.
en de This link has expired. | Dieser Link ist nicht mehr gültig.
en it This link has expired. | Questo link non è più valido.
en pt This link has expired. | Esta ligação já não é válida.
en ca This link has expired. | Aquest enllaç ja no és vàlid.
en ro This link has expired. | Acest link nu mai este valabil.
es en Este enlace ha caducado. | This link is no longer valid.
es en El cupón ha vencido. | The coupon is no longer valid.
de en Dieser Link ist abgelaufen. | This link is no longer valid.
fr en Ce lien a expiré. | This link is no longer valid.
it en Questo link è scaduto. | This link is no longer valid.
pt en Esta ligação expirou. | This link is no longer valid.
ca en L'enllaç ha caducat. | The link is not valid any more.
ro en Linkul a expirat. | The link is no longer valid.
es en Su sesión ha caducado. | Your session is no longer active.
en de This item is sold out. | Dieser Artikel ist nicht verfügbar.
en es This item is sold out. | Este artículo no está disponible.
fr en À conserver à une température ne dépassant pas 25 °C | Store below 25°C in the original package.
fr en À conserver à une température n'excédant pas 25 °C. | Store below 25°C.
fr en La température ne doit pas dépasser 25 °C. | Keep below 25 °C.
fr en À une température ne dépassant pas -18 °C | Store below -18°C.
es en Conservar a una temperatura que no supere los 25 °C. | Store below 25 °C.
es en Conservar a temperatura no superior a 25 °C. | Store below 25 °C.
es en Conservar a una temperatura que no exceda de 25 °C. | Store below 25 °C.
it en Conservare a temperatura non superiore a 25 °C. | Store below 25 °C.
it en Conservare a una temperatura che non superi i 25 °C. | Store below 25 °C.
it en La temperatura non deve superare i 25 °C. | Keep below 25 °C.
pt en Conservar a temperatura não superior a 25 °C. | Store below 25 °C.
pt en Conservar a uma temperatura que não exceda os 25 °C. | Store below 25 °C.
ca en Conserveu-lo a una temperatura no superior a 25 °C. | Store below 25 °C.
ca en Conserveu-lo a una temperatura que no superi els 25 °C. | Store below 25 °C.
de en Nicht über 25 °C lagern. | Store below 25 °C.
de en Nicht wärmer als 25 °C lagern. | Store below 25 °C.
ro en A se păstra la o temperatură nu mai mare de 25 °C. | Store below 25 °C.
ro en A se păstra la temperaturi care nu depășesc 25 °C. | Store below 25 °C.
en fr Store below 25 °C. | À conserver à une température ne dépassant pas 25 °C.
en it Store below 25 °C. | Conservare a temperatura non superiore a 25 °C.
en es Store at a temperature not exceeding 25 °C. | Conservar por debajo de 25 °C.
en de Store at a temperature not exceeding 25 °C. | Unter 25 °C lagern.
en fr The weight must not exceed 20 kg. | Le poids ne doit pas dépasser 20 kg.
en de A fee not exceeding 50 euros | Eine Gebühr von höchstens 50 Euro
fr es une température ne dépassant pas 25 °C | una temperatura inferior a 25 °C
it de non superiore a 25 °C | unter 25 °C
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
