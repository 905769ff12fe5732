"""Pronouns of the other sex, said of somebody whom only the pronouns tell."""

import pytest
from checks_support import quoted

MUST = [
    ("it-en", "Le ho dato il mio numero.", "I gave him my number.", "him"),
    ("it-en", "Le ho scritto una lettera.", "I wrote him a letter.", "him"),
    ("en-it", "I wrote him a letter.", "Le ho scritto una lettera.", "Le ho scritto"),
    ("fr-en", "Elle a dit qu'elle viendrait.", "He said he would come.", "He"),
    ("fr-en", "Il a annoncé son départ hier.", "She announced her departure yesterday.", "She"),
    ("pt-en", "Ontem ela disse que viria.", "Yesterday he said that he would come.", "he"),
    ("ro-en", "Ea a spus că va veni.", "He said that he would come.", "He"),
    ("de-en", "Er sagte, dass er kommt.", "She said she would come.", "She"),
    ("de-en", "Ich habe ihn gestern gesehen.", "I saw her yesterday.", "her"),
    ("de-en", "Der Minister lobte sein Kabinett.", "The minister praised her cabinet.", "her"),
    ("de-en", "In seiner Formel nennt er, was er will.", "In his formula he says what she wants.", "she"),
    ("sv-en", "Hon sade att det var sant.", "He said that it was true.", "He"),
    ("ru-en", "Она сказала, что придёт.", "He said that he would come.", "He"),
    ("pl-en", "Dodał, że ustawa jest zła.", "She added that the law is bad.", "She"),
    ("cs-en", "Dodala, že zákon je špatný.", "He added that the law is bad.", "He"),
    ("zh-en", "她说她会来。", "He said he would come.", "He"),
    ("ja-en", "彼女は来ると言った。", "He said he would come.", "He"),
    ("fr-en", "« C'est dur », a-t-il déclaré.", '"It is hard," she said.', "she"),
    ("en-fr", '"It is getting tense," she said.', "« La tension monte », regrette-t-il.", "il"),
    ("en-fr", '"It is over," he maintained.', "« C'est fini », assure-t-elle.", "elle"),
    ("en-fr", '"They know it," said he.', "« Ils le savent », dit-elle.", "elle"),
    ("de-en", "„Sie wissen es“, sagte er gestern.", '"You know it," she said yesterday.', "she"),
    ("en-fr", "She said she would come.", "Il a dit qu'il viendrait.", "Il"),
    ("en-de", "She lost her keys.", "Er hat seine Schlüssel verloren.", "Er"),
    ("es-en", "La vi ayer en la estación.", "I saw him yesterday at the station.", "him"),
    ("es-en", "Lo llamé ayer por la tarde.", "I called her yesterday afternoon.", "her"),
    ("es-en", "Quieren detenerla mañana.", "They want to arrest him tomorrow.", "him"),
    ("ca-en", "La vaig veure ahir a l'estació.", "I saw him yesterday at the station.", "him"),
    ("ca-en", "El van detenir ahir.", "They arrested her yesterday.", "her"),
    ("fr-en", "Je l'ai vue hier à la gare.", "I saw him yesterday at the station.", "him"),
    ("it-en", "L'ho vista ieri alla stazione.", "I saw him yesterday at the station.", "him"),
    ("pt-en", "Vi-a ontem na estação.", "I saw him yesterday at the station.", "him"),
    ("ro-en", "L-am văzut ieri la gară.", "I saw her yesterday at the station.", "her"),
    ("en-es", "I saw her yesterday.", "Lo vi ayer.", "Lo vi"),
    ("fr-en", "Le garçon jouait dans la cour.", "The daughter was playing in the yard.", "daughter"),
    ("es-en", "La viuda heredó la casa.", "The widower inherited the house.", "widower"),
    ("ca-en", "La sogra viu amb ells.", "The father-in-law lives with them.", "father-in"),
    ("es-en", "La condesa murió ayer.", "The count died yesterday.", "count"),
    ("ro-en", "Dl Popescu a întârziat.", "Mrs Popescu was late.", "Mrs"),
    ("fr-en", "M. Dupont a présenté le rapport.", "Mrs Dupont presented the report.", "Mrs"),
    ("en-fr", "Mrs Dupont presented the report.", "M. Dupont a présenté le rapport.", "M."),
    ("es-de", "La Sra. García llegó tarde.", "Herr García kam zu spät.", "Herr"),
    ("pl-en", "Pani Nowak wyjechała wczoraj.", "Mr Nowak left yesterday.", "Mr"),
    ("ru-en", "Госпожа Иванова уехала вчера.", "Mr Ivanov left yesterday.", "Mr"),
]

