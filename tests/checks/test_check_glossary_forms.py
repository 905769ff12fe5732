"""The glossary in many languages: which forms of a term are found, and what near it is none."""

from __future__ import annotations

from pathlib import Path

import pytest
from checks_support import pair
from conftest import ROOT

from tqpipe import checks
from tqpipe.checks.lexicon import term_endings, term_search, terms_file
from tqpipe.types import Context, Flag

#: (languages, lines with ">" for the tab, source, translation, how many flags)
CASES = [
    ("en-zh", "contract>合同", "We signed the contract yesterday.", "我们昨天签署了合同。", 0),
    ("en-zh", "contract>合同", "We signed the contract yesterday.", "我们昨天签署了协议。", 1),
    ("en-ja", "contract>契約", "We signed the contract.", "私たちは契約を結んだ。", 0),
    ("en-th", "contract>สัญญา", "We signed the contract.", "เราเซ็นสัญญาแล้ว", 0),
    ("zh-en", "合同>contract", "我们昨天签署了合同。", "We signed the deal.", 1),
    ("zh-en", "*>>video\n视频>clip", "我们看视频。", "We watch a clip.", 0),
    ("en-zh", "*>>视频", "We watch.", "我们看视频。", 1),
    ("en-zh", "API>API", "The API is new.", "该API是新的。", 0),
    ("en-zh", "API>API", "The API is new.", "该接口是新的。", 1),
    ("en-es", "iPhone>iPhone", "Your iPhone is ready.", "Su teléfono está listo.", 1),
    ("en-es", "smartphone>iPhone", "Your smartphone is ready.", "Su iPhone está listo.", 0),
    ("en-es", "smartphone>iPhone", "Your smartphone is ready.", "Su Iphone está listo.", 1),
    ("en-es", "macOS>macOS|eBay", "MACOS IS HERE", "MACOS ESTÁ AQUÍ", 0),
    ("en-es", "IT>TI\nWHO>OMS\nUS>EE. UU.", "It is raining.", "Llueve.", 0),
    ("en-es", "IT>TI\nWHO>OMS\nUS>EE. UU.", "Who is there? Us and them.", "¿Quién?", 0),
    ("en-es", "IT>TI\nWHO>OMS\nUS>EE. UU.", "The WHO and the US.", "La OMS y EE. UU.", 0),
    ("en-es", "IT>TI\nWHO>OMS\nUS>EE. UU.", "The WHO and the US.", "La organización y América.", 2),
    ("en-es", "May>mayo", "May I come in?", "¿Puedo entrar?", 0),
    ("en-es", "May>mayo", "In May I came.", "En marzo vine.", 1),
    ("en-es", "*>>IT|WHO|US", "Llueve.", "It is raining.", 0),
    ("en-es", "US>EE. UU.", "CALL US NOW", "LLÁMENOS YA", 0),
    ("es-en", "sí>yes", "No sé si viene.", "I don't know if he comes.", 0),
    ("es-en", "papá>dad", "El papa visitó Roma.", "The Pope visited Rome.", 0),
    ("es-en", "año>year", "El ano.", "The anus.", 0),
    ("es-en", "año>year", "EL ANO.", "The anus.", 0),
    ("es-en", "papá>dad", "MI PAPA VINO.", "My father came.", 1),
    ("fr-en", "école>school", "Ecole primaire. L'ECOLE. Ecoles.", "Primary college.", 1),
    ("en-de", "contract>Vertrag", "The contract is here.", "Der Kaufvertrag ist da.", 0),
    ("en-de", "station>Bahnhof", "The station is here.", "Der Hauptbahnhof.", 0),
    ("en-de", "invoice>Rechnung", "The invoice number.", "Die Rechnungsnummer.", 0),
    ("en-de", "data protection>Datenschutz", "The data protection officer.", "Der Datenschutzbeauftragte.", 0),
    ("en-de", "company>Firma", "The companies.", "Die Firmen.", 0),
    ("en-de", "user account>Benutzerkonto", "The user accounts.", "Die Benutzerkonten.", 0),
    ("en-de", "contract>Vertrag", "The contract is here.", "Die Vereinbarung ist da.", 1),
    ("en-de", "contract>Vertrag", "The contract is here.", "Das ist vertraglich so.", 1),
    ("en-de", "log in>anmelden", "Please log in.", "Bitte melden Sie sich an.", 0),
    ("en-de", "log in>anmelden", "You are logged in.", "Sie sind angemeldet.", 0),
    ("en-de", "log in>anmelden", "You are logged in.", "Sie sind registriert.", 1),
    ("en-es", "run>ejecutar", "We run it.", "Lo ejecutamos.", 0),
    ("en-es", "run>ejecutar", "We run it.", "Lo corremos.", 1),
    ("en-es", "write>escribir", "He writes.", "Él escribe.", 0),
    ("en-ca", "log in>iniciar la sessió", "Log in.", "Inicieu la sessió.", 0),
    ("en-ca", "log in>iniciar la sessió", "You are logged in.", "Esteu connectat.", 1),
    ("en-fr", "work>travail", "The works.", "Les travaux.", 0),
    ("en-fr", "eye>œil", "The eyes.", "Les yeux.", 0),
    ("en-pl", "contract>umowa", "The contract.", "Podpisał umowę.", 0),
    ("en-pl", "contract>umowa", "The contract.", "Podpisał układ.", 1),
    ("en-ru", "contract>договор", "The contract.", "Он подписал два договора.", 0),
    ("en-ru", "server>сервер", "The server.", "Это сервис.", 1),
    ("en-ru", "market>рынок", "The market.", "На рынке.", 0),
    ("en-tr", "contract>sözleşme", "The contract.", "Sözleşmesini imzaladı.", 0),
    ("en-fi", "contract>sopimus", "The contract.", "Hän allekirjoitti sopimuksen.", 0),
    ("en-fi", "shop>kauppa", "The shop.", "Hän meni kauppaan.", 0),
    ("en-nl", "agreement>overeenkomst", "The agreements.", "De overeenkomsten.", 0),
    ("en-sv", "agreement>avtal", "The agreement.", "Avtalet är klart.", 0),
    ("en-ar", "contract>عقد", "The contract.", "تم توقيع العقد.", 0),
    ("en-ar", "contract>عقد", "The contracts.", "والعقود جاهزة.", 0),
    ("en-ar", "contract>عقد", "The contract.", "الاتفاق جاهز.", 1),
    ("en-he", "contract>חוזה", "The contract.", "החוזה מוכן.", 0),
    ("en-he", "contract>חוזה", "The contracts.", "החוזים מוכנים.", 0),
    ("en-ko", "contract>계약", "The contract.", "우리는 계약을 체결했다.", 0),
    ("en-ko", "save>저장하다", "Save it.", "저장합니다.", 0),
    ("en-es", "build>compilar", "The building is old.", "El edificio es viejo.", 0),
    ("en-es", "build>compilar", "We are building it.", "Lo construimos.", 1),
    ("en-es", "building>edificio", "We build it.", "Lo construimos.", 0),
    ("en-es", "C++>C++\nC#>C#", "Vitamin C is healthy.", "La vitamina es sana.", 0),
    ("en-es", "*>>C#", "Note.", "La nota C es baja.", 0),
    ("en-es", "*>>C", "Note.", "En C# y en C++.", 0),
    ("en-es", "*>>C#", "Note.", "En C#, y ya.", 1),
    ("en-es", "C++>C++", "We use C++.", "Usamos C++.", 0),
    ("en-es", "C++>C++", "We use C++.", "Usamos C.", 1),
    ("en-es", ".NET>.NET", "We use .NET here.", "Usamos .NET aquí.", 0),
    ("en-es", ".NET>.NET", "We use .NET here.", "Usamos NET aquí.", 1),
    ("en-es", "NET>RED", "We use .NET here.", "Usamos .NET aquí.", 0),
    ("en-es", "24/7>24/7", "Open 24/7.", "Abierto 24/7.", 0),
    ("en-es", "24/7>24/7", "Open 24/7.", "Abierto siempre.", 1),
    ("en-es", "24>24 h", "Open 24/7.", "Abierto siempre.", 0),
    ("en-es", "Wi-Fi>Wi-Fi>WiFi|wifi", "The Wi-Fi.", "La Wi-Fi.", 0),
    ("en-es", "Wi-Fi>Wi-Fi>WiFi|wifi", "The Wi-Fi.", "La wifi.", 1),
    ("en-es", "e-mail>correo>e-mail", "The e-mail.", "El correo.", 0),
    ("en-es", "e-mail>correo>e-mail", "The email.", "El email.", 0),
    ("en-es", "mail>carta", "The e-mail.", "El correo.", 0),
    ("en-es", "R&D>I+D", "The R&D team.", "El equipo de I+D.", 0),
    ("en-es", "R&D>I+D", "The R&D team.", "El equipo de investigación.", 1),
    ("en-es", "bank>banco\nbank>orilla", "The bank.", "El banco.", 0),
    ("en-es", "bank>banco\nbank>orilla", "The bank.", "La orilla.", 0),
    ("en-es", "bank>banco\nbank>orilla", "The bank.", "La caja.", 1),
    ("en-es", "English>Spanish\nbank>banco", "I speak English.", "Hablo inglés.", 0),
    ("en-es", "English>inglés", "I speak English.", "Hablo alemán.", 1),
    ("en-es", "EN>ES\nbank>banco", "The EN.", "La.", 0),
    ("en-de", "defect>Mangel", "The defects.", "Die Mängel.", 0),
    ("de-en", "Vertrag>contract", "Die Verträge.", "The agreements.", 1),
    ("de-en", "Vertrag>contract", "Der Kaufvertrag.", "The agreement.", 0),
    ("de-en", "Mangel>defect", "Die Mängel.", "The faults.", 1),
    ("es-en", "orden>order", "Las órdenes.", "The commands.", 1),
    ("ru-en", "договор>contract", "Он нарушил договора.", "He broke it.", 1),
    ("ko-en", "계약>contract", "계약을 체결했다.", "He signed it.", 1),
    ("ar-en", "عقد>contract", "تم توقيع العقد.", "It was signed.", 1),
    ("en-el", "contract>σύμβαση", "The contract.", "Η ΣΥΜΒΑΣΗ ΕΙΝΑΙ ΕΔΩ.", 0),
    ("en-tr", "light>ışık", "The light.", "IŞIK VAR.", 0),
    ("en-ja", "save>保存する", "Save it.", "保存してください。", 0),
    ("ja-en", "ペン>pen", "ペンキを買う。", "Buy paint.", 0),
    ("ja-en", "ペン>pen", "ペンを買う。", "Buy paint.", 1),
    ("en-es", "prime minister>primer ministro", "The **prime** minister.", "El **primer** ministro.", 0),
    ("en-es", "prime minister>primer ministro", "In his prime. Minister Smith came.", "El otro.", 0),
    ("en-ca", "school>col·legi", "The school.", "El col·legi.", 0),
    ("en-es", "API>API", "The APIs.", "Las API.", 0),
    ("en-es", "API>API", "The APIs.", "Las interfaces.", 1),
    ("en-it", "send>inviare", "Send it.", "Per inviarlo.", 0),
    ("en-pt", "save>guardar", "Save.", "Guarde o ficheiro.", 0),
    ("en-ca", "delete>suprimir", "Delete.", "Suprimeix-ho.", 0),
    ("en-fr", "display>afficher", "It displays.", "Il affiche.", 0),
    ("en-fr", "finish>finir", "We finish.", "Nous finissons.", 0),
    ("en-fr", "send>envoyer", "Send.", "Il envoie.", 0),
    ("en-es", "close>cerrar", "Close it.", "Cierra eso.", 0),
    ("en-es", "agreement>contrato", "The agreement.", "Al contrario.", 1),
    ("en-en", "police>policy", "The police.", "The police.", 1),
    ("en-es", "police>policía", "The police.", "La política.", 1),
    ("en-nl", "company>bedrijf", "The companies.", "De bedrijven.", 0),
    ("en-nl", "task>taak", "The tasks.", "De taken.", 0),
    ("en-id", "download>unduh", "Download it.", "Mengunduhnya.", 0),
    ("en-hu", "contract>szerződés", "The contract.", "A szerződést aláírta.", 0),
    ("en-cs", "contract>smlouva", "The contract.", "Podepsal smlouvu.", 0),
    ("en-el", "contract>σύμβαση", "The contracts.", "Οι συμβάσεις.", 0),
    ("en-hi", "agreement>समझौता", "The agreement.", "समझौते पर हस्ताक्षर।", 0),
    ("en-fa", "contract>قرارداد", "The contracts.", "قراردادها امضا شد.", 0),
    ("en-ro", "contract>contract", "The contract.", "Contractele sunt aici.", 0),
    ("en-vi", "contract>hợp đồng", "The contract.", "Đã ký hợp đồng.", 0),
    ("en-vi", "contract>hợp đồng", "The contract.", "Đã ký thỏa thuận.", 1),
    ("en-ca", "user>usuari", "<user> The thing.", "La cosa.", 0),
    ("en-de", "user>Benutzer", "The users.", "DIE BENUTZER", 0),
    ("en-es", "100%>100 %", "It is 100% sure.", "Es 100% seguro.", 0),
    ("en-tr", "vehicle>araç", "The vehicle.", "Aracı aldı.", 0),
    ("en-tr", "vehicle>araç", "The vehicle.", "Araştırma yaptı.", 1),
    ("en-tr", "book>kitap", "The book.", "Kitabı okudu.", 0),
    ("en-tr", "run>çalıştırmak", "Run it.", "Programı çalıştırın.", 0),
    ("en-tr", "foundation>vakıf", "The foundation.", "Vakfı kurdu.", 0),
    ("en-ru", "goods>товары", "The goods.", "Мои товарищи.", 1),
    ("en-pl", "book>książka", "The books.", "Pięć książek.", 0),
    ("en-pl", "save>zapisać", "Save it.", "Zapisz to.", 0),
    ("en-ru", "run>выполнить", "It runs.", "Он выполняет это.", 0),
    ("en-sv", "key>nyckel", "The keys.", "Nycklarna är här.", 0),
    ("en-nl", "judgment>vonnis", "The judgment.", "Een telefonisch gesprek.", 1),
    ("en-nl", "pie>taart", "The pie.", "Hij heeft het gestart.", 1),
    ("en-de", "save>speichern", "It is saved.", "Es ist gespeichert.", 0),
    ("en-de", "load>laden", "It is loaded.", "Es wird geladen.", 0),
    ("en-es", "account>cuenta", "The account counts.", "La cuenta.", 0),
    ("en-es", "terms of service>términos del servicio", "The terms of service.", "Los términos del servicio.", 0),
    ("en-es", "user>usuario|usuaria", "USERS", "LOS USUARIOS", 0),
    ("en-es", "water>agua", "The water.", "Las aguas.", 0),
    ("en-es", "sheet>hoja", "The sheet.", "El ojo.", 1),
    ("en-es", "husband>marido", "Her husband.", "Su marida.", 0),
    ("en-es", "address>dirección", "The addresses.", "Las direcciones.", 0),
    ("en-es", "address>dirección", "The address.", "LA DIRECCION", 0),
    ("en-es", "address>dirección", "The address.", "La direccion.", 1),
    ("en-es", "address>dirección", "The address.", "El director.", 1),
    ("en-fr", "order>commande", "The order.", "Le commandant.", 1),
    ("en-fr", "user>utilisateur", "The users.", "Les utilisatrices.", 0),
    ("en-fr", "state>état", "The state.", "L'Etat.", 0),
    ("en-fr", "state>état", "The state.", "L'été.", 1),
    ("en-it", "city>città", "The city.", "CITTA", 0),
    ("en-it", "file>file", "The files.", "I file.", 0),
    ("en-pt", "year>ano", "The years.", "Os anos.", 0),
    ("en-de", "law>Recht", "The law.", "Die Rechnung.", 1),
    ("en-de", "office>Amt", "The tax office.", "Das Finanzamt.", 0),
    ("en-de", "office>Amt", "All. The office.", "Die gesamten Kosten.", 1),
    ("en-de", "order>Bestellung", "The orders.", "Die Bestellungen.", 0),
    ("en-de", "order>Bestellung", "The orders.", "Die Stellung.", 1),
    ("en-de", "artificial mind>künstlicher Geist", "The artificial mind.", "Mit künstlichem Geist.", 0),
    ("en-de", "GDPR>DSGVO", "The GDPR.", "Die EU-DSGVO.", 0),
    ("en-de", "GDPR>DSGVO", "The GDPR.", "Die Datenschutzverordnung.", 1),
    ("en-de", "sales>Verkauf>Absatz", "The sales.", "Der Absatz.", 1),
    ("en-de", "sales>Verkauf>Kauf", "The sales.", "Der Verkauf.", 0),
    ("en-de", "*>>Kauf", "x", "Der Kaufvertrag.", 0),
    ("en-nl", "privacy policy>privacybeleid", "The privacy policy.", "Het privacybeleid.", 0),
    ("en-sv", "user>användare", "The users.", "Användarna.", 0),
    ("en-da", "user>bruger", "The users.", "Brugerne.", 0),
    ("en-no", "user>bruker", "The user.", "Brukeren.", 0),
    ("en-sv", "child>barn", "The children.", "Barnen.", 0),
    ("en-fi", "user>käyttäjä", "The users.", "Käyttäjille.", 0),
    ("en-fi", "house>talo", "The house.", "Talossa.", 0),
    ("en-fi", "house>talo", "The house.", "Talvi.", 1),
    ("en-hu", "user>felhasználó", "The user.", "A felhasználónak.", 0),
    ("en-hu", "house>ház", "The house.", "A házban.", 0),
    ("en-et", "contract>leping", "The contract.", "Lepingu.", 0),
    ("en-lt", "contract>sutartis", "The contract.", "Sutarties.", 0),
    ("en-lv", "contract>līgums", "The contract.", "Līguma.", 0),
    ("en-uk", "contract>договір", "The contract.", "Договору.", 0),
    ("en-sr", "contract>ugovor", "The contract.", "Ugovora.", 0),
    ("en-bg", "contract>договор", "The contract.", "Договорът.", 0),
    ("en-ka", "contract>ხელშეკრულება", "The contract.", "ხელშეკრულებას.", 0),
    ("en-hy", "contract>պայմանագիր", "The contract.", "պայմանագիրը", 0),
    ("en-eu", "contract>kontratu", "The contract.", "Kontratua.", 0),
    ("en-hi", "file>फ़ाइल", "The files.", "फ़ाइलें यहाँ हैं।", 0),
    ("en-bn", "contract>চুক্তি", "The contract.", "চুক্তিটি।", 0),
    ("en-ta", "contract>ஒப்பந்தம்", "The contract.", "ஒப்பந்தத்தை", 0),
    ("en-km", "contract>កិច្ចសន្យា", "The contract.", "ចុះកិច្ចសន្យា។", 0),
    ("en-my", "contract>စာချုပ်", "The contract.", "စာချုပ်ကို", 0),
    ("en-ja", "user account>ユーザーアカウント", "User account.", "ユーザーアカウントを作成", 0),
    ("ja-en", "ユーザー>user", "ユーザーアカウントを作成", "Create a member account.", 1),
    ("en-zh", "API key>API密钥", "API key.", "请输入API 密钥。", 0),
    ("zh-en", "中国人民银行>PBC\n人民>people", "中国人民银行宣布。", "The PBC said.", 0),
    ("en-ko", "account>계정", "The account.", "사용자계정이", 0),
    ("en-ko", "run>실행하다", "Run it.", "실행합니다.", 0),
    ("en-ar", "user>مستخدم", "The users.", "للمستخدمين", 0),
    ("en-ar", "company>شركة", "Our company.", "شركتنا كبيرة", 0),
    ("en-he", "user>משתמש", "The users.", "למשתמשים", 0),
    ("en-vi", "user>người dùng", "Users.", "Người dùng.", 0),
    ("en-id", "write>tulis", "Write.", "Menulis.", 0),
    ("en-ro", "user>utilizator", "The user.", "Utilizatorului.", 0),
    ("en-ro", "student>student", "Students.", "Studenții.", 0),
    ("en-ro", "law>lege", "The law.", "Legii.", 0),
    ("en-pl", "user>użytkownik", "Users.", "Użytkowników.", 0),
    ("en-pl", "account>konto", "The account.", "Na koncie.", 0),
    ("en-cs", "user>uživatel", "Users.", "Uživatelé.", 0),
    ("en-cs", "book>kniha", "Books.", "Knih.", 0),
    ("en-el", "user>χρήστης", "Users.", "Οι χρήστες.", 0),
    ("en-es", "U.S.>EE. UU.", "The U.S. said.", "EE.UU. dijo.", 0),
    ("en-es", "Inc.>S. A.", "Acme Inc.", "Acme S. A.", 0),
    ("en-es", "New York>Nueva York", "In NEW YORK.", "En NUEVA YORK.", 0),
    ("en-es", "Apple>Apple", "An apple.", "Una manzana.", 0),
    ("en-es", "apple>manzana\nApple>Apple", "Apple sells phones.", "Apple vende teléfonos.", 0),
    ("en-es", "car>coche", "He is caring.", "Es atento.", 0),
    ("en-es", "will>testamento", "The will.", "El testamento.", 0),
    ("en-es", "rose>rosa", "Prices rise.", "Suben.", 0),
    ("en-es", "read/write>lectura/escritura", "Read/write mode.", "Modo lectura/escritura.", 0),
    ("en-es", "5G>5G", "The 5G network.", "La red 5G.", 0),
    ("en-es", "5G>5G", "The 5G network.", "La red 4G.", 1),
    ("en-es", "don't>no", "Don’t.", "No.", 0),
    ("fr-en", "accord d'association>association agreement", "L’accord d’association.", "The treaty.", 1),
    ("en-fr", "agreement>accord", "The agreement.", "L’accord.", 0),
    ("en-ca", "water>aigua", "Water.", "Les aigües.", 0),
    ("en-ca", "wolf>llop", "Wolves.", "Els llops.", 0),
    ("en-ca", "paint>pintar", "Paint it.", "Pinteu-ho.", 0),
    ("en-ca", "edge>marge", "Edges.", "Els marges.", 0),
    ("en-ca", "serve>servir", "It serves.", "Serveix.", 0),
    ("en-it", "pay>pagare", "You pay.", "Paghi.", 0),
    ("en-it", "start>iniziare", "Start.", "Inizia ora.", 0),
    ("en-pt", "begin>começar", "It begins.", "Comece agora.", 0),
    ("en-fr", "call>appeler", "He calls.", "Il appelle.", 0),
    ("en-fr", "sell>vendre", "He sells.", "Il vend.", 0),
    ("en-es", "ask>pedir", "He asks.", "Pide.", 0),
    ("en-es", "search>buscar", "Search.", "Busque.", 0),
    ("en-es", "show>mostrar", "Show it.", "Muéstrelo.", 0),
    ("en-ro", "school>școală", "Schools.", "Școli.", 0),
    ("en-ro", "market>piață", "The market.", "Reprezentantul pieței.", 0),
    ("en-ro", "water>apă", "The waters.", "Apele reci.", 0),
    ("en-ro", "water>apă", "The waters.", "Apus rece.", 1),
    ("en-ro", "hard>hard", "Hard.", "Harta.", 1),
]  # fmt: skip


