"""Words without their endings, Kazakh and Russian: what stays the same however a word is bent.

A stem is no word of a dictionary; it only meets the stems of the same word's other forms. Russian
is stemmed by Snowball; for Kazakh, which it has not, stands the table of endings below. Measured,
and compared with what else there is: docs/decisions/0034.
"""

import re
from functools import lru_cache

from snowballstemmer.russian_stemmer import RussianStemmer

from app.core.names import fold, fold_variants, mend_lookalikes

STEMS_VERSION = "2"
"""Goes up with every change below that gives a word another stem."""

_KAZAKH_LETTER = re.compile("[әғқңөұүһі]")
_LATIN_LETTER = re.compile("[a-z]")
_LETTERS = re.compile(r"[^\W\d_]+")
_LIKE = str.maketrans("әғқңөұүһіё", "агкноуухие")
"""Kazakh letters as they are typed where the keyboard has none."""

_KAZAKH_RUN = re.compile(
    "^ы|ясы|[жш]ы|[кгх]ы|[уиы][уы]|[ае]у$|ыту$|[зкптсн]ши$|[а-я]{3}уши$|[аеы]у(?:ды|га|дын|мен)$|"
    "(?:лар|дар|тар)(?:ды|га|ын|дын|мен|да)$|(?:лер|дер|тер)(?:ди|ге|ин|дин|мен)$|"
    "(?:[лмнзж]дар|[рыйя]лар|[пт]тар)(?:ы|ын)?$|[аеы]лар$|[оиы]ктар$|рлер$|птер$|"
    "[гфбвд]тар(?:ы|ын)?$|[ио]ктер(?:и|ин)?$|мендер$|[а-я]{3}истер(?:и|ин)?$|"
    "йды$|[ыа][рл]ды$|рлык$|рлик$|[лмнзж]дык$|[пт]тык$|[рйуы]мен$|[кптс]пен$|[нзмж]бен$"
)
"""Letters that only a Kazakh word has, typed in Russian letters: Russian has no "шы"."""
_RUSSIAN_END = re.compile(
    "(?:[ыио]й|[ая]я|[оеи]е|ые|ни[яюе]|ость|[аяиеу]ть|[ая]ми|[ая]х|[ое]го|[ое]му|[ое]в|ая|ции)$"
)
"""Endings that a Russian word keeps among Kazakh ones."""

_FLEETING = re.compile("([аеиоуыэюя].*[бвгджзклмнпрстфхцчшщ])[ое]([кцнлр])$")
"""A vowel that other forms lack: станок and станка, окон and окна."""

_JOINED = re.compile("(?<=[а-я]{3})ист$")
"""Whose last letter a Kazakh ending takes over: журналист, журналистер."""


def is_kazakh(word: str) -> bool:
    """Whether a word in small letters shows by itself that it is Kazakh."""
    return bool(_KAZAKH_LETTER.search(word) or _KAZAKH_RUN.search(word))


@lru_cache(maxsize=1 << 16)
def stem(word: str, among_kazakh: bool = False) -> str:
    """The stem of one word, its letters folded as those of names are (`names.fold`).

    among_kazakh: words beside it are Kazakh, and so is this one unless its ending is Russian.
    Words in Latin letters and with digits keep their endings.
    """
    word = mend_lookalikes(word.lower())
    if not word.isalpha():  # "1C": its letter is the one it looks like
        return _LETTERS.sub(lambda letters: fold_variants(letters[0])[-1], word)
    if _LATIN_LETTER.search(word):
        return fold(word)
    if is_kazakh(word) or (among_kazakh and not _RUSSIAN_END.search(word)):
        word = kazakh_stem(word)
    # Kazakh stems too: their language is guessed, and Kazakh borrows from Russian. A stemmer for
    # each word: it keeps the word it works on, and threads may meet here.
    russian = _JOINED.sub("ис", RussianStemmer().stemWord(word.replace("ё", "е")))
    return _hardened(fold(_FLEETING.sub(r"\1\2", russian)))


_Endings = tuple[tuple[frozenset[str], str], ...]
"""Letters, and the endings that may stand after each of them."""

_VOWEL = "аеиоуыэюя"
_AFTER_VOWEL = frozenset(_VOWEL + "йру")
_AFTER_VOICED = frozenset("лмнзж")
_AFTER_VOICELESS = frozenset("кптсшфхцчщбвгд")
_ANY = _AFTER_VOWEL | _AFTER_VOICED | _AFTER_VOICELESS
_CONSONANT = _ANY - frozenset(_VOWEL)
_NOT_Y = frozenset(_VOWEL) - frozenset("ыи")  # құрылыс-ы, not құрылы-сы
_AFTER_SOFT = _AFTER_VOICED | _AFTER_VOWEL

