"""Opposites of policies, trials and timetables, as data for opposites.py: except and including, insurer and insured,
victim, witness and suspect, suspended and resumed, must and may in more languages.

The form is that of opposites_pairs.py, with Chinese, Japanese, Arabic and others where the words are as sure there.
Compiled by hand for this project.
"""

from __future__ import annotations

from tqpipe.checks.contraries.opposites_pairs import rows

_ROWS = """
exception.out: en except excepting excluding | but save other exclu* not n't without unless only clos* apart; ca
 excepte llevat_de llevat_dels tret_de tret_dels | exclo* menys no sense sols només; es excepto salvo exceptuando |
 excl* menos no sin solo sólo; fr sauf excepté hormis | excep* exclu* sans pas ne seul*; pt exceto salvo | exclu*
 menos não sem só; it tranne eccetto fuorché | eccez* esclu* salvo non senza solo; ro exceptând cu_excepția | excep*
 exclu* fără nu puțin; de außer ausgenommen | ausn* nicht ohne nur; nl behalve uitgezonderd | uitz* niet zonder
 alleen; sv utom förutom | und* inte; da undtagen undtaget | und* ikke; pl oprócz wyjątkiem | wyj* bez nie; cs kromě |
 výj* bez; ru кроме исключением | искл* без не; uk крім винятком | вин* без не; el εκτός πλην | εξαιρ* χωρίς; tr hariç
 | haric* dış*; zh 除周 除星期 除外 除节假日 除法定 不包括 | 除 非 不含; ja 除く 除き 除いて 以外は 以外の | 除 以外;
 ar باستثناء | عدا ماعدا إلا
exception.in: en including inclusive | includ* even too also plus with well; ca inclòs inclosa inclosos incloses |
 inclo* també fins comprès amb; es incluido incluida incluidos incluidas incluyendo | inclu* también hasta comprend*
 con; fr compris incluant inclus | incl* compr* même aussi avec dont; pt incluindo incluído incluída inclusive |
 inclu* também até com; it compreso compresa compresi incluso inclusi inclusa | compr* incl* anche pure con; ro
 inclusiv incluzând | inclu* și cu; de einschließlich inklusive | einschl* inkl* auch sogar mit; nl inclusief
 waaronder | incl* ook zelfs met; sv inklusive | inkl* även; da inklusive | inkl* også; pl włącznie łącznie włączając
 | włącz* łącz* także też tym; cs včetně | vč* také; ru включая включительно | включ* том также даже; uk включно
 включаючи | включ* тому також; el συμπεριλαμβανομένου συμπεριλαμβανομένης συμπεριλαμβανομένων | συμπερ* και ακόμη; tr
 dahil | dah* de da bile; zh 包括 | 含 也 还 包; ja 含む 含めて | 含 も; ar بما_في | يشمل شامل تشمل أيضا
policy_of.insurer: en insurer insurers underwriter | insurance company companies underwr*; ca asseguradora
 asseguradores | companyia assegurança; es aseguradora aseguradoras asegurador | compañía seguro seguros entidad; fr
 assureur assureurs | assurance* compagnie* mutuelle*; pt seguradora seguradoras segurador | companhia seguro seguros;
 it assicuratore assicuratori | assicuraz* compagnia assicuratr*; ro asigurător asigurătorul asigurătorului |
 companie* asigurare asigurări* societa*; de versicherer versicherers versicherern | versicherung versicherungen
 versicherungsges* versicherungsu* gesellschaft; nl verzekeraar verzekeraars | verzekering maatschappij verzekeringsm*
policy_of.insured: en policyholder policyholders | insured you holder* client* customer* assured; ca assegurat
 assegurada assegurats prenedor | client* titular*; es asegurado asegurada asegurados tomador | client* titular*; fr
 assuré assurés assurée souscripteur | client* titul* bénéfic*; pt segurado segurada segurados tomador | client*
 titular*; it assicurato assicurata assicurati contraente | client* titol*; ro asigurat asiguratul asiguratului
 asigurații | client* titular*; de versicherte versicherter versicherten versicherungsnehmer versicherungsnehmers |
 kund* inhaber*; nl verzekerde verzekerden verzekeringnemer | klant* houder*
policy_of.insured: en the_insured an_insured | insured
court_for.victim: en victim victims | dead kill* injur* wound* hurt surviv* casualt* target* prey; ca víctima víctimes
 | mort* ferit*; es víctima víctimas | muert* herid* fallec*; fr victime victimes | mort* bless*; pt vítima vítimas |
 mort* ferid*; it vittima vittime | mort* ferit*; ro victima victimă victime victimele victimei victimelor | mort*
 rănit*; de opfer opfern opfers | tot* verletz* geschädigt*; nl slachtoffer slachtoffers | dod* gewond*
court_for.suspect: en defendant defendants the_accused | accused perpetrat* attack* assail* offend* culprit* killer*
 gunm* shooter* driver* man men woman arrest* detain* murder* thie* robber* charged aggress*; ca acusat acusada
 acusats imputat | agress* detin* autor* lladr* culpabl* home conductor* assass*; es acusado acusada acusados imputado
 encausado | agres* deten* autor* ladr* culpab* hombre conductor* asesin* arrest* homicid* procesad*; fr prévenu
 accusé accusée accusés | agress* auteur* homme interpell* arrêt* voleur* coupabl* tireur* conduct* meurtr* mis_en; pt
 arguido arguida arguidos réu réus | agress* autor* homem detid* ladr* culpad* condut* assass*; it imputato imputata
 imputati | aggress* autor* uomo arrest* ladr* colpev* conduc* assass* killer ferm*; ro inculpat inculpatul inculpații
 | agres* autor* bărbat* reținut* hoț* vinovat* șofer* făptaș*; de angeklagte angeklagter angeklagten | täter* mann
 festgen* fahrer* schütz* mörder* dieb* angreif* beschuld*; nl beklaagde beklaagden | dader* man schutter* verdenk*
 chauff* moorden*
pause_of.halt: en suspended suspend suspends suspension | suspen* cancel* paus* halt* stop* interrupt* off break*
 clos* abandon*; ca suspesa suspès suspeses suspesos suspendre suspèn suspenen suspendran | susp* interr* cancel*
 atur* anul*; es suspendido suspendida suspendidas suspendidos suspende suspenden suspender suspendió | susp* interr*
 cancel* par* anul*; fr suspendu suspendue suspendus suspendues suspendre suspend | susp* interr* arrêt* annul*; pt
 suspenso suspensa suspensos suspensas suspender suspende suspendeu | susp* interr* par* cancel*; it sospeso sospesa
 sospesi sospese sospendere sospende | sosp* interr* ferm* annull*; ro suspendat suspendată suspendate suspendă
 suspendarea | susp* întrer* opri* anul*; de ausgesetzt unterbrochen ausgefallen | ausse* unterb* ausfall* fällt
 fallen stopp* eingest*; nl opgeschort geschorst onderbroken | opsch* schors* onderb* gestop* uitval*
pause_of.resume: en resumes resumed resume resuming resumption | resum* restart* reopen* again return* back continu*
 recommenc* start* begin* begun began; ca reprenen reprèn reprendre reprendran reprès represa | repr* torn* recom*
 contin*; es reanuda reanudan reanudar reanudará reanudarán reanudó reanudado reanudación | rean* retom* vuel* volv*
 contin* empiez*; fr reprennent reprendre reprendra reprendront redémarre | repr* recom* rouv* contin* rentr*; pt
 retomam retomadas retomado recomeçam recomeça retomar reatamento | retom* recom* reat* volt* contin* rein*; it
 riprendono riprende riprenderanno riprendere riprenderà | ripr* ricom* torn* contin*; ro reiau reluate reluat
 reluarea reîncep | rel* reî* reia* contin*; de wiederaufgenommen fortgesetzt | wieder* fort* weiter* nimmt; nl hervat
 hervatten hervatting | herv* weer verder opnieuw
time.within: en | within in inside under by less up between over during few; it | entro in massimo due nel; de |
 innerhalb binnen in im bis; fr | dans sous; es | dentro en plazo; ca | dins en termini; pt | dentro em prazo até; ro
 | în termen până; nl | binnen in tot; sv inom | i på; ru течение | за в до; tr içinde | için* en kadar; el εντός | σε
 μέσα μέχρι; zh 以内 之内 日内 天内 小时内 工作日内 月内 | 内 前; ja 以内 | 内 まで
kin.inlaw_parent: en mother_in father_in | laws wife* husband* spouse* step* partner*; ca sogra sogre sogres |
 dona marit muller polític* padrastr* madrastr*; es suegra suegro suegros | mujer marido esposa esposo polític*; fr
 beau_père belle_mère | femme mari beau* bell*; pt sogra sogro sogros | mulher marido esposa; it suocera suocero
 suoceri | moglie marito; ro soacra soacră socrul socru socri | soți* soț*; de schwiegermutter schwiegervater
 schwiegereltern | frau mann schwieg*; nl schoonmoeder schoonvader schoonouders | vrouw man schoon*
kin.inlaw_sibling: en brother_in sister_in | laws wife* husband* spouse* step* half partner*; ca cunyat cunyada
 cunyats | dona marit muller polític*; es cuñado cuñada cuñados cuñadas | mujer marido esposa esposo polític*; fr
 beau_frère belle_sœur | femme mari beau* bell* demi*; pt cunhado cunhada cunhados | mulher marido esposa; it cognato
 cognata cognati | moglie marito; ro cumnat cumnatul cumnata cumnată | soți* soț*; de schwager schwägerin | frau mann
 schwieg*; nl zwager schoonzus schoonzuster schoonbroer | vrouw man schoon*
kin.inlaw_child: en son_in daughter_in | laws wife* husband* spouse* step* partner*; ca gendre nora | dona marit
 muller jove polític*; es yerno nuera yernos nueras | mujer marido esposa esposo polític*; fr gendre belle_fille
 beau_fils | femme mari beau* bell*; pt genro nora genros noras | mulher marido esposa; it genero nuora | moglie
 marito; ro ginere ginerele nora noră | soți* soț*; de schwiegersohn schwiegertochter | frau mann schwieg*; nl
 schoonzoon schoondochter | vrouw man schoon*
portion.most: en most_of majority | most more over than bulk; ca la_majoria majoria | més major* gran; es la_mayoría
 mayoría | más mayor* gran; fr la_plupart majorité | plus major* grand*; pt a_maioria maioria | mais maior* grand*; it
 la_maggior maggioranza | più maggior* gran; ro majoritatea majoritate | mult* mai mare; de die_meisten mehrheit |
 mehr meist* groß*; nl de_meeste meerderheid | meer meest* groot*
edge.beginning: en begins begin | start* began begun; fr débute débutent débutera débuteront commence commencent
 commencera commenceront | débu* comm*; es comienza comienzan comenzará comenzarán empieza empiezan empezará empezarán
 | comi* com* emp* inic*; it inizia iniziano inizierà comincia cominciano | iniz* comin*; pt começa começam começará
 começarão | com* inic*; de beginnt beginnen | begin* begann*; nl begint beginnen | begin* begon*
term.from: pl od | z po
hand.left: tr sol sola soldan soldaki solda | sol*
hand.right: tr sağ sağa sağdan sağdaki sağda | sağ* hak* doğru*
verdict.acquit: fr relaxe relaxé relaxée relaxés | relax* acquit*
state.closed: ar يغلق تغلق مغلقة | غل* مغل* إغل*
state.open: ar يفتح تفتح مفتوحة | فت* مفت*
duty_of.must: el πρέπει οφείλουν οφείλει | χρει* υποχρ* απαιτ* επιβάλ*; ru должен должна должны обязан обязаны обязана
 | долж* нужн* надо необход* обяз* следу* треб* придёт* придет* только лишь; pl musi muszą należy | mus* należ*
 trzeba powin*
 wymag* koniecz* obow* ma mają; sv måste | mås* sk* behöv* bör krävs; da skal | ska* må* bør kræv* nød*; cs musí |
 mus* mají má třeba nutn* povinn* je
duty_of.may: el μπορεί μπορούν | μπορ* επιτρ* δυνατ* ίσως; ru может могут можно | мож* мог* смо* возмож* разреш*
 вправе; pl może mogą można | moż* mog* woln* dozw*; sv får kan | få* kan* kun* tillåt* må; da kan må | kan* ku* må*
 tillad* får; cs může mohou lze | mů* moh* moc* lze možn* smí smějí
"""
CLAUSES = rows(_ROWS)
