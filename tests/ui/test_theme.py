from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontInfo, QIcon, QImage, QPixmap
from PySide6.QtWidgets import QLabel, QPushButton, QTableView

from app.core.vocabulary import Theme
from app.ui import icons, theme
from app.ui.table import prepare_table

GROUNDS = ("background", "surface", "raised")
TEXT_ON = {
    "text": (*GROUNDS, "hover", "accent_soft", "danger_soft", "warning_soft", "success_soft"),
    "muted": GROUNDS,
    "accent": ("background", "surface", "danger_soft"),
    "accent_text": ("accent", "accent_hover"),
    "danger": ("background", "surface", "danger_soft"),
    "danger_text": ("danger", "danger_hover"),
    "warning": ("background", "surface", "warning_soft"),
    "success": ("background", "surface", "success_soft"),
}
SHAPE_ON = {"focus": GROUNDS, "field_border": ("background", "surface")}


def pairs(table):
    return [(front, ground) for front, grounds in table.items() for ground in grounds]


def luminance(colour):
    """Relative luminance, WCAG 2.2."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one, other):
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def picture(pixmap: QPixmap) -> QImage:
    return pixmap.toImage()


@pytest.mark.parametrize("name", theme.THEMES)
@pytest.mark.parametrize(("front", "ground"), pairs(TEXT_ON))
def test_text_can_be_read_on_its_ground(name, front, ground):
    least = 7 if name == Theme.HIGH_CONTRAST else 4.5
    colours = theme.THEMES[name]
    assert contrast(getattr(colours, front), getattr(colours, ground)) >= least


@pytest.mark.parametrize("name", theme.THEMES)
@pytest.mark.parametrize(("front", "ground"), pairs(SHAPE_ON))
def test_focus_and_edges_of_fields_stand_out(name, front, ground):
    colours = theme.THEMES[name]
    assert contrast(getattr(colours, front), getattr(colours, ground)) >= 3


def test_contrast_is_reckoned_as_wcag_does():
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("name", theme.THEMES)
def test_the_pictures_of_a_theme_have_its_colours(name):
    folder = Path(theme.__file__).parents[2] / "resources" / "theme"
    colours = theme.THEMES[name]
    assert colours.accent_text in (folder / f"{name}-check.svg").read_text()
    for picture_name in ("chevron-down", "chevron-up"):
        assert colours.muted in (folder / f"{name}-{picture_name}.svg").read_text()


def test_lengths_grow_with_the_text():
    assert "font-size: 22px" in theme.style_sheet(Theme.LIGHT, 100)
    assert "font-size: 44px" in theme.style_sheet(Theme.LIGHT, 200)
    assert "sp;" not in theme.style_sheet(Theme.DARK, 150)


def test_the_text_scale_is_held_between_100_and_200(dressed):
    theme.apply(dressed, Theme.LIGHT, 900)
    assert dressed.font().pixelSize() == 28
    theme.apply(dressed, Theme.LIGHT, 10)
    assert dressed.font().pixelSize() == 14


def test_the_bundled_font_is_used(dressed):
    assert QFontInfo(dressed.font()).family() == "Inter"


def test_the_bundled_font_has_every_kazakh_letter(dressed):
    from PySide6.QtGui import QFontMetrics

    metrics = QFontMetrics(dressed.font())
    for letter in "АаӘәҒғҚқҢңӨөҰұҮүҺһІіЁёЪъ№₸§—“”→↵ ":
        assert metrics.inFontUcs4(ord(letter)), letter


@pytest.mark.parametrize("name", theme.THEMES)
def test_a_theme_reaches_windows_that_are_open(dressed, qtbot, name):
    button = QPushButton("Go")
    theme.set_kind(button, "primary")
    qtbot.addWidget(button)
    button.show()
    theme.apply(dressed, name)
    image = picture(button.grab())
    assert image.pixelColor(8, image.height() // 2).name() == theme.THEMES[name].accent


def test_the_system_s_dark_mode_is_followed_while_running(dressed, monkeypatch):
    theme.apply(dressed, Theme.SYSTEM)
    assert theme.shown() == Theme.LIGHT
    hints = dressed.styleHints()
    monkeypatch.setattr(type(hints), "colorScheme", lambda _: Qt.ColorScheme.Dark)
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert theme.shown() == Theme.DARK
    assert theme.colours() is theme.DARK


def test_a_chosen_theme_does_not_follow_the_system(dressed):
    theme.apply(dressed, Theme.LIGHT)
    dressed.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert theme.shown() == Theme.LIGHT


def test_an_icon_changes_its_colour_with_the_theme(dressed):
    plus = icons.icon("plus", "accent")

    def middle():
        return picture(plus.pixmap(QSize(24, 24))).pixelColor(12, 12).name()

    assert middle() == theme.LIGHT.accent
    theme.apply(dressed, Theme.DARK)
    assert middle() == theme.DARK.accent


def test_an_icon_of_a_disabled_button_is_pale():
    image = picture(icons.icon("plus").pixmap(QSize(24, 24), QIcon.Mode.Disabled))
    assert image.pixelColor(12, 12).name() == theme.LIGHT.field_border


def test_every_icon_can_be_drawn():
    folder = Path(icons.__file__).parents[2] / "resources" / "icons"
    names = [path.stem for path in folder.glob("*.svg")]
    assert len(names) >= 30
    for name in names:
        image = picture(icons.icon(name).pixmap(QSize(24, 24)))
        assert any(image.pixelColor(x, y).alpha() for x in range(24) for y in range(24)), name


def test_an_unknown_icon_is_an_error_at_once():
    with pytest.raises(FileNotFoundError):
        icons.icon("no-such-icon")


def test_a_look_given_late_is_shown(qtbot):
    label = QLabel("Term is over")
    qtbot.addWidget(label)
    label.show()
    theme.set_kind(label, "error")
    assert label.palette().windowText().color().name() == theme.LIGHT.danger


def test_rows_of_a_table_grow_with_the_text(dressed, qtbot):
    table = QTableView()
    qtbot.addWidget(table)
    prepare_table(table)
    assert table.verticalHeader().defaultSectionSize() == 36
    theme.apply(dressed, Theme.LIGHT, 150)
    assert table.verticalHeader().defaultSectionSize() == 54


def test_rows_grow_also_where_python_has_let_the_header_go(dressed, qtbot):
    table = QTableView()
    qtbot.addWidget(table)
    prepare_table(table)
    shiboken6.invalidate(table.verticalHeader())
    theme.apply(dressed, Theme.LIGHT, 150)
    assert table.verticalHeader().defaultSectionSize() == 54
