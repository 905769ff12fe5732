"""Round amounts and multiples in eight languages, as data for contraries/contrast.py: dozens and hundreds, doubled
and tripled.

Compiled by hand for this project. What a number word says in a number as well (two million) stands after the bar, and
so does what other languages say with two words (billions, "miles de millones"): it answers, and nothing is concluded.
"""

ROUNDS = """
round.ten en dozens tens | scores ten dozen twenty
round.ten ca desenes dotzenes | deu dotzena vintena
round.ten es decenas docenas | diez docena decena veintena
round.ten fr dizaines douzaines | dix dizaine douzaine vingtaine*
round.ten pt dezenas dúzias | dez dezena dúzia
round.ten it decine dozzine | dieci decina dozzina ventina
round.ten ro zeci zecile | zece duzin*
round.ten de dutzende dutzenden | zehn* dutzend
round.hundred en hundreds | hundred
round.hundred ca centenars | cent cents centes centenar
round.hundred es centenares cientos | cien ciento centenar centena*
round.hundred fr centaines | cent cents centaine
round.hundred pt centenas | cem cento centena
round.hundred it centinaia | cento centinaio
round.hundred ro sute sutele | sută
round.hundred de hunderte hunderten | hundert*
round.thousand en thousands | thousand k billion* grand
round.thousand ca milers | mil miler miliard*
round.thousand es miles millares | mil millar millardo*
round.thousand fr milliers | mille millier milliard*
round.thousand pt milhares | mil milhar bilh* bili*
round.thousand it migliaia | mila mille migliaio miliard*
round.thousand ro mii miile | mie miliard*
round.thousand de tausende tausenden | tausend* milliard*
round.million en millions | million billion*
round.million ca milions | milió miliard*
round.million es millones | millón millardo*
round.million fr millions | million milliard*
round.million pt milhões | milhão bilh* bili*
round.million it milioni | milione miliard*
round.million ro milioane milioanele | milion miliard*
round.million de millionen | million mio milliard*
times.two en twice_as than_double doubled doubles doubling twofold | double twice two duplicat*
times.two ca el_doble del_doble duplica* doblat doblada doblen | dobl* dos dues duplic*
times.two es el_doble del_doble duplica* duplicó | dobl* dos duplic*
times.two fr le_double du_double doublé doublée doublés doublent doublant doublera | doubl* deux
times.two pt o_dobro do_dobro duplica* duplicou dobrou dobraram dobrar | dobr* duplo dois duas
times.two it il_doppio del_doppio raddoppi* | doppi* due
times.two ro dublat dublează | dubl* două doi
times.two de verdoppel* | doppel* zwei*
times.three en than_triple tripled triples tripling trebled threefold | triple treble three
times.three ca el_triple del_triple triplica* | tripl* tres
times.three es el_triple del_triple triplica* triplicó | tripl* tres
times.three fr le_triple du_triple triplé triplée triplés triplent triplant triplera | tripl* trois
times.three pt o_triplo do_triplo triplica* triplicou | tripl* três
times.three it il_triplo del_triplo triplica* | tripl* tre
times.three ro triplat triplează | tripl* trei
times.three de verdreifach* | dreifach* drei*
times.four en quadrupled quadruples quadrupling fourfold | quadrupl* four
times.four ca quadruplica* | quàdrupl* quatre
times.four es cuadruplica* cuadruplicó | cuádrupl* cuatro
times.four fr quadruplé quadruplée quadruplent | quadrupl* quatre
times.four pt quadruplica* quadruplicou | quádrupl* quatro
times.four it quadruplica* | quadrupl* quattro
times.four ro cvadruplat cvadruplează | cvadrupl* patru
times.four de vervierfach* | vierfach* vier*
"""
