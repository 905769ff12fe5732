"""Countries, their people, continents and well-known cities in eight languages, as data for places.py.

The countries' own names come from Unicode CLDR (territories.py). Compiled by hand for this project: adjectives and
names of inhabitants of the countries that are in the news, other names of countries, parts of countries, and cities
whose names differ between languages or that the news names often. Names that are as often something else (Georgia, the
Guineas, Nice, Florence, Santiago) are left out.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from tqpipe.checks.proper_names.territories import LANGS, TERRITORIES
from tqpipe.checks.reading.table_rows import rows
from tqpipe.checks.reading.texts import fold, folded, forms
from tqpipe.languages import base_language

#: A row: code, and for each language adjectives (in their dictionary form), then names (with a capital; _ for a space).
#: English and German names of people have a capital, too; they are declined as adjectives are.
_PEOPLES = """
AF: en Afghan; ca afganès; es afgano; fr afghan; it afghano; pt afegão; ro afgan; de afghanisch Afghane
AL: en Albanian; ca albanès; es albanés; fr albanais; it albanese; pt albanês; ro albanez; de albanisch Albaner
AM: en Armenian; ca armeni armènia; es armenio; fr arménien; it armeno; pt armênio arménio; ro armean; de armenisch
 Armenier
AO: en Angolan; ca angolès; es angoleño; fr angolais; it angolano; pt angolano; ro angolez; de angolanisch Angolaner
AR: en Argentine Argentinian; ca argentí; es argentino; fr argentin; it argentino; pt argentino; ro argentinian; de
 argentinisch Argentinier
AT: en Austrian; ca austríac; es austríaco; fr autrichien; it austriaco; pt austríaco; ro austriac; de österreichisch
 Österreicher
AU: en Australian; ca australià; es australiano; fr australien; it australiano; pt australiano; ro australian; de
 australisch Australier
AZ: en Azerbaijani Azeri; ca àzeri azerbaidjanès; es azerbaiyano azerí; fr azerbaïdjanais azéri; it azero
 azerbaigiano; pt azerbaijano azeri; ro azer; de aserbaidschanisch Aserbaidschaner
BA: en Bosnian Bosnia Bosnia_and_Herzegovina; ca bosnià Bòsnia; es bosnio Bosnia; fr bosniaque bosnien Bosnie; it
 bosniaco Bosnia; pt bósnio Bósnia; ro bosniac Bosnia; de bosnisch Bosnier Bosnien
BS: en Bahamian Bahamas; ca Bahames; es bahameño Bahamas; fr bahaméen Bahamas; it Bahamas; pt Bahamas Baamas; ro
 Bahamas; de Bahamas
BD: en Bangladeshi; ca bangladeshià; es bangladesí; fr bangladais; it bengalese; pt bangladechiano; de bangladeschisch
BE: en Belgian; ca belga; es belga; fr belge; it belga; pt belga; ro belgian; de belgisch Belgier
BG: en Bulgarian; ca búlgar; es búlgaro; fr bulgare; it bulgaro; pt búlgaro; ro bulgar; de bulgarisch Bulgare
BO: en Bolivian; ca bolivià; es boliviano; fr bolivien; it boliviano; pt boliviano; ro bolivian; de bolivianisch
 Bolivianer
BR: en Brazilian; ca brasiler; es brasileño; fr brésilien; it brasiliano; pt brasileiro; ro brazilian; de
 brasilianisch Brasilianer
BY: en Belarusian Belarussian Byelorussia; ca bielorús bielorussa Bielorússia; es bielorruso; fr biélorusse; it
 bielorusso; pt bielorrusso; ro belarus belarusă; de belarussisch weißrussisch Belarusse Weißrusse Weißrussland
CA: en Canadian; ca canadenc; es canadiense; fr canadien; it canadese; pt canadense canadiano; ro canadian; de
 kanadisch Kanadier
CD: en Congolese Congo; ca congolès Congo; es congoleño Congo; fr congolais Congo; it congolese Congo; pt congolês
 Congo; ro congolez Congo; de kongolesisch Kongolese Kongo
CH: en Swiss; ca suís; es suizo; fr suisse; it svizzero; pt suíço; ro elvețian; de schweizerisch Schweizer
CI: en Ivorian Ivory_Coast; ca ivorià Costa_d_Ivori; es marfileño Costa_de_Marfil; fr ivoirien; it ivoriano; pt
 marfinense; ro ivorian Coasta_de_Fildeș; de ivorisch Ivorer Elfenbeinküste
CL: en Chilean; ca xilè; es chileno; fr chilien; it cileno; pt chileno; ro chilian; de chilenisch Chilene
CM: en Cameroonian; ca camerunès; es camerunés; fr camerounais; it camerunese; pt camaronês; ro camerunez; de
 kamerunisch Kameruner
CN: en Chinese; ca xinès; es chino; fr chinois; it cinese; pt chinês; ro chinez; de chinesisch Chinese
CO: en Colombian; ca colombià; es colombiano; fr colombien; it colombiano; pt colombiano; ro columbian; de
 kolumbianisch Kolumbianer
CR: en Costa_Rican; ca costa-riqueny; es costarricense; fr costaricain; it costaricano; pt costarriquenho; ro
 costarican; de costa-ricanisch
CU: en Cuban; ca cubà; es cubano; fr cubain; it cubano; pt cubano; ro cubanez; de kubanisch Kubaner
CY: en Cypriot; ca xipriota; es chipriota; fr chypriote; it cipriota; pt cipriota; ro cipriot; de zyprisch zypriotisch
 Zyprer
CZ: en Czech Czech_Republic; ca txec República_Txeca; es checo República_Checa; fr tchèque République_tchèque; it ceco
 Repubblica_Ceca; pt tcheco checo República_Tcheca República_Checa; ro ceh Republica_Cehă; de tschechisch Tscheche
 Tschechische_Republik
DE: en German; ca alemany; es alemán; fr allemand; it tedesco; pt alemão; ro german; de deutsch Deutsche
DK: en Danish; ca danès; es danés; fr danois; it danese; pt dinamarquês; ro danez; de dänisch Däne
DO: en Dominican; ca dominicà; es dominicano; fr dominicain; it dominicano; pt dominicano; ro dominican; de
 dominikanisch
DZ: en Algerian; ca algerià; es argelino; fr algérien; it algerino; pt argelino; ro algerian; de algerisch Algerier
EC: en Ecuadorian Ecuadorean; ca equatorià; es ecuatoriano; fr équatorien; it ecuadoriano; pt equatoriano; ro
 ecuadorian; de ecuadorianisch Ecuadorianer
EE: en Estonian; ca estonià; es estonio; fr estonien; it estone; pt estônio estónio; ro eston estonian; de estnisch
EG: en Egyptian; ca egipci egípcia; es egipcio; fr égyptien; it egiziano; pt egípcio; ro egiptean; de ägyptisch
 Ägypter
ES: en Spanish Spaniard Castilian; ca espanyol castellà; es español castellano; fr espagnol castillan; it spagnolo
 castigliano; pt espanhol castelhano; ro spaniol castilian; de spanisch Spanier
