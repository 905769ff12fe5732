"""Words with a capital that open a sentence, and abbreviations that may have ended the one before, by language."""

from __future__ import annotations

#: Articles, pronouns, conjunctions and prepositions: small in the middle of a sentence, and no name's first
#: part as long as a small letter or a figure follows them.
OPENERS = {
    "ca": "El La Els Les Un Una Això Aquest Aquesta Aquests Aquestes Ell Ella Ells Elles Però Quan Si Després "
    "Llavors També Amb Per Es Hi No Tot Així",
    "de": "Der Die Das Ein Eine Er Sie Es Wir Dies Diese Dieser Dieses Aber Wenn Als Nach Dann Auch Mit Für "
    "In Im Am Und Doch Danach",
    "en": "The This That These Those It He She They We There Then But However And In On At After When While "
    "If As His Her Their Its Our My For Although Since Meanwhile",
    "es": "El La Los Las Un Una Esto Este Esta Estos Estas Él Ella Ellos Ellas Pero Cuando Si Después Luego "
    "También Con Por En Se No Así Su Sus",
    "fr": "Le La Les Un Une Des Ce Cet Cette Ces Il Elle Ils Elles On Mais Quand Si Après Puis Dans En Pour "
    "Son Sa Ses",
    "it": "Il Lo La I Gli Le Un Una Questo Questa Questi Queste Egli Lui Lei Essi Loro Ma Quando Se Dopo Poi "
    "Anche Con Per In Nel Nella Non Si",
    "pt": "O A Os As Um Uma Isto Este Esta Isso Esse Essa Ele Ela Eles Elas Mas Quando Se Depois Também Com "
    "Por Em No Na Não",
    "ro": "El Ea Ei Ele Un O Acest Această Aceasta Acesta Dar Când Dacă După Apoi În La Cu Pentru Nu Se",
}
#: Besides capitals with their stops ("U.S.") and letters by themselves ("vitamin C."), which may in every language.
MAY_END = {
    "ca": "etc aC dC a.C d.C",
    "de": "Chr usw etc Mio Mrd",
    "en": "a.m p.m Inc Ltd Co Corp Jr Sr St Ave Blvd Rd etc",
    "es": "etc a.C d.C",
    "fr": "etc J.-C",
    "it": "ecc etc a.C d.C S.p.A S.r.l",
    "pt": "etc a.C d.C",
    "ro": "etc î.Hr d.Hr S.R.L",
}
#: Languages that write every noun with a capital: it may follow the word that opens a sentence.
NOUNS = {"de"}
