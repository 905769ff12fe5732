"""What CLDR does not say of units: endings of cases, everyday forms, and the short names of currencies.

Compiled by hand for this project from the languages' grammars; read by units_world.py.
"""

from __future__ import annotations

from collections.abc import Mapping

#: Endings of cases and of definite forms, behind a form or behind what all forms begin with.
ENDINGS: Mapping[str, str] = {
    "ru": "а у ом е ы ов ам ами ах и ей ям ями ях ю ем м ми х",
    "uk": "а у ом і и ів ам ами ах ей ям ями ях ю ем м ми х ові",
    "be": "а у ом е ы аў ам амі ах і ю ем м мі х",
    "bg": "а ът те та",
    "pl": "a u em ie y i ów om ami ach ę ą e m mi ch",
    "cs": "u ů ech em y ami ách ám mi i e ě ou í ích ím",
    "sk": "u ov och om y ami ách ám mi i e ou í iach iam",
    "sl": "a u om i e ov ih ah ami ama",
    "hr": "a u om i e ima ama",
    "sr": "а у ом и е има ама a u om i e ima ama",
    "lt": "o ui ą u e ų ams us ais uose ių",
    "lv": "a am u ā i iem os us ām ās",
    "hu": (
        "t et ot at ben ban re ra nál nél nyi os es ös ig val vel cal cel kal kel pal pel a e on en ön nal nel "
        "tól től ról ről rel lal lel"
    ),
    "fi": "n a ä ta tä ssa ssä sta stä lla llä lta ltä lle an än in",
    "et": "i it ni ga ks is st s",
    "tr": (
        "lık lik luk lük da de ta te dan den tan ten ya ye a e ı i u ü yı yi nın nin ın in sı si dır dir tır tir "
        "lar ler"
    ),
    "sv": "en na erna arna s",
    "da": "en ne erne s",
    "no": "en ene ne s",
    "is": "um a s",
    "nl": "s",
    "el": "ων ου ας",
    "eu": "ra ko an tik ren era etara etako etik rako a ak",
    "ka": "ა ი ია ს ში ის ით ზე",
    "hy": "ը ն ի ով ում ից",
    "az": "dir dır dur dür lik lıq luq lük də da dən dan ə a",
    "kk": "дық дік тық тік лық лік да де та те ға ге қа ке",
    "mk": "от та то",
    "sq": "a ë sh",
}

#: Forms by hand: what everyday language says and CLDR does not, and stems that change.
MORE: Mapping[str, str] = {
    "ru": "time.day суток сутки length.km км length.metre м length.cm см length.mm мм weight.kg кг кило",
    "uk": "length.km км length.metre м length.cm см length.mm мм weight.kg кг",
    "bg": "length.km км length.cm см length.mm мм weight.kg кг time.year год",
    "pl": "time.hour godz weight.kg kilo kilogramów",
    "cs": "weight.kg kilo kil",
    "sk": "weight.kg kilo",
    "hu": "time.week hetet hete héten heti hetes hetek weight.kg kiló kilós",
    "tr": "weight.kg kilo time.year sene",
    "nl": "time.hour uren weight.kg kilo",
    "da": "time.day dage dag weight.kg kilo",
    "sv": "time.day dag dagar dagars time.month månaders weight.kg kilo",
    "no": "time.day dag dager weight.kg kilo",
    "fi": (
        "time.week viikon viikossa viikoksi time.hour tunnin tunnissa tunniksi time.second sekunnin sekunnissa "
        "time.minute minuutin minuutissa time.month kuukauden kuukaudessa time.year vuoden vuodessa weight.kg "
        "kilo kiloa kilon length.foot jalan"
    ),
    "el": (
        "length.km χιλιομέτρων χλμ time.hour ωρών ώρες time.day ημερών μέρες μερών time.month μηνών time.year "
        "ετών χρόνια χρόνων time.minute λεπτά λεπτό λεπτών weight.kg κιλά κιλό κιλών length.metre μέτρων"
    ),
    "ar": "length.km كم weight.kg كغ كجم time.year عام عاما أعوام time.hour ساعه",
    "he": 'length.km ק״מ ק"מ weight.kg ק״ג ק"ג length.cm ס״מ ס"מ',
    "hi": (
        "time.week हफ़्ते हफ्ते हफ़्तों हफ्तों time.hour घंटों घण्टे time.day दिनों time.month महीनों time.year "
        "साल सालों length.km किमी किलोमीटर weight.kg किलो किग्रा length.foot फुट फीट"
    ),
    "zh": (
        "time.month 个月 個月 time.year 周岁 周歲 周年 time.week 星期 个星期 個星期 周 週 "
        "time.hour 小时 个小时 小時 個小時 鐘頭 个钟头 time.minute "
        "分钟 分鐘 time.second 秒 weight.kg 公斤 weight.tonne 吨 噸 length.km 千米 公里"
    ),
    "ja": "time.month か月 ヶ月 ヵ月 カ月 ケ月 箇月 time.week 週間 time.minute 分間 分 weight.tonne トン",
    "ko": "time.week 주일 주간 주 time.month 개월 달 weight.tonne 톤",
    "cy": "length.km cilomedr chilomedr gilomedr length.mile milltir filltir weight.kg cilo",
    "mt": "length.km kilometri kilometru length.mile mili",
    "si": "time.minute විනාඩි විනාඩියක් විනාඩියකට time.second තප්පර",
    "sw": "time.day siku time.week wiki time.month miezi mwezi time.year miaka mwaka time.hour saa time.minute dakika",
}

