"""What good translations say in other words: nothing major; and errors beside them, which are seen.

A denial told by what is true, a set phrase by another, a deal from its other side, an order that opens its sentence.
"""

import pytest
from checks_support import cases, flags, pair

from tqpipe import checks
from tqpipe.checks.contraries import age_limits
from tqpipe.checks.reading.kept_titles import glossed
from tqpipe.checks.reading.salutations import follows_salutation
from tqpipe.types import Context

GOOD = """
it en Ti telefonerò domani. | I'll call you tomorrow.
it en Ci penserò. | I'll think about it.
it en Appena arriverò, ti chiamerò. | I'll call you when I get there.
it es Domani partirò per Roma. | Mañana saldré para Roma.
it fr Non mancherò di farle sapere. | Je ne manquerai pas de vous informer.
de en Der Mieter hat die Miete monatlich im Voraus zu entrichten. |
  The tenant shall pay the rent monthly in advance.
fr en Je n'en ai que pour cinq minutes. | I'll only be five minutes.
de en Die Teilnehmer haben sich bis Montag anzumelden. | Participants shall register by Monday.
en ca Restart the computer. | Reinicieu l'ordinador.
en ca Reset your password | Restabliu la contrasenya
en ca Preview the document | Previsualitzeu el document
en ca Preheat the oven | Preescalfeu el forn
en ca Defrost the prawns | Descongeleu les gambes
en fr Defrost the freezer. | Dégivrez le congélateur.
ca en —Res, passava per aquí… | "Oh, nothing. I was just passing by..."
ca en —Sí, ja vinc… | "Oh, yes. I'm coming..."
ca en —No, gràcies, no en vull més. | "No, thanks. I'm full."
es en —Ah, ya, claro. | "Oh, right. Of course."
fr en Ouvert du mardi au dimanche | Closed Mondays
es en Abierto de martes a domingo. | Closed on Mondays.
de en Dienstag bis Sonntag geöffnet. | Closed on Mondays.
en es Closed on Mondays. | Abierto de martes a domingo.
it en Aperto dal lunedì al venerdì. | Closed on Saturdays and Sundays.
it en Aperto dal lunedì al venerdì. | Closed at weekends.
fr en Ne convient pas aux moins de 3 ans. | Suitable for ages 3 and up.
es en No apto para menores de 16 años. | Suitable for ages 16 and over.
de en Nicht für Kinder unter 36 Monaten geeignet. | Suitable for children over 36 months.
es en Solo adultos | No children
es en El tren siempre llega tarde. | The train is never on time.
fr en Il oublie toujours mon anniversaire. | He never remembers my birthday.
de en Der Zug kommt immer zu spät. | The train is never on time.
pt en Nem todos os alunos passaram. | Some students failed.
fr en Tous les élèves n'ont pas réussi. | Some of the pupils failed.
fr en J'accuse réception de votre courrier | Thank you for your letter
fr en Je vous remercie de votre courrier. | Your letter has been received with thanks.
it en Mi raccomando, chiudi la porta! | Make sure you close the door!
es en No me digas. | You're kidding.
ro en Nu vom redeschide negocierile. | We will not reopen the negotiations.
es en La sesión no terminó hasta medianoche. | The session went on until midnight.
es en No llegó hasta las tres. | It was three o'clock before he arrived.
de en Wir haben uns seit einer Ewigkeit nicht gesehen. | It's been ages since we last met.
de en Der Minister will sich erst im Februar dazu äußern. |
  The minister will not say anything about it until February.
de en Die Bank will die Zahlen erst im Februar mitteilen. | The bank will not say so until February.
ca en Quan vam arribar, ja no hi quedava ningú. | By the time we arrived, everyone had gone.
de en Reduzierte Ware ist vom Umtausch ausgeschlossen. | Sale items cannot be exchanged.
es en Absténgase de fumar. | Please do not smoke.
es en No hay entradas | Sold out
es en Odia el pescado. | She doesn't like fish.
de en Er hat keine Geschwister. | He is an only child.
en de He has no siblings. | Er ist ein Einzelkind.
es en Es hijo único. | He has no brothers or sisters.
de en Nichtschwimmer | Non-swimmers
de en Nur für Nichtschwimmer! | Only for those who cannot swim!
it en Più che un consiglio, è un ordine. | It's not so much advice as an order.
en fr You're not wrong. | Tu as raison.
es en No es precisamente joven. | She's getting on a bit.
it en Nessuno è perfetto. | Everyone has their faults.
it en Non vedo l'ora di vederti. | I'm looking forward to seeing you.
es en El equipo no pudo pasar del empate. | The team were held to a draw.
es en No pude por menos de sonreír. | I had to smile.
es en No cuelgue, por favor. | Hold the line, please.
es en Qué más da. | It doesn't matter.
es en Da lo mismo. | It makes no difference.
es en Tranquilo. | Don't worry.
es en Descuida. | Don't worry.
fr en T'inquiète | Don't worry.
fr en Je m'en fiche. | I don't care.
fr en Je m'en fiche. | I couldn't care less.
de en Das ist mir wurst. | I don't care.
de en Lass das! | Don't do that!
fr en Rien ne sert de courir, il faut partir à point. | Slow and steady wins the race.
pt en Quem não tem cão caça com gato. | Beggars can't be choosers.
pt en Quem não tem cão caça com gato. | You make do with what you have.
ro en Ce-i în mână nu-i minciună. | A bird in the hand is worth two in the bush.
pt en O Benfica perdeu em casa frente ao Porto por 1-2. | Porto won 2-1 away to Benfica.
ca en El conseller delegat ha venut el 2% de les accions a un fons nord-americà. |
  An American fund has bought 2% of the shares from the chief executive.
fr en Il a vendu sa voiture à son voisin. | His neighbour bought his car.
es en Se me olvidó la cita. | The appointment slipped my mind.
de en Unter vier Augen | In private
de en Ich möchte Sie unter vier Augen sprechen. | I would like to talk to you in private.
de en Wir bitten um Verständnis. | We apologise for any inconvenience.
es en Gracias por su comprensión. | We apologise for any inconvenience.
en de I'm fed up to the back teeth. | Ich habe die Nase voll.
es en El juez ordenó su puesta en libertad, aunque la fiscal había pedido que siguiera en prisión. |
  Although the prosecutor had asked for him to remain in prison, the judge ordered his release.
es en La historia de un tío y su sobrino. | The story of an uncle and his nephew.
fr en Battue par l'Américaine Coco Gauff, la Française a quitté le tournoi. |
  Beaten by the American Coco Gauff, the Frenchwoman crashed out of the tournament.
it en Gentile Cliente, la informiamo che il suo ordine è stato spedito. |
  Dear Customer, Your order has been shipped.
es en la Pesta Negra | the Black Death
ca en L'any 1348 la Pesta Negra va arribar a Barcelona. | In 1348 the Black Death reached Barcelona.
es en Felipe II sucedió a Carlos V. | Philip II succeeded Charles V.
ca en Ja fa mitja hora que t'espero! | I've been waiting for you for half an hour!
es en Adjunto le remito el presupuesto solicitado. Quedo a su disposición para cualquier aclaración. |
  Please find attached the quote you requested. Please do not hesitate to contact me should you have any questions.
ca en * Memòries d'un metge de poble (1958) |
  * Memòries d'un metge de poble [Memoirs of a Village Doctor] (1958)
it es Domani ti scriverò. | Mañana te escribiré.
it de Verrò alle tre. | Ich werde um drei kommen.
it fr Saprò tutto domani. | Je saurai tout demain.
de en Der Kunde hat alle Gebühren zu bezahlen. | The customer will pay all charges.
fr en La réunion a lieu demain. | The meeting will take place tomorrow.
fr en Elle a droit à un remboursement. | She will get a refund.
en ca Unmute the microphone. | Reactiveu el micròfon.
en it Rename the file. | Rinominate il file.
en es Reheat the soup. | Recalentad la sopa.
en pt Retype your password. | Redigite a sua palavra-passe.
es en —Sí, claro, ahora voy. | "Yes, sure. I'm on my way."
fr en — Non, merci, j'ai déjà mangé. | "No, thank you. I've already eaten."
it en —Ah, bene, allora vengo. | "Oh, good. I'll come then."
pt en Fechado aos domingos. | Open Monday to Saturday.
ca en Obert de dilluns a divendres. | Closed on Saturdays and Sundays.
ca es Obert de dimarts a diumenge. | Cerrado los lunes.
de fr Montags geschlossen. | Ouvert du mardi au dimanche.
ro en Închis lunea. | Open from Tuesday to Sunday.
ca en No recomanat per a menors de 7 anys. | Suitable for ages 7 and over.
it en Non adatto ai bambini di età inferiore a 3 anni. | Suitable for children aged 3 and over.
pt en Não aconselhável a menores de 12 anos. | Suitable for ages 12 and up.
en de Not suitable for children under 3. | Geeignet für Kinder ab 3 Jahren.
en fr Not suitable for children under 36 months. | Convient aux enfants de plus de 36 mois.
ca en El tren sempre arriba tard. | The train is never on time.
it en Il treno è sempre in ritardo. | The train is never on time.
pt en O comboio chega sempre atrasado. | The train is never on time.
it en Si dimentica sempre del mio compleanno. | He never remembers my birthday.
pt en Ela esquece-se sempre de tudo. | She never remembers anything.
en es He never arrives late. | Siempre llega a tiempo.
en fr She is never wrong. | Elle a toujours raison.
ca en La reunió no va acabar fins a mitjanit. | The meeting went on until midnight.
it en La riunione non finì fino a mezzanotte. | The meeting went on until midnight.
fr en La fête n'a pas fini avant minuit. | The party went on until midnight.
pt en A reunião só terminou à meia-noite. | The meeting did not end until midnight.
it en Non arrivò fino alle tre. | It was three o'clock before he arrived.
es en No la veo desde hace años. | It's been years since I last saw her.
fr en Je ne l'ai pas vue depuis des années. | It's been years since I last saw her.
it en Non la vedo da anni. | It's been years since I last saw her.
ca en No la veig des de fa anys. | It's been years since I last saw her.
en de I haven't seen him for ages. | Es ist ewig her, dass ich ihn gesehen habe.
es en Ya no quedaba nadie. | Everyone had gone.
fr en Il n'y avait plus personne. | Everyone had left.
de en Es war niemand mehr da. | Everyone had gone.
it en Non c'era più nessuno. | They had all gone.
fr en Les articles soldés sont exclus de l'échange. | Sale items cannot be exchanged.
it en Si prega di astenersi dal fumare. | Please do not smoke.
ca en Abstingueu-vos de fumar. | Please do not smoke.
pt en Abstenha-se de fumar. | Please do not smoke.
it en Odia il pesce. | She doesn't like fish.
de en Sie hasst Fisch. | She doesn't like fish.
fr en Elle déteste le poisson. | She doesn't like fish.
ca en No queden entrades. | Sold out.
fr en Il n'y a plus de places. | Sold out.
it en Non ci sono più biglietti. | Sold out.
fr en Elle est fille unique. | She has no brothers or sisters.
it en È figlio unico. | He has no siblings.
pt en Mais do que um conselho, é uma ordem. | It's not so much advice as an order.
es fr No te equivocas. | Tu as raison.
it en Non è più giovanissimo. | He's getting on a bit.
es en Nadie es perfecto. | Everybody has their faults.
de en Ich kann es kaum erwarten, dich zu sehen. | I'm looking forward to seeing you.
fr en Ne quittez pas. | Hold the line, please.
it en Resti in linea. | Don't hang up.
it en Fa lo stesso. | It doesn't matter.
pt en Tanto faz. | It makes no difference.
ca en Tant se val. | It doesn't matter.
ca en No pateixis. | Don't worry.
it en Stai tranquillo. | Don't worry.
pt en Fique descansado. | Don't worry.
ro en Stai liniștit. | Don't worry.
de en Keine Sorge. | Don't worry.
it en Me ne frego. | I don't care.
es en Me importa un pimiento. | I couldn't care less.
ca en M'és igual. | I don't care.
it en Smettila! | Don't do that!
es en ¡Déjalo! | Don't do that!
fr en Nous vous remercions de votre lettre du 3 mai. | Thank you for your letter of 3 May.
it en La ringrazio per la Sua lettera. | Thank you for your letter.
es en Le agradezco su carta. | Your letter has been received with thanks.
es en Vendió la casa a sus vecinos. | His neighbours bought the house.
it en Ha venduto l'auto al cugino. | His cousin bought the car.
de es Der Verlag verkaufte das Gebäude an eine Bank. | Un banco compró el edificio a la editorial.
es en El Barça perdió en casa contra el Sevilla. | Sevilla won away at Barça.
ca en A quatre ulls. | In private.
it en A quattr'occhi. | In private.
fr en Merci de votre compréhension. | We apologise for any inconvenience.
it en Ci scusiamo per il disagio. | Thank you for your understanding.
es en Estoy hasta las narices. | I'm fed up to the back teeth.
fr en J'en ai marre. | I'm fed up.
it en Mi è passato di mente l'appuntamento. | I forgot the appointment.
fr en Le juge a refusé, bien que le procureur ait insisté. |
  Although the prosecutor insisted, the judge refused.
de en Der Richter lehnte ab, obwohl der Staatsanwalt darauf bestand. |
  Although the prosecutor insisted, the judge refused.
es ca * La sombra del viento (2001) | * La sombra del viento [L'ombra del vent] (2001)
ca en Enrere queda la Pesta Negra. | The Black Death is behind us.
en es Charles V met Carlos Alcaraz. | Carlos V conoció a Carlos Alcaraz.
fr en Cher client, Votre commande est partie. | Dear Customer, Your order has left.
"""
#: The check that sees it, languages, source, translation.
WRONG = """
tense it en Entrò in casa. | He will enter the house.
tense it en Superò l'esame. | He will pass the exam.
tense it en Lo incontrò a Roma. | She will meet him in Rome.
tense de en Der Mieter hat die Miete bezahlt. | The tenant will pay the rent.
tense fr en Il a plus tard quitté la salle. | He will later leave the room.
boundaries ca en El van felicitar pel seu treball al president. | They congratulated the. President for his work.
boundaries ca en No hi tenia cap obligació. Quan era petit hi anava. | I had no such obligation
  When I was little I went.
name_variants en fr Siminoff said the company was fine. | Siroff a dit que la société allait bien.
dates de en Dienstag bis Sonntag geöffnet. | Closed on Tuesdays.
dates de en Dienstag bis Sonntag geöffnet. | Open on Mondays.
opposites es en Abierto de martes a domingo. | Closed from Tuesday to Sunday.
polarity fr en Ne convient pas aux moins de 3 ans. | Suitable for under 3s.
opposites fr en Ne convient pas aux moins de 3 ans. | Suitable for ages 5 and up.
polarity es en No apto para menores de 16 años. | Suitable for under-16s.
opposites es en El tren siempre llega tarde. | The train is never late.
polarity es en El tren siempre llega a tiempo. | The train is never on time.
opposites es en Todos los alumnos aprobaron. | Some pupils passed.
persons fr en J'ai reçu votre lettre. | You have received your letter.
polarity es en El tren no llega hasta las tres. | The train arrives before three.
polarity es en La sesión no terminó hasta medianoche. | The session ended before midnight.
polarity de en Wir haben uns seit einer Ewigkeit nicht gesehen. | We have seen each other for ages.
polarity ca en Des de l'any passat no ha guanyat cap partit. | It has won a match since last year.
polarity es en No me digas. | Tell me.
polarity fr en Tu n'as pas raison. | You're right.
polarity de en Du hast nicht recht. | You're right.
polarity es en No cuelgue el cuadro. | Hang the painting.
polarity it en Non vedo l'errore. | I see the mistake.
polarity es en No hay entradas. | There are tickets.
opposites pt en O Benfica perdeu em casa frente ao Porto por 1-2. | Benfica lost 2-1 away to Porto.
opposites ca en El director ha venut el 2% a un fons americà. | The director has bought 2% from an American fund.
opposites fr en Il a vendu sa voiture à son voisin. | He bought his car from his neighbour.
opposites es en El juez ordenó su puesta en libertad y la fiscal pidió que siguiera en prisión. |
  The prosecutor ordered his release and the judge asked for him to remain in prison.
untranslated ca en El llibre és recomanable per a tothom (vegeu més avall). |
  El llibre és recomanable per a tothom (see below for more).
"""


