"""What no text that people type contains: signs that nobody sees and that turn the line about."""

import unicodedata

_CONTROL = frozenset({"Cc", "Cs", "Co", "Cn", "Zl", "Zp"})
_INVISIBLE = frozenset({"Cf"})


def has_category(text: str, *categories: str) -> bool:
    """Whether the text has a character of one of Unicode's general categories ("Nd")."""
    return any(unicodedata.category(c) in categories for c in text)


def has_control(text: str) -> bool:
    """Whether a control character, a half of a pair, or one without a meaning is in the text."""
    return has_category(text, *_CONTROL)


def has_invisible(text: str) -> bool:
    """Whether a zero-width sign or one that sets the direction of writing is in the text."""
    return has_category(text, *_INVISIBLE)


def text_fault(text: str, allow_newlines: bool = False) -> str | None:
    """Give the code of what a free text may not contain, or None.

    Codes: text_control (control characters; ends of lines too, unless they are allowed),
    text_bidi (zero-width signs and those that set the direction). Names have name_fault.
    """
    if allow_newlines:
        text = text.replace("\r\n", "\n").replace("\n", " ")
    if text.isprintable():  # thousands of rows are asked: neither is in such a text
        return None
    if has_control(text):
        return "text_control"
    return "text_bidi" if has_invisible(text) else None
