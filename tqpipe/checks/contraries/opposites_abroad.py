"""Opposites of leaflets, notices and programs in Swedish, Danish, Polish, Russian, Turkish, Arabic, Chinese and
Japanese, as data for opposites.py: before and after meals, hot and cold, allowed and forbidden, on and off, kin.

The sets are those of the other tables, but for a few that begin with English here. Only words that can mean little
else; in Chinese and Japanese every character that may name a member stands after the bar. The form is that of
opposites_pairs.py. Compiled by hand for this project from the sense groups of the dictionaries that
opposites_north.py names, of the TDK (tr) and of Hans Wehr (ar).
"""

from __future__ import annotations

from tqpipe.checks.contraries.opposites_pairs import rows

_ROWS = """
verdict.acquit: sv friade friad friades frikänd frikändes frikände | fri*; da frifandt frifundet frikendt |
 fri*; pl uniewinnił uniewinniła uniewinniono uniewinniony uniewinnieni | uniew* oczy*; ru оправдал оправдала
 оправдали оправдан оправданы | оправ*; zh 无罪 | 无; ja 無罪 | 無; tr beraat | bera* akla*; ar ببراءة برأت |
 برا* برئ*
verdict.convict: sv dömdes fälld fälldes | döm* fäll*; da dømt dømte dømtes | døm*; pl skazał skazała skazano
 skazany skazani | skaz*; ru осудил осужден осуждён осуждены приговорил | осуж* пригов* винов*; zh 定罪 有罪
 判刑 | 罪 判; ja 有罪 |; tr mahkum mahkûm | mahk* suç*; ar أدانت أدين | إدان* مذنب*
factor.double: en double_the double_your | doub*; ro dublați dublează | dubl*; sv dubbla fördubbla fördubblades
 fördubblats | dubb* fördubb* två* gång*; da fordobl fordoblet fordobledes fordoble | dob* fordob* to gang*; pl
 podwoić podwoił podwoiła podwoiły podwojona | podw* dwu* dwa* razy; ru удвоить удвойте удвоил удвоилось
 удвоилась удвоился | удв* дв*; zh 加倍 翻倍 翻一番 | 倍 双 两 二 番; ja 倍増 二倍 2倍 | 倍 二
factor.half: en halve |; ro înjumătățiți | jum* înjum*; sv halvera halverade halverades halverats | halv*
 hälft*; da halver halveret halveredes halvere | halv*; pl | poł* pół*; ru | пол* втрое вдвое двое; zh 减半 |
 半; ja 半減 | 半
warmth.hot: da varm varmt varme hed hede | var* hed*; zh 热水 高温 | 热 温 暖 烫; ja 熱湯 熱い お湯 | 熱 温 暖
 暑 湯; tr sıcak sıcağa | sıca* ılık*; ar الساخن ساخن ساخنة الحار | حر* دا*; pl gorącą gorące gorąca gorącej
 gorący gorącym | gorąc* ciep*
warmth.cold: da kold koldt kolde | kold* køl*; zh 冷水 低温 寒冷 | 冷 凉 寒 冻 冰; ja 冷水 冷たい | 冷 寒 涼; tr
 soğuk | soğ* serin*; ar البارد بارد باردة | بر*; pl zimną zimna zimnej zimne zimny zimnym | zimn* chłod* mroź*
permit.forbid: da forbudt forbyder forbød forbud | forb* ulov*; pl wzbronione wzbroniony zabronione zabroniony
 zakazane zakazano zakaz | wzbr* zabr* zakaz*; ru запрещено запрещён запрещен запрещена запрещается воспрещается
 воспрещён запретил | запре* воспр* нельзя; zh 禁止 严禁 | 禁 不 止; ja 禁止 禁煙 | 禁 不; tr yasaktır yasak
 yasaklandı | yasak*; ar ممنوع يمنع يحظر محظور | منع* حظ* ممن* تحظ*
permit.allow: da tilladt tillader tilladte | till* lov*; pl dozwolony dozwolone dozwolona dozwolono zezwala |
 dozw* zezw* poz*; ru разрешён разрешен разрешено разрешена разрешается разрешил | разр* позв* можно; zh 允许
 准许 获准 | 允 准 可 许; ja 許可 許され | 許 可; tr serbesttir serbest | izin* serb*; ar مسموح يسمح مسموحا |
 سم* مسم* جاز*
run_of.begin: da begynder begyndte starter startede | beg* start* åbn*; pl zaczyna zaczyna_się rozpoczyna
 rozpoczęło rozpoczęła rozpoczął zaczęło zaczęła | zacz* rozp* pocz*; ru начинается начинаются начался началась
 началось начались | нач* стар* откр*; zh 开始 | 始 开 起 启; ja 始まる 始まり 始まった 始めた | 始 開 初; tr
 başlıyor başladı başlar başlayacak | baş*; ar يبدأ تبدأ بدأ بدأت | بد*
run_of.end: da slutter sluttede ender | slut* end* luk*; pl kończy kończą skończył skończyła skończyło
 zakończyło zakończył zakończyła | końc* koń* skoń* zak*; ru заканчивается заканчиваются закончился закончилась
 закончилось закончились | кон* зак* окон*; zh 结束 | 结 终 完 束 止 收 毕; ja 終わる 終わり 終わった 終了 | 終
 了; tr bitiyor bitti biter sona_erdi sona_erecek | bit* son*; ar ينتهي تنتهي انتهى انتهت | نه* انته*
sooner.before: zh 饭前 餐前 空腹 | 前 先; ja 食前 | 前; sv före_maten före_måltid före_måltider | för*; da
 før_maden før_måltid før_måltider | før*; tr yemekten_önce yemeklerden_önce | önce*; ar قبل_الوجبات قبل_الأكل
 قبل_الطعام | قبل*
sooner.after: zh 饭后 餐后 | 后 後; ja 食後 | 後; sv efter_maten efter_måltid efter_måltider | efter*; da
 efter_maden efter_måltid efter_måltider | efter*; tr yemekten_sonra yemeklerden_sonra | sonra*; ar بعد_الوجبات
 بعد_الأكل بعد_الطعام | بعد*
outcome.win: da vandt vundet vinder vinde sejr sejren | vind* vand* vund* sejr*; zh 赢得 获胜 赢了 取胜 | 赢 胜
 冠 夺 得; ja 勝った 勝利 優勝 | 勝; tr kazandı kazandılar galibiyet | kaz* gal* yen*; ar فاز فازت الفوز | فو*
 فائ* انتص*
outcome.lose: da tabte taber tabt tabe nederlag nederlaget | tab* nederl*; zh 输掉 输了 落败 | 输 败 失 丢 死 亏
 没; ja 負けた 敗れた 敗北 | 負 敗 失 亡; tr kaybetti kaybettiler yenilgi mağlubiyet | kayb* kayıp* yenil*
 mağl*; ar خسر خسرت الخسارة | خس* هزي* فقد*
hand.left: da venstre | venst*; tr sola solda solunda | sol*; ar يسارا اليسار لليسار يسار | يس* غاد* ترك*
hand.right: da højre | høj*; tr sağa sağda sağında | sağ*; ar يمينا اليمين لليمين | يم* حق*
border.export: da eksport eksporten eksporterer | eksport*; tr ihracat ihracatı ihraç | ihra*; ar الصادرات
 صادرات تصدير | صاد* صدر*
border.import: da import importen importerer | import*; tr ithalat ithalatı ithal | itha*; ar الواردات واردات
 استيراد | وار* است*
sign.positive: da positiv positivt positive | posi*; tr pozitif | pozit* olumlu*; ar إيجابية إيجابي | إيجاب*; ru
 положительным положительной положительными положительные | полож*
sign.negative: da negativ negativt negative | nega*; tr negatif | negat* olumsuz*; ar سلبية سلبي | سلب*; ru
 отрицательным отрицательной отрицательными отрицательные | отриц*
change.up: pl wzrosło | wzr*; tr arttı yükseldi artış | art* yük*; ar ارتفعت ارتفع ارتفاع | رف* ارت* زا* زي*
change.down: pl spadło | spad*; tr düştü azaldı düşüş | düş* aza*; ar انخفضت انخفض انخفاض تراجعت | خف* هب* تراج*
 انخ*
trade.buy: tr satın satın_aldı | satın* al*; ar اشترى اشترت شراء | شر* اشت*
trade.sell: tr sattı satıyor satıldı satış | sat*; ar باع باعت بيع | بي* مبي*
state.open: tr açıktır açık açıldı | aç*; ar مفتوح مفتوحة فتح | فت* مفت*
state.closed: tr kapalıdır kapalı kapandı | kapa*; ar مغلق مغلقة أغلق | غل* مغل* إغل*
offer.accept: da accepterede accepteret godkendte | acc* godk* tog*; ru приняло принято | прин* соглас*; zh 接受
 同意 采纳 | 受 同 纳 准; ja 受け入れ 承認 | 受 承 認; tr kabul kabul_etti | kabul*; ar قبلت قبل_العرض | قب*
 واف*
offer.reject: da afviste afvist nægtede forkastede | afv* nægt* fork*; ru отвергло отклонило отказалось | отв*
 откл* отка*; zh 拒绝 否决 驳回 | 拒 否 驳 绝; ja 拒否 拒絶 却下 断った | 拒 却 断; tr reddetti reddedildi |
 redd* ret*; ar رفضت رفض رفضوا | رف*; sv avslog avslagit | avs*
switch.on: da tænd tændte tænder tændt | tænd* start*; pl włącz włączyć włączył włączyła włączono włączony
 włączaj włączać | włąc*; ru включите включить включил включила включи включен включён включайте включать | вкл*
 зав* запус*; zh 打开 开启 启动 开机 | 开 启; ja 電源を入れ スイッチを入れ エンジンをかけ オンにし | 入 付 点 開
 オン つけ かけ 起動; tr çalıştırın çalıştırdı | aç* çal*; sv slå_på sätt_på slog_på satte_på | på start* tän*
switch.off: da sluk slukkede slukker slukket | sluk* stop*; pl wyłącz wyłączyć wyłączył wyłączyła wyłączono
 wyłączony wyłączaj wyłączać | wyłąc* zgaś* zgas*; ru выключите выключить выключил выключила выключи выключен
 выключайте выключать | выкл* откл* глуш* погас*; zh 关闭 关掉 关机 熄灭 | 关 熄 灭 闭 停; ja 電源を切
 エンジンを切 スイッチを切 オフにし | 切 消 オフ 止 停; tr kapatın kapattı kapatınız | kapat* sön*; sv stäng_av
 stängde_av stängdes_av slog_av | av släck* stäng*
transfer.up: sv ladda_upp laddade_upp laddas_upp | upp; da upload uploade uploadet | upload* læg* op; zh 上传 |
 传 载; ja アップロード | 上; tr yükleyin yükle karşıya | yük*
transfer.down: sv ladda_ner ladda_ned laddade_ner laddas_ner | ner ned hämt*; da download downloade downloadet
 hent | download* hent*; zh 下载 | 载; ja ダウンロード | 落; tr indirin indir | indir*; pl pobierz pobrać
 pobrano | pobier* pobr* ściąg*; ru скачать скачайте скачал | скач* загр*
session.in: en log_in sign_in logged_in signed_in logs_in signs_in | login* enter*; es iniciar_sesión
 inicia_sesión inicie_sesión | inici*; fr connectez_vous se_connecter | connect* connex*; pt iniciar_sessão
 inicie_sessão | inici* entr*; de anmelden einloggen | anm* ein*; sv logga_in loggade_in inloggad | inlogg*; da
 log_ind logget_ind loggede_ind | ind*; pl zaloguj zalogować zalogowany | zalog*; ru войти войдите
 авторизоваться | вой* вход*; zh 登录 登陆 | 登; ja ログイン サインイン | イン; tr giriş_yap giriş_yapın
 oturum_aç oturum_açın | gir* aç*; ar تسجيل_الدخول سجل_الدخول | دخول*
session.out: en log_out sign_out logged_out signed_out logs_out signs_out | logout* exit* off; es cerrar_sesión
 cierra_sesión cierre_sesión | cerr* cierr*; fr déconnexion déconnectez_vous se_déconnecter | décon*; pt
 terminar_sessão termine_sessão encerrar_sessão | termin* encerr* sai*; de abmelden ausloggen | abm* aus*; sv
 logga_ut loggade_ut utloggad | utlogg*; da log_ud logget_ud loggede_ud | ud*; pl wyloguj wylogować wylogowany |
 wylog*; ru выйти выйдите | вый* выход*; zh 退出登录 登出 注销 | 退 出 注; ja ログアウト サインアウト | アウト;
 tr çıkış_yap çıkış_yapın oturumu_kapat oturumu_kapatın | çık* kapat*; ar تسجيل_الخروج سجل_الخروج | خروج*
conceal.show: en show_details show_all show_more show_password |; sv visa visas | vis* avslö*; da vis vises |
 vis* afslø*; pl pokaż pokazać wyświetl | poka* wyśw*; ru показать покажите показывать | пок* отоб*; zh 显示 |
 显 示 露 揭; ja を表示 表示する | 表 示 明; tr göster gösterin | göst*; ar إظهار عرض | ظه* كشف*
conceal.hide: sv dölj dölja | döl* göm*; da skjul skjule | skju* gem*; pl ukryj ukryć | ukry*; ru скрыть скройте
 | скры*; zh 隐藏 | 隐 藏 掩 匿; ja 非表示 を隠す を隠した | 隠 非; tr gizle gizleyin | giz*; ar إخفاء | خف*
unlock_of.shut: sv lås låsa låser låste | lås* spär*; da lås låse låser låste | lås* spær*; zh 锁门 锁上 锁定 |
 锁; ja 鍵をかけ ロックする ロックし | 鍵 ロック; ru запереть заперите запер заблокировать | запер* блок*; pl
 zablokuj | zamk* zamy* blok*
unlock_of.open: sv låsa_upp lås_upp | upp; da lås_op låse_op | op; zh 解锁 开锁 | 解 开; ja 鍵を開け
 ロックを解除 | 解 開; ru разблокировать разблокируйте | разбл* отп*; pl odblokuj odblokować | odbl* otw*
edge_of.out: sv utom_räckhåll | utanför ut*; da utilgængeligt utilgængelig | uden*; pl niedostępnym niedostępne
 | poza*; ru недоступном недоступным | вне; zh 接触不到 够不着 触及不到 | 不 外; ja 届かない | ない 外; ar
 بعيدا_عن بعيداً_عن | بعيد*
edge_of.in: sv inom_räckhåll | in*; da inden_for_rækkevidde tilgængeligt | ind*; pl dostępnym | dostęp*; ru доступном
 | в; ja 届く | 届; zh 接触得到 | 内 得
seniority.oldest: en oldest | old* earl* ancient first senior*; es más_antiguo más_antigua más_viejo más_vieja |
 antig* viej* mayor*; fr plus_ancien plus_ancienne plus_vieux plus_vieille | ancien* vie* aîn* âg*; it
 più_antico più_antica più_vecchio più_vecchia | antic* vecch* anzian*; pt mais_antigo mais_antiga mais_velho
 mais_velha | antig* velh*; de älteste ältesten ältester ältestes | alt* ält*; sv äldsta | äld* gam*; da ældste
 | æld* gam*; pl najstarszy najstarsza najstarsze najstarszym najstarszej | starsz* star*; ru старейший
 старейшая старейшее старейшего старейшей | стар* древн*; zh 最古老 最老 最年长 | 古 老 旧 早 长 大; ja 最古
 最も古い 最年長 | 古 老 長; ro cel_mai_vechi cea_mai_veche | vech* bătr* vârst*; tr en_eski en_yaşlı | esk*
 yaşl*
seniority.newest: en newest youngest | new* young* lat* recent* last small*; es más_nuevo más_nueva más_joven
 más_reciente | nuev* jov* jóv* recien* últim* menor*; fr plus_récent plus_récente plus_jeune plus_jeunes | réc*
 jeun* nouv* neu* derni* cadet*; it più_nuovo più_nuova più_giovane più_recente | nuov* giov* recent* ultim*
 minor*; pt mais_novo mais_nova mais_jovem mais_recente | nov* jov* recent* últim*; de neueste neuesten jüngste
 jüngsten jüngster | neu* jung* jüng* letzt*; sv nyaste yngsta senaste | ny* yng* sen*; da nyeste yngste seneste
 | ny* yng* sen*; pl najnowszy najnowsza najnowsze najmłodszy najmłodsza | now* młod* ost* najm*; ru новейший
 новейшая новейшее | нов* мол* млад* послед*; zh 最新 最年轻 | 新 年轻 近 小 少; ja 最新 最年少 | 新 若 少; tr
 en_yeni en_genç | yeni* genç*
door.out: en exit exits | exit* out* way; ca sortida | sort*; es salida | sal*; fr sortie | sort*; it uscita |
 usc*; pt saída | sai* saí*; de ausgang ausgänge | aus*; ro ieșire ieșirea | ieș*; sv utgång utgången | ut*; da
 udgang udgangen | ud*; pl wyjście | wyj*; ru выход выхода | вых*; zh 出口 | 出; ja 出口 | 出; tr çıkış | çık*;
 ar خروج الخروج مخرج | خر* مخ*
door.in: en entrance entrances | ent* in* way; ca entrada | entr*; es entrada | entr* ingres* acces*; fr entrée
 | entr* accès; it ingresso entrata | ingr* entr* access*; pt entrada | entr* ingres*; de eingang eingänge |
 ein*; ro intrare intrarea | intr*; sv ingång ingången entré entrén | in* entr*; da indgang indgangen | ind*; pl
 wejście | wej* wst*; ru вход входа | вх*; zh 入口 | 入 门 进; ja 入口 玄関 | 入 門 玄; tr giriş | gir*; ar مدخل
 المدخل دخول الدخول | دخ* مد*
portion.half: sv hälften | halv* hälft* 50; da halvdelen | halv* 50; pl połowa połowy połowę połowie | poł* pół*
 50; ru половина половину половины половине | пол* 50; zh 一半 | 半 五 50; ja 半分 半数 | 半 五 50; tr yarısı
 yarısını | yar* buç* 50; ar نصف | نص* 50
portion.third: sv tredjedel tredjedelar | tred* tre* 3*; da tredjedel tredjedele | tred* tre* 3*; pl
 jedna_trzecia jednej_trzeciej jedną_trzecią dwie_trzecie | trz* 3*; ru треть трети третью | тр* 3*; zh 三分之 |
 三 3; ja 三分の 3分の | 三 3; tr üçte_bir üçte_biri üçte_ikisi | üç* 3*; ar ثلث ثلثي | ثل* ثلا* 3*
portion.quarter: sv fjärdedel fjärdedelar | fjär* kvart* 25; da fjerdedel fjerdedele | fjer* kvart* 25; pl
 jedna_czwarta jednej_czwartej jedną_czwartą | czwar* kwar* ćwi* 25; ru | четверт* 25; zh 四分之 | 四 季 刻 25;
 ja 四分の 4分の | 四 4 25; tr dörtte_bir dörtte_biri | dört* çey* 25; ar ربع | رب* 25
force_of.push: da skub | skub* tryk*; pl pchać pchaj pchnij | pch* nac*; ru от_себя толкайте | толк* наж*; ja
 押す 押して | 押; tr itiniz itin | it* bas*
force_of.pull: da træk | træk*; pl ciągnąć ciągnij pociągnij | ciąg*; ru на_себя тяните потяните | тян*; ja 引く
 引いて | 引; tr çekiniz çekin | çek*
state.closed: pl zamknij zamknąć zamknięciu | zamk* zamy*; ru закрыть закройте | закр*; zh 不营业 停业 不开放 |
 关 闭 休; ja 休みです 定休日 閉店 | 閉 休
state.open: pl otwórz otworzyć otwarciu | otw*; ru открыть откройте | откр*; zh 营业 | 开; ja 営業 | 開
compass.north: zh 以北 北部 北方 | 北; ja 北部 北側 北に | 北; tr kuzeyinde kuzeyde kuzey | kuz*; ar شمال شمالي
 الشمالية | شم*
compass.south: zh 以南 南部 南方 | 南; ja 南部 南側 南に | 南; tr güneyinde güneyde güney | gün*; ar جنوب جنوبي
 الجنوبية | جن*
compass.east: da øst østlige østlig | øst*; zh 以东 东部 | 东; ja 東部 東側 | 東; tr doğusunda doğuda | doğu*;
 ar شرق شرقي الشرقية | شر*
compass.west: da vest vestlige vestlig | vest*; zh 以西 西部 | 西; ja 西部 西側 | 西; tr batısında batıda |
 bat*; ar غرب غربي الغربية | غر*
many_of.many: da mange | man*; zh 很多 许多 众多 | 多; ja 多くの 大勢 | 多; tr birçok | çok* bir*; ar الكثير
 كثير | كث*
many_of.few: da | få*; zh 很少 少数 | 少; ja | 少; tr | az*; ar القليل قليل | قل*
worth.good: tr iyi iyidir | iyi* güz* hoş*
worth.bad: tr kötü kötüdür | köt* fena* bozu*
order.first: tr ilk birinci | ilk* birin* önce* baş*
order.last: tr son sonuncu | son* geç* nih*
side_of.inside: tr içeri içeride içeriye | iç*
side_of.outside: tr dışarı dışarıda dışarıya | dış*
state.open: tr açık açıktır açıldı | aç*
state.closed: tr kapalı kapalıdır kapandı | kapal* kapan* kapat*
risk.safe: tr güvenli güvenlidir | güv* emin*
risk.danger: tr tehlikeli tehlikelidir | tehl* risk*
novelty.new: tr yeni yenisi | yen*
novelty.old: tr eski eskisi | esk* yaş*
effort.easy: tr kolay kolaydır kolayca | kol* bas* değil*
effort.difficult: tr zor zordur | zor* güç* değil*
"""
ABROAD = rows(_ROWS)

