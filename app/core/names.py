"""Names as they are searched, checked and mended: Kazakh, Russian and Latin spellings."""

import re
import unicodedata

from app.core.texts import has_category, has_control, has_invisible

LONGEST_NAME = 60

_APOSTROPHES = dict.fromkeys(map(ord, "'’‘ʼʹ`´′"))
_INVISIBLE = dict.fromkeys((0xAD, 0x61C, *range(0x200B, 0x2010), *range(0x202A, 0x202F), 0xFEFF))
_INVISIBLE |= dict.fromkeys(range(0x2060, 0x2070))
_UNSEEN = _APOSTROPHES | _INVISIBLE
_MARKS = dict.fromkeys(range(0x300, 0x370))

_LOOKALIKES = dict(zip("ABCEHIKMOPTXYabcehikmoptxy", "АВСЕНІКМОРТХУаьсеһікмортху", strict=True))
_LOOKALIKES |= dict(zip("ƏəƎǝƟɵÖöÜüËëŊŋ", "ӘәӘәӨөӨөҮүЁёҢң", strict=True))

# One letter of the skeleton for all that are typed for one another.
_CYRILLIC_CLASSES = {
    "а": "ә",
    "г": "ғґ",
    "е": "ёэєѐ",
    "ж": "җ",
    "и": "йыіїѝ",
    "к": "қ",
    "н": "ң",
    "о": "ө",
    "у": "ұүў",
    "х": "һҳ",
    "ш": "щ",
    "иа": "я",
    "иу": "ю",
    "тс": "ц",
    "": "ъь",
}
_LATIN_LETTERS = dict(zip("abcdefghijklmnopqrstuvwxyz", "абкдефгхижклмнопкрстувухиз", strict=True))
_LATIN_LETTERS |= dict(zip("əǝıɵŋøłđðýşšșçčž", "ааионолддушшшччж", strict=True))
_LATIN_LETTERS |= {"ß": "с", "æ": "ае", "œ": "ое"}

_DIGRAPHS = {"shch": "ш", "sch": "ш", "sh": "ш", "zh": "ж", "kh": "х", "gh": "г", "ch": "ч"}
_DIGRAPHS |= {"ye": "е", "yo": "е"}

_SEPARATORS = re.compile(r"(?:[^\w\u0300-\u036f]|_)+")
_DIGRAPH = re.compile("|".join(_DIGRAPHS))
_DOUBLED = re.compile(r"([^\W\d])\1+")
_CYRILLIC = re.compile("[\u0400-\u052f]")
_LATIN = re.compile("[A-Za-zÀ-ʯḀ-ỿ]")
_WORD = re.compile(r"[^\W\d_]+")


def _cyrillic_table() -> dict[int, str | None]:
    lower = {c: chr(c).lower() for c in range(0x400, 0x530)}
    table = {c: unicodedata.normalize("NFD", letter)[0] for c, letter in lower.items()}
    classes = {member: head for head, group in _CYRILLIC_CLASSES.items() for member in group}
    return {c: classes.get(lower[c], classes.get(base, base)) for c, base in table.items()}


def _latin_table() -> dict[int, str | None]:
    table: dict[int, str | None] = {}
    for c in (*range(0x41, 0x250), *range(0x1E00, 0x1F00)):
        base = unicodedata.normalize("NFD", chr(c).lower())[0]
        if base in _LATIN_LETTERS:
            table[c] = _LATIN_LETTERS[base]
    return table | {
        ord(form): skeleton
        for letter, skeleton in _LATIN_LETTERS.items()
        for form in (letter, letter.upper())
        if len(form) == 1
    }


_FROM_LATIN = _latin_table() | _APOSTROPHES | _MARKS
_FROM_CYRILLIC = _cyrillic_table() | _APOSTROPHES | _MARKS
_FROM_MIXED = _FROM_LATIN | _FROM_CYRILLIC
_FROM_MIXED |= {ord(latin): _FROM_CYRILLIC[ord(meant)] for latin, meant in _LOOKALIKES.items()}
_MEND = str.maketrans(_LOOKALIKES)


