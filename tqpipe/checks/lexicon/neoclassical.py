"""Words of medicine and the sciences put together out of Greek and Latin pieces: gastro|jejun|al, oligo|dendro|glioma.

No list of words holds them all, since they are made at will; their pieces are few. Our own lists.
"""

from __future__ import annotations

from functools import lru_cache

from tqpipe.checks.lexicon.freq import zipf

_FIRST_TEXT = """
    acantho acro adeno adipo adreno aero allo alveolo amelo amnio amphi amylo andro angio ankylo antero anthropo
    antro aorto apico archaeo arterio arteriolo arthro astro atherio athero atrio audio auto axo azo bacterio balneo
    bathy bio blasto blepharo brachio brachy brady branchio bronchiolo broncho bucco caeco calci capillaro carcino
    cardio carpo centi centri centro cephalo cerebello cerebro cervico chemo chiro chloro cholangio chole cholecysto
    chondro choreo chorio choroido chromato chromo chrono cico circa circum claviculo clino colo colpo condylo cono
    contra corneo coro cortico costo coxo cranio cryo crypto cubo culdo cutaneo cyano cyclo cyst cysto cyto dacryo
    dactylo deca deci demo dendro denti dento dermato dermo desmo deutero dextro diencephalo diplo disco disto dorso
    dosi duodeno duro dynamo dys echo ecto electro embryo encephalo endo entero entomo eosino epi epidermo equi ergo
    erythro esophago ethmo ethno ethyl eu exo extero fasci femoro ferro feto fibro fibulo fluo fluoro folliculo
    fronto galacto gamma gangli gastro genito geno geo geronto gingivo glauco glio glomerulo glosso gluco glyco
    gnatho gonado gono granulo gynaeco gyneco haemato haemo halo hecto helio hemato hemi hemo hepato hepta hetero
    hexa hidro histo holo homeo homo humero hyalo hydro hygro hylo hyper hypno hypo hystero iatro ictero ideo idio
    ileo ilio immuno infra inter intero intra intro irido ischio iso jejuno juxta kary karyo kerato keto kilo kine
    kinesio labio lacto lamino laparo laryngo latero leio lepto leuco leuko levo linguo lipo litho lobo lobulo logo
    lumbo lymphangio lympho lyo lyso macro magneto mammo mandibulo masto maxillo mechano medico medio mega megalo
    melano meningo meniscus mero mesio meso meta metacarpo metatarso meteo metro micro mono morpho muco multi
    musculo myco myelo myo myocardio myringo myxo nano narco naso necro nemato neo nephro neuro neutro nitro noci
    nocti non normo nucleo nycto occipito oculo odonto oesophago oligo omo omphalo onco onycho oo oophoro ophthalmo
    opto orchi orchido organo oro ortho osmo osseo osteo oto ovario ovo oxy pachy paedo palato palmo pan pancreatico
    pancreato papillo para parasito parieto patho pectoro pedo pelvi pelvio penta per peri pericardio perineo
    periosteo peritoneo petro phaco phago pharmaco pharyngo pheno phleb phlebo phono phospho photo phreno phyco
    phyllo phylo physico physio phyto pico pilo pituito plano plasmo platy pleo pleuro pluri pneumato pneumo
    pneumono podo poly popliteo post postero prae pre pro procto prostato proteo proto proximo pseudo psycho pubo
    pulmo pulmono pyelo pykno pyloro pyo pyreto pyro quadri radiculo radio recto reflexo reno reticulo retino retro
    rhabdo rheo rheumato rhino rhizo roentgeno sacro salpingo sangui sarco scapulo schisto schizo sciento sclero
    scoto sebo semi septo sero seroto sialo sidero sigmoido sino sinu socio somato somno spasmo spermato spermo
    spheno sphincter sphinctero spino spiro splanchno spleno spondylo squamo stapedo staphylo steato steno stereo
    sterno stomato strepto strobo stylo sub sulfo sulpho super supra sym sympathico syn synchro syndesmo synovio
    tacho tachy tarso techno tele temporo tendo teno terato tetra thalamo thanato thermo thio thoraco thrombo thymo
    thyreo thyro tibio tomo tono topo toxico toxo tracheo tracheobroncho trans tri tricho trigono tropho turbo
    tympano typho ulno ultra uni uranio uretero urethro urino uro utero utriculo uveo vagino vago valvulo varico
    vasculo vaso veno ventriculo ventro vertebro vesico vesiculo vestibulo vibro video viro viscero vitreo xantho
    xeno xero xylo zoo zygo
"""
_FIRST = frozenset(_FIRST_TEXT.split())
_LONGEST = max(map(len, _FIRST))
#: What such a word ends in; an ending may follow (`_ENDINGS`).
_LAST_TEXT = """
    acusis adenitis aemia aesthesia agogue agra algesia algia amnesia anastomosis andry angiectasis arche arthritis
    arthrosis ase asthenia astrocytoma atresia blast blastoma blepharon brachia cardia carditis carpal cele centesis
    cephaly cervical chalasia chezia chondrium chord chroma chrome chromia cide clasis clast clysis coagulation
    coccus coel colia colitis corpus cortical cost crasia crine crit cyesis cystitis cyte cytoma cytosis dactyly
    dendron dental derm derma dermis desis didymitis dipsia dontia drome dynia ectasia ectasis ectomy ectopia edema
    emesis emia emphysema encephaly epilepsy erythema esthesia femoral fibrosis form fugal gamy gastric gen genesis
    genic genicity genome geusia glia glioma globin globulin gnathia gnosis gonad grade gram graph grapher graphy
    hexia hidrosis histiocytosis humoral iasis iatrics iatrist iatry icterus ictus itis kinesia kinesis kinin labial
    lalia lepsy lexia lingual listhesis lith lithiasis lobular logist logy luminal lysin lysis lyte lytic malacia
    mania medullary megaly melia menorrhea meter metre metrist metry mimetic mnesia morph morphism mycosis myelitis
    myopathy nasal necrosis neuritis odynia oedema oid ologist ology oma omics onychia opathy ophthalmia opia opsia
    opsy orexia orexic orrhaphy osis osmia ostomy otia otomy oxia paresis pareunia parietal pathia pathic pathy
    penia pepsia peritoneal pexy phage phagia phagy phalanx phasia pheresis phil philia phobe phobia phonia phore
    phoresis phoria phrenia phylaxis phyllaxis physis phyte plakia plasia plasm plastic plasty plegia plegic pnea
    pnoea pod poiesis poietic popliteal porosis praxia praxis pressin prophylaxis prosody proteinemia ptosis ptysis
    pulmonary rrhagia rrhaphy rrhea rrhexis rrhoea sarcoma schisis sclerosis scope scopic scopy section segmentary
    sepsis sis somal some spasm spermia sphygmia spirometry stalsis stasis stat static staxis stenosis stenotic
    sthenia stom stoma stomosis stomy suppressant surgery synchronosis syphilis taxia taxis tension tentorial
    therapeutic therapeutics therapist therapy thorax thrombosis thymia tibial tocia tome tomy tonia tonic topia
    toxic toxin tresia trichia trichosis tripsy trophic trophy tropia tropic tropism typy uresis urgy uria valent
    vascular venous version virus zoa zoite zyme
"""
_LAST = frozenset(_LAST_TEXT.split())
_ENDINGS_TEXT = """
    s es a ae al an ar ary ation ative e ed eal ial ian ic ical ically ics id ide ine ing ist ists ity ive oid ous tic
    tous um us y
"""
_ENDINGS = ("", *_ENDINGS_TEXT.split())
#: What an ending takes the place of: graphy, graphic.
_DROPPED = ("a", "e", "is", "y")
#: Zipf frequency from which a word may be the last piece, and its letters; a lone piece with an ending has as many.
_KNOWN, _LEAST = 1.5, 5