#: What the name of a currency begins with; `name` alone where it is the same.
MONEY: Mapping[str, str] = {
    "nl": "euro dollar pound=pond yen yuan franc=frank",
    "sv": "euro dollar pound=pund yen yuan franc=franc krona=kron,kr",
    "da": "euro dollar pound=pund yen yuan franc=franc krona=kron,kr",
    "no": "euro dollar pound=pund yen yuan franc=franc krona=kron,kr",
    "fi": "euro dollar=dollar pound=punt,punna yen=jeni yuan=juan franc=frangi krona=kruunu",
    "pl": "euro dollar=dolar pound=funt yen=jen yuan=juan franc=frank zloty=zł,złot rouble=rubl krona=koron",
    "cs": "euro=eur dollar=dolar pound=lib yen=jen yuan=jüan,juan franc=frank krona=korun,kč rouble=rubl",
    "sk": "euro=eur dollar=dolár pound=lib yen=jen yuan=jüan franc=frank krona=korun,kč rouble=rubľ",
    "hu": "euro=euró dollar=dollár pound=font yen=jen yuan=jüan franc=frank forint=forint,ft",
    "tr": "euro=euro,avro dollar=dolar pound=sterlin yen yuan franc=frank lira=lira",
    "el": "euro=ευρώ dollar=δολάρ,δολαρ pound=λίρ,λιρ yen=γιεν yuan=γιουάν franc=φράγκ",
    "ru": "euro=евро dollar=доллар pound=фунт yen=иен,йен yuan=юан franc=франк rouble=рубл hryvnia=грив",
    "uk": "euro=євро dollar=долар pound=фунт yen=єн,ієн yuan=юан franc=франк rouble=рубл hryvnia=грив",
    "bg": "euro=евро dollar=долар pound=паунд,лир yen=йен yuan=юан franc=франк lev=лева,лв",
    "ar": "euro=يورو dollar=دولار pound=جنيه yen=ين yuan=يوان franc=فرنك",
    "he": "euro=אירו,יורו dollar=דולר yen=ין yuan=יואן franc=פרנק",
    "hi": "euro=यूरो dollar=डॉलर,डालर pound=पाउंड,पौंड yen=येन yuan=युआन franc=फ़्रैंक,फ्रैंक rupee=रुपय,रुपए,रुपये",
    "zh": (
        "euro=欧元,歐元 dollar=美元 pound=英镑,英鎊 yen=日元,日圆,日圓 yuan=元,人民币 franc=瑞士法郎,法郎 "
        "rouble=卢布 rupee=卢比"
    ),
    "ja": "euro=ユーロ dollar=ドル,米ドル pound=ポンド yen=円 yuan=元,人民元 franc=フラン rouble=ルーブル rupee=ルピー",
    "ko": "euro=유로 dollar=달러 pound=파운드 yen=엔 yuan=위안 franc=프랑 won=원 rouble=루블 rupee=루피",
    "et": "euro dollar pound=naela",
    "lv": "euro=eiro dollar=dolār",
    "lt": "euro=eur dollar=doler",
    "sr": "euro=евр,evr dollar=долар,dolar",
    "hr": "euro=eur dollar=dolar",
    "sl": "euro=evr dollar=dolar",
    "mk": "euro=евр dollar=долар",
    "sq": "euro dollar",
    "is": "euro=evr dollar=dollar,dali",
    "af": "euro dollar",
    "gl": "euro dollar=dólar",
    "eu": "euro dollar=dolar",
    "cy": "euro=ewro dollar=doler",
    "ga": "euro dollar",
    "mt": "euro=ewro dollar",
    "id": "euro dollar=dolar",
    "ms": "euro dollar=dolar",
    "vi": "euro dollar=đô,đôla",
    "az": "euro=avro dollar",
    "kk": "euro=еуро dollar=доллар",
    "ka": "euro=ევრო dollar=დოლარ",
    "hy": "euro=եվրո dollar=դոլար",
    "fa": "euro=یورو dollar=دلار",
    "bn": "euro=ইউরো dollar=ডলার",
    "ne": "euro=युरो,यूरो dollar=डलर",
    "ta": "euro=யூரோ dollar=டாலர்",
    "th": "euro=ยูโร dollar=ดอลลาร์",
    "si": "euro=යුරෝ dollar=ඩොලර්",
    "sw": "euro=euro,yuro dollar=dola",
    "be": "euro=еўра dollar=долар rouble=рубл",
    "ky": "euro=евро dollar=доллар rouble=рубл",
    "uz": "euro=yevro dollar",
    "ur": "euro=یورو dollar=ڈالر rupee=روپے,روپی",
    "mr": "euro=युरो dollar=डॉलर rupee=रुपय",
    "gu": "euro=યુરો dollar=ડોલર,ડૉલર",
    "pa": "euro=ਯੂਰੋ dollar=ਡਾਲਰ",
    "te": "euro=యూరో dollar=డాలర",
    "kn": "euro=ಯೂರೋ dollar=ಡಾಲರ್",
    "ml": "euro=യൂറോ dollar=ഡോളർ",
    "fil": "euro dollar=dolyar",
}