ET: en Ethiopian; ca etíop etiòpic; es etíope; fr éthiopien; it etiope; pt etíope; ro etiopian; de äthiopisch
 Äthiopier
FI: en Finnish; ca finlandès finès; es finlandés finés; fr finlandais finnois; it finlandese; pt finlandês; ro
 finlandez; de finnisch Finne
FR: en French Frenchman Frenchmen; ca francès; es francés; fr français; it francese; pt francês; ro francez; de
 französisch Franzose
GB: en British Briton Britain Great_Britain; ca britànic Gran_Bretanya; es británico Gran_Bretaña; fr britannique
 Grande-Bretagne; it britannico Gran_Bretagna; pt britânico Grã-Bretanha; ro britanic Marea_Britanie Marii_Britanii;
 de britisch Brite Großbritannien
ENG: en English England Englishman; ca anglès Anglaterra; es inglés Inglaterra; fr anglais Angleterre; it inglese
 Inghilterra; pt inglês Inglaterra; ro englez Anglia; de englisch Engländer England
SCO: en Scottish Scot Scotland; ca escocès Escòcia; es escocés Escocia; fr écossais Écosse; it scozzese Scozia; pt
 escocês Escócia; ro scoțian Scoția; de schottisch Schotte Schottland
WAL: en Welsh Wales; ca gal·lès Gal·les País_de_Gal·les; es galés Gales País_de_Gales; fr gallois pays_de_Galles; it
 gallese Galles; pt galês País_de_Gales; ro Țara_Galilor; de walisisch Waliser Wales
GH: en Ghanaian; ca ghanès; es ghanés; fr ghanéen; it ghanese; pt ganês; ro ghanez; de ghanaisch Ghanaer
GR: en Greek; ca grec grega; es griego; fr grec grecque; it greco; pt grego; ro grec grecesc; de griechisch Grieche
GT: en Guatemalan; ca guatemalenc; es guatemalteco; fr guatémaltèque; it guatemalteco; pt guatemalteco; ro guatemalez;
 de guatemaltekisch
HK: en Hong_Kong; ca Hong_Kong; es Hong_Kong; fr Hong_Kong; it Hong_Kong; pt Hong_Kong; ro Hong_Kong; de Hongkong
HN: en Honduran; ca hondureny; es hondureño; fr hondurien; it honduregno; pt hondurenho; ro honduran; de honduranisch
HR: en Croatian Croat; ca croat; es croata; fr croate; it croato; pt croata; ro croat; de kroatisch Kroate
HT: en Haitian; ca haitià; es haitiano; fr haïtien; it haitiano; pt haitiano; ro haitian; de haitianisch Haitianer
HU: en Hungarian; ca hongarès; es húngaro; fr hongrois; it ungherese; pt húngaro; ro ungar maghiar; de ungarisch Ungar
ID: en Indonesian; ca indonesi indonèsia; es indonesio; fr indonésien; it indonesiano; pt indonésio; ro indonezian; de
 indonesisch Indonesier
IE: en Irish Irishman; ca irlandès; es irlandés; fr irlandais; it irlandese; pt irlandês; ro irlandez; de irisch Ire
IL: en Israeli; ca israelià; es israelí; fr israélien; it israeliano; pt israelense israelita; ro israelian; de
 israelisch Israeli
IN: en Indian; ca indi índia; es indio; fr indien; it indiano; pt indiano; ro indian; de indisch Inder
IQ: en Iraqi; ca iraquià; es iraquí; fr irakien iraquien; it iracheno; pt iraquiano; ro irakian; de irakisch Iraker
IR: en Iranian Persian; ca iranià persa; es iraní persa; fr iranien; it iraniano; pt iraniano persa Irão; ro iranian;
 de iranisch Iraner
IS: en Icelandic Icelander; ca islandès; es islandés; fr islandais; it islandese; pt islandês; ro islandez; de
 isländisch Isländer
IT: en Italian; ca italià; es italiano; fr italien; it italiano; pt italiano; ro italian; de italienisch Italiener
JM: en Jamaican; ca jamaicà; es jamaicano; fr jamaïcain; it giamaicano; pt jamaicano; ro jamaican; de jamaikanisch
JO: en Jordanian; ca jordà; es jordano; fr jordanien; it giordano; pt jordaniano; ro iordanian; de jordanisch
 Jordanier
JP: en Japanese; ca japonès; es japonés nipón; fr japonais; it giapponese; pt japonês; ro japonez; de japanisch
 Japaner
KE: en Kenyan; ca kenyà; es keniano keniata; fr kényan; it keniota keniano; pt queniano; ro kenyan; de kenianisch
 Kenianer
KH: en Cambodian; ca cambodjà; es camboyano; fr cambodgien; it cambogiano; pt cambojano; ro cambodgian; de
 kambodschanisch Kambodschaner
KR_KP: en Korean Korea; ca coreà Corea; es coreano Corea; fr coréen Corée; it coreano Corea; pt coreano Coreia; ro
 coreean Coreea; de koreanisch Koreaner Korea
KR: en South_Korean; ca sud-coreà; es surcoreano; fr sud-coréen; it sudcoreano; pt sul-coreano; ro sud-coreean; de
 südkoreanisch Südkoreaner
KP: en North_Korean; ca nord-coreà; es norcoreano; fr nord-coréen; it nordcoreano; pt norte-coreano; ro nord-coreean;
 de nordkoreanisch Nordkoreaner
KZ: en Kazakh; ca kazakh; es kazajo; fr kazakh; it kazako; pt cazaque; ro kazah; de kasachisch Kasache
LB: en Lebanese; ca libanès; es libanés; fr libanais; it libanese; pt libanês; ro libanez; de libanesisch Libanese
LT: en Lithuanian; ca lituà; es lituano; fr lituanien; it lituano; pt lituano; ro lituanian; de litauisch Litauer
LV: en Latvian; ca letó; es letón; fr letton lettonne; it lettone; pt letão; ro leton; de lettisch Lette
LY: en Libyan; ca libi líbia; es libio; fr libyen; it libico; pt líbio; ro libian; de libysch Libyer
MA: en Moroccan; ca marroquí; es marroquí; fr marocain; it marocchino; pt marroquino; ro marocan; de marokkanisch
 Marokkaner
MD: en Moldovan; ca moldau moldava; es moldavo; fr moldave; it moldavo; pt moldavo; ro moldovean; de moldauisch
 Moldawien
MK: en Macedonian Macedonia; ca macedoni Macedònia; es macedonio Macedonia; fr macédonien Macédoine; it macedone
 Macedonia; pt macedônio macedónio Macedônia Macedónia; ro macedonean Macedonia; de mazedonisch Mazedonien
ML: en Malian; ca malià; es maliense; fr malien; it maliano; pt maliano malinês; ro malian; de malisch
MM: en Burmese Burma Myanmar; ca birmà Birmània Myanmar; es birmano Birmania Myanmar; fr birman Birmanie Myanmar; it
 birmano Birmania Myanmar; pt birmanês Birmânia Mianmar Myanmar; ro birmanez Birmania Myanmar; de birmanisch Birma