def run(path: Path, source: str, target: str, langs: tuple[str, str]) -> list[Flag]:
    one = pair(source, target, "p", langs)
    built = [b for b in checks.build({}, terms=str(path)) if b.name == "glossary"]
    return checks.run_checks([one], Context(*langs, [one]), built)[0]


@pytest.mark.parametrize(("langs", "lines", "source", "target", "flags"), CASES)
def test_cases(tmp_path: Path, langs: str, lines: str, source: str, target: str, flags: int) -> None:
    path = tmp_path / "terms.tsv"
    path.write_text(lines.replace(">", "\t") + "\n", encoding="utf-8")
    one, other = langs.split("-")
    assert len(run(path, source, target, (one, other))) == flags


@pytest.mark.parametrize(
    ("term", "text", "lang", "found"),
    [
        ("papa\u0301", "Mi papá", "es", ["papá"]),
        ("papá", "Mi papa\u0301", "es", ["papa\u0301"]),
        ("école", "L'Ecole, L'ECOLE, les Ecoles, ecole", "fr", ["Ecole", "ECOLE", "Ecoles"]),
        ("über", "Uber", "de", []),
        ("договор", "догово\u0301р", "ru", ["догово\u0301р"]),
        ("عقد", "عَقْد", "ar", ["عَقْد"]),
        ("C", "C, C#, C++, c, (C)", "en", ["C", "C"]),
        ("user", "user_id, user, _user_, <user>, https://x.org/user", "en", ["user", "user"]),
        ("user_id", "user_id, user id", "en", ["user_id"]),
        ("EE. UU.", "EE. UU., EE.UU., EEUU", "es", ["EE. UU.", "EE.UU."]),
        ("100%", "100%, 100 %, 100", "fr", ["100%", "100 %"]),
        ("alto el fuego", "alto el fuego, alto-el-fuego, alto, el fuego", "es", ["alto el fuego", "alto-el-fuego"]),
        ("iPhone", "iPhone, iPhones, iphone, IPhone, IPHONE", "en", ["iPhone", "iPhones"]),
        ("iPhone", "THE IPHONE", "en", ["IPHONE"]),
        ("Riu", "Riu, RIU, riu", "ca", ["Riu", "RIU"]),
        ("write", "writes, wrote, written, writing", "en", ["writes", "wrote", "written", "writing"]),
        ("write", "the writing, writer", "en", []),
        ("left", "He leaves to the left.", "en", ["left"]),
        ("API", "API를 API-Schlüssel, 该API是", "ko", ["API", "API", "API"]),
        ("人民", "中国人民和人民", "zh", ["人民", "人民"]),
    ],
)  # fmt: skip
def test_found(term: str, text: str, lang: str, found: list[str]) -> None:
    assert [text[a:b] for a, b in term_search.find(term, text, lang)] == found


