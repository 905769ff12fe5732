"""Compounds whose words name nothing by themselves: "colher de sopa", tablespoon; a table of set_phrases."""

COMPOUNDS = """
tablespoon en tablespoon | tablespoons | tbsp | tbsps | tablespoonful | tablespoonfuls
tablespoon ca cullerada/cullerades sopera/soperes | cullera/culleres sopera/soperes | cullerada | cullerades
tablespoon es cucharada/cucharadas sopera/soperas | cuchara/cucharas sopera/soperas | cucharada | cucharadas
tablespoon fr cuillere/cuilleres/cuilleree/cuillerees a soupe
tablespoon it cucchiaio/cucchiai da tavola/minestra | cucchiaio | cucchiai
tablespoon pt colher/colheres ~ de sopa | colher/colheres sopa
tablespoon ro lingura/linguri de supa/masa | lingura | linguri
tablespoon de essloffel | el | suppenloffel
teaspoon en teaspoon | teaspoons | tsp | tsps | teaspoonful | teaspoonfuls
teaspoon ca cullereta/culleretes/culleradeta/culleradetes de te/cafe/postres | culleradeta | culleradetes
teaspoon es cucharadita/cucharaditas/cucharilla/cucharillas de te/cafe/postre | cucharadita | cucharaditas
teaspoon fr cuillere/cuilleres/cuilleree/cuillerees a cafe/the
teaspoon it cucchiaino/cucchiaini da te/caffe | cucchiaino | cucchiaini
teaspoon pt colher/colheres ~ de cha/cafe | colher/colheres cha
teaspoon ro lingurita/lingurite de ceai/cafea | lingurita | lingurite
teaspoon de teeloffel | tl | kaffeeloffel
baking_powder en baking powder
baking_powder ca llevat en pols | llevat quimic | llevat royal
baking_powder es levadura en polvo | levadura quimica | levadura royal | polvo de hornear | polvos de hornear
baking_powder fr levure chimique | poudre a lever | poudre a pate
baking_powder it lievito in polvere | lievito per dolci | lievito chimico
baking_powder pt fermento em po | fermento quimico | fermento
baking_powder ro praf de copt
baking_powder de backpulver
baking_soda en baking soda | bicarbonate of soda
baking_soda ca bicarbonat
baking_soda es bicarbonato
baking_soda fr bicarbonate
baking_soda it bicarbonato
baking_soda pt bicarbonato
baking_soda ro bicarbonat
baking_soda de natron | backsoda
baking_tin en baking/cake/loaf/bread/pie/tart/springform tin/tins/pan/pans
 | baking/oven dish/tray/sheet/dishes/trays/sheets
 | cookie/oven sheet/sheets | baking/oven mould/mold | cake mould/mold
baking_tin ca motlle | motlles | safata/safates de/del forn | placa del forn | plata de forn
baking_tin es molde | moldes | bandeja/bandejas de/del horno | placa de horno | fuente de horno
baking_tin fr moule/moules a cake/gateau/tarte/manque/pain/charniere | moule | plaque de cuisson
 | plaque a patisserie | plat a four
baking_tin it stampo | stampi | teglia | teglie | tortiera | placca da forno
baking_tin pt forma | formas | assadeira | tabuleiro | tabuleiro de forno
baking_tin ro forma | tava | tavi | tava de copt
baking_tin de backform | kuchenform | kastenform | springform | backblech | auflaufform | blech
wine_glass en wine glass/glasses
wine_glass ca copa/copes de vi
wine_glass es copa/copas de vino
wine_glass fr verre/verres a vin
wine_glass it bicchiere/bicchieri da vino | calice da vino
wine_glass pt taca/tacas de vinho | copo/copos de vinho
wine_glass ro pahar/pahare de vin
wine_glass de weinglas | weinglaser
coffee_table en coffee table/tables
coffee_table ca tauleta/tauletes de centre | taula baixa | tauleta de cafe
coffee_table es mesa/mesita de centro | mesa/mesita de cafe | mesa baja
coffee_table fr table/tables basse/basses
coffee_table it tavolino | tavolini
coffee_table pt mesa/mesinha de centro | mesa de cafe
coffee_table ro masuta/masute de cafea | masuta
coffee_table de couchtisch | couchtische | beistelltisch
dining_room en dining room/rooms | dining area | dining hall
dining_room ca menjador | sala menjador
dining_room es comedor | comedores | salon comedor
dining_room fr salle/salles a manger
dining_room it sala/sale da pranzo
dining_room pt sala/salas de jantar
dining_room ro sufragerie | sala de mese | sala de mancare | camera de zi
dining_room de esszimmer | speisesaal | speisezimmer
living_room en living room/rooms | sitting room | front room
living_room ca sala d estar | sala de estar | menjador
living_room es sala/salas de estar | cuarto de estar | salon
living_room fr salle/salles de sejour | salon | sejour
living_room it soggiorno | salotto
living_room pt sala/salas de estar
living_room ro camera/camere de zi | living
living_room de wohnzimmer
washing_machine en washing machine/machines
washing_machine ca rentadora | rentadores
washing_machine es lavadora | lavadoras
washing_machine fr machine/machines a laver | lave linge
washing_machine it lavatrice | lavatrici
washing_machine pt maquina/maquinas de lavar ~ roupa | maquina/maquinas de lavar
washing_machine ro masina/masini de spalat ~ rufe | masina/masini de spalat
washing_machine de waschmaschine | waschmaschinen
dishwasher en dishwasher | dishwashers
dishwasher ca rentaplats | rentavaixelles
dishwasher es lavavajillas | lavaplatos
dishwasher fr lave vaisselle | machine a laver la vaisselle
dishwasher it lavastoviglie
dishwasher pt maquina de lavar ~ louca | lava louca | lava loucas
dishwasher ro masina de spalat ~ vase
dishwasher de spulmaschine | geschirrspuler
fire_engine en fire engine/engines/truck/trucks
fire_engine ca camio/camions de bombers | cotxe de bombers
fire_engine es camion/camiones de bomberos | coche de bomberos
fire_engine fr camion/camions de pompiers | voiture de pompiers
fire_engine it autopompa | autobotte | camion dei pompieri | camion dei vigili del fuoco | autopompe
fire_engine pt carro/carros de bombeiros | camiao/caminhao de bombeiros | carro dos bombeiros
fire_engine ro masina/masini de pompieri | autospeciala
fire_engine de feuerwehrauto | feuerwehrwagen | loschfahrzeug | feuerwehrautos
credit_card en credit card/cards
credit_card ca targeta/targetes de credit
credit_card es tarjeta/tarjetas de credito
credit_card fr carte/cartes de credit | carte bancaire | carte bleue
credit_card it carta/carte di credito
credit_card pt cartao/cartoes de credito
credit_card ro card/carduri de credit | carte de credit
credit_card de kreditkarte | kreditkarten
post_office en post office/offices
post_office ca oficina/oficines de correus | correus
post_office es oficina/oficinas de correos | correos
post_office fr bureau/bureaux de poste | la poste
post_office it ufficio/uffici postale/postali | la posta
post_office pt posto/estacao de correios | agencia dos correios | correios
post_office ro oficiu/oficiul postal/postala | posta
post_office de postamt | postfiliale | die post
flow_into_sea en flows/flow/flowed/flowing/empties/emptying into the sea/ocean | meets/reaches the sea
flow_into_sea ca desemboca/desemboquen/desembocar/desembocava a/en !el/la/l/un/una
flow_into_sea es desemboca/desembocan/desembocar/desembocaba en !el/la/los/las/un/una
flow_into_sea it sfocia/sfociano/sfociare a/in !un/uno
flow_into_sea pt desagua/desaguam/desaguar/desemboca/desembocam em !o/a/um/uma
flow_into_sea ro se varsa la !un
flow_into_sea de mundet/munden/mundete bei !einem/der/dem
swimming_pool en swimming pool/pools
swimming_pool ca piscina | piscines
swimming_pool es piscina | piscinas
swimming_pool fr piscine | piscines
swimming_pool it piscina | piscine
swimming_pool pt piscina | piscinas
swimming_pool ro piscina | piscine | bazin de inot
swimming_pool de schwimmbad | schwimmbecken
waiting_room en waiting room/rooms
waiting_room ca sala/sales d espera
waiting_room es sala/salas de espera
waiting_room fr salle/salles d attente
waiting_room it sala/sale d attesa | sala/sale di attesa
waiting_room pt sala/salas de espera
waiting_room ro sala/sali de asteptare
waiting_room de wartezimmer | wartesaal | warteraum
"""