MN: en Mongolian Mongol; ca mongol; es mongol; fr mongol; it mongolo; pt mongol; ro mongol; de mongolisch Mongole
MX: en Mexican Mexico_City; ca mexicà Ciutat_de_Mèxic; es mexicano mejicano México Méjico Ciudad_de_México; fr
 mexicain Mexico; it messicano Città_del_Messico; pt mexicano Cidade_do_México; ro mexican Ciudad_de_Mexico; de
 mexikanisch Mexikaner Mexiko-Stadt
MY: en Malaysian; ca malaisi malàisia; es malasio; fr malaisien; it malese; pt malaio; ro malaezian; de malaysisch
MZ: en Mozambican; ca moçambiquès; es mozambiqueño; fr mozambicain; it mozambicano; pt moçambicano; ro mozambican; de
 mosambikanisch
NE: en Nigerien; ca nigerí; es nigerino; fr nigérien; it nigerino; de nigrisch
NG: en Nigerian; ca nigerià; es nigeriano; fr nigérian; it nigeriano; pt nigeriano; ro nigerian; de nigerianisch
 Nigerianer
NI: en Nicaraguan; ca nicaragüenc; es nicaragüense; fr nicaraguayen; it nicaraguense; pt nicaraguense; ro nicaraguan;
 de nicaraguanisch
NIR: en Northern_Ireland Northern_Irish; ca Irlanda_del_Nord nord-irlandès; es Irlanda_del_Norte norirlandés; fr
 Irlande_du_Nord nord-irlandais; it Irlanda_del_Nord; pt Irlanda_do_Norte; ro Irlanda_de_Nord; de Nordirland
 nordirisch
NL: en Dutch Dutchman Dutchmen Holland; ca neerlandès holandès Holanda Països_Baixos; es neerlandés holandés Holanda;
 fr néerlandais hollandais Hollande; it olandese Olanda; pt holandês neerlandês Holanda Países_Baixos; ro olandez
 neerlandez Olanda; de niederländisch holländisch Niederländer Holländer Holland
NO: en Norwegian; ca noruec noruega; es noruego; fr norvégien; it norvegese; pt norueguês; ro norvegian; de norwegisch
 Norweger
NP: en Nepalese Nepali; ca nepalès; es nepalí; fr népalais; it nepalese; pt nepalês; ro nepalez; de nepalesisch
 Nepalese
NZ: en New_Zealander; ca neozelandès; es neozelandés; fr néo-zélandais; it neozelandese; pt neozelandês; ro
 neozeelandez; de neuseeländisch Neuseeländer
PA: en Panamanian; ca panameny; es panameño; fr panaméen; it panamense; pt panamenho; ro panamez; de panamaisch
PE: en Peruvian; ca peruà; es peruano; fr péruvien; it peruviano; pt peruano; ro peruan; de peruanisch Peruaner
PH: en Philippine Filipino; ca filipí; es filipino; fr philippin; it filippino; pt filipino; ro filipinez; de
 philippinisch Filipino
PK: en Pakistani; ca pakistanès; es pakistaní paquistaní; fr pakistanais; it pakistano; pt paquistanês; ro pakistanez;
 de pakistanisch Pakistaner Pakistani
PL: en Polish Pole; ca polonès; es polaco; fr polonais; it polacco; pt polonês polaco; ro polonez; de polnisch Pole
PS: en Palestinian Palestine; ca palestí Palestina; es palestino Palestina; fr palestinien Palestine; it palestinese
 Palestina; pt palestino palestiniano Palestina; ro palestinian Palestina; de palästinensisch Palästinenser Palästina
GAZ: en Gaza; ca Gaza; es Gaza; fr Gaza; it Gaza; pt Gaza; ro Gaza; de Gaza Gazastreifen
PT: en Portuguese; ca portuguès; es portugués luso; fr portugais; it portoghese; pt português luso; ro portughez; de
 portugiesisch Portugiese
PY: en Paraguayan; ca paraguaià; es paraguayo; fr paraguayen; it paraguaiano; pt paraguaio; ro paraguayan; de
 paraguayisch
QA: en Qatari; ca qatarià; es catarí qatarí Qatar; fr qatari qatarien; it qatariota; pt catariano Qatar; ro qatarez;
 de katarisch Qatar
RO: en Romanian; ca romanès; es rumano Rumanía Rumania; fr roumain; it rumeno romeno; pt romeno; ro românesc; de
 rumänisch Rumäne
RS: en Serbian Serb; ca serbi sèrbia; es serbio; fr serbe; it serbo; pt sérvio; ro sârb; de serbisch Serbe
RU: en Russian; ca rus russa; es ruso; fr russe; it russo; pt russo; ro rus rusesc; de russisch Russe
SU: en Soviet Soviet_Union USSR; ca soviètic Unió_Soviètica URSS; es soviético Unión_Soviética URSS; fr soviétique
 Union_soviétique URSS; it sovietico Unione_Sovietica URSS; pt soviético União_Soviética URSS; ro sovietic
 Uniunea_Sovietică URSS; de sowjetisch Sowjetunion UdSSR
RW: en Rwandan; ca ruandès; es ruandés; fr rwandais; it ruandese; pt ruandês; ro rwandez; de ruandisch Ruander
SA: en Saudi; ca saudita; es saudí saudita; fr saoudien; it saudita; pt saudita; ro saudit; de saudisch saudi-arabisch
 Saudi
SD: en Sudanese; ca sudanès; es sudanés; fr soudanais; it sudanese; pt sudanês; ro sudanez; de sudanesisch Sudanese
SE: en Swedish Swede; ca suec; es sueco; fr suédois; it svedese; pt sueco; ro suedez; de schwedisch Schwede
SG: en Singaporean; ca singapurès; es singapurense; fr singapourien; it singaporiano; pt singapuriano; ro singaporez;
 de singapurisch
SI: en Slovenian Slovene; ca eslovè; es esloveno; fr slovène; it sloveno; pt esloveno; ro sloven; de slowenisch
 Slowene
SK: en Slovak; ca eslovac; es eslovaco; fr slovaque; it slovacco; pt eslovaco; ro slovac; de slowakisch Slowake
SN: en Senegalese; ca senegalès; es senegalés; fr sénégalais; it senegalese; pt senegalês; ro senegalez; de
 senegalesisch Senegalese
SO: en Somali; ca somali; es somalí; fr somalien; it somalo; pt somali; ro somalez; de somalisch Somalier
SV: en Salvadoran Salvadorean; ca salvadorenc; es salvadoreño; fr salvadorien; it salvadoregno; pt salvadorenho; ro
 salvadorian; de salvadorianisch
SY: en Syrian; ca sirià; es sirio; fr syrien; it siriano; pt sírio; ro sirian; de syrisch Syrer
TH: en Thai; ca tailandès; es tailandés; fr thaïlandais thaï; it thailandese; pt tailandês; ro thailandez; de
 thailändisch Thailänder
TN: en Tunisian; ca tunisià; es tunecino; fr tunisien; it tunisino; pt tunisiano; ro tunisian; de tunesisch Tunesier
TR: en Turkish Turk Türkiye Turkey; ca turc; es turco; fr turc turque; it turco; pt turco; ro turc turcesc; de türkisch
 Türke
