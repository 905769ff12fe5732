"""A lost "not" of a condition or beside a "without", a negation without its "no", and phrases that deny nothing."""

import pytest
from checks_support import cases, flags

from tqpipe.checks.negation.denials import read

#: Languages, source, translation, the words that are marked, severity.
LOST = """
es en Si no paga antes del viernes, perderá la reserva. | If you pay before Friday, you will lose it. | no | major
ca en Si no teniu cita prèvia, no us podrem atendre. | If you have an appointment, we cannot see you. | no | major
ca en Si no pagueu abans de dijous, perdreu la plaça. | If you pay before Thursday, you will lose it. | no | major
es en Si no paga no podrá entrar. | If you pay you cannot enter. | no | minor
pt en Se não responder, o pedido será cancelado. | If you reply, the order will be cancelled. | não | major
pt en Contacte-nos se não receber a encomenda. | Contact us if you receive the parcel. | não | major
it en Se non rispondi entro lunedì, è annullata. | If you reply by Monday, it is cancelled. | non | major
it en Se non la paghi subito, la multa raddoppia. | If you pay it at once, the fine doubles. | non | major
ro en Dacă nu plătiți până vineri, o veți pierde. | If you pay by Friday, you will lose it. | nu | major
en es If you do not pay by Friday, you will lose it. | Si paga antes del viernes, la perderá. | not | major
es en Se renovará si no lo cancela. | It will renew if you cancel it. | no | major
es en Sin autorización no se puede entrar. | You can enter without authorisation. | no | major
ca en Sense recepta no es pot dispensar. | It can be dispensed without a prescription. | no | major
de en Ohne Helm dürfen Sie nicht hinein. | You may enter without a helmet. | nicht | major
pt en Sem bilhete não pode entrar. | You can enter without a ticket. | não | major
it en Senza biglietto non si può salire. | Without a ticket you can board. | non | major
ro en Fără bilet nu puteți urca. | You can board without a ticket. | nu | major
fr en Sans ordonnance, il ne peut pas être vendu. | It can be sold without a prescription. | ne peut pas | major
es de Sin casco no se puede entrar en la obra. | Ohne Helm kann man die Baustelle betreten. | no | major
en es You cannot enter without authorisation. | Sin autorización se puede entrar. | cannot | major
en es You can enter without authorisation. | Sin autorización no se puede entrar. | no | major
es en No se puede entrar sin autorización. | You can enter without authorisation. | No | major
"""
ANSWERED = """
es en Pague antes del viernes. Si no, perderá la reserva. | Pay by Friday or you will lose your booking.
es en Si no paga antes del viernes, perderá la reserva. | You will lose your booking unless you pay by Friday.
es en Si no paga antes del viernes, perderá la reserva. | Pay by Friday. Otherwise you will lose your booking.
es en Si no paga antes del viernes, perderá la reserva. | If you fail to pay by Friday, you will lose your booking.
es en Si no se trata, la infección se extiende. | Without treatment, the infection spreads.
es en Si no está seguro, pregunte a su médico. | If in doubt, ask your doctor.
es en Es difícil, si no imposible. | It is difficult, perhaps impossible.
es en Muchos de ellos, si no todos, votaron a favor. | Most or all of them voted in favour.
es en Si no recuerdo mal, fue en mayo. | If I remember correctly, it was in May.
es en Si no fuera por ti, estaría muerto. | But for you, I would be dead.
ca en Si no m'equivoco, va ser l'any passat. | If I am right, it was last year.
ca en No eliminarà les armes si no pot confiar-hi. | It will never disarm if it can't trust them.
ca en La guia no és visible si l'opció no està marcada. | It is not visible when the option is not checked.
pt en Se não me engano, foi em maio. | If I remember rightly, it was in May.
it en Se non altro, ora lo sappiamo. | At least now we know.
it en Non c'è altra scelta se non la guerra. | War is the only option.
it en Nessuno lo sa se non lui. | Only he knows it.
es en No podrá entrar si no tiene permiso de sus padres. | You can only enter if your parents allow it.
es en Sin autorización no se puede entrar. | You cannot enter without authorisation.
es en Sin autorización no se puede entrar. | Entry without authorisation is forbidden.
es en Sin autorización no se puede entrar. | You can only enter with authorisation.
es en Sin autorización no se puede entrar. | It is impossible to enter without authorisation.
en es You cannot enter without authorisation. | Se prohíbe entrar sin autorización.
es en Las personas sin recursos no pueden pagar el alquiler. | Poor people cannot pay the rent.
es en Las personas sin hogar no tienen derecho a voto. | Homeless people are not entitled to vote.
es en Sin una buena base no hay progreso. | There is no progress unless the base is sound.
es en Se fue sin decir nada a nadie. | He left without telling anyone.
it en Senza di te non ce l'avrei fatta. | I could not have done it without you.
de en Ohne Fleiß kein Preis. | No pain, no gain.
ca en Fa anys que és a la presó sense que no hi hagi judici. | He has been in prison for years without a trial.
es ro Las organizaciones no gubernamentales ayudan. | Organizațiile non-guvernamentale ajută.
es en Si no paga no podrá entrar. | If you do not pay you cannot enter.
ca en S'ha acabat publicar en el teu web sense registre. | No more posting on your site without registration.
fr en L'hôtel est à deux pas de la gare. | The hotel is close to the station.
fr en Il n'en reste pas moins que c'est vrai. | The fact remains that it is true.
es en No bien llegó, empezó a llover. | As soon as he arrived, it began to rain.
de en Kein Geringerer als Goethe schrieb es. | Goethe himself wrote it.
"""
#: Languages, source, translation, what is marked there and in the source.
HALF_NEGATIONS = """
en es The company does not have any debts. | La empresa tiene ninguna deuda. | tiene ninguna | not
en es Do not take any other medicine. | Tome ningún otro medicamento. | Tome ningún | not
en es They did not find anything. | Encontraron nada. | Encontraron nada | not
en es You cannot do anything. | Puede hacer nada. | Puede hacer nada | cannot
fr es Le rapport ne mentionne aucun nom. | El informe menciona ningún nombre. | menciona ningún | aucun
en ca We did not see anyone. | Vam veure ningú. | Vam veure ningú | not
en ca The company has no debts. | L'empresa té cap deute. | té cap | no
en it There is no risk. | C'è nessun rischio. | C'è nessun | no
de it Wir haben nichts gefunden. | Abbiamo trovato niente. | Abbiamo trovato niente | nichts
en pt He owes nothing to anyone. | Deve nada a ninguém. | Deve nada | nothing
en ro I saw nobody. | Am văzut pe nimeni. | Am văzut pe nimeni | nobody
ru es Мы не нашли ошибок. | Encontramos ningún error. | Encontramos ningún | не
"""
WHOLE_NEGATIONS = """
en es The company does not have any debts. | La empresa no tiene ninguna deuda.
en es Nobody said anything. | Nadie dijo nada.
en es Nothing happened in the house. | En la casa nada ocurrió.
en es He left without seeing anyone. | Se fue sin que viera a nadie.
en es He refuses to say anything. | Se niega a decir nada.
en es Nobody has more. | Tiene más que nadie.
en es He arrived not long ago. | Llegó hace nada.
en ca If you don't see anyone, call. | Si veu ningú, truqui.
en ca He is not staying, he goes home. | Fa cap a casa.
en ca They barely got any support and did not stay. | Amb prou feines van rebre cap suport i van marxar.
en ca The party denied having any link, it did not hide. | El partit va negar tenir cap lligam, sense amagar-se.
en it The race was not valid. | Il giudice ha dichiarato nulla la gara.
en it It does not matter. | Fa niente.
en pt He was not seen by anyone. | Por ninguém foi visto.
en ro Nobody saw anything. | Nimeni nu a văzut nimic.
en es Has nobody said anything? | ¿Ha dicho nada?
"""