@lru_cache(maxsize=4096)
def is_term(form: str, lang: str) -> bool:
    """Whether a form in small letters is one or more first pieces and a last one, a known word, or an ending."""
    return _rest(form, lang, 0)


def _rest(form: str, lang: str, pieces: int) -> bool:
    if pieces and (_is_last(form, lang) or (pieces > 1 and form in _ENDINGS)):
        return True
    for cut in range(min(_LONGEST, len(form) - 1), 2, -1):
        first = form[:cut]
        # The vowel that joins goes before another: thoraco-scopy, thorac-algia, jejun-al.
        if first in _FIRST or (first + "o" in _FIRST and form[cut] in "aeiouy"):
            left = form[cut:]
            if _rest(left, lang, pieces + 1) or (pieces and left in _ENDINGS and len(first) >= _LEAST - 1):
                return True
    return False


def _is_last(form: str, lang: str) -> bool:
    """Whether a form is a known word or a last piece, with or without an ending."""
    if len(form) >= _LEAST and zipf(form, lang) >= _KNOWN:
        return True
    for ending in _ENDINGS:
        base = form[: len(form) - len(ending)]
        if not base or not form.endswith(ending):
            continue
        if base in _LAST or (ending and any(base + vowel in _LAST for vowel in _DROPPED)):
            return True
        if len(base) >= _LEAST and zipf(base, lang) >= _KNOWN + 1:
            return True
    return False
