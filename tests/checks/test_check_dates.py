import pytest
from checks_support import flags, quoted, tables

MUST = [
    ("Le chômage a baissé en mai.", "Unemployment fell in March.", ("fr", "en"), ["March"]),
    ("Im Mai sank die Zahl.", "The number fell in March.", ("de", "en"), ["March"]),
    ("A venit în mai.", "He came in June.", ("ro", "en"), ["June"]),
    ("It rained in May.", "Il a plu en mars.", ("en", "fr"), ["mars"]),
    ("Plourà dilluns i dimarts.", "It will rain on Monday and Monday.", ("ca", "en"), ["Monday"]),
    ("El martes, y el lunes por la noche.", "On Tuesday, and late on Tuesday.", ("es", "en"), ["Tuesday"]),
    (
        "Ziua de luni va fi una extraordinară.",
        "Friday will be an extraordinary day.",
        ("ro", "en"),
        ["Friday"],
    ),
    ("Cursul zilei de luni a fost bun.", "The course on Thursday was good.", ("ro", "en"), ["Thursday"]),
    (
        "Va guanyar dissabte al matí, divendres al vespre i divendres al matí.",
        "He won on Saturday morning, Tuesday evening and Friday morning.",
        ("ca", "en"),
        ["Tuesday"],
    ),
    (
        "Am Montag, am Dienstag und noch einmal am Montag war er da.",
        "Era qui lunedì, martedì e ancora una volta mercoledì.",
        ("de", "it"),
        ["mercoledì"],
    ),
    ("De mayo de 2012 a mayo de 2013.", "De mai 2012 à juin 2013.", ("es", "fr"), ["juin"]),
    ("Este așteptat luni în fața Curții.", "He is expected in court on Sunday.", ("ro", "en"), ["Sunday"]),
    ("llegó el domingo", "he came on Friday", ("es", "en"), ["Friday"]),
    ("l'objectiu de la trucada de dimarts", "the objective of Wednesday's call", ("ca", "en"), ["Wednesday"]),
    ("el miércoles pasado", "last Thursday", ("es", "en"), ["Thursday"]),
    ("en février 2020", "in March 2020", ("fr", "en"), ["March"]),
    ("na sexta-feira", "on Thursday", ("pt", "en"), ["Thursday"]),
    ("giovedì sera", "on Friday night", ("it", "en"), ["Friday"]),
    ("miercuri seara", "on Tuesday evening", ("ro", "en"), ["Tuesday"]),
    ("am Dienstag", "on Monday", ("de", "en"), ["Monday"]),
    ("El 12 de marzo de 2021.", "On 12 May 2021.", ("es", "en"), ["May"]),
    ("El 12 de març.", "On May 12, he came.", ("ca", "en"), ["May"]),
    ("Am 12. Mai 2021.", "On 12 June 2021.", ("de", "en"), ["June"]),
    ("Le 12 mars dernier.", "Last 12 April.", ("fr", "en"), ["April"]),
    ("Pe 12 mai a plouat.", "It rained on 12 April.", ("ro", "en"), ["April"]),
    ("On 12 April 2021.", "El 12 de maig del 2021.", ("en", "ca"), ["maig"]),
    ("Llegó el 12/03/2021.", "He arrived on 12 April 2021.", ("es", "en"), ["April"]),
    ("Arrived: 2021-03-12.", "Va arribar el 12 d'abril.", ("en", "ca"), ["abril"]),
    ("He arrived on 12 April 2021.", "Llegó el 12/03/2021.", ("en", "es"), ["12/03/2021"]),
    ("Va néixer el 24 de juny de 2013.", "He was born on 24, 2013.", ("ca", "en"), ["on 24"]),
    ("El 13 de diciembre llegó.", "On 13, he arrived.", ("es", "en"), ["On 13"]),
    ("Le 4 août 2013.", "It was 4th of 2013.", ("fr", "en"), ["4th of"]),
    ("He came on May 6, 2021.", "Er kam am 6. 2021.", ("en", "de"), ["6. 2021"]),
    ("He came on May 6.", "È venuto il 6.", ("en", "it"), ["il 6"]),
    ("Mié. 12", "Thu 12", ("es", "en"), ["Thu"]),
    ("Tue", "Mi", ("en", "de"), ["Mi"]),
    ("Fue en verano.", "It was in winter.", ("es", "en"), ["winter"]),
    ("In the autumn of 2020.", "En la primavera de 2020.", ("en", "es"), ["primavera"]),
    ("Llegó a mediodía.", "He arrived at midnight.", ("es", "en"), ["midnight"]),
    ("Chegou à meia-noite.", "He came at noon.", ("pt", "en"), ["noon"]),
    ("The shop opens on Tuesday.", "商店周三开门。", ("en", "zh"), ["周三"]),
    ("The shop opens on Tuesday.", "这家商店下星期一开门。", ("en", "zh"), ["星期一"]),
    ("It started in July 1996.", "它始于1996年6月。", ("en", "zh"), ["6月"]),
    ("It started in July.", "活动在十一月开始。", ("en", "zh"), ["十一月"]),
    ("We meet on Friday.", "木曜日に会いましょう。", ("en", "ja"), ["木曜日"]),
    ("We meet on Friday.", "우리는 목요일에 만납니다.", ("en", "ko"), ["목요일"]),
    ("The court meets on Wednesday.", "Суд соберётся во вторник.", ("en", "ru"), ["вторник"]),
    ("The court meets on Thursday.", "Суд соберётся в среду.", ("en", "ru"), ["среду"]),
    ("On 12 May 2021.", "12 марта 2021 года.", ("en", "ru"), ["марта"]),
    ("У п’ятницю буде дощ.", "It will rain on Sunday.", ("uk", "en"), ["Sunday"]),
    ("The match is on Sunday.", "المباراة يوم السبت.", ("en", "ar"), ["السبت"]),
    ("It opened in October.", "افتتح في تشرين الثاني.", ("en", "ar"), ["تشرين الثاني"]),
]
MUST_NOT = [
    ("A venit în mai multe rânduri.", "He came several times in June.", ("ro", "en")),
    ("In May's view June is best.", "Selon May, juin est le mieux.", ("en", "fr")),
    # Two dates or two months: which belongs to which is not known.
    ("Llegó el 12/03/2021.", "He arrived on 12 April 2021, not in May.", ("es", "en")),
    ("Del 12/03/2021 al 14/05/2021.", "From 12 April 2021 on.", ("es", "en")),
    ("Va néixer el 24 de juny.", "He was born on 6/24.", ("ca", "en")),
    ("Va néixer el 24 de juny.", "Born on the 24th, he was small.", ("en", "ca")),
    ("He came on May 6.", "Va venir el 6, dilluns.", ("en", "ca")),
    ("El 4 de gener, 14 persones.", "In all 14, 2013 was good.", ("ca", "en")),
    ("On Tuesday they train twice a week.", "周二他们一周一次或一周两次训练。", ("en", "zh")),
    ("Every Tuesday, once a week.", "每周一次，星期二。", ("en", "zh")),
    ("On Tuesday, three times in two weeks.", "他们两周三次。", ("en", "zh")),
    ("In November and December.", "在11月和12月。", ("en", "zh")),
    ("In November and December.", "在十一月和十二月。", ("en", "zh")),
    ("On Monday, three months later.", "星期一，三个月后。", ("en", "zh")),
    ("On Monday, 3 March.", "3月3日（月曜日）。", ("en", "ja")),
    ("On Wednesday the environment improves.", "В среду экологическая среда улучшится.", ("en", "ru")),
    ("The environment changed on Monday.", "Среда изменилась.", ("en", "ru")),
    ("On Sunday, Marta came.", "В воскресенье пришла Марта.", ("en", "ru")),
    ("In April, Marta came.", "Марта пришла.", ("en", "ru")),
    ("On Friday the two met.", "التقى الاثنين.", ("en", "ar")),
    ("In April he practised law.", "مارس المحاماة.", ("en", "ar")),
    ("Plourà dilluns i dimarts, i dimarts més.", "On Monday and Tuesday it will rain.", ("ca", "en")),
    ("De luni de zile așteaptă, până duminică.", "They have waited for months, until Sunday.", ("ro", "en")),
    ("De luni de zile așteaptă aici.", "They have been waiting here since Friday.", ("ro", "en")),
    (
        "Va guanyar dissabte, divendres i divendres al matí.",
        "He won on Friday, Saturday and Friday morning.",
        ("ca", "en"),
    ),
    (
        "Hi eren dilluns i també dilluns al vespre.",
        "They were there on Monday and on Tuesday, too, and Monday.",
        ("ca", "en"),
    ),
    ("A stat acolo cinci luni, până duminică.", "He was there five months, until Sunday.", ("ro", "en")),
    ("Luni de zile, până duminică.", "For months, until Sunday.", ("ro", "en")),
    ("cantó Plácido Domingo", "Plácido Domingo sang on Friday", ("es", "en")),
    ("la trucada de dimarts", "Tuesday's call", ("ca", "en")),
    ("la trucada d'ahir", "Tuesday's call", ("ca", "en")),
    ("el 19/03/2025", "March 19, 2025", ("ca", "en")),
    ("terça e quarta-feira", "Tuesday and Wednesday", ("pt", "en")),
    ("mai mult de atât", "more than that, you may say", ("ro", "en")),
    ("la planète Mars", "the planet Mars", ("fr", "en")),
    ("Diumenge de Resurrecció", "Easter Sunday", ("ca", "en")),
    ("En marzo pueden venir 12.", "In March, 12 may come; May said so.", ("es", "en")),
    ("Cei 12 mai mari din aprilie.", "The 12 biggest of April.", ("ro", "en")),
    ("El 12 de marzo, según May.", "On 12 March, according to May.", ("es", "en")),
    (
        "Llegó el 12/03/2021.",
        "He arrived on December 3, 2021.",
        ("es", "en"),
    ),  # days and months change places
    ("La proporción 40/30/2021 en abril.", "The ratio 40/30/2021 in April.", ("es", "en")),
    ("Sam Do met Mar.", "Sam Do traf Mar.", ("en", "de")),
    ("El sol y el mar.", "The Sun and the sea.", ("es", "en")),
    ("Il a été en hiver.", "It was in winter.", ("fr", "en")),
    ("La collection printemps-été.", "The spring-summer collection.", ("fr", "en")),
    ("The hot spring froze in winter.", "La font calenta es va glaçar a l'hivern.", ("en", "ca")),
    ("El juego de medianoche, a las doce.", "The midnight game, at twelve noon or so.", ("es", "en")),
]