@pytest.mark.parametrize(("here", "there", "source", "target", "said", "severity"), cases(LOST))
def test_a_negation_is_lost(
    here: str, there: str, source: str, target: str, said: str, severity: str
) -> None:
    (flag,) = flags("polarity", source, target, (here, there))
    (span,) = flag.spans
    text = {"source": source, "target": target}[span.side]
    assert (text[span.start : span.end], flag.severity) == (said, severity)


@pytest.mark.parametrize(("here", "there", "source", "target"), cases(ANSWERED))
def test_a_negation_is_answered(here: str, there: str, source: str, target: str) -> None:
    assert flags("polarity", source, target, (here, there)) == []


@pytest.mark.parametrize(("here", "there", "source", "target", "now", "said"), cases(HALF_NEGATIONS))
def test_a_negation_lacks_its_no(
    here: str, there: str, source: str, target: str, now: str, said: str
) -> None:
    (flag,) = flags("polarity", source, target, (here, there))
    theirs, ours = flag.spans
    assert (theirs.side, target[theirs.start : theirs.end]) == ("target", now)
    assert (ours.side, source[ours.start : ours.end], flag.severity) == ("source", said, "major")


@pytest.mark.parametrize(("here", "there", "source", "target"), cases(WHOLE_NEGATIONS))
def test_a_negation_needs_no_no(here: str, there: str, source: str, target: str) -> None:
    assert [f for f in flags("polarity", source, target, (here, there)) if len(f.spans) > 1] == []


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "none other than, without fail, out of nowhere, nothing short of"),
        ("ca", "no-res, com si res, sense treva, no sense esforç"),
        ("es", "de la nada, sin ir más lejos, no es otro que, sin más, no sin esfuerzo"),
        ("fr", "cent pas, nos pas, un faux pas, pas à pas, sans plus tarder, non sans peine, rien de tel"),
        ("pt", "do nada, sem demora, não é outro senão, não sem esforço"),
        ("it", "non appena, senza sosta, chi mai, non senza fatica, dal nulla"),
        ("ro", "nu în ultimul rând, fără încetare, din nimic"),
        ("de", "nicht zuletzt, nicht nur, kein Wunder, ohne Weiteres, nicht minder, aus dem Nichts"),
    ],
)
def test_phrases_that_deny_nothing(lang: str, text: str) -> None:
    for phrase in text.split(", "):
        assert read(phrase, lang).negations == (), phrase
