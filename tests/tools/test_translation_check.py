"""What the check of the translations finds."""

import xml.etree.ElementTree as ET

import pytest

from tools.translations import faults_of, unreadable_calls


def ts(source: str, translation: str) -> ET.Element:
    return ET.fromstring(
        f"<TS><context><name>Today</name><message><source>{source}</source>"
        f"{translation}</message></context></TS>"
    )


@pytest.mark.parametrize(
    "call",
    [
        "self.tr(text)",
        "tr(text)",
        "self.tr(f'{n} people')",
        "f'{self.tr(\"Open\")} F9'",
        "QCoreApplication.translate('C', text)",
        "QtCore.QCoreApplication.translate(context, text)",
        "translate('C', text)",
        "QT_TRANSLATE_NOOP('C', text)",
    ],
)
def test_a_text_that_lupdate_would_skip_is_found(call: str) -> None:
    assert [line for line, _ in unreadable_calls(call)] == [1]


@pytest.mark.parametrize(
    "call",
    [
        "self.tr('Open {name}').format(name=name)",
        "QCoreApplication.translate('C', 'Open')",
        "word.translate(TABLE)",
        "'word'.translate(TABLE)",
        "canvas.translate(x, y)",
        "canvas.translate(_LEFT, _BOTTOM + _QR)",
    ],
)
def test_a_literal_and_what_is_no_translation_pass(call: str) -> None:
    assert list(unreadable_calls(call)) == []


@pytest.mark.parametrize(
    "translation",
    [
        '<translation type="unfinished">Ашу {name}</translation>',
        "<translation></translation>",
        "<translation>Ашу</translation>",
        "<translation>Ашу {аты}</translation>",
        "<translation><numerusform>Ашу {name}</numerusform><numerusform/></translation>",
        "<translation>Ашу: “{name}”</translation>",
        '<translation>Ашу: "{name}"</translation>',
    ],
)
def test_an_unfinished_empty_or_mutilated_translation_is_a_fault(translation: str) -> None:
    assert len(list(faults_of(ts("Open {name}", translation)))) == 1


@pytest.mark.parametrize(
    "translation",
    [
        "<translation>{name}: ашу</translation>",
        '<translation type="vanished">Ашу</translation>',
    ],
)
def test_a_whole_translation_and_one_no_longer_used_pass(translation: str) -> None:
    assert list(faults_of(ts("Open {name}", translation))) == []
