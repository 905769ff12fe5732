"""How far countries have come, as data for frames.py: developing and developed, in eight languages.

Written as frames_said.py. A phrase that may be said of other things too (in via di, in curs de) stands with the word
 that
says of what. Compiled by hand for this project.
"""

FRAMES = """
@lands.en: country|countries|world|nation|nations|economy|economies|regions
@lands.ca: país|països|món|nacions|economies
@lands.es: país|países|mundo|nación|naciones|economías
@lands.fr: pays|monde|nations|économies
@lands.it: paese|paesi|mondo|nazioni|economie
@lands.pt: país|países|mundo|nações|economias
@lands.ro: țări|țările|țara|țărilor|țară|lumea|lumii|națiuni|economii|economiile
stage_of.developing en: developing @lands.en;less|least developed @lands.en;underdeveloped @lands.en ~ developing
 emerg* poor* south* third underdevelop* undevelop* rising up-and-coming low*
stage_of.developed en: developed|industrialized|industrialised|advanced @lands.en;rich|wealthy @lands.en ~ developed
 rich* advanc* wealth* industr* north* west* first high* affluent prosper*
stage_of.developing ca: en desenvolupament;vies de desenvolupament;menys desenvolupats;subdesenvolupats ~
 desenvolupament emerg* pobr* sud tercer* menys subdes*
stage_of.developed ca: @lands.ca desenvolupat|desenvolupats|desenvolupades|industrialitzats|avançats|avançades ~
 desenvolupat* desenvolupad* ric* riques avan* industr* nord occident* primer*
stage_of.developing es: en desarrollo;vías de desarrollo;menos desarrollados|desarrolladas;subdesarrollados ~ desarrollo
 emerg* pobr* sur tercer* menos subdes*
stage_of.developed es: @lands.es desarrollado|desarrollados|desarrolladas|industrializados|avanzados|avanzadas ~
 desarrolla* ric* avanz* industr* norte occident* primer*
stage_of.developing fr: en développement;voie de développement;moins développés|avancés|développées;sous développés ~
 développement émerg* emerg* pauvr* sud tiers moins
stage_of.developed fr: @lands.fr développé|développés|développées|industrialisés|avancés|avancées ~ développé* rich*
 avanc* industr* nord occident* prem*
stage_of.developing it: in via di sviluppo;in sviluppo;meno sviluppati|sviluppate|avanzati;sottosviluppati ~ sviluppo
 emerg* pover* sud terzo meno sottosv*
stage_of.developed it: @lands.it sviluppato|sviluppati|sviluppate|industrializzati|avanzati|avanzate ~ sviluppat* ricc*
 avanz* industr* nord occident* primo
stage_of.developing pt: em desenvolvimento;vias|via de desenvolvimento;menos
 desenvolvidos|desenvolvidas;subdesenvolvidos ~ desenvolvimento emerg* pobr* sul terceiro menos subdes*
stage_of.developed pt: @lands.pt desenvolvido|desenvolvidos|desenvolvidas|industrializados|avançados|avançadas ~
 desenvolvid* ric* avan* industr* norte ocident* primeir*
stage_of.developing ro: în curs de dezvoltare;mai puțin dezvoltate;subdezvoltate;slab dezvoltate ~ dezvoltare emerg*
 săr* sud* trei* puțin subdezv*
stage_of.developed ro: @lands.ro dezvoltată|dezvoltate|industrializate|avansate ~ dezvoltat* bogat* avans* industr*
 nord* vest* prim*
stage_of.developing de: entwicklungsländer|entwicklungsländern|entwicklungsland;sich
 entwickelnden|entwickelnde|entwickelnder ~ entwickl* schwellen* schwellenl* arm* ärm* süden dritt* unterentw*
 aufstreb*
stage_of.developed de:
 industrieländer|industrieländern|industrieland|industrienationen|industriestaaten;entwickelten|entwickelte|entwickelter
 welt|länder|ländern|volkswirtschaften ~ entwickelt* reich* fortgesch* industr* norden west* erst*
"""
