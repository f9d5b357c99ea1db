from datetime import date

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from app.core.errors import UserError
from app.core.identifiers import (
    CENTURY_UNKNOWN,
    BinDivision,
    BinKind,
    Iin,
    check_bin,
    check_email,
    check_employer_number,
    check_iin,
    make_iin,
    normal_phone,
    phone_key,
)
from app.core.vocabulary import Sex

SECOND_WEIGHTS = (3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2)


def check_digit(body: str) -> int:
    """Order 521's sum; 10 where the number is never given out."""
    digits = [int(char) for char in body]
    first = sum(digit * weight for weight, digit in enumerate(digits, 1)) % 11
    if first < 10:
        return first
    return sum(digit * weight for digit, weight in zip(digits, SECOND_WEIGHTS, strict=True)) % 11


def complete(body: str) -> str:
    return f"{body}{check_digit(body)}"


def code_of(check: object, text: str, **options: object) -> str:
    assert callable(check)
    with pytest.raises(UserError) as caught:
        check(text, **options)
    assert caught.value.field
    return caught.value.code


births = st.dates(date(1800, 1, 1), date(2099, 12, 31))
sexes = st.sampled_from(Sex)
serials = st.integers(0, 9999)


@given(births, sexes, serials)
def test_iin_tells_birth_date_and_sex(born: date, sex: Sex, serial: int) -> None:
    number = make_iin(born, sex, serial)
    assume(number is not None)
    assert number is not None
    assert check_iin(number) == Iin(number, born, sex)


@given(births, sexes, serials)
def test_iin_check_digit_follows_the_order(born: date, sex: Sex, serial: int) -> None:
    number = make_iin(born, sex, serial)
    century = {18: 1, 19: 3, 20: 5}[born.year // 100] + (sex is Sex.FEMALE)
    body = f"{born.year % 100:02}{born.month:02}{born.day:02}{century}{serial:04}"
    assert number == (None if check_digit(body) == 10 else complete(body))


@given(births, sexes, serials, st.sampled_from([*range(10), 11]), st.integers(1, 9))
def test_one_wrong_digit_is_seen(born: date, sex: Sex, serial: int, place: int, shift: int) -> None:
    number = make_iin(born, sex, serial)
    assume(number is not None)
    assert number is not None
    body = number[:11]
    # Sure only within the plain sum, and not for the eleventh digit: its weight 11 adds nothing.
    assume(sum(int(c) * w for w, c in enumerate(body, 1)) % 11 < 10)
    digit = str((int(number[place]) + shift) % 10)
    wrong = number[:place] + digit + number[place + 1 :]
    assume(sum(int(c) * w for w, c in enumerate(wrong[:11], 1)) % 11 < 10)
    assert code_of(check_iin, wrong) in {"iin_checksum", "iin_date", "iin_century"}


def test_some_serial_numbers_have_no_check_digit() -> None:
    made = [make_iin(date(1990, 1, 1), Sex.MALE, serial) for serial in range(300)]
    assert 0 < made.count(None) < 30


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "iin_length"),
        ("90010130001", "iin_length"),
        ("9001013000177", "iin_length"),
        ("90010130001О", "iin_digits"),
        ("९००१०१३०००१७", "iin_digits"),
        ("900101300018", "iin_checksum"),
        (complete("90133130001"), "iin_date"),
        (complete("90023030001"), "iin_date"),
        (complete("00022930001"), "iin_date"),  # 1900 was no leap year
        (complete("90010170001"), "iin_century"),
        (complete("90133100001"), "iin_date"),
    ],
)
def test_impossible_iin(text: str, code: str) -> None:
    assert code_of(check_iin, text) == code


def test_spaces_in_an_iin_do_no_harm() -> None:
    assert check_iin(" 900101 300017\n").number == "900101300017"


def test_seventh_digit_nought_is_a_warning() -> None:
    number = complete("90010100001")
    assert check_iin(number) == Iin(number, None, None, (CENTURY_UNKNOWN,))
    leap = complete("00022900001")
    assert check_iin(leap).warnings == (CENTURY_UNKNOWN,)


def test_iin_of_someone_not_yet_born() -> None:
    born = date(2022, 2, 9)
    number = make_iin(born, Sex.FEMALE, 2)
    assert number is not None
    assert check_iin(number, today=born).sex is Sex.FEMALE
    assert code_of(check_iin, number, today=date(2022, 2, 8)) == "iin_ahead"


