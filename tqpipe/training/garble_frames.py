"""Word lists for `garble_exchanges` and `garble_roles`: small words, and neighbours of a word, that turn a sentence.

Everything here was written for this project; nothing is taken from a corpus, and nothing is shared with the checks.
In a set every word may stand in the place of every other, and each time says something else. Phrases are of plain
words with single spaces.
"""

from __future__ import annotations

#: How statements hang together.
LINKS = (
    ("because", "although", "unless"), ("because of", "despite", "instead of"), ("due to", "despite"),
    ("thanks to", "despite"), ("if", "unless", "although"), ("even if", "only if"), ("and", "or"),
    ("so that", "even though"), ("therefore", "however"), ("for example", "except for"),
    ("in addition to", "instead of"), ("as well as", "instead of", "except"), ("including", "except"),
    ("on behalf of", "against"), ("in favour of", "against"), ("in favor of", "against"),
    ("together with", "without"), ("along with", "without"), ("except", "including"), ("rather than", "as well as"),
    ("not only", "not even"), ("while", "before"), ("when", "before", "until"), ("according to", "contrary to"),
    ("whether", "when"), ("who", "whose"), ("for fear of", "in hope of"), ("either", "neither", "both"),
    ("from", "against"), ("towards", "away from"), ("toward", "away from"), ("in front of", "behind"),
    ("next to", "far from"), ("near", "far from"), ("within", "outside"), ("through", "around"), ("across", "along"),
    ("until", "since", "before"), ("since", "until", "before"), ("during", "after", "before"),
    ("after", "before", "during"), ("before", "after", "until"),
)  # fmt: skip
#: When, how often, in which order.
TIMES = (
    ("yesterday", "today", "tomorrow"), ("tonight", "tomorrow", "last night"),
    ("last week", "next week", "this week"), ("last month", "next month", "this month"),
    ("last year", "next year", "this year"), ("last summer", "next summer"), ("last winter", "next winter"),
    ("already", "not yet"), ("still", "no longer"), ("recently", "soon", "long ago"), ("soon", "later", "recently"),
    ("now", "then", "earlier"), ("always", "sometimes", "rarely"), ("often", "rarely", "never"),
    ("sometimes", "always", "never"), ("usually", "rarely"), ("rarely", "often"), ("frequently", "rarely"),
    ("never", "often", "once"), ("once", "twice", "three times"), ("twice", "once", "three times"),
    ("again", "never again", "for the first time"), ("for the first time", "again", "for the last time"),
    ("for the last time", "for the first time"), ("immediately", "eventually"), ("finally", "initially"),
    ("at first", "at last"), ("ago", "from now"), ("morning", "afternoon", "evening"),
    ("afternoon", "morning", "night"), ("evening", "morning"), ("midnight", "noon"),
    ("spring", "summer", "autumn", "winter"), ("daily", "weekly", "monthly"), ("weekly", "monthly", "yearly"),
    ("monthly", "weekly", "annual"), ("annual", "monthly", "weekly"), ("every day", "every week", "every year"),
    ("every year", "every month", "every day"), ("previous", "next", "following"), ("former", "current", "future"),
    ("temporarily", "permanently"), ("temporary", "permanent"), ("suddenly", "gradually"), ("quickly", "slowly"),
    ("meanwhile", "afterwards"), ("previously", "subsequently"), ("formerly", "currently"),
    ("at the beginning of", "at the end of"), ("in the middle of", "at the end of"),
)  # fmt: skip
#: How many, how much, how exactly.
QUANTITIES = (
    ("all", "some", "most", "few"), ("most", "some", "all", "few"), ("many", "some", "all"), ("some", "all", "many"),
    ("several", "all", "two"), ("every", "hardly any", "almost every"), ("each", "only one"), ("both", "one of"),
    ("one of the", "all of the"), ("a few", "many", "all the"), ("few", "many"), ("a little", "a lot of"),
    ("much", "little"), ("a lot of", "very little"), ("enough", "too much"), ("too", "not very"),
    ("at least", "at most"), ("at most", "at least"), ("more than", "less than", "exactly"),
    ("less than", "more than"), ("fewer than", "more than"), ("up to", "at least"),
    ("nearly", "more than", "far below"), ("almost", "more than", "far from"), ("approximately", "exactly"),
    ("exactly", "roughly"), ("only", "also", "not only"), ("also", "only"), ("even", "only"),
    ("half", "a third", "a quarter"), ("a third", "half", "two thirds"), ("a quarter", "a third", "half"),
    ("two thirds", "a third"), ("three quarters", "a quarter"), ("double", "triple", "half"),
    ("doubled", "tripled", "halved"), ("tripled", "doubled"), ("twice as", "half as"),
    ("a dozen", "dozens of", "a hundred"), ("dozens of", "hundreds of", "a dozen"), ("a couple of", "dozens of"),
    ("majority", "minority"), ("minority", "majority"), ("the whole", "part of the", "half the"),
    ("entire", "partial"), ("completely", "partly", "hardly"), ("totally", "partly"), ("partly", "entirely"),
    ("slightly", "greatly"), ("greatly", "slightly"), ("significantly", "slightly"), ("very", "hardly", "a little"),
    ("extremely", "slightly"), ("barely", "easily"), ("hardly", "easily"), ("mainly", "only"), ("mostly", "never"),
    ("per cent", "per mille"), ("as much as", "less than"), ("the same", "another"), ("another", "the same"),
)  # fmt: skip
#: How sure, how free, how bound.
MODES = (
    ("must", "may", "can", "need not"), ("may", "must", "will"), ("might", "must", "will"), ("can", "must", "cannot"),
    ("could", "had to", "could not"), ("should", "may", "need not"), ("will", "may", "should"),
    ("would", "must", "did"), ("have to", "want to", "do not have to"), ("has to", "wants to", "does not have to"),
    ("had to", "wanted to", "did not have to"), ("want to", "have to", "refuse to"),
    ("wants to", "has to", "refuses to"), ("wanted to", "had to", "refused to"), ("need to", "want to", "try to"),
    ("needs to", "wants to", "tries to"), ("try to", "manage to", "refuse to"),
    ("tried to", "managed to", "refused to"), ("trying to", "refusing to"), ("managed to", "failed to", "tried to"),
    ("failed to", "managed to"), ("able to", "obliged to", "unable to"), ("allowed to", "obliged to"),
    ("forced to", "allowed to", "asked to"), ("required to", "allowed to", "advised to"),
    ("likely to", "certain to", "unlikely to"), ("going to", "trying to", "refusing to"),
    ("started to", "stopped trying to"), ("perhaps", "certainly"), ("maybe", "certainly"),
    ("probably", "certainly", "hardly"), ("possibly", "certainly"), ("certainly", "possibly"),
    ("definitely", "perhaps"), ("allegedly", "demonstrably", "officially"), ("reportedly", "officially"),
    ("apparently", "undoubtedly"), ("obviously", "supposedly"), ("undoubtedly", "supposedly"),
    ("officially", "unofficially"), ("voluntarily", "by force"), ("accidentally", "deliberately"),
    ("deliberately", "accidentally"), ("mandatory", "optional"), ("compulsory", "voluntary"),
    ("optional", "mandatory"), ("suspected", "convicted"), ("alleged", "proven"), ("possible", "certain"),
    ("potential", "actual"), ("planned", "completed"), ("claims", "proves"), ("claimed", "proved"),
    ("suggests", "proves"), ("seems", "claims"), ("believe", "know", "doubt"), ("believes", "knows", "doubts"),
    ("think", "know", "doubt"), ("thinks", "knows", "doubts"), ("know", "suspect"), ("hope", "fear"),
    ("hopes", "fears"),
)  # fmt: skip
#: Forms of auxiliaries that put a statement into another time.
TENSES = (
    ("is", "was", "will be"), ("was", "is", "will be"), ("are", "were", "will be"), ("were", "are", "will be"),
    ("has", "had", "will have"), ("have", "had", "will have"), ("had", "has", "will have"), ("has been", "will be"),
    ("have been", "will be"), ("had been", "will be"), ("will be", "was", "has been"), ("does", "did"),
    ("did", "does"), ("would have", "has"), ("is being", "has been"), ("are being", "were"),
    ("was being", "had been"),
)  # fmt: skip
#: Verbs, by their lemmas: in a set each says something else of the same two sides.
VERBS = (
    ("say", "deny", "ask"), ("confirm", "deny"), ("deny", "confirm", "admit"), ("admit", "deny"),
    ("announce", "deny"), ("promise", "refuse", "threaten"), ("offer", "demand", "refuse"), ("ask", "answer", "tell"),
    ("order", "ask", "forbid"), ("suggest", "demand"), ("recommend", "forbid", "advise"), ("warn", "assure", "ask"),
    ("accuse", "acquit", "praise"), ("criticize", "praise"), ("criticise", "praise"), ("praise", "criticize"),
    ("blame", "thank"), ("thank", "blame"), ("invite", "expel"), ("agree", "refuse", "disagree"), ("refuse", "agree"),
    ("decide", "refuse", "hope"), ("plan", "refuse"), ("begin", "stop", "continue"), ("start", "stop", "continue"),
    ("continue", "stop", "begin"), ("stop", "continue", "start"), ("resume", "suspend"), ("suspend", "resume"),
    ("cancel", "confirm"), ("postpone", "cancel", "hold"), ("open", "close"), ("close", "open"), ("build", "destroy"),
    ("create", "destroy"), ("destroy", "repair", "build"), ("damage", "repair"), ("appoint", "dismiss"),
    ("hire", "fire"), ("dismiss", "appoint"), ("elect", "dismiss"), ("resign", "stay", "win"), ("join", "leave"),
    ("leave", "join", "enter"), ("arrive", "leave"), ("return", "leave"), ("enter", "leave"), ("stay", "leave"),
    ("borrow", "lend"), ("lend", "borrow"), ("teach", "learn"), ("learn", "teach", "forget"), ("remember", "forget"),
    ("forget", "remember"), ("send", "receive"), ("receive", "send", "refuse"), ("give", "take", "refuse"),
    ("take", "give"), ("sell", "buy"), ("buy", "sell"), ("earn", "spend"), ("spend", "save", "earn"),
    ("save", "waste", "kill"), ("pay", "owe", "receive"), ("win", "lose", "draw"), ("lose", "win", "find"),
    ("find", "lose", "seek"), ("kill", "injure", "save"), ("injure", "kill"), ("arrest", "release"),
    ("release", "arrest", "hide"), ("convict", "acquit"), ("acquit", "convict"), ("sentence", "acquit"),
    ("attack", "defend"), ("defend", "attack"), ("protect", "threaten"), ("support", "oppose", "ignore"),
    ("reject", "approve", "discuss"), ("approve", "reject", "discuss"), ("accept", "reject", "consider"),
    ("adopt", "reject"), ("allow", "prevent", "forbid"), ("prevent", "cause", "allow"), ("cause", "prevent"),
    ("help", "hinder"), ("encourage", "discourage"), ("improve", "worsen"), ("reduce", "increase"),
    ("raise", "lower"), ("lower", "raise"), ("grow", "shrink"), ("shrink", "grow"), ("gain", "lose"),
    ("avoid", "seek", "cause"), ("hide", "show"), ("show", "hide"), ("reveal", "hide"),
    ("publish", "withdraw", "read"), ("sign", "reject", "read"), ("ban", "allow"), ("forbid", "allow"),
    ("include", "exclude"), ("succeed", "fail"), ("fail", "succeed"), ("survive", "die"), ("fall", "rise"),
    ("marry", "divorce"), ("divorce", "marry"), ("follow", "lead"), ("lead", "follow"), ("employ", "dismiss"),
    ("own", "rent"), ("rent", "own"), ("attend", "miss"), ("miss", "attend", "catch"), ("hate", "love"),
    ("fear", "hope"), ("laugh", "cry"), ("cry", "laugh"), ("push", "pull"), ("sit", "stand"), ("hear", "see", "say"),
    ("see", "hear"), ("read", "write"), ("write", "read"), ("eat", "drink", "cook"), ("drink", "eat"),
    ("sleep", "wake"), ("walk", "drive"), ("install", "remove"), ("enable", "disable"), ("delete", "save"),
    ("upload", "download"), ("download", "upload"), ("expand", "reduce"), ("lock", "unlock"),
)  # fmt: skip
#: Persons and things that are taken for each other, singular; plurals are made with an s.
NOUNS = (
    ("president", "minister", "mayor", "king"), ("minister", "mayor", "ambassador", "judge"),
    ("mayor", "governor", "minister"), ("judge", "lawyer", "prosecutor"), ("lawyer", "judge", "witness"),
    ("prosecutor", "defendant", "lawyer"), ("witness", "victim", "suspect"), ("victim", "attacker", "witness"),
    ("suspect", "victim", "witness"), ("doctor", "nurse", "patient", "teacher"), ("patient", "doctor", "visitor"),
    ("nurse", "doctor"), ("teacher", "pupil", "parent"), ("student", "teacher", "worker"), ("pupil", "teacher"),
    ("employee", "employer", "customer"), ("employer", "employee"), ("worker", "owner", "soldier"),
    ("buyer", "seller"), ("seller", "buyer"), ("customer", "supplier"), ("owner", "tenant"), ("tenant", "landlord"),
    ("landlord", "tenant"), ("winner", "loser"), ("guest", "host"), ("driver", "passenger"),
    ("passenger", "driver", "pilot"), ("author", "reader", "publisher"), ("writer", "painter", "singer"),
    ("singer", "actor", "painter"), ("actor", "director"), ("player", "coach", "referee"), ("coach", "player"),
    ("uncle", "aunt", "cousin"), ("aunt", "uncle"), ("grandfather", "grandmother", "father"),
    ("grandmother", "grandfather"), ("cousin", "nephew", "neighbour"), ("nephew", "niece", "uncle"),
    ("niece", "nephew"), ("child", "parent", "adult"), ("parent", "child"), ("daughter", "sister", "niece"),
    ("brother", "cousin", "father"), ("widow", "sister"), ("soldier", "civilian", "officer"), ("civilian", "soldier"),
    ("refugee", "tourist"), ("citizen", "foreigner"), ("rebel", "soldier"), ("priest", "nun", "teacher"),
    ("farmer", "fisherman", "hunter"), ("hospital", "school", "hotel", "prison"), ("school", "hospital", "church"),
    ("church", "school", "mosque"), ("prison", "hospital"), ("airport", "station", "harbour"), ("station", "airport"),
    ("bridge", "tunnel", "road"), ("road", "river", "railway"), ("river", "lake", "road"), ("lake", "river"),
    ("island", "peninsula", "mountain"), ("mountain", "valley", "island"), ("beach", "forest", "mountain"),
    ("village", "city", "island"), ("city", "village", "country"), ("country", "city", "region"),
    ("region", "district", "continent"), ("street", "square", "river"), ("roof", "floor", "wall"),
    ("kitchen", "bathroom", "garden"), ("window", "door", "wall"), ("train", "bus", "plane"), ("bus", "train", "car"),
    ("plane", "ship", "train"), ("car", "lorry", "motorcycle"), ("ship", "plane"), ("dog", "cat", "horse"),
    ("cat", "dog"), ("cow", "pig", "sheep"), ("bird", "fish"), ("bread", "cheese", "meat"), ("milk", "wine", "water"),
    ("wine", "beer", "water"), ("beer", "wine"), ("coffee", "tea"), ("tea", "coffee"), ("sugar", "salt", "flour"),
    ("salt", "sugar"), ("apple", "pear", "orange"), ("head", "hand", "heart"), ("hand", "foot", "head"),
    ("leg", "arm"), ("arm", "leg"), ("eye", "ear"), ("ear", "eye"), ("heart", "lung", "liver"), ("kidney", "liver"),
    ("fire", "flood", "storm"), ("flood", "fire", "drought"), ("drought", "flood"), ("earthquake", "flood"),
    ("murder", "theft", "fraud"), ("theft", "murder", "fraud"), ("fraud", "murder"), ("law", "contract", "report"),
    ("treaty", "law"), ("contract", "letter", "law"), ("report", "law", "book"), ("letter", "book", "report"),
    ("book", "film", "song"), ("film", "book", "play"), ("song", "poem", "film"), ("newspaper", "book", "website"),
    ("tax", "subsidy", "fine"), ("salary", "debt", "pension"), ("debt", "profit"), ("profit", "loss", "debt"),
    ("loss", "profit"), ("price", "weight", "salary"), ("bank", "shop", "factory"), ("factory", "office", "farm"),
    ("election", "referendum", "strike"), ("referendum", "election"), ("strike", "festival", "election"),
    ("war", "election", "treaty"), ("attack", "agreement", "visit"), ("agreement", "dispute"),
    ("meeting", "election", "wedding"), ("wedding", "funeral"), ("funeral", "wedding"), ("birthday", "wedding"),
    ("gold", "silver", "iron"), ("silver", "gold"), ("wood", "stone", "glass"), ("oil", "gas", "coal"),
    ("gas", "oil", "water"), ("question", "answer"), ("answer", "question"), ("cause", "consequence"),
    ("advantage", "drawback"), ("strength", "weakness"), ("father", "grandfather", "uncle"),
    ("folder", "file", "window"), ("file", "folder", "user"), ("password", "username"), ("button", "menu", "window"),
    ("keyboard", "mouse", "screen"), ("row", "column"), ("column", "row"), ("key", "value", "button"),
    ("width", "height"), ("height", "width", "weight"), ("source", "target"), ("client", "server"),
)  # fmt: skip
#: What things are like.
QUALITIES = (
    ("red", "blue", "green", "black"), ("blue", "red", "yellow"), ("green", "red", "blue"), ("black", "white", "red"),
    ("white", "black", "grey"), ("yellow", "blue"), ("left-wing", "right-wing"), ("right-wing", "left-wing"),
    ("national", "local", "international"), ("local", "national", "foreign"), ("international", "local"),
    ("domestic", "foreign"), ("foreign", "domestic"), ("federal", "local"), ("urban", "rural"), ("rural", "urban"),
    ("male", "female"), ("female", "male"), ("married", "single"), ("single", "married"), ("guilty", "innocent"),
    ("innocent", "guilty"), ("healthy", "sick"), ("sick", "healthy"), ("happy", "sad", "angry"), ("sad", "happy"),
    ("angry", "happy"), ("cheap", "expensive"), ("expensive", "cheap"), ("full", "empty"), ("empty", "full"),
    ("fast", "slow"), ("slow", "fast"), ("heavy", "light"), ("dark", "bright"), ("wet", "dry"), ("dry", "wet"),
    ("clean", "dirty"), ("dirty", "clean"), ("deep", "shallow"), ("thick", "thin"), ("thin", "thick"),
    ("near", "distant"), ("ancient", "modern"), ("modern", "ancient"), ("rare", "common"), ("common", "rare"),
    ("normal", "unusual"), ("unknown", "famous"), ("famous", "unknown"), ("simple", "complicated"),
    ("complex", "simple"), ("useful", "useless"), ("necessary", "unnecessary", "sufficient"),
    ("free", "expensive", "captive"), ("civil", "military", "criminal"), ("military", "civil"),
    ("economic", "military", "cultural"), ("political", "economic", "religious"),
    ("religious", "secular", "political"), ("social", "military"), ("medical", "legal"),
    ("official", "secret", "unofficial"), ("secret", "public"), ("similar", "opposite"), ("equal", "unequal"),
    ("responsible for", "a victim of"), ("satisfied", "disappointed"), ("disappointed", "satisfied"),
    ("calm", "nervous"), ("serious", "slight"), ("slight", "serious"), ("severe", "mild"), ("mild", "severe"),
    ("optimistic", "pessimistic"), ("pessimistic", "optimistic"), ("acute", "chronic"), ("chronic", "acute"),
    ("upper", "lower"), ("lower", "upper"), ("internal", "external"), ("external", "internal"),
    ("direct", "indirect"), ("horizontal", "vertical"), ("raw", "cooked"), ("warm", "cool"),
)  # fmt: skip
#: Countries, their people and languages, by rows of one kind; and cities.
PLACES = (
    ("Spain", "Portugal", "Italy", "France"), ("France", "Belgium", "Germany", "Spain"),
    ("Germany", "Austria", "France", "Poland"), ("Italy", "Spain", "Greece"), ("Portugal", "Spain", "Brazil"),
    ("Greece", "Turkey", "Italy"), ("Turkey", "Greece", "Syria"), ("Russia", "Ukraine", "Belarus", "Poland"),
    ("Ukraine", "Russia", "Poland"), ("China", "Japan", "India", "Korea"), ("Japan", "China", "Korea"),
    ("India", "Pakistan", "China"), ("Pakistan", "India", "Iran"), ("Iran", "Iraq", "Israel"),
    ("Iraq", "Iran", "Kuwait"), ("Syria", "Lebanon", "Libya"), ("Israel", "Palestine", "Lebanon"),
    ("Egypt", "Libya", "Morocco"), ("Morocco", "Algeria", "Tunisia"), ("Mexico", "Colombia", "Peru"),
    ("Argentina", "Chile", "Uruguay"), ("Brazil", "Argentina", "Bolivia"), ("Chile", "Peru", "Argentina"),
    ("Colombia", "Venezuela", "Ecuador"), ("Venezuela", "Colombia"), ("Canada", "Australia", "Mexico"),
    ("Australia", "Austria", "Canada"), ("Sweden", "Norway", "Switzerland"), ("Norway", "Denmark", "Sweden"),
    ("Romania", "Bulgaria", "Hungary"), ("Hungary", "Romania", "Austria"), ("Poland", "Czechia", "Hungary"),
    ("Catalonia", "Andalusia", "Galicia"), ("England", "Scotland", "Ireland"), ("Scotland", "Wales", "England"),
    ("Europe", "Africa", "Asia"), ("Africa", "Asia", "Europe"), ("Asia", "Africa", "Europe"),
    ("Spanish", "Portuguese", "Italian", "French"), ("French", "Belgian", "German", "Spanish"),
    ("German", "Austrian", "Dutch", "Polish"), ("Italian", "Spanish", "Greek"),
    ("Portuguese", "Spanish", "Brazilian"), ("Greek", "Turkish", "Italian"), ("Turkish", "Greek", "Syrian"),
    ("Russian", "Ukrainian", "Polish"), ("Ukrainian", "Russian"), ("Chinese", "Japanese", "Korean"),
    ("Japanese", "Chinese"), ("Indian", "Pakistani", "Chinese"), ("Iranian", "Iraqi"), ("Iraqi", "Iranian"),
    ("Syrian", "Libyan", "Turkish"), ("Israeli", "Palestinian"), ("Palestinian", "Israeli"), ("Egyptian", "Moroccan"),
    ("American", "Canadian", "British"), ("British", "American", "Irish"), ("English", "Scottish", "Welsh"),
    ("Mexican", "Colombian"), ("Catalan", "Basque", "Galician"), ("European", "African", "Asian"),
    ("African", "European"), ("Madrid", "Barcelona", "Lisbon"), ("Barcelona", "Valencia", "Madrid"),
    ("Paris", "Brussels", "Lyon"), ("London", "Dublin", "Paris"), ("Berlin", "Vienna", "Munich"),
    ("Rome", "Milan", "Athens"), ("Moscow", "Kyiv", "Minsk"), ("Washington", "New York", "Boston"),
    ("Brussels", "Strasbourg", "Paris"), ("Beijing", "Shanghai", "Tokyo"), ("Tokyo", "Seoul"), ("Lisbon", "Porto"),
)  # fmt: skip
#: Forms of VERBS that are as often another word's.
NO_VERBS = frozenset([
    "like", "liked", "found", "saw", "leaves", "left", "lead", "read", "opening", "building", "meeting", "signs",
    "plans", "offers", "orders", "causes", "attacks", "reports",
])  # fmt: skip
PLURALS = {
    "child": "children", "fisherman": "fishermen", "sheep": "sheep", "fish": "fish", "foot": "feet", "mouse": "mice",
    "witness": "witnesses", "loss": "losses", "weakness": "weaknesses", "church": "churches", "beach": "beaches",
    "bus": "buses", "tax": "taxes",
}  # fmt: skip
#: What makes a statement less sure or less, and is lost.
HEDGES = (
    "perhaps", "maybe", "probably", "possibly", "allegedly", "reportedly", "apparently", "almost", "nearly", "only",
    "at least", "still", "already",
)  # fmt: skip
#: Words behind which a form in -ed is no past tense.
BEFORE_PARTICIPLES = frozenset([
    "is", "are", "was", "were", "been", "be", "being", "has", "have", "had", "the", "a", "an", "and", "or",
])  # fmt: skip
#: Comparatives turned around.
TURNED = {
    "more": "less", "less": "more", "fewer": "more", "higher": "lower", "lower": "higher", "better": "worse",
    "worse": "better", "larger": "smaller", "smaller": "larger", "older": "younger", "younger": "older",
}  # fmt: skip
