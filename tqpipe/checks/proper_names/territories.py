"""Names of countries in en, ca, es, fr, it, pt, ro, de, by ISO 3166 code: data of Unicode CLDR (licence Unicode-3.0).

Made by `python benchmarks/territories.py`; a change goes there or into places.py. A row that goes on in the next line
begins that with a space; commas stand between the names of one language.
"""

# UNICODE LICENSE V3
#
# COPYRIGHT AND PERMISSION NOTICE
#
# Copyright © 2004-2025 Unicode, Inc.
#
# NOTICE TO USER: Carefully read the following legal agreement. BY
# DOWNLOADING, INSTALLING, COPYING OR OTHERWISE USING DATA FILES, AND/OR
# SOFTWARE, YOU UNEQUIVOCALLY ACCEPT, AND AGREE TO BE BOUND BY, ALL OF THE
# TERMS AND CONDITIONS OF THIS AGREEMENT. IF YOU DO NOT AGREE, DO NOT
# DOWNLOAD, INSTALL, COPY, DISTRIBUTE OR USE THE DATA FILES OR SOFTWARE.
#
# Permission is hereby granted, free of charge, to any person obtaining a
# copy of data files and any associated documentation (the "Data Files") or
# software and any associated documentation (the "Software") to deal in the
# Data Files or Software without restriction, including without limitation
# the rights to use, copy, modify, merge, publish, distribute, and/or sell
# copies of the Data Files or Software, and to permit persons to whom the
# Data Files or Software are furnished to do so, provided that either (a)
# this copyright and permission notice appear with all copies of the Data
# Files or Software, or (b) this copyright and permission notice appear in
# associated Documentation.
#
# THE DATA FILES AND SOFTWARE ARE PROVIDED "AS IS", WITHOUT WARRANTY OF ANY
# KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF
# MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT OF
# THIRD PARTY RIGHTS.
#
# IN NO EVENT SHALL THE COPYRIGHT HOLDER OR HOLDERS INCLUDED IN THIS NOTICE
# BE LIABLE FOR ANY CLAIM, OR ANY SPECIAL INDIRECT OR CONSEQUENTIAL DAMAGES,
# OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS,
# WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER TORTIOUS ACTION,
# ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF THE DATA
# FILES OR SOFTWARE.
#
# Except as contained in this notice, the name of a copyright holder shall
# not be used in advertising or otherwise to promote the sale, use or other
# dealings in these Data Files or Software without prior written
# authorization of the copyright holder.
#
# SPDX-License-Identifier: Unicode-3.0