_SHORTEST = 3
"""So many letters stay at least, but for the endings below: "үйлер", "сауда"."""
_LEAST = dict.fromkeys(("лар", "лер", "дар", "дер", "тар", "тер"), 2)
_LEAST |= dict.fromkeys(("да", "де", "та", "те"), 4)

_ENDINGS: _Endings = (
    # Plural: the consonant goes by the sound before it, which tells "тестер" from "тес+тер".
    (_AFTER_VOWEL, "лар лер"),
    (_AFTER_VOICED, "дар дер"),
    (_AFTER_VOICELESS, "тар тер"),
    # Whose: his, its, my, our, your.
    (_NOT_Y, "сы си сын син"),
    (frozenset(_VOWEL), "мыз миз ныз низ"),
    (_CONSONANT, "ы и ын ин ым им ымыз имиз ыныз иниз"),
    # Cases: genitive, dative, accusative, locative, ablative, instrumental.
    (_AFTER_SOFT, "дын дин нын нин га ге ды ди ны ни да де дан ден мен бен нан нен"),
    (_AFTER_VOICELESS, "тын тин ка ке ты ти та те тан тен пен"),
    (_CONSONANT, "ына ине ында инде ынан инен ындагы индеги"),
    (_NOT_Y, "сына сине сында синде сынан синен"),
    (_AFTER_SOFT, "дагы деги"),
    (_AFTER_VOICELESS, "тагы теги"),
    # What belongs to a thing, and who works at it.
    (_AFTER_VOWEL, "лык лик лыг лиг лы ли"),
    (_AFTER_VOICED, "дык дик дыг диг"),
    (_AFTER_VOICELESS, "тык тик тыг тиг"),
    (_ANY, "шы ши шылык шилик"),
)
_VERB_ENDINGS: _Endings = (
    (_ANY, "у"),
    (_AFTER_SOFT, "ган ген"),
    (_AFTER_VOICELESS, "кан кен"),
    (_CONSONANT, "атын етин ады еди амын емин"),
    (frozenset(_VOWEL), "йтын йтин йды йди ймын ймин"),
    (frozenset("ае"), "й"),
)
_FROM_NOUNS: _Endings = (
    (_AFTER_VOWEL, "ла ле"),
    (_AFTER_VOICED, "да де"),
    (_AFTER_VOICELESS, "та те"),
)
"""What makes a verb of a noun: the work goes by its thing."""


_ByLength = tuple[tuple[str, frozenset[str]], ...]


def _by_length(table: _Endings) -> _ByLength:
    """Each ending with the letters that may stand before it, the longest first."""
    after: dict[str, frozenset[str]] = {}
    for before, endings in table:
        for ending in endings.split():
            after[ending] = after.get(ending, frozenset()) | before
    return tuple(sorted(after.items(), key=lambda one: (-len(one[0]), one[0])))


_NOUN_TABLE = _by_length(_ENDINGS)
_VERB_TABLE = _by_length(_VERB_ENDINGS)
_VERB_OF_NOUN_TABLE = _by_length(_FROM_NOUNS)
_HARDENED = str.maketrans("бг", "пк")


def kazakh_stem(word: str) -> str:
    """The stem of a Kazakh word, in Russian letters, its last consonant as at a word's end.

    Endings are taken away as long as there are any: so every form of a word that bears one comes
    to the same stem as the word itself.
    """
    word = word.translate(_LIKE)
    while True:
        shorter = _without_one(word, _NOUN_TABLE)
        if shorter == word:
            shorter = _without_one(word, _VERB_TABLE)
            if shorter != word:
                shorter = _without_one(shorter, _VERB_OF_NOUN_TABLE)
        if shorter == word:
            return _hardened(word)
        word = shorter


def _hardened(word: str) -> str:
    """The last consonant as it sounds where nothing follows it: кітаб-ы, кітап."""
    return word[:-1] + word[-1:].translate(_HARDENED)


def _without_one(word: str, table: _ByLength) -> str:
    """The word without the longest ending of the table that it can have, or as it is."""
    for ending, before in table:
        rest = len(word) - len(ending)
        if (
            rest >= _LEAST.get(ending, _SHORTEST)
            and word.endswith(ending)
            and word[rest - 1] in before
        ):
            left = word[:rest]
            if any(letter in _VOWEL for letter in left):
                return left
    return word
