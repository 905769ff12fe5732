from checks_support import tables

MUST = [
    ("Barcelona. Donald Trump va parlar", "BarcelonaDonald Trump spoke", ["BarcelonaDonald"]),
    ("Donald Trump va parlar", "BarcelonaDonald Trump spoke", ["BarcelonaDonald"]),
    ("La reunió", "The meetingMonday was long", ["meetingMonday"]),
    ("El president del país", "The leader ofthe country and thepresident", ["thepresident"]),
]
MUST_NOT = [
    ("McDonald i LeBron", "McDonald, MacArthur, LeBron and DeShawn"),
    ("YouTube i PayPal", "YouTube, PayPal, LinkedIn, JavaScript, iPhone"),
    ("la funció getName", "the function getName() and user_Name and foo.BarBaz"),
    ("La Marta", "healthcare website nevertheless"),
    ("L'EuroLliga", "EuroLeague"),
    ("Barcelona i Donald", "BarcelonaDonald" * 5),
]


test_flags, test_does_not_flag = tables("source target spans", MUST, MUST_NOT, check="glued_words")
