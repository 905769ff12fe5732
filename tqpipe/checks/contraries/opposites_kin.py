"""Relatives of another degree in ten languages, as data for opposites.py: mother and wife, uncle and cousin, child and
grandchild. Whether mother or father, sister or brother is asked in people/sexes.py.

The form is that of opposites_pairs.py. Compiled by hand for this project from the dictionaries that opposites.py
names.
"""

from __future__ import annotations

from tqpipe.checks.contraries.opposites_pairs import rows

_ROWS = """
kin.parent: en mother father mothers fathers | parent* mum* mom* dad* papa maternal paternal mater* pater* priest*;
 ca mare mares pare pares | mater* pater* papa* mama* progenitor*; es madre padre madres padres | mam* pap* mater*
 pater* progenitor*; fr mère père mères pères | parent* maman papa mater* pater*; pt mãe pai mães pais | mam* pap*
 mater* pater* progenitor*; it madre padre madri padri | genitor* mamm* papà babbo matern* patern*; ro mama mamei tata
 tatăl tatălui mamă tată | părin* matern* patern*; de mutter vater mütter väter | eltern* mama mami papa papi mütter*
 väter*; nl moeder vader moeders vaders | ouder* mam* pap* moeder* vader*; sv mamma pappa | mor far moder* fader*
 förälder* föräldr* mödr* fäd*
kin.child: en son sons daughter daughters | child* kid* boy* girl* bab* offspring heir* descendant* young*; ca fill
 fills filla filles | nen* noi* criatur* infan* hereu*; es hijo hijos hija hijas | niñ* chic* beb* hered* descend*; fr
 fils fille filles | enfant* garçon* bébé* hérit* jeune* gosse* gamin*; pt filho filhos filha filhas | crian* menin*
 beb* herd*; it figlio figli figlia figlie figliolo figliola | bambin* ragazz* bimb* ered*; ro fiul fiului fiica fiică
 fiicei fiice | fiu fii copi* băiat* băieț* fat* fet*; de sohn söhne tochter töchter sohnes söhnen töchtern | kind*
 jung* mädchen baby*; nl zoon zonen dochter dochters zoontje dochtertje | kind* jong* meisje* baby*; sv son söner
 dotter döttrar sonen dottern | barn* pojk* flick*
kin.sibling: en brother brothers sister sisters | sibling* twin* bro bros nun* monk* friar* half* step*; ca germà
 germans germana germanes | bess* germanastr* monj*; es hermano hermanos hermana hermanas | gemel* melliz* monj*
 hermanastr* fratern*; fr frère frères sœur sœurs soeur soeurs | jum* demi* religieu* fratern* fratrie*; pt irmão
 irmãos irmã irmãs | gêm* gém* freira* mano mana; it fratello fratelli sorella sorelle | gemell* suor* frat* fra; ro
 frate fratele fratelui frați frații soră sora surori surorile surorii | gem* călug*; de bruder brüder brüdern
 schwester schwestern | geschwist* zwilling* nonne* mönch* bruder* krankenschw*; nl broer broers zus zussen zuster
 zusters broeder | tweeling* broer* zus* non*; sv bror bröder broder syster systrar systern | syskon* tvilling*
kin.spouse: en wife wives husband husbands | spous* marr* couple* bride* groom* partner* widow* woman women man men;
 ca muller esposa esposes marit marits espòs | dona dones home casa* cònjug* matrimon* parella; es esposa esposas
 esposo esposos marido maridos | mujer* hombre* señora casa* cónyug* matrimon* pareja viud*; fr épouse épouses époux
 mari maris | femme* homme* mari* conjoint* épou* veu* compagn*; pt esposa esposas marido maridos | mulher* esposo*
 homem cas* cônjug* senhora viúv*; it moglie mogli marito mariti | spos* donna uomo signora coniug* vedov* consort*;
 ro soția soție soției soțul soțului | soț* nevast* femei* bărbat* căsăt*; de ehefrau ehefrauen ehemann ehemänner |
 frau* mann* männer gatt* ehe* verheirat*; nl echtgenote echtgenoot echtgenoten | vrouw* man mannen gehuwd* getrouwd*
 echt*; sv hustru hustrun | fru* make maka* man mannen gift*
kin.grandparent: en grandmother grandfather grandmothers grandfathers grandparents grandma grandpa | grand* gran nan
 nana granny great* ancest* forefather*; ca àvia avi avis àvies iaia iaio padrina padrí | bes* avant*; es abuelo
 abuela abuelos abuelas | bisabuel* tatarabuel* antepas* yay*; fr grand-père grand-mère grands-parents grands-pères
 grands-mères | grand* mamie papi papy mémé pépé arrière* aïeul* ancêtre*; pt avô avó avós avôs | bisav* vov*
 antepas*; it nonno nonna nonni nonne | bisnonn* antenat* av*; ro bunic bunica bunicul bunicii bunicilor bunici |
 străbun*; de großvater großmutter großeltern großväter oma opa | gross* groß* urgroß*; nl grootmoeder grootvader
 grootouders oma opa | groot* overgroot*; sv mormor farfar morfar farmor | gammel*
kin.grandchild: en grandson granddaughter grandsons granddaughters grandchildren grandchild | grand* great* nep*
 nie*; ca nét néta néts nétes | net neta nets netes bes*; es nieto nieta nietos nietas | bisniet*; fr petit-fils
 petite-fille petits-enfants petites-filles | petit* arrière*; pt neto neta netos netas | bisnet*; it | nipot*
 pronipot*; ro | nepo* strănep*; de enkel enkelin enkelkinder enkelkind enkelsohn enkeltochter | enkel* urenkel*; nl
 kleinzoon kleindochter kleinkind kleinkinderen | klein* achterklein*; sv barnbarn sonson dotterson sondotter
 dotterdotter | barnbarn*
kin.aunt: en uncle aunt uncles aunts auntie | aunt* great*; ca oncle tieta tiets tietes oncles tiet | tia ties tio*;
 es tío tía tíos tías | tí*; fr oncle oncles tante tantes | tonton* tata* tatie*; pt | tio tia tios tias; it zio zia
 zii zie | prozi*; ro unchiul unchi mătușa mătușă unchiului | tant* nen*; de onkel tante tanten | großonkel*
 großtante*; nl oom tante tantes ooms | oudoom* oudtante*; sv farbror morbror moster faster | onkel tant*
kin.niece: en nephew niece nephews nieces | great* grand*; ca nebot neboda nebots nebodes |; es sobrino sobrina
 sobrinos sobrinas |; fr neveu nièce neveux nièces | petit*; pt sobrinho sobrinha sobrinhos sobrinhas |; it | nipot*
 pronipot*; ro | nepo*; de neffe nichte neffen nichten | groß*; nl | neef* nicht* neven; sv brorson brorsdotter
 systerson systerdotter | syskonbarn*
kin.cousin: en cousin cousins | kin* relative*; ca cosí cosina cosins cosines | parent*; es | primo prima primos
 primas parient*; fr cousin cousine cousins cousines |; pt | primo prima primos primas; it cugino cugina cugini cugine
 |; ro verișoara verișoară verișor verișorul | văr* ver*; de cousin cousine cousins cousinen vetter | bas* groß*; nl |
 neef* nicht* neven; sv kusin kusiner kusinen |
"""
#: Who is meant.
KIN = rows(_ROWS)
