import pytest
from checks_support import quoted

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
]


@pytest.mark.parametrize(("source", "target", "spans"), MUST)
def test_flags(source: str, target: str, spans: list[str]) -> None:
    assert quoted("glued_words", source, target) == spans


@pytest.mark.parametrize(("source", "target"), MUST_NOT)
def test_does_not_flag(source: str, target: str) -> None:
    assert quoted("glued_words", source, target) == []
