"""Keeps resources/i18n/*.ts with the sources: `python tools/translations.py update|check`.

lupdate skips without a word what is not a literal (`tr(variable)`, f-strings), so the check
looks for those in the sources as well as for gaps in the translations.
"""

import ast
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "i18n"
DYNAMIC = ROOT / "app" / "ui" / "language.py"
"""The one file with a helper that translates what QT_TRANSLATE_NOOP marked elsewhere."""

LITERAL_ARGUMENTS = {"tr": 0, "translate": 1, "QT_TRANSLATE_NOOP": 1}
"""Function to the argument that lupdate must be able to read."""

ENGLISH_QUOTES = frozenset('“”„"')
"""What a Kazakh or Russian text has « » for."""

Message = tuple[str, str, str]
"""Context, source text, disambiguation."""


def sources() -> list[Path]:
    """Every Python file whose words may stand on the screen."""
    return [ROOT / "main.py", *sorted((ROOT / "app").rglob("*.py"))]


def is_literal(node: ast.expr) -> bool:
    """Whether lupdate can read the argument: one string, written out."""
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def is_translating(call: ast.Call, name: str) -> bool:
    """Whether the call is Qt's: a text and a canvas have a `translate` of another meaning.

    Theirs takes a table or two numbers; Qt's is the application's own or begins with the
    context written out.
    """
    if name != "translate":
        return name in LITERAL_ARGUMENTS
    owner = getattr(call.func, "value", None)
    of_qt = re.fullmatch(r"Q\w*Application", getattr(owner, "attr", getattr(owner, "id", "")))
    return bool(of_qt) or (len(call.args) > 1 and is_literal(call.args[0]))


def unreadable_calls(text: str) -> Iterator[tuple[int, str]]:
    """Line and name of each translating call whose text lupdate would skip."""
    tree = ast.parse(text)
    within = {
        id(inner)
        for node in ast.walk(tree)
        if isinstance(node, ast.JoinedStr)
        for inner in ast.walk(node)
    }
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        name = getattr(node.func, "attr", getattr(node.func, "id", ""))
        if not is_translating(node, name):
            continue
        place = LITERAL_ARGUMENTS[name]
        skipped = id(node) in within  # lupdate does not look into an f-string
        if len(node.args) > place and (skipped or not is_literal(node.args[place])):
            yield node.lineno, name


def placeholders(text: str) -> Counter[str]:
    """The {names} that .format fills, and Qt's %n, with how often each stands."""
    return Counter(re.findall(r"\{[^{}]*\}|%n", text.replace("{{", "").replace("}}", "")))


def messages(tree: ET.Element) -> Iterator[tuple[Message, ET.Element]]:
    """Each message that the sources still use, with its translation element."""
    for context in tree.iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None or translation.get("type") in {"vanished", "obsolete"}:
                continue
            comment = message.findtext("comment", "")
            name = context.findtext("name", "")
            yield (name, message.findtext("source", ""), comment), translation


def texts_of(translation: ET.Element) -> list[str]:
    """The translated text, or all of its plural forms."""
    forms = translation.findall("numerusform")
    return [form.text or "" for form in forms] if forms else [translation.text or ""]


def faults_of(tree: ET.Element) -> Iterator[str]:
    """What is unfinished, empty, lost a placeholder, or is quoted as in English."""
    in_english = tree.get("language") == "en"
    for (context, source, _), translation in messages(tree):
        texts = texts_of(translation)
        if translation.get("type") == "unfinished" or not all(texts):
            yield f"{context}: not translated: {source!r}"
        elif any(placeholders(text) != placeholders(source) for text in texts):
            yield f"{context}: placeholders differ: {source!r} -> {texts}"
        elif not in_english and ENGLISH_QUOTES.intersection("".join(texts)):
            yield f"{context}: not quoted with « »: {source!r} -> {texts}"


def lupdate(target: Path) -> None:
    """Bring one .ts file to the sources; what is gone from them goes from it."""
    tool = "from PySide6.scripts.pyside_tool import lupdate; lupdate()"
    names = [str(path.relative_to(ROOT)) for path in sources() if path.exists()]
    options = ["-silent", "-no-obsolete", "-locations", "none", *names, "-ts", str(target)]
    subprocess.run([sys.executable, "-c", tool, *options], cwd=ROOT, check=True)


def stale(ts: Path) -> Iterator[str]:
    """Messages that the sources have and the file has not, or the other way about."""
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder) / ts.name
        shutil.copy(ts, fresh)
        lupdate(fresh)
        wanted = {message for message, _ in messages(ET.parse(fresh).getroot())}
    kept = {message for message, _ in messages(ET.parse(ts).getroot())}
    for context, source, _ in sorted(wanted - kept):
        yield f"{context}: not in the file yet: {source!r}"
    for context, source, _ in sorted(kept - wanted):
        yield f"{context}: no longer in the sources: {source!r}"


def check() -> list[str]:
    """Every fault, each with its file; none when all is well."""
    faults = []
    for path in sources():
        if path.exists() and path != DYNAMIC:
            for line, name in unreadable_calls(path.read_text(encoding="utf-8")):
                faults.append(f"{path.relative_to(ROOT)}:{line}: {name}() of what is no literal")
    for ts in sorted(FOLDER.glob("*.ts")):
        faults += [f"{ts.name}: {fault}" for fault in faults_of(ET.parse(ts).getroot())]
        faults += [f"{ts.name}: {fault}" for fault in stale(ts)]
    return faults


def main(command: str) -> int:
    """`update` writes the .ts files anew from the sources; `check` lists faults, 1 if any."""
    if command == "update":
        for ts in sorted(FOLDER.glob("*.ts")):
            lupdate(ts)
        return 0
    faults = check()
    for fault in faults:
        sys.stderr.write(fault + "\n")
    return int(bool(faults))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
