"""Words that tell a person's sex in eight languages, as data for contraries/contrast.py: pronouns, kin, titles, first
names.

Compiled by hand for this project. What may be said of a thing, or of anybody (fr "elle", "seva"), stands after the
bar: it answers the other side, and nothing is concluded from it.
"""

from tqpipe.checks.contraries.opposites_abroad import KIN_ABROAD
from tqpipe.checks.people.first_names import MEN, WOMEN

SEXES = """
person.she en she her hers herself mrs ms actress queen princess duchess businesswoman spokeswoman | woman women
 girl girls mother* daughter* sister* wife wives aunt* grandmother* lady ladies girlfriend* widow* miss madam mum
 mom female* bride waitress* policewom* chairwom* congresswom* goddess* nun nuns
person.she ca ella elles senyora sra actriu reina princesa duquessa portaveua presidenta ministra directora diputada
 | dona dones noi* noia noies mare* fill* filla filles german* germana germanes muller esposa tia tieta àvi* àvia
 xicota vídua senyoreta femen* núvia
person.she es ella ellas señora sra actriz reina princesa duquesa presidenta ministra directora diputada | mujer*
 chica* niña* madre* hija* hermana* esposa* tía* abuela* novia* viuda* señorita* dama* femenin* mamá
person.she fr madame mme actrice reine princesse duchesse présidente ministre_elle | elle elles femme* fille* mère*
 sœur* soeur* épouse* tante* compagne veuve* mademoiselle dame* féminin* grand-mère maman
person.she pt senhora sra atriz rainha princesa duquesa | ela elas mulher* menina* rapariga* mãe* filha* irmã*
 esposa* tia* avó* namorada* viúva* moça* feminin* mamãe dela delas nela presidente
person.she it signora attrice regina principessa duchessa | lei ella essa donna donne ragazza ragazze madre madri
 figlia figlie sorella sorelle moglie mogli zia nonna fidanzata vedova signorina dama femmin* mamma
person.she ro doamna doamnei dna actriță regina prințesă ducesă | ea ei ele femei* fată fete fata mam* fiic* soră sora
 soți* mătuș* bunic* prieten* văduv* domnișoar* femin* dânsa
person.she de frau königin prinzessin herzogin schauspielerin präsidentin ministerin | sie ihr* mädchen mutter*
 tochter* schwester* ehefrau tante* freundin witwe* dame* weiblich* mama
person.he en he him his himself mr king prince duke businessman spokesman | man men boy boys father* son sons
 brother* husband* uncle* grandfather* gentlem* boyfriend* widower sir dad male* policem* chairm* congressm* guy
 guys one person anyone everyone somebody someone lord lads lad
person.he ca ell ells senyor sr actor rei príncep duc | home homes noi nois pare pares fill fills germà germans
 marit espòs oncle avi xicot vidu mascl* senyors president ministre director qui algú ningú cadascú
person.he es él ellos señor sr actor rey príncipe duque | hombre* chico* niño* padre* hijo* hermano* marido esposo
 tío* abuelo* novio* viudo* caballero* masculin* papá presidente ministro quien uno alguien
person.he fr monsieur acteur roi prince duc | il ils lui eux homme* garçon* père* fils frère* mari époux oncle*
 compagnon veuf masculin* papa président ministre qui on quiconque
person.he pt senhor sr ator rei príncipe duque | ele eles homem homens menino* rapaz* pai pais filho* irmão* marido
 esposo tio* avô* namorado* viúvo* moço* masculin* papai dele deles nele quem presidente alguém
person.he it signor signore attore re principe duca | lui egli esso uomo uomini ragazzo ragazzi padre padri figlio
 figli fratello fratelli marito zio nonno fidanzato vedovo maschi* papà chi presidente ministro
person.he ro domnul dl dlui rege prinț duce | el ei lui bărbat* băiat* băie* tat* fiu* frat* soț* unchi* bunic* prieten*
 masculin* dânsul cine președinte* ministr*
person.he de herr herrn könig prinz herzog | er ihm ihn sein* mann männer junge* vater* sohn* bruder* ehemann onkel*
 freund witwer männlich* papa wer jeder jemand
adult.woman en woman women | noblewom* gentlewom* businesswom* policewom* servicewom* sportswom*
adult.woman ca dona dones | muller
adult.woman es mujer mujeres | señora*
adult.woman fr femme femmes | dame*
adult.woman pt mulher mulheres | senhora*
adult.woman it donna donne | moglie signor*
adult.woman ro femeie femei femeia femeile | doamn*
adult.woman de frau frauen |
adult.man en man men | person people human* husband* guy*
adult.man ca home homes | senyor* humà humans persona persones marit
adult.man es hombre hombres | señor* persona* marido
adult.man fr homme hommes | monsieur personne* mari
adult.man pt homem homens | senhor* pessoa* marido
adult.man it uomo uomini | signor* persona persone marito
adult.man ro bărbat bărbați bărbatul bărbații | om oameni omul domn* soț*
adult.man de mann männer | mensch* leute
parent.mother en mother mothers mum mom | maternal
parent.mother ca mare mares | materna matern
parent.mother es madre madres mamá |
parent.mother fr mère mères maman |
parent.mother pt mãe mães mamãe |
parent.mother it madre madri mamma |
parent.mother ro mamă mama mamei mame |
parent.mother de mutter mütter mama |
parent.father en father fathers dad | parent* founder* priest*
parent.father ca pare pares | para parar
parent.father es padre padres papá |
parent.father fr père pères papa |
parent.father pt pai pais papai |
parent.father it padre padri papà |
parent.father ro tată tatăl tatălui | părin*
parent.father de vater väter papa |
child.daughter en daughter daughters | girl* child*
child.daughter ca filla filles | nena
child.daughter es hija hijas | niña*
child.daughter fr fille filles |
child.daughter pt filha filhas | menina*
child.daughter it figlia figlie |
child.daughter ro fiică fiica fiicei fiice | fată fata
child.daughter de tochter töchter |
child.son en son sons | child* boy* kid*
child.son ca fill fills | nen nens
child.son es hijo hijos | niñ*
child.son fr fils | enfant*
child.son pt filho filhos | menin* crianç*
child.son it figlio figli |
child.son ro fiu fiul fiului | copi* băiat*
child.son de sohn söhne | kind*
sibling.sister en sister sisters | sibling*
sibling.sister ca germana germanes |
sibling.sister es hermana hermanas |
sibling.sister fr sœur soeur sœurs soeurs |
sibling.sister pt irmã irmãs |
sibling.sister it sorella sorelle | suora
sibling.sister ro soră sora surorii surori |
sibling.sister de schwester schwestern | geschwister
sibling.brother en brother brothers | sibling* fraternal twin*
sibling.brother ca germà germans | bess*
sibling.brother es hermano hermanos |
sibling.brother fr frère frères |
sibling.brother pt irmão irmãos |
sibling.brother it fratello fratelli |
sibling.brother ro frate fratele fratelui frați |
sibling.brother de bruder brüder | geschwister
spouse.wife en wife wives | woman women noblewom* spouse* partner* married
spouse.wife ca muller esposa esposes | dona dones casad*
spouse.wife es esposa esposas | mujer mujeres casad*
spouse.wife fr épouse épouses | femme femmes marié* marier mariage*
spouse.wife pt esposa esposas | mulher mulheres casad*
spouse.wife it moglie mogli | sposa sposat* donna
spouse.wife ro soția soție soției | nevast* femei*
spouse.wife de ehefrau ehefrauen | frau frauen
spouse.husband en husband husbands | man men spouse* partner* married
spouse.husband ca marit marits espòs | home casat*
spouse.husband es marido maridos esposo | hombre casad*
spouse.husband fr mari maris époux | homme
spouse.husband pt marido maridos | esposo homem casad*
spouse.husband it marito mariti | sposo uomo
spouse.husband ro soțul soț soțului | bărbat*
spouse.husband de ehemann ehemänner | mann
young.girl en girl girls | daughter* girlfriend* woman women
young.girl ca noia noies nena nenes | xicot* filla
young.girl es chica chicas niña niñas | muchacha*
young.girl fr fille filles fillette* |
young.girl pt menina meninas rapariga raparigas | garota* moça* namorada
young.girl it ragazza ragazze bambina bambine |
young.girl ro fată fete fata fetele fetița |
young.girl de mädchen |
young.boy en boy boys | child* kid* son* guy* lad* boyfriend* young people
young.boy ca noi nois nen nens | xicot* fill
young.boy es chico chicos niño niños | muchacho*
young.boy fr garçon garçons | enfant* fils
young.boy pt menino meninos rapaz rapazes | garoto* moço* namorado
young.boy it ragazzo ragazzi bambino bambini |
young.boy ro băiat băieți băiatul băieții |
young.boy de junge jungen |
niece.niece en niece nieces | relative* family cousin*
niece.niece ca neboda nebodes | neta
niece.niece es sobrina sobrinas | prima
niece.niece fr nièce nièces | cousine*
niece.niece pt sobrinha sobrinhas | prima
niece.niece it nipotina | nipot*
niece.niece ro nepoata nepoată nepoate | nepo*
niece.niece de nichte nichten | enkelin*
niece.nephew en nephew nephews | relative* family cousin*
niece.nephew ca nebot nebots | net
niece.nephew es sobrino sobrinos | primo sobrin*
niece.nephew fr neveu neveux | cousin
niece.nephew pt sobrinho sobrinhos | primo
niece.nephew it nipotino | nipot*
niece.nephew ro nepot nepotul nepoți nepoții | nepo*
niece.nephew de neffe neffen | enkel
aunt.aunt en aunt aunts auntie | relative*
aunt.aunt ca tieta tietes | tia ties
aunt.aunt es tía tías | tia
aunt.aunt fr tante tantes | tata
aunt.aunt pt tia tias |
aunt.aunt it zia zie |
aunt.aunt ro mătușa mătușă mătuși |
aunt.aunt de tante tanten |
aunt.uncle en uncle uncles | relative*
aunt.uncle ca oncle oncles | tiet tiets
aunt.uncle es tío tíos | tio
aunt.uncle fr oncle oncles | tonton
aunt.uncle pt tio tios |
aunt.uncle it zio zii |
aunt.uncle ro unchi unchiul unchii |
aunt.uncle de onkel |
elder.grandmother en grandmother grandmothers grandma granny | grandparent* great
elder.grandmother ca àvia àvies iaia | padrin*
elder.grandmother es abuela abuelas abuelita |
elder.grandmother fr grand-mère grand_mère mamie |
elder.grandmother pt avó avós vovó |
elder.grandmother it nonna nonne |
elder.grandmother ro bunica bunică bunicii |
elder.grandmother de großmutter oma großmütter |
elder.grandfather en grandfather grandfathers grandpa granddad | grandparent* great
elder.grandfather ca avi avis iaio | padrí
elder.grandfather es abuelo abuelos abuelito |
elder.grandfather fr grand-père grand_père papi |
elder.grandfather pt avô avôs vovô |
elder.grandfather it nonno nonni |
elder.grandfather ro bunicul bunic |
elder.grandfather de großvater opa großväter |
younger.granddaughter en granddaughter granddaughters | grandchild*
younger.granddaughter ca neta netes |
younger.granddaughter es nieta nietas |
younger.granddaughter fr petite-fille petite_fille | petit*
younger.granddaughter pt neta netas |
younger.granddaughter it nipotina | nipot*
younger.granddaughter ro nepoata nepoată nepoate | nepo*
younger.granddaughter de enkelin enkelinnen | enkel*
younger.grandson en grandson grandsons | grandchild*
younger.grandson ca net nets |
younger.grandson es nieto nietos | niet*
younger.grandson fr petit-fils petit_fils | petit*
younger.grandson pt neto netos | net*
younger.grandson it nipotino | nipot*
younger.grandson ro nepotul nepot | nepo*
younger.grandson de enkelsohn | enkel*
crown.queen en queen queens | royal* monarch*
crown.queen ca reina reines |
crown.queen es reina reinas |
crown.queen fr reine reines |
crown.queen pt rainha rainhas |
crown.queen it regina regine |
crown.queen ro regina regină reginei |
crown.queen de königin königinnen |
crown.king en king kings | royal* monarch* kingdom
crown.king ca rei reis | regn*
crown.king es rey reyes | rein*
crown.king fr roi rois | royau* royal*
crown.king pt rei reis | rein*
crown.king it re | regn* real*
crown.king ro rege regele regelui | regat* regal*
crown.king de könig könige königs | königreich*
mourner.widow en widow widows | widowed
mourner.widow ca vídua vídues |
mourner.widow es viuda viudas |
mourner.widow fr veuve veuves |
mourner.widow pt viúva viúvas |
mourner.widow it vedova vedove |
mourner.widow ro văduva văduvă văduvei văduve |
mourner.widow de witwe witwen |
mourner.widower en widower widowers | widowed
mourner.widower ca vidu vidus |
mourner.widower es viudo viudos |
mourner.widower fr veuf veufs |
mourner.widower pt viúvo viúvos |
mourner.widower it vedovo vedovi |
mourner.widower ro văduv văduvul văduvului văduvi |
mourner.widower de witwer witwers |
couple.bride en bride brides girlfriend girlfriends fiancée | fiancee wife lover woman women girl girls
couple.bride ca núvia núvies xicota xicotes promesa | dona dones noia noies parella
couple.bride es novia novias | chica chicas prometida pareja mujer amiga
couple.bride fr mariée petite_amie fiancée | copine amie femme épouse compagne fille
couple.bride pt noiva noivas namorada namoradas | esposa companheira garota
couple.bride it fidanzata fidanzate sposa spose | ragazza ragazze compagna moglie
couple.bride ro mireasa mireasă miresei iubita logodnica logodnică | prietena prietenă soția fata fată
couple.bride de braut bräute | freundin verlobte* partnerin frau
couple.groom en bridegroom boyfriend boyfriends fiancé | groom fiance husband lover man men boy boys guy
couple.groom ca nuvi nuvis xicot xicots promès | home homes noi nois parella
couple.groom es novio novios | chico chicos prometido pareja marido amigo
couple.groom fr marié petit_ami fiancé | copain ami homme époux mari mariés compagnon garçon
couple.groom pt noivo noivos namorado namorados | esposo marido companheiro garoto
couple.groom it fidanzato fidanzati sposo sposi | ragazzo ragazzi compagno marito
couple.groom ro mire mirele mirelui iubitul logodnicul logodnic | prietenul prieten soțul băiat
couple.groom de bräutigam | freund verlobter verlobte* partner mann
inlaw.mother en mother_in stepmother | in_laws mother mothers
inlaw.mother ca sogra sogres madrastra | mare
inlaw.mother es suegra suegras madrastra | madre
inlaw.mother fr belle_mère | mère
inlaw.mother pt sogra sogras madrasta | mãe
inlaw.mother it suocera suocere matrigna | madre
inlaw.mother ro soacra soacră soacrei | mama
inlaw.mother de schwiegermutter stiefmutter | mutter
inlaw.father en father_in stepfather | in_laws father fathers
inlaw.father ca sogre padrastre | sogres pare
inlaw.father es suegro padrastro | suegros padre
inlaw.father fr beau_père | père
inlaw.father pt sogro padrasto | sogros pai
inlaw.father it suocero patrigno | suoceri padre
inlaw.father ro socru socrul socrului | socri tata
inlaw.father de schwiegervater stiefvater | vater
inlaw_young.daughter en daughter_in stepdaughter | in_laws daughter daughters
inlaw_young.daughter ca nora jove fillastra | filla
inlaw_young.daughter es nuera nueras hijastra | hija
inlaw_young.daughter fr belle_fille bru | fille
inlaw_young.daughter pt nora noras enteada | filha
inlaw_young.daughter it nuora nuore figliastra | figlia
inlaw_young.daughter ro nora noră nurorii | fiica
inlaw_young.daughter de schwiegertochter stieftochter | tochter
inlaw_young.son en son_in stepson | in_laws son sons
inlaw_young.son ca gendre gendres fillastre | fill
inlaw_young.son es yerno yernos hijastro | hijo
inlaw_young.son fr gendre gendres beau_fils | fils
inlaw_young.son pt genro genros enteado | filho
inlaw_young.son it genero generi figliastro | figlio
inlaw_young.son ro ginere ginerele ginerelui | fiul
inlaw_young.son de schwiegersohn stiefsohn | sohn
inlaw_near.sister en sister_in | in_laws sister sisters
inlaw_near.sister ca cunyada cunyades | germana
inlaw_near.sister es cuñada cuñadas | hermana
inlaw_near.sister fr belle_sœur belle_soeur | sœur soeur
inlaw_near.sister pt cunhada cunhadas | irmã
inlaw_near.sister it cognata cognate | sorella
inlaw_near.sister ro cumnata cumnată cumnatei | sora
inlaw_near.sister de schwägerin | schwester
inlaw_near.brother en brother_in | in_laws brother brothers
inlaw_near.brother ca cunyat | cunyats germà
inlaw_near.brother es cuñado | cuñados hermano
inlaw_near.brother fr beau_frère | frère
inlaw_near.brother pt cunhado | cunhados irmão
inlaw_near.brother it cognato | cognati fratello
inlaw_near.brother ro cumnatul cumnat cumnatului | cumnați frate
inlaw_near.brother de schwager | bruder
noble.lady en countess baroness empress marchioness viscountess | queen princess duchess lady
noble.lady ca comtessa baronessa emperadriu marquesa | reina princesa duquessa
noble.lady es condesa baronesa emperatriz marquesa | reina princesa duquesa
noble.lady fr comtesse baronne impératrice marquise | reine princesse duchesse
noble.lady pt condessa baronesa imperatriz marquesa | rainha princesa duquesa
noble.lady it contessa baronessa imperatrice marchesa | regina principessa duchessa
noble.lady ro contesa contesă baroana baroană împărăteasa împărăteasă marchiza | regina prințesa ducesa
noble.lady de gräfin baronin kaiserin | königin prinzessin herzogin
noble.lord en count counts earl baron emperor marquis marquess viscount | king prince duke lord
noble.lord ca comte baró emperador marquès | rei príncep duc
noble.lord es conde barón emperador marqués | rey príncipe duque
noble.lord fr comte baron empereur marquis | roi prince duc
noble.lord pt conde barão imperador marquês | rei príncipe duque
noble.lord it conte barone imperatore marchese | conti re principe duca
noble.lord ro contele conte contelui baronul baron împărat împăratul marchizul | rege prinț duce
noble.lord de graf grafen baron kaiser kaisers | könig prinz herzog
served.waitress en waitress waitresses | server maid
served.waitress ca cambrera cambreres |
served.waitress es camarera camareras mesera meseras |
served.waitress fr serveuse serveuses |
served.waitress pt garçonete |
served.waitress it cameriera cameriere |
served.waitress ro chelneriță chelnerița ospătăriță |
served.waitress de kellnerin kellnerinnen |
served.waiter en waiter waiters | server
served.waiter ca cambrer cambrers |
served.waiter es camarero camareros mesero meseros |
served.waiter fr serveur serveurs |
served.waiter pt garçom garçons |
served.waiter it | cameriere camerieri
served.waiter ro chelner chelnerul chelneri ospătar |
served.waiter de kellner kellnern |
vowed.nun en nun nuns | sister sisters
vowed.nun ca monja monges |
vowed.nun es monja monjas | hermana*
vowed.nun fr nonne nonnes | religieuse* sœur* soeur*
vowed.nun pt freira freiras | monja*
vowed.nun it suora suore monaca monache |
vowed.nun ro călugăriță călugărița călugărițe | maica
vowed.nun de nonne nonnen |
vowed.monk en monk monks friar friars | brother brothers
vowed.monk ca monjo frare frares | monjos
vowed.monk es monje fraile frailes | monjes
vowed.monk fr moine moines | frère*
vowed.monk pt monge frade frades | monges
vowed.monk it monaco frate | monaci frati
vowed.monk ro călugăr călugărul călugări |
vowed.monk de mönch mönche mönchen |
"""

# A name answers the other side.
#: The languages whose pronouns and titles are here, too; of others only kin.
PRONOUNS = frozenset(["ca", "de", "en", "es", "fr", "it", "pt", "ro"])
SEXES += KIN_ABROAD
SEXES += f"person.she * {' '.join(sorted(WOMEN))}\nperson.he * {' '.join(sorted(MEN))}\n"

#: The members of the sets by sex.
FEMALE = frozenset(
    ["she", "woman", "mother", "daughter", "sister", "wife", "girl", "niece", "aunt", "grandmother", "granddaughter",
     "queen", "widow", "bride", "lady", "waitress", "nun"]
)  # fmt: skip
MALE = frozenset(
    [
        "he",
        "man",
        "father",
        "son",
        "brother",
        "husband",
        "boy",
        "nephew",
        "uncle",
        "grandfather",
        "grandson",
        "king",
        "widower",
        "groom",
        "lord",
        "waiter",
        "monk",
    ]
)
