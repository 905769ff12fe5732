"""Seasons, noon and midnight in eight languages, as data for contraries/contrast.py.

Compiled by hand for this project after the Unicode CLDR day periods. What is another thing as often (fr "été", been; en
"spring", "fall") stands after the bar: it answers, and nothing is concluded.
"""

SEASONS = """
season.spring en | spring springtime spring* easter
season.spring ca primavera primaver* |
season.spring es primavera primaveras primaveral* |
season.spring fr printemps | printani*
season.spring pt primavera primaveras primaveril* |
season.spring it primavera primavere primaveril* |
season.spring ro primăvară primăvara primăverii primăveri |
season.spring de frühling* frühjahr* | lenz
season.summer en summer summers summertime | summer* midsummer*
season.summer ca estiu estius | estiu* estival*
season.summer es verano veranos | veran* estival* estío
season.summer fr | été étés estiv*
season.summer pt verão verões | veran* estiv* estio
season.summer it estate | estiv*
season.summer ro | vara vară verii veri văratic*
season.summer de sommer sommers | sommer*
season.autumn en autumn | autumn* fall
season.autumn ca tardor tardors |
season.autumn es otoño otoños | otoñ*
season.autumn fr automne automnes | automn*
season.autumn pt outono outonos | outon*
season.autumn it autunno autunni | autunn*
season.autumn ro toamnă toamna toamnei | tomn*
season.autumn de herbst herbstes | herbst*
season.winter en winter winters wintertime | winter* midwinter*
season.winter ca hivern hiverns | hivern*
season.winter es invierno inviernos | invern*
season.winter fr hiver hivers | hivern*
season.winter pt inverno invernos | invern*
season.winter it inverno inverni | invern*
season.winter ro iarnă iarna iernii | iern*
season.winter de winter winters | winter*
noon.noon en noon midday | lunch* twelve
noon.noon ca migdia migdies | dotze dinar
noon.noon es mediodía mediodías | doce almuerzo
noon.noon fr midi | douze déjeuner
noon.noon pt meio_dia | doze almoço
noon.noon it mezzogiorno | dodici pranzo
noon.noon ro amiază amiaza amiezii | prânz* doisprezece după
noon.noon de mittag mittags | zwölf mittag*
noon.midnight en midnight | twelve
noon.midnight ca mitjanit | dotze nit
noon.midnight es medianoche | doce noche
noon.midnight fr minuit | douze nuit
noon.midnight pt meia_noite | doze noite
noon.midnight it mezzanotte | dodici notte
noon.midnight ro miezul_nopții | noapte* nopții
noon.midnight de mitternacht mitternachts | zwölf nacht mitternächt*
"""