LANGS = ("en", "ca", "es", "fr", "it", "pt", "ro", "de")
TERRITORIES = """
AD|Andorra|Andorra|Andorra|Andorre|Andorra|Andorra|Andorra|Andorra
AE|United Arab Emirates|Emirats Àrabs Units|Emiratos Árabes Unidos|Émirats arabes unis|Emirati Arabi Uniti|Emirados
 Árabes Unidos|Emiratele Arabe Unite|Vereinigte Arabische Emirate
AF|Afghanistan|Afganistan|Afganistán|Afghanistan|Afghanistan|Afeganistão|Afganistan|Afghanistan
AL|Albania|Albània|Albania|Albanie|Albania|Albânia|Albania|Albanien
AM|Armenia|Armènia|Armenia|Arménie|Armenia|Armênia,Arménia|Armenia|Armenien
AO|Angola|Angola|Angola|Angola|Angola|Angola|Angola|Angola
AR|Argentina|Argentina|Argentina|Argentine|Argentina|Argentina|Argentina|Argentinien
AT|Austria|Àustria|Austria|Autriche|Austria|Áustria|Austria|Österreich
AU|Australia|Austràlia|Australia|Australie|Australia|Austrália|Australia|Australien
AZ|Azerbaijan|Azerbaidjan|Azerbaiyán|Azerbaïdjan|Azerbaigian|Azerbaijão|Azerbaidjan|Aserbaidschan
BA|Bosnia & Herzegovina|Bòsnia i Hercegovina|Bosnia y Herzegovina|Bosnie-Herzégovine|Bosnia ed Erzegovina|Bósnia e
 Herzegovina|Bosnia și Herțegovina|Bosnien und Herzegowina
BB|Barbados|Barbados|Barbados|Barbade|Barbados|Barbados|Barbados|Barbados
BD|Bangladesh|Bangladesh|Bangladés|Bangladesh|Bangladesh|Bangladesh,Bangladeche|Bangladesh|Bangladesch
BE|Belgium|Bèlgica|Bélgica|Belgique|Belgio|Bélgica|Belgia|Belgien
BF|Burkina Faso|Burkina Faso|Burkina Faso|Burkina Faso|Burkina Faso|Burquina Faso|Burkina Faso|Burkina Faso
BG|Bulgaria|Bulgària|Bulgaria|Bulgarie|Bulgaria|Bulgária|Bulgaria|Bulgarien
BH|Bahrain|Bahrain|Baréin|Bahreïn|Bahrein|Barein,Barém|Bahrain|Bahrain
BI|Burundi|Burundi|Burundi|Burundi|Burundi|Burundi|Burundi|Burundi
BJ|Benin|Benín|Benín|Bénin|Benin|Benin,Benim|Benin|Benin
BN|Brunei|Brunei|Brunéi|Brunei|Brunei|Brunei|Brunei|Brunei Darussalam
BO|Bolivia|Bolívia|Bolivia|Bolivie|Bolivia|Bolívia|Bolivia|Bolivien
BR|Brazil|Brasil|Brasil|Brésil|Brasile|Brasil|Brazilia|Brasilien
BT|Bhutan|Bhutan|Bután|Bhoutan|Bhutan|Butão|Bhutan|Bhutan
BW|Botswana|Botswana|Botsuana|Botswana|Botswana|Botsuana|Botswana|Botsuana
BY|Belarus|Belarús|Bielorrusia|Biélorussie|Bielorussia|Bielorrússia|Belarus|Belarus
BZ|Belize|Belize|Belice|Belize|Belize|Belize|Belize|Belize
CA|Canada|Canadà|Canadá|Canada|Canada|Canadá|Canada|Kanada
CF|Central African Republic|República Centreafricana|República Centroafricana|République centrafricaine|Repubblica
 Centrafricana|República Centro-Africana|Republica Centrafricană|Zentralafrikanische Republik
CH|Switzerland|Suïssa|Suiza|Suisse|Svizzera|Suíça|Elveția|Schweiz
CI|Côte d’Ivoire|Côte d’Ivoire|Côte d’Ivoire|Côte d’Ivoire|Costa d’Avorio|Costa do Marfim|Côte d’Ivoire|Côte d’Ivoire
CL|Chile|Xile|Chile|Chili|Cile|Chile|Chile|Chile
CM|Cameroon|Camerun|Camerún|Cameroun|Camerun|Camarões|Camerun|Kamerun
CN|China|Xina|China|Chine|Cina|China|China|China
CO|Colombia|Colòmbia|Colombia|Colombie|Colombia|Colômbia|Columbia|Kolumbien
CR|Costa Rica|Costa Rica|Costa Rica|Costa Rica|Costa Rica|Costa Rica|Costa Rica|Costa Rica
CU|Cuba|Cuba|Cuba|Cuba|Cuba|Cuba|Cuba|Kuba
CV|Cape Verde|Cap Verd|Cabo Verde|Cap-Vert|Capo Verde|Cabo Verde|Capul Verde|Cabo Verde
CY|Cyprus|Xipre|Chipre|Chypre|Cipro|Chipre|Cipru|Zypern
CZ|Czechia|Txèquia|Chequia|Tchéquie|Cechia|Tchéquia,Chéquia|Cehia|Tschechien
DE|Germany|Alemanya|Alemania|Allemagne|Germania|Alemanha|Germania|Deutschland
DJ|Djibouti|Djibouti|Yibuti|Djibouti|Gibuti|Djibuti,Jibuti|Djibouti|Dschibuti
DK|Denmark|Dinamarca|Dinamarca|Danemark|Danimarca|Dinamarca|Danemarca|Dänemark
DO|Dominican Republic|República Dominicana|República Dominicana|République dominicaine|Repubblica Dominicana|República
 Dominicana|Republica Dominicană|Dominikanische Republik
DZ|Algeria|Algèria|Argelia|Algérie|Algeria|Argélia|Algeria|Algerien
EC|Ecuador|Equador|Ecuador|Équateur|Ecuador|Equador|Ecuador|Ecuador
EE|Estonia|Estònia|Estonia|Estonie|Estonia|Estônia,Estónia|Estonia|Estland
EG|Egypt|Egipte|Egipto|Égypte|Egitto|Egito|Egipt|Ägypten
ER|Eritrea|Eritrea|Eritrea|Érythrée|Eritrea|Eritreia|Eritreea|Eritrea
ES|Spain|Espanya|España|Espagne|Spagna|Espanha|Spania|Spanien
ET|Ethiopia|Etiòpia|Etiopía|Éthiopie|Etiopia|Etiópia|Etiopia|Äthiopien
FI|Finland|Finlàndia|Finlandia|Finlande|Finlandia|Finlândia|Finlanda|Finnland
FJ|Fiji|Fiji|Fiyi|Fidji|Figi|Fiji|Fiji|Fidschi
FR|France|França|Francia|France|Francia|França|Franța|Frankreich
GA|Gabon|Gabon|Gabón|Gabon|Gabon|Gabão|Gabon|Gabun
GB|United Kingdom|Regne Unit|Reino Unido|Royaume-Uni|Regno Unito|Reino Unido|Regatul Unit|Vereinigtes Königreich
GH|Ghana|Ghana|Ghana|Ghana|Ghana|Gana|Ghana|Ghana
GL|Greenland|Groenlàndia|Groenlandia|Groenland|Groenlandia|Groenlândia,Gronelândia|Groenlanda|Grönland
GM|Gambia|Gàmbia|Gambia|Gambie|Gambia|Gâmbia|Gambia|Gambia
GR|Greece|Grècia|Grecia|Grèce|Grecia|Grécia|Grecia|Griechenland
GT|Guatemala|Guatemala|Guatemala|Guatemala|Guatemala|Guatemala|Guatemala|Guatemala
GY|Guyana|Guyana|Guyana|Guyana|Guyana|Guiana|Guyana|Guyana
HN|Honduras|Hondures|Honduras|Honduras|Honduras|Honduras|Honduras|Honduras
HR|Croatia|Croàcia|Croacia|Croatie|Croazia|Croácia|Croația|Kroatien
HT|Haiti|Haití|Haití|Haïti|Haiti|Haiti|Haiti|Haiti
HU|Hungary|Hongria|Hungría|Hongrie|Ungheria|Hungria|Ungaria|Ungarn
ID|Indonesia|Indonèsia|Indonesia|Indonésie|Indonesia|Indonésia|Indonezia|Indonesien
IE|Ireland|Irlanda|Irlanda|Irlande|Irlanda|Irlanda|Irlanda|Irland
IL|Israel|Israel|Israel|Israël|Israele|Israel|Israel|Israel
IN|India|Índia|India|Inde|India|Índia|India|Indien
IQ|Iraq|Iraq|Irak|Irak|Iraq|Iraque|Irak|Irak
IR|Iran|Iran|Irán|Iran|Iran|Irã,Irão|Iran|Iran
IS|Iceland|Islàndia|Islandia|Islande|Islanda|Islândia|Islanda|Island
IT|Italy|Itàlia|Italia|Italie|Italia|Itália|Italia|Italien
JM|Jamaica|Jamaica|Jamaica|Jamaïque|Giamaica|Jamaica|Jamaica|Jamaika
JO|Jordan|Jordània|Jordania|Jordanie|Giordania|Jordânia|Iordania|Jordanien
JP|Japan|Japó|Japón|Japon|Giappone|Japão|Japonia|Japan
KE|Kenya|Kenya|Kenia|Kenya|Kenya|Quênia,Quénia|Kenya|Kenia
KG|Kyrgyzstan|Kirguizstan|Kirguistán|Kirghizstan|Kirghizistan|Quirguistão|Kârgâzstan|Kirgisistan
KH|Cambodia|Cambodja|Camboya|Cambodge|Cambogia|Camboja|Cambodgia|Kambodscha
KM|Comoros|Comores|Comoras|Comores|Comore|Comores|Comore|Komoren
KP|North Korea|Corea del Nord|Corea del Norte|Corée du Nord|Corea del Nord|Coreia do Norte|Coreea de Nord|Nordkorea
KR|South Korea|Corea del Sud|Corea del Sur|Corée du Sud|Corea del Sud|Coreia do Sul|Coreea de Sud|Südkorea
KW|Kuwait|Kuwait|Kuwait|Koweït|Kuwait|Kuwait,Koweit|Kuweit|Kuwait
KZ|Kazakhstan|Kazakhstan|Kazajistán|Kazakhstan|Kazakistan|Cazaquistão|Kazahstan|Kasachstan
LA|Laos|Lao|Laos|Laos|Laos|Laos|Laos|Laos
LB|Lebanon|Líban|Líbano|Liban|Libano|Líbano|Liban|Libanon
LK|Sri Lanka|Sri Lanka|Sri Lanka|Sri Lanka|Sri Lanka|Sri Lanka,Sri Lanca|Sri Lanka|Sri Lanka
LR|Liberia|Libèria|Liberia|Liberia|Liberia|Libéria|Liberia|Liberia
LS|Lesotho|Lesotho|Lesoto|Lesotho|Lesotho|Lesoto|Lesotho|Lesotho
LT|Lithuania|Lituània|Lituania|Lituanie|Lituania|Lituânia|Lituania|Litauen
LU|Luxembourg|Luxemburg|Luxemburgo|Luxembourg|Lussemburgo|Luxemburgo|Luxemburg|Luxemburg
LV|Latvia|Letònia|Letonia|Lettonie|Lettonia|Letônia,Letónia|Letonia|Lettland
LY|Libya|Líbia|Libia|Libye|Libia|Líbia|Libia|Libyen
MA|Morocco|Marroc|Marruecos|Maroc|Marocco|Marrocos|Maroc|Marokko
MC|Monaco|Mònaco|Mónaco|Monaco|Monaco|Mônaco,Mónaco|Monaco|Monaco
MD|Moldova|Moldàvia|Moldavia|Moldavie|Moldavia|Moldávia|Republica Moldova|Republik Moldau
ME|Montenegro|Montenegro|Montenegro|Monténégro|Montenegro|Montenegro|Muntenegru|Montenegro
MG|Madagascar|Madagascar|Madagascar|Madagascar|Madagascar|Madagascar,Madagáscar|Madagascar|Madagaskar
MK|North Macedonia|Macedònia del Nord|Macedonia del Norte|Macédoine du Nord|Macedonia del Nord|Macedônia do
 Norte,Macedónia do Norte|Macedonia de Nord|Nordmazedonien
ML|Mali|Mali|Mali|Mali|Mali|Mali|Mali|Mali
MN|Mongolia|Mongòlia|Mongolia|Mongolie|Mongolia|Mongólia|Mongolia|Mongolei
MR|Mauritania|Mauritània|Mauritania|Mauritanie|Mauritania|Mauritânia|Mauritania|Mauretanien
MT|Malta|Malta|Malta|Malte|Malta|Malta|Malta|Malta
MV|Maldives|Maldives|Maldivas|Maldives|Maldive|Maldivas|Maldive|Malediven
MW|Malawi|Malawi|Malaui|Malawi|Malawi|Malaui,Maláui|Malawi|Malawi
MX|Mexico|Mèxic|México|Mexique|Messico|México|Mexic|Mexiko
MY|Malaysia|Malàisia|Malasia|Malaisie|Malaysia|Malásia|Malaysia|Malaysia
MZ|Mozambique|Moçambic|Mozambique|Mozambique|Mozambico|Moçambique|Mozambic|Mosambik
NA|Namibia|Namíbia|Namibia|Namibie|Namibia|Namíbia|Namibia|Namibia
NE|Niger|Níger|Níger|Niger|Niger|Níger|Niger|Niger
NG|Nigeria|Nigèria|Nigeria|Nigeria|Nigeria|Nigéria|Nigeria|Nigeria
NI|Nicaragua|Nicaragua|Nicaragua|Nicaragua|Nicaragua|Nicarágua|Nicaragua|Nicaragua
NL|Netherlands|Països Baixos|Países Bajos|Pays-Bas|Paesi Bassi|Países Baixos|Țările de Jos|Niederlande
NO|Norway|Noruega|Noruega|Norvège|Norvegia|Noruega|Norvegia|Norwegen
NP|Nepal|Nepal|Nepal|Népal|Nepal|Nepal|Nepal|Nepal
NZ|New Zealand|Nova Zelanda|Nueva Zelanda|Nouvelle-Zélande|Nuova Zelanda|Nova Zelândia|Noua Zeelandă|Neuseeland
OM|Oman|Oman|Omán|Oman|Oman|Omã|Oman|Oman
PA|Panama|Panamà|Panamá|Panama|Panama|Panamá|Panama|Panama
PE|Peru|Perú|Perú|Pérou|Perù|Peru|Peru|Peru
PH|Philippines|Filipines|Filipinas|Philippines|Filippine|Filipinas|Filipine|Philippinen
PK|Pakistan|Pakistan|Pakistán|Pakistan|Pakistan|Paquistão|Pakistan|Pakistan
PL|Poland|Polònia|Polonia|Pologne|Polonia|Polônia,Polónia|Polonia|Polen
PR|Puerto Rico|Puerto Rico|Puerto Rico|Porto Rico|Portorico|Porto Rico|Puerto Rico|Puerto Rico
PT|Portugal|Portugal|Portugal|Portugal|Portogallo|Portugal|Portugalia|Portugal
PY|Paraguay|Paraguai|Paraguay|Paraguay|Paraguay|Paraguai|Paraguay|Paraguay
QA|Qatar|Qatar|Catar|Qatar|Qatar|Catar|Qatar|Katar
RO|Romania|Romania|Rumanía|Roumanie|Romania|Romênia,Roménia|România|Rumänien
RS|Serbia|Sèrbia|Serbia|Serbie|Serbia|Sérvia|Serbia|Serbien
RU|Russia|Rússia|Rusia|Russie|Russia|Rússia|Rusia|Russland
RW|Rwanda|Ruanda|Ruanda|Rwanda|Ruanda|Ruanda|Rwanda|Ruanda
SA|Saudi Arabia|Aràbia Saudí|Arabia Saudí|Arabie saoudite|Arabia Saudita|Arábia Saudita|Arabia Saudită|Saudi-Arabien
SC|Seychelles|Seychelles|Seychelles|Seychelles|Seychelles|Seicheles|Seychelles|Seychellen
SD|Sudan|Sudan|Sudán|Soudan|Sudan|Sudão|Sudan|Sudan
SE|Sweden|Suècia|Suecia|Suède|Svezia|Suécia|Suedia|Schweden
SG|Singapore|Singapur|Singapur|Singapour|Singapore|Singapura|Singapore|Singapur
SI|Slovenia|Eslovènia|Eslovenia|Slovénie|Slovenia|Eslovênia,Eslovénia|Slovenia|Slowenien
SK|Slovakia|Eslovàquia|Eslovaquia|Slovaquie|Slovacchia|Eslováquia|Slovacia|Slowakei
SL|Sierra Leone|Sierra Leone|Sierra Leona|Sierra Leone|Sierra Leone|Serra Leoa|Sierra Leone|Sierra Leone
SN|Senegal|Senegal|Senegal|Sénégal|Senegal|Senegal|Senegal|Senegal
SO|Somalia|Somàlia|Somalia|Somalie|Somalia|Somália|Somalia|Somalia
SR|Suriname|Surinam|Surinam|Suriname|Suriname|Suriname|Suriname|Suriname
SS|South Sudan|Sudan del Sud|Sudán del Sur|Soudan du Sud|Sud Sudan|Sudão do Sul|Sudanul de Sud|Südsudan
SV|El Salvador|El Salvador|El Salvador|Salvador|El Salvador|El Salvador,Salvador|El Salvador|El Salvador
SY|Syria|Síria|Siria|Syrie|Siria|Síria|Siria|Syrien
TD|Chad|Txad|Chad|Tchad|Ciad|Chade|Ciad|Tschad
TG|Togo|Togo|Togo|Togo|Togo|Togo|Togo|Togo
TH|Thailand|Tailàndia|Tailandia|Thaïlande|Thailandia|Tailândia|Thailanda|Thailand
TJ|Tajikistan|Tadjikistan|Tayikistán|Tadjikistan|Tagikistan|Tadjiquistão,Tajiquistão|Tadjikistan|Tadschikistan
TM|Turkmenistan|Turkmenistan|Turkmenistán|Turkménistan|Turkmenistan|Turcomenistão,Turquemenistão|Turkmenistan|Turkmenistan
TN|Tunisia|Tunísia|Túnez|Tunisie|Tunisia|Tunísia|Tunisia|Tunesien
TR|Türkiye|Turquia|Turquía|Turquie|Turchia|Turquia|Turcia|Türkei
TT|Trinidad & Tobago|Trinidad i Tobago|Trinidad y Tobago|Trinité-et-Tobago|Trinidad e Tobago|Trinidad e
 Tobago,Trindade e Tobago|Trinidad și Tobago|Trinidad und Tobago
TW|Taiwan|Taiwan|Taiwán|Taïwan|Taiwan|Taiwan|Taiwan|Taiwan
TZ|Tanzania|Tanzània|Tanzania|Tanzanie|Tanzania|Tanzânia|Tanzania|Tansania
UA|Ukraine|Ucraïna|Ucrania|Ukraine|Ucraina|Ucrânia|Ucraina|Ukraine
UG|Uganda|Uganda|Uganda|Ouganda|Uganda|Uganda|Uganda|Uganda
US|United States|Estats Units|Estados Unidos|États-Unis|Stati Uniti|Estados Unidos|Statele Unite ale
 Americii|Vereinigte Staaten
UY|Uruguay|Uruguai|Uruguay|Uruguay|Uruguay|Uruguai|Uruguay|Uruguay
UZ|Uzbekistan|Uzbekistan|Uzbekistán|Ouzbékistan|Uzbekistan|Uzbequistão,Usbequistão|Uzbekistan|Usbekistan
VE|Venezuela|Veneçuela|Venezuela|Venezuela|Venezuela|Venezuela|Venezuela|Venezuela
VN|Vietnam|Vietnam|Vietnam|Viêt Nam|Vietnam|Vietnã,Vietname|Vietnam|Vietnam
XK|Kosovo|Kosovo|Kosovo|Kosovo|Kosovo|Kosovo|Kosovo|Kosovo
YE|Yemen|Iemen|Yemen|Yémen|Yemen|Iêmen,Iémen|Yemen|Jemen
ZA|South Africa|Sud-àfrica|Sudáfrica|Afrique du Sud|Sudafrica|África do Sul|Africa de Sud|Südafrika
ZM|Zambia|Zàmbia|Zambia|Zambie|Zambia|Zâmbia|Zambia|Sambia
ZW|Zimbabwe|Zimbàbue|Zimbabue|Zimbabwe|Zimbabwe|Zimbábue,Zimbabué|Zimbabwe|Simbabwe
"""
