"""Set phrases of talk, signs and letters that deny in one language and not in the next, or speak of somebody else: "no
cuelgue", "hold the line"; a table of set_phrases.

The meanings are those of the dictionaries that phrases_idioms.py names.
"""

SPOKEN = """
dont_worry en don t worry | not to worry | no worries | rest assured | do not worry
 | relax $
dont_worry ca tranquil/tranquils | tranquil la | tranquil les | no pateixis/pateixi/patiu | descuida/descuidi
 | no et/t preocupis/amoinis | no es preocupi
dont_worry es tranquilo/tranquila/tranquilos/tranquilas | descuida/descuide/descuidad/descuiden
 | no te/se/os preocupes/preocupe/preocupen/preocupeis | pierde/pierda cuidado
dont_worry fr t inquiete | t inquietes | vous inquietez pas | t en fais pas | vous en faites pas | pas de souci
 | soyez/sois tranquille/tranquilles/rassure/rassuree/rassures | rassure toi | rassurez vous
dont_worry it tranquillo/tranquilla/tranquilli/tranquille | non ti/si preoccupare/preoccupi | non preoccuparti
 | non preoccupatevi
dont_worry pt descansa/descanse | fica/fique/fiquem tranquilo/tranquila/tranquilos/descansado/descansada
 | esta/esteja descansado/descansada | nao te/se preocupes/preocupe
dont_worry ro stai/stati/fii/fiti linistit/linistita/linistiti | nicio grija | nu te/va ingrijora/ingrijorati
dont_worry de keine sorge/bange | sei/seien/seid ~ unbesorgt/beruhigt | nur ruhig | mach/machen dir/sie ~ keine sorgen
no_matter en doesn/didn/don/does/did t matter | does/did/do not matter | no matter | makes/made/make no difference
 | never mind | who cares | makes no odds | all the same to
no_matter ca tant se val | es igual | tant es | no hi fa res | no importa | que mes dona | tant m es | tant li fa
no_matter es que mas da | da/daba lo mismo | da/daba igual | lo mismo da | tanto da | no importa | que importa
no_matter fr peu importe | qu importe | c est/etait egal | ne fait/faisait rien | aucune importance
 | n a pas ~ importance | tant pis | revient au meme
no_matter it fa/e/era lo stesso | fa/era uguale | non importa | non fa niente/nulla | poco importa | che importa
no_matter pt tanto faz | da no mesmo | da/vai dar igual | nao importa | nao faz mal | pouco importa | que importa
no_matter ro nu conteaza | n are importanta | nu are importanta | nu face nimic | totuna | e tot una | n are a face
no_matter de egal/einerlei/gleichgultig | macht ~ nichts | spielt ~ keine rolle | das ist ~ gleich
dont_care en don/doesn/didn t care | do/does/did not care | couldn/could t care less | could/couldn care less
 | could not care less | don/doesn/didn t give a | not bothered | who cares | don/doesn/didn t mind
dont_care ca tant me/li/els fa | tant ens fa | m/t/li/els es igual | ens es igual | m/li importa un rave/pito
 | em/li/ens importa un rave/pito/be/rabe
dont_care es me/te/le/nos/os/les da/daba/importa/es/dan igual/lo | me/te/le/nos/os/les importa un
 | un pimiento/pepino/comino/bledo/rabano | me/te/le/nos/les trae/traia/tiene ~ cuidado | trae al pairo
 | paso/pasa/pasan/pasamos de
dont_care fr en fiche/fiches/fichent/fichons/fichait/fichais/fous/fout/foutent/moque/moques/moquent/moquait/balance
 | m est/etait ~ egal | lui/leur/nous est/etait ~ egal | rien a faire/cirer/foutre
dont_care it ne frego/freghi/frega/fregano/fregava/infischio/infischia/infischi
 | non mi/ti/gli/le/ci importa/interessa
 | e tutto uguale | chi se ne frega | fa ne caldo ne freddo
dont_care pt tanto me/lhe faz | nas tintas | nao quero/quer saber | pouco me/lhe importa | me lixando | estou nem ai
 | nem ai
dont_care ro putin imi/ii/mi/ne/le pasa | mi/ii/ne/le e egal/indiferent | imi/ii pasa | doare in cot/basca
dont_care de wurst/wurscht/egal/schnuppe/schnurz/piepegal/schnurzegal/gleichgultig/scheissegal | einen dreck/feuchten
stop_it en stop/quit/cut it | stop/quit that | don t do that/it/this | do not do that/it/this | cut it out
stop_it ca para ja | deixa ho | deixeu ho | prou | no facis/feu/facin aixo | no ho facis | estigues quiet
stop_it es dejalo/dejadlo/dejenlo/dejate | deja/deje/dejad/dejen eso/ya | para/parad/pare ya | basta
 | no hagas/haga eso
 | estate/estaos quieto/quieta/quietos | no lo hagas
stop_it fr arrete/arretez | laisse ca | laissez ca | ne fais/faites pas ca | ca suffit
stop_it it smettila/smettetela/smetti/smettete/piantala/finiscila | lascia/lasciate stare | non farlo/fatelo | basta
stop_it pt para/pare/parem com isso | deixa/deixe disso | nao facas/faca isso | chega
stop_it ro termina/terminati/inceteaza/incetati/lasa | nu face/faceti asta | gata
stop_it de lass/lasst/lassen das/es | lass/lasst/lassen sie das/es | hor/hort auf | horen sie auf | tu/tut das nicht
 | schluss damit
look_forward en look/looks/looking/looked forward to | can t wait | cannot wait | couldn/can t ~ wait | dying to
 | keen to
look_forward ca frisar/friso/frises/frisa/frisem/frisen/frisava | no veig/veu l hora | tinc/te/tenim ~ ganes
look_forward es tengo/tiene/tienes/tenemos/tienen/tenia ~ ganas | no veo/ve/vemos la/el hora/momento | deseando
look_forward fr ai/a/avons/ont/as/avait ~ hate | tarde de
look_forward it non vedo/vede/vedi/vediamo/vedono/vedevo/vedeva/vedevano/vedevamo l ora
look_forward pt mal/mala posso/podemos/pode esperar | mal vejo/vemos a hora | ansioso/ansiosa/ansiosos por
look_forward ro abia astept/asteapta/asteptam/asteptau
look_forward de kann/konnen/konnte/konnten ~ kaum ~ erwarten | freu/freue/freut/freuen mich/uns/sich ~ auf
drawn en held to/by ~ draw | held ~ to a ~ draw | could only draw/manage | only/just managed ~ draw
 | managed only a draw
 | settle/settled for a ~ draw
drawn ca no va/van/ha/han/pot ~ ~ passar/passat de l empat | no va/van/ha/han/pot ~ passar/passat del empat
drawn es no pudo/pudieron/puede/pueden/consiguio/logro/ha/paso/pasaron/pasa ~ del/de ~ empate
drawn fr n a/ont pu ~ match/nul/mieux | tenu/tenus/tenue/tenues en echec | match nul
drawn it non va/e/vanno/sono/ha/hanno ~ oltre ~ pareggio | costretto/costretti/costretta al/sul pareggio
drawn pt nao foi/foram/passou/passaram/conseguiu/conseguiram ~ alem do/de/dum/dos ~ empate
drawn ro nu a/au ~ trecut/depasit de ~ egal/remiza | remiza
drawn de nicht uber ~ unentschieden/remis/1/0/2 hinaus | nicht uber ~ hinaus
had_to en had/have/has/having to | must | couldn/can t help | could/can not help | cannot help | couldn/can t but
had_to ca no vaig/va/van/puc/pot/poden/podia/he/ha/han ~ ~ ~ de menys/altra
had_to es no pude/pudo/puedo/puede/pudieron/podia/pueden/podemos por menos/mas de/que
 | no pude/pudo/puedo/puede/pudieron/podia evitar
had_to fr n ai/a/ont/avons pu ~ empecher | ne pus/put/peux/peut/pouvais/pouvait ~ empecher
had_to it non potei/pote/posso/puo/potevo/poteva/ho/ha/hanno ~ fare a meno
had_to pt nao pude/pode/posso/podia/consegui/conseguiu ~ deixar/evitar
had_to ro nu m/s am/a putut abtine | n am/a avut incotro
had_to de nicht umhin
hold_line en hold the line | don t hang up | do not hang up | hold on | please hold | stay on the line
 | hold please | hold a/one moment | hang on
hold_line ca no pengi/pengis/pengeu | esperi/espera ~ moment
hold_line es no cuelgue/cuelgues/cuelguen/colgueis | no se retire
hold_line fr ne quittez/quitte pas | quittez/quitte pas | restez en ligne
hold_line it resti/rimanga/resta/rimani/attenda in linea | non riattacchi/riagganci/riattaccare
hold_line pt nao desligue/desligues | aguarde/fique ~ linha
hold_line ro nu inchideti/inchide | ramaneti/ramai pe/la fir/telefon
hold_line de legen sie ~ nicht auf | bleiben/bleib sie/bitte ~ leitung/apparat | bleib/bleiben ~ dran
not_so_much en not so much | isn/wasn/aren/weren t so much
not_so_much ca mes que | mes aviat que
not_so_much es mas que | mas bien
not_so_much fr plus qu | plus que | plutot
not_so_much it piu che | piuttosto
not_so_much pt mais que | mais do que
not_so_much ro mai mult decat | mai degraba
not_so_much de eher als | mehr als
right en re/m/s/is/are/was/were not ~ wrong/mistaken | isn/wasn/aren/weren t wrong/mistaken
 | re/s/m/is/are/was/were right
right ca tens/te/teniu/tenen/tinc/tenim/tenia ~ rao | no t equivoques/enganyes
 | no vas/va/vau errat/errada/desencaminat
right es tienes/tiene/teneis/tienen/tengo/tenemos/tenia ~ razon | no te/se/os/me equivocas/equivoca/equivocan/equivoco
 | no andas/anda/vas/va desencaminado/desencaminada
right fr as/a/avez/ont/ai/avons/avait !pas/plus/jamais raison
 | as/a/avez/ont/ai/avons/avait tout/parfaitement/bien raison | n as/a/avez/ont pas tort | as/a/avez pas tort
right it hai/ha/avete/hanno/ho/abbiamo/aveva ~ ragione | non hai/ha/avete/hanno ~ torto | non ti sbagli
 | non sbagli/sbaglia
right pt tens/tem/tenho/temos/tinha ~ razao | nao estas/esta ~ errado/errada/enganado/enganada
right ro ai/are/aveti/au/am ~ dreptate | nu gresesti/greseste/gresiti | nu te inseli
right de hast/hat/haben/habt/habe recht | hast/hat/haben/habt/habe da/damit/ja/vollkommen/vollig/schon recht
 | hast/hat/haben/habt/habe nicht ~ unrecht | liegst/liegt/liegen richtig
 | liegst/liegt/liegen nicht ~ falsch
old en getting/get/gets on ~ bit | getting on in years | getting on | no spring chicken | no longer ~ young
 | not ~ getting any younger | isn/wasn/aren/m/s not/t exactly young | not exactly young | past her/his/their prime
old ca no es/era/soc/ets/son precisament/gaire/pas ~ jove/joves | ja no es/era/soc/son ~ jove/joves
old es no es/era/soy/eres/son precisamente/exactamente/ya ~ joven/jovenes/nino/nina
 | ya no es/era/soy/son ~ joven/jovenes
old fr n est/etait/suis/sont plus/pas ~ ~ jeune/jeunes | plus tout jeune | plus toute jeune
old it non e/era/sono ~ giovane/giovani/giovanissimo/giovanissima
old pt nao e/era/sou/sao propriamente/exatamente/exactamente ~ jovem/jovens/novo/nova
 | ja nao e/era/sou/sao ~ novo/nova/jovem
old ro nu mai e/este/era/sunt ~ tanar/tanara
old de nicht mehr ~ jung/jungste/jungsten | nicht gerade ~ jung
nobody_perfect en nobody/nobody s/is perfect | no one s/is perfect | nobody s/is perfect | none of us is/are perfect
 | everyone/everybody/we/all all/has/have ~ faults/flaws/failings
 | everyone/everybody/we has/have ~ faults/flaws/failings
nobody_perfect ca ningu ~ es perfecte | tots/tothom tenim/te ~ defectes
nobody_perfect es nadie es perfecto | todos/todo tenemos/tienen/el ~ ~ defectos
nobody_perfect fr personne n est parfait | nul n est parfait | tous/tout ~ ~ ~ defauts
nobody_perfect it nessuno e perfetto | tutti/ognuno abbiamo/hanno/ha ~ difetti
nobody_perfect pt ninguem e perfeito | todos temos/tem ~ defeitos
nobody_perfect ro nimeni nu i/e/este perfect | toti/toata avem/au/lumea ~ ~ defecte
nobody_perfect de niemand/keiner ist perfekt/vollkommen | jeder hat ~ fehler/schwachen/macken
all_gone en everyone/everybody/all had/has/have/was/were ~ gone/left | everyone/everybody left | all/both gone
 | they had/d/have all gone/left | nobody/nobody ~ left | no one ~ left
all_gone ca no hi queda/quedava/quedara/havia ~ ningu | no queda/quedava ~ ningu
 | tothom se n havia anat | tots/tothom ~ ~ marxat/anat
all_gone es no queda/quedaba/quedo/habia ~ nadie | todos/todo ~ ~ ido/marchado/fueron/fue
all_gone fr n y a/avait plus personne | il ne reste/restait ~ personne | ne reste/restait plus personne
 | tout le monde ~ ~ parti | tous ~ partis
all_gone it non c e/era ~ nessuno | non restava/rimaneva/resta/rimane ~ nessuno | tutti/tutte ~ ~ andati/partiti
all_gone pt nao havia/ha/restava/restou/estava ~ ninguem | ja nao havia/estava ~ ninguem | todos ~ ~ embora/partido
all_gone ro nu mai era/este/ramasese nimeni | toti ~ plecasera/plecat
all_gone de niemand/keiner mehr ~ da/ubrig/dort | alle ~ ~ weg/gegangen/fort
sold_out en sold out | no tickets/seats/more ~ left/available | no tickets/seats/vacancies
sold_out ca no hi ha/havia/queden ~ entrades/localitats/places | no queden ~ entrades/localitats/places
 | entrades/localitats esgotades/exhaurides
sold_out es no hay/habia/quedan/quedaban/quedo ~ entradas/localidades/billetes/plazas
 | agotado/agotada/agotados/agotadas
sold_out fr complet/complets/complete | plus ~ places/billets | guichets fermes
sold_out it esaurito/esauriti/esaurita/esaurite | non ci sono ~ biglietti/posti
sold_out pt esgotado/esgotada/esgotados/esgotadas | nao ha ~ bilhetes/ingressos/lugares
sold_out ro bilete ~ epuizate | nu mai sunt ~ bilete/locuri | sold out
sold_out de ausverkauft | keine karten/tickets/platze ~ mehr
adults_only en no children/kids/minors | adults only | only adults | over 18s only | strictly adults
adults_only ca nomes adults | nomes per a adults | no s admeten/admet nens | sense nens
adults_only es solo adultos | solo para adultos | no se admiten/permiten ninos/menores | sin ninos
adults_only fr adultes uniquement/seulement | reserve aux adultes | enfants non admis | interdit aux enfants
adults_only it solo adulti | solo per adulti | riservato agli adulti | vietato ai bambini/minori | no bambini
adults_only pt so adultos | so/apenas para adultos | apenas adultos | nao sao permitidas/admitidas criancas
adults_only ro doar/numai adulti | doar/numai pentru adulti | fara copii | interzis copiilor
adults_only de nur erwachsene | nur fur erwachsene | keine kinder | kinder nicht erlaubt
only_child en only child | no siblings | no brothers ~ sisters | any siblings | brothers ~ sisters
 | an only son/daughter
only_child ca fill/filla unic/unica | no te/tinc/tenia ~ germans | sense germans
only_child es hijo/hija unico/unica | no tiene/tengo/tenia/tuvo ~ hermanos | sin hermanos
only_child fr enfant/fils/fille unique | pas/ni de frere/freres ~ ~ soeur/soeurs | sans freres ~ soeurs
only_child it figlio/figlia unico/unica | non ha/ho/aveva ~ fratelli ~ sorelle | senza fratelli
only_child pt filho/filha unico/unica | nao tem/tenho/tinha ~ irmaos
only_child ro copil/singur singur/la | singur la parinti | nu are/am/avea ~ frati ~ surori
only_child de einzelkind/einzelkinder | keine geschwister
make_sure en make sure | be sure | mind you | do not forget | don t forget | do | please
make_sure it mi raccomando
receipt en thank you for | thanks for | acknowledge receipt | with thanks
receipt fr j accuse reception ~ | accusons reception | vous remercie/remercions
receipt es acuso/acusamos recibo | le/les/te/os agradezco/agradecemos
receipt ca acuso/acusem recepcio/rebuda | us/li/els agraeixo/agraim
receipt it accuso/accusiamo ricevuta | la/vi/ti ringrazio/ringraziamo
receipt pt acuso/acusamos ~ rececao/recepcao/recebimento | agradeco/agradecemos
receipt ro confirm/confirmam primirea | va multumesc/multumim
receipt de ich danke ihnen | bestatige/bestatigen ~ ~ eingang/erhalt
steady en slow and steady wins ~ race | slow but sure | more haste less speed
steady fr rien ne sert de courir
steady es no por mucho madrugar | visteme despacio
steady ca no per molt matinar
steady it chi va piano va sano
steady pt devagar se vai ao longe | nao e por muito madrugar
steady ro graba strica treaba
steady de eile mit weile | blinder eifer schadet nur
make_do en make/makes/making do | beggars can t be choosers | beggars can ~ choosers | needs must
 | any port in ~ storm
make_do pt quem nao tem cao ~ com gato
make_do es a falta de pan
make_do ca a falta de pa
make_do fr faute de grives
make_do it di necessita virtu | in mancanza di
make_do ro nevoia te invata
make_do de in der not
bird_in_hand ro ce i in mana nu i minciuna
really en you re kidding/joking | re you kidding/joking | are you kidding/joking/serious | get away
sorry_trouble en sorry/apologise/apologize/apology/apologies for ~ inconvenience/disruption/delay/trouble
 | thank you for your
 ~ patience/understanding | we apologise/apologize/regret | thanks for your patience/understanding
sorry_trouble de bitten ~ ~ verstandnis | danke/danken ~ ~ verstandnis | fur ihr verstandnis | um verstandnis
 | entschuldigen ~ ~ unannehmlichkeiten
sorry_trouble es gracias por su/tu/vuestra comprension/paciencia | agradecemos su comprension/paciencia
 | disculpen/disculpe ~ molestias | perdonen/perdone ~ molestias | rogamos/lamentamos ~ ~ molestias/disculpas
sorry_trouble ca gracies per ~ ~ comprensio/paciencia | agraim ~ ~ comprensio | disculpeu/disculpin ~ molesties
 | perdoneu ~ molesties
sorry_trouble fr merci de ~ comprehension/patience | merci pour ~ comprehension/patience
 | remercions ~ ~ comprehension
 | prions ~ ~ excuser ~ gene | excuser ~ gene
sorry_trouble it ci scusiamo per ~ disagio | grazie per ~ comprensione/pazienza | scusate/scusiamo ~ ~ disagio
sorry_trouble pt obrigado/obrigada/agradecemos pela/a ~ compreensao/paciencia | pedimos ~ ~ compreensao/desculpa
 | lamentamos ~ incomodo
sorry_trouble ro va multumim pentru ~ intelegere/rabdare | ne cerem scuze pentru ~ ~ ~ | multumim pentru intelegere
slipped_mind en slipped/slips/slip my/his/her/our/their/your/the mind/minds | slipped ~ mind | forgot/forgotten
slipped_mind es se me/te/le/nos/les/os olvido/olvida/olvidaron/paso/ha/habia | olvide/olvido
slipped_mind ca se m/t/li/ens/els va/ha/havia/oblida ~ ~ | m n/he oblidat
slipped_mind fr sorti/sortie/sortis de ~ tete/esprit | oublie
slipped_mind it e/sono/era passato/sfuggito/uscito/passata/sfuggita di mente
 | mi/gli/le e/sono sfuggito/sfuggita/dimenticato
slipped_mind pt esqueci/esqueceu/varreu me/se | passou me
slipped_mind ro am/a uitat | mi a iesit din minte/cap
slipped_mind de entfallen/vergessen | habe ~ vergessen
in_private en in private | privately | one to one | one on one | face to face | tete a tete | between ourselves
in_private de unter vier augen
in_private es a solas | en privado | cara a cara
in_private ca a soles | en privat | cara a cara
in_private fr en tete a tete | entre quatre yeux/z | en prive | seul a seul/seule
in_private it a quattr occhi | in privato | a tu per tu
in_private pt a sos | em privado | em particular
in_private ro intre patru ochi | in particular | in privat
fed_up en fed up ~ ~ ~ ~ | sick and tired | sick to death | fed up | up to here | had enough
fed_up de die nase ~ voll | die schnauze voll | satt | zum hals heraus/raus
fed_up es hasta las narices/pelotas/cejas | hasta el gorro/mono/cono | harto/harta/hartos
fed_up ca fins al capdamunt | tip/tipa/tips/farta/fart | fins als nassos
fed_up fr marre | plein le dos | ras le bol | par dessus la tete
fed_up it le scatole/tasche/palle piene | non ne posso/puo piu | stufo/stufa/stufi
fed_up pt farto/farta/fartos | pelos cabelos | de saco cheio
fed_up ro satul/satula | pana peste cap
black_death en the black death | black death
black_death ca la pesta negra | pesta negra
black_death es la peste negra | peste negra
black_death fr la peste noire | peste noire
black_death it la peste nera | peste nera
black_death pt a peste negra | peste negra
black_death ro ciuma neagra | moartea neagra
black_death de der schwarze tod | schwarzen tod/todes | schwarze pest
again_this en ^ not again $ | ^ not this again
again_this ca ^ una altra vegada $ | ^ altra vegada $ | ^ un altre cop $ | ^ ja hi tornem a ser
again_this es ^ otra vez $ | ^ de nuevo $ | ^ otra vez no $ | ^ ya estamos otra vez
again_this fr ^ encore $ | ^ encore une fois $ | ^ pas encore $ | ^ ca recommence | ^ et c est reparti
again_this it ^ di nuovo $ | ^ ancora $ | ^ un altra volta $ | ^ ci risiamo
again_this pt ^ outra vez $ | ^ de novo $ | ^ outra vez nao $ | ^ la vamos nos outra vez
again_this ro ^ iar $ | ^ din nou $ | ^ iarasi $ | ^ iar incepem
again_this de ^ schon wieder $ | ^ nicht schon wieder $ | ^ nicht wieder $
back_soon en won t be long | won t be a minute/moment/second/sec/tick | will not be long | shan t be long
 | be right back | back in a minute/moment/second/sec/tick | be back soon
back_soon ca torno de seguida | ara torno | no trigare/trigarem | no trigo | ara vinc
back_soon es vuelvo/volvemos enseguida | ahora vuelvo | no tardare/tardaremos/tardo/tardamos
 | vuelvo en un momento/minuto
back_soon fr reviens tout de suite | reviens dans ~ minute/instant/minutes | j arrive | en ai pas pour longtemps
back_soon it torno subito | arrivo subito | faccio presto | ci metto poco | non ci mettero/metto molto
back_soon pt volto ja | ja volto | nao demoro | nao vou demorar | volto num instante
back_soon ro ma intorc imediat | revin imediat | vin imediat | nu dureaza mult | nu intarzii
back_soon de bin/sind ~ gleich/sofort ~ zuruck/da | komme/kommen gleich ~ wieder | dauert nicht lang/lange
no_hurry en no rush | no hurry | take your time | there s no rush/hurry
no_hurry ca no hi ha pressa | sense pressa | sense presses | pren/preneu/prengui te el temps | amb calma
no_hurry es no hay prisa | sin prisa/prisas | tomate/tomese/tomaos tu/su/el/vuestro tiempo | con calma
no_hurry fr rien ne presse | pas de panique | pas d urgence | prends ton temps | prenez votre temps
no_hurry it non c e fretta | senza fretta | con calma | prenditi/prendetevi/prenda ~ tempo | fai con calma
no_hurry pt nao ha pressa | sem pressa | com calma | leve/leva o seu/teu tempo
no_hurry ro nu e ~ graba | fara graba | nu te/va grabi/grabiti | ia ti timpul
no_hurry de keine eile | nur keine eile | lass/lassen/lasst dir/sie/euch ~ zeit | es eilt nicht | immer mit der ruhe
no_thanks en no thanks | no thank you | i m fine | i m good | wouldn t say no
no_thanks ca no gracies | estic be | no diria que no | molt de gust
no_thanks es no gracias | estoy bien | asi estoy bien | no dire que no | con mucho gusto
no_thanks fr non merci | ca va | volontiers | avec plaisir | ce n est pas de refus
no_thanks it no grazie | sto bene | va bene cosi | volentieri | con piacere
no_thanks pt nao obrigado/obrigada | estou bem | com todo o gosto | nao digo que nao
no_thanks ro nu multumesc | e in regula | sunt bine | cu placere
no_thanks de nein danke | danke alles gut | danke passt schon | gern/gerne | da sag ich nicht nein
milk en crying/cry over spilt/spilled milk
milk ca aigua passada no mou moli | ja no te remei | a fets consumats
milk es a lo hecho pecho | agua pasada no mueve molino | llorar sobre la leche derramada
milk fr ce qui est fait est fait | eau ~ sous les ponts | le mal est fait
milk it cosa fatta capo ha | inutile piangere sul latte versato | acqua passata
milk pt chorar ~ leite derramado | aguas passadas nao movem moinhos
milk ro ce a fost a fost | apa trecuta
milk de passiert ist passiert | was geschehen ist ~ geschehen | hin ist hin
all_right en that s all right | it s all right | that s ok/okay/fine | it s ok/okay/fine | don t mention it
 | you re welcome | no problem | no worries | never mind | my pleasure
all_right ca no passa res | de res | cap problema | no hi ha de que | tranquil
all_right es no pasa nada | de nada | no hay problema | no hay de que | esta bien
all_right fr ce n est rien | c est rien | de rien | pas de probleme | pas de souci | il n y a pas de quoi | avec plaisir
 | ce n est pas grave | c est pas grave
all_right it non fa niente | di niente | non c e di che | nessun problema | prego | fa niente | con piacere
all_right pt nao faz mal | de nada | nao tem problema | nao ha problema | sem problema | tudo bem
all_right ro nu i nimic | nu e nimic | nu face nimic | nicio problema | pentru nimic | n ai pentru ce | cu placere
 | e in regula
all_right de macht nichts | kein problem | keine ursache | nichts zu danken | gern geschehen | schon gut | alles gut
"""
