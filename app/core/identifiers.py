"""Numbers and addresses that name a person or firm: IIN, BIN, telephone, e-mail.

IIN and BIN as in Order 521 of 29.06.2023. The package `idnumbers` gives the check digit and reads
the BIN; it refuses an IIN whose seventh digit is 0, which some foreigners have, so the IIN's date,
century and sex are read here.
"""

import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from app.core.errors import UserError
from app.core.vocabulary import Sex

CONTACT_CENTRE = ("1414", "8-800-080-7777")
"""The single contact centre's numbers, as printed; no subscriber has them."""

CENTURY_UNKNOWN = "iin_century_unknown"
"""Warning of an IIN that tells neither century nor sex."""

_NUMBER_LENGTH = 12
_CENTURIES = (1800, 1900, 2000)
_CENTURY_OF_DIGIT = {str(n + 1): _CENTURIES[n // 2] for n in range(6)}
_SERIALS = 10_000
_MOST_TENS = "3"
_KAZAKHSTAN_CODE = 7
_NATIONAL_DIGITS = 10
_EMAIL_LENGTH = 254
_ATOM = r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+"
_LABEL = r"[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?"
_EMAIL = re.compile(rf"({_ATOM}(?:\.{_ATOM})*)@({_LABEL}(?:\.{_LABEL})+)")


@dataclass(frozen=True)
class Iin:
    """An IIN that can exist. `birth_date` and `sex` are None where the number does not tell."""

    number: str
    birth_date: date | None
    sex: Sex | None
    warnings: tuple[str, ...] = ()


class BinKind(StrEnum):
    """Whose BIN it is, by its fifth digit."""

    RESIDENT = "resident_entity"
    NON_RESIDENT = "non_resident_entity"
    JOINT_ENTREPRENEURSHIP = "ip"


class BinDivision(StrEnum):
    """What part of the firm it names, by its sixth digit."""

    HEAD = "head_unit"
    BRANCH = "branch"
    REPRESENTATION = "representative_office"
    FARM = "peasant"


@dataclass(frozen=True)
class Bin:
    """A BIN that can exist; `registered` is year and month of registration as YYMM."""

    number: str
    registered: str
    kind: BinKind
    division: BinDivision


def check_iin(text: str, today: date | None = None) -> Iin:
    """Read an IIN; spaces in it do no harm.

    Raises UserError, field "iin": iin_digits (something else than digits), iin_length (not
    twelve), iin_date (no such day), iin_century (no such seventh digit), iin_checksum,
    iin_ahead (born after `today`).
    """
    number = _digits(text, "iin")
    birth_date = _birth_date(number)
    if _check_digit(number) != int(number[-1]):
        raise UserError("iin_checksum", field="iin")
    if birth_date is None:
        return Iin(number, None, None, (CENTURY_UNKNOWN,))
    if today is not None and birth_date > today:
        raise UserError("iin_ahead", field="iin")
    return Iin(number, birth_date, Sex.MALE if int(number[6]) % 2 else Sex.FEMALE)


def make_iin(birth_date: date, sex: Sex, serial: int) -> str | None:
    """Make an IIN for tests and demonstration data out of a serial number from 0 to 9999.

    None where no check digit exists: such a serial number is never given out. Raises ValueError
    for a year before 1800 or after 2099, or a serial number out of range.
    """
    century = birth_date.year // 100 * 100
    if century not in _CENTURIES or not 0 <= serial < _SERIALS:
        raise ValueError("no IIN has this century or serial number")
    digit = 2 * _CENTURIES.index(century) + (1 if sex is Sex.MALE else 2)
    body = f"{birth_date:%y%m%d}{digit}{serial:04}"
    check = _check_digit(f"{body}0")
    return None if check is None else f"{body}{check}"


def check_bin(text: str) -> Bin:
    """Read a BIN; spaces in it do no harm.

    Raises UserError, field "bin": bin_digits, bin_length, bin_date (no such month), bin_kind (an
    unknown kind of firm or division), bin_checksum.
    """
    from idnumbers.nationalid.KAZ import BusinessIDNumber as Package

    number = _digits(text, "bin")
    if not "01" <= number[2:4] <= "12":
        raise UserError("bin_date", field="bin")
    if number[4] not in Package.ENTITY_TYPE_MAP or number[5] not in Package.DIVISION_TYPE_MAP:
        raise UserError("bin_kind", field="bin")
    read = Package.parse(number)
    if read is None:
        raise UserError("bin_checksum", field="bin")
    kind, division = BinKind(read["entity_type"].value), BinDivision(read["entity_division"].value)
    return Bin(number, number[:4], kind, division)


def make_bin(serial: int, registered: str = "1403") -> str | None:
    """Make a firm's BIN for tests and demonstration data out of a serial number up to 99,999.

    registered: year and month, YYMM. None where no check digit exists.
    """
    body = f"{registered}40{serial:05}"
    check = _check_digit(f"{body}0")
    return None if check is None else f"{body}{check}"


def check_employer_number(text: str, today: date | None = None) -> str:
    """Give the twelve digits of a firm's BIN, or the IIN of one who trades in his own name.

    The fifth digit tells them apart: a day's tens are at most 3, and no kind of firm is below 4.
    Raises UserError, field "bin": what `check_bin` or `check_iin` raise.
    """
    number = _digits(text, "bin")
    if not is_of_a_person(number):
        return check_bin(number).number
    try:
        return check_iin(number, today).number
    except UserError as error:
        raise UserError(error.code, field="bin") from error


def is_of_a_person(number: str) -> bool:
    """Whether twelve digits are a person's IIN rather than a firm's BIN, by the fifth of them."""
    return number[4] <= _MOST_TENS


def normal_phone(text: str) -> str:
    """Give a telephone number as E.164 ("+77011234567"); without + it is Kazakhstan's.

    A number under +7 must belong to a known range, a foreign one only have a possible length.
    Raises UserError phone_impossible, field "phone".
    """
    import phonenumbers

    try:
        number = phonenumbers.parse(text, "KZ")
    except phonenumbers.NumberParseException as error:
        raise UserError("phone_impossible", field="phone") from error
    fits = (
        phonenumbers.is_valid_number
        if number.country_code == _KAZAKHSTAN_CODE
        else phonenumbers.is_possible_number
    )
    # Letters and extensions would be lost or read as digits.
    if not fits(number) or number.extension or any(map(str.isalpha, text)):
        raise UserError("phone_impossible", field="phone")
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)


def written_phone(number: str) -> str:
    """A kept telephone number as people write it: +7 701 123 45 67; a foreign one as it stands."""
    kazakh = re.fullmatch(r"\+7(\d{3})(\d{3})(\d\d)(\d\d)", number)
    return "+7 " + " ".join(kazakh.groups()) if kazakh else number


def phone_key(digits: str) -> str:
    """Give the national digits by which a telephone is found; a beginning may be given too.

    8 (trunk) or 7 (country) goes from before a Kazakhstan number; ten digits that begin with 77
    are a whole national number and stay, and so does anything longer than eleven digits.
    """
    foreign = len(digits) > _NATIONAL_DIGITS + 1
    whole = len(digits) == _NATIONAL_DIGITS and digits.startswith("7")
    if digits.startswith(("87", "88", "77")) and not foreign and not whole:
        return digits[1:]
    return digits


def check_email(text: str) -> str:
    """Give the address trimmed, its domain in small letters.

    Latin letters only: a Cyrillic look-alike in an address is a mistake nobody sees. Raises
    UserError email_impossible, field "email".
    """
    match = _EMAIL.fullmatch(text.strip())
    if match is None or len(match[0]) > _EMAIL_LENGTH:
        raise UserError("email_impossible", field="email")
    return f"{match[1]}@{match[2].lower()}"


def _digits(text: str, kind: str) -> str:
    number = "".join(text.split())
    if number and not (number.isascii() and number.isdigit()):
        raise UserError(f"{kind}_digits", field=kind)
    if len(number) != _NUMBER_LENGTH:
        raise UserError(f"{kind}_length", field=kind)
    return number


def _birth_date(number: str) -> date | None:
    """The day by the first seven digits; None where the century is not told."""
    century = _CENTURY_OF_DIGIT.get(number[6])
    try:
        # In the 2000s every year that could have a 29 February has one.
        day = date((century or 2000) + int(number[:2]), int(number[2:4]), int(number[4:6]))
    except ValueError as error:
        raise UserError("iin_date", field="iin") from error
    if century is None and number[6] != "0":
        raise UserError("iin_century", field="iin")
    return day if century else None


def _check_digit(number: str) -> int | None:
    """The twelfth digit that the first eleven demand; None where there is none."""
    from idnumbers.nationalid.KAZ import IndividualIDNumber

    return IndividualIDNumber.checksum(number)
