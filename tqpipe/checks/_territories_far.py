"""Names of countries and cities in ar, cs, da, el, ja, nb, nl, pl, ru, sv, uk, zh: data of Unicode
CLDR (licence Unicode-3.0, whose text is in _territories.py).

Made by `python benchmarks/territories.py`: `CODE=name` of a country, `:City=name` of a city (its English
name), with semicolons between.
"""

FAR_TERRITORIES = """
ar: AD=أندورا; AE=الإمارات العربية المتحدة; AF=أفغانستان; AL=ألبانيا; AM=أرمينيا; AO=أنغولا; AR=الأرجنتين; AT=النمسا;
 AU=أستراليا; AZ=أذربيجان; BA=البوسنة والهرسك; BB=بربادوس; BD=بنغلاديش; BE=بلجيكا; BF=بوركينا فاسو; BG=بلغاريا;
 BH=البحرين; BI=بوروندي; BJ=بنين; BN=بروناي; BO=بوليفيا; BR=البرازيل; BT=بوتان; BW=بوتسوانا; BY=بيلاروس; BZ=بليز;
 CA=كندا; CF=جمهورية أفريقيا الوسطى; CH=سويسرا; CI=ساحل العاج; CL=تشيلي; CM=الكاميرون; CN=الصين; CO=كولومبيا;
 CR=كوستاريكا; CU=كوبا; CV=الرأس الأخضر; CY=قبرص; CZ=التشيك; DE=ألمانيا; DJ=جيبوتي; DK=الدانمرك; DO=جمهورية
 الدومينيكان; DZ=الجزائر; EC=الإكوادور; EE=إستونيا; EG=مصر; ER=إريتريا; ES=إسبانيا; ET=إثيوبيا; FI=فنلندا; FJ=فيجي;
 FR=فرنسا; GA=الغابون; GB=المملكة المتحدة; GH=غانا; GL=غرينلاند; GM=غامبيا; GR=اليونان; GT=غواتيمالا; GY=غيانا;
 HN=هندوراس; HR=كرواتيا; HT=هايتي; HU=هنغاريا; ID=إندونيسيا; IE=أيرلندا; IL=إسرائيل; IN=الهند; IQ=العراق; IR=إيران;
 IS=آيسلندا; IT=إيطاليا; JM=جامايكا; JO=الأردن; JP=اليابان; KE=كينيا; KG=قيرغيزستان; KH=كمبوديا; KM=جزر القمر;
 KP=كوريا الشمالية; KR=كوريا الجنوبية; KW=الكويت; KZ=كازاخستان; LA=لاوس; LB=لبنان; LK=سريلانكا; LR=ليبيريا; LS=ليسوتو;
 LT=ليتوانيا; LU=لوكسمبورغ; LV=لاتفيا; LY=ليبيا; MA=المغرب; MC=موناكو; MD=مولدوفا; ME=الجبل الأسود; MG=مدغشقر;
 MK=مقدونيا الشمالية; ML=مالي; MN=منغوليا; MR=موريتانيا; MT=مالطا; MV=جزر المالديف; MW=ملاوي; MX=المكسيك; MY=ماليزيا;
 MZ=موزمبيق; NA=ناميبيا; NE=النيجر; NG=نيجيريا; NI=نيكاراغوا; NL=هولندا; NO=النرويج; NP=نيبال; NZ=نيوزيلندا; OM=عُمان;
 PA=بنما; PE=بيرو; PH=الفلبين; PK=باكستان; PL=بولندا; PR=بورتوريكو; PT=البرتغال; PY=باراغواي; QA=قطر; RO=رومانيا;
 RS=صربيا; RU=روسيا; RW=رواندا; SA=المملكة العربية السعودية; SC=سيشل; SD=السودان; SE=السويد; SG=سنغافورة; SI=سلوفينيا;
 SK=سلوفاكيا; SL=سيراليون; SN=السنغال; SO=الصومال; SR=سورينام; SS=جنوب السودان; SV=السلفادور; SY=سوريا; TD=تشاد;
 TG=توغو; TH=تايلاند; TJ=طاجيكستان; TM=تركمانستان; TN=تونس; TR=تركيا; TT=ترينيداد وتوباغو; TW=تايوان; TZ=تنزانيا;
 UA=أوكرانيا; UG=أوغندا; US=الولايات المتحدة; UY=أورغواي; UZ=أوزبكستان; VE=فنزويلا; VN=فيتنام; XK=كوسوفو; YE=اليمن;
 ZA=جنوب أفريقيا; ZM=زامبيا; ZW=زيمبابوي; :Accra=أكرا; :Addis Ababa=أديس أبابا; :Algiers=الجزائر; :Cairo=القاهرة;
 :Casablanca=الدار البيضاء; :Dakar=داكار; :Harare=هراري; :Johannesburg=جوهانسبرغ; :Kampala=كامبالا; :Khartoum=الخرطوم;
 :Kinshasa=كينشاسا; :Luanda=لواندا; :Maputo=مابوتو; :Mogadishu=مقديشيو; :Nairobi=نيروبي; :Tripoli=طرابلس; :Buenos
 Aires=بوينوس أيرس; :Caracas=كاراكاس; :Chicago=شيكاغو; :Denver=دنفر; :Detroit=ديترويت; :Edmonton=ايدمونتون;
 :Guayaquil=غواياكويل; :Halifax=هاليفاكس; :Havana=هافانا; :Indianapolis=إنديانابوليس; :La Paz=لا باز; :Lima=ليما; :Los
 Angeles=لوس انجلوس; :Managua=ماناغوا; :Manaus=ماناوس; :Monterrey=مونتيري; :Montevideo=مونتفيديو; :New York=نيويورك;
 :Recife=ريسيف; :Tijuana=تيخوانا; :Toronto=تورونتو; :Vancouver=فانكوفر; :Winnipeg=وينيبيج; :Almaty=ألماتي;
 :Baghdad=بغداد; :Baku=باكو; :Bangkok=بانكوك; :Beirut=بيروت; :Damascus=دمشق; :Dhaka=دكا; :Dubai=دبي; :Ho Chi
 Minh=مدينة هو تشي منة; :Jakarta=جاكرتا; :Jerusalem=القدس; :Kabul=كابول; :Karachi=كراتشي; :Kathmandu=كاتماندو; :Kuala
 Lumpur=كوالا لامبور; :Manila=مانيلا; :Novosibirsk=نوفوسبيرسك; :Phnom Penh=بنوم بنه; :Pyongyang=بيونغ يانغ;
 :Riyadh=الرياض; :Seoul=سول; :Shanghai=شنغهاي; :Taipei=تايبيه; :Tashkent=طشقند; :Tbilisi=تبليسي; :Tehran=طهران;
 :Tokyo=طوكيو; :Vladivostok=فلاديفوستك; :Yangon=رانغون; :Yekaterinburg=يكاترنبيرج; :Yerevan=يريفان;
 :Reykjavik=ريكيافيك; :Brisbane=برسيبان; :Melbourne=ميلبورن; :Perth=برثا; :Sydney=سيدني; :Amsterdam=أمستردام;
 :Athens=أثينا; :Belgrade=بلغراد; :Berlin=برلين; :Bratislava=براتيسلافا; :Brussels=بروكسل; :Bucharest=بوخارست;
 :Budapest=بودابست; :Copenhagen=كوبنهاغن; :Dublin=دبلن; :Helsinki=هلسنكي; :Istanbul=إسطنبول; :Kyiv=كييف;
 :Lisbon=لشبونة; :Ljubljana=ليوبليانا; :London=لندن; :Madrid=مدريد; :Minsk=مينسك; :Moscow=موسكو; :Oslo=أوسلو;
 :Paris=باريس; :Podgorica=بودغوريكا; :Prague=براغ; :Riga=ريغا; :Rome=روما; :Sarajevo=سراييفو; :Skopje=سكوبي;
 :Stockholm=ستوكهولم; :Tallinn=تالين; :Vatican=الفاتيكان; :Vienna=فيينا; :Vilnius=فيلنيوس; :Warsaw=وارسو;
 :Zagreb=زغرب; :Zurich=زيورخ; :Honolulu=هونولولو
cs: AD=Andorra; AE=Spojené arabské emiráty; AF=Afghánistán; AL=Albánie; AM=Arménie; AO=Angola; AR=Argentina;
 AT=Rakousko; AU=Austrálie; AZ=Ázerbájdžán; BA=Bosna a Hercegovina; BB=Barbados; BD=Bangladéš; BE=Belgie; BF=Burkina
 Faso; BG=Bulharsko; BH=Bahrajn; BI=Burundi; BJ=Benin; BN=Brunej; BO=Bolívie; BR=Brazílie; BT=Bhútán; BW=Botswana;
 BY=Bělorusko; BZ=Belize; CA=Kanada; CF=Středoafrická republika; CH=Švýcarsko; CI=Pobřeží slonoviny; CL=Chile;
 CM=Kamerun; CN=Čína; CO=Kolumbie; CR=Kostarika; CU=Kuba; CV=Kapverdy; CY=Kypr; CZ=Česko; DE=Německo; DJ=Džibutsko;
 DK=Dánsko; DO=Dominikánská republika; DZ=Alžírsko; EC=Ekvádor; EE=Estonsko; EG=Egypt; ER=Eritrea; ES=Španělsko;
 ET=Etiopie; FI=Finsko; FJ=Fidži; FR=Francie; GA=Gabon; GB=Spojené království; GH=Ghana; GL=Grónsko; GM=Gambie;
 GR=Řecko; GT=Guatemala; GY=Guyana; HN=Honduras; HR=Chorvatsko; HT=Haiti; HU=Maďarsko; ID=Indonésie; IE=Irsko;
 IL=Izrael; IN=Indie; IQ=Irák; IR=Írán; IS=Island; IT=Itálie; JM=Jamajka; JO=Jordánsko; JP=Japonsko; KE=Keňa;
 KG=Kyrgyzstán; KH=Kambodža; KM=Komory; KP=Severní Korea; KR=Jižní Korea; KW=Kuvajt; KZ=Kazachstán; LA=Laos;
 LB=Libanon; LK=Srí Lanka; LR=Libérie; LS=Lesotho; LT=Litva; LU=Lucembursko; LV=Lotyšsko; LY=Libye; MA=Maroko;
 MC=Monako; MD=Moldavsko; ME=Černá Hora; MG=Madagaskar; MK=Severní Makedonie; ML=Mali; MN=Mongolsko; MR=Mauritánie;
 MT=Malta; MV=Maledivy; MW=Malawi; MX=Mexiko; MY=Malajsie; MZ=Mosambik; NA=Namibie; NE=Niger; NG=Nigérie;
 NI=Nikaragua; NL=Nizozemsko; NO=Norsko; NP=Nepál; NZ=Nový Zéland; OM=Omán; PA=Panama; PE=Peru; PH=Filipíny;
 PK=Pákistán; PL=Polsko; PR=Portoriko; PT=Portugalsko; PY=Paraguay; QA=Katar; RO=Rumunsko; RS=Srbsko; RU=Rusko;
 RW=Rwanda; SA=Saúdská Arábie; SC=Seychely; SD=Súdán; SE=Švédsko; SG=Singapur; SI=Slovinsko; SK=Slovensko; SL=Sierra
 Leone; SN=Senegal; SO=Somálsko; SR=Surinam; SS=Jižní Súdán; SV=Salvador; SY=Sýrie; TD=Čad; TG=Togo; TH=Thajsko;
 TJ=Tádžikistán; TM=Turkmenistán; TN=Tunisko; TR=Turecko; TT=Trinidad a Tobago; TW=Tchaj-wan; TZ=Tanzanie;
 UA=Ukrajina; UG=Uganda; US=Spojené státy; UY=Uruguay; UZ=Uzbekistán; VE=Venezuela; VN=Vietnam; XK=Kosovo; YE=Jemen;
 ZA=Jihoafrická republika; ZM=Zambie; ZW=Zimbabwe; :Addis Ababa=Addis Abeba; :Algiers=Alžír; :Cairo=Káhira;
 :Khartoum=Chartúm; :Mogadishu=Mogadišu; :Tripoli=Tripolis; :Baghdad=Bagdád; :Beirut=Bejrút; :Damascus=Damašek;
 :Dhaka=Dháka; :Dubai=Dubaj; :Ho Chi Minh=Ho Či Minovo město; :Jerusalem=Jeruzalém; :Kabul=Kábul; :Karachi=Karáčí;
 :Kathmandu=Káthmándú; :Phnom Penh=Phnompenh; :Pyongyang=Pchjongjang; :Riyadh=Rijád; :Seoul=Soul; :Shanghai=Šanghaj;
 :Taipei=Tchaj-pej; :Tashkent=Taškent; :Tehran=Teherán; :Tokyo=Tokio; :Yangon=Rangún; :Yekaterinburg=Jekatěrinburg;
 :Yerevan=Jerevan; :Reykjavik=Reykjavík; :Athens=Athény; :Belgrade=Bělehrad; :Berlin=Berlín; :Brussels=Brusel;
 :Bucharest=Bukurešť; :Budapest=Budapešť; :Copenhagen=Kodaň; :Helsinki=Helsinky; :Kyiv=Kyjev; :Lisbon=Lisabon;
 :Ljubljana=Lublaň; :London=Londýn; :Moscow=Moskva; :Paris=Paříž; :Prague=Praha; :Rome=Řím; :Vatican=Vatikán;
 :Vienna=Vídeň; :Warsaw=Varšava; :Zagreb=Záhřeb; :Zurich=Curych; :Honolulu=Honolulu
da: AD=Andorra; AE=De Forenede Arabiske Emirater; AF=Afghanistan; AL=Albanien; AM=Armenien; AO=Angola; AR=Argentina;
 AT=Østrig; AU=Australien; AZ=Aserbajdsjan; BA=Bosnien-Hercegovina; BB=Barbados; BD=Bangladesh; BE=Belgien; BF=Burkina
 Faso; BG=Bulgarien; BH=Bahrain; BI=Burundi; BJ=Benin; BN=Brunei; BO=Bolivia; BR=Brasilien; BT=Bhutan; BW=Botswana;
 BY=Belarus; BZ=Belize; CA=Canada; CF=Den Centralafrikanske Republik; CH=Schweiz; CI=Elfenbenskysten; CL=Chile;
 CM=Cameroun; CN=Kina; CO=Colombia; CR=Costa Rica; CU=Cuba; CV=Kap Verde; CY=Cypern; CZ=Tjekkiet; DE=Tyskland;
 DJ=Djibouti; DK=Danmark; DO=Den Dominikanske Republik; DZ=Algeriet; EC=Ecuador; EE=Estland; EG=Egypten; ER=Eritrea;
 ES=Spanien; ET=Etiopien; FI=Finland; FJ=Fiji; FR=Frankrig; GA=Gabon; GB=Storbritannien; GH=Ghana; GL=Grønland;
 GM=Gambia; GR=Grækenland; GT=Guatemala; GY=Guyana; HN=Honduras; HR=Kroatien; HT=Haiti; HU=Ungarn; ID=Indonesien;
 IE=Irland; IL=Israel; IN=Indien; IQ=Irak; IR=Iran; IS=Island; IT=Italien; JM=Jamaica; JO=Jordan; JP=Japan; KE=Kenya;
 KG=Kirgisistan; KH=Cambodja; KM=Comorerne; KP=Nordkorea; KR=Sydkorea; KW=Kuwait; KZ=Kasakhstan; LA=Laos; LB=Libanon;
 LK=Sri Lanka; LR=Liberia; LS=Lesotho; LT=Litauen; LU=Luxembourg; LV=Letland; LY=Libyen; MA=Marokko; MC=Monaco;
 MD=Moldova; ME=Montenegro; MG=Madagaskar; MK=Nordmakedonien; ML=Mali; MN=Mongoliet; MR=Mauretanien; MT=Malta;
 MV=Maldiverne; MW=Malawi; MX=Mexico; MY=Malaysia; MZ=Mozambique; NA=Namibia; NE=Niger; NG=Nigeria; NI=Nicaragua;
 NL=Nederlandene; NO=Norge; NP=Nepal; NZ=New Zealand; OM=Oman; PA=Panama; PE=Peru; PH=Filippinerne; PK=Pakistan;
 PL=Polen; PR=Puerto Rico; PT=Portugal; PY=Paraguay; QA=Qatar; RO=Rumænien; RS=Serbien; RU=Rusland; RW=Rwanda;
 SA=Saudi-Arabien; SC=Seychellerne; SD=Sudan; SE=Sverige; SG=Singapore; SI=Slovenien; SK=Slovakiet; SL=Sierra Leone;
 SN=Senegal; SO=Somalia; SR=Surinam; SS=Sydsudan; SV=El Salvador; SY=Syrien; TD=Tchad; TG=Togo; TH=Thailand;
 TJ=Tadsjikistan; TM=Turkmenistan; TN=Tunesien; TR=Tyrkiet; TT=Trinidad og Tobago; TW=Taiwan; TZ=Tanzania; UA=Ukraine;
 UG=Uganda; US=USA; UY=Uruguay; UZ=Usbekistan; VE=Venezuela; VN=Vietnam; XK=Kosovo; YE=Yemen; ZA=Sydafrika; ZM=Zambia;
 ZW=Zimbabwe; :Addis Ababa=Addis Abeba; :Algiers=Algier; :Baghdad=Bagdad; :Damascus=Damaskus; :Ho Chi Minh=Ho Chi Minh
 City; :Kathmandu=Katmandu; :Tashkent=Tasjkent; :Tehran=Teheran; :Yangon=Rangoon; :Yekaterinburg=Jekaterinburg;
 :Yerevan=Jerevan; :Athens=Athen; :Belgrade=Beograd; :Brussels=Bruxelles; :Bucharest=Bukarest; :Copenhagen=København;
 :Kyiv=Kiev; :Lisbon=Lissabon; :Moscow=Moskva; :Prague=Prag; :Rome=Rom; :Vatican=Vatikanet; :Vienna=Wien;
 :Warsaw=Warszawa; :Zurich=Zürich; :Honolulu=Honolulu
el: AD=Ανδόρα; AE=Ηνωμένα Αραβικά Εμιράτα; AF=Αφγανιστάν; AL=Αλβανία; AM=Αρμενία; AO=Αγκόλα; AR=Αργεντινή; AT=Αυστρία;
 AU=Αυστραλία; AZ=Αζερμπαϊτζάν; BB=Μπαρμπέιντος; BD=Μπανγκλαντές; BE=Βέλγιο; BF=Μπουρκίνα Φάσο; BG=Βουλγαρία;
 BH=Μπαχρέιν; BI=Μπουρούντι; BJ=Μπενίν; BN=Μπρουνέι; BO=Βολιβία; BR=Βραζιλία; BT=Μπουτάν; BW=Μποτσουάνα;
 BY=Λευκορωσία; BZ=Μπελίζ; CA=Καναδάς; CF=Κεντροαφρικανική Δημοκρατία; CH=Ελβετία; CI=Ακτή Ελεφαντοστού; CL=Χιλή;
 CM=Καμερούν; CN=Κίνα; CO=Κολομβία; CR=Κόστα Ρίκα; CU=Κούβα; CV=Πράσινο Ακρωτήριο; CY=Κύπρος; CZ=Τσεχία; DE=Γερμανία;
 DJ=Τζιμπουτί; DK=Δανία; DO=Δομινικανή Δημοκρατία; DZ=Αλγερία; EC=Ισημερινός; EE=Εσθονία; EG=Αίγυπτος; ER=Ερυθραία;
 ES=Ισπανία; ET=Αιθιοπία; FI=Φινλανδία; FJ=Φίτζι; FR=Γαλλία; GA=Γκαμπόν; GB=Ηνωμένο Βασίλειο; GH=Γκάνα; GL=Γροιλανδία;
 GM=Γκάμπια; GR=Ελλάδα; GT=Γουατεμάλα; GY=Γουιάνα; HN=Ονδούρα; HR=Κροατία; HT=Αϊτή; HU=Ουγγαρία; ID=Ινδονησία;
 IE=Ιρλανδία; IL=Ισραήλ; IN=Ινδία; IQ=Ιράκ; IR=Ιράν; IS=Ισλανδία; IT=Ιταλία; JM=Τζαμάικα; JO=Ιορδανία; JP=Ιαπωνία;
 KE=Κένυα; KG=Κιργιστάν; KH=Καμπότζη; KM=Κομόρες; KP=Βόρεια Κορέα; KR=Νότια Κορέα; KW=Κουβέιτ; KZ=Καζακστάν; LA=Λάος;
 LB=Λίβανος; LK=Σρι Λάνκα; LR=Λιβερία; LS=Λεσότο; LT=Λιθουανία; LU=Λουξεμβούργο; LV=Λετονία; LY=Λιβύη; MA=Μαρόκο;
 MC=Μονακό; MD=Μολδαβία; ME=Μαυροβούνιο; MG=Μαδαγασκάρη; MK=Βόρεια Μακεδονία; ML=Μάλι; MN=Μογγολία; MR=Μαυριτανία;
 MT=Μάλτα; MV=Μαλδίβες; MW=Μαλάουι; MX=Μεξικό; MY=Μαλαισία; MZ=Μοζαμβίκη; NA=Ναμίμπια; NE=Νίγηρας; NG=Νιγηρία;
 NI=Νικαράγουα; NL=Κάτω Χώρες; NO=Νορβηγία; NP=Νεπάλ; NZ=Νέα Ζηλανδία; OM=Ομάν; PA=Παναμάς; PE=Περού; PH=Φιλιππίνες;
 PK=Πακιστάν; PL=Πολωνία; PR=Πουέρτο Ρίκο; PT=Πορτογαλία; PY=Παραγουάη; QA=Κατάρ; RO=Ρουμανία; RS=Σερβία; RU=Ρωσία;
 RW=Ρουάντα; SA=Σαουδική Αραβία; SC=Σεϋχέλλες; SD=Σουδάν; SE=Σουηδία; SG=Σιγκαπούρη; SI=Σλοβενία; SK=Σλοβακία;
 SL=Σιέρα Λεόνε; SN=Σενεγάλη; SO=Σομαλία; SR=Σουρινάμ; SS=Νότιο Σουδάν; SV=Ελ Σαλβαδόρ; SY=Συρία; TD=Τσαντ; TG=Τόγκο;
 TH=Ταϊλάνδη; TJ=Τατζικιστάν; TM=Τουρκμενιστάν; TN=Τυνησία; TR=Τουρκία; TT=Τρινιντάντ και Τομπάγκο; TW=Ταϊβάν;
 TZ=Τανζανία; UA=Ουκρανία; UG=Ουγκάντα; US=Ηνωμένες Πολιτείες; UY=Ουρουγουάη; UZ=Ουζμπεκιστάν; VE=Βενεζουέλα;
 VN=Βιετνάμ; XK=Κοσσυφοπέδιο; YE=Υεμένη; ZA=Νότια Αφρική; ZM=Ζάμπια; ZW=Ζιμπάμπουε; :Accra=Άκρα; :Addis Ababa=Αντίς
 Αμπέμπα; :Algiers=Αλγέρι; :Cairo=Κάιρο; :Casablanca=Καζαμπλάνκα; :Dakar=Ντακάρ; :Harare=Χαράρε;
 :Johannesburg=Γιοχάνεσμπουργκ; :Kampala=Καμπάλα; :Khartoum=Χαρτούμ; :Kinshasa=Κινσάσα; :Luanda=Λουάντα;
 :Maputo=Μαπούτο; :Mogadishu=Μογκαντίσου; :Nairobi=Ναϊρόμπι; :Tripoli=Τρίπολη; :Buenos Aires=Μπουένος Άιρες;
 :Caracas=Καράκας; :Chicago=Σικάγο; :Denver=Ντένβερ; :Detroit=Ντιτρόιτ; :Edmonton=Έντμοντον; :Guayaquil=Γκουαγιακίλ;
 :Halifax=Χάλιφαξ; :Havana=Αβάνα; :Indianapolis=Ιντιανάπολις; :La Paz=Λα Παζ; :Lima=Λίμα; :Los Angeles=Λος Άντζελες;
 :Managua=Μανάγκουα; :Manaus=Μανάους; :Monterrey=Μοντερέι; :Montevideo=Μοντεβιδέο; :New York=Νέα Υόρκη;
 :Recife=Ρεσίφε; :Tijuana=Τιχουάνα; :Toronto=Τορόντο; :Vancouver=Βανκούβερ; :Winnipeg=Γουίνιπεγκ; :Almaty=Αλμάτι;
 :Baghdad=Βαγδάτη; :Baku=Μπακού; :Bangkok=Μπανγκόκ; :Beirut=Βυρητός; :Damascus=Δαμασκός; :Dhaka=Ντάκα;
 :Dubai=Ντουμπάι; :Ho Chi Minh=Πόλη Χο Τσι Μινχ; :Jakarta=Τζακάρτα; :Jerusalem=Ιερουσαλήμ; :Kabul=Καμπούλ;
 :Karachi=Καράτσι; :Kathmandu=Κατμαντού; :Kuala Lumpur=Κουάλα Λουμπούρ; :Manila=Μανίλα; :Novosibirsk=Νοβοσιμπίρσκ;
 :Phnom Penh=Πνομ Πενχ; :Pyongyang=Πιονγκγιάνγκ; :Riyadh=Ριάντ; :Seoul=Σεούλ; :Shanghai=Σανγκάη; :Taipei=Ταϊπέι;
 :Tashkent=Τασκένδη; :Tbilisi=Τιφλίδα; :Tehran=Τεχεράνη; :Tokyo=Τόκιο; :Vladivostok=Βλαδιβοστόκ; :Yangon=Ρανγκούν;
 :Yekaterinburg=Αικατερινούπολη; :Yerevan=Ερεβάν; :Reykjavik=Ρέυκιαβικ; :Brisbane=Μπρισμπέιν; :Melbourne=Μελβούρνη;
 :Perth=Περθ; :Sydney=Σίδνεϊ; :Amsterdam=Άμστερνταμ; :Athens=Αθήνα; :Belgrade=Βελιγράδι; :Berlin=Βερολίνο;
 :Bratislava=Μπρατισλάβα; :Brussels=Βρυξέλλες; :Bucharest=Βουκουρέστι; :Budapest=Βουδαπέστη; :Copenhagen=Κοπεγχάγη;
 :Dublin=Δουβλίνο; :Helsinki=Ελσίνκι; :Istanbul=Κωνσταντινούπολη; :Kyiv=Κίεβο; :Lisbon=Λισαβόνα;
 :Ljubljana=Λιουμπλιάνα; :London=Λονδίνο; :Madrid=Μαδρίτη; :Minsk=Μινσκ; :Moscow=Μόσχα; :Oslo=Όσλο; :Paris=Παρίσι;
 :Podgorica=Ποντγκόριτσα; :Prague=Πράγα; :Riga=Ρίγα; :Rome=Ρώμη; :Sarajevo=Σαράγεβο; :Skopje=Σκόπια;
 :Stockholm=Στοκχόλμη; :Tallinn=Ταλίν; :Vatican=Βατικανό; :Vienna=Βιέννη; :Vilnius=Βίλνιους; :Warsaw=Βαρσοβία;
 :Zagreb=Ζάγκρεμπ; :Zurich=Ζυρίχη; :Honolulu=Χονολουλού
ja: AD=アンドラ; AE=アラブ首長国連邦; AF=アフガニスタン; AL=アルバニア;
 AM=アルメニア; AO=アンゴラ; AR=アルゼンチン; AT=オーストリア; AU=オーストラリア;
 AZ=アゼルバイジャン; BA=ボスニア・ヘルツェゴビナ; BB=バルバドス; BD=バングラデシュ;
 BE=ベルギー; BF=ブルキナファソ; BG=ブルガリア; BH=バーレーン; BI=ブルンジ;
 BJ=ベナン; BN=ブルネイ; BO=ボリビア; BR=ブラジル; BT=ブータン; BW=ボツワナ;
 BY=ベラルーシ; BZ=ベリーズ; CA=カナダ; CF=中央アフリカ共和国; CH=スイス;
 CI=コートジボワール; CL=チリ; CM=カメルーン; CN=中国; CO=コロンビア;
 CR=コスタリカ; CU=キューバ; CV=カーボベルデ; CY=キプロス; CZ=チェコ; DE=ドイツ;
 DJ=ジブチ; DK=デンマーク; DO=ドミニカ共和国; DZ=アルジェリア; EC=エクアドル;
 EE=エストニア; EG=エジプト; ER=エリトリア; ES=スペイン; ET=エチオピア;
 FI=フィンランド; FJ=フィジー; FR=フランス; GA=ガボン; GB=イギリス; GH=ガーナ;
 GL=グリーンランド; GM=ガンビア; GR=ギリシャ; GT=グアテマラ; GY=ガイアナ;
 HN=ホンジュラス; HR=クロアチア; HT=ハイチ; HU=ハンガリー; ID=インドネシア;
 IE=アイルランド; IL=イスラエル; IN=インド; IQ=イラク; IR=イラン; IS=アイスランド;
 IT=イタリア; JM=ジャマイカ; JO=ヨルダン; JP=日本; KE=ケニア; KG=キルギス;
 KH=カンボジア; KM=コモロ; KP=北朝鮮; KR=韓国; KW=クウェート; KZ=カザフスタン;
 LA=ラオス; LB=レバノン; LK=スリランカ; LR=リベリア; LS=レソト; LT=リトアニア;
 LU=ルクセンブルク; LV=ラトビア; LY=リビア; MA=モロッコ; MC=モナコ; MD=モルドバ;
 ME=モンテネグロ; MG=マダガスカル; MK=北マケドニア; ML=マリ; MN=モンゴル;
 MR=モーリタニア; MT=マルタ; MV=モルディブ; MW=マラウイ; MX=メキシコ;
 MY=マレーシア; MZ=モザンビーク; NA=ナミビア; NE=ニジェール; NG=ナイジェリア;
 NI=ニカラグア; NL=オランダ; NO=ノルウェー; NP=ネパール; NZ=ニュージーランド;
 OM=オマーン; PA=パナマ; PE=ペルー; PH=フィリピン; PK=パキスタン; PL=ポーランド;
 PR=プエルトリコ; PT=ポルトガル; PY=パラグアイ; QA=カタール; RO=ルーマニア;
 RS=セルビア; RU=ロシア; RW=ルワンダ; SA=サウジアラビア; SC=セーシェル;
 SD=スーダン; SE=スウェーデン; SG=シンガポール; SI=スロベニア; SK=スロバキア;
 SL=シエラレオネ; SN=セネガル; SO=ソマリア; SR=スリナム; SS=南スーダン;
 SV=エルサルバドル; SY=シリア; TD=チャド; TG=トーゴ; TH=タイ; TJ=タジキスタン;
 TM=トルクメニスタン; TN=チュニジア; TR=トルコ; TT=トリニダード・トバゴ; TW=台湾;
 TZ=タンザニア; UA=ウクライナ; UG=ウガンダ; US=アメリカ合衆国; UY=ウルグアイ;
 UZ=ウズベキスタン; VE=ベネズエラ; VN=ベトナム; XK=コソボ; YE=イエメン;
 ZA=南アフリカ; ZM=ザンビア; ZW=ジンバブエ; :Accra=アクラ; :Addis
 Ababa=アジスアベバ; :Algiers=アルジェ; :Cairo=カイロ;
 :Casablanca=カサブランカ; :Dakar=ダカール; :Harare=ハラレ;
 :Johannesburg=ヨハネスブルグ; :Kampala=カンパラ; :Khartoum=ハルツーム;
 :Kinshasa=キンシャサ; :Luanda=ルアンダ; :Maputo=マプト;
 :Mogadishu=モガディシオ; :Nairobi=ナイロビ; :Tripoli=トリポリ;
 :Buenos Aires=ブエノスアイレス; :Caracas=カラカス; :Chicago=シカゴ;
 :Denver=デンバー; :Detroit=デトロイト; :Edmonton=エドモントン;
 :Guayaquil=グアヤキル; :Halifax=ハリファクス; :Havana=ハバナ;
 :Indianapolis=インディアナポリス; :La Paz=ラパス; :Lima=リマ; :Los
 Angeles=ロサンゼルス; :Managua=マナグア; :Manaus=マナウス;
 :Monterrey=モンテレイ; :Montevideo=モンテビデオ; :New York=ニューヨーク;
 :Recife=レシフェ; :Tijuana=ティフアナ; :Toronto=トロント;
 :Vancouver=バンクーバー; :Winnipeg=ウィニペグ; :Almaty=アルマトイ;
 :Baghdad=バグダッド; :Baku=バクー; :Bangkok=バンコク;
 :Beirut=ベイルート; :Damascus=ダマスカス; :Dhaka=ダッカ; :Dubai=ドバイ;
 :Ho Chi Minh=ホーチミン; :Jakarta=ジャカルタ; :Jerusalem=エルサレム;
 :Kabul=カブール; :Karachi=カラチ; :Kathmandu=カトマンズ; :Kuala
 Lumpur=クアラルンプール; :Manila=マニラ; :Novosibirsk=ノヴォシビルスク;
 :Phnom Penh=プノンペン; :Pyongyang=平壌; :Riyadh=リヤド;
 :Seoul=ソウル; :Shanghai=上海; :Taipei=台北; :Tashkent=タシケント;
 :Tbilisi=トビリシ; :Tehran=テヘラン; :Tokyo=東京;
 :Vladivostok=ウラジオストク; :Yangon=ヤンゴン;
 :Yekaterinburg=エカテリンブルグ; :Yerevan=エレバン;
 :Reykjavik=レイキャビク; :Brisbane=ブリスベン; :Melbourne=メルボルン;
 :Perth=パース; :Sydney=シドニー; :Amsterdam=アムステルダム;
 :Athens=アテネ; :Belgrade=ベオグラード; :Berlin=ベルリン;
 :Bratislava=ブラチスラバ; :Brussels=ブリュッセル; :Bucharest=ブカレスト;
 :Budapest=ブダペスト; :Copenhagen=コペンハーゲン; :Dublin=ダブリン;
 :Helsinki=ヘルシンキ; :Istanbul=イスタンブール; :Kyiv=キーウ;
 :Lisbon=リスボン; :Ljubljana=リュブリャナ; :London=ロンドン;
 :Madrid=マドリード; :Minsk=ミンスク; :Moscow=モスクワ; :Oslo=オスロ;
 :Paris=パリ; :Podgorica=ポドゴリツァ; :Prague=プラハ; :Riga=リガ;
 :Rome=ローマ; :Sarajevo=サラエボ; :Skopje=スコピエ;
 :Stockholm=ストックホルム; :Tallinn=タリン; :Vatican=バチカン;
 :Vienna=ウィーン; :Vilnius=ヴィリニュス; :Warsaw=ワルシャワ;
 :Zagreb=ザグレブ; :Zurich=チューリッヒ; :Honolulu=ホノルル
nb: AD=Andorra; AE=De forente arabiske emirater; AF=Afghanistan; AL=Albania; AM=Armenia; AO=Angola; AR=Argentina;
 AT=Østerrike; AU=Australia; AZ=Aserbajdsjan; BA=Bosnia-Hercegovina; BB=Barbados; BD=Bangladesh; BE=Belgia; BF=Burkina
 Faso; BG=Bulgaria; BH=Bahrain; BI=Burundi; BJ=Benin; BN=Brunei; BO=Bolivia; BR=Brasil; BT=Bhutan; BW=Botswana;
 BY=Belarus; BZ=Belize; CA=Canada; CF=Den sentralafrikanske republikk; CH=Sveits; CI=Elfenbenskysten; CL=Chile;
 CM=Kamerun; CN=Kina; CO=Colombia; CR=Costa Rica; CU=Cuba; CV=Kapp Verde; CY=Kypros; CZ=Tsjekkia; DE=Tyskland;
 DJ=Djibouti; DK=Danmark; DO=Den dominikanske republikk; DZ=Algerie; EC=Ecuador; EE=Estland; EG=Egypt; ER=Eritrea;
 ES=Spania; ET=Etiopia; FI=Finland; FJ=Fiji; FR=Frankrike; GA=Gabon; GB=Storbritannia; GH=Ghana; GL=Grønland;
 GM=Gambia; GR=Hellas; GT=Guatemala; GY=Guyana; HN=Honduras; HR=Kroatia; HT=Haiti; HU=Ungarn; ID=Indonesia; IE=Irland;
 IL=Israel; IN=India; IQ=Irak; IR=Iran; IS=Island; IT=Italia; JM=Jamaica; JO=Jordan; JP=Japan; KE=Kenya;
 KG=Kirgisistan; KH=Kambodsja; KM=Komorene; KP=Nord-Korea; KR=Sør-Korea; KW=Kuwait; KZ=Kasakhstan; LA=Laos;
 LB=Libanon; LK=Sri Lanka; LR=Liberia; LS=Lesotho; LT=Litauen; LU=Luxemburg; LV=Latvia; LY=Libya; MA=Marokko;
 MC=Monaco; MD=Moldova; ME=Montenegro; MG=Madagaskar; MK=Nord-Makedonia; ML=Mali; MN=Mongolia; MR=Mauritania;
 MT=Malta; MV=Maldivene; MW=Malawi; MX=Mexico; MY=Malaysia; MZ=Mosambik; NA=Namibia; NE=Niger; NG=Nigeria;
 NI=Nicaragua; NL=Nederland; NO=Norge; NP=Nepal; NZ=New Zealand; OM=Oman; PA=Panama; PE=Peru; PH=Filippinene;
 PK=Pakistan; PL=Polen; PR=Puerto Rico; PT=Portugal; PY=Paraguay; QA=Qatar; RO=Romania; RS=Serbia; RU=Russland;
 RW=Rwanda; SA=Saudi-Arabia; SC=Seychellene; SD=Sudan; SE=Sverige; SG=Singapore; SI=Slovenia; SK=Slovakia; SL=Sierra
 Leone; SN=Senegal; SO=Somalia; SR=Surinam; SS=Sør-Sudan; SV=El Salvador; SY=Syria; TD=Tsjad; TG=Togo; TH=Thailand;
 TJ=Tadsjikistan; TM=Turkmenistan; TN=Tunisia; TR=Tyrkia; TT=Trinidad og Tobago; TW=Taiwan; TZ=Tanzania; UA=Ukraina;
 UG=Uganda; US=USA; UY=Uruguay; UZ=Usbekistan; VE=Venezuela; VN=Vietnam; XK=Kosovo; YE=Jemen; ZA=Sør-Afrika;
 ZM=Zambia; ZW=Zimbabwe; :Addis Ababa=Addis Abeba; :Algiers=Alger; :Cairo=Kairo; :Baghdad=Bagdad; :Damascus=Damaskus;
 :Ho Chi Minh=Ho Chi Minh-byen; :Kathmandu=Katmandu; :Tashkent=Tasjkent; :Tehran=Teheran; :Yangon=Yangon;
 :Yekaterinburg=Jekaterinburg; :Yerevan=Jerevan; :Reykjavik=Reykjavík; :Athens=Athen; :Belgrade=Beograd;
 :Brussels=Brussel; :Bucharest=București; :Copenhagen=København; :Helsinki=Helsingfors; :Kyiv=Kyiv; :Lisbon=Lisboa;
 :Moscow=Moskva; :Prague=Praha; :Rome=Roma; :Vatican=Vatikanstaten; :Vienna=Wien; :Warsaw=Warszawa; :Zurich=Zürich;
 :Honolulu=Honolulu
nl: AD=Andorra; AE=Verenigde Arabische Emiraten; AF=Afghanistan; AL=Albanië; AM=Armenië; AO=Angola; AR=Argentinië;
 AT=Oostenrijk; AU=Australië; AZ=Azerbeidzjan; BA=Bosnië en Herzegovina; BB=Barbados; BD=Bangladesh; BE=België;
 BF=Burkina Faso; BG=Bulgarije; BH=Bahrein; BI=Burundi; BJ=Benin; BN=Brunei; BO=Bolivia; BR=Brazilië; BT=Bhutan;
 BW=Botswana; BY=Belarus; BZ=Belize; CA=Canada; CF=Centraal-Afrikaanse Republiek; CH=Zwitserland; CI=Ivoorkust;
 CL=Chili; CM=Kameroen; CN=China; CO=Colombia; CR=Costa Rica; CU=Cuba; CV=Kaapverdië; CY=Cyprus; CZ=Tsjechië;
 DE=Duitsland; DJ=Djibouti; DK=Denemarken; DO=Dominicaanse Republiek; DZ=Algerije; EC=Ecuador; EE=Estland; EG=Egypte;
 ER=Eritrea; ES=Spanje; ET=Ethiopië; FI=Finland; FJ=Fiji; FR=Frankrijk; GA=Gabon; GB=Verenigd Koninkrijk; GH=Ghana;
 GL=Groenland; GM=Gambia; GR=Griekenland; GT=Guatemala; GY=Guyana; HN=Honduras; HR=Kroatië; HT=Haïti; HU=Hongarije;
 ID=Indonesië; IE=Ierland; IL=Israël; IN=India; IQ=Irak; IR=Iran; IS=IJsland; IT=Italië; JM=Jamaica; JO=Jordanië;
 JP=Japan; KE=Kenia; KG=Kirgizië; KH=Cambodja; KM=Comoren; KP=Noord-Korea; KR=Zuid-Korea; KW=Koeweit; KZ=Kazachstan;
 LA=Laos; LB=Libanon; LK=Sri Lanka; LR=Liberia; LS=Lesotho; LT=Litouwen; LU=Luxemburg; LV=Letland; LY=Libië;
 MA=Marokko; MC=Monaco; MD=Moldavië; ME=Montenegro; MG=Madagaskar; MK=Noord-Macedonië; ML=Mali; MN=Mongolië;
 MR=Mauritanië; MT=Malta; MV=Maldiven; MW=Malawi; MX=Mexico; MY=Maleisië; MZ=Mozambique; NA=Namibië; NE=Niger;
 NG=Nigeria; NI=Nicaragua; NL=Nederland; NO=Noorwegen; NP=Nepal; NZ=Nieuw-Zeeland; OM=Oman; PA=Panama; PE=Peru;
 PH=Filipijnen; PK=Pakistan; PL=Polen; PR=Puerto Rico; PT=Portugal; PY=Paraguay; QA=Qatar; RO=Roemenië; RS=Servië;
 RU=Rusland; RW=Rwanda; SA=Saoedi-Arabië; SC=Seychellen; SD=Soedan; SE=Zweden; SG=Singapore; SI=Slovenië;
 SK=Slowakije; SL=Sierra Leone; SN=Senegal; SO=Somalië; SR=Suriname; SS=Zuid-Soedan; SV=El Salvador; SY=Syrië;
 TD=Tsjaad; TG=Togo; TH=Thailand; TJ=Tadzjikistan; TM=Turkmenistan; TN=Tunesië; TR=Turkije; TT=Trinidad en Tobago;
 TW=Taiwan; TZ=Tanzania; UA=Oekraïne; UG=Oeganda; US=Verenigde Staten; UY=Uruguay; UZ=Oezbekistan; VE=Venezuela;
 VN=Vietnam; XK=Kosovo; YE=Jemen; ZA=Zuid-Afrika; ZM=Zambia; ZW=Zimbabwe; :Addis Ababa=Addis Abeba; :Cairo=Caïro;
 :Khartoum=Khartoem; :Almaty=Alma-Ata; :Baghdad=Bagdad; :Baku=Bakoe; :Beirut=Beiroet; :Ho Chi Minh=Ho Chi Minhstad;
 :Jerusalem=Jeruzalem; :Kathmandu=Kathmandu; :Manila=Manilla; :Riyadh=Riyad; :Shanghai=Sjanghai; :Tashkent=Tasjkent;
 :Tehran=Teheran; :Tokyo=Tokio; :Yangon=Rangoon; :Yekaterinburg=Jekaterinenburg; :Yerevan=Jerevan; :Athens=Athene;
 :Belgrade=Belgrado; :Berlin=Berlijn; :Brussels=Brussel; :Bucharest=Boekarest; :Budapest=Boedapest;
 :Copenhagen=Kopenhagen; :Istanbul=Istanboel; :Kyiv=Kiev; :Lisbon=Lissabon; :London=Londen; :Moscow=Moskou;
 :Paris=Parijs; :Prague=Praag; :Vatican=Vaticaanstad; :Vienna=Wenen; :Warsaw=Warschau; :Zurich=Zürich;
 :Honolulu=Honolulu
pl: AD=Andora; AE=Zjednoczone Emiraty Arabskie; AF=Afganistan; AL=Albania; AM=Armenia; AO=Angola; AR=Argentyna;
 AT=Austria; AU=Australia; AZ=Azerbejdżan; BA=Bośnia i Hercegowina; BB=Barbados; BD=Bangladesz; BE=Belgia; BF=Burkina
 Faso; BG=Bułgaria; BH=Bahrajn; BI=Burundi; BJ=Benin; BN=Brunei; BO=Boliwia; BR=Brazylia; BT=Bhutan; BW=Botswana;
 BY=Białoruś; BZ=Belize; CA=Kanada; CF=Republika Środkowoafrykańska; CH=Szwajcaria; CI=Côte d’Ivoire; CL=Chile;
 CM=Kamerun; CN=Chiny; CO=Kolumbia; CR=Kostaryka; CU=Kuba; CV=Republika Zielonego Przylądka; CY=Cypr; CZ=Czechy;
 DE=Niemcy; DJ=Dżibuti; DK=Dania; DO=Dominikana; DZ=Algieria; EC=Ekwador; EE=Estonia; EG=Egipt; ER=Erytrea;
 ES=Hiszpania; ET=Etiopia; FI=Finlandia; FJ=Fidżi; FR=Francja; GA=Gabon; GB=Wielka Brytania; GH=Ghana; GL=Grenlandia;
 GM=Gambia; GR=Grecja; GT=Gwatemala; GY=Gujana; HN=Honduras; HR=Chorwacja; HT=Haiti; HU=Węgry; ID=Indonezja;
 IE=Irlandia; IL=Izrael; IN=Indie; IQ=Irak; IR=Iran; IS=Islandia; IT=Włochy; JM=Jamajka; JO=Jordania; JP=Japonia;
 KE=Kenia; KG=Kirgistan; KH=Kambodża; KM=Komory; KP=Korea Północna; KR=Korea Południowa; KW=Kuwejt; KZ=Kazachstan;
 LA=Laos; LB=Liban; LK=Sri Lanka; LR=Liberia; LS=Lesotho; LT=Litwa; LU=Luksemburg; LV=Łotwa; LY=Libia; MA=Maroko;
 MC=Monako; MD=Mołdawia; ME=Czarnogóra; MG=Madagaskar; MK=Macedonia Północna; ML=Mali; MN=Mongolia; MR=Mauretania;
 MT=Malta; MV=Malediwy; MW=Malawi; MX=Meksyk; MY=Malezja; MZ=Mozambik; NA=Namibia; NE=Niger; NG=Nigeria; NI=Nikaragua;
 NL=Holandia; NO=Norwegia; NP=Nepal; NZ=Nowa Zelandia; OM=Oman; PA=Panama; PE=Peru; PH=Filipiny; PK=Pakistan;
 PL=Polska; PR=Portoryko; PT=Portugalia; PY=Paragwaj; QA=Katar; RO=Rumunia; RS=Serbia; RU=Rosja; RW=Rwanda; SA=Arabia
 Saudyjska; SC=Seszele; SD=Sudan; SE=Szwecja; SG=Singapur; SI=Słowenia; SK=Słowacja; SL=Sierra Leone; SN=Senegal;
 SO=Somalia; SR=Surinam; SS=Sudan Południowy; SV=Salwador; SY=Syria; TD=Czad; TG=Togo; TH=Tajlandia; TJ=Tadżykistan;
 TM=Turkmenistan; TN=Tunezja; TR=Turcja; TT=Trynidad i Tobago; TW=Tajwan; TZ=Tanzania; UA=Ukraina; UG=Uganda; US=Stany
 Zjednoczone; UY=Urugwaj; UZ=Uzbekistan; VE=Wenezuela; VN=Wietnam; XK=Kosowo; YE=Jemen; ZA=Republika Południowej
 Afryki; ZM=Zambia; ZW=Zimbabwe; :Accra=Akra; :Addis Ababa=Addis Abeba; :Algiers=Algier; :Cairo=Kair;
 :Khartoum=Chartum; :Kinshasa=Kinszasa; :Mogadishu=Mogadiszu; :Tripoli=Trypolis; :Havana=Hawana; :New York=Nowy Jork;
 :Almaty=Ałmaty; :Baghdad=Bagdad; :Beirut=Bejrut; :Damascus=Damaszek; :Dubai=Dubaj; :Ho Chi Minh=Ho Chi Minh;
 :Jakarta=Dżakarta; :Jerusalem=Jerozolima; :Karachi=Karaczi; :Kathmandu=Katmandu; :Novosibirsk=Nowosybirsk;
 :Pyongyang=Pjongjang; :Riyadh=Rijad; :Seoul=Seul; :Shanghai=Szanghaj; :Taipei=Tajpej; :Tashkent=Taszkient;
 :Tehran=Teheran; :Tokyo=Tokio; :Vladivostok=Władywostok; :Yangon=Rangun; :Yekaterinburg=Jekaterynburg;
 :Yerevan=Erywań; :Athens=Ateny; :Belgrade=Belgrad; :Bratislava=Bratysława; :Brussels=Bruksela; :Bucharest=Bukareszt;
 :Budapest=Budapeszt; :Copenhagen=Kopenhaga; :Istanbul=Stambuł; :Kyiv=Kijów; :Lisbon=Lizbona; :Ljubljana=Lublana;
 :London=Londyn; :Madrid=Madryt; :Minsk=Mińsk; :Moscow=Moskwa; :Paris=Paryż; :Prague=Praga; :Riga=Ryga; :Rome=Rzym;
 :Sarajevo=Sarajewo; :Stockholm=Sztokholm; :Tallinn=Tallin; :Vatican=Watykan; :Vienna=Wiedeń; :Vilnius=Wilno;
 :Warsaw=Warszawa; :Zagreb=Zagrzeb; :Zurich=Zurych; :Honolulu=Honolulu
ru: AD=Андорра; AE=ОАЭ; AF=Афганистан; AL=Албания; AM=Армения; AO=Ангола; AR=Аргентина; AT=Австрия; AU=Австралия;
 AZ=Азербайджан; BA=Босния и Герцеговина; BB=Барбадос; BD=Бангладеш; BE=Бельгия; BF=Буркина-Фасо; BG=Болгария;
 BH=Бахрейн; BI=Бурунди; BJ=Бенин; BN=Бруней; BO=Боливия; BR=Бразилия; BT=Бутан; BW=Ботсвана; BY=Беларусь; BZ=Белиз;
 CA=Канада; CF=Центрально-Африканская Республика; CH=Швейцария; CI=Кот-д’Ивуар; CL=Чили; CM=Камерун; CN=Китай;
 CO=Колумбия; CR=Коста-Рика; CU=Куба; CV=Кабо-Верде; CY=Кипр; CZ=Чехия; DE=Германия; DJ=Джибути; DK=Дания;
 DO=Доминиканская Республика; DZ=Алжир; EC=Эквадор; EE=Эстония; EG=Египет; ER=Эритрея; ES=Испания; ET=Эфиопия;
 FI=Финляндия; FJ=Фиджи; FR=Франция; GA=Габон; GB=Великобритания; GH=Гана; GL=Гренландия; GM=Гамбия; GR=Греция;
 GT=Гватемала; GY=Гайана; HN=Гондурас; HR=Хорватия; HT=Гаити; HU=Венгрия; ID=Индонезия; IE=Ирландия; IL=Израиль;
 IN=Индия; IQ=Ирак; IR=Иран; IS=Исландия; IT=Италия; JM=Ямайка; JO=Иордания; JP=Япония; KE=Кения; KG=Киргизия;
 KH=Камбоджа; KM=Коморы; KP=КНДР; KR=Республика Корея; KW=Кувейт; KZ=Казахстан; LA=Лаос; LB=Ливан; LK=Шри-Ланка;
 LR=Либерия; LS=Лесото; LT=Литва; LU=Люксембург; LV=Латвия; LY=Ливия; MA=Марокко; MC=Монако; MD=Молдова;
 ME=Черногория; MG=Мадагаскар; MK=Северная Македония; ML=Мали; MN=Монголия; MR=Мавритания; MT=Мальта; MV=Мальдивы;
 MW=Малави; MX=Мексика; MY=Малайзия; MZ=Мозамбик; NA=Намибия; NE=Нигер; NG=Нигерия; NI=Никарагуа; NL=Нидерланды;
 NO=Норвегия; NP=Непал; NZ=Новая Зеландия; OM=Оман; PA=Панама; PE=Перу; PH=Филиппины; PK=Пакистан; PL=Польша;
 PR=Пуэрто-Рико; PT=Португалия; PY=Парагвай; QA=Катар; RO=Румыния; RS=Сербия; RU=Россия; RW=Руанда; SA=Саудовская
 Аравия; SC=Сейшельские о-ва; SD=Судан; SE=Швеция; SG=Сингапур; SI=Словения; SK=Словакия; SL=Сьерра-Леоне; SN=Сенегал;
 SO=Сомали; SR=Суринам; SS=Южный Судан; SV=Сальвадор; SY=Сирия; TD=Чад; TG=Того; TH=Таиланд; TJ=Таджикистан;
 TM=Туркменистан; TN=Тунис; TR=Турция; TT=Тринидад и Тобаго; TW=Тайвань; TZ=Танзания; UA=Украина; UG=Уганда;
 US=Соединенные Штаты; UY=Уругвай; UZ=Узбекистан; VE=Венесуэла; VN=Вьетнам; XK=Косово; YE=Йемен; ZA=Южно-Африканская
 Республика; ZM=Замбия; ZW=Зимбабве; :Accra=Аккра; :Addis Ababa=Аддис-Абеба; :Algiers=Алжир; :Cairo=Каир;
 :Casablanca=Касабланка; :Dakar=Дакар; :Harare=Хараре; :Johannesburg=Йоханнесбург; :Kampala=Кампала; :Khartoum=Хартум;
 :Kinshasa=Киншаса; :Luanda=Луанда; :Maputo=Мапуту; :Mogadishu=Могадишо; :Nairobi=Найроби; :Tripoli=Триполи; :Buenos
 Aires=Буэнос-Айрес; :Caracas=Каракас; :Chicago=Чикаго; :Denver=Денвер; :Detroit=Детройт; :Edmonton=Эдмонтон;
 :Guayaquil=Гуаякиль; :Halifax=Галифакс; :Havana=Гавана; :Indianapolis=Индианаполис; :La Paz=Ла-Пас; :Lima=Лима; :Los
 Angeles=Лос-Анджелес; :Managua=Манагуа; :Manaus=Манаус; :Monterrey=Монтеррей; :Montevideo=Монтевидео; :New
 York=Нью-Йорк; :Recife=Ресифи; :Tijuana=Тихуана; :Toronto=Торонто; :Vancouver=Ванкувер; :Winnipeg=Виннипег;
 :Almaty=Алматы; :Baghdad=Багдад; :Baku=Баку; :Bangkok=Бангкок; :Beirut=Бейрут; :Damascus=Дамаск; :Dhaka=Дакка;
 :Dubai=Дубай; :Ho Chi Minh=Хошимин; :Jakarta=Джакарта; :Jerusalem=Иерусалим; :Kabul=Кабул; :Karachi=Карачи;
 :Kathmandu=Катманду; :Kuala Lumpur=Куала-Лумпур; :Manila=Манила; :Novosibirsk=Новосибирск; :Phnom Penh=Пномпень;
 :Pyongyang=Пхеньян; :Riyadh=Эр-Рияд; :Seoul=Сеул; :Shanghai=Шанхай; :Taipei=Тайбэй; :Tashkent=Ташкент;
 :Tbilisi=Тбилиси; :Tehran=Тегеран; :Tokyo=Токио; :Vladivostok=Владивосток; :Yangon=Янгон;
 :Yekaterinburg=Екатеринбург; :Yerevan=Ереван; :Reykjavik=Рейкьявик; :Brisbane=Брисбен; :Melbourne=Мельбурн;
 :Perth=Перт; :Sydney=Сидней; :Amsterdam=Амстердам; :Athens=Афины; :Belgrade=Белград; :Berlin=Берлин;
 :Bratislava=Братислава; :Brussels=Брюссель; :Bucharest=Бухарест; :Budapest=Будапешт; :Copenhagen=Копенгаген;
 :Dublin=Дублин; :Helsinki=Хельсинки; :Istanbul=Стамбул; :Kyiv=Киев; :Lisbon=Лиссабон; :Ljubljana=Любляна;
 :London=Лондон; :Madrid=Мадрид; :Minsk=Минск; :Moscow=Москва; :Oslo=Осло; :Paris=Париж; :Podgorica=Подгорица;
 :Prague=Прага; :Riga=Рига; :Rome=Рим; :Sarajevo=Сараево; :Skopje=Скопье; :Stockholm=Стокгольм; :Tallinn=Таллин;
 :Vatican=Ватикан; :Vienna=Вена; :Vilnius=Вильнюс; :Warsaw=Варшава; :Zagreb=Загреб; :Zurich=Цюрих; :Honolulu=Гонолулу
sv: AD=Andorra; AE=Förenade Arabemiraten; AF=Afghanistan; AL=Albanien; AM=Armenien; AO=Angola; AR=Argentina;
 AT=Österrike; AU=Australien; AZ=Azerbajdzjan; BA=Bosnien och Hercegovina; BB=Barbados; BD=Bangladesh; BE=Belgien;
 BF=Burkina Faso; BG=Bulgarien; BH=Bahrain; BI=Burundi; BJ=Benin; BN=Brunei; BO=Bolivia; BR=Brasilien; BT=Bhutan;
 BW=Botswana; BY=Belarus; BZ=Belize; CA=Kanada; CF=Centralafrikanska republiken; CH=Schweiz; CI=Elfenbenskusten;
 CL=Chile; CM=Kamerun; CN=Kina; CO=Colombia; CR=Costa Rica; CU=Kuba; CV=Kap Verde; CY=Cypern; CZ=Tjeckien;
 DE=Tyskland; DJ=Djibouti; DK=Danmark; DO=Dominikanska republiken; DZ=Algeriet; EC=Ecuador; EE=Estland; EG=Egypten;
 ER=Eritrea; ES=Spanien; ET=Etiopien; FI=Finland; FJ=Fiji; FR=Frankrike; GA=Gabon; GB=Storbritannien; GH=Ghana;
 GL=Grönland; GM=Gambia; GR=Grekland; GT=Guatemala; GY=Guyana; HN=Honduras; HR=Kroatien; HT=Haiti; HU=Ungern;
 ID=Indonesien; IE=Irland; IL=Israel; IN=Indien; IQ=Irak; IR=Iran; IS=Island; IT=Italien; JM=Jamaica; JO=Jordanien;
 JP=Japan; KE=Kenya; KG=Kirgizistan; KH=Kambodja; KM=Komorerna; KP=Nordkorea; KR=Sydkorea; KW=Kuwait; KZ=Kazakstan;
 LA=Laos; LB=Libanon; LK=Sri Lanka; LR=Liberia; LS=Lesotho; LT=Litauen; LU=Luxemburg; LV=Lettland; LY=Libyen;
 MA=Marocko; MC=Monaco; MD=Moldavien; ME=Montenegro; MG=Madagaskar; MK=Nordmakedonien; ML=Mali; MN=Mongoliet;
 MR=Mauretanien; MT=Malta; MV=Maldiverna; MW=Malawi; MX=Mexiko; MY=Malaysia; MZ=Moçambique; NA=Namibia; NE=Niger;
 NG=Nigeria; NI=Nicaragua; NL=Nederländerna; NO=Norge; NP=Nepal; NZ=Nya Zeeland; OM=Oman; PA=Panama; PE=Peru;
 PH=Filippinerna; PK=Pakistan; PL=Polen; PR=Puerto Rico; PT=Portugal; PY=Paraguay; QA=Qatar; RO=Rumänien; RS=Serbien;
 RU=Ryssland; RW=Rwanda; SA=Saudiarabien; SC=Seychellerna; SD=Sudan; SE=Sverige; SG=Singapore; SI=Slovenien;
 SK=Slovakien; SL=Sierra Leone; SN=Senegal; SO=Somalia; SR=Surinam; SS=Sydsudan; SV=El Salvador; SY=Syrien; TD=Tchad;
 TG=Togo; TH=Thailand; TJ=Tadzjikistan; TM=Turkmenistan; TN=Tunisien; TR=Turkiet; TT=Trinidad och Tobago; TW=Taiwan;
 TZ=Tanzania; UA=Ukraina; UG=Uganda; US=USA; UY=Uruguay; UZ=Uzbekistan; VE=Venezuela; VN=Vietnam; XK=Kosovo; YE=Jemen;
 ZA=Sydafrika; ZM=Zambia; ZW=Zimbabwe; :Addis Ababa=Addis Abeba; :Algiers=Alger; :Cairo=Kairo; :Havana=Havanna;
 :Baghdad=Bagdad; :Damascus=Damaskus; :Ho Chi Minh=Ho Chi Minh-staden; :Kathmandu=Katmandu; :Tashkent=Tasjkent;
 :Tehran=Teheran; :Yangon=Yangon; :Yekaterinburg=Jekaterinburg; :Yerevan=Jerevan; :Athens=Aten; :Belgrade=Belgrad;
 :Brussels=Bryssel; :Bucharest=Bukarest; :Copenhagen=Köpenhamn; :Helsinki=Helsingfors; :Kyiv=Kiev; :Lisbon=Lissabon;
 :Moscow=Moskva; :Prague=Prag; :Rome=Rom; :Vatican=Vatikanen; :Vienna=Wien; :Warsaw=Warszawa; :Zurich=Zürich;
 :Honolulu=Honolulu
uk: AD=Андорра; AE=Обʼєднані Арабські Емірати; AF=Афганістан; AL=Албанія; AM=Вірменія; AO=Ангола; AR=Аргентина;
 AT=Австрія; AU=Австралія; AZ=Азербайджан; BA=Боснія і Герцеговина; BB=Барбадос; BD=Бангладеш; BE=Бельгія;
 BF=Буркіна-Фасо; BG=Болгарія; BH=Бахрейн; BI=Бурунді; BJ=Бенін; BN=Бруней; BO=Болівія; BR=Бразилія; BT=Бутан;
 BW=Ботсвана; BY=Білорусь; BZ=Беліз; CA=Канада; CF=Центральноафриканська Республіка; CH=Швейцарія; CI=Кот-дʼІвуар;
 CL=Чилі; CM=Камерун; CN=Китай; CO=Колумбія; CR=Коста-Рика; CU=Куба; CV=Кабо-Верде; CY=Кіпр; CZ=Чехія; DE=Німеччина;
 DJ=Джибуті; DK=Данія; DO=Домініканська Республіка; DZ=Алжир; EC=Еквадор; EE=Естонія; EG=Єгипет; ER=Еритрея;
 ES=Іспанія; ET=Ефіопія; FI=Фінляндія; FJ=Фіджі; FR=Франція; GA=Габон; GB=Велика Британія; GH=Гана; GL=Гренландія;
 GM=Гамбія; GR=Греція; GT=Гватемала; GY=Гаяна; HN=Гондурас; HR=Хорватія; HT=Гаїті; HU=Угорщина; ID=Індонезія;
 IE=Ірландія; IL=Ізраїль; IN=Індія; IQ=Ірак; IR=Іран; IS=Ісландія; IT=Італія; JM=Ямайка; JO=Йорданія; JP=Японія;
 KE=Кенія; KG=Киргизстан; KH=Камбоджа; KM=Комори; KP=Північна Корея; KR=Південна Корея; KW=Кувейт; KZ=Казахстан;
 LA=Лаос; LB=Ліван; LK=Шрі-Ланка; LR=Ліберія; LS=Лесото; LT=Литва; LU=Люксембург; LV=Латвія; LY=Лівія; MA=Марокко;
 MC=Монако; MD=Молдова; ME=Чорногорія; MG=Мадагаскар; MK=Північна Македонія; ML=Малі; MN=Монголія; MR=Мавританія;
 MT=Мальта; MV=Мальдіви; MW=Малаві; MX=Мексика; MY=Малайзія; MZ=Мозамбік; NA=Намібія; NE=Нігер; NG=Нігерія;
 NI=Нікарагуа; NL=Нідерланди; NO=Норвегія; NP=Непал; NZ=Нова Зеландія; OM=Оман; PA=Панама; PE=Перу; PH=Філіппіни;
 PK=Пакистан; PL=Польща; PR=Пуерто-Рико; PT=Португалія; PY=Парагвай; QA=Катар; RO=Румунія; RS=Сербія; RU=Росія;
 RW=Руанда; SA=Саудівська Аравія; SC=Сейшельські Острови; SD=Судан; SE=Швеція; SG=Сінгапур; SI=Словенія;
 SK=Словаччина; SL=Сьєрра-Леоне; SN=Сенегал; SO=Сомалі; SR=Суринам; SS=Південний Судан; SV=Сальвадор; SY=Сирія;
 TD=Чад; TG=Того; TH=Таїланд; TJ=Таджикистан; TM=Туркменістан; TN=Туніс; TR=Туреччина; TT=Тринідад і Тобаго;
 TW=Тайвань; TZ=Танзанія; UA=Україна; UG=Уганда; US=Сполучені Штати; UY=Уругвай; UZ=Узбекистан; VE=Венесуела;
 VN=Вʼєтнам; XK=Косово; YE=Ємен; ZA=Південно-Африканська Республіка; ZM=Замбія; ZW=Зімбабве; :Accra=Аккра; :Addis
 Ababa=Аддис-Абеба; :Algiers=Алжир; :Cairo=Каїр; :Casablanca=Касабланка; :Dakar=Дакар; :Harare=Хараре;
 :Johannesburg=Йоганнесбурґ; :Kampala=Кампала; :Khartoum=Хартум; :Kinshasa=Кіншаса; :Luanda=Луанда; :Maputo=Мапуту;
 :Mogadishu=Моґадішо; :Nairobi=Найробі; :Tripoli=Триполі; :Buenos Aires=Буенос-Айрес; :Caracas=Каракас;
 :Chicago=Чікаґо; :Denver=Денвер; :Detroit=Детройт; :Edmonton=Едмонтон; :Guayaquil=Ґуаякіль; :Halifax=Галіфакс;
 :Havana=Гавана; :Indianapolis=Індіанаполіс; :La Paz=Ла-Пас; :Lima=Ліма; :Los Angeles=Лос-Анджелес; :Managua=Манаґуа;
 :Manaus=Манаус; :Monterrey=Монтерей; :Montevideo=Монтевідео; :New York=Нью-Йорк; :Recife=Ресіфі; :Tijuana=Тіхуана;
 :Toronto=Торонто; :Vancouver=Ванкувер; :Winnipeg=Вінніпеґ; :Almaty=Алмати; :Baghdad=Багдад; :Baku=Баку;
 :Bangkok=Бангкок; :Beirut=Бейрут; :Damascus=Дамаск; :Dhaka=Дакка; :Dubai=Дубай; :Ho Chi Minh=Хошимін;
 :Jakarta=Джакарта; :Jerusalem=Єрусалим; :Kabul=Кабул; :Karachi=Карачі; :Kathmandu=Катманду; :Kuala
 Lumpur=Куала-Лумпур; :Manila=Маніла; :Novosibirsk=Новосибірськ; :Phnom Penh=Пномпень; :Pyongyang=Пхеньян;
 :Riyadh=Ер-Ріяд; :Seoul=Сеул; :Shanghai=Шанхай; :Taipei=Тайбей; :Tashkent=Ташкент; :Tbilisi=Тбілісі; :Tehran=Тегеран;
 :Tokyo=Токіо; :Vladivostok=Владивосток; :Yangon=Янгон; :Yekaterinburg=Єкатеринбург; :Yerevan=Єреван;
 :Reykjavik=Рейкʼявік; :Brisbane=Брісбен; :Melbourne=Мельбурн; :Perth=Перт; :Sydney=Сідней; :Amsterdam=Амстердам;
 :Athens=Афіни; :Belgrade=Белград; :Berlin=Берлін; :Bratislava=Братислава; :Brussels=Брюссель; :Bucharest=Бухарест;
 :Budapest=Будапешт; :Copenhagen=Копенгаген; :Dublin=Дублін; :Helsinki=Гельсінкі; :Istanbul=Стамбул; :Kyiv=Київ;
 :Lisbon=Лісабон; :Ljubljana=Любляна; :London=Лондон; :Madrid=Мадрид; :Minsk=Мінськ; :Moscow=Москва; :Oslo=Осло;
 :Paris=Париж; :Podgorica=Подгориця; :Prague=Прага; :Riga=Рига; :Rome=Рим; :Sarajevo=Сараєво; :Skopje=Скопʼє;
 :Stockholm=Стокгольм; :Tallinn=Таллінн; :Vatican=Ватикан; :Vienna=Відень; :Vilnius=Вільнюс; :Warsaw=Варшава;
 :Zagreb=Загреб; :Zurich=Цюріх; :Honolulu=Гонолулу
zh: AD=安道尔; AE=阿拉伯联合酋长国; AF=阿富汗; AL=阿尔巴尼亚; AM=亚美尼亚;
 AO=安哥拉; AR=阿根廷; AT=奥地利; AU=澳大利亚; AZ=阿塞拜疆;
 BA=波斯尼亚和黑塞哥维那; BB=巴巴多斯; BD=孟加拉国; BE=比利时; BF=布基纳法索;
 BG=保加利亚; BH=巴林; BI=布隆迪; BJ=贝宁; BN=文莱; BO=玻利维亚; BR=巴西;
 BT=不丹; BW=博茨瓦纳; BY=白俄罗斯; BZ=伯利兹; CA=加拿大; CF=中非共和国;
 CH=瑞士; CI=科特迪瓦; CL=智利; CM=喀麦隆; CN=中国; CO=哥伦比亚;
 CR=哥斯达黎加; CU=古巴; CV=佛得角; CY=塞浦路斯; CZ=捷克; DE=德国; DJ=吉布提;
 DK=丹麦; DO=多米尼加共和国; DZ=阿尔及利亚; EC=厄瓜多尔; EE=爱沙尼亚; EG=埃及;
 ER=厄立特里亚; ES=西班牙; ET=埃塞俄比亚; FI=芬兰; FJ=斐济; FR=法国; GA=加蓬;
 GB=英国; GH=加纳; GL=格陵兰; GM=冈比亚; GR=希腊; GT=危地马拉; GY=圭亚那;
 HN=洪都拉斯; HR=克罗地亚; HT=海地; HU=匈牙利; ID=印度尼西亚; IE=爱尔兰;
 IL=以色列; IN=印度; IQ=伊拉克; IR=伊朗; IS=冰岛; IT=意大利; JM=牙买加;
 JO=约旦; JP=日本; KE=肯尼亚; KG=吉尔吉斯斯坦; KH=柬埔寨; KM=科摩罗; KP=朝鲜;
 KR=韩国; KW=科威特; KZ=哈萨克斯坦; LA=老挝; LB=黎巴嫩; LK=斯里兰卡;
 LR=利比里亚; LS=莱索托; LT=立陶宛; LU=卢森堡; LV=拉脱维亚; LY=利比亚;
 MA=摩洛哥; MC=摩纳哥; MD=摩尔多瓦; ME=黑山; MG=马达加斯加; MK=北马其顿;
 ML=马里; MN=蒙古; MR=毛里塔尼亚; MT=马耳他; MV=马尔代夫; MW=马拉维;
 MX=墨西哥; MY=马来西亚; MZ=莫桑比克; NA=纳米比亚; NE=尼日尔; NG=尼日利亚;
 NI=尼加拉瓜; NL=荷兰; NO=挪威; NP=尼泊尔; NZ=新西兰; OM=阿曼; PA=巴拿马;
 PE=秘鲁; PH=菲律宾; PK=巴基斯坦; PL=波兰; PR=波多黎各; PT=葡萄牙; PY=巴拉圭;
 QA=卡塔尔; RO=罗马尼亚; RS=塞尔维亚; RU=俄罗斯; RW=卢旺达; SA=沙特阿拉伯;
 SC=塞舌尔; SD=苏丹; SE=瑞典; SG=新加坡; SI=斯洛文尼亚; SK=斯洛伐克;
 SL=塞拉利昂; SN=塞内加尔; SO=索马里; SR=苏里南; SS=南苏丹; SV=萨尔瓦多;
 SY=叙利亚; TD=乍得; TG=多哥; TH=泰国; TJ=塔吉克斯坦; TM=土库曼斯坦;
 TN=突尼斯; TR=土耳其; TT=特立尼达和多巴哥; TW=台湾; TZ=坦桑尼亚; UA=乌克兰;
 UG=乌干达; US=美国; UY=乌拉圭; UZ=乌兹别克斯坦; VE=委内瑞拉; VN=越南;
 XK=科索沃; YE=也门; ZA=南非; ZM=赞比亚; ZW=津巴布韦; :Accra=阿克拉;
 :Addis Ababa=亚的斯亚贝巴; :Algiers=阿尔及尔; :Cairo=开罗;
 :Casablanca=卡萨布兰卡; :Dakar=达喀尔; :Harare=哈拉雷;
 :Johannesburg=约翰内斯堡; :Kampala=坎帕拉; :Khartoum=喀土穆;
 :Kinshasa=金沙萨; :Luanda=罗安达; :Maputo=马普托;
 :Mogadishu=摩加迪沙; :Nairobi=内罗毕; :Tripoli=的黎波里; :Buenos
 Aires=布宜诺斯艾利斯; :Caracas=加拉加斯; :Chicago=芝加哥; :Denver=丹佛;
 :Detroit=底特律; :Edmonton=埃德蒙顿; :Guayaquil=瓜亚基尔;
 :Halifax=哈利法克斯; :Havana=哈瓦那; :Indianapolis=印第安纳波利斯; :La
 Paz=拉巴斯; :Lima=利马; :Los Angeles=洛杉矶; :Managua=马那瓜;
 :Manaus=马瑙斯; :Monterrey=蒙特雷; :Montevideo=蒙得维的亚; :New
 York=纽约; :Recife=累西腓; :Tijuana=蒂华纳; :Toronto=多伦多;
 :Vancouver=温哥华; :Winnipeg=温尼伯; :Almaty=阿拉木图;
 :Baghdad=巴格达; :Baku=巴库; :Bangkok=曼谷; :Beirut=贝鲁特;
 :Damascus=大马士革; :Dhaka=达卡; :Dubai=迪拜; :Ho Chi
 Minh=胡志明市; :Jakarta=雅加达; :Jerusalem=耶路撒冷; :Kabul=喀布尔;
 :Karachi=卡拉奇; :Kathmandu=加德满都; :Kuala Lumpur=吉隆坡;
 :Manila=马尼拉; :Novosibirsk=新西伯利亚; :Phnom Penh=金边;
 :Pyongyang=平壤; :Riyadh=利雅得; :Seoul=首尔; :Shanghai=上海;
 :Taipei=台北; :Tashkent=塔什干; :Tbilisi=第比利斯; :Tehran=德黑兰;
 :Tokyo=东京; :Vladivostok=海参崴; :Yangon=仰光;
 :Yekaterinburg=叶卡捷琳堡; :Yerevan=埃里温; :Reykjavik=雷克雅未克;
 :Brisbane=布里斯班; :Melbourne=墨尔本; :Perth=珀斯; :Sydney=悉尼;
 :Amsterdam=阿姆斯特丹; :Athens=雅典; :Belgrade=贝尔格莱德;
 :Berlin=柏林; :Bratislava=布拉迪斯拉发; :Brussels=布鲁塞尔;
 :Bucharest=布加勒斯特; :Budapest=布达佩斯; :Copenhagen=哥本哈根;
 :Dublin=都柏林; :Helsinki=赫尔辛基; :Istanbul=伊斯坦布尔; :Kyiv=基辅;
 :Lisbon=里斯本; :Ljubljana=卢布尔雅那; :London=伦敦; :Madrid=马德里;
 :Minsk=明斯克; :Moscow=莫斯科; :Oslo=奥斯陆; :Paris=巴黎;
 :Podgorica=波德戈里察; :Prague=布拉格; :Riga=里加; :Rome=罗马;
 :Sarajevo=萨拉热窝; :Skopje=斯科普里; :Stockholm=斯德哥尔摩;
 :Tallinn=塔林; :Vatican=梵蒂冈; :Vienna=维也纳; :Vilnius=维尔纽斯;
 :Warsaw=华沙; :Zagreb=萨格勒布; :Zurich=苏黎世; :Honolulu=檀香山
"""
