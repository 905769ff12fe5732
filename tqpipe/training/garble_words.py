"""Word lists for planting garbles: what English text is read for, and what replaces it.

Everything here was written for this project; nothing is taken from a corpus.
"""

from __future__ import annotations

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
SMALL_NUMBERS = (
    "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "fifteen", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
)  # fmt: skip
ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")
SCALES = ("hundred", "thousand", "million", "billion", "trillion", "dozen")
SCALES_PLURAL = ("hundreds", "thousands", "millions", "billions", "dozens")
UNITS = (
    ("euros", "dollars", "pounds", "yen"), ("€", "$", "£"), ("EUR", "USD", "GBP"),
    ("kilometres", "miles", "metres", "feet"), ("kilometers", "miles", "meters", "feet"), ("km", "cm", "mm", "miles"),
    ("kg", "g", "tonnes", "pounds"), ("hours", "minutes", "days", "weeks", "months", "years"),
    ("hour", "minute", "day", "week", "month", "year"), ("%", " points", "‰"), ("percent", "points", "times"),
    ("north", "south", "east", "west"), ("northern", "southern", "eastern", "western"), ("century", "decade", "year"),
    ("centuries", "decades", "years"),
)  # fmt: skip
#: Pairs that turn a statement around; read both ways.
ANTONYMS = (
    ("increase", "decrease"), ("increased", "decreased"), ("increases", "decreases"), ("rise", "fall"),
    ("rose", "fell"), ("more", "less"), ("most", "least"), ("higher", "lower"), ("high", "low"), ("larger", "smaller"),
    ("large", "small"), ("big", "small"), ("before", "after"), ("always", "never"), ("all", "none"), ("many", "few"),
    ("with", "without"), ("won", "lost"), ("win", "lose"), ("victory", "defeat"), ("allowed", "forbidden"),
    ("accepted", "rejected"), ("accept", "reject"), ("approved", "rejected"), ("supported", "opposed"),
    ("support", "oppose"), ("success", "failure"), ("successful", "unsuccessful"), ("possible", "impossible"),
    ("legal", "illegal"), ("old", "new"), ("young", "old"), ("good", "bad"), ("better", "worse"), ("best", "worst"),
    ("first", "last"), ("early", "late"), ("earlier", "later"), ("begin", "end"), ("began", "ended"),
    ("beginning", "end"), ("started", "stopped"), ("open", "closed"), ("opened", "closed"), ("enable", "disable"),
    ("add", "remove"), ("added", "removed"), ("above", "below"), ("under", "over"), ("inside", "outside"),
    ("up", "down"), ("left", "right"), ("long", "short"), ("longer", "shorter"), ("strong", "weak"), ("rich", "poor"),
    ("public", "private"), ("war", "peace"), ("friend", "enemy"), ("love", "hate"), ("true", "false"), ("buy", "sell"),
    ("bought", "sold"), ("import", "export"), ("arrived", "left"), ("entered", "left"), ("positive", "negative"),
    ("safe", "dangerous"), ("dead", "alive"), ("died", "survived"), ("born", "killed"), ("man", "woman"),
    ("men", "women"), ("boy", "girl"), ("father", "mother"), ("brother", "sister"), ("son", "daughter"),
    ("husband", "wife"), ("king", "queen"), ("easy", "difficult"), ("hot", "cold"), ("day", "night"),
    ("wide", "narrow"), ("major", "minor"), ("maximum", "minimum"), ("present", "absent"), ("include", "exclude"),
    ("including", "excluding"), ("everyone", "nobody"), ("everything", "nothing"), ("both", "neither"),
    ("against", "for"), ("from", "to"),
)  # fmt: skip
PRONOUNS = (
    ("he", "she"), ("his", "her"), ("him", "her"), ("they", "we"), ("their", "our"), ("them", "us"), ("I", "you"),
    ("my", "your"), ("himself", "herself"), ("we", "they"), ("our", "their"), ("He", "She"), ("His", "Her"),
    ("They", "We"), ("Their", "Our"), ("We", "They"), ("Our", "Their"), ("My", "Your"), ("She", "He"), ("she", "he"),
    ("her", "his"), ("Her", "His"), ("you", "I"), ("your", "my"),
)  # fmt: skip
AUXILIARIES = (
    "is", "are", "was", "were", "has", "have", "had", "will", "would", "can", "could", "should", "must", "may", "might",
    "does", "do", "did",
)  # fmt: skip
#: How a negation reads -> how it reads once it is lost.
NEGATIONS = (
    (r"\bcannot\b", "can"), (r"\bcan['’]t\b", "can"), (r"\bwon['’]t\b", "will"),
    (r"\b(is|are|was|were|has|have|had|does|do|did|would|could|should|must)n['’]t\b", r"\1"), (r" not\b", ""),
    (r"\bnever\b", "always"), (r"\bno longer\b", "still"), (r"\bnobody\b", "everybody"), (r"\bno one\b", "everyone"),
    (r"\bnothing\b", "everything"), (r"\bwithout\b", "with"), (r"\bneither\b", "both"), (r"\bnone\b", "all"),
    (r"\bno\b", "some"), (r"\bunable\b", "able"), (r"\bimpossible\b", "possible"), (r"\bunlikely\b", "likely"),
    (r"\bNo\b", "Some"), (r"\bnor\b", "and"),
)  # fmt: skip
#: Names that machines translate as if they were words.
NAME_AS_WORD = {
    "Iglesias": "Churches", "Casado": "Married", "Torra": "Tower", "Torres": "Towers", "Puig": "Hill",
    "Rivera": "Riverbank", "Iglesia": "Church", "Rosa": "Pink", "Sala": "Room", "Mas": "More", "Pla": "Plan",
    "Sol": "Sun", "Guerra": "War", "Cruz": "Cross", "Rey": "King", "Reyes": "Kings", "Blanco": "White",
    "Rubio": "Blond", "Calvo": "Bald", "Bosch": "Forest", "Ferrer": "Blacksmith", "Fuster": "Carpenter",
    "Sabater": "Shoemaker", "Vila": "Town", "Soler": "Sunny", "Roca": "Rock", "Clinton": "Cleantown", "Bush": "Shrub",
    "Trump": "Trumpet", "Brown": "Marron", "White": "Blanc", "King": "Rey", "Young": "Jove", "Smith": "Ferrer",
    "May": "Maig", "Black": "Negre", "Stone": "Pedra", "Hill": "Turó", "Cook": "Cuiner",
}  # fmt: skip
COMMON_NOUNS = (
    "Tower", "Garden", "Bottle", "Window", "Bread", "Cheese", "Mountain", "Chair", "Market", "Spoon", "Winter",
    "Cabbage", "Battery", "Cathedral", "Shepherd", "Bridge", "Kitchen", "Engine", "Harvest", "Mirror", "Ladder",
    "Pumpkin",
)  # fmt: skip
FURNITURE = (
    "Read more", "Read more »", "Continue reading →", "Share this:", "Share on Facebook", "Tweet",
    "Click here to subscribe", "Advertisement", "ADVERTISEMENT", "Related articles", "Leave a comment",
    "Log in to comment", "Sign up for our newsletter", "© 2019 All rights reserved.", "Copyright © 2016",
    "Photo: Reuters", "Photo by AFP", "(Photo: Flickr)", "Image credit: Wikimedia", "All rights reserved",
    "Cookie policy", "Accept cookies", "Back to top", "Next page", "« Previous", "Home | About | Contact",
    "Download PDF", "Print this page", "5 min read", "12 comments", "Posted by admin", "Last updated 3 hours ago",
    "Follow us on Twitter", "Watch the video", "Subscribe now", "Translated by Google", "Edit this page",
    "Jump to navigation", "Menu", "[edit]", "[1]", "[citation needed]", "Categories: News", "Tags: politics, economy",
    "See also:", "Loading...", "Reply", "View original", "Show more", "Source: EFE",
)  # fmt: skip
#: Text that is in the wrong language whatever the pair.
FOREIGN = (
    "Das ist leider nicht möglich gewesen", "Il ne faut pas oublier que la situation reste difficile",
    "Wir haben keine weiteren Informationen erhalten", "La situazione è ancora poco chiara",
    "Det är inte klart vad som hände", "To nie jest prawdziwe tłumaczenie", "Bu cümle yanlış dilde yazılmıştır",
    "Nous avons besoin de plus de temps", "De regering heeft nog niet gereageerd",
    "Es wird noch lange dauern, bis alles fertig ist", "Per ora non ci sono altre notizie",
    "Ele disse que não sabia de nada", "La réunion aura lieu la semaine prochaine", "Det er vanskelig å si",
    "Это предложение написано на другом языке", "这句话没有翻译", "この文は翻訳されていません",
    "Questo testo non è stato tradotto", "Dieser Satz wurde nicht übersetzt", "el gobierno no ha respondido todavía",
    "una cosa que no esperaba nadie", "dans le cadre de ce projet", "nach Angaben der Polizei",
)  # fmt: skip
INSERTED = (
    "according to the police", "in the middle of the night", "for the first time in years", "as everybody knows",
    "with great enthusiasm", "despite the heavy rain", "in exchange for money", "on behalf of the king",
    "without any reason", "and his dog", "in the United States", "near the railway station", "which was later denied",
    "after a long debate", "at the request of the minister", "to the sound of music", "in the 19th century",
    "because of the strike", "along with two of his friends", "although nobody believed it", "by mistake",
)  # fmt: skip
