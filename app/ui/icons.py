"""Icons of one open set (Lucide), drawn in the theme's colours whenever they are painted."""

from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap

from app.core.vocabulary import Theme
from app.ui import theme

_FOLDER = Path(__file__).resolve().parents[2] / "resources" / "icons"


@lru_cache(maxsize=256)
def icon(name: str, role: str = "text") -> QIcon:
    """The icon `name` of resources/icons in the colour `role` of `theme.Colours`.

    It follows a change of theme by itself. Raises FileNotFoundError for an unknown name.
    """
    if not (_FOLDER / f"{name}.svg").is_file():
        raise FileNotFoundError(_FOLDER / f"{name}.svg")
    return QIcon(_Engine(name, role))


def pixmap(name: str, role: str = "text", size: int = 16, ratio: float = 1.0) -> QPixmap:
    """The icon as a picture `size` pixels square at the present text scale; for labels."""
    picture = _drawn(name, role, theme.shown(), round(theme.px(size) * ratio))
    picture.setDevicePixelRatio(ratio)
    return picture


class _Engine(QIconEngine):
    """Draws one icon at any size; looks up its colour only when it is painted."""

    def __init__(self, name: str, role: str) -> None:
        super().__init__()
        self._name, self._role = name, role

    def clone(self) -> QIconEngine:
        return _Engine(self._name, self._role)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        ratio = painter.device().devicePixelRatioF()
        size = QSize(rect.width(), rect.height()) * ratio
        picture = self.pixmap(size, mode, state)
        painter.drawPixmap(rect, picture)

    def pixmap(self, size: QSize, mode: QIcon.Mode, _state: QIcon.State) -> QPixmap:
        role = "field_border" if mode == QIcon.Mode.Disabled else self._role
        side = min(size.width(), size.height())
        picture = QPixmap(size)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        corner = QPoint((size.width() - side) // 2, (size.height() - side) // 2)
        painter.drawPixmap(corner, _drawn(self._name, role, theme.shown(), side))
        painter.end()
        return picture


@lru_cache(maxsize=512)
def _drawn(name: str, role: str, shown: Theme, side: int) -> QPixmap:
    # Loaded at the first icon, not at the start: a window without icons needs no QtSvg.
    from PySide6.QtSvg import QSvgRenderer

    source = (_FOLDER / f"{name}.svg").read_text("utf-8")
    colour = getattr(theme.THEMES[shown], role)
    renderer = QSvgRenderer(source.replace("currentColor", colour).encode())
    picture = QPixmap(side, side)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    renderer.render(painter)
    painter.end()
    return picture
