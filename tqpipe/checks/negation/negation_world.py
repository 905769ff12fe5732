"""How twenty more languages say no, for the rule of negation_far.py: a row is what denies or may, what surely does,
what looks like it, and what may answer a denial of the other side.

Compiled by hand from each language's grammar (Miestamo, Standard Negation, 2005, has most of them: verbs that deny in
Finnish and Estonian, endings in Turkish and Japanese, prefixes in Czech). The first and the last column are wide on
purpose: a text is said to have lost a negation only where nothing in it is like one.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple


class Row(NamedTuple):
    """What a language says, as patterns: what denies or may, what surely does, what looks like it, what may answer."""

    plain: str
    sure: str
    empty: str
    half: str


ROWS: Mapping[str, Row] = {
    "nl": Row(
        r"niet|geen\w*|nooit|niemand\w*|niets|nergens|noch|zonder|nee|neen|evenmin|nimmer",
        r"niet|geen|nooit|niemand|niets",
        r"""niet (?:alleen|langer|minder|zozeer|zonder|te vergeten|voor niets|in de laatste plaats|on\w+|meer dan)
        |niets anders|zo niet|of niet|geen (?:wonder|twijfel\w*)|waarom niet|toch niet|laat staan""",
        r"""on\w{3,}|\w*lo[oz]\w*|weiger\w*|ontbr\w*|ontk\w*|gebrek\w*|slechts|alleen|maar|pas|enkel|tot|voordat
        |ver[bm]\w*
        |voork\w*|zelden|nauwelijks|amper|weinig|minder|mis\w+|stop\w*|tegen\w*|fou\w*|twijfel\w*|buiten|behalve
        |ander\w*
        |vrijgespr\w*|vrijspr\w*|nog|te|hoef\w*|afwez\w*|verl\w+|weg\w*|laatste|kwijt|vrij|slecht\w*|leeg|nul|af\w{4,}
        |aanhoud\w*|aangehouden|(?:houd|hield)\w* aan|voortdur\w*|uit\w{4,}|dood|nep\w*""",
    ),
    "sv": Row(
        r"inte|icke|ej|aldrig|ing[ae]n\w*|inget|inga|utan|varken|nej|knappast",
        r"inte|aldrig|ingen|inget|inga|ingenting",
        r"förbjudet att inte|"
        r"inte (?:bara|minst|endast|o\w+|utan|ens|längre|förrän|mer än)|eller inte|om inte|varför inte|väl inte",
        r"""o\w{3,}|\w*lös\w*|\w*fri\w*|vägr\w*|sakna\w*|brist\w*|förne\w*|bara|endast|först|förrän|innan|förb\w*
        |undv\w*
        |sällan|få|lite\w*|mindre|miss\w*|slut\w*|emot|mot\w*|fel\w*|tvek\w*|tviv\w*|utom|annars|annan|annat|andra|ännu
        |för|förl\w*|bort\w*|sista|dålig\w*|noll|stäng\w*|av\w{4,}|död\w*|fortfarande|kvar|utan\w*|neka\w*|stopp\w*|hindr\w*""",
    ),
    "da": Row(
        r"ikke|aldrig|ingen\w*|intet|hverken|uden|nej|ej",
        r"ikke|aldrig|ingen|intet|ingenting",
        r"ikke (?:kun|bare|mindst|u\w+|uden|længere|mere end)|eller ikke|hvis ikke|hvorfor ikke",
        r"""u\w{3,}|\w*løs\w*|\w*fri\w*|næg\w*|nægt\w*|mang\w*|kun|først|før|inden|forb\w*|undg\w*|sjæld\w*|få|lidt
        |mindre
        |mis\w+|slut\w*|imod|mod\w*|fejl\w*|tviv\w*|undtag\w*|ellers|and[er]\w*|endnu|for|tab\w*|væk|sidste|dårlig\w*
        |nul
        |af\w{4,}|død\w*|stadig|uden\w*|afvis\w*|stop\w*|hindr\w*|bare""",
    ),
    "nb": Row(
        r"ikke|ikkje|aldri|ingen\w*|intet|inga|verken|hverken|uten|nei|ei",
        r"ikke|ikkje|aldri|ingen|ingenting",
        r"ikke (?:bare|minst|kun|u\w+|uten|lenger|mer enn)|eller ikke|hvis ikke|hvorfor ikke",
        r"""u\w{3,}|\w*løs\w*|\w*fri\w*|nekt\w*|mang\w*|savn\w*|kun|bare|først|før|forb\w*|unng\w*|sjeld\w*|få
        |lite\w*|mindre
        |mis\w+|slutt\w*|imot|mot\w*|feil\w*|tvil\w*|unntatt|ellers|ann\w*|andre|ennå|enda|for|tap\w*|vekk|bort\w*|siste
        |dårlig\w*|null|av\w{4,}|død\w*|fortsatt|uten\w*|avvis\w*|stopp\w*|hindr\w*""",
    ),
    "cs": Row(
        r"ne(?!moc|bo\b|ž\b|děl|jv|jen|hod)\w*|ni[ck]\w*|bez\w*|ani|žádn\w*|sotva|zákaz\w*",
        r"ne(?:ní|jsou|bude|budou|byl[aoiy]?|má|mají|mohou|může|chce|chtějí|lze)|nikdy|nikdo|nic",
        r"ne(?:jen|jde jen) \w+|nejen\w*|nic než|(?:není|nebylo) (?:nic|co)\b",
        r"""odm[ií]t\w*|postr\w*|chyb\w*|jen\w*|pouze|až|dokud|než|zak\w*|zabr\w*|vyhn\w*|zřídka|málo|mén\w*|konec\w*
        |proti\w*|mimo|kromě|jin[aáéýo]\w*|ještě|příliš|ztr\w*|pryč|poslední|špatn\w*|nul\w*|mrtv\w*|popř\w*
        |přest\w*""",
    ),
    "sk": Row(
        r"ne(?!moc|ž\b|de[lľ]|hod)\w*|ni[ček]\w*|bez\w*|ani|žiad\w*|sotva",
        r"nie (?:je|sú)|nebud\w+|nebol\w*|nemá|nemajú|nemôž\w+|nikdy|nikto|nič",
        r"nielen\w*|nič iné",
        r"""odm\w*|chýb\w*|len\w*|iba|až|kým|než|zak\w*|zabr\w*|vyhn\w*|zriedk\w*|málo|menej|koniec\w*|proti\w*|okrem
        |in[áéýa]\w*
        |ešte|príliš|strat\w*|preč|posledn\w*|zl[áéýe]\w*|nul\w*|mŕtv\w*|popr\w*|prest\w*""",
    ),
    "pl": Row(
        r"nie\w*|ani|bez\w*|brak\w*|żad\w*|nikt|nik\w+|nic|niczego|nigd\w*",
        r"nie(?= \w)|nigdy|nikt|nic",
        r"nie ma (?:osoby|nikogo|człowieka)[^.]{0,20} nie\w*"
        r"|nie (?:tylko|mniej|więcej|bez|nie\w+|wiadomo)|nic innego|czy nie|niemniej|co nie|jeśli nie",
        r"""odm[aó]\w*|pozbaw\w*|tylko|dopiero|zanim|zak\w*|zapob\w*|unik\w*|rzadko|mało|mniej|koniec\w*|przeciw\w*
        |poza|oprócz
        |inn\w*|jeszcze|zbyt|stra\w*|utra\w*|ostatni\w*|zł[aeoy]\w*|zer\w*|martw\w*|zaprz\w*|przesta\w*|wolny\w*
        |wzbr\w*|zamk\w*|ledwo|wątp\w*""",
    ),
    "uk": Row(
        r"н[еі]\w*|без\w*|жод\w*",
        r"не(?= \w)|ніхто|ніщо|нічого|ніколи|неможливо|немає",
        r"не (?:тільки|лише|менш\w*|більш\w*|раз|без|так\w*)|чи не|ледь не|мало не|поки не|як не|чи ні|що не",
        r"""відмо\w*|відсут\w*|позба\w*|тільки|лише|доки|перш|заб\w*|заваж\w*|уник\w*|рідко|мало|менше|кінец\w*
        |проти\w*|окрім
        |крім|інш\w*|ще|надто|втра\w*|останн\w*|пога\w*|нул\w*|мертв\w*|запереч\w*|припин\w*|переста\w*|хто\w*|що
        |сумн\w*""",
    ),
    "fi": Row(
        r"e[nti]|emme|ette|eivät|ei\w*|äl[äk]\w*|ilman|mikään|kukaan|koskaan|enkä|etkä|emmekä|eivätkä|tuskin|en\w{0,2}",
        r"en|et|ei|emme|ette|eivät|eikä|eivätkä",
        r"ei (?:vain|ainoastaan|pelkästään|vähiten|ole muuta)|eikö\w*|vai ei|ellei",
        r"""\w*t(?:on|ön|tom\w*|töm\w*)|\w+m[aä]tt[aä]\w*|tyhj\w*|epä\w*|kiel\w*|kielt\w*|puut\w*|vain|ainoastaan
        |ennen|vasta|est\w*|vält\w*|harv\w*
        |vähän|vähe\w*|lop\w*|vasta\w*|paitsi|muu\w*|vielä|liian|menet\w*|viime\w*|huono\w*|nolla\w*|kuol\w*|tusk\w*
        |jät\w*""",
    ),
    "et": Row(
        r"ei|ära|ärge|pole|polnud|poleks|mitte\w*|ilma|keegi|miski|kunagi|ega|ebaõn\w*",
        r"ei|pole|polnud|mitte",
        r"mitte (?:ainult|üksnes|vähem)|ei saa mitte|kas ei|või mitte|ega siis",
        r"""eba\w*|\w*(?:tu|matu|mata)\w{0,3}|\w{4,}ta|jä[iäe]\w*|ka[od][ub]\w*|kõrvale|keel\w*|puud\w*|vaid|ainult
        |alles|enne|kuni|takis\w*|vält\w*|harva|vähe\w*|lõp\w*
        |vast\w*|välja arvatud|peale|muu\w*|veel|liiga|kaot\w*|viima\w*|halb|halva\w*|null\w*|surn\w*|kaht\w*
        |vaevalt""",
    ),
    "hu": Row(
        r"nem\w*|ne|se|sem\w*|nincs\w*|sincs\w*|soha\w*|senki\w*|nélkül\w*|anélkül",
        r"nem|nincs|nincsenek|soha|senki\w{0,3}|semmi\w{0,3}",
        r"nem(?:csak| csak| pedig| kevesebb| egyszer)|(?:ha|vagy) nem|miért ne|hanem|nemzet\w*|nemes\w*|nemrég\w*",
        r"""\w*(?:talan|telen|atlan|etlen)\w*|tagad\w*|megtag\w*|hiány\w*|csak|csupán|amíg|előtt|míg|tilt\w*|tilos
        |megakad\w*
        |elker\w*|ritk\w*|alig|kev[eé]s\w*|vég\w*|ellen\w*|kivé\w*|más\w*|még|túl\w*|veszt\w*|utol\w*|rossz\w*|nulla
        |halott
        |kétel\w*|kéts\w*|mentes\w*|megszű\w*|abba\w*""",
    ),
    "tr": Row(
        r"değil\w*|yok\w*|hiç\w*|asla|ne|olmadan|olmaks\w+|\w+s[ıiuü]z\w*|\w*m[ae](?:z|m|y|d|s|k|d|l|n|c)\w*"
        r"|\w+m[ıiuü]yor\w*|\w+ma|\w+me",
        r"değil\w{0,5}|\w{2,}m[ıiuü]yor(?:du|lar|um|uz|sun|lardı)?|\w+mayacak\w{0,5}|\w+meyecek\w{0,5}|asla"
        # Behind the stem of a verb. Names and nouns end so, too (Yılmaz, komedi), and adjectives (inanılmaz).
        r"|(?!(?:yılmaz|korkmaz|solmaz|sönmez|dönmez|namaz|ramaz|niyaz|komedi|tamadı|olmazsa)\w*|\w+[ıiuü][ln]m[ae]z)"
        r"\w+?m[ae](?:d[ıi](?:m|n|k|n[ıi]z|l[ae]r)?|m[ıi]ş(?:t[ıi]r?|l[ae]r)?|z(?:l[ae]r|d[ıi])?|y[ıi]n(?:[ıi]z)?)",
        r"değil mi|olur olmaz|\w{2,}[aeıiuü]r \w+m[ae]z|sadece \w+ değil|yalnızca \w+ değil|hem de",
        r"""\w*red\w*|eksik\w*|sadece|yalnız\w*|ancak|önce|kadar|yasak\w*|engel\w*|kaçın\w*|nadir\w*|az\w*|son\w*
        |karşı\w*
        |dışında|başka\w*|henüz|daha|fazla|kayb\w*|kötü\w*|sıfır\w*|ölü\w*|inkâr|inkar|zor\w*|şüphe\w*|bile""",
    ),
    "el": Row(
        r"δεν?|μην?|όχι|ούτε|χωρίς|δίχως|καν[έε]\w*|κάτι|τίποτ\w*|ποτέ|καμί\w*|μήτε|πουθενά",
        r"δεν?|ποτέ",
        r"όχι μόνο|δεν (?:είναι παρά|παύει|αποκλείεται)|γιατί όχι|ή όχι|αν όχι",
        r"""αδ[υύι]ν\w*|αποκλ\w*|άγνωστ\w*|αν(?:ίκαν|επ|ικαν|ώνυμ)\w*|αδιάκ\w*|αποτ\w*|αποφυγ\w*|αφαν\w*|αρν\w*
        |λείπ\w*|έλλειψ\w*|μόνο|πριν|μέχρι|εμπ\w*|αποφ\w*|σπάν\w*|λίγ\w*|λιγότ\w*
        |τέλ\w*|ενάντ\w*|εκτός|άλλ\w*|ακόμ\w*|πολύ|χά[νσθ]\w*|τελευτ\w*|κακ\w*|μηδέν\w*|νεκρ\w*|σταμ\w*|διαψ\w*
        |δύσκ\w*""",
    ),
    "ar": Row(
        r"[وف]?(?:لا|لم|لن|ليس\w*|لست|غير|بدون|دون|عدم|بلا|ما|كلا|أبد\w*|قط)|\w{0,3}(?:غير|عدم|دون|لا)",
        r"[وف]?(?:لم|لن|ليس|ليست|ليسوا)",
        r"لا (?:يزال\w*|تزال|سيما|يقتصر|شك|بد|بأس)|ليس (?:فقط|هذا فحسب)|لم (?:يعد|تعد) سوى|ما زال\w*|مازال\w*|ألا|أليس",
        r"""\w*رفض\w*|\w*نف[ىيت]\w*|\w*نقص\w*|\w*افتق\w*|فقط|سوى|إلا|قبل|حتى|\w*منع\w*|\w*حظر\w*|\w*تجنب\w*|ناد\w*
        |قليل\w*|\w*انته\w*|ضد|باستثناء
        |آخر\w*|أخرى|بعد|جدا\w*|فقد\w*|\w*أنكر\w*|\w*صفر\w*|\w*مستحيل\w*|\w*صعب\w*|\w*توقف\w*|\w*فشل\w*|\w*امتن\w*
        |\w*خال\w*|\w*لا\w*""",
    ),
    "he": Row(
        r"\w{0,3}(?:לא|אין|בלי|ללא|אף|אל|מבלי|בלתי|אינ\w*|מעולם|לעולם|טרם|חסר\w*|איש|דבר|כלום)",
        r"ו?(?:לא|אינ[והםן]|אינם|אינן|מעולם לא)",
        r"לא (?:רק|פחות|עוד|אחת)|אם לא|או לא|למה לא|הלא|אלא",
        r"""\w*סירב\w*|\w*הכחיש\w*|\w*רק|\w*לפני|\w*עד|\w*אסור\w*|\w*אסר\w*|\w*מנע\w*|\w*נמנע\w*|\w*נדיר\w*|\w*מעט\w*
        |\w*פחות|\w*סוף|\w*נגד
        |\w*למעט|\w*אחר\w*|\w*עדיין|\w*מדי|\w*איבד\w*|\w*אבד\w*|\w*אחרון\w*|\w*רע\w*|\w*אפס|\w*מת\w*|\w*קשה
        |\w*הפסיק\w*|\w*בקושי|\w*נטול\w*""",
    ),
    "vi": Row(
        r"không|chưa|chẳng|chả|đừng|vô|phi|bất|thiếu|chớ|khỏi",
        r"không(?= \w)|chưa (?:từng|bao giờ|thể|được)|chẳng",
        r"không (?:chỉ|những|ngừng|kém|khí|quân|gian|lâu|ít|khỏi|thể không)|có \w+ (?:\w+ )*không|hay không|chưa kể"
        r"|không\W*$",
        r"""chỉ|trước|cho đến|đến khi|cấm|tránh|ngăn\w*|hiếm|ít|hết|chống|ngoại trừ|trừ|khác|vẫn|quá|mất|cuối|xấu
        |từ chối|phủ nhận
        |khó|ngừng|thôi|nghi|thất bại|mỗi|nào|gì|ai|đâu|còn""",
    ),
    "id": Row(
        r"tidak\w*|tak\w*|bukan\w*|belum\w*|tanpa|jangan\w*|enggak|nggak|non\w*|anti\w*|ketidak\w*",
        r"tidak|belum",
        r"tidak (?:hanya|saja|kurang|lebih|lain|jarang|bisa tidak)|bukan hanya|apakah tidak|atau tidak|belum lama",
        r"""menolak|ditolak|membantah|menyangkal|hanya|sebelum|sampai|hingga|larang\w*|dilarang|melarang|mencegah
        |hindar\w*|jarang
        |sedikit|kurang|akhir\w*|lawan|melawan|kecuali|selain|lain\w*|masih|terlalu|hilang|kehilangan|terakhir|buruk
        |nol|mati
        |sulit|gagal|berhenti|siapa|apa|pun|bebas|kosong|mustahil""",
    ),
    "hi": Row(
        r"नहीं|(?<!\w)न(?!\w)|मत|बिना|बग़?ैर|ना|नही|बे\w*|ग़?ैर\w*|अन\w*|इनकार|इंकार|मना|असंभव|कभी|कोई|किसी",
        r"नहीं|नही",
        r"(?:न|ना) केवल|न सिर्फ़?|नहीं तो|क्यों नहीं|या नहीं|ही नहीं|कि नहीं|नहीं बल्कि",
        r"""केवल|सिर्फ़?|पहले|तक|रोक\w*|बच\w*|कम|दुर्लभ|ख़?त्म|ख़िलाफ़|खिलाफ|अलावा|अन्य|दूसर\w*|अभी|बहुत|खो\w*
        |आख़?िरी|बुर\w*|शून्य|मर\w*
        |कठिन|मुश्किल|अस्वी\w*|विफल|असफल|बंद|वंचित|निषेध|अभाव""",
    ),
    "ja": Row(
        r"な[いくかけし]|ませ?ん|ぬ|ず|ざる|[不無未非否]|まい|なし|ねえ|ねば|ん(?=で|だ)|じゃん",
        r"(?:ら|か|さ|た|な|ば|ま|わ|が|き|し|れ|け|め|せ|て|で|え|べ|げ|ね|は)な(?:い(?!か)|かった)|ませんでした|ていません|できません",
        r"(?:つまら|くだら|たまら|せつ|切|もったい|勿体|はか|儚|おさ|幼|すく|少|あぶ|危|きた|汚|とんでも|申し訳|さりげ|何気)な[いくかけさ](?:った)?"
        r"|だけで(?:は|も)?なく|のみならず|に違いない|に他ならない|かもしれない|かも知れない|じゃないか|ではないか|ないと|なければ|しかない|間違いな",
        r"""[禁拒断失欠止避防免難困例外他別死消]|だけ|のみ|しか|まで|前|まだ|過ぎ|少|最後|嫌|ゼロ|わずか|ほとんど|はず|わけ|さえ|誰|何|初|反|抗|違|誤|嘘|冗談|まさか|退屈""",
    ),
    "ko": Row(
        r"않|없|못|아니|안\s|말(?:고|라|아|지)|[불부무미비]\w|모[르른를]",
        r"않(?:았|을|는|다|고|으|겠)|없(?:었|는|다|을|이|으)|못(?:했|하|한|할)",
        r"뿐(?:만)? 아니라|지 않(?:을까|나|니|느냐)|수밖에 없|틀림없|지 않으면|다름없|아니라|끊임없|없애",
        r"""거부|거절|부인|만|까지|전에|금지|막|피하|드물|적|끝|반대|제외|외에|다른|아직|너무|잃|마지막|나쁜|제로|죽|어렵|실패|중단|멈|빠|뿐|불|무|미|비|부""",
    ),
    "th": Row(
        r"ไม่|มิ|ไร้|อย่า|ปราศจาก|เปล่า|ยัง|ห้าม|ขาด|ใคร|อะไร",
        r"ไม่(?:ได้|มี|สามารถ|เคย|ใช่|ควร|ต้อง|ยอม|รู้|อาจ|ให้|เป็น)",
        r"ไม่(?:เพียง|ใช่แค่|นาน|ว่า|กี่|แน่|น้อย|เช่นนั้น)|หรือไม่|ไม่ใช่หรือ|ใช่ไหม|ใช่หรือไม่",
        r"""เพียง|แค่|เท่านั้น|ก่อน|จนกว่า|จนถึง|ปฏิเสธ|หลีกเลี่ยง|ป้องกัน|น้อย|จบ|ต่อต้าน|ยกเว้น|อื่น|เกินไป|สูญ
        |สุดท้าย|เลว|ศูนย์|ตาย|ยาก|ล้มเหลว|หยุด|หมด|เลิก|งด""",
    ),
}  # fmt: skip

#: Characters of an English text for one of this language.
WIDTH: Mapping[str, float] = {"ja": 2.2, "ko": 1.9, "he": 1.25, "ar": 1.15}
#: Languages in which a pattern may stand anywhere in a word.
ANYWHERE = frozenset({"ja", "ko", "th"})
