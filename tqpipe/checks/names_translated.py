"""A name that was taken for a word: the man is Riu in the source and River in the translation.

Catches: a surname that the document takes over letter by letter elsewhere and that here has become a word of the target
language with a capital the source does not have; such a word after a given name that stays (Elin Jones, Elin Castle),
or another one before a surname (Donald Trump, Forest Trump); one that is the only word of the translation that nothing
answers, where the only name of the source that is lost is written alike in both languages (the island of Sulawesi, the
island of King); into English, a surname from a small table (Riu, Iglesias, Zimmermann) whose translation stands where
it should, beside its given name, translated or not (Pablo Iglesias, Paul Churches), or at the beginning of a sentence
where the document keeps the name elsewhere; a newspaper or party from another (El País, The Country; Podemos, We can).
Why: a system that knows the word does not ask whether it is a name; the result is fluent. Rule: our own; the document
is its own authority, the tables are of common Catalan, Spanish, French, Italian, Portuguese and German surnames that
are nouns too, and of names in the news.

Not flagged: other names that only start a sentence, exonyms (a name that the document never keeps), titles of works and
institutions (a second capital of the source beside the name is translated too), words the source has as well. A
look-alike of the name is the check name_variants'.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from tqpipe.checks.calendars import calendar
from tqpipe.checks.lexicon.freq import SMALL_WORDS, has_frequencies, zipf
from tqpipe.checks.name_variants import kept_names
from tqpipe.checks.people.named import PEOPLE, TITLES
from tqpipe.checks.proper_names.given_names import GIVEN_NAMES, SAME_NAMES, TRANSLATED_NAMES, WORDS_TOO
from tqpipe.checks.proper_names.house_names import any_of, house_names
from tqpipe.checks.proper_names.one_for_one import one_for_one
from tqpipe.checks.proper_names.places import is_place
from tqpipe.checks.reading.texts import (
    Name,
    both_filled,
    fold,
    folded_words,
    is_title_case,
    names,
    resembles,
    stands_beside,
    unkept,
    words,
)
from tqpipe.languages import base_language
from tqpipe.types import Context, Flag, Pair, Span

# Surnames that are nouns, in the order language: name=English words.
_SURNAMES_TEXT: Mapping[str, str] = {
    "ca": """
        riu=river rius=rivers roca=rock rosa=rose torre=tower torres=towers puig=peak/hill pont=bridge pons=bridges
        bosch=wood/forest bosc=wood/forest font=fountain/spring fonts=fountains/springs vall=valley
        valls=valleys serra=saw/mountain
        soler=attic casals=houses prat=meadow prats=meadows camps=fields camp=field mas=farmhouse rei=king
        sala=room/hall sales=rooms/halls ferrer=blacksmith/smith fuster=carpenter sastre=tailor pastor=shepherd
        ferran=ironing coll=neck/hill castell=castle costa=coast cabot=mullet moliner=miller bru=brown blanc=white
        roig=red negre=black llop=wolf colom=pigeon/dove gall=rooster oller=potter ribera=riverbank/shore illa=island
        barber=barber mestre=teacher/master duran=lasting vidal=vital pla=plan/plain mora=blackberry oliva=olive
        pi=pine tardà=late esquerra=left batlle=mayor pagès=farmer/peasant sabater=shoemaker/cobbler forner=baker
        ferrer=blacksmith/smith teixidor=weaver pujol=hill romeu=pilgrim cardona=thistle
    """,
    "es": """
        ríos=rivers rio=river rivera=riverbank/shore roca=rock rosa=rose torres=towers puente=bridge iglesias=churches
        iglesia=church bosque=forest fuentes=fountains/sources calle=street campos=fields campo=field reyes=kings
        rey=king salas=rooms/halls herrero=blacksmith/smith zapatero=shoemaker/cobbler pastor=shepherd/pastor
        castillo=castle costa=coast molina=mill blanco=white rojo=red moreno=brown/dark lobo=wolf león=lion
        cordero=lamb guerra=war guerrero=warrior flores=flowers flor=flower casas=houses casado=married
        cabello=hair delgado=thin/slim rubio=blond/blonde bravo=brave leal=loyal pardo=brown prado=meadow
        montes=mountains monte=mountain sierra=saw/mountain luna=moon sol=sun santos=saints toro=bull vaca=cow
        palacios=palaces cuevas=caves rincón=corner vega=meadow peña=rock caballero=knight/gentleman
    """,
    "fr": """
        dupont=bridge rivière=river fontaine=fountain boulanger=baker berger=shepherd charpentier=carpenter
        lefèvre=smith leblanc=white lenoir=black lebrun=brown petit=small/little legrand=great/big roy=king
        leroy=king moulin=mill dubois=wood chevalier=knight marchand=merchant roche=rock rose=rose
        meunier=miller loup=wolf lion=lion mercier=haberdasher royer=wheelwright colombe=dove
    """,
    "it": """
        rossi=reds/red bianchi=whites/white neri=blacks/black fiume=river fontana=fountain ferrari=blacksmiths/smiths
        torre=tower ponte=bridge costa=coast monti=mountains montagna=mountain leone=lion lupo=wolf galli=roosters
        gatti=cats conti=counts/accounts re=king marini=marines greco=greek villa=villa rocca=fortress colombo=dove
    """,
    "pt": """
        rios=rivers ribeiro=stream/brook pereira=pear oliveira=olive silva=forest/woods costa=coast rocha=rock
        carvalho=oak pinto=chick campos=fields ferreira=smith/blacksmith torres=towers castelo=castle leite=milk
        lobo=wolf leão=lion cordeiro=lamb guerra=war flores=flowers reis=kings santos=saints prata=silver
        machado=axe coelho=rabbit barros=clay
    """,
    "de": """
        schmidt=smith schneider=tailor bauer=farmer/peasant fischer=fisherman/fisher weber=weaver zimmermann=carpenter
        müller=miller koch=cook becker=baker schwarz=black weiß=white braun=brown klein=small/little groß=big/large
        jung=young lang=long stein=stone berg=mountain/hill wald=forest vogel=bird wolf=wolf fuchs=fox könig=king
        kaiser=emperor richter=judge jäger=hunter schäfer=shepherd schuster=shoemaker/cobbler maurer=bricklayer/mason
        kohl=cabbage sommer=summer winter=winter bach=brook/stream brandt=fire
    """,
}


_GIVEN = GIVEN_NAMES - WORDS_TOO
#: Zipf frequency in the source language above which what has a capital may be a word of a title.
_WORD = 4.2


@dataclass(frozen=True, slots=True)
class Options:
    """`kept`: pairs that keep the name; `common`: Zipf frequency from which what replaced it is an ordinary word."""

    kept: int = 1
    common: float = 3.4


@lru_cache(maxsize=16)
def _surnames(lang: str) -> Mapping[str, frozenset[str]]:
    # People of either language are in the news of both.
    tables = ("ca", "es") if lang in ("ca", "es") else (lang,)
    items = (item.partition("=") for table in tables[::-1] for item in _SURNAMES_TEXT.get(table, "").split())
    return {fold(name): frozenset(meanings.split("/")) for name, _, meanings in items}


def check(pair: Pair, context: Context, *, options: Options) -> Iterator[Flag]:
    """Yield words that stand for a name of the source."""
    lang = base_language(context.target_lang)
    if lang == "de" or not both_filled(pair) or not has_frequencies(lang):
        return
    if lang == "en":
        yield from _houses(pair, context)
    lost = unkept(pair.source_text, pair.target_text)
    if not lost or _is_headline(pair.target_text):
        return
    told: set[int] = set()
    articles = SMALL_WORDS.get(base_language(context.source_lang), frozenset())
    for name in lost:
        if name.text.lower() in articles:
            continue
        found = (
            _from_table(name, pair, context)
            or _beside_a_name(name, pair, context, options)
            or _unlike_elsewhere(name, pair, context, options)
            or _before_a_surname(name, pair, context)
            or _the_only_one(name, pair, context, options)
        )
        if found is None or found.start in told:
            continue
        told.add(found.start)
        yield _flag(name, found)


def _flag(name: Name, found: Name) -> Flag:
    return Flag(
        "names_translated", "accuracy/mistranslation", "major", 0.8,
        (Span("target", found.start, found.end), Span("source", name.start, name.end)),
        f"“{name.text}” is a name here; the translation has “{found.text}”.",
        {"source": name.text, "target": found.text},
    )  # fmt: skip


def _is_headline(text: str) -> bool:
    """Capitals tell nothing in a headline, and a headline has no full stop: a short sentence of names has."""
    return is_title_case(text) and not text.rstrip().endswith(".")


def _houses(pair: Pair, context: Context) -> Iterator[Flag]:
    """Newspapers and parties whose names were translated."""
    lang, source, target = base_language(context.source_lang), pair.source_text, pair.target_text
    some = any_of(lang)
    if some is None or not some.search(source):
        return
    for house in house_names(lang):
        mine, wrong = house.name.search(source), house.wrong.search(target)
        if mine is None or wrong is None or fold(house.form) in fold(target):
            continue
        if source.lower().count(house.form.lower()) > len(house.name.findall(source)):
            continue  # the word is there as a word, too
        yield _flag(Name(mine[0], *mine.span(), False), Name(wrong[0], *wrong.span(), False))


def _from_table(name: Name, pair: Pair, context: Context) -> Name | None:
    """The name's meaning as a word, where something tells that it is a name: one right before it that stays (Carles
    Riu), a given name translated with it (Paul Churches), or the document, which keeps it elsewhere.
    """
    if base_language(context.target_lang) != "en":
        return None
    meanings = _surnames(base_language(context.source_lang)).get(fold(name.text))
    if not meanings or meanings.isdisjoint(folded_words(pair.target_text)):
        return None
    found = [n for n in words(pair.target_text) if fold(n.text) in meanings]
    if _name_before(name, pair) is not None:
        return Name(*found[0], False)
    first = _before(pair.source_text, name.start)
    for word in found:
        if word.text[0].isupper() and (first, _before(pair.target_text, word.start)) in TRANSLATED_NAMES:
            return Name(*word, False)
    alone = name.initial and found[0].start == 0 and len(kept_names(context).get(fold(name.text), ())) > 0
    return Name(*found[0], False) if alone and not _in_a_title(name, pair) else None


def _before(text: str, start: int) -> str:
    """The word with a capital right before a place, folded; "" where there is none."""
    found = next((n for n in names(text) if n.end + 1 == start and text[n.end] == " "), None)
    return fold(found.text) if found else ""


def _name_before(name: Name, pair: Pair) -> str | None:
    """The name right before it, if the translation keeps that one as it is: Carles, of Carles Riu."""
    source = pair.source_text
    before = next((n for n in names(source) if n.end + 1 == name.start and source[n.end] == " "), None)
    if before is None or fold(before.text) not in folded_words(pair.target_text):
        return None
    return fold(before.text)


def _beside_a_name(name: Name, pair: Pair, context: Context, options: Options) -> Name | None:
    """An ordinary word with a capital right after the first name that the translation keeps."""
    before = _name_before(name, pair)
    if before is None or _in_a_title(name, pair) or zipf(name.text, context.source_lang) > _WORD:
        return None  # a word of a title: Johnny English torna, Baton Rouge Este
    text, lang = pair.target_text, context.source_lang
    if before not in GIVEN_NAMES and (
        is_title_case(text)
        or base_language(context.target_lang) != "en"
        # A place is no person's first name. Nor can the words of institutions be told where no list has them: Estonian
        # "Tartu Ülikool".
        or is_place(before, lang)
        or not has_frequencies(lang)
        or _in_a_long_title(name, pair)
    ):
        return None
    first = next((w for w in words(text) if fold(w.text) == before), None)
    after = next(
        (n for n in names(text) if first and n.start == first.end + 1 and text[first.end] == " "), None
    )
    return after if after is not None and _replaces(after, pair, context, options) else None


def _replaces(found: Name, pair: Pair, context: Context, options: Options) -> bool:
    """Whether a word with a capital is an ordinary one that nothing in the source resembles."""
    source, form, lang = folded_words(pair.source_text), fold(found.text), base_language(context.target_lang)
    return (
        not found.initial
        and form not in source
        and form not in SMALL_WORDS.get(lang, ())
        and zipf(found.text, lang) >= options.common
        and not calendar.named(found.text, lang)
        and not is_place(found.text, lang)
        and not resembles(found.text, source)
    )


def _unlike_elsewhere(name: Name, pair: Pair, context: Context, options: Options) -> Name | None:
    """An ordinary word with a capital at the place of a name that the document keeps elsewhere as it is."""
    if base_language(context.target_lang) != "en" or not has_frequencies(context.source_lang):
        return None
    # A place may be named by its part: Mes de la Tecnologia de Taiwan, Taipei IT Month.
    if is_place(name.text, context.source_lang):
        return None
    ids = kept_names(context).get(fold(name.text))
    if ids is None or len(ids - {pair.id}) < options.kept or _in_a_title(name, pair):
        return None
    source, there = folded_words(pair.source_text), names(pair.target_text)
    place = name.start / len(pair.source_text)
    found = [
        n for n in there
        if len(kept_names(context, "target").get(fold(n.text), ())) <= 1 and _replaces(n, pair, context, options)
    ]  # fmt: skip
    if len(found) != 1 or abs(found[0].start / len(pair.target_text) - place) > 0.35:
        return None
    # A second name beside it is translated with it: Casa Blanca, White House.
    one, text = found[0], pair.target_text
    beside = (n for n in there if n.end + 1 == one.start or one.end + 1 == n.start)
    if any(fold(n.text) not in source for n in beside):
        return None
    return one if text[one.end : one.end + 1] != "-" else None


def _before_a_surname(name: Name, pair: Pair, context: Context) -> Name | None:
    """Another word with a capital right before the surname that the translation keeps: Carles Riu, Castle Riu."""
    if fold(name.text) not in _GIVEN or is_title_case(pair.target_text):
        return None
    source, text, lang = pair.source_text, pair.target_text, base_language(context.target_lang)
    if base_language(context.source_lang) == "ro" and not name.text.isascii():
        return None  # Râul Drina is a river, and no Raúl
    after = next((n for n in names(source) if n.start == name.end + 1 and source[name.end] == " "), None)
    if after is None or is_place(name.text, context.source_lang):
        return None
    known = folded_words(source)
    there = names(text)
    for surname in (n for n in there if fold(n.text) == fold(after.text)):
        one = next((n for n in there if n.end + 1 == surname.start and text[n.end] == " "), None)
        if one is None or one.initial or fold(one.text) in known:
            return None
        if _is_title(one.text, lang):
            return None
        if resembles(one.text, known) or is_place(one.text, lang) or calendar.named(one.text, lang):
            return None
        return one if (fold(name.text), fold(one.text)) not in SAME_NAMES else None
    return None


def _is_title(form: str, lang: str) -> bool:
    """Whether a word may stand before a surname in the first name's place: President Trump. Outside of English it may,
    unless it is a first name itself.
    """
    return form.lower() in TITLES or form.lower() in PEOPLE if lang == "en" else fold(form) not in _GIVEN


def _the_only_one(name: Name, pair: Pair, context: Context, options: Options) -> Name | None:
    """The only ordinary word with a capital that nothing answers, where the name is the only one of the source."""
    langs = base_language(context.source_lang), base_language(context.target_lang)
    found = one_for_one(pair.source_text, pair.target_text, langs)
    if found is None or fold(found[0].text) != fold(name.text) or _in_a_title(name, pair):
        return None
    one = found[1]
    if stands_beside(found[0], pair.source_text) and _is_title(one.text, langs[1]):
        return None
    often = len(kept_names(context, "target").get(fold(one.text), ())) > 1
    return one if not often and _replaces(one, pair, context, options) else None


def _in_a_title(name: Name, pair: Pair) -> bool:
    """Whether another name of the source that is lost as well stands beside it."""
    there = folded_words(pair.target_text)
    return any(
        n is not name and fold(n.text) not in there and (n.end + 1 == name.start or name.end + 1 == n.start)
        for n in names(pair.source_text)
    )


#: What joins the words of a title: de, of the, für die.
_JOINED = re.compile(r"\s*(?:[^\W\d_]{1,4}(?:['’]\s?|\s)){0,2}")


def _in_a_long_title(name: Name, pair: Pair) -> bool:
    """Whether small words join the name to others of which one is lost: Organització Popular d'Àfrica Sudoccidental."""
    source, there = pair.source_text, folded_words(pair.target_text)
    before = [n for n in names(source) if n.end <= name.start]
    at = name
    for earlier in reversed(before):
        if not _JOINED.fullmatch(source, earlier.end, at.start):
            return False
        if fold(earlier.text) not in there:
            return True
        at = earlier
    return False
