"""False friends between Portuguese, Spanish and Italian, as data in the form of false_friends.py.

Compiled by hand for this project; the meanings are those of Priberam and Houaiss (pt), the DLE (es) and Treccani (it).
A word stays out where one variety of Portuguese has it as its neighbour does (pt apelido, cachorro, copo), or where the
look-alike is often right (pt largo, todavia).
"""

NEIGHBOURS = r"""
pt>es | polvos? | polvos? | octopus | pulp\w+
pt>es | esquisit[oa]s? | exquisit[oa]s? | odd, strange | rar[oa]s?|extrañ\w+|curios\w+|peculiar\w*
pt>es | sobremesas? | sobremesas? | dessert | postres?
pt>es | ratos? | ratos? | mouse, rat | rat[óo]n\w*|ratas?
pt>es | escritorios? | escritorios? | office | oficinas?|despachos?|bufetes?
pt>es | oficinas? | oficinas? | workshop | taller\w*
pt>es | embaracad[oa]s? | embarazad[oa]s? | embarrassed
  | avergonz\w+|averg[uü]\w+|incómod\w+|violent\w+|cohib\w+|apur\w+
pt>es | vasos? (de|com|da|do) (flor(es)?|plantas?|barro|ceramica|orquideas?|rosas?|cristal|porcelana|ming)
  | vasos? | vase, flowerpot | jarr[óo]n\w*|florer\w+|macet\w+|tiest\w+
pt>es | (me|te|lhe|nos|lhes) lig(a|ou|uei|aram|ue|uem|ar)|lig(a|ou|uei|aram|ue|uem|ar)-(me|te|lhe|nos|lhes)
  |lig(ou|uei|aram|uem?|o) (ontem|hoje|amanha|mais tarde|de volta|de novo|para (a|o|mim|ti|ele|ela|casa))
  | lig(ó|ué|aron|ar|ue|o|a) | telephone | llam\w+|telefon\w+
pt>es | borrachas? | borrachas? | rubber, eraser | gomas?|caucho|borrador\w*
pt>es | presuntos? | presuntos? | ham | jam[óo]n\w*
pt>es | talher(es)? | taller(es)? | cutlery | cubiert\w+
pt>es | salsa (picada|fresca)|(ramo|raminho|folhas|pe|colher(es)?( de sopa)?|molho) de salsa | salsas? | parsley
  | perejil
pt>es | brinc(ar|am|avam|ou|aram|ando|a|ava) | brinc(ar|an|aban|ó|aron|ando|a|aba) | play, joke
  | jug\w+|jueg\w+|brome\w+
pt>es | acord(ei|ou|aram|ar|o|a|amos) (muito |sempre |mais )?(cedo|tarde|as|a meio|de manha
    |sobressaltad[oa]|de madrugada)
  | acord(é|ó|aron|ar|o|amos|aba) | wake up | desp[ei]\w+|levant\w+
pt>es | prejuizos? | prejuicios? | loss, damage | pérdidas?|daños?|perjuicios?
pt>es | criancas? | crianzas? | child | niñ\w+|crí[oa]s?|hij\w+|infan\w+|pequeñ\w+|bebés?
pt>es | garrafas? | garrafas? | bottle | botell\w+
pt>es | copos? | copos? | glass | vasos?|copas?
pt>es | propinas? | propinas? | fee, bribe | matrícul\w+|tasas?|soborn\w+|cuot\w+|coim\w+|mordid\w+
pt>es | cenas? | cenas? | scene | escen\w+
pt>es | ninhos? | niños? | nest | nid\w+
pt>es | sotaos?|sotao | sótanos? | attic | desv[áa]n\w*|áticos?|buhardill\w+|altillos?
pt>es | cadeira | cadera | chair | sill\w+|asient\w+|butac\w+
pt>es | pegar (o|um|a|uma) (autocarro|onibus|taxi|trem|comboio|aviao|metro|voo) | peg\w+ | take | cog\w+|coj\w+|tom\w+
es>pt | vasos? de (agua|leche|vino|cerveza|zumo|refresco|plastico|cristal|papel|whisky) | vasos? | drinking glass
  | copos?
es>pt | oficinas? | oficinas? | office
  | escrit[óo]rio\w*|gabinetes?|repartiç\w+|serviços?|agências?|postos?|secretarias?|sedes?|balc\w+|consult\w+
es>pt | escritorios? | escritórios? | desk, desktop | secretárias?|escrivaninhas?|mesas?|ambientes?|áreas?|desktop
es>pt | embarazadas? | embaraçadas? | pregnant | grávid\w+|gestant\w+
es>pt | exquisit[oa]s? | esquisit[oa]s? | delicious
  | delicios\w+|requint\w+|ótim\w+|excelent\w+|refinad\w+|saboros\w+|primoros\w+
es>pt | polvos? | polvos? | dust, powder | pó|pós|poeiras?
es>pt | ratos? | ratos? | a while | bocad\w+|moment\w+|tempos?|poucos?|instantes?|minut\w+
es>pt | crianza | crianças? | upbringing, breeding | criaç\w+|educaç\w+|amament\w+|estágio\w*
es>pt | salsa de \w+|(en|con) salsa | salsas? | sauce | molhos?
es>pt | taller(es)? | talher(es)? | workshop | oficin\w+|ateli\w+|workshops?
es>pt | borrach[oa]s? | borrach[oa]s? | drunk | bêbad\w+|bêbed\w+|embriag\w+|ébri\w+
es>pt | propinas? | propinas? | tip | gorjet\w+|gratificaç\w+
es>pt | cenas? | cenas? | dinner | jant\w+|ceias?
es>pt | sotanos? | sótãos? | basement | caves?|porão|porões|subsolos?
es>pt | todavia | todavia | still | ainda
es>pt | (me|te|se|nos) acuerd(o|as|a|an)|acordar(se|me|te)|acuerdate | acord(o|as|a|am|ar|ou|ei) | remember
  | lembr\w+|record\w+
it>es | burro | burros? | butter | mantequill\w+|mantec\w+
it>es | caldo|calda|caldi | caldos? | hot | calient\w+|cálid\w+|calor\w*|calur\w+
it>es | gamb[ae] | gambas? | leg | piern\w+|patas?
it>es | topo|topi | topos? | mouse | rat[óo]n\w*
it>es | officin[ae] | oficinas? | workshop | taller\w*
it>es | imbarazzat[oaie] | embarazad[oa]s? | embarrassed | averg[oü]\w+|incómod\w+|violent\w+|cohib\w+|apur\w+
it>es | autist[ai] | autistas? | driver | conductor\w*|ch[óo]fer\w*|camioner\w+
it>es | seta | setas? | silk | seda\w*
it>es | guardare | guardar | look at, watch | mir\w+|ver|vig\w+|contempl\w+
it>es | vas[oi] (di|da|con) (fiori|piante|terracotta|ceramica|ming) | vasos? | vase, flowerpot
  | jarr[óo]n\w*|florer\w+|macet\w+|tiest\w+
es>it | aceites? | aceti?|aceto | oil | oli[oe]?\w*
es>it | burr[oa]s? | burro | donkey | asin\w+|somar\w+|ciuch\w+
es>it | oficinas? | officin[ae] | office | uffic\w+
es>it | embarazad[oa]s? | imbarazzat[oaie] | pregnant | incint[ae]|gravid\w+
es>it | gambas? | gamb[ae] | prawn | gamber\w+
es>it | caldos? | caldo | broth | brod\w+
es>it | vasos? de (agua|leche|vino|cerveza|zumo|plastico|cristal|papel) | vas[oi] | drinking glass | bicchier\w+
es>it | setas? | seta | mushroom | fung\w+
"""
