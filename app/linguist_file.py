"""Translations straight from the Linguist file: what runs without windows needs no Qt."""

from pathlib import Path
from xml.etree import ElementTree

from app.core.vocabulary import Language
from app.ui.messages import Translate

_FOLDER = Path(__file__).resolve().parents[1] / "resources" / "i18n"


def translations(language: Language) -> Translate:
    """A function from (context, English source) to the text; the source where there is none."""
    path = _FOLDER / f"tereze_{language}.ts"
    table: dict[tuple[str, str], str] = {}
    if path.exists():
        for context in ElementTree.parse(path).getroot().iter("context"):
            name = context.findtext("name") or ""
            for message in context.iter("message"):
                source, text = message.findtext("source"), message.findtext("translation")
                if source and text:
                    table[name, source] = text
    return lambda context, text: table.get((context, text), text)
