"""The commonest misspellings by language, each with what is meant: lists of frequencies hold them as words.

Our own lists, of forms that are no word of the language and hide no other one ("calender", "loosing" are left out).
"""

from __future__ import annotations

from collections.abc import Mapping

_MISSPELT: Mapping[str, str] = {
    "en": """
        abbout about abscence absence absense absence abundence abundance accademic academic acceptible
        acceptable accesible accessible accidently accidentally accomodate accommodate accomodated accommodated
        accomodation accommodation accordingto according accross across acheive achieve acheived achieved
        acheivement achievement acknowlege acknowledge acquaintence acquaintance acquited acquitted adequatly
        adequately adn and adress address adressed addressed adviced advised agian again agreeement agreement
        agression aggression agressive aggressive alledged alleged allegience allegiance alot lot amatuer
        amateur ammount amount analagous analogous annualy annually anonimous anonymous anually annually
        apparant apparent apparantly apparently appearence appearance apreciate appreciate aquire acquire
        aquired acquired arguement argument asassin assassin assasin assassin assasinated assassinated
        assasination assassination assistent assistant aswell well athelete athlete atheletes athletes
        attendence attendance avaiable available availible available basicly basically becasue because becomming
        becoming becuase because beeing being befor before beggining beginning begining beginning beleive
        believe beleived believed belive believe benefical beneficial benificial beneficial beurocracy
        bureaucracy bizzare bizarre brillant brilliant buisness business bussiness business bussinesses
        businesses campagin campaign carreer career catagory category cemetary cemetery challange challenge
        charachter character cheif chief childen children choosen chosen collaegue colleague collegue colleague
        collegues colleagues comission commission comittee committee comming coming commited committed commitee
        committee committment commitment commmittee committee companys companies comparision comparison
        compatability compatibility competant competent completly completely concensus consensus concieved
        conceived concious conscious condemed condemned conection connection confortable comfortable consistant
        consistent consitution constitution contempory contemporary continous continuous controll control
        controversal controversial convinient convenient correspondant correspondent coucil council coudl could
        couldnt couldn't critisism criticism critisize criticize curiousity curiosity dacade decade decison
        decision decisons decisions definately definitely definatly definitely definetly definitely definitly
        definitely delgate delegate desicion decision desision decision desparate desperate develope develop
        developement development developped developed didnt didn't diferent different diffrent different
        dificult difficult dilema dilemma dimention dimension dissapear disappear dissapeared disappeared
        dissapoint disappoint dissapointed disappointed dissapointing disappointing doesnt doesn't eachother
        other ecomony economy econmy economy electorial electoral eligable eligible embarass embarrass
        embarassed embarrassed embarassing embarrassing embarassment embarrassment emmigrant emigrant enourmous
        enormous enviroment environment enviromental environmental environmentel environmental equiptment
        equipment especialy especially essencial essential eventualy eventually everthing everything evidentally
        evidently exagerate exaggerate exagerated exaggerated excellant excellent excercise exercise exept
        except exisiting existing existance existence expecially especially experiance experience expierence
        experience explaination explanation extreem extreme extremly extremely facist fascist familar familiar
        fianlly finally finaly finally firday friday foriegn foreign foriegner foreigner fourty forty foward
        forward freind friend freinds friends frequentley frequently fullfil fulfil fullfill fulfil futher
        further garantee guarantee gaurantee guarantee gaurd guard generaly generally govenment government
        goverment government govermental governmental goverments governments governement government governer
        governor govorment government grammer grammar gratefull grateful greatful grateful guaranted guaranteed
        happend happened happenned happened harrass harass harrassed harassed harrassment harassment heighth
        height heros heroes hieght height hopefuly hopefully hte the humourous humorous hygeine hygiene
        hypocracy hypocrisy identitiy identity imediately immediately immediatly immediately immidiately
        immediately inaguration inauguration incidently incidentally independance independence independant
        independent indispensible indispensable infact fact inital initial inteligence intelligence interst
        interest interupt interrupt interupted interrupted intervues interviews intrest interest intresting
        interesting introducted introduced invesment investment irrelevent irrelevant isnt isn't jewelery
        jewellery knowledgable knowledgeable knowlege knowledge labratory laboratory langauge language languange
        language lastest latest legitamate legitimate liason liaison libary library liklihood likelihood lisence
        licence maintainance maintenance maintance maintenance maintenence maintenance managment management
        manoeuver manoeuvre manuever maneuver medcine medicine mentionned mentioned milennium millennium
        millenia millennia millenium millennium ministery ministry mischievious mischievous mutiple multiple
        naturaly naturally neccesary necessary neccessarily necessarily neccessary necessary necesary necessary
        necessery necessary negociate negotiate negociations negotiations neice niece neigbour neighbour
        neigbours neighbours neighborhod neighborhood nineth ninth ninty ninety noone one noticable noticeable
        occasionaly occasionally occassion occasion occassional occasional occassionally occasionally occured
        occurred occurence occurrence occurences occurrences occuring occurring occurrance occurrence offical
        official officaly officially oficial official ommited omitted oportunity opportunity oppinion opinion
        opposit opposite oppurtunity opportunity orgin origin orginal original orginally originally orignal
        original paralel parallel paralell parallel parlament parliament parliment parliament parliments
        parliaments particularily particularly particulary particularly passtime pastime peaple people peice
        piece peices pieces peolpe people peopel people percieve perceive percieved perceived perfomance
        performance performace performance permanant permanent permenant permanent perogative prerogative
        perseverence perseverance persistant persistent personel personnel persue pursue persued pursued
        phenomenom phenomenon politicaly politically politican politician politicans politicians polititian
        politician popluar popular portugese Portuguese posess possess posession possession posibility
        possibility posible possible possibilty possibility potatos potatoes practicaly practically preceeded
        preceded preceeding preceding prefered preferred prefering preferring prepair prepare presance presence
        presense presence presidencial presidential presidental presidential pressence presence prestigous
        prestigious pretection protection prevelant prevalent privelege privilege priviledge privilege probaly
        probably probelm problem proccess process procede proceed profesional professional profesor professor
        proffesional professional proffesor professor prominant prominent promiss promise pronounciation
        pronunciation propoganda propaganda psycology psychology publicaly publicly publishs publishes pursuade
        persuade quantaty quantity questionaire questionnaire realy really reccomend recommend reccommend
        recommend recieve receive recieved received recieves receives recieving receiving recomend recommend
        recomendation recommendation recomended recommended reconize recognize recuring recurring refered
        referred refering referring reffered referred refrence reference relevent relevant religeous religious
        religous religious rember remember remeber remember rememberance remembrance repitition repetition
        reponse response reponsible responsible resistence resistance responsability responsibility restaraunt
        restaurant resturant restaurant rythm rhythm sacrifical sacrificial saftey safety satelite satellite
        scandel scandal scedule schedule secratary secretary secretery secretary seige siege sence sense
        seperate separate seperated separated seperately separately seperation separation seperatist separatist
        seperatists separatists sevral several shedule schedule shoudl should shouldnt shouldn't sieze seize
        siezed seized siezure seizure similer similar similiar similar simultanous simultaneous sincerly
        sincerely sofware software soliders soldiers somene someone somthing something speach speech stategy
        strategy strategem stratagem strenght strength strenghten strengthen studing studying succede succeed
        succeded succeeded succes success succesful successful succesfully successfully successfull successful
        sucess success sucessful successful suport support suprise surprise suprised surprised suprising
        surprising suprisingly surprisingly surpress suppress surveilance surveillance survivers survivors taht
        that tarrif tariff tecnology technology teh the temperary temporary temperture temperature tendancy
        tendency terrable terrible territorry territory thansk thanks theif thief themselfs themselves thier
        their thikn think thna than thoughout throughout threatning threatening threshhold threshold thsi this
        togehter together togheter together tommorow tomorrow tommorrow tomorrow tomorow tomorrow tought thought
        tounge tongue tradgedy tragedy tradional traditional tragidy tragedy transfered transferred transfering
        transferring truely truly twelth twelfth tyrany tyranny unanimus unanimous underate underrate unecessary
        unnecessary unforetunately unfortunately unforseen unforeseen unfortunatley unfortunately unfortunatly
        unfortunately unneccessary unnecessary untill until usally usually usefull useful useing using usualy
        usually vaccum vacuum vaccuum vacuum valuble valuable vegatable vegetable vehical vehicle vetern veteran
        vicitim victim vicitims victims victem victim victems victims vigilence vigilance villian villain
        violance violence volontary voluntary warrent warrant wasnt wasn't wellfare welfare wether whether whcih
        which whereever wherever wheter whether whihc which wich which wierd weird wiht with withdrawl
        withdrawal withing within withold withhold wonderfull wonderful wouldnt wouldn't writting writing
        wroking working yeild yield yeras years yourselfs yourselves
    """,
    "es": """
        accion acción ademas además adios adiós algun algún atras atrás atravez través através través avion
        avión camion camión cancion canción concenso consenso corazon corazón decision decisión desiciones
        decisiones desición decisión despues después detras detrás dificil difícil ecepto excepto eleccion
        elección elecciónes elecciones embío envío enmedio medio enserio serio escavación excavación estubo
        estuvo exelente excelente exepto excepto extrangero extranjero extrangeros extranjeros facil fácil
        goberno gobierno gobienro gobierno govierno gobierno habia había hacesor asesor haiga haya hiba iba
        imbierno invierno informacion información inprimir imprimir jamas jamás leccion lección ministo ministro
        nacion nación ningun ningún ocaciones ocasiones ocación ocasión osea sea perdon perdón podria podría
        porfavor favor presidnete presidente preveer prever prohivido prohibido prohivir prohibir proivido
        prohibido propocición proposición razon razón recibío recibió recivir recibir recivió recibió reunion
        reunión segun según sinembargo embargo situacion situación tambien también todavia todavía traves través
        tubieron tuvieron util útil
    """,
    "ca": """
        accio acció aixi així aixo això algún algun decisio decisió desicio decisió desición decisió despres
        després dificil difícil eleccio elecció goberno govern govèrn govern informacio informació nacio nació
        ningún ningú reunio reunió segón segon situacio situació tambe també telèvisió televisió traball treball
        treval treball trevall treball
    """,
    "fr": """
        acceuil accueil acceuilli accueilli acceuillir accueillir addresse adresse addresser adresser aggressif
        agressif aggression agression apareil appareil apartement appartement apres après aujourdhui aujourd'hui
        aujourdui aujourd'hui biensur bien-sûr biensûr bien-sûr cauchemard cauchemar ceuillir cueillir dailleurs
        d'ailleurs davantages davantage deja déjà developpement développement dévellopement développement
        dévelloper développer enfaite fait enterrinement enterrement etaient étaient etait était etre être
        gouvernemant gouvernement gouvernment gouvernement inclu inclus magazin magasin malgrés malgré mourrir
        mourir notament notamment nottament notamment offciel officiel parmis parmi personnalitée personnalité
        professionel professionnel proffesionnel professionnel proffesseur professeur quatres quatre recomander
        recommander recommendation recommandation renumération rémunération rénumération rémunération tres très
    """,
    "it": """
        accellerare accelerare accellerazione accelerazione aereoporto aeroporto affinchè affinché aquistare
        acquistare aquisto acquisto areoporto aeroporto benchè benché conoscienza conoscenza coscente cosciente
        coscenza coscienza daccordo d'accordo eccezzionale eccezionale eccezzione eccezione efficente efficiente
        efficenza efficienza entusiasto entusiasta esigienza esigenza finchè finché fà fa insufficente
        insufficiente metereologia meteorologia metereologico meteorologico nonchè nonché obbiettivamente
        obiettivamente perchè perché poichè poiché propia propria propio proprio purchè purché pò po' quà qua
        quì qui scenza scienza scenziato scienziato sicchè sicché sopratutto soprattutto stà sta sufficente
        sufficiente
    """,
    "pt": """
        advinhar adivinhar alem além alguem alguém analizar analisar analize análise apartir partir atrazado
        atrasado atrazo atraso beneficiente beneficente concerteza certeza derrepente repente dificil difícil
        disperdicio desperdício disperdício desperdício encomodar incomodar esteje esteja excessão exceção
        excessões exceções facil fácil goverdo governo impecilho empecilho mecher mexer menas menos ninguem
        ninguém nivel nível paralizar paralisar paralização paralisação pesquiza pesquisa poriso isso porisso
        isso prazeirosamente prazerosamente previlégio privilégio previlégios privilégios previnir prevenir
        privilegio privilégio reinvindicar reivindicar reinvindicação reivindicação seje seja tambem também util
        útil voce você voces vocês
    """,
    "de": """
        addresse adresse agression aggression agressiv aggressiv desweiteren weiteren eigendlich eigentlich
        endgüldig endgültig entgültig endgültig ersteinmal einmal gallerie galerie garnicht nicht hälst hältst
        imernoch immer immernoch immer interressant interessant interresse interesse kommision kommission
        kommittee komitee maschiene maschine nähmlich nämlich orginal original paralell parallel parrallel
        parallel rythmus rhythmus seperat separat standart standard tolleranz toleranz vorraus voraus
        vorraussetzung voraussetzung vorraussichtlich voraussichtlich wiederspiegeln widerspiegeln wiederspruch
        widerspruch wiederstand widerstand zumindestens zumindest
    """,
}  # fmt: skip


def _table(text: str) -> Mapping[str, str]:
    forms = text.split()
    return dict(zip(forms[::2], forms[1::2], strict=True))


#: Misspelling -> what is meant (a word of it, where it is two), by language.
MISSPELT: Mapping[str, Mapping[str, str]] = {lang: _table(text) for lang, text in _MISSPELT.items()}

#: The misspellings as sets: two sets are compared by the smaller one.
MISSPELT_FORMS: Mapping[str, frozenset[str]] = {lang: frozenset(table) for lang, table in MISSPELT.items()}
