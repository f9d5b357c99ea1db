"""The mark by which lupdate finds a text that stands in a table. Needs no Qt."""


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:
    """Marks a text for translation; Qt's own function of this name would load Qt."""
    return text
