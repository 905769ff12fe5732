from checks_support import tables

MUST = [
    ("differentiate between the style of the actor; the style", ["between the style of the actor"]),
    ("a choice between the old house.", ["between the old house"]),
]
MUST_NOT = [
    "between the two leaders",
    "the first summit between a serving U.S. president and a North Korean leader",
    "between them, and something in between the house",
    "the difference between languages",
    "between 10 and 20, between Monday–Friday, between A/B",
    "a fight between brothers",
    "the gap between the people who stay here",
]


test_flags, test_does_not_flag = tables("target spans", MUST, MUST_NOT, check="incomplete", source="x")