_KIN = """
parent.mother: sv mor mamma moder modern mödrar | mamm* mor* svärm*; da mor mødre moderen moren | mor* mød*
 svigerm*; pl matka matki matkę matce matką mama | mat* mam* teśc*; ru мать матери матерью мама мамы маму | мат*
 мам* тёщ* свекр*; zh 母亲 妈妈 | 母 妈 娘; ja 母親 お母さん 母が 母は 母の | 母 ママ; tr annesi annem annesinin
 | ann*; ar والدته أمه والدتي | أم* والد*
parent.father: sv far pappa fadern fäder fader | pap* far* svärf*; da far fædre faderen faren | far* fæd*
 svigerf*; pl ojciec ojca ojcu ojcem tata | ojc* tat* teść*; ru отец отца отцу отцом папа папы папу | от* пап*
 тест* свёк*; zh 父亲 爸爸 | 父 爸 爹; ja 父親 お父さん 父が 父は 父の | 父 パパ; tr babası babam babasının |
 bab*; ar والده أبوه والدي | أب* والد*
sibling.sister: sv syster systern systrar | syst* svägers*; da søster søsteren søstre | søst* svigers*; pl
 siostra siostry siostrę siostrze siostrą | siost*; ru сестра сестры сестру сестре сестрой | сест*; zh 姐姐 妹妹
 | 姐 妹 姊; ja 姉が 姉は 姉の 妹が 妹は 妹の 姉妹 | 姉 妹; tr kız_kardeşi kız_kardeşim ablası ablam | abla*
 kardeş* kız; ar أخته أختي شقيقته | أخت* شقيق*
sibling.brother: sv bror brodern bröder | bro* brö* svåg*; da bror broderen broren brødre | bro* brø* svog*; pl
 brat brata bratu bratem bracia | bra*; ru брат брата брату братом братья братьев | бра*; zh 哥哥 弟弟 | 兄 弟
 哥; ja 兄が 兄は 兄の 弟が 弟は 弟の | 兄 弟; tr erkek_kardeşi erkek_kardeşim ağabeyi ağabeyim abisi | ağab*
 abi* kardeş*; ar أخوه شقيقه أخي | أخ* شقيق*
spouse.wife: sv fru hustru frun hustrun | fru* hust* mak*; da kone konen hustru | kon* hust*; pl żona żony żonę
 żonie żoną | żon* mał*; ru жена жены жену жене женой | жен* супруг*; zh 妻子 太太 老婆 | 妻 婆 夫人; ja 妻が
 妻は 妻の 奥さん | 妻 奥 夫人; tr karısı karım | kar* eş*; ar زوجته زوجتي زوجة | زوج*
spouse.husband: sv make maken | mak* man* gift*; da ægtemand ægtemanden | mand* æg*; pl mąż męża mężowi mężem |
 męż* mąż* mał*; ru муж мужа мужу мужем | муж* супруг*; zh 丈夫 老公 | 夫 公; ja 夫が 夫は 夫の | 夫 旦 主人; tr
 kocası kocam | koca* eş*; ar زوجها زوجي | زوج*
child.daughter: sv dotter dottern döttrar | dott* dött* flick*; da datter datteren døtre | dat* døt*; pl córka
 córki córkę córce córką | cór*; ru дочь дочери дочерью дочка | доч*; zh 女儿 | 女; ja 娘が 娘は 娘の | 娘 女;
 ar ابنته ابنتي | ابن* بن*
child.son: sv son sonen söner | son* sön*; da søn sønnen sønner | søn*; pl syn syna synowi synem synowie | syn*;
 ru сын сына сыну сыном сыновья | сын*; zh 儿子 | 儿 子; ja 息子が 息子は 息子の | 息 子; tr oğlu oğlum | oğ*
 oğul*; ar ابنه ابني | ابن* بن*
"""
KIN_ABROAD = rows(_KIN)