def _major(source: str, target: str, langs: tuple[str, str]) -> set[str]:
    given = pair(source, target, langs=langs)
    (found,) = checks.run_checks([given], Context(*langs, [given], {}), checks.build({}))
    return {f.check for f in found if f.severity != "minor"}


@pytest.mark.parametrize(("lang", "other", "source", "target"), cases(GOOD))
def test_good(lang: str, other: str, source: str, target: str) -> None:
    assert _major(source, target, (lang, other)) == set()


@pytest.mark.parametrize(("check", "lang", "other", "source", "target"), cases(WRONG, 3))
def test_wrong(check: str, lang: str, other: str, source: str, target: str) -> None:
    assert check in _major(source, target, (lang, other))


def test_a_ruler_is_no_slip_of_a_namesake() -> None:
    document = [("Ganó Carlos Alcaraz.", "Carlos Alcaraz won."), ("Y Carlos perdió.", "And Carlos lost.")]
    found = flags("name_variants", "Murió Carlos V.", "And Charles V died.", ("es", "en"), document)
    assert found == []
    assert flags("name_variants", "Murió Carlos ayer.", "And Carlas died.", ("es", "en"), document)


def test_quick_readings() -> None:
    assert age_limits.turned("No para menores de 3 años", "For ages 3 and up")
    assert not age_limits.turned("No para menores de 3 años", "For ages 4 and up")
    assert not age_limits.turned("", "")
    assert follows_salutation("Dear Customer, Your order", 15)
    assert not follows_salutation("He was dear to us, Your order", 19)
    assert glossed("Un llibre de contes (1958)", "Un llibre de contes [A Book] (1958)") == [(0, 19)]
    assert glossed("Un llibre de contes (vegeu)", "Un llibre de contes (see below)") == []


def test_what_the_document_cites_is_a_name() -> None:
    source, target = "El pa amb tomàquet agrada.", "The pa amb tomàquet pleases."
    cited = [("El «pa amb tomàquet».", "The “pa amb tomàquet”."), ("Un altre dia.", "Another day.")]
    assert flags("untranslated", source, target, document=cited) == []
    assert flags("untranslated", source, target, document=cited[1:])
    assert flags("untranslated", source, target)
