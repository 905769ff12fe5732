"""Words that tell a person's sex in eight languages, as data for _contrast.py: pronouns, kin, titles, first names.

Compiled by hand for this project. What may be said of a thing, or of anybody (fr "elle", "seva"), stands after the
bar: it answers the other side, and nothing is concluded from it.
"""

from tqpipe.checks._first_names import MEN, WOMEN

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
person.she ro doamna actriță regina prințesă ducesă | ea ei ele femei* fată fete fata mam* fiic* soră sora soți*
 mătuș* bunic* prieten* văduv* domnișoar* femin* dânsa
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
person.he ro domnul rege prinț duce | el ei lui bărbat* băiat* băie* tat* fiu* frat* soț* unchi* bunic* prieten*
 masculin* dânsul cine președinte* ministr*
person.he de herr könig prinz herzog | er ihm ihn sein* mann männer junge* vater* sohn* bruder* ehemann onkel*
 freund witwer männlich* papa wer jeder jemand
adult.woman en woman women |
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
spouse.wife en wife wives | woman women spouse* partner* married
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
"""

# A name answers the other side.
SEXES += f"person.she * {' '.join(sorted(WOMEN))}\nperson.he * {' '.join(sorted(MEN))}\n"

#: The members of the sets by sex.
FEMALE = frozenset(
    ["she", "woman", "mother", "daughter", "sister", "wife", "girl", "niece", "aunt", "grandmother", "granddaughter",
     "queen"]
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
    ]
)