MUST_NOT = [
    ("it-en", "Le ho scritto una lettera.", "I wrote you a letter."),
    ("it-en", "Le ho mangiate con lui.", "I ate them with him."),
    ("it-en", "Gli ho telefonato.", "I phoned him."),
    ("it-en", "Le ho parlato di mio fratello.", "I spoke to her about him."),
    ("en-it", "She misses him.", "Lui le manca."),
    ("en-fr", "He misses her terribly.", "Elle lui manque terriblement."),
    ("fr-en", "Il lui plaît.", "She likes him."),
    ("fr-en", "« C'est dur », a-t-il déclaré ; « oui », dit-elle.", '"It is hard," she said; he said yes.'),
    ("fr-en", "« C'est dur », a-t-il déclaré.", '"It is hard," the minister said.'),
    ("fr-en", "Elle le sait, dit-il.", "She knows it, he says."),
    ("fr-en", "Y a-t-il une solution ?", '"Is there a solution?" she asked.'),
    ("de-en", "Das sagten sie gestern.", "They said that yesterday."),
    ("en-de", "The female lays her eggs.", "Das Weibchen legt seine Eier."),
    ("fr-en", "La victime a dit qu'elle dormait.", "The victim said that he had been asleep."),
    ("de-en", "Das Kind suchte seine Mutter.", "The child was looking for her mother."),
    ("fr-en", "M. et Mme Dupont sont venus.", "Mrs Dupont came with Mr Dupont."),
    ("es-en", "Don Quijote y la señora Dulcinea", "Don Quixote and Mrs Dulcinea"),
    ("pl-en", "Pan Tadeusz to poemat.", "Pan Tadeusz is a poem."),
    ("fr-en", "Elle a été vendue hier.", "It was sold yesterday."),  # a thing
    ("fr-en", "Il faut partir, dit Marie.", "She must go, said Marie."),
    ("fr-en", "Il lui manque deux doigts.", "She is missing two fingers."),  # impersonal
    ("fr-en", "Elle l'a licencié, et il proteste.", "The company fired him, and he protests."),
    ("fr-en", "L'entreprise a dit qu'elle paierait.", "The firm said that it would pay him."),
    ("de-en", "Das Mädchen nahm seine Tasche.", "The girl took its bag."),
    ("de-en", "Das Mädchen nahm ihre Tasche.", "The girl took her bag."),
    ("de-en", "Die Kanzlerin lobte sein Buch.", "The chancellor praised his book; she smiled."),
    ("de-en", "Sie sagten, dass sie kommen.", "They said he would come with them."),
    ("de-en", "Wer will, dass er gewinnt, muss spielen.", "He or she who wants to win must play."),
    ("es-en", "Le dije que viniera.", "I told her to come."),
    ("ca-en", "Li va dir que vingués.", "He told her to come."),
    ("es-en", "La compró para su padre.", "He bought it for him."),
    ("es-en", "La razón es otra.", "That is why I called him."),
    ("es-en", "Se la vendió ayer.", "She sold the house to him yesterday."),
    ("pt-en", "A casa dele é grande.", "His house is big."),
    ("ru-en", "Мать сказала, что его нет.", "She said that he was not there."),
    ("zh-en", "其他人来了。", "She came with the others."),
    ("zh-en", "她和他来了。", "He and she came."),
    ("fr-en", "Le frère et la sœur sont venus.", "The siblings came; the sister stayed."),
    ("ro-en", "Biserica Nașterii Domnului", "The Church of the Nativity"),
]


@pytest.mark.parametrize(("langs", "source", "target", "said"), MUST)
def test_flagged(langs: str, source: str, target: str, said: str) -> None:
    assert quoted("gender", source, target, langs=tuple(langs.split("-"))) == [said]


@pytest.mark.parametrize(("langs", "source", "target"), MUST_NOT)
def test_not_flagged(langs: str, source: str, target: str) -> None:
    assert quoted("gender", source, target, langs=tuple(langs.split("-"))) == []