@pytest.mark.parametrize(
    ("first", "terms"),
    [
        ("English\tSpanish", 1),
        ("English\tEspañol", 1),
        ("Inglés\tCatalán", 1),
        ("en-US\tes-ES", 1),
        ("English (US)\tSpanish (Spain)", 1),
        ("Source: English\tTarget: Spanish", 1),
        ("Term (EN)\tTerm (ES)", 1),
        ("Source term\tTarget term\tForbidden", 1),
        ("SOURCE\tTARGET", 1),
        ("Quelle\tZiel", 1),
        ("Término\tTraducción", 1),
        ("term\tSpanish\tnote", 1),
        ("Concept\tTraduction\tinterdit\tcommentaire", 1),
        # A term of its own.
        ("source\tfuente", 2),
        ("German\talemán", 2),
        ("translation\ttraducción", 2),
        ("IT\tTI", 2),
    ],
)
def test_header(tmp_path: Path, first: str, terms: int) -> None:
    path = tmp_path / "terms.tsv"
    path.write_text(f"# ours\n{first}\nbank\tbanco\n", encoding="utf-8")
    assert len(terms_file.load(path).entries) == terms


def test_a_spreadsheet_puts_cells_into_quotation_marks(tmp_path: Path) -> None:
    path = tmp_path / "terms.tsv"
    path.write_text('"bank"\t"banco ""central"""\t\t\t\t\n', encoding="utf-8")
    (entry,) = terms_file.load(path).entries
    assert (entry.source, entry.required) == (("bank",), ('banco "central"',))


