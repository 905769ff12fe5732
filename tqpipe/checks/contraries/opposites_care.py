"""Opposites of medicine, contracts and programs in eight languages, as data for opposites.py: benign and malignant,
into a vein or a muscle, lender and borrower, allow and block.

The form is that of opposites_pairs.py. Compiled by hand for this project from the dictionaries that opposites.py
names.
"""

from __future__ import annotations

from tqpipe.checks.contraries.opposites_pairs import rows

_ROWS = """
growth_of.benign: en benign | harmless* non-*; ca benigne benigna benignes benignes | benign*; es benigno benigna
 benignos benignas | benign*; fr bénin bénigne bénins bénignes | bénin* bénign*; pt benigno benigna benignos benignas |
 benign*; it benigno benigna benigni benigne | benign*; ro benign benignă benigne benigni | benign*; de gutartig
 gutartige gutartigen gutartiger gutartiges | gutart* benign*
growth_of.malignant: en malignant | malign* cancer*; ca maligne maligna malignes | malign* càncer*; es maligno maligna
 malignos malignas | malign* cáncer*; fr malin maligne malins malignes | mal* cancér*; pt maligno maligna malignos
 malignas | malign* câncer* cancer*; it maligno maligna maligni maligne | malign* tumor* cancr*; ro malign malignă
 maligne maligni | malign* cancer*; de bösartig bösartige bösartigen bösartiger bösartiges | bösart* malign* krebs*
pressure_of.hypertension: en hypertension high_blood | hypert*; ca hipertensió | hipert* alta; es hipertensión |
 hipert* alta; fr hypertension | hypert* élevé* haut*; pt hipertensão | hipert* alta; it ipertensione | ipert* alt*; ro
 hipertensiune | hipert* mare ridicat*; de bluthochdruck hypertonie | hypert* hoh* hoch*
pressure_of.hypotension: en hypotension low_blood | hypot*; ca hipotensió | hipot* baix*; es hipotensión | hipot* baj*;
 fr hypotension | hypot* bas*; pt hipotensão | hipot* baix*; it ipotensione | ipot* bass*; ro hipotensiune | hipot*
 mic* scăzut*; de hypotonie | hypot* niedrig*
route_of.vein: en intravenous intravenously | vein* iv drip* infus*; ca intravenosa intravenós intravenoses | ven* iv
 intraven* endoven*; es intravenosa intravenoso intravenosas | ven* iv intraven* endoven*; fr intraveineuse
 intraveineuses intraveineux | vein* iv intravein*; pt intravenosa intravenoso intravenosas | ve* iv intraven*
 endoven*; it endovenosa endovenoso intravenosa | ven* ev iv endov* intrav*; ro intravenoasă intravenos intravenoase |
 ven* iv intraven*; de intravenös intravenöse intravenösen | ven* iv intraven* infus*
route_of.muscle: en intramuscular intramuscularly | musc* im; ca intramuscular intramusculars | musc* im intramus*; es
 intramuscular intramusculares | múscul* musc* im intramus*; fr intramusculaire intramusculaires | musc* im intramus*;
 pt intramuscular intramusculares | múscul* musc* im intramus*; it intramuscolare intramuscolari intramuscolo | musc*
 muscol* im intramus*; ro intramusculară intramuscular intramusculare | mușch* musc* im intramus*; de intramuskulär
 intramuskuläre intramuskulären | musk* im intramus*
route_of.skin: en subcutaneous subcutaneously | skin* sc subcut*; ca subcutània subcutani subcutànies | pell sc
 subcut*; es subcutánea subcutáneo subcutáneas | piel sc subcut*; fr cutanée_sous sous-cutanée sous-cutanées
 sous-cutané | peau sc sous* cutan*; pt subcutânea subcutâneo subcutâneas | pele sc subcut*; it sottocutanea
 sottocutaneo sottocutanee | pelle sc sottocut* sottop*; ro subcutanată subcutanat subcutanate | piele sc subcut*; de
 subkutan subkutane subkutanen | haut sc subkut* unter*
route_of.mouth: en orally by_mouth oral_route | oral* mouth* swallow* po; ca via_oral | oral* boca emp*; es vía_oral
 oralmente | oral* boca trag* ingest*; fr voie_orale | oral* bouche aval* ingér*; pt via_oral | oral* boca engol*; it
 via_orale per_bocca | oral* bocca deglut* ingh*; ro oral orală calea_orală | oral* gur* înghi*; de oral orale oralen |
 oral* mund* einnehm* einzunehm* schluck*
sense_of.deaf: en deaf deafness | hear* deaf*; ca sord sorda sords sordes sordesa | sord* oï*; es sordo sorda sordos
 sordas sordera | sord* oí* oye*; fr sourd sourde sourds sourdes surdité | sourd* surd* entend*; pt surdo surda surdos
 surdas surdez | surd* ouv*; it sordo sorda sordi sorde sordità | sord* udit*; ro surd surdă surzi surde surditate |
 surd* surz* auz*; de taub taube tauben gehörlos gehörlose gehörlosen | taub* gehör*
sense_of.blind: en blind blindness | blind* sight* see*; ca cec cega cecs cegues ceguesa | ce* invid*; es ciego ciega
 ciegos ciegas ceguera | cieg* ceg* invid*; fr aveugle aveugles cécité | aveugl* non-v* céc*; pt cego cega cegos cegas
 cegueira | ceg* invis*; it cieco cieca ciechi cieche cecità | ciec* cec* non_ved*; ro orb oarbă orbi oarbe | orb*
 oarb* nevăz*; de blind blinde blinden blinder blindheit | blind* sehb*
side_effect.cause: en may_cause can_cause could_cause | caus* lead* provok* trigger* produc* induc* result*; ca causar
 provocar | caus* provo* produ* origin* induc*; es causar provocar | caus* provo* produ* origin* induc*; fr causer
 provoquer | caus* prov* entraîn* indui* produi*; pt causar provocar | caus* provo* produ* indu*; it causare provocare
 | caus* provo* produ* indu*; ro cauza provoca | cauz* prov* produ* indu*; de verursachen auslösen hervorrufen |
 verurs* auslös* hervor* führ* bewirk*
side_effect.prevent: en prevents may_prevent can_prevent | prevent* avoid* protect* stop* against avert* ward*; ca
 prevé prevenir prevenen | prev* evit* imped* proteg*; es previene prevenir previenen | prev* evit* imp* proteg*
 proteg*; fr prévient prévenir préviennent | prév* évit* empêch* protèg* protég*; pt previne prevenir previnem | prev*
 evit* imp* proteg*; it previene prevenire prevengono | prev* evit* imp* protegg*; ro previne preveni | prev* evit*
 împied* prot*; de vorbeugen | verh* vorb* verm* schütz*
loan_of.lender: en lender lenders | lend* bank* creditor* loan*; ca prestador prestadors prestamista prestamistes |
 crèd*; es prestamista prestamistas prestador | cred* acreed*; fr prêteur prêteurs | créanc*; pt mutuante mutuantes
 credor | cred*; it mutuante mutuanti prestatore | credit*; ro împrumutător împrumutătorul | credit*; de darlehensgeber
 kreditgeber darlehensgebers kreditgebers | *geber* gläubig*
loan_of.borrower: en borrower borrowers | borrow* debtor*; ca prestatari prestataris prestatària | deut*; es
 prestatario prestatarios prestataria | deud*; fr emprunteur emprunteurs emprunteuse | emprunt* débit*; pt mutuário
 mutuários mutuária | mutuár* deved* tomad*; it mutuatario mutuatari mutuataria | mutuat* debit*; ro împrumutatul |
 debit*; de darlehensnehmer kreditnehmer darlehensnehmers kreditnehmers | *nehmer* schuld*
leave_of.allow: en allow allows | allow* permit* let* enabl* accept* grant*; ca permet permeteu permetre permeti |
 perm* deix* accept*; es permitir permite permita permitid | perm* dej* acept*; fr autoriser autorisez autorise
 permettre permettez | autor* perm* laiss*; pt permitir permite permita | perm* deix* autor* aceit*; it consenti
 consentire consente permetti permettere | cons* perm* lasci* autor*; ro permite permiteți permis permiterea | perm*
 accept*; de zulassen erlauben gestatten | zul* erlaub* gestatt* lass* lässt
leave_of.block: en block blocks blocked | block* ban* prevent* deny* stop*; ca bloca bloqueja bloquejar bloqueu
 bloqueja-la | bloq* imped*; es bloquear bloquea bloquee | bloq* imp*; fr bloquer bloquez bloque | bloq* empêch*
 interd*; pt bloquear bloqueie bloqueia | bloq* imp*; it bloccare blocca bloccate | blocc* imp*; ro blochează blocați
 blocare | bloc* împ*; de blockieren blockiert sperren | block* sperr* verh*
file_of.save: en save saving saved | sav* keep* kept stor* preserv*; ca desa desar deseu desats guarda guardar guardeu
 | des* guard* cons*; es guardar guarde guardado guardados | guard* salv* cons* graba* almac*; fr enregistrer
 enregistrez enregistré sauvegarder | enreg* sauv* gard* conserv*; pt salvar salve guardar gravar | salv* guard* grav*
 cons*; it salvare salva salvato salvate | salv* cons* memor*; ro salvați salva salvare salvat | salv* păstr*; de
 speichern gespeichert speichere | speich* gespeich* sicher* behalt*
file_of.discard: en discard discards discarded discarding | discard* delet* remov* drop* reject* throw* undo* cancel*;
 ca descarta descartar descarteu descartats | desc* esb* elim* reb*; es descartar descarte descartado descartados |
 desc* elim* borr* rech*; fr abandonner ignorer rejeter abandonnez | aband* ign* rej* annul* supp* jet*; pt descartar
 descarte descartado | desc* elim* apag* rej*; it scarta scartare annulla eliminare | scart* annul* elim* ign* abb*; ro
 renunțați renunță abandonați ignoră | ren* aband* ign* elim* anul*; de verwerfen verworfen | verw* lösch* ign*
date_of.later: en postponed postpone postpones put_off | postp* delay* defer* put* suspend* adjourn* push* later
 reschedul* moved; ca ajornat ajornada ajornar ajorna ajornen | ajorn* apl* suspe* retard* endarrer*; es aplazó aplazar
 aplazada aplazado aplaza pospuso posponer | apl* posp* susp* retras* difer*; fr reporté reportée reporter repoussé
 repoussée ajourné | report* repouss* ajourn* diff* suspen* décal*; pt adiada adiado adiar adiou adiaram | adia*
 suspen* atras* prorr*; it rinviata rinviato rinviare posticipata posticipato | rinvi* postic* sosp* slitt* ritard*; ro
 amânată amânat amâna amânarea | amân* susp*; de verschoben verschieben verschiebt vertagt | versch* vertag* aufgesch*
 hinaus*
date_of.sooner: en brought_forward bring_forward brings_forward | forward early earl* advanc*; ca avançat avançada
 avançar | avan* antic* abans; es adelantó adelantar adelantada adelantado | adel* antic* avan* antes; fr avancé
 avancée avancer | avanc* antic* plus_tôt; pt antecipada antecipado antecipar | antec* adiant* avan* antes; it
 anticipata anticipato anticipare | antic* avan* prima; ro devansată devansat | dev* avan*; de vorgezogen vorverlegt
 vorverlegen | vorg* vorv* früh*
white_of.salt: en salt | salt* sea; ca sal | sal*; es sal | sal*; fr sel | sel* sal*; pt sal | sal*; it sale | sal*; ro
 sare sarea | sar* săr*; de salz | salz*
white_of.sugar: en sugar sugars | sugar* sweet*; ca sucre | sucr* ensucr* dol*; es azúcar | azuc* azúc* dulc*; fr sucre
 | sucr* doux; pt açúcar | açúc* açuc* doc*; it zucchero | zuccher* dolc*; ro zahăr zahărul | zah* îndulc*; de zucker |
 zucker* süß*
"""
CARE = rows(_ROWS)
