"""What of a vacancy's text discriminates, underlined while one types, and said (L28.2.7)."""

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QTextEdit, QVBoxLayout, QWidget

from app.core.errors import UserError
from app.ui import messages, theme
from app.ui.parts import show_if

_PAUSE_MS = 150
"""How long nobody types before the text is looked at."""

_Span = tuple[int, int]


class WordingLine(QWidget):
    """Watches the text of an input; stands under it and quotes what discriminates there.

    It stops nothing: the words may have a lawful reason.
    """

    changed = Signal()
    """Something else is said, or nothing any more."""

    def __init__(self, field: QWidget) -> None:
        super().__init__()
        assert isinstance(field, QLineEdit | QPlainTextEdit)
        self._field = field
        self._marks = _LineMarks(field) if isinstance(field, QLineEdit) else _PageMarks(field)
        self._words = QLabel()
        self._words.setWordWrap(True)
        theme.set_kind(self._words, "warning")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._words)
        self.hide()
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self.look)
        if isinstance(field, QLineEdit):
            field.textChanged.connect(lambda _text: self._pause.start())
        else:
            # A value that is set silences the field's own signals, not its document's.
            field.document().contentsChanged.connect(self._pause.start)

    def text(self) -> str:
        """What is said now, in the present language; empty where nothing was found."""
        return self._words.text()

    def look(self) -> None:
        """Judge the text as it stands, and say it in the present language."""
        from app.rules.discrimination import find_discrimination

        field = self._field
        text = field.text() if isinstance(field, QLineEdit) else field.toPlainText()
        found = find_discrimination(text)
        self._marks.mark([(one.start, one.end) for one in found])
        quoted = [f"{messages.quoted(one.words)} ({messages.word(one.ground)})" for one in found]
        fault = UserError("wording_discriminates", words=", ".join(dict.fromkeys(quoted)))
        said = messages.sentence(fault) if found else ""
        if said != self.text():
            self._words.setText(said)
            show_if(self, bool(said))
            self.changed.emit()


def _units(text: str) -> int:
    """Qt's length of a text, in which a letter beyond the first 65,536 counts twice."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


class _PageMarks(QObject):
    """Underlines words in a field of several lines."""

    def __init__(self, field: QPlainTextEdit) -> None:
        super().__init__(field)
        self._field = field
        self._spans: list[_Span] = []
        theme.FollowScale(self, self._draw)

    def mark(self, spans: list[_Span]) -> None:
        self._spans = spans
        self._draw()

    def _draw(self) -> None:
        look = QTextCharFormat()
        look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        look.setUnderlineColor(QColor(theme.colours().warning))
        text, found = self._field.toPlainText(), []
        for start, end in self._spans:
            one = QTextEdit.ExtraSelection()
            one.format = look
            cursor = QTextCursor(self._field.document())
            cursor.setPosition(_units(text[:start]))
            cursor.setPosition(_units(text[:end]), QTextCursor.MoveMode.KeepAnchor)
            one.cursor = cursor
            found.append(one)
        self._field.setExtraSelections(found)


class _LineMarks(QWidget):
    """Lies over a field of one line, which has no marks of its own, and underlines its words."""

    _STEP = 2.0

    def __init__(self, field: QLineEdit) -> None:
        super().__init__(field)
        self._field = field
        self._spans: list[_Span] = []
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        field.installEventFilter(self)
        field.cursorPositionChanged.connect(self.update)

    def mark(self, spans: list[_Span]) -> None:
        self._spans = spans
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.resize(self._field.size())
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self._spans:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.colours().warning), 1.5))
        inside = self._field.rect().adjusted(4, 0, -4, 0)
        painter.setClipRect(inside)
        for start, end in self._spans:
            left, right = self._x(start), self._x(end)
            if right > left:
                painter.drawPolyline(self._wave(left, right))

    def _x(self, place: int) -> float:
        """Where the letter of this place begins; the line may be scrolled, as its cursor tells."""
        text, metrics = self._field.text(), self._field.fontMetrics()
        cursor = self._field.cursorRect()
        before = text.encode("utf-16-le", "surrogatepass")[: 2 * self._field.cursorPosition()]
        typed = metrics.horizontalAdvance(before.decode("utf-16-le", "surrogatepass"))
        return cursor.center().x() + metrics.horizontalAdvance(text[:place]) - typed

    def _wave(self, left: float, right: float) -> list[QPointF]:
        base = self._field.cursorRect().bottom() - self._STEP / 2
        count = max(1, int((right - left) / self._STEP))
        return [
            QPointF(left + step * self._STEP, base + (step % 2) * self._STEP)
            for step in range(count + 1)
        ]