def _digraph(match: re.Match[str]) -> str:
    return _DIGRAPHS[match[0]]


def _fold_latin(word: str) -> str:
    return _DIGRAPH.sub(_digraph, word.lower()).translate(_FROM_LATIN)


def _fold_word(word: str) -> str:
    if _CYRILLIC.search(word):
        return word.translate(_FROM_MIXED)
    return _fold_latin(word)


def _words(text: str) -> str:
    text = text.translate(_UNSEEN)
    return _SEPARATORS.sub(" ", unicodedata.normalize("NFKC", text))


def fold(text: str) -> str:
    """Give the skeleton by which a name is found, whatever letters it was typed in.

    Case, Kazakh letters typed as Russian ones, Latin look-alikes inside Cyrillic words, doubled
    letters, soft and hard signs make no difference; wholly Latin words are read as passport or
    everyday spellings. Digits stay. Words stand apart by one space. The skeleton of a beginning
    is a beginning of the skeleton, save where its last Latin letter is half of a pair (s of sh).
    """
    text = _words(text)
    if _LATIN.search(text):
        folded = " ".join(map(_fold_word, text.split()))
    else:
        folded = text.translate(_FROM_CYRILLIC)
    return " ".join(_DOUBLED.sub(r"\1", folded).split()).lower()


def _other_reading(word: str) -> str:
    """Read a wholly Latin word as Cyrillic by its looks, or its x as ks; else as it is."""
    if _CYRILLIC.search(word) or not _LATIN.search(word):
        return word
    if all(letter in _LOOKALIKES for letter in word):
        return word.translate(_MEND)
    return word.replace("x", "ks").replace("X", "ks")


def fold_variants(text: str) -> tuple[str, ...]:
    """Give the skeletons a query may mean: `fold(text)` first, and at most one more.

    The second one reads a Latin word that consists of look-alikes only ("COPA") as the Cyrillic
    word it looks like, and x elsewhere as кс ("Alexandr").
    """
    other = fold(" ".join(map(_other_reading, _words(text).split())))
    return tuple(dict.fromkeys((fold(text), other)))


def clean_name(text: str) -> str:
    """Give the name in composed letters (NFC), trimmed, with single spaces; nothing else goes."""
    return " ".join(unicodedata.normalize("NFC", text).split())


def _script(letter: str) -> str:
    script = unicodedata.name(letter, "UNKNOWN").split()[0]
    return "CJK" if script in {"HIRAGANA", "KATAKANA"} else script


def _mixes_scripts(text: str) -> bool:
    letters = (
        {_script(c) for c in word if unicodedata.category(c) != "Lm"}
        for word in _WORD.findall(text)
    )
    return any(len(scripts) > 1 for scripts in letters)


_FAULTS = (
    ("control_characters", has_control),
    ("emoji", lambda text: has_category(text.translate(_APOSTROPHES), "So", "Sk")),
    ("invisible_marks", has_invisible),
    ("digits", lambda text: has_category(text, "Nd", "Nl", "No")),
    ("mixed_scripts", _mixes_scripts),
    ("too_long", lambda text: len(text) > LONGEST_NAME),
)


def name_fault(text: str) -> str | None:
    """Give the code of the first thing no name contains, or None.

    Codes: control_characters, emoji, invisible_marks (zero-width and right-to-left), digits,
    mixed_scripts (letters of two alphabets in one word), too_long (over 60 characters).
    """
    return next((code for code, holds in _FAULTS if holds(text)), None)


def mend_lookalikes(word: str) -> str:
    """Give the Cyrillic spelling of a Cyrillic word with Latin look-alikes in it, to be offered.

    A word without Cyrillic letters, or with Latin ones that look like none, stays as it is.
    """

    def mended(match: re.Match[str]) -> str:
        spelling = match[0].translate(_MEND)
        return match[0] if _LATIN.search(spelling) else spelling

    return _WORD.sub(lambda m: mended(m) if _CYRILLIC.search(m[0]) else m[0], word)
