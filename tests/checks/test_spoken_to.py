"""Who speaks to whom: subject and object exchanged, a polite "you" told of somebody else; look-alikes."""

import pytest
from checks_support import flags, translations

#: Languages, source, a good translation, one of other persons, its words.
ROWS = """
es en Os llamaremos mañana. | We will call you tomorrow. | You will call us tomorrow. | You will call us
fr en Nous vous enverrons le colis. | We will send you the parcel. | You will send us the parcel. |
  You will send us
ca en Us enviarem la factura per correu. | We will send you the invoice by post. |
  You will send us the invoice by post. | You will send us
it en Vi aspettiamo alle nove. | We are expecting you at nine. | You are waiting for us at nine. |
  You are waiting for us
pt en Telefonaste-me ontem à noite? | Did you call me last night? | Did I call you last night? | I call you
ro en Mi-ai promis că vii. | You promised me that you would come. | I promised you that you would come. |
  I promised you
de en Wir rufen dich morgen an. | We will call you tomorrow. | You will call us tomorrow. | You will call us
en es I will send you the report. | Le enviaré el informe. | Me enviará el informe. | Me enviará
en fr We will send you the parcel. | Nous vous enverrons le colis. | Vous nous enverrez le colis. |
  Vous nous enverrez
en de You will call us tomorrow. | Sie werden uns morgen anrufen. | Wir rufen Sie morgen an. | Wir rufen Sie
es en Nos dijeron que volviéramos mañana. | They told us to come back tomorrow. |
  We told them to come back tomorrow. |
  We told them
fr en On nous a demandé de partir. | We were asked to leave. | We asked them to leave. | We asked them
de en Wir danken Ihnen für Ihre Bestellung. | We thank you for your order. | We thank them for their order. |
  them
es en ¿Ha traído usted su pasaporte? | Have you brought your passport? | Has he brought his passport? | he
it en La preghiamo di allegare il documento. | Please attach the document. |
  We ask her to attach the document. | her
es en Le informamos de que su pedido ha llegado. | We inform you that your order has arrived. |
  We inform him that his order has arrived. | him
pt en Agradecemos o seu contacto. | We thank you for your contact. | We thank him for his contact. | him
ca en Vostè ha d'entrar el codi. | You must enter the code. | She must enter the code. | She
ro en Vă mulțumim, dumneavoastră ați câștigat. | Thank you, you have won. | We thank them, they have won. | them
fr en Vous devez signer ici. | You must sign here. | They must sign here. | They
de en Bitte teilen Sie uns Ihre Adresse mit. | Please tell us your address. | Please tell her our address. | her
en fr I miss you. | Tu me manques. | Je te manque. | Je te manque
en fr We like you. | Vous nous plaisez. | Nous vous plaisons. | Nous vous plaisons
en de I miss you. | Du fehlst mir. | Ich fehle dir. | Ich fehle dir
en it I really miss you. | Mi manchi davvero. | Ti manco davvero. | Ti manco
en es I like you. | Me gustas. | Te gusto. | Te gusto
en ca You like me. | T'agrado. | M'agrades. | M'agrades
en ro I like you, Ana. | Îmi placi, Ana. | Îți plac, Ana. | Îți plac
fr en Vous nous manquez. | We miss you. | You miss us. | You miss us
it en Mi manchi. | I miss you. | You miss me. | You miss me
en de Please show me your pass. | Zeigen Sie mir bitte Ihren Ausweis. | Ich zeige Ihnen meinen Ausweis. |
  Ich
en fr You called me. | Tu m'as appelée, je t'en prie. | Je suis appelée. | Je
"""

#: Other persons, orders, speech that is reported.
GOOD = """
es en Os llamaremos cuando nos llaméis. | We will call you when you call us.
es en Te esperamos. | You are expected, we hope.
fr en Nous vous aimons et vous nous aimez. | You love us and we love you.
es en Espero que me ayudes. | I hope you can help me.
es en Me has dicho que vendrás. | I know you said that you would come.
it en Ci hai pensato? | Have you thought about it?
de en Bitte teilen Sie ihm die Adresse mit. | Please tell him the address.
de en Ihre Mutter sagte, sie komme. | Her mother said she was coming.
de en „Danke Ihnen“, sagte er. | He thanked them.
de en Sie haben gewonnen. | They have won.
it en La ragazza ringrazia. | She says thanks.
es en Dijo: «Usted lo sabe». | He said that he knew.
es en Le agradecemos su confianza. | We thank you for your trust.
es en Se lo dijo a ella, no a usted. | He told her so.
fr en Il vous a vu. | He was seen.
fr en Votre fils est là, il attend. | The son is here, he is waiting.
en fr They must sign here. | Ils doivent signer ici.
en fr I missed you at the station. | Je t'ai manqué à la gare.
en fr We will miss you. | Vous nous manquerez.
en de We miss you. | Ihr fehlt uns.
en de I like you. | Ich mag dich, du gefällst mir.
en fr I will call you, please. | Je vous appellerai, s'il vous plaît.
en de Nice to meet you. | Freut mich.
en ro Nice to meet you. | Îmi pare bine.
en it Nice to meet you, Mr Rossi. | Mi fa piacere conoscerla, signor Rossi.
en de How do you do, Mr Hobbs? | Freut mich, Sie kennenzulernen, Mr Hobbs.
en de It was lovely to see you. | Es hat mich sehr gefreut, dich zu sehen.
en es Good to see you! | ¡Me alegro de verte!
en fr Won't you sit down? | Asseyez-vous, je vous en prie.
ca en Ens van dir que tornéssim. | We were told to come back.
"""

test_other_persons, test_the_same_persons = translations("persons", ROWS, GOOD)


@pytest.mark.parametrize(
    ("source", "target", "lang", "words"),
    [
        ("Os llamaremos mañana.", "You will call us tomorrow.", "es", ["You will call us", "Os llamaremos"]),
        ("Wir danken Ihnen für Ihre Bestellung.", "We thank them for their order.", "de", ["them", "Ihnen"]),
    ],
)
def test_both_sides_are_marked(source: str, target: str, lang: str, words: list[str]) -> None:
    (flag,) = flags("persons", source, target, (lang, "en"))
    assert [{"source": source, "target": target}[s.side][s.start : s.end] for s in flag.spans] == words
