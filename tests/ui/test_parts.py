"""Windows put together from the outside inwards: each piece hears of its look once."""

from collections import Counter

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QLabel, QTableView, QWidget

from app.ui.parts import column, frame, label, lay_out_later, show_if
from app.ui.windows.editor import Banner


class Heard(QObject):
    """How often each was told of its look."""

    def __init__(self, *pieces):
        super().__init__()
        self.times = Counter()
        for piece in pieces:
            piece.installEventFilter(self)

    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.StyleChange:
            self.times[watched.objectName()] += 1
        return False


def test_what_stands_three_frames_deep_hears_of_its_look_once(dressed, qtbot):
    table, words = QTableView(), label("muted", name="words")
    table.setObjectName("table")
    heard = Heard(table, words)
    window, inner = QWidget(), QWidget()
    qtbot.addWidget(window)
    lay_out_later(inner, column(frame("card", column(table, words), later=True)))
    assert table.parentWidget() is None  # until what it stands in stands somewhere
    window.setLayout(column(frame("card", column(inner), later=True)))
    assert inner.isAncestorOf(table) and inner.isAncestorOf(words)
    assert heard.times == {"table": 1, "words": 1}


def test_a_piece_that_stands_nowhere_yet_opens_no_window_and_comes_as_it_was_wanted(dressed, qtbot):
    shown, hidden, banner = QLabel("1"), QLabel("2"), Banner()
    show_if(shown, False)
    show_if(shown, True)
    show_if(hidden, False)
    banner.tell("warning", lambda: "3", lambda: "4")
    assert not [one for one in QApplication.topLevelWidgets() if one.isVisible()]
    window = QWidget()
    qtbot.addWidget(window)
    window.setLayout(column(frame("card", column(shown, hidden), later=True), banner))
    window.show()
    assert shown.isVisible() and not hidden.isVisible()
    assert banner.isVisible() and banner.offer.isVisible()