@pytest.mark.parametrize(("born", "serial"), [(date(1799, 12, 31), 1), (date(1990, 1, 1), 10_000)])
def test_no_iin_can_be_made(born: date, serial: int) -> None:
    with pytest.raises(ValueError, match="no IIN"):
        make_iin(born, Sex.MALE, serial)


@pytest.mark.parametrize(
    ("body", "kind", "division"),
    [
        ("10014000000", BinKind.RESIDENT, BinDivision.HEAD),
        ("99125112345", BinKind.NON_RESIDENT, BinDivision.BRANCH),
        ("21034200077", BinKind.RESIDENT, BinDivision.REPRESENTATION),
        ("21066300078", BinKind.JOINT_ENTREPRENEURSHIP, BinDivision.FARM),
    ],
)
def test_bin_tells_kind_and_division(body: str, kind: BinKind, division: BinDivision) -> None:
    firm = check_bin(complete(body))
    assert (firm.registered, firm.kind, firm.division) == (body[:4], kind, division)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("1001400000", "bin_length"),
        ("10014000000x", "bin_digits"),
        (complete("10134000000"), "bin_date"),
        (complete("10003000000"), "bin_date"),
        (complete("10013000000"), "bin_kind"),
        (complete("10014400000"), "bin_kind"),
        ("100140000004", "bin_checksum"),
    ],
)
def test_impossible_bin(text: str, code: str) -> None:
    assert code_of(check_bin, text) == code


@pytest.mark.parametrize(
    ("text", "normal"),
    [
        ("87011234567", "+77011234567"),
        ("8 (701) 123-45-67", "+77011234567"),
        ("+7 701 123 45 67", "+77011234567"),
        ("77011234567", "+77011234567"),
        ("7011234567", "+77011234567"),
        ("8 7172 12-34-56", "+77172123456"),
        ("+998 90 123 45 67", "+998901234567"),
        ("+49 30 123456", "+4930123456"),
    ],
)
def test_phone_becomes_e164(text: str, normal: str) -> None:
    assert normal_phone(text) == normal


@pytest.mark.parametrize(
    "text", ["", "1414", "701123456", "8 111 111 11 11", "+7701123456789", "8701ABCDEFG", "+999 1"]
)
def test_impossible_phone(text: str) -> None:
    assert code_of(normal_phone, text) == "phone_impossible"


def test_phone_extension_is_not_lost_silently() -> None:
    assert code_of(normal_phone, "8 7172 12-34-56 доб. 12") == "phone_impossible"
    assert code_of(normal_phone, "8 7172 12-34-56#12") == "phone_impossible"


@pytest.mark.parametrize(
    ("digits", "key"),
    [
        ("87011234567", "7011234567"),
        ("77011234567", "7011234567"),
        ("7011234567", "7011234567"),
        ("7771234567", "7771234567"),
        ("77771234567", "7771234567"),
        ("87771234567", "7771234567"),
        ("8701", "701"),
        ("7701", "701"),
        ("701", "701"),
        ("88000807777", "8000807777"),
        ("998901234567", "998901234567"),
        ("4930123456", "4930123456"),
        ("", ""),
    ],
)
def test_phone_key_is_the_national_number(digits: str, key: str) -> None:
    assert phone_key(digits) == key


def test_email_is_trimmed_and_its_domain_small() -> None:
    assert check_email(" Aigerim.N+work@Mail.KZ ") == "Aigerim.N+work@mail.kz"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "mail.kz",
        "a@b",
        "a@@b.kz",
        "a b@c.kz",
        ".a@b.kz",
        "a..b@c.kz",
        "a@-b.kz",
        "a@b..kz",
        "a@mаil.kz",  # a Cyrillic а
        "a@b.kz\nx",
        "a" * 250 + "@b.kz",
    ],
)
def test_impossible_email(text: str) -> None:
    assert code_of(check_email, text) == "email_impossible"


def test_an_employer_has_a_bin_or_trades_by_his_iin() -> None:
    body = next(b for b in ("85010130001", "85010130002") if check_digit(b) < 10)
    assert check_employer_number(f" {complete(body)} ") == complete(body)
    assert check_employer_number("1403 4001 6539") == "140340016539"
    wrong = ("85010130001", "850101300016", "140340016530", "1403 4001 653х", "")
    assert [code_of(check_employer_number, text) for text in wrong] == [
        "bin_length",
        "iin_checksum",
        "bin_checksum",
        "bin_digits",
        "bin_length",
    ]
