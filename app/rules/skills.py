"""Skills as they are typed, brought to words that meet (§57): by their stems, without filling.

"Знание 1С", "1С" and "1С бағдарламасын білу" are one skill. What is asked and what a person has
are compared by these words alone.
"""

import re
from collections.abc import Iterable
from functools import lru_cache

from app.core.paragraph import para
from app.core.stems import STEMS_VERSION, is_kazakh, stem

SKILLS_VERSION = f"1.{STEMS_VERSION}"
"""By what skills are brought to words: where it differs, words kept earlier are worth nothing."""

_FILLING = """
білу білімі біледі білемін білім дағды дағдысы дағдылары тәжірибе тәжірибесі өтілі жұмыс жұмысы
істеу істей істеймін алу аламын алады және мен бен пен бойынша қолдану пайдалану меңгеру меңгерген
жақсы еркін сенімді деңгейде деңгейінде
знание знания знать знаю умение умения умею уметь владение владею навык навыки навыков навыками
опыт опытом стаж работа работы работе работать работаю хорошо хорошее отлично уверенно уверенный
уверенное пользователь уровне и или в во на с со по для от из о об к
"""
"""Words that name no skill: they go where another word stays."""

_WORD = re.compile(r"[^\W_]+[+#]*")


@para("57")
def skills_of(texts: Iterable[str]) -> frozenset[str]:
    """The words of skills, each in the one form that all its forms share."""
    return frozenset[str]().union(*map(_of_one, texts))


@lru_cache(maxsize=1 << 17)
def _of_one(text: str) -> frozenset[str]:
    """Remembered by text: the same skills are typed by thousands."""
    words = _WORD.findall(text.lower())
    among_kazakh = any(map(is_kazakh, words))
    telling = [word for word in words if word not in _FILLING_WORDS] or words
    return frozenset(stem(word, among_kazakh) for word in telling)


_FILLING_WORDS = frozenset(_FILLING.split())
