"""Rows read by columns are the rows that are there."""

from decided import job_seeker
from factories import Staff, card_data
from sqlalchemy import select, update

from app.models import CardItem, EmploymentCard
from app.services.column_reading import Asked, ColumnReader, among, among_given
from app.services.runtime import Runtime

SKILLS = ("Сварка", "", "жүк тиеу", "a,b\nc")


def test_columns_are_what_the_rows_say(rt: Runtime, staff: Staff) -> None:
    for low in (90_000, None, 120_000):
        job_seeker(rt, staff, card=card_data(special_skills=SKILLS, lowest_pay=low))
    card, item = EmploymentCard, CardItem
    people = select(card.id, card.lowest_pay, card.consent_to_move, card.wanted_detail)
    items = select(item.card_id, item.value)
    with rt.sessions.read() as session:
        dialect = session.get_bind().dialect.name
        with ColumnReader(session) as reader:
            reader.ask({"people": Asked(people, dialect)})
            ids, lowest, moves, details = reader.columns("people")
        rows = {row[0]: row[1:] for row in session.execute(people)}
        assert len(ids) == len(rows) == 3
        told = zip(ids.tolist(), lowest.tolist(), moves.tolist(), details, strict=True)
        for id_, low, move, detail in told:
            unknown = tuple(-1 if one is None else int(one) for one in rows[id_][:2])
            assert (low, move, detail) == (*unknown, rows[id_][2])
        expected = sorted(map(tuple, session.execute(items)))
        two = ids.tolist()[:2]
        some = sorted(map(tuple, session.execute(items.where(among(session, item.card_id, two)))))
        assert 0 < len(some) < len(expected)
        given = Asked(items.where(among_given(item.card_id, dialect)), dialect)
        with ColumnReader(session) as reader:
            reader.ask({"all": Asked(items, dialect)})
            reader.ask({"few": given}, two)
            reader.ask({"none": given}, [])
            for name, rows_of in (("all", expected), ("few", some), ("none", [])):
                cards, values = reader.columns(name)
                assert sorted(zip(cards.tolist(), values, strict=True)) == rows_of


def test_a_separator_that_somebody_entered_becomes_a_space(rt: Runtime, staff: Staff) -> None:
    job_seeker(rt, staff, card=card_data(special_skills=("one", "two")))
    with rt.sessions.begin() as session:
        session.execute(update(CardItem).where(CardItem.value == "one").values(value="o\x1fne"))
    with rt.sessions.read() as session:
        asked = select(CardItem.value).where(CardItem.field == "special_skills")
        with ColumnReader(session) as reader:
            reader.ask({"skills": Asked(asked, session.get_bind().dialect.name)})
            (values,) = reader.columns("skills")
    assert sorted(values) == ["o ne", "two"]
