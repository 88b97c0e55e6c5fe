"""Which names two articles use for one thing, and which stay apart."""

from __future__ import annotations

import pytest

from newsreader.article import Article, Kind, Paragraph
from newsreader.comparison.entity import find_entities
from newsreader.side import Pair


def article(text: str) -> Article:
    return Article(title="", paragraphs=(Paragraph(Kind.BODY, text),))


def rows(left: str, right: str) -> list[set[str]]:
    """The forms in each row of two articles of one paragraph."""
    entities = find_entities(Pair(article(left), article(right)))
    return [{mention.text for mention in entity.mentions} for entity in entities]


CASES = [
    # one spelling or the other, from another script
    (
        "Leader Kim Dae Won smiled.",
        "State media said Kim Dae-won left.",
        ["Kim Dae Won|Kim Dae-won"],
    ),
    (
        "Yevgenia Borisovna Karpova was jailed.",
        "Evgeniya Karpova was jailed, and Karpova wept.",
        ["Yevgenia Borisovna Karpova|Evgeniya Karpova|Karpova"],
    ),
    (
        "Sergei Lavrentyev met his envoy.",
        "Sergey Lavrentiev met an envoy; Lavrentiev smiled.",
        ["Sergei Lavrentyev|Sergey Lavrentiev|Lavrentiev"],
    ),
    (
        "Dmitry Olegovich Sazonov spoke.",
        "Dmitri Sazonov spoke.",
        ["Dmitry Olegovich Sazonov|Dmitri Sazonov"],
    ),
    (
        "Muammar Qadhari was killed in Sirte.",
        "Moammar Qadhari died there, where Qadhari was born.",
        ["Muammar Qadhari|Moammar Qadhari|Qadhari"],
    ),
    (
        "Former Prime Minister Benyamin Halevi spoke.",
        "Benjamin Halevi spoke, and ex-premier Halevi left.",
        ["Benyamin Halevi|Benjamin Halevi|Halevi"],
    ),
    (
        "Volodymyr Zelenchukk flew home.",
        "Volodymyr Zelenchuk flew home.",
        ["Volodymyr Zelenchukk|Volodymyr Zelenchuk"],
    ),
    (
        "Bae Jun-yeong was elected. Bae beat Noh Hye-rim.",
        "Rep. Bae Junyeong won; Noh Hyerim lost.",
        ["Bae Jun-yeong|Bae|Bae Junyeong", "Noh Hye-rim|Noh Hyerim"],
    ),
    # particles, initials and titles
    (
        "Syria's Bashar al-Kadir fled.",
        "Al-Kadir left on Sunday; al-Kadir said nothing.",
        ["Bashar al-Kadir|al-Kadir|Al-Kadir"],
    ),
    (
        "J. K. Mwangi was elected.",
        "John Kamau Mwangi was elected; Mwangi is 60.",
        ["J. K. Mwangi|John Kamau Mwangi|Mwangi"],
    ),
    (
        "K. R. Palaniappan spoke in Chennai.",
        "KR Palaniappan spoke.",
        ["K. R. Palaniappan|KR Palaniappan"],
    ),
    (
        "Justice N. J. Kamath granted bail.",
        "Judge Nitin Kamath granted bail; Justice Kamath wrote 40 pages.",
        ["N. J. Kamath|Nitin Kamath|Kamath"],
    ),
    (
        "The Rev. Samuel Boateng led the prayer.",
        "Samuel Boateng led it, and Rev. Boateng wept.",
        ["Samuel Boateng|Boateng"],
    ),
    (
        "Tan Sri Lim Boon Kheng resigned. Lim said so.",
        "Lim Boon Kheng resigned; Tan Sri Lim is 70.",
        ["Lim Boon Kheng|Lim"],
    ),
    ("Queen Ragnhild spoke.", "Queen Ragnhild II spoke; Ragnhild is 82.", ["Ragnhild|Ragnhild II"]),
    # two surnames, two given names, a name in the middle, a hyphen
    (
        "Ana Torres Vega resigned. Torres had governed since May.",
        "Governor Ana Torres resigned, and Torres Vega went home.",
        ["Ana Torres Vega|Torres|Ana Torres|Torres Vega"],
    ),
    (
        "Luiz Inácio Caju da Silva spoke. Caju flew home.",
        "Caju da Silva spoke in Recife.",
        ["Luiz Inácio Caju da Silva|Caju|Caju da Silva"],
    ),
    (
        "Mohammed bin Rashid Al Falasi signed.",
        "Sheikh Mohammed bin Rashid signed it.",
        ["Mohammed bin Rashid Al Falasi|Mohammed bin Rashid"],
    ),
    (
        "Nguyen Van Quyet met bankers. Quyet smiled.",
        "Prime Minister Nguyen Van Quyet met them, and Mr. Quyet left.",
        ["Nguyen Van Quyet|Quyet"],
    ),
    (
        "Tsegaye Woldemichael was named. Parliament approved Tsegaye.",
        "Woldemichael won; Tsegaye Woldemichael was born in Dessie.",
        ["Tsegaye Woldemichael|Tsegaye|Woldemichael"],
    ),
    (
        "Maria Lopez-Hart, formerly Maria Lopez, ran.",
        "Maria Lopez-Hart ran and Lopez-Hart won.",
        ["Maria Lopez-Hart|Lopez-Hart"],
    ),
    # kin and namesakes stay apart
    (
        "Faustino Herrera Zazueta was shot beside his son, Faustino Herrera Armenta.",
        "Gunmen killed Faustino Herrera Zazueta; Faustino Herrera Armenta was unhurt.",
        ["Faustino Herrera Zazueta", "Faustino Herrera Armenta"],
    ),
    (
        "Hisham Abu al-Magd and his son Omar Abu al-Magd were jailed.",
        "A court jailed Hisham Abu al-Magd, and Omar Abu al-Magd got two years.",
        ["Hisham Abu al-Magd", "Omar Abu al-Magd"],
    ),
    (
        "Liu Shaohang and his brother Liu Shaobo are under inquiry.",
        "Liu Shaobo bought land; Liu Shaohang did not.",
        ["Liu Shaohang", "Liu Shaobo"],
    ),
    (
        "Kristrún Halldórsdóttir rules and Katrín Halldórsdóttir writes.",
        "Katrín Halldórsdóttir wrote of Kristrún Halldórsdóttir.",
        ["Kristrún Halldórsdóttir", "Katrín Halldórsdóttir"],
    ),
    (
        "Vladimir Petrov, 60, met Ivan Petrov, 30. Ivan said no.",
        "Ivan Petrov and Vladimir Petrov met.",
        ["Vladimir Petrov", "Ivan Petrov|Ivan"],
    ),
    (
        "Robert Mugweni Jr. ran against his father, Robert Mugweni Sr.",
        "Robert Mugweni Sr. and Robert Mugweni Jr. ran.",
        ["Robert Mugweni Jr.", "Robert Mugweni Sr."],
    ),
    (
        "Mr. Otieno spoke to Mrs. Otieno.",
        "James Otieno spoke to Ruth Otieno. Mrs. Otieno left.",
        ["James Otieno", "Ruth Otieno"],
    ),
    (
        "Hanna Rodham Clifton met Bill Clifton in Oslo. Mrs. Clifton left first.",
        "Bill Clifton met Hanna Clifton.",
        ["Hanna Rodham Clifton|Hanna Clifton", "Bill Clifton"],
    ),
    # institutions: acronyms in their own language, short forms, spellings
    (
        "The Spanish Socialist Workers' Party (PSOE) lost the vote.",
        "The PSOE lost a vote in Madrid.",
        ["Spanish Socialist Workers' Party|PSOE"],
    ),
    (
        "The Bharatiya Janata Party won in Gujarat.",
        "The BJP won Gujarat again.",
        ["Bharatiya Janata Party|BJP"],
    ),
    (
        "Doctors Without Borders closed its clinic.",
        "Médecins Sans Frontières (MSF) closed a clinic; MSF staff left.",
        ["Doctors Without Borders|Médecins Sans Frontières|MSF"],
    ),
    (
        "The World Health Organization warned of it.",
        "The WHO warned; the World Health Organisation met.",
        ["World Health Organization|WHO|World Health Organisation"],
    ),
    (
        "The Labour Ministry and the Ministry of Finance met.",
        "The Ministry of Labour met the Finance Ministry.",
        ["Labour Ministry|Ministry of Labour", "Ministry of Finance|Finance Ministry"],
    ),
    (
        "Halcyon Labs Inc. went under. Halcyon owed millions.",
        "Halcyon Labs collapsed.",
        ["Halcyon Labs Inc.|Halcyon|Halcyon Labs"],
    ),
    ("Hezbollah fired rockets.", "Hizbullah fired rockets.", ["Hezbollah|Hizbullah"]),
    ("Al Shabaab claimed the blast.", "Al-Shabab claimed it.", ["Al Shabaab|Al-Shabab"]),
    ("Türkiye sent planes.", "Turkey sent two planes.", ["Türkiye|Turkey"]),
    (
        "The United Nations Security Council met.",
        "The U.N. Security Council met; the Security Council voted.",
        ["United Nations Security Council|Security Council|U.N. Security Council"],
    ),
    (
        "Manchester United lost to Manchester City.",
        "Manchester City beat Manchester United.",
        ["Manchester United", "Manchester City"],
    ),
]


@pytest.mark.parametrize(("left", "right", "things"), CASES, ids=[case[2][0] for case in CASES])
def test_each_thing_has_one_row_of_its_own(left: str, right: str, things: list[str]) -> None:
    found = rows(left, right)
    homes = []
    for thing in things:
        forms = set(thing.split("|"))
        home = [index for index, row in enumerate(found) if row & forms]
        assert len(home) == 1, found
        assert forms <= found[home[0]]
        homes += home
    assert len(set(homes)) == len(things), "two things in one row"


def test_an_acronym_that_an_article_explains_is_not_named_after_another_body() -> None:
    text = "The Farmers Movement Party (MHP) lost."
    entities = find_entities(Pair(article(text), article("It was MHP that lost.")))
    assert [entity.name for entity in entities] == ["Farmers Movement Party"]