TW: en Taiwanese; ca taiwanès; es taiwanés; fr taïwanais; it taiwanese; pt taiwanês; ro taiwanez; de taiwanisch
 Taiwaner
TZ: en Tanzanian; ca tanzà; es tanzano; fr tanzanien; it tanzaniano; pt tanzaniano; ro tanzanian; de tansanisch
UA: en Ukrainian; ca ucraïnès; es ucraniano; fr ukrainien; it ucraino; pt ucraniano; ro ucrainean; de ukrainisch
 Ukrainer
UG: en Ugandan; ca ugandès; es ugandés; fr ougandais; it ugandese; pt ugandês; ro ugandez; de ugandisch
US: en American America USA US U_S U_S_A Stateside; ca americà nord-americà estatunidenc Amèrica EUA; es estadounidense
 americano norteamericano América EEUU EE_UU USA; fr américain états-unien Amérique USA; it statunitense americano
 America USA; pt americano norte-americano estadunidense América EUA USA; ro american America SUA Statele_Unite
 Statelor_Unite; de amerikanisch US-amerikanisch Amerikaner Amerika USA US Vereinigten_Staaten
GB: en UK U_K; ro Regatului_Unit; de Vereinigten_Königreich Vereinigten_Königreichs
UY: en Uruguayan; ca uruguaià; es uruguayo; fr uruguayen; it uruguaiano; pt uruguaio; ro uruguayan; de uruguayisch
UZ: en Uzbek; ca uzbek; es uzbeko; fr ouzbek; it uzbeko; pt uzbeque; ro uzbec; de usbekisch Usbeke
VE: en Venezuelan; ca veneçolà; es venezolano; fr vénézuélien; it venezuelano; pt venezuelano; ro venezuelean; de
 venezolanisch Venezolaner
VN: en Vietnamese; ca vietnamita; es vietnamita; fr vietnamien; it vietnamita; pt vietnamita Vietname; ro vietnamez;
 de vietnamesisch Vietnamese
XK: en Kosovar; ca kosovar; es kosovar; fr kosovar; it kosovaro; pt kosovar; ro kosovar; de kosovarisch Kosovare
YE: en Yemeni; ca iemenita; es yemení; fr yéménite; it yemenita; pt iemenita; ro yemenit; de jemenitisch
ZA: en South_African; ca sud-africà; es sudafricano; fr sud-africain; it sudafricano; pt sul-africano; ro sud-african;
 de südafrikanisch Südafrikaner
ZM: en Zambian; ca zambià; es zambiano; fr zambien; it zambiano; pt zambiano; ro zambian; de sambisch
ZW: en Zimbabwean; ca zimbabuès; es zimbabuense; fr zimbabwéen; it zimbabwese; pt zimbabuense; de simbabwisch
CAT: en Catalan Catalonia; ca català Catalunya; es catalán Cataluña; fr catalan Catalogne; it catalano Catalogna; pt
 catalão Catalunha; ro catalan Catalonia; de katalanisch Katalane Katalonien
EUS: en Basque Basque_Country; ca basc País_Basc Euskadi; es vasco País_Vasco Euskadi; fr basque Pays_basque; it basco
 Paesi_Baschi; pt basco País_Basco; ro basc Țara_Bascilor; de baskisch Baske Baskenland
GLG: en Galician Galicia; ca gallec gallega Galícia; es gallego Galicia; fr galicien Galice; it galiziano Galizia; pt
 galego Galiza; de galicisch Galicien
AND: en Andalusian Andalusia Andalucía; ca andalús andalusa Andalusia; es andaluz andaluza Andalucía; fr andalou
 Andalousie; it andaluso Andalusia; pt andaluz Andaluzia; de andalusisch Andalusien
VAL: en Valencian; ca valencià País_Valencià Comunitat_Valenciana; es valenciano Comunidad_Valenciana; fr valencien;
 it valenciano; pt valenciano
BAV: en Bavarian Bavaria; ca bavarès Baviera; es bávaro Baviera; fr bavarois Bavière; it bavarese Baviera; pt bávaro
 Baviera; ro bavarez Bavaria; de bayerisch bayrisch Bayern
CRI: en Crimean Crimea; ca Crimea; es Crimea; fr Crimée; it Crimea; pt Crimeia; ro Crimeea; de Krim
QUE: en Quebec Québec; ca Quebec; es Quebec; fr Québec; it Québec; pt Quebeque Quebec; ro Quebec; de Quebec Québec
TEX: en Texas Texan; ca Texas texà; es Texas tejano; fr Texas texan; it Texas texano; pt Texas texano; ro Texas; de
 Texas
CAL: en California Californian; ca Califòrnia californià; es California californiano; fr Californie californien; it
 California californiano; pt Califórnia californiano; ro California; de Kalifornien kalifornisch
EUROPE: en European Europe; ca europeu europea Europa; es europeo Europa; fr européen Europe; it europeo Europa; pt
 europeu europeia Europa; ro european Europa; de europäisch Europäer Europa
AFRICA: en African Africa; ca africà Àfrica; es africano África; fr africain Afrique; it africano Africa; pt africano
 África; ro african Africa; de afrikanisch Afrikaner Afrika
ASIA: en Asian Asia; ca asiàtic Àsia; es asiático Asia; fr asiatique Asie; it asiatico Asia; pt asiático Ásia; ro
 asiatic Asia; de asiatisch Asiate Asien
LATAM: en Latin_American Latin_America South_American South_America; ca llatinoamericà sud-americà sudamericà
 Amèrica_Llatina Llatinoamèrica Amèrica_del_Sud Sud-amèrica; es latinoamericano sudamericano suramericano
 hispanoamericano América_Latina Latinoamérica Hispanoamérica América_del_Sur Sudamérica Suramérica; fr latino-américain
 sud-américain Amérique_latine Amérique_du_Sud; it latinoamericano sudamericano America_Latina America_del_Sud
 Sudamerica; pt latino-americano sul-americano América_Latina América_do_Sul; ro latino-american sud-american
 America_Latină America_de_Sud; de lateinamerikanisch Lateinamerika südamerikanisch Südamerikaner Südamerika
FLO: en Florida; ca Florida; es Florida; fr Floride; it Florida; pt Flórida; ro Florida; de Florida
"""

#: Of a country (or a part of one): the code after the stroke is what it belongs to. No country is said for its
#: continent, or the other way round; Brussels is.
_WITHIN = """
ENG/GB SCO/GB WAL/GB NIR/GB NIR/IE CAT/ES EUS/ES EUS/FR GLG/ES AND/ES VAL/ES BAV/DE CRI/UA CRI/RU QUE/CA TEX/US CAL/US
FLO/US BE:Brussels/EUROPE FR:Strasbourg/EUROPE KR/KR_KP KP/KR_KP GAZ/PS SU/RU SU/UA SS/SD XK/RS HK/CN TW/CN PS/IL
"""

#: Cities and islands with the country or part they are in, rivers and mountains of several; the same names count in
#: all languages.
_CITIES = """
AE: Abu_Dhabi/Abu_Dabi Dubai/Dubái/Dubaï/Dubay
AF: Kabul/Kaboul/Cabul
AL: Tirana/Tirane
AM: Yerevan/Ereván/Erevan/Jerewan
AO: Luanda
AR: Buenos_Aires
AT: Vienna/Viena/Vienne/Wien Salzburg/Salzburgo/Salzbourg/Salisburgo Graz Linz Innsbruck
AU: Melbourne Canberra/Camberra Brisbane Sydney/Sídney Perth
AZ: Baku/Bakú/Bakou/Bacu
BA: Sarajevo/Sarayevo/Saraievo
BD: Dhaka/Dacca
BE: Brussels/Brussel·les/Bruselas/Bruxelles/Bruxelas/Brüssel Antwerp/Anvers/Amberes/Anversa/Antuérpia/Antwerpen
 Liège/Lieja/Liegi/Lüttich Leuven/Lovaina/Louvain/Lovanio/Löwen
