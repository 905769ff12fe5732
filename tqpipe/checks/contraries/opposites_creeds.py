"""What people believe in and how they are ruled, in eight languages, as data for opposites.py: liberal and
conservative, monarchy and republic, Catholic and Orthodox.

The form is that of opposites_pairs.py, the choice that of opposites_siblings.py. Compiled by hand for this project.
"""

from __future__ import annotations

from tqpipe.checks.contraries.opposites_pairs import rows

_ROWS = """
creed_of.liberal: en liberal liberals liberalism | liber* progress* left*; ca liberal liberals liberalisme | liber*
 progr*; es liberal liberales liberalismo | liber* progr*; fr libéral libérale libéraux libérales libéralisme | libér*
 progr* gauch*; pt liberal liberais liberalismo | liber* progr*; it liberale liberali liberalismo | liber* progr*; ro
 liberal liberalul liberală liberali liberalii liberale liberalism* | liber* progr*; de liberal liberale liberalen
 liberaler liberalismus | liber* fdp progr*
creed_of.conservative: en conservative conservatives conservatism tory tories | conserv* tor* right* tradit*; ca
 conservador conservadora conservadors conservadores | conserv* tor* dret*; es conservador conservadora conservadores
 conservadoras | conserv* tor* derech*; fr conservateur conservatrice conservateurs conservatrices | conserv* tor*
 droit*; pt conservador conservadora conservadores conservadoras | conserv* tor* direit*; it conservatore
 conservatrice conservatori conservatrici | conserv* tor* destr*; ro conservator conservatorul conservatoare
 conservatori conservatorii | conserv* tor* dreapt*; de konservativ konservative konservativen konservativer |
 konserv* tor* recht* unionsp*
creed_of.socialist: en socialist socialists socialism | social* labo* left* psoe; ca socialista socialistes socialisme
 | social* psc psoe esquerr*; es socialista socialistas socialismo | social* psoe izq*; fr socialiste socialistes
 socialisme | social* ps gauch*; pt socialista socialistas socialismo | social* ps esquerd*; it socialista socialisti
 socialiste socialismo | social* sinistr*; ro socialist socialistul socialistă socialiști socialiștii socialism* |
 social* psd stâng*; de sozialist sozialisten sozialistisch* sozialismus | sozial* spd link*
creed_of.communist: en communist communists communism | commun* soviet* marx* red* left*; ca comunista comunistes
 comunisme | comun* sov* marx*; es comunista comunistas comunismo | comun* sov* marx*; fr communiste communistes
 communisme | commun* sov* marx*; pt comunista comunistas comunismo | comun* sov* marx*; it comunista comunisti
 comuniste comunismo | comun* sov* marx*; ro comunist comunistul comunistă comuniste comuniști comuniștii comunism* |
 comun* sov* marx*; de kommunist kommunisten kommunistisch* kommunismus | kommun* sowj* marx*
creed_of.nationalist: en nationalist nationalists nationalism nationalistic | nation* patriot*; ca nacionalista
 nacionalistes nacionalisme | nacion* patri* independ* sobiran*; es nacionalista nacionalistas nacionalismo | nacion*
 patri* independ* soberan*; fr nationaliste nationalistes nationalisme | nation* patri* indépend* souverain*; pt
 nacionalista nacionalistas nacionalismo | nacion* patri* independ*; it nazionalista nazionalisti nazionaliste
 nazionalismo | nazion* patri* sovran*; ro naționalist naționalistul naționalistă naționaliști naționaliste
 naționalism* | națion* patri* suver*; de nationalist nationalisten nationalistisch* nationalismus | nation* patri*
 völk*
creed_of.fascist: en fascist fascists fascism nazi nazis nazism | fasc* naz* neo* far* hitler; ca feixista feixistes
 feixisme nazi nazis | feix* naz* hitler*; es fascista fascistas fascismo nazi nazis nazismo | fasc* naz* hitler*; fr
 fasciste fascistes fascisme nazi nazis nazie | fasc* naz* hitlér*; pt fascista fascistas fascismo nazi nazis nazista
 nazistas | fasc* naz* hitler*; it fascista fascisti fascismo nazista nazisti | fasc* naz* hitler*; ro fascist
 fasciști fascism* nazist naziști nazism* | fasc* naz* hitler*; de faschist faschisten faschistisch* faschismus nazi
 nazis nationalsozialist* | fasch* naz* ns hitler*
creed_of.anarchist: en anarchist anarchists anarchism | anarch*; ca anarquista anarquistes anarquisme | anarq*; es
 anarquista anarquistas anarquismo | anarq* ácrata*; fr anarchiste anarchistes anarchisme | anarch*; pt anarquista
 anarquistas anarquismo | anarq*; it anarchico anarchici anarchismo | anarch*; ro anarhist anarhiști anarhism* |
 anarh*; de anarchist anarchisten anarchistisch* anarchismus | anarch*
creed_of.capitalist: en capitalist capitalists capitalism | capital*; ca capitalista capitalistes capitalisme |
 capital*; es capitalista capitalistas capitalismo | capital*; fr capitaliste capitalistes capitalisme | capital*; pt
 capitalista capitalistas capitalismo | capital*; it capitalista capitalisti capitaliste capitalismo | capital*; ro
 capitalist capitaliști capitalistă capitalism* | capital*; de kapitalist kapitalisten kapitalistisch* kapitalismus |
 kapital*
us_party.democrat: en democrat democrats | democ* liberal*; ca demòcrata demòcrates | demo*; es demócrata demócratas |
 demo* demó*; fr démocrate démocrates | démo*; pt democrata democratas | demo*; it democratici democratico democratica
 | demo* pd; ro democrat democratul democrați democrații democrată | demo*; de demokrat demokraten demokratin | demo*
us_party.republican: en republican republicans gop | republic* gop conserv*; ca republicà republicana republicans
 republicanes | republ*; es republicano republicana republicanos republicanas | republ*; fr républicain républicaine
 républicains républicaines | républ*; pt republicano republicana republicanos republicanas | republ*; it repubblicano
 repubblicana repubblicani repubblicane | repubbl*; ro republican republicanul republicană republicani republicanii |
 republ*; de republikaner republikanern republikanerin republikanisch* | republ*
regime_of.monarchy: en monarchy monarchies | monarch* king* queen* royal* crown; ca monarquia monarquies | monarq*
 rei* coron*; es monarquía monarquías | monarq* rey* rein* coron*; fr monarchie monarchies | monarch* roy* roi
 couron*; pt monarquia monarquias | monarq* rei* coro*; it monarchia monarchie | monarch* re* coron*; ro monarhie
 monarhia monarhii monarhiei | monarh* reg* coroan*; de monarchie monarchien | monarch* könig* kron*
regime_of.dictatorship: en dictatorship dictatorships tyranny | dictat* tyran* autocr* despot* regime* junta franc*;
 ca dictadura dictadures tirania | dictad* tiran* règim* franq*; es dictadura dictaduras tiranía | dictad* tiran*
 régim* franq*; fr dictature dictatures tyrannie | dictat* tyran* régime* autocr*; pt ditadura ditaduras tirania |
 ditad* tiran* regime* salazar*; it dittatura dittature tirannia | dittat* tirann* regime* autocr*; ro dictatură
 dictatura dictaturi dictaturii tiranie | dictat* tiran* regim* autocr*; de diktatur diktaturen tyrannei | dikt*
 tyrann* regime* autokr*
regime_of.democracy: en democracy democracies | democ*; ca democràcia democràcies | demo*; es democracia democracias |
 demo*; fr démocratie démocraties | démo*; pt democracia democracias | demo*; it democrazia democrazie | demo*; ro
 democrație democrația democrații democrației | demo*; de demokratie demokratien | demo*
regime_of.republic: en republics | republ* czech* irish ireland dominican; ca repúbliques | repúbl* republ* txec*
 txèq*; es repúblicas | repúb* republ* chec* chequ*; fr républiques | républ* tchè* tchéq*; pt repúblicas | repúb*
 republ* chec* chéq* tchec*; it repubbliche | repub* ceca cechia; ro republici | republ* ceh*; de republiken republik
 | republ* tschech*
regime_of.empire: en empire empires | empir* imper*; ca imperi imperis | imper*; es imperio imperios | imper*; fr
 empire empires | empir* impér*; pt império impérios | impér* imper*; it impero imperi | imper*; ro imperiu imperiul
 imperii imperiului | imper*; de kaiserreich imperium weltreich reich | reich* imper* imperi*
church_of.orthodox: en orthodox | orthod*; ca ortodox ortodoxa ortodoxos ortodoxes | ortod*; es ortodoxo ortodoxa
 ortodoxos ortodoxas | ortod*; fr orthodoxe orthodoxes | orthod*; pt ortodoxo ortodoxa ortodoxos ortodoxas | ortod*;
 it ortodosso ortodossa ortodossi ortodosse | ortod*; ro ortodox ortodoxă ortodocși ortodoxe | ortod*; de orthodox
 orthodoxe orthodoxen orthodoxer | orthod*
church_of.muslim: en muslim muslims | musl* islam* mosl*; ca musulmà musulmana musulmans musulmanes | musul* islà*
 islam*; es musulmán musulmana musulmanes musulmanas | musul* islam*; fr musulman musulmane musulmans musulmanes |
 musul* islam*; pt muçulmano muçulmana muçulmanos muçulmanas | muçul* islâ* islam*; it musulmano musulmana musulmani
 musulmane | musul* islam*; ro musulman musulmană musulmani musulmanii | musul* islam*; de muslim muslime muslimen
 muslimin muslimisch* | musl* mosl* islam*
church_of.jew: en jew jews jewish | jew* juda* hebrew* israel*; ca jueu jueva jueus jueves | jue* jud* hebr*; es judío
 judía judíos judías | jud* hebr*; fr juif juive juifs juives | jui* jud* hébr*; pt judeu judia judeus judias judaico
 judaica | jud* hebr*; it ebreo ebrea ebrei ebraico ebraica | ebr* giud*; ro evreu evreul evrei evreii evreiesc
 evreiască | evr* iud* ebr*; de jude juden jüdisch jüdische jüdischen jüdischer | jüd* jud* hebr*
faith_of.hindu: en hindu hindus hinduism | hind* india*; ca hindú hindús hinduisme | hind*; es hindú hindúes hinduismo
 hinduista* | hind*; fr hindou hindoue hindous hindouisme | hind*; pt hindu hindus hinduísmo | hind*; it indù induismo
 induista induisti | ind* hind*; ro hindus hindusă hinduși hinduism* | hind*; de hindu hindus hinduismus hinduistisch*
 | hind*
faith_of.atheist: en atheist atheists atheism | athe* secular* godless; ca ateu atea ateus ateisme | ate* laic*; es
 ateo atea ateos ateas ateísmo | ate* laic*; fr athée athées athéisme | athé* laï*; pt ateu ateia ateus ateísmo | ate*
 laic*; it ateo atea atei ateismo | ate* laic*; ro ateu ateul atei ateism* | ate* laic*; de atheist atheisten
 atheistisch* atheismus | athe*
sect_of.shia: en shia shiite shiites | shi*; ca xiïta xiïtes xiita xiites | xi*; es chiita chiitas chií chiíes | chi*;
 fr chiite chiites | chi*; pt xiita xiitas | xi*; it sciita sciiti sciite | sci*; ro șiit șiită șiiți șiiții | șii*;
 de schiit schiiten schiitisch* | schi*
sect_of.sunni: en sunni sunnis | sun*; ca sunnita sunnites | sun*; es sunita suníes suní sunitas | sun*; fr sunnite
 sunnites | sun*; pt sunita sunitas | sun*; it sunnita sunniti sunnite | sun*; ro sunnit sunită suniți sunniți | sun*;
 de sunnit sunniten sunnitisch* | sunn*
"""
#: Creeds.
CREEDS = rows(_ROWS)
