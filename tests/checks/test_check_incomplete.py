from checks_support import tables

MUST = [
    ("differentiate between the style of the actor; the style", ["between the style of the actor"]),
    ("a choice between the old house.", ["between the old house"]),
    ("It was published by the, who denied it.", ["the,"]),
    ("According to officials and according to, it fell.", ["according to,"]),
    ("He met the of the year.", ["the of"]),
    ("In 2015 the was signed in Paris.", ["the was"]),
    ("They asked for their.", ["their."]),
]
MUST_NOT = [
    'The word "the" is short, and so is "their".',
    "It is the 'of' that matters; the U.S. and the .NET framework",
    "the is-ought problem, the has-been, The Who",
    "what is his is mine, and what is hers is theirs.",
    "between the two leaders",
    "the first summit between a serving U.S. president and a North Korean leader",
    "between them, and something in between the house",
    "the difference between languages",
    "between 10 and 20, between Monday–Friday, between A/B",
    "a fight between brothers",
    "the gap between the people who stay here",
]


test_flags, test_does_not_flag = tables("target spans", MUST, MUST_NOT, check="incomplete", source="x")