BO: La_Paz
BR: Rio_de_Janeiro/Río_de_Janeiro São_Paulo/Sao_Paulo/San_Pablo Brasília/Brasilia Recife Curitiba Belo_Horizonte
 Porto_Alegre Manaus
BY: Minsk
CA: Toronto Ottawa Vancouver QUE:Montreal/Montréal/Mont-real Calgary Edmonton Winnipeg Halifax
CD: Kinshasa/Kinxasa
CH: Geneva/Ginebra/Genève/Ginevra/Genebra/Genf Zurich/Zúrich/Zürich/Zuric/Zurigo/Zurique Basel/Basilea/Bâle/Basileia
 Bern/Berna/Berne Lausanne/Lausana/Losanna Davos Lucerne/Lucerna/Luzern Lugano
CN: Beijing/Pequín/Pekín/Pékin/Pechino/Pequim/Peking Shanghai/Xangai/Shanghái/Sciangai/Schanghai Wuhan Guangzhou
 Shenzhen Tianjin Chengdu Nanjing/Nankín Chongqing Lhasa
CO: Bogotá/Bogota Medellín
CU: Havana/Habana/Havane/Avana/Havanna
CZ: Prague/Praga/Prag Brno
DE: Berlin/Berlín/Berlino/Berlim BAV:Munich/Múnich/Munic/München/Monaco_di_Baviera/Munique
 Frankfurt/Fráncfort/Francfort/Francoforte Hamburg/Hamburgo/Hamburg/Hambourg/Amburgo
 Cologne/Colònia/Colonia/Köln/Colônia Stuttgart/Stoccarda/Estugarda Dresden/Dresde/Dresda Leipzig/Lipsia Bonn
 BAV:Nuremberg/Nürnberg/Norimberga/Nurembergue Düsseldorf/Dusseldorf Bremen/Brema/Brême
 Hannover/Hanover/Hanòver/Hanovre Dortmund Mainz/Maguncia/Magúncia/Mayence/Magonza Heidelberg Kiel Rostock Potsdam
 Mannheim Karlsruhe Aachen/Aquisgrán/Aquisgrà/Aquisgrana BAV:Augsburg Duisburg Bochum Wolfsburg Leverkusen
DK: Copenhagen/Copenhaguen/Copenhague/Copenaghen/Kopenhagen/Copenhaga Aarhus/Århus
DZ: Algiers/Alger/Argel/Algeri/Algier
EC: Quito Guayaquil
EE: Tallinn/Tallin
EG: Cairo/Caire/Kairo
ES: Madrid CAT:Barcelona/Barcelone/Barcellona/Barça VAL:Valencia/València/Valence
 AND:Seville/Sevilla/Séville/Siviglia/Sevilha Zaragoza/Saragossa/Saragosse/Saragozza/Saragoça AND:Málaga/Malaga/Màlaga
 Bilbao CAT:Tarragona CAT:Lleida/Lérida CAT:Girona/Gerona VAL:Alicante/Alacant Murcia/Múrcia Valladolid Pamplona
 San_Sebastián/Sant_Sebastià/Donostia CAT:Manresa CAT:Terrassa/Tarrasa CAT:Mataró CAT:Vic CAT:Figueres/Figueras
 CAT:Olot CAT:Granollers CAT:Badalona CAT:Tortosa CAT:Reus CAT:Igualada AND:Granada/Grenade/Grenada
 AND:Córdoba/Còrdova/Cordoue/Cordova AND:Cádiz/Cadis/Cadix/Cadice AND:Huelva AND:Jaén AND:Almería/Almeria Burgos
 Salamanca/Salamanque Segovia/Segòvia/Ségovie Toledo/Tolède Badajoz Cáceres Soria/Sòria Palencia/Palència
 Logroño/Logronyo Huesca/Osca Teruel/Terol Albacete Gijón Oviedo GLG:Vigo GLG:Lugo GLG:Pontevedra
 GLG:Ourense/Orense EUS:Vitoria/Gasteiz VAL:Elche/Elx Ibiza/Eivissa Mallorca/Majorque/Maiorca/Majorca
 Menorca/Minorque/Minorca Tenerife
ET: Addis_Ababa/Addis_Abeba/Adís_Abeba/Adis_Abeba/Addis-Abeba
FI: Helsinki/Hèlsinki/Helsinque Tampere Turku
FR: Corsica/Còrsega/Córcega/Corse/Córsega/Korsika
 Paris/París/Parigi Marseille/Marsella/Marselha/Marsiglia/Marseilles Lyon/Lió/Lione
 Strasbourg/Estrasburg/Estrasburgo/Strasburgo/Straßburg Bordeaux/Bordeus/Burdeos/Bordéus
 Toulouse/Tolosa/Tolosa_de_Llenguadoc Perpignan/Perpinyà/Perpiñán Lille Nantes Rennes Montpellier/Montpeller Grenoble
 Dijon Rouen/Ruan Reims Nîmes/Nimes Avignon/Avinyó/Aviñón/Avignone Toulon/Toló/Tolón Clermont-Ferrand Limoges Amiens
 Metz Besançon/Besanzón Caen Poitiers Cannes Calais Orléans/Orleans Biarritz Mulhouse
GB: ENG:London/Londres/Londra ENG:Manchester/Mánchester ENG:Liverpool
 SCO:Edinburgh/Edimburg/Edimburgo/Édimbourg/Edinburg SCO:Glasgow ENG:Birmingham ENG:Leeds WAL:Cardiff NIR:Belfast
 ENG:Oxford ENG:Cambridge ENG:Bristol ENG:Sheffield ENG:Newcastle ENG:Nottingham ENG:Leicester ENG:Southampton
 ENG:Portsmouth ENG:Brighton ENG:Coventry SCO:Aberdeen WAL:Swansea ENG:Bradford ENG:Norwich SCO:Dundee
GE: Tbilisi/Tiflis/Tbilissi
GH: Accra
GR: Crete/Creta/Crète/Kreta Corfu/Corfú/Corfou/Korfu Athens/Atenes/Atenas/Athènes/Atene/Atena/Athen
 Thessaloniki/Salónica/Salònica/Salonique/Salonicco/Salonic/Tessalónica/Saloniki
