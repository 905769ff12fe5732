"""Set phrases of leaflets, signs and recipes, and what is called out: "on an empty stomach", "nüchtern"; a table of
set_phrases.

Compiled by hand from the standard statements of patient leaflets (QRD templates of the EMA), railway announcements and
cookery books.
"""

NOTICES = """
empty_stomach en empty stomach | fasting | while fasted
empty_stomach ca en deju | estomac buit
empty_stomach es en ayunas | estomago vacio
empty_stomach fr a jeun | estomac vide
empty_stomach it a digiuno | stomaco vuoto
empty_stomach pt em jejum | estomago vazio
empty_stomach ro stomacul gol | pe nemancate | a jeun
empty_stomach de nuchtern | auf nuchternen/leeren magen | nuchternem/leerem magen
outward_use en for external use | external use only | not ~ to be taken internally | not for internal use
 | not to be swallowed/ingested | for topical use
outward_use ca us extern/topic/cutani
outward_use es uso externo/topico/cutaneo
outward_use fr usage externe/local/cutane | voie externe/cutanee
outward_use it uso esterno/topico/cutaneo
outward_use pt uso externo/topico/cutaneo
outward_use ro uz extern/topic/cutanat
outward_use de ausserlichen anwendung/gebrauch | nur ausserlich | nicht einnehmen | nicht zum einnehmen
clean_needle en skewer/toothpick/tester/knife/stick ~ ~ comes/come/coming out clean/dry
clean_needle ca escuradents/ganivet/agulla/broqueta/punxo ~ ~ surti/surt/surtin net/neta/sec/seca
clean_needle es palillo/pincho/cuchillo/brocheta/aguja ~ ~ salga/sale/salgan limpio/limpia/seco/seca
clean_needle fr pointe ~ couteau ~ ~ ressort/ressorte/ressortir ~ seche/propre
 | lame/pique/brochette ~ ~ ressort/ressorte/ressortir ~ seche/propre
clean_needle it stecchino/stuzzicadenti/coltello/spiedino ~ ~ esce/esca/uscira ~ pulito/asciutto
clean_needle pt palito/faca/espeto ~ ~ sai/saia/sair ~ limpo/limpa/seco/seca
clean_needle ro scobitoare/scobitoarea/cutitul ~ ~ iese/iasa ~ curat/curata/uscat/uscata
clean_needle de stabchenprobe | holzstabchen/stabchen/zahnstocher/spiess/messer ~ ~ herauskommt/sauber/trocken/klebt
calm_down en keep your hair/shirt on | calm down | take it easy | steady on | easy does it
calm_down ca calma $ | calma t | calmeu vos | no t esveris | tranquil/tranquils
calm_down es calma $ | calmate/calmaos/calmese/calmense | tranquilo/tranquila/tranquilos | no te sulfures
calm_down fr on se calme | calme toi | calmez vous | du calme | reste/restez calme/calmes | t emballe pas
calm_down it calma $ | calmati/calmatevi/calmiamoci | stai calmo/calma/tranquillo/tranquilla | non ti scaldare
calm_down pt calma $ | acalma/acalme te/se | tem/tenha calma | tenham calma
calm_down ro calmeaza te | linisteste te | calmati/linistiti va | usurel
calm_down de nur die ruhe | immer mit der ruhe | reg/regt/regen dich/euch/sie ~ ab | beruhige/beruhig/beruhigt dich/euch
 | ganz ruhig | locker bleiben
understandable en don t blame you/him/her/them | can t ~ blame you/him/her/them | do not blame you/him/her/them
understandable ca t/et/l/ho entenc | us/els/la entenc | t/et/l comprenc | no m estranya
understandable es te/lo/la/le/os/los entiendo/comprendo | no me extrana
understandable fr je te/vous/le/la/les comprends | ca se comprend | je comprends
understandable it ti/lo/la/vi/li capisco | ti/lo/la do torto | hai/ha ragione
understandable pt entendo/compreendo te/o/a/vos | te/o/a entendo/compreendo
understandable ro te/il/o/va/ii inteleg
understandable de kann ~ verstehen/nachvollziehen | nicht verdenken/verubeln | verstehe dich/sie/ihn/euch
dear_me en my goodness | goodness ~ me | goodness gracious | good heavens/lord/grief/god/gracious | oh my god/gosh/word
 | my god/gosh/word | dear me | oh dear | gosh | wow | heavens above
dear_me ca deu n hi do | mare meva | deu meu | verge santa | mare de deu | deu del cel | renoi | ostres
dear_me es madre mia | dios mio | virgen santa/santisima | madre de dios | santo cielo/dios | caramba | caray | vaya
 | por dios | cielos $
dear_me fr mon dieu | oh la la | dis/dites donc | ma parole | bonte divine/du | bon sang | doux jesus | grand/grands
 dieu/dieux
 | juste ciel
dear_me it mamma mia | dio mio | santo cielo/dio | accidenti | madonna ~ mia | per l amor di/del | perbacco | caspita
dear_me pt meu deus | nossa senhora | caramba | valha me ~ | ai jesus | ceus $ | minha nossa | credo $
dear_me ro doamne | dumnezeule | vai de mine | maica ~ mea | mama mia | sfinte
dear_me de mein gott | du meine/lieber/liebe ~ gute/himmel/zeit/gott | meine gute | lieber himmel/gott | ach du ~
 liebe/schreck
 | um himmels willen | donnerwetter | menschenskind
mind_gap en mind/watch the gap
mind_gap ca espai/distancia/separacio entre ~ tren/comboi/vago/cotxe ~ ~ andana
mind_gap es espacio/hueco/distancia/separacion entre ~ tren/coche/vagon ~ ~ anden | entre ~ vagon/coche/tren ~ ~ anden
mind_gap fr espace/vide/intervalle entre ~ ~ train/marchepied/voiture ~ ~ quai | entre ~ train/marchepied ~ ~ quai
mind_gap it spazio/distanza/vuoto tra/fra ~ treno/vagone/carrozza ~ ~ banchina/marciapiede
mind_gap pt espaco/vao/intervalo entre ~ comboio/trem/vagao ~ ~ cais/plataforma
mind_gap ro spatiul/distanta dintre ~ tren/vagon ~ ~ peron
mind_gap de lucke/spalt/abstand/spalte zwischen ~ zug/wagen/bahn ~ ~ bahnsteigkante/bahnsteig
optional en not/isn/aren/isnt ~ compulsory/mandatory/obligatory | optional/voluntary
optional ca opcional/opcionals/facultatiu/facultativa/voluntari/voluntaria | no ~ obligatori/obligatoria/obligatoris
optional es opcional/opcionales/facultativo/facultativa/voluntario/voluntaria | no ~ obligatorio/obligatoria
optional fr facultatif/facultative/facultatifs/facultatives/optionnel/optionnelle | n est pas obligatoire
optional it facoltativo/facoltativa/opzionale/opzionali/volontario/volontaria | non ~ obbligatorio/obbligatoria
optional pt opcional/opcionais/facultativo/facultativa/voluntario/voluntaria | nao ~ obrigatorio/obrigatoria
optional ro optional/optionala/optionale/facultativ/facultativa/voluntar/voluntara | nu ~ obligatoriu/obligatorie
optional de freiwillig/fakultativ/optional | nicht ~ verpflichtend/vorgeschrieben/obligatorisch
"""
