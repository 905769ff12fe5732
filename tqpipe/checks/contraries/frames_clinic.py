"""Opposites of wards and medical papers, as data for frames.py: before and after an operation, veins and arteries, the
near and the far end, inside and outside of cells.

Written as frames_said.py. Compiled by hand for this project.
"""

FRAMES = """
operation.before en: preoperative|preoperatively|presurgical ~ pre* before prior
operation.after en: postoperative|postoperatively|postsurgical ~ post* after follow*
operation.before ca: preoperatori|preoperatòria|preoperatoris|preoperatòries ~ pre* abans
operation.after ca: postoperatori|postoperatòria|postoperatoris|postoperatòries ~ post* després
operation.before es: preoperatorio|preoperatoria|preoperatorios|preoperatorias ~ pre* antes
operation.after es: postoperatorio|postoperatoria|postoperatorios|postoperatorias ~ post* pos* después tras
operation.before fr: préopératoire|préopératoires ~ pré* avant
operation.after fr: postopératoire|postopératoires ~ post* après suite*
operation.before it: preoperatorio|preoperatoria|preoperatori|preoperatorie ~ pre* prima
operation.after it: postoperatorio|postoperatoria|postoperatori|postoperatorie ~ post* dopo
operation.before pt: pré operatório|operatória|operatórios ~ pré* antes
operation.after pt: pós operatório|operatória|operatórios ~ pós* após depois
operation.before ro: preoperator|preoperatorie|preoperatorii ~ pre* înainte
operation.after ro: postoperator|postoperatorie|postoperatorii ~ post* după
operation.before de: präoperativ|präoperative|präoperativen|präoperativer ~ prä* vor*
operation.after de: postoperativ|postoperative|postoperativen|postoperativer ~ post* nach*
heartbeat.systole en: systolic|systole ~ systol* upper
heartbeat.diastole en: diastolic|diastole ~ diastol* lower
heartbeat.systole ca: sistòlica|sistòlic ~ sist* màx*
heartbeat.diastole ca: diastòlica|diastòlic ~ diast* mín*
heartbeat.systole es: sistólica|sistólico|sístole ~ sist* síst* máx*
heartbeat.diastole es: diastólica|diastólico|diástole ~ diast* diást* mín*
heartbeat.systole fr: systolique|systole ~ systol* max*
heartbeat.diastole fr: diastolique|diastole ~ diastol* min*
heartbeat.systole it: sistolica|sistolico|sistole ~ sistol* mass*
heartbeat.diastole it: diastolica|diastolico|diastole ~ diastol* minim*
heartbeat.systole pt: sistólica|sistólico|sístole ~ sist* síst* máx*
heartbeat.diastole pt: diastólica|diastólico|diástole ~ diast* diást* mín*
heartbeat.systole ro: sistolică|sistolic|sistolice ~ sistol* max*
heartbeat.diastole ro: diastolică|diastolic|diastolice ~ diastol* min*
heartbeat.systole de: systolische|systolischer|systolischen ~ systol* ober*
heartbeat.diastole de: diastolische|diastolischer|diastolischen ~ diastol* unter*
vessel.vein en: venous|vein|veins ~ ven* vein*
vessel.artery en: arterial|artery|arteries ~ arter*
vessel.vein ca: venosa|venós|venoses|vena|venes ~ ven*
vessel.artery ca: arterial|arterials|artèria|artèries ~ arter* artèr*
vessel.vein es: venosa|venoso|venosas|venosos|vena|venas ~ ven*
vessel.artery es: arterial|arteriales|arteria|arterias ~ arter*
vessel.vein fr: veineuse|veineux|veineuses|veine|veines ~ vein*
vessel.artery fr: artérielle|artériel|artérielles|artère|artères ~ artér* artèr*
vessel.vein it: venosa|venoso|venose|venosi ~ ven*
vessel.artery it: arteriosa|arterioso|arteriose|arteria|arterie ~ arter*
vessel.vein pt: venosa|venoso|venosas|veia|veias ~ ven* veia*
vessel.artery pt: arterial|arteriais|artéria|artérias ~ arter* artér*
vessel.vein ro: venoasă|venos|venoase|venă|vena|vene ~ ven*
vessel.artery ro: arterială|arterial|arteriale|arteră|artera|artere ~ arter*
vessel.vein de: venöse|venöser|venösen|vene|venen ~ ven*
vessel.artery de: arterielle|arterieller|arteriellen|arterie|arterien ~ arter*
limb_end.near en: proximal ~ proxim* near* upper
limb_end.far en: distal ~ dist* far* lower
limb_end.near ca: proximal|proximals ~ proxim*
limb_end.far ca: distal|distals ~ dist*
limb_end.near es: proximal|proximales ~ proxim*
limb_end.far es: distal|distales ~ dist*
limb_end.near fr: proximal|proximale|proximaux|proximales ~ proxim*
limb_end.far fr: distal|distale|distaux|distales ~ dist*
limb_end.near it: prossimale|prossimali ~ prossim*
limb_end.far it: distale|distali ~ dist*
limb_end.near pt: proximal|proximais ~ proxim*
limb_end.far pt: distal|distais ~ dist*
limb_end.near de: proximale|proximalen|proximaler|proximal ~ proxim*
limb_end.far de: distale|distalen|distaler|distal ~ dist*
cell.inside en: intracellular ~ intra* insid* within
cell.outside en: extracellular ~ extra* outsid*
cell.inside ca: intracel lular|lulars ~ intra*
cell.outside ca: extracel lular|lulars ~ extra*
cell.inside es: intracelular|intracelulares ~ intra*
cell.outside es: extracelular|extracelulares ~ extra*
cell.inside fr: intracellulaire|intracellulaires ~ intra*
cell.outside fr: extracellulaire|extracellulaires ~ extra*
cell.inside it: intracellulare|intracellulari ~ intra*
cell.outside it: extracellulare|extracellulari ~ extra*
cell.inside pt: intracelular|intracelulares ~ intra*
cell.outside pt: extracelular|extracelulares ~ extra*
cell.inside de: intrazelluläre|intrazellulären|intrazellulär ~ intra*
cell.outside de: extrazelluläre|extrazellulären|extrazellulär ~ extra*
vital_rate.birth en: birth rate|rates;natality ~ birth* natal* fertil* born
vital_rate.death en: death|mortality rate|rates;mortality ~ death* mortal* dead di* fatal* lethal*
vital_rate.birth ca: natalitat ~ natal* naix* nasc*
vital_rate.death ca: mortalitat ~ mort* letal*
vital_rate.birth es: natalidad ~ natal* nac*
vital_rate.death es: mortalidad ~ mort* muert* letal*
vital_rate.birth fr: natalité ~ natal* naiss*
vital_rate.death fr: mortalité ~ mort* déc* létal*
vital_rate.birth it: natalità ~ natal* nasc*
vital_rate.death it: mortalità ~ mort* decess* letal*
vital_rate.birth pt: natalidade ~ natal* nasc*
vital_rate.death pt: mortalidade ~ mort* óbit* letal*
vital_rate.birth ro: natalitate|natalitatea|natalității ~ natal* nașt*
vital_rate.death ro: mortalitate|mortalitatea|mortalității ~ mort* dece*
vital_rate.birth de: geburtenrate|geburtenziffer ~ geburt*
vital_rate.death de: sterblichkeit|sterberate|mortalität ~ sterb* mortal* tod* gestorb*
"""
