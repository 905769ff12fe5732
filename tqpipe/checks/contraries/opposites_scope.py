"""How many, how often, until when, whether one must: words that limit what a sentence says, in eight languages, Dutch
and some others, as data for opposites.py.

All and some, often and rarely, once and twice a day, doubled and halved, a half and a third, until and from, must and
may. The form is that of opposites_pairs.py. Compiled by hand for this project from the reference grammars that
negation/negation.py names; each pair was run on human translations and on the messages of programs. Words of a place
between two others (most, several) stand after the bar of what they may mean.
"""

from __future__ import annotations

from tqpipe.checks.contraries.opposites_animals import SETS as BEASTS
from tqpipe.checks.contraries.opposites_ground import SETS as GROUNDS
from tqpipe.checks.contraries.opposites_pairs import rows
from tqpipe.checks.contraries.opposites_sorts import SETS
from tqpipe.checks.contraries.opposites_things import SETS as KINDS

_ROWS = """
scope.all: en all everyone everybody every each | whole entire any full both total* always complet* *ever; ca tots
 totes tothom | tot tota cada qualsevol ambd* sencer* sempre; es todos todas | tod* cada cualquier* ambos ambas enter*
 siempre; fr tous toutes | tout* chaque chacun* ensemble entier* toujours; pt todos todas | tod* tudo cada qualquer*
 ambos ambas inteir* sempre; it tutti tutte | tutt* ogni ognun* qualsiasi entramb* sempre inter*; ro toți toate | tot*
 toat* tuturor fiecare orice într*; de alle aller allen | all* jede* sämtlich* ganz* gesamt* beid* immer; nl alle
 allemaal iedereen | al* elk* ieder* heel hele beid*
scope.some: en some_of only_some some_people some_patients some | some* several certain few part any one number
 various other many most half partly; ca alguns algunes uns_quants unes_quantes | algun* algú part un* diver* cert*
 mol* altr* quant* pocs; es algunos algunas | algún algun* alg* part* un* vari* ciert* much* otr* poc*; fr certains
 certaines quelques-uns | quelqu* certain* plusieurs des une part* d* autr*; pt alguns algumas | algum* algu* part*
 un* vári* cert* outr*; it alcuni alcune | alcun* qualc* part* del* de* cert* vari* parecch*; ro unii unele câțiva
 câteva | un* câț* cât* niște o parte alt*; de einige manche einigen | einig* manch* ein* etlich* teil* mehrer* paar;
 nl sommige enkele | somm* enk* paar deel een*
mass.most: en most_of majority | most* mainly large* bulk great* more; ca majoria | major* més gran*; es mayoría
 mayor_parte | mayor* más gran*; fr plupart majorité | plup* majeur* grand* plus; pt maioria maior_parte | maior* mais
 grand*; it maggior_parte maggioranza | magg* più gran*; ro majoritatea | major* mare* cea cei cele; de mehrheit
 meisten großteil | meist* mehr*; nl meeste meerderheid | mee* groot*
mass.few: en few_of some_of minority | a_few few* some* less minor* part small* several certain; ca alguns algunes
 pocs poques minoria | algun* poc* minor* cert* menys; es algunos algunas pocos pocas minoría | algun* poc* minor*
 ciert* menos; fr certains certaines quelques peu_de minorité | certain* quelqu* peu minor* moins part*; pt alguns
 algumas poucos poucas minoria | algun* pouc* minor* menos; it alcuni alcune pochi poche minoranza | alcun* poc*
 minor* meno; ro unii unele puțini puține minoritatea | un* puțin* minor* câț*; de einige manche wenige minderheit |
 einig* manch* wenig* minder*; nl sommige enkele weinig minderheid | somm* enk* wein* minder*
mass.all: en all every everyone everybody | *ever whole each entire any total* both; ca tots totes tothom | tot* cada;
 es todos todas | tod* cada; fr tous toutes | tout* chaque; pt todos todas | tod* cada tud*; it tutti tutte | tutt*
 ogni; ro toți toate | tot* toat* fiecare tuturor; de alle | all* jede* sämt*; nl alle allemaal | al* elk* ieder*
many_of.many: en | a_few quite_a last_few past_few next_few first_few; nl veel vele | veel* mee*; sv många | mån*; pl
 wielu wiele | wiel*; ru многие много | мног*
many_of.few: nl weinig weinige | wein*; sv få | få*; pl niewielu | niew* mał*; ru немногие мало | немн* мал*
freq_of.often: en often frequently | frequen* common* usual* regular* many most* general* much time* again repeated*;
 ca sovint freqüentment amb_freqüència | freqü* habit* sol* molt* sempre; es a_menudo frecuentemente con_frecuencia |
 frecuen* habit* suel* much* siempre menudo; fr souvent fréquemment | fréqu* habit* régul* beaucoup plus tou*; pt
 frequentemente muitas_vezes | frequ* muit* habit* cost*; it spesso frequentemente | frequen* molt* sol*; ro adesea
 deseori frecvent | frecv* ades* des* mult* obi*; de oft häufig | oft* häuf* meist* viel* öft*; nl vaak dikwijls |
 vaak* veel*; sv ofta | oft*; pl często | częs*; ru часто | част*
freq_of.seldom: en rarely seldom infrequently | rare* hardly few* little never scarc* not n't exception* uncommon*
 barely less no once; ca rarament poques_vegades | rar* poc* poques gaireb* no; es raramente rara_vez raras_veces |
 rar* poc* apenas casi no; fr rarement | rar* peu guère ne pas; pt raramente rara_vez | rar* pouc* dific* não; it
 raramente di_rado | rar* poc* non diffic*; ro rareori | rar* puțin* nu; de selten | selt* kaum wenig* nicht; nl
 zelden | zeld* niet; sv sällan | säll* inte; pl rzadko | rzad* nie; ru редко | ред* не
rarity.rare: en rare uncommon | rare* infreq* uncomm*; ca rars rares poc_freqüent poc_freqüents | rar*; es raros raras
 poco_frecuentes poco_frecuente | rar* infrec*; fr rare rares peu_fréquent peu_fréquents | rar*; it rari rare raro |
 rar* poco; pt raros raras pouco_frequentes | rar* incom*; ro rare rar | rar* puțin; de selten seltene seltenen |
 selt* ungew*; nl zeldzaam zeldzame | zeld* ongew*
rarity.common: en common frequent | comm* freq* usual* often; ca freqüent freqüents comuns habitual habituals | freqü*
 com* habit* sovint; es frecuente frecuentes comunes habituales | frec* comú* comu* habit* menudo; fr fréquent
 fréquents fréquente fréquentes courants | fréq* cour* souv*; it frequente frequenti comuni comune | freq* comun*
 spess*; pt frequente frequentes comuns | freq* comu* com*; ro frecvente frecvent comune | frecv* comun* ades*; de
 häufig häufige häufigen | häuf* oft; nl vaak veelvoorkomend | vaak veel*
edge_of.out: en out_of | beyond outside away; ca fora_de | for*; es fuera_del fuera_de | fuer*; fr hors_de | hors
 dehors; it fuori_dalla fuori_da | fuor*; pt fora_do fora_da | for*; de unzugänglich außerhalb | unz* auß*; nl
 buiten_bereik buiten_het | buit*
edge_of.in: en within_the within_reach | in with* insid* at; ca | dins; es al_alcance | dentr*; fr |
 dans; it alla_portata | dentr*; pt ao_alcance | dentr*; de innerhalb | inn* zug*; nl
 binnen_bereik binnen_het | binn*
steady.always: en always | ever* all every* each constant* still forever continu* time* invariab* whenever any*; ca
 sempre | tot* cada contín* const* quals*; es siempre | tod* cada contin* const* cualq*; fr toujours | encore jamais
 tous tout* chaque const* touj*; pt sempre | tod* cada contin* const*; it sempre | ogni tutt* contin* cost*; ro
 întotdeauna mereu totdeauna | tot* fiecare const*; de immer stets | jede* all* ständ* noch mal*; nl altijd steeds |
 elk* al* nog; sv alltid | all*; pl zawsze | każd*; ru всегда | кажд* пост*
steady.at_times: en sometimes occasionally | some* occasion* may might can could time* often once now; ca a_vegades
 de_vegades de_tant ocasionalment | algun* vegad* cop* ocas* estona* tant; es a_veces ocasionalmente en_ocasiones |
 algun* vez vec* ocas* rat*; fr parfois quelquefois | quelqu* fois temps occas*; pt às_vezes por_vezes ocasionalmente
 | algum* vez* ocas*; it a_volte talvolta ogni_tanto | alcun* qualc* volt* tanto occas*; ro uneori câteodată | un*
 cât* dat*; de manchmal gelegentlich | manch* geleg* mal* mitunter; nl soms | som* af keer; sv ibland | bland*; pl
 czasami czasem | czas*; ru иногда | ино*
times_of.once: en once_a once_daily once_per once_every once_weekly once_monthly once_only | once a_single just_one
 only_one; ca una_vegada un_cop una_volta | una_sola un_sol; es una_vez | una_sola; fr une_fois | une_seule; pt
 uma_vez | uma_só uma_única; it una_volta | una_sola; ro o_dată | odată o_singură; de einmal einmalig | nur_ein; nl
 eenmaal één_keer een_keer | eens; sv en_gång | bara_en; pl raz_dziennie raz_na | raz jeden_raz
times_of.twice: en twice two_times | two 2 double* second* again couple both half halv* pair another every; ca
 dues_vegades dos_cops el_doble | dues dos dobl* segon* altr* torn* 2; es dos_veces el_doble | dos dobl* dupl* segund*
 otr* volv* vuelv* 2; fr deux_fois le_double | deux doubl* second* 2 encore bis; pt duas_vezes o_dobro | dua* dois
 dobr* dupl* segund* 2; it due_volte il_doppio | due doppi* second* raddop* 2 bis; ro două_ori | dou* doi dubl* 2; de
 zweimal doppelt | zwei* dopp* *zweit* beid* 2; nl tweemaal twee_keer | twee* dubb* 2 dubbel*; sv två_gånger | två*
 dubb* 2; pl dwa_razy | dwa* dwu* dwó* podw* 2
times_of.thrice: en three_times thrice | three 3 third* tripl* treb*; ca tres_vegades tres_cops el_triple | tres terc*
 tripl* 3; es tres_veces el_triple | tres terc* tripl* 3; fr trois_fois le_triple | trois* tripl* tiers* 3; pt
 três_vezes o_triplo | três terc* tripl* 3; it tre_volte il_triplo | tre terz* tripl* 3; ro trei_ori | trei* tripl* 3;
 de dreimal dreifach | drei* dritt* 3; nl driemaal drie_keer | drie* derd* 3; sv tre_gånger | tre* 3; pl trzy_razy |
 trzy* trzec* 3
portion.half: en half_of half_an half_a half_the half_hour | half* halv* semi* mid* 50 30 thirty; ca la_meitat
 mitja_hora mig_litre mig_quilo | meit* mig* mitj* 50; es la_mitad media_hora medio_litro medio_kilo | mitad* med* 50
 30; fr la_moitié une_demi demi-heure | moiti* demi* mi 50; pt metade meia_hora meio_litro | metad* mei* 50; it metà
 mezz_ora mezzora mezzo_litro mezzo_chilo | met* mezz* 50; ro jumătate | jumă* 50; de hälfte halbe_stunde | halb*
 hälft* 50; nl helft half_uur | half* helft* halv* 50
portion.third: en a_third one_third two_thirds thirds | third* 33 three; ca un_terç dos_terços terços | terc* terç*
 tres; es un_tercio dos_tercios tercios tercera_parte | terc* tres; fr un_tiers deux_tiers le_tiers | tiers trois*
 tierc*; pt um_terço dois_terços terços | terç* terc* três; it un_terzo due_terzi terzi | terz* tre; ro o_treime
 treime treimi | trei*; de ein_drittel zwei_drittel drittel | drit* drei*; nl een_derde twee_derde | derd* drie*
portion.quarter: en a_quarter one_quarter three_quarters quarter_of quarters_of fourths | quart* 25 15 fifteen fourth*
 four;
 ca un_quart tres_quarts quarta_part | quart* 25 quatre; es un_cuarto cuarto_de tres_cuartos tres_cuartas cuarta_parte
 | cuart* 25 15 cuatro; fr un_quart quart_d trois_quarts | quart* 25 quatre; pt um_quarto quarto_de três_quartos
 quarta_parte | quart* 25 quatro; it un_quarto tre_quarti | quart* 25 quattro; ro un_sfert trei_sferturi | sfert*
 pătr* 25; de ein_viertel drei_viertel viertelstunde | viert* 25 vier; nl een_kwart kwartier | kwart* vier* 25
bound_for.arrival: en arrives_at arrives_in arrives_on arrives arriving_at | arriv* reach* land* com* came get* got*
 in back return* due; ca arriba arriben arribarà arribada | arrib* ve ven* vind* entr*; es llega llegan llegará
 llegada | lleg* ven* vien* vin* entr*; fr arrive arrivent arrivera arrivée | arriv* vien* ven*; pt chega chegam
 chegará chegada | cheg* vem vie*; it arriva arrivano arriverà | arriv* ven* vien* giun*; ro sosește sosesc ajunge
 ajung sosire | sos* ajun* vin* ven*; de ankommt ankunft | komm* kam* an* eintr*; nl aankomst aankomt | kom* kwam*
 aan*; sv ankommer anländer | an* kom*
bound_for.departure: en leaves_at leaves_from leaves_on departs departing_at departure departures | leav* left depart*
 go* went gone out start* set off; ca surt surten sortirà sortida | sort* surt* part* marx* va; es sale salen saldrá
 salida salidas | sal* part* march* ir va van; fr part_à partent partira départ départs | part* quit* sort* va; pt
 parte_às partem partirá partida sai saem | part* sai* saí* vai; it parte_alle parte_da parte_dal partono partirà
 partenza | part* usc* lasc* va; ro pleacă plecare plecări | plec* porn*; de abfährt abfahrt | fähr* fuhr* ab* geh*;
 nl vertrekt vertrek vertrekken vertrok | vertr* ga* ging*; sv avgår | av* gå*
factor.double: en doubled doubling doubles | doubl* twice two* 2* second* dual; ca el_doble duplicat duplica duplicar
 doblat | dobl* dupl* dues dos 2*; es el_doble duplica* duplicó duplicado | dobl* dupl* dos 2*; fr doublé doubler
 doublement le_double | doub* deux 2*; pt o_dobro duplica* duplicou dobrou | dobr* dupl* dua* dois 2*; it il_doppio
 raddoppia* | doppi* radd* due 2*; ro dubla* dublat dublul | dubl* dou* doi 2*; de verdoppel* | *dopp* zwei* 2*; nl
 verdubbel* | dubb* *twee* 2*
factor.half: en halved halving halves half_as half_the | half* halv* 50 fifty mid* semi* 0 one; ca la_meitat | meit*
 mig* mitj* 50; es la_mitad | mitad* medi* 50; fr la_moitié | moiti* demi* 50; pt metade | metad* mei* 50; it la_metà
 dimezza* | met* mezz* dimezz* 50; ro jumătate înjumătă* | jumă* înjum* 50; de hälfte halbiert halbieren | halb* hälf*
 50; nl helft gehalveerd | helf* half* halv* 50
factor.triple: en tripled triples tripling trebled | tripl* treb* three* 3* third*; ca el_triple triplicat triplica |
 tripl* tres terc* 3*; es el_triple triplica* triplicó | tripl* tres 3*; fr triplé tripler | tripl* trois 3*; pt
 o_triplo triplica* triplicou | tripl* três 3*; it il_triplo triplica* | tripl* tre 3*; ro tripla* triplat | tripl*
 trei 3*; de verdreifach* | *dreif* drei* 3*; nl verdrievoudig* | *drie* 3*
term.until: en until till | to up by before through* end* ahead prior deadline within; ca fins_a fins_al | fin* a al
 als abans termin*; es hasta | hast* antes plazo; fr jusqu | jusq* avant d'ici; pt até | at* antes prazo; it fino_a
 fino_al fino_alla fino_alle | fin* a entro prima; ro până | pân* înain*; de bis | bis* vor; nl tot | tot* voor
term.from: en from since as_of starting_from effective_from | of start* begin* onward* after out off by in; ca
 a_partir des_de | de del d des dels; es a_partir desde | de del desd*; fr à_partir depuis dès | d* de; pt a_partir
 desde | de do da dos das des*; it a_partire dal dalle dalla | d*; ro începând_cu începând din | d*; de ab seit | von
 vom aus ab* seit* nach; nl vanaf sinds | van* uit* na
time.before: nl voor_de voor_het voordat vóór | voor* eer* tot; sv före innan | för*; pl przed | przed* zanim; ru
 перед до | до* пере* раньше
time.after: nl na_de na_het nadat | na* later sinds; sv efter | eft* sedan; pl po | później; ru после | пос* потом
duty_of.must: en must shall has_to have_to obliged mandatory compulsory | may_have may_still must required should
 need* ought requir* oblig* due supposed only necess*; ca ha_de han_de heu_de has_de haurà_de hauran_de haureu_de
 hauràs_de | cal* deu* ha han heu hem hi obli* necess* només sols; es debe deben debes debéis deberá deberán deberás
 tienes_que tenéis_que | deb* tien* hay oblig* neces* ha han solo sólo solamente únicamente; fr doit doivent devra
 devront devez devrez dois | do* dev* faut fau* obli* seul* uniquement; pt deve devem deves deverá deverão deverás |
 dev* tem* têm* obrig* precis* só apenas somente; it deve devono devi dovete dovrà dovranno dovrai dovrete | dev*
 dov* obblig* occorr* va vanno solo soltanto solamente unicamente; ro trebuie | treb* oblig* neces* doar numai; de
 muss müssen musst müsst | mus* müs* soll* hat haben ist sind nur; nl moet moeten | moe* dien* zal zull* alleen
 slechts
duty_of.may: en may optional optionally you_can | may* can could might shall_be liable allow* permit* able option*
 free* possib* let* only most; ca pot poden podeu pots podrà podran podreu | po* pu* capa* només; es puede pueden
 puedes podéis podrá podrán podrás | pued* pod* pud* permit* solo sólo; fr peut peuvent pouvez pourra pourront
 pourrez peux | peu* pou* perm* seul* que; pt pode podem podes poderá poderão poderás | pod* pôd* permit* só apenas;
 it può possono puoi potete potrà potranno potrai potrete | può poss* pot* perm* sol*; ro poate pot_să puteți poți
 vor_putea va_putea | po* put* doar numai; de darf dürfen dürft darfst kann können kannst könnt | dar* dürf* dur*
 kann* könn* mög* nur höchst* all*; nl mag mogen kan kunnen | ma* mog* ka* kun* kon* all* slechts hoog*
duty.must: nl verplicht verplichte | verpl* moe*; de pflicht | pflicht* verpfl*; ro obligatoriu obligatorie
 obligatorii | oblig*
duty.may: nl optioneel optionele facultatief vrijwillig | opt* vrij*; ro opțional opțională facultativ | opți* fac*
duty.may: ca opcional opcionals facultatiu facultativa | opc* volunt*; fr facultatif facultative facultatifs optionnel
 | fac* opt* volont*; it facoltativo facoltativa opzionale opzionali | fac* opz* volont*; pt opcional opcionais
 facultativo | opc* fac* volunt*
duty.must: ca obligatori obligatòria obligatoris | oblig*; fr obligatoire obligatoires | oblig*; it obbligatorio
 obbligatoria obbligatori | obblig*; pt obrigatório obrigatória obrigatórios | obrig*
sooner.before: es antes_de antes_del antes_que | ant* hast* previ*; de vor_dem vor_der | vor* bev* früh* bis; en
 before | prior* previous* earl* ahead until pre* advance by already; ca abans_de abans_del abans_d | aban* fin*
 prev*; fr avant | avan* aup* jusq* prév*; pt antes_de antes_do antes_da antes_das | ant* até prév*; it prima_di
 prima_dei prima_del prima_della | prim* entro; ro înainte_de | înain* până
sooner.after: es después_de después_del tras | desp* tras* post* cuando vez lueg* al; de nach_dem nach_der | nach*
 spät* seit als wenn; en after | later follow* once when* since post* past upon behind subsequent* then* on wake; ca
 després_de després_del després_d | desp* quan cop post* arran en; fr après | apr* quand fois lors* dès suite; pt
 depois_de depois_do depois_da depois_das após | dep* apó* quand* vez; it dopo | dop* quand* volt* in; ro după | dup*
 când odat*
"""
SCOPE = rows(_ROWS)
#: Sets of words so common, or so often in lists, that one anywhere on the other side may answer.
ANYWHERE = frozenset(
    [
        "scope",
        "mass",
        "freq_of",
        "steady",
        "times_of",
        "factor",
        "term",
        "duty_of",
        "sooner",
        "portion",
        "bound_for",
        "kin",
        "organ_of",
        "limb_of",
        "crime_for",
        "disaster_of",
        "harm_of",
        "custody_of",
        "rarity",
        "edge_of",
        "exception",
        "policy_of",
        "court_for",
        "pause_of",
        "ground_of",
        "turn_of",
        *SETS,
        *BEASTS,
        *KINDS,
        *GROUNDS,
    ]
)
#: The set in which a negation turns one into the other: must not, may not.
DUTY = "duty_of"