def test_lines_of_one_source_term_are_told_together(tmp_path: Path) -> None:
    path = tmp_path / "terms.tsv"
    path.write_text("bank\tbanco\nbank\torilla\nriver bank\tribera\n", encoding="utf-8")
    (flag,) = run(path, "The bank.", "La caja.", ("en", "es"))
    assert flag.message == "The glossary asks for “banco” or “orilla” where the source says “bank”."
    assert flag.evidence["required"] == ["banco", "orilla"]
    (flag,) = run(path, "The river bank.", "La orilla.", ("en", "es"))
    assert flag.evidence["required"] == ["ribera"]


def test_a_line_as_the_source_is_written_goes_before_one_in_small_letters(tmp_path: Path) -> None:
    path = tmp_path / "terms.tsv"
    path.write_text("Riu\tRiu\nriu\triver\n", encoding="utf-8")
    assert [f.evidence["required"] for f in run(path, "El senyor Riu.", "Mr River.", ("ca", "en"))] == [
        ["Riu"]
    ]
    assert [f.evidence["required"] for f in run(path, "El riu.", "Mr Riu.", ("ca", "en"))] == [["river"]]


def manual() -> str:
    return (ROOT / "docs/glossary.md").read_text(encoding="utf-8")


def test_the_manual_s_example(tmp_path: Path) -> None:
    path = tmp_path / "terms.tsv"
    path.write_text(manual().split("```")[1].strip("\n") + "\n", encoding="utf-8")
    table = manual().split("| source | translation | what is said |")[1].split("\n\n")[0].splitlines()[2:]
    assert len(table) > 10
    for row in table:
        source, target, said = (cell.strip() for cell in row.strip("|").split("|"))
        messages = [flag.message for flag in run(path, source, target, ("en", "es"))]
        assert len(messages) == (said != "nothing"), (row, messages)
        assert all(said in message for message in messages), (row, messages)


def test_the_manual_names_the_languages_that_have_a_table() -> None:
    assert ", ".join(sorted(term_endings._PARADIGMS)) in manual()