test_flags, test_does_not_flag = tables("source target langs spans", MUST, MUST_NOT, check="dates")


@pytest.mark.parametrize(
    ("source", "target", "said"),
    [
        ("It is closed on Mondays.", "Es ist mittwochs geschlossen.", ["mittwochs"]),
        ("On Friday evening it fell.", "Am Samstagabend stürzte es ein.", ["Samstagabend"]),
        ("On Saturday night it fell.", "In der Dienstagnacht stürzte es ein.", ["Dienstagnacht"]),
        ("It is closed on Mondays.", "Es ist montags geschlossen.", []),
        ("On Saturday night it fell.", "In der Sonnabendnacht stürzte es ein.", []),
        ("On Tuesday morning it fell.", "Am Dienstagvormittag stürzte es ein.", []),
        ("The soccer players won on Sunday.", "Die Sonntagskinder siegten am Sonntag.", []),
    ],
)
def test_german_weekdays_and_their_parts(source: str, target: str, said: list[str]) -> None:
    assert quoted("dates", source, target, langs=("en", "de")) == said


def test_a_weekday_of_a_name_is_kept_as_it_is() -> None:
    source = "The Mail on Sunday reports that he came on Wednesday."
    kept, lost = (
        "Die Mail on Sunday meldet, dass er am Mittwoch kam.",
        "Die Mail meldet, dass er am Mittwoch kam.",
    )
    assert flags("dates", source, kept, langs=("en", "de")) == []
    assert len(flags("dates", source, lost, langs=("en", "de"))) == 1
