"""Areas told as volumes and volumes as areas."""

from checks_support import translations

ROWS = """
de en Das Becken fasst 50 Kubikmeter. | The basin holds 50 m³. | The basin holds 50 square metres. | square metres
de en Es sind 50 Quadratmeter. | It is 50 square metres. | It is 50 cubic metres. | cubic metres
de en Die Wohnung hat 50 m². | The flat has 50 square metres. | The flat has 50 cubic metres. | cubic metres
en de It holds 50 cubic metres. | Es fasst 50 Kubikmeter. | Es fasst 50 Quadratmeter. | Quadratmeter
en fr It holds 50 cubic metres. | Il contient 50 mètres cubes. | Il contient 50 mètres carrés. | mètres carrés
en es It holds 50 cubic metres. | Contiene 50 metros cúbicos. | Contiene 50 m². | m²
en it It covers 50 square metres. | Copre 50 metri quadrati. | Copre 50 metri cubi. | metri cubi
en ro It holds 50 cubic metres. | Conține 50 de metri cubi. | Conține 50 de metri pătrați. | metri pătrați
ca en Fa 50 metres quadrats. | It is 50 square metres. | It is 50 cubic metres. | cubic metres
pt en Tem 3 quilómetros quadrados. | It is 3 square kilometres. | It is 3 cubic kilometres. | cubic kilometres
de en Es sind 3 Kubikzentimeter. | It is 3 cm³. | It is 3 square centimetres. | square centimetres
"""

GOOD = """
de en Der Raum hat 50 m² und 150 m³. | The room has 50 square metres and 150 cubic metres.
de en Das Becken fasst 50 m3. | The basin holds 50 cubic metres.
de fr 50 Kubikmeter Wasser. | 50 m³ d'eau.
en es It holds 3 cubic feet. | Contiene 3 pies cúbicos.
en ca It covers 3 square miles. | Ocupa 3 milles quadrades.
de en Es sind 3 Kubikfuß. | It is 3 cubic feet.
en de 50 square metres, 3 cubic metres | 3 Kubikmeter, 50 Quadratmeter
"""

test_flags, test_does_not_flag = translations("units", ROWS, GOOD)
