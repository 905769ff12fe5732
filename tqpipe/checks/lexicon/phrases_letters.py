"""What closes and opens a letter, as each language does: "Distinti saluti", "Yours sincerely"; a table of set_phrases.

Compiled by hand from the letter-writing advice of each language's academies and style guides.
"""

LETTERS = """
closing en ^ yours faithfully/sincerely/truly/respectfully | ^ sincerely/faithfully/respectfully yours
 | ^ sincerely/respectfully/cordially/regards $ | ^ best/kind/kindest/warm/warmest/cordial regards
 | ^ with best/kind/kindest/warm/warmest regards | ^ best/warm wishes | ^ with best/warm wishes | ^ very truly yours
closing ca ^ atentament | ^ ben/molt atentament | ^ cordialment $ | ^ salutacions cordials/atentes/distingides
 | ^ rebeu/rebi/rebin una/la ~ salutacio ~ cordial/atenta/distingida | ^ una salutacio cordial/atenta
 | ^ rebeu/rebi una cordial/atenta salutacio | ^ salutacions $ | ^ us/el/la saluda/saludo/saludem ~ atentament
closing es ^ atentamente | ^ muy atentamente | ^ cordialmente $
 | ^ le/les/lo/la/los saluda/saludo/saludamos ~ atentamente
 | ^ le/les saluda/saludo/saludamos ~ cordialmente | ^ reciba/reciban/recibe/recibid un ~ saludo | ^ saludos cordiales
 | ^ un cordial/atento/afectuoso saludo | ^ un saludo ~ cordial/atento/afectuoso | ^ atentos/cordiales saludos
 | ^ saludos $ | ^ un saludo $ | ^ quedo/quedamos de usted ~ atentamente | ^ se despide ~ atentamente
 | ^ sin otro particular ~ atentamente
closing fr ^ veuillez ~ agreer ~ ~ salutations distinguees/respectueuses/cordiales
 | ^ veuillez ~ agreer ~ ~ ~ l expression de ~ ~ sentiments/salutations ~ distingue*/meilleur*/devoues
 | ^ veuillez ~ agreer ~ ~ ~ l assurance de ~ consideration/sentiments ~ distinguee/distingues/meilleurs
 | ^ veuillez ~ recevoir ~ ~ ~ ~ salutations/consideration/sentiments ~ distingue*/meilleur*/cordiales
 | ^ je/nous vous prie/prions ~ agreer ~ ~ ~ l expression/assurance de ~ ~ sentiments/salutations ~ distingue*/meilleur*
 | ^ je/nous vous prie/prions ~ agreer ~ ~ ~ salutations distinguees/respectueuses
 | ^ recevez ~ ~ l assurance/expression de ~ consideration/sentiments/salutations ~ distingue*/meilleur*
 | ^ recevez ~ ~ salutations distinguees/cordiales | ^ salutations distinguees | ^ cordialement | ^ bien cordialement
 | ^ sinceres/meilleures/cordiales salutations | ^ bien a vous | ^ sincerement $ | ^ respectueusement $
closing it ^ distinti/cordiali saluti | ^ cordialmente $ | ^ in fede $
 | ^ porgo/porgiamo/invio/inviamo ~ distinti/cordiali saluti
 | ^ la/vi prego di gradire ~ ~ saluti | ^ con i migliori saluti | ^ un cordiale saluto | ^ saluti $ | ^ distintamente
closing pt ^ atenciosamente | ^ com os melhores cumprimentos | ^ melhores/cordiais cumprimentos | ^ cordialmente $
 | ^ atentamente | ^ respeitosamente $ | ^ cumprimentos $ | ^ com estima ~ consideracao | ^ subscrevo me ~ atentamente
closing ro ^ cu stima/respect/consideratie | ^ al dumneavoastra ~ | ^ cu deosebita stima/consideratie
 | ^ cu sinceritate
 | ^ va rog sa primiti ~ ~ consideratii/consideratiuni/stime/salutari | ^ cu salutari cordiale | ^ salutari cordiale
closing de ^ mit freundlichen/freundlichem/besten/herzlichen/vielen grussen/gruss | ^ hochachtungsvoll
 | ^ freundliche/beste/herzliche/viele grusse | ^ mit vorzuglicher hochachtung
dear_sirs en ^ dear sirs | ^ dear sir or madam | ^ dear sir madam | ^ to whom it may concern | ^ dear madam or sir
dear_sirs ca ^ benvolguts/distingits senyors | ^ senyors $
dear_sirs es ^ estimados/distinguidos senores | ^ muy senores mios/nuestros | ^ a quien corresponda
 | ^ a quien pueda interesar
dear_sirs fr ^ madame monsieur $ | ^ madame ou monsieur $ | ^ messieurs $ | ^ mesdames messieurs $ | ^ a qui de droit
dear_sirs it ^ egregi/gentili signori | ^ spettabile ditta | ^ a chi di competenza
dear_sirs pt ^ exmos senhores/srs | ^ prezados senhores | ^ caros senhores | ^ a quem possa interessar
dear_sirs ro ^ stimati domni | ^ stimata doamna stimate domn/domnule
dear_sirs de ^ sehr geehrte damen und herren
dear_sir en ^ dear sir $
dear_sir ca ^ benvolgut/distingit senyor $
dear_sir es ^ estimado/distinguido senor $ | ^ muy senor mio
dear_sir fr ^ monsieur $
dear_sir it ^ egregio/gentile signore $
dear_sir pt ^ exmo senhor/sr | ^ prezado senhor $ | ^ caro senhor $
dear_sir ro ^ stimate domn/domnule $
dear_sir de ^ sehr geehrter herr $
dear_madam en ^ dear madam $
dear_madam ca ^ benvolguda/distingida senyora $
dear_madam es ^ estimada/distinguida senora $ | ^ muy senora mia
dear_madam fr ^ madame $
dear_madam it ^ gentile signora $
dear_madam pt ^ exma senhora/sra | ^ prezada senhora $
dear_madam ro ^ stimata doamna $
dear_madam de ^ sehr geehrte frau $
"""
