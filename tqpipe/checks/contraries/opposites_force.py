"""What makes a thing stronger or weaker, is above or below a measure, vetoed or not, in eight languages, as data for
opposites.py.

The form is that of opposites_pairs.py. Compiled by hand for this project.
"""

from __future__ import annotations

from tqpipe.checks.contraries.opposites_pairs import rows

_ROWS = """
force_on.stronger: en strengthen strengthens strengthened strengthening reinforce reinforces reinforced reinforcing
 intensify intensifies intensified intensifying bolster bolsters bolstered bolstering | strength* strong* consolid*
 increas* boost* support* improv* tight* enhanc* fortif* deep* height* harden* empower* rais* ris* rose; ca reforç*
 enfort* intensific* | fort* consolid* augment* millor* potenci* aprofund* endur* recolz*; es refuerz* reforz*
 fortalec* intensific* | fuert* fuerz* fort* consolid* aument* mejor* potenci* profundiz* endur* apoy* robust*; fr
 renforc* intensif* | fort* consolid* augment* amélior* accr* appro* dur* rafferm* souten*; it rafforz* intensific* |
 fort* forz* consolid* aument* miglior* potenz* approfond* inaspr* sosten* rinvigor*; pt reforç* fortalec* intensific* |
 fort* forç* consolid* aument* melhor* potenc* aprofund* endur* apoi* robust*; ro întăr* intensific* | puter* consolid*
 fortific* spor* creșt* îmbunăt* adânc* sprij* tar*; de verstärk* stärken stärkt stärkte stärkten gestärkt bestärk* |
 stark* stärk* kräft* festig* konsolid* erhöh* verbess* vertief* steig* verschärf* unterst*
force_on.weaker: en weaken weakens weakened weakening attenuate attenuates attenuated attenuating undermine undermines
 undermined undermining | weak* dampen* mitigat* soft* eas* reduc* lessen* dimin* erod* sap* under* hamper* blunt*
 allevi* moderat* temper* cushion* cut* low* off* loos* mut* relax* declin* hurt* damag* threat* crippl* slow* reced*;
 ca debilit* afebl* atenu* | feb* dèb* mitig* suav* reduï* redu* dismin* erosion* soscav* mina* minv* menys alleuj*
 menyst*; es debilit* atenu* atenú* | débil* mitig* suav* reduc* reduj* redu* dismin* erosion* socav* mina* mengu*
 menos aliv* merm*; fr affaibl* atténu* | faibl* mitig* adouc* rédui* dimin* érod* éros* sap* min* moins fragil*
 entam* amoind* nui*; it indebol* attenu* | debol* mitig* addolc* ridu* ridott* dimin* ero* min* meno fiacc* affievol*
 compromett*; pt enfraq* atenu* debilit* | frac* fraq* mitig* suav* reduz* redu* dimin* eros* min* menos alivi* abal*
 prejudic* solap*; ro slăb* atenu* | slab* diminu* redu* erod* sub* mai submin* scăd* scad*; de schwäch* geschwächt*
 abgeschwächt* abschwäch* | schwach* minder* gemindert* dämpf* mild* unter* reduz* verring* nachl* nachg* aushöhl* ab
level_of.above: en exceed exceeds exceeded exceeding surpass surpasses surpassed outstrip* outweigh* | exce* more over
 above beyond high* top* better than great* larg* surpass* outnumb* outpac* overt* out* up; ca excedeix* excedir*
 excedit sobrepass* | super* més ultrapass* damunt sobre alt* maj* exced* depass*; es excede excedió exceden
 excedieron excedía sobrepas* rebasa rebasó | super* más encima sobre alt* may* exced* reb* mej*; fr excède excèdent
 excédait excédé dépasse dépassent dépassait dépassé surpass* | plus dessus supér* haut* sup* exc* dépass*; it eccede
 eccedono ecceduto oltrepass* | super* più sopra magg* alt* ecced* oltre; pt excede excedem excedeu excederam excedia
 ultrapassa ultrapassam ultrapassou | super* mais acima alt* maior* exced* ultrap*; ro depășește depășesc depășit
 depășea | mai peste super* exced* mar* depăș*; de übersteigt übersteigen überstieg überstiegen übertrifft übertreffen
 übertraf | über* mehr höh* größ* hoch
level_of.below: en far_below well_below falls_short fall_short fell_short | below under* less low* short small* few*
 behind lag* not n't; ca molt_per_sota per_sota | sota menys inferior* baix* menor* no; es por_debajo | debajo menos
 inferior* baj* menor* no; fr en_dessous en_deçà | dessous moins infér* bas* sous deçà pas; it al_di_sotto | sotto
 meno infer* bass* minor* non; pt abaixo_de abaixo_do abaixo_da abaixo_dos abaixo_das | abaix* menos infer* baix*
 menor* aquém não; ro sub_nivelul | sub mai infer* scăz* mic* nu; de unterhalb weit_unter | unter* wenig* nied*
 gering* klein* nicht
hope_of.bright: en optimism optimistic optimists optimist | optimis* hope* bright* bull*; ca optimisme optimista
 optimistes | optimis* esper*; es optimismo optimista optimistas | optimis* esper*; fr optimisme optimiste optimistes
 | optimis* esp*; it ottimismo ottimista ottimisti ottimistico | ottimis* sper*; pt otimismo otimista otimistas
 optimismo optimista optimistas | otimis* optimis* esper*; ro optimism optimismul optimist optimiști optimistă |
 optimis* sper*; de optimismus optimistisch* optimisten optimist | optimis* zuvers* hoff*
hope_of.dark: en pessimism pessimistic pessimists pessimist | pessimis* gloom* bleak* dark* bear* not n't less; ca
 pessimisme pessimista pessimistes | pessimis* no menys poc; es pesimismo pesimista pesimistas | pesimis* no menos
 poco; fr pessimisme pessimiste pessimistes | pessimis* pas moins peu; it pessimismo pessimista pessimisti | pessimis*
 non meno poco; pt pessimismo pessimista pessimistas | pessimis* não menos pouco; ro pesimism pesimismul pesimist
 pesimiști | pesimis* nu puțin; de pessimismus pessimistisch* pessimisten pessimist | pessimis* nicht wenig*
prices_of.inflation: en inflation inflationary | inflat* reflat* disinfl* hyperinfl* stagfl*; ca inflació | infla*
 hiperinfl* estanfl*; es inflación | infla* hiperinfl* estanfl*; fr inflation | infla* hyperinfl* stagfl*; it
 inflazione | infla* iperinfl* stagfl*; pt inflação | infla* hiperinfl* estagfl*; ro inflație inflația inflației |
 infla* hiperinfl* stagfl*; de inflation* inflationsrate | infla* hyperinfl* stagfl* teuerung*
prices_of.deflation: en deflation deflationary | deflat* disinfl* negative lowflation; ca deflació | defla* desinfl*
 negativ*; es deflación | defla* desinfl* negativ*; fr déflation | défla* désinfl* négativ*; it deflazione | defla*
 disinfl* negativ*; pt deflação | defla* desinfl* negativ*; ro deflație deflația deflației | defla* dezinfl* negativ*;
 de deflation* | defla* desinfl* negativ*
means_of.poverty: en poverty | poor* pover* depriv* needy destitut* impover* indig* hardship misery lack; ca pobresa |
 pobr* misèria falta_de manca_de; es pobreza | pobr* miseria empobr* falta_de; fr pauvreté | pauvr* misère précar*
 appauvr* manque_de; it povertà | pover* miseria impover* mancanza_di; pt pobreza | pobr* miséria empobr* falta_de; ro
 sărăcie sărăcia sărăciei | sărac* sărăc* mizeri* sărăci* lipsa lipsă; de armut | arm* ärm* elend* not verarm* mangel*
means_of.wealth: en wealth prosperity affluence | wealth* rich* prosper* affluen* well* fortune* asset*; ca riquesa
 prosperitat | ric* riqu* prosper* fortun* benest* patrimoni*; es riqueza prosperidad | ric* riqu* prosper* fortun*
 bienest* patrimoni*; fr richesse prospérité | rich* prosp* fortun* patrimoin* aisan*; it ricchezza prosperità | ricc*
 prosper* fortun* beness* patrimon*; pt riqueza prosperidade | ric* riqu* prosper* fortun* bem patrimóni* patrimôni*; ro
 bogăție bogăția bogăției prosperitate prosperitatea | bogat* bogăț* prosper* aver* avuți*; de reichtum wohlstand |
 reich* wohlst* wohlhab* vermög* prosper*
urge_of.on: en encourage encourages encouraged encouraging | encourag* urg* promot* stimul* foster* spur* incentiv*
 invit* support* boost* motivat* persua*; ca encoratj* animar anima anima animat anime incentiv* | estim* promo*
 foment* impuls* motiv* inst*; es alentar alienta alentó alentado animar animó incentiv* fomentar fomenta fomentó |
 alient* alent* anim* foment* estim* promo* impuls* motiv* inst*; fr encourag* incite incité inciter | incit* encour*
 stimul* promo* favor* motiv* pouss*; it incoraggi* incentiv* | stimol* promo* favor* motiv* sprona* inco*; pt
 encoraj* incentiv* | estimul* promo* foment* incit* motiv* encor* anim*; ro încuraj* | stimul* promo* îndemn* motiv*;
 de ermutig* ermunter* | förder* anreg* motiv* anspor* unterst* ermu*
urge_of.off: en discourage discourages discouraged discouraging dissuade dissuades dissuaded deter deters deterred |
 discour* dissua* deter* prevent* hinder* imped* stop* not n't; ca dissuad* desencoratj* desincentiv* | desan* fren*
 imped* no; es disuad* desalent* desalient* desincentiv* | desan* fren* imp* no; fr décourag* dissua* | frein* empêch*
 ne pas; it scoraggi* dissua* disincentiv* | fren* imped* non; pt desencoraj* dissua* desincentiv* | desan* fren*
 imped* não; ro descuraj* | împied* frân* nu; de entmutig* abschreck* abgeschreckt | hind* ab* brems* nicht
veto_on.veto: en veto vetoes vetoed vetoing | veto* block* reject* refus* oppos*; ca vetar veta vetat vetada vetats
 vetades | vet* bloquej* rebut* opos*; es vetar veta vetó vetado vetada vetados vetadas | vet* bloque* rechaz* opon*
 opus*; fr veto opposé opposer | veto* bloqu* rejet* oppos*; it veto | veto* vieta* blocc* respin* oppo*; pt vetar
 veta vetou vetado vetada vetados vetadas | vet* bloque* rejeit* opôs* opo* opõ*; ro veto vetoul | veto* bloc* respin*
 opu*; de veto | veto* ablehn* lehn* block*
veto_on.no_veto: en approved approves approving endorsed reviewed reviewing examined | approv* endors* review* exam*
 pass* adopt* back* overrid* overrul* overturn*; ca aprovat aprovada aprova aprovar revisa revisar revisat examina
 examinar | aprov* revis* exam*; es aprobó aprobado aprobada aprueba revisa revisar revisó examina examinar | aprob*
 aprueb* revis* exam*; fr approuvé approuvée approuve examiné examine examiner | approuv* exam* révis*; it approvato
 approvata approva esamina esaminare esaminato | approv* esam* rived* rivist*; pt aprovou aprovado aprovada aprova
 revista revisto examina examinar analisada | aprov* revis* rev* exam* anal*; ro aprobat aprobată aprobă examinează
 revizuiește | aprob* exam* revizu* analiz*; de gebilligt genehmigt prüft geprüft überprüft | billig* genehm* prüf*
 überprüf* geprüf*
"""
#: What is strengthened or weakened, exceeded or not reached.
FORCE = rows(_ROWS)