HR: Zagreb/Zàgreb Dubrovnik
HU: Budapest/Budapeste
ID: Jakarta/Yakarta/Djakarta/Giacarta/Jacarta
IE: Dublin/Dublín/Dublino
IL: Jerusalem/Jerusalén/Jérusalem/Gerusalemme/Jerusalém/Ierusalim Tel_Aviv/Tel-Aviv Haifa
IN: New_Delhi/Nova_Delhi/Nueva_Delhi/Nova_Deli/Neu-Delhi/Delhi/Nuova_Delhi Mumbai/Bombay/Bombai
 Calcutta/Calcuta/Kolkata
IQ: Baghdad/Bagdad/Bagdá/Bagdade Mosul/Mossoul/Mossul Basra/Basora/Bassora/Bàssora Erbil
IR: Tehran/Teheran/Teherán/Téhéran/Teerã/Teerão
IS: Reykjavik/Reykjavík/Reikiavik/Reiquiavique
IT: Sicily/Sicília/Sicilia/Sicile/Sizilien Sardinia/Sardenya/Cerdeña/Sardaigne/Sardegna/Sardenha/Sardinien
 Rome/Roma/Rom Milan/Milà/Milán/Milano/Milão/Mailand Naples/Nàpols/Nápoles/Napoli/Neapel
 Turin/Torí/Turín/Torino/Turim Venice/Venècia/Venecia/Venise/Venezia/Veneza/Venedig/Veneția Palermo/Palerme
 Genoa/Gènova/Génova/Gênes/Genova/Gênova/Genua Bologna/Bolonia/Bolonya/Bologne/Bolonha Verona/Vérone Catania/Catane
 Bari Pisa/Pise Siena/Sienne Padova/Padua/Pàdua/Padoue/Pádua Trieste Parma/Parme Modena/Mòdena/Modène
 Perugia/Perusa/Pérouse Brescia Bergamo/Bérgamo/Bèrgam/Bergame Cagliari/Càller Ravenna/Rávena/Ravenne Lecce
 Messina/Messine Salerno/Salerne
JP: Tokyo/Tòquio/Tokio/Tóquio Osaka/Ōsaka Hiroshima/Hiroxima Fukushima/Fukuxima Kyoto/Kioto/Quioto Nagasaki Yokohama
 Nagoya Sapporo
KE: Nairobi Mombasa
KH: Phnom_Penh
KP: Pyongyang/Pionyang/Piongiang/Phenian/Phenianul/Phenianului
KR: Seoul/Seül/Seúl/Séoul/Seul Busan
KZ: Astana Almaty
LB: Beirut/Beyrouth/Beirute
LT: Vilnius/Vílnius/Vilna/Wilna
LV: Riga
LY: Tripoli/Trípoli/Tripolis Benghazi/Bengasi
MA: Rabat Casablanca Marrakesh/Marràqueix/Marraquech/Marrakech/Marraquexe Tangier/Tànger/Tánger/Tanger/Tangeri
ME: Podgorica
MK: Skopje/Skoplje/Escopia
MM: Yangon/Rangoon
MX: Guadalajara Monterrey Tijuana Veracruz Acapulco
MY: Kuala_Lumpur
MZ: Maputo
NG: Abuja
NI: Managua
NL: Amsterdam/Ámsterdam/Amesterdão/Amsterdã Rotterdam/Róterdam/Roterdão/Roterdã Hague/Haia/Haya/Haye/Aia/Haag Utrecht
 Eindhoven Groningen/Groninga Maastricht
NO: Oslo Trondheim
NP: Kathmandu/Katmandú/Katmandou/Katmandu/Catmandu
PE: Lima Cusco/Cuzco Arequipa
PH: Manila/Manille
PK: Islamabad Karachi/Karatxi Lahore Peshawar
PL: Warsaw/Varsòvia/Varsovia/Varsovie/Varsavia/Varsóvia/Warschau/Varșovia
 Cracow/Kraków/Krakow/Cracòvia/Cracovia/Cracovie/Cracóvia/Krakau Gdańsk/Gdansk/Danzig
 Wrocław/Wroclaw/Breslau/Breslavia Poznań/Poznan/Posen
PT: Lisbon/Lisboa/Lisbonne/Lisbona/Lissabon/Lisabona Porto/Oporto Coimbra/Coïmbra Braga Évora Setúbal Aveiro Funchal
QA: Doha
RO: Bucharest/Bucarest/Bucareste/București/Bukarest Cluj Iași/Iasi Timișoara/Timisoara Constanța/Constanta/Constanza
 Brașov/Brasov Craiova Galați/Galati Oradea Sibiu Ploiești/Ploiesti Bacău/Bacau Pitești/Pitesti Suceava
RS: Belgrade/Belgrad/Belgrado Novi_Sad
RU: Moscow/Moscou/Moscú/Mosca/Moscovo/Moscova/Moskau/Kremlin/Kremlín/Cremlino/Kreml
 Saint_Petersburg/St_Petersburg/Sant_Petersburg/San_Petersburgo/Saint-Pétersbourg/San_Pietroburgo/São_Petersburgo/Sankt_Petersburg
 Kazan/Kazán Novosibirsk Yekaterinburg/Ekaterimburgo/Ekaterinburg/Iekaterinburg/Jekaterinburg Vladivostok/Wladiwostok
 Sochi/Sotxi/Sotchi/Soči/Sotschi Grozny/Grozni
SA: Riyadh/Riad/Riyad Mecca/Meca/Mecque/Mekka
SD: Khartoum/Jartum/Khartum/Cartum
SE: Stockholm/Estocolm/Estocolmo/Stoccolma Gothenburg/Göteborg/Gotemburgo Malmö Uppsala
SI: Ljubljana/Liubliana/Lubiana
SK: Bratislava
SN: Dakar
SO: Mogadishu/Mogadiscio/Mogadíscio/Mogadiscu/Mogadischu
SY: Damascus/Damasc/Damasco/Damas/Damaskus/Damasc Aleppo/Alep/Alepo Homs
TH: Bangkok/Banguecoque
TR: Istanbul/Estambul/Istambul Ankara/Ancara/Àncara Izmir/Esmirna Antalya
TW: Taipei/Taipéi
UA: Kyiv/Kiev/Kíiv/Kiew/Kíev Kharkiv/Járkov/Khàrkiv/Kharkov/Charkiw/Járkiv Odesa/Odessa/Odèssa Lviv/Leópolis/Lemberg
 Mariupol/Mariúpol/Marioupol Donetsk/Donezk Dnipro/Dniepropetrovsk
 Zaporizhzhia/Zaporiyia/Zaporíjia/Zaporijjia/Saporischschja Kherson/Jersón/Khersón/Cherson
 CRI:Sevastopol/Sebastopol/Sebastòpol/Sébastopol Luhansk/Lugansk Bakhmut/Bajmut
