"""From process start to a window that takes input; from sign-in to Today; memory with Today open.

Goals: at most 1.5 times a bare PySide6 window measured in the same run; sign-in to Today at most
300 ms on the demonstration database; at most 160 MB with Today open.

    .venv/bin/python benchmarks/startup.py [--runs 9]
"""

import argparse
import gc
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path[0] = str(ROOT)
GOAL_RATIO, GOAL_SIGN_IN_MS, GOAL_MB = 1.5, 300, 160


def bare() -> None:
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication, QLineEdit

    app = QApplication([])
    window = QLineEdit()
    window.show()
    QTimer.singleShot(0, lambda: (print(time.monotonic()), app.quit()))
    app.exec()


def sign_in_page(data: Path) -> None:
    from app.bootstrap import make_window
    from app.command_line import parse

    gc.disable()  # as open_windows does
    app, window = make_window(parse([]), data)
    from PySide6.QtCore import QTimer

    window.show()
    QTimer.singleShot(0, lambda: (print(time.monotonic(), flush=True), app.quit()))
    app.exec()
    os._exit(0)  # what opens behind the window is not measured here


def day(data: Path) -> None:
    """A sign-in on a place that has been used before, and what Today costs."""
    from PySide6.QtCore import QTimer

    from app.bootstrap import make_window
    from app.command_line import parse
    from app.services.demo import PASSWORD

    app, window = make_window(parse(["--demo"]), data)
    window.show()
    begun = 0.0

    def look() -> None:
        nonlocal begun
        if not begun and window.rt is not None and PASSWORD in window.sign_in.hint.text():
            QTimer.singleShot(500, sign_in)  # nothing else is under way any more
            begun = -1
        elif begun > 0 and window.desk is not None:
            model = getattr(window.desk.here(), "model", None)
            if model is not None and model.rows:
                print((time.monotonic() - begun) * 1000, resident_mb())
                window.close()
                app.quit()
                return
        QTimer.singleShot(1, look)

    def sign_in() -> None:
        nonlocal begun
        begun = time.monotonic()
        window.sign_in.submitted.emit("clerk", PASSWORD)

    look()
    app.exec()


def resident_mb() -> float:
    status = Path("/proc/self/status").read_text("ascii")
    line = next(line for line in status.splitlines() if line.startswith("VmRSS"))
    return int(line.split()[1]) / 1024


def child(kind: str, data: Path) -> list[float]:
    environment = {**os.environ, "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen")}
    begun = time.monotonic()
    done = subprocess.run(
        [sys.executable, __file__, "--child", kind, "--data", str(data)],
        env=environment,
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    figures = [float(word) for word in done.stdout.split()]
    return figures if kind == "day" else [(figures[0] - begun) * 1000]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=9)
    parser.add_argument("--child", choices=["bare", "sign_in_page", "day"])
    parser.add_argument("--data", type=Path)
    options = parser.parse_args()
    if options.child == "bare":
        bare()
        return 0
    if options.child:
        {"sign_in_page": sign_in_page, "day": day}[options.child](options.data)
        return 0
    with tempfile.TemporaryDirectory() as folder:
        return measure(Path(folder), options.runs)


def measure(data: Path, runs: int) -> int:
    child("day", data)  # makes the demonstration database and the byte code
    rounds = [(child("bare", data)[0], child("sign_in_page", data)[0]) for _ in range(runs)]
    days = [child("day", data) for _ in range(max(3, runs // 3))]
    ratio = statistics.median(ours / bare_ for bare_, ours in rounds)
    signed = statistics.median(day_[0] for day_ in days)
    memory = max(day_[1] for day_ in days)
    print(f"bare PySide6 window   {statistics.median(r[0] for r in rounds):6.0f} ms")
    print(f"sign-in window        {statistics.median(r[1] for r in rounds):6.0f} ms")
    verdicts = (
        ("ratio, pair by pair", ratio, GOAL_RATIO, ""),
        ("sign-in to Today", signed, GOAL_SIGN_IN_MS, " ms"),
        ("memory, Today open", memory, GOAL_MB, " MB"),
    )
    for name, found, goal, unit in verdicts:
        word = "reached" if found <= goal else "NOT REACHED"
        print(f"{name:20} {found:7.2f}{unit} (goal {goal}{unit}): {word}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