UG: Kampala
US: New_York/Nova_York/Nueva_York/Nova_Iorque Washington FLO:Miami Chicago TEX:Houston TEX:Dallas
 CAL:Los_Angeles/Los_Ángeles CAL:San_Francisco/Sant_Francisco Boston
 Philadelphia/Filadèlfia/Filadelfia/Philadelphie/Filadélfia Seattle
 New_Orleans/Nova_Orleans/Nueva_Orleans/Nouvelle-Orléans Detroit/Détroit Denver Atlanta Baltimore Minneapolis
 Cleveland Pittsburgh Cincinnati Milwaukee Memphis Nashville Las_Vegas CAL:San_Diego CAL:Oakland Portland
 TEX:San_Antonio Indianapolis FLO:Tampa Honolulu Tucson Salt_Lake_City Kansas_City Arizona Nevada Oregon/Oregón Ohio
 Michigan/Míchigan Illinois Iowa Alabama Pennsylvania/Pensilvania/Pennsilvània/Pennsylvanie/Pensilvânia
 Louisiana/Luisiana/Louisiane Utah Alaska Hawaii/Hawái/Hawaï/Havaí Massachusetts Minnesota Wisconsin Tennessee
 Kentucky Oklahoma Missouri/Misuri Nebraska Idaho Arkansas Connecticut Maryland New_Jersey/Nueva_Jersey/Nova_Jersey
UY: Montevideo
UZ: Tashkent/Taskent/Taixkent/Tachkent
VA: Vatican/Vaticà/Vaticano/Vatikan
VE: Caracas/Carácas
VN: Hanoi/Hanói/Hanoï Ho_Chi_Minh
ZA: Johannesburg/Johannesburgo/Johanesburgo
 Cape_Town/Ciutat_del_Cap/Ciudad_del_Cabo/Città_del_Capo/Cidade_do_Cabo/Kapstadt Pretoria/Pretòria Durban
ZW: Harare
EARTH: Tagus/Tajo/Tejo Danube/Danubi/Danubio/Danúbio/Donau/Dunărea/Dunarea/Dunării Rhone/Rhône/Roine/Ródano/Rodano
 Scheldt/Escalda/Escaut/Schelde/Schelda Meuse/Mosa/Maas Douro/Duero
 Dnieper/Dniéper/Dnièper/Dniepr/Dnjepr/Nipru/Niprul Dniester/Dniéster/Dnièster/Dnjestr/Nistru/Nistrul
 Thames/Támesis/Tàmesi/Tamise/Tamigi/Tâmisa/Tamisa/Themse Tiber/Tíber/Tevere/Tibre/Tibru/Tibrul
 Euphrates/Eufrates/Éufrates/Euphrate/Eufrate/Eufrat/Euphrat Yangtze/Yangtsé/Yangzi/Iang-Tsé/Jangtse
 Vistula/Vístula/Vistule/Vistola/Weichsel/Wisła/Wisla Matterhorn/Cervino/Cervin Mont_Blanc/Monte_Bianco/Montblanc
 Vesuvius/Vesubi/Vesubio/Vésuve/Vesuvio/Vesúvio/Vezuviu/Vezuviul/Vesuv
 Pyrenees/Pirineus/Pirineos/Pyrénées/Pirenei/Pirinei/Pirineii/Pirenéus/Pyrenäen
 Carpathians/Càrpats/Cárpatos/Carpates/Carpazi/Carpați/Carpații/Karpaten
 Lake_Geneva/Léman/Leman/Lemán/Lemano/Genfersee
"""

#: Phrases in which the word says nothing of a country; they hide what they contain.
_NOTHING = """
en: Central_American Central_America Native_American
 North_America African_American African_Americans Asian_American Asian_Americans Greek_to_me French_leave French_fries
 French_toast New_England New_Mexico West_Indian East_Indian American_Indian American_football Turkish_delight
 Danish_pastry Swiss_cheese German_shepherd European_Union European_Commission European_Parliament European_Council
 European_Central_Bank European_Court European_Economic_Area
ca: Amèrica_Central Amèrica_del_Nord Unió_Europea Comissió_Europea Parlament_Europeu
 Consell_Europeu Banc_Central_Europeu Eurocambra
es: América_Central América_del_Norte montaña_rusa ensaladilla_rusa Unión_Europea
 Comisión_Europea Parlamento_Europeo Consejo_Europeo Banco_Central_Europeo Eurocámara
fr: Amérique_centrale Amérique_du_Nord à_l_anglaise cochon_d_Inde montagnes_russes
 Union_européenne Commission_européenne Parlement_européen Conseil_européen Banque_centrale_européenne
it: America_Centrale America_del_Nord montagne_russe porcellino_d_India Unione_europea
 Commissione_europea Parlamento_europeo Consiglio_europeo Banca_centrale_europea Eurocamera
pt: América_Central América_do_Norte montanha-russa porquinho-da-índia União_Europeia
 Comissão_Europeia Parlamento_Europeu Conselho_Europeu Banco_Central_Europeu
ro: America_Centrală Uniunea_Europeană Uniunii_Europene Comisia_Europeană
 Comisiei_Europene Parlamentul_European Parlamentului_European Consiliul_European Banca_Centrală_Europeană
de: Europäische_Union Europäischen_Union Europäische_Kommission Europäischen_Kommission
 Europäisches_Parlament Europäischen_Parlament Europäische_Zentralbank Europäischen_Zentralbank
"""

# Endings of a dictionary form (longest first) and what stands in their place; the last row of a language is for others.
_ENDINGS: Mapping[str, tuple[tuple[str, str], ...]] = {
    "en": (
        ("ish", "ish"), ("ese", "ese"), ("ss", "ss"), ("ch", "ch"), ("hman", "hman hmen"), ("tsman", "tsman tsmen"),
        ("men", "men"), ("", "- s"),
    ),
    "ca": (
        ("ès", "ès esa esos eses"), ("ís", "ís ïssa issos ïsses"), ("ús", "ús ussa ussos usses"),
        ("rus", "rus russos"), ("à", "à ana ans anes"), ("í", "í ina ins ines"),
        ("è", "è ena ens enes"), ("ó", "ó ona ons ones"), ("c", "c ca cs cos ques"), ("ga", "ga gues"), ("i", "i is"),
        ("a", "a es"), ("", "- a s os es"),
    ),
    "es": (
        ("és", "és esa eses esas"), ("án", "án ana anes anas"), ("ín", "ín ina ines inas"), ("ón", "ón ona ones onas"),
        ("í", "í íes ís"), ("o", "o a os as"), ("z", "z ces"), ("a", "a as"), ("e", "e es"), ("", "- a es as s"),
    ),
    "fr": (
        ("en", "en enne ens ennes"), ("ais", "ais aise aises"), ("ois", "ois oise oises"), ("e", "e es"),
        ("", "- e s es"),
    ),
    "it": (
        ("co", "co ca ci che chi"), ("o", "o a i e"), ("e", "e i"), ("a", "a i e"), ("", "-"),
    ),
    "pt": (
        ("ês", "ês esa eses esas"), ("ão", "ão ã ães ãos ãs ana anos anas"), ("ol", "ol ola óis olas"),
        ("o", "o a os as"), ("", "- s es"),
    ),
    "ro": (
        ("ac", "ac acă aci ace acul acului acii acilor aca"), ("esc", "esc ească ești"),
        ("ean", "ean eană eana eni ene enii enilor eanul eanului"),
        ("", "- ă a i e ul ului ii ilor ei ele elor lor le"),
    ),
    "de": (("sch", "sch sche schen scher sches schem"), ("er", "er ern ers erin erinnen"), ("e", "e n en in er innen"),
           ("", "- s n en e")),
}  # fmt: skip


class Toponym(NamedTuple):
    """What a form means: the code of a country, part or city (COUNTRY:City). `rest`: the folded words that follow the
    first one. `capitals`: how many its first word must have, 0, 1 or 2 (an acronym: US).
    """

    rest: tuple[str, ...]
    code: str
    capitals: int


#: The code of a phrase that means no place.
NOTHING = ""


@lru_cache(maxsize=16)
def gazetteer(lang: str) -> Mapping[str, tuple[Toponym, ...]]:
    """The places known in a language by the first word of a form, folded; the longest forms first."""
    lang = base_language(lang)
    if lang not in LANGS:
        return {}
    found: dict[str, set[Toponym]] = {}
    for form, code, capital in (*_territories(lang), *_peoples(lang), *_cities(), *_nothing(lang)):
        first, *rest = folded(form)
        capitals = 2 if form[:2].isupper() else int(capital)
        found.setdefault(first, set()).add(Toponym(tuple(rest), code, capitals))
    return {
        first: tuple(sorted(places, key=lambda p: (-len(p.rest), p)))
        for first, places in found.items()
    }  # fmt: skip


def _territories(lang: str) -> Iterator[tuple[str, str, bool]]:
    at = LANGS.index(lang) + 1
    for row in rows(TERRITORIES):
        cells = row.split("|")
        for name in filter(None, cells[at].split(",")):
            for form in _declined(name, lang):
                yield form, cells[0], True


def _declined(name: str, lang: str) -> list[str]:
    """A country's name in the cases of a language that declines it."""
    if lang == "de":
        return [name, f"{name}s"]
    if lang == "ro" and " " in name:
        first, _, rest = name.partition(" ")
        return [f"{form} {rest}" for form in _declined(first, lang)]
    if lang == "ro":
        if name.endswith("ea"):
            return [name, f"{name[:-1]}i"]
        return [name, f"{name[:-1]}ei"] if name[-1] in "aă" else [name, f"{name}ul", f"{name}ului"]
    return [name]


def _peoples(lang: str) -> Iterator[tuple[str, str, bool]]:
    for row in rows(_PEOPLES):
        code, _, rest = row.partition(": ")
        for part in rest.split("; "):
            name, _, forms = part.partition(" ")
            if name != lang:
                continue
            for form in _spaced(forms):
                capital = form[0].isupper()
                if not capital or lang == "en" or (lang == "de" and form[-1] in "er"):
                    for inflected in _inflected(form, lang):
                        yield inflected, code, capital
                else:
                    yield from ((f, code, True) for f in _declined(form, lang))


def _spaced(forms: str) -> list[str]:
    return [form.replace("_", " ") for form in forms.split(" ")]


def _inflected(form: str, lang: str) -> Iterator[str]:
    for ending, others in _ENDINGS[lang]:
        if form.endswith(ending):
            stem = form[: len(form) - len(ending)]
            yield from (stem + other.strip("-") for other in others.split())
            return


def _cities() -> Iterator[tuple[str, str, bool]]:
    for code, form in _city_forms():
        yield form, code, True


@lru_cache(maxsize=1)
def _city_forms() -> tuple[tuple[str, str], ...]:
    """(code, form) of every city's names; the code is the first of them after its country's."""
    found = []
    for row in rows(_CITIES):
        country, _, cities = row.partition(": ")
        for city in cities.split():
            within, _, names = city.rpartition(":")
            first, *others = names.split("/")
            code = f"{within.split(':')[-1] or country}:{first}"
            found += [(code, name.replace("_", " ")) for name in (first, *others)]
    return tuple(found)


@lru_cache(maxsize=1)
def cities() -> Mapping[str, str]:
    """The code of every city by its English name."""
    return {code.rpartition(":")[2].replace("_", " "): code for code, _ in _city_forms()}


@lru_cache(maxsize=16)
def own_names(lang: str) -> frozenset[tuple[str, ...]]:
    """The names of countries and cities, folded, without those of their people and without adjectives."""
    return frozenset(
        tuple(folded(form)) for form, *_ in (*_territories(base_language(lang)), *_cities(), *_PARTS)
    )


#: Names that _PEOPLES gives beside adjectives.
_PARTS = (
    ("England",),
    ("Scotland",),
    ("Wales",),
    ("Britain",),
    ("Great Britain",),
    ("Holland",),
    ("Turkey",),
)


def _nothing(lang: str) -> Iterator[tuple[str, str, bool]]:
    for row in rows(_NOTHING):
        name, _, forms = row.partition(": ")
        if name == lang:
            yield from ((form, NOTHING, False) for form in _spaced(forms))


@lru_cache(maxsize=1024)
def around(code: str) -> frozenset[str]:
    """A place and what it lies in: a name of the one may stand for the other (Moscow, Russia)."""
    found, new = {code}, {code}
    while new:
        new = {
            b for a in new for b in (*_within().get(a, ()), *a.split(":")[: a.count(":")]) if b not in found
        }
        found |= new
    return frozenset(found)


@lru_cache(maxsize=1)
def _within() -> Mapping[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for item in _WITHIN.split():
        part, _, whole = item.partition("/")
        found[part] = (*found.get(part, ()), whole)
    return found


def is_place(word: str, lang: str) -> bool:
    """Whether a word with a capital is a form of a place's name or of its people's."""
    return any(not p.rest and p.code for p in gazetteer(lang).get(fold(word), ()))


class Mention(NamedTuple):
    """A place that a text names: its code, and the range of its words (indices)."""

    code: str
    first: int
    last: int


def mentions(text: str, lang: str) -> list[Mention]:
    """The places that a text names, in order; a longer name hides those that it contains."""
    known = gazetteer(lang)
    low = folded(text)
    found: list[Mention] = []
    if known.keys().isdisjoint(low):
        return found  # as in most texts
    after = 0
    for i in [i for i, form in enumerate(low) if form in known]:
        if i < after:
            continue
        word = forms(text)[i]
        place = next((p for p in known[low[i]] if _stands(p, word, low, i)), None)
        if place is None:
            continue
        after = i + 1 + len(place.rest)
        if place.code != NOTHING:
            found.append(Mention(place.code, i, after - 1))
    return found


def in_small_letters(text: str, lang: str, codes: Collection[str]) -> list[Mention]:
    """Names of these places that have no capital, of which the language has no word without one."""
    known, low = gazetteer(lang), folded(text)
    found = []
    for i, form in enumerate(forms(text)):
        places = known.get(low[i], ()) if form.islower() else ()
        if any(p.capitals == 0 and not p.rest for p in places):
            continue
        named = [p for p in places if p.capitals == 1 and p.code in codes]
        if place := next((p for p in named if low[i + 1 : i + 1 + len(p.rest)] == p.rest), None):
            found.append(Mention(place.code, i, i + len(place.rest)))
    return found


def _stands(place: Toponym, word: str, low: Sequence[str], at: int) -> bool:
    if place.rest and tuple(low[at + 1 : at + 1 + len(place.rest)]) != place.rest:
        return False
    return place.capitals == 0 or word[: place.capitals].isupper()
