"""Makes the folder ready to run: Python packages, the system's libraries, translations.

Called by `run`, `run.cmd` and `test` before anything else, so it needs nothing but Python's
own library, and imports late what a start that finds all ready does not need. All it says
goes to stderr: stdout belongs to the program.
"""

import contextlib
import os
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
LOCK, DEV_LOCK = "requirements.lock", "requirements-dev.lock"

QT_LIBRARIES = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libX11.so.6": "libx11-6",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libzstd.so.1": "libzstd1",
}
"""Library file to Debian package: what Qt loads even when it draws on no screen."""

PRINT_LIBRARIES = {"libcups.so.2": "libcups2"}
"""Without it Qt finds no printer and says nothing."""

X11_LIBRARIES = {
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
WAYLAND_LIBRARIES = {
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
}

COMMANDS_WITHOUT_QT = frozenset(
    {
        "demo",
        "term",
        "find",
        "print",
        "check-paper",
        "import",
        "export",
        "verify",
        "day-sheet",
        "match",
    }
)
"""Words of the command line (app/command_line.py) that never load Qt."""

WITHOUT_QT = COMMANDS_WITHOUT_QT | {"-h", "--help"}


class SetUpError(Exception):
    """What is missing and the one line that puts it right; shown as it stands."""


def say(line: str) -> None:
    """Tell the person waiting, on stderr."""
    sys.stderr.write(line + "\n")
    sys.stderr.flush()


def libraries_for(arguments: Sequence[str], environ: Mapping[str, str]) -> dict[str, str]:
    """The system libraries (file to Debian package) that this start needs; none without Qt.

    A window where there is no screen needs nothing either: the program refuses before it
    loads Qt.
    """
    if not WITHOUT_QT.isdisjoint(arguments):
        return {}
    if "gallery" in arguments:
        return QT_LIBRARIES
    platform = environ.get("QT_QPA_PLATFORM", "")
    needed: dict[str, str] = {}
    if platform.startswith("wayland") or (not platform and environ.get("WAYLAND_DISPLAY")):
        needed |= WAYLAND_LIBRARIES
    if platform.startswith("xcb") or (not platform and environ.get("DISPLAY")):
        needed |= X11_LIBRARIES
    if needed or platform:
        needed |= QT_LIBRARIES | PRINT_LIBRARIES
    return needed


def opens_windows(arguments: Sequence[str], platform: str) -> bool:
    """Whether this start opens a window on a system where nothing tells of a screen."""
    return not platform.startswith("linux") and WITHOUT_QT.isdisjoint(arguments)


def call(command: Sequence[str], *, quiet: bool = False) -> bool:
    """Run a command, its output on stderr (quiet: only if it fails); whether it succeeded."""
    import subprocess

    out = subprocess.PIPE if quiet else sys.stderr
    try:
        done = subprocess.run(
            command, stdin=subprocess.DEVNULL, stdout=out, stderr=subprocess.STDOUT, check=False
        )
    except FileNotFoundError:
        return False
    if done.returncode and quiet:
        sys.stderr.write(done.stdout.decode(errors="replace"))
    return done.returncode == 0


def must(command: Sequence[str], why: str) -> None:
    """Run a command; raises SetUpError with the reason when it fails."""
    if not call(command):
        raise SetUpError(why)


def is_missing(library: str, loader_cache: bytes) -> bool:
    """Whether the loader neither has the library file in its cache nor can load it."""
    if library.encode() + b"\0" in loader_cache:
        return False
    import ctypes

    try:
        ctypes.CDLL(library)
    except OSError:
        return True
    return False


def as_root() -> list[str] | None:
    """What stands before a command to run it as root: nothing, sudo, or None if neither works."""
    if os.geteuid() == 0:
        return []
    return ["sudo", "-n"] if call(["sh", "-c", "sudo -n true 2>&-"]) else None


def install_debian_packages(names: Sequence[str]) -> bool:
    """Install by apt-get without a question; False where there is no apt-get or no right to it."""
    if not Path("/usr/bin/apt-get").exists():
        return False
    root = as_root()
    if root is None:
        return False
    say("Installing from the system's packages: " + " ".join(names))
    wait = ["-o", "DPkg::Lock::Timeout=120"]
    apt = [*root, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq", *wait]
    call([*apt, "update"], quiet=True)
    return call([*apt, "install", "-y", "--no-install-recommends", *names], quiet=True)


def need_debian_packages(names: Sequence[str], why: str) -> None:
    """Install the packages, or raise SetUpError with the line to type."""
    if not install_debian_packages(names):
        raise SetUpError(f"{why} On Debian or Ubuntu: sudo apt-get install -y {' '.join(names)}")


def system_libraries(needed: Mapping[str, str]) -> None:
    """See that each library loads; install what does not, or raise SetUpError."""
    if not sys.platform.startswith("linux"):
        return
    cache = Path("/etc/ld.so.cache")
    known = cache.read_bytes() if cache.exists() else b""
    missing = [library for library in needed if is_missing(library, known)]
    if missing:
        packages = sorted({needed[library] for library in missing})
        need_debian_packages(packages, f"Qt needs {', '.join(missing)}.")


@contextlib.contextmanager
def only_one() -> Iterator[None]:
    """Hold the folder: a second start waits until the first has made it ready."""
    if os.name == "nt":
        yield
        return
    import fcntl

    folder = os.open(ROOT, os.O_RDONLY)
    try:
        fcntl.flock(folder, fcntl.LOCK_EX)
        yield
    finally:
        os.close(folder)


def is_installed(lock: str) -> bool:
    """Whether .venv is whole and was made from this very lock file.

    The lock's copy inside .venv is written last, so an interrupted set-up never counts; the
    link to an interpreter that the system has replaced does not either.
    """
    try:
        return PYTHON.exists() and (VENV / lock).read_bytes() == (ROOT / lock).read_bytes()
    except OSError:
        return False


def make_venv() -> None:
    """A new, empty .venv on the interpreter itself, not on a link that may move to another."""
    import importlib.util
    import shutil

    base = Path(getattr(sys, "_base_executable", sys.executable)).resolve()
    if importlib.util.find_spec("ensurepip") is None:
        version = f"{sys.version_info.major}.{sys.version_info.minor}"
        need_debian_packages([f"python{version}-venv"], "Python's venv module is not installed.")
    say("Making .venv; this happens once.")
    shutil.rmtree(VENV, ignore_errors=True)
    must([str(base), "-m", "venv", str(VENV)], "Python could not make .venv, see above.")


def packages(lock: str) -> None:
    """Bring .venv to the lock file; every package is checked against its hash there."""
    if is_installed(lock):
        return
    stamps = [VENV / LOCK, VENV / DEV_LOCK]
    if not PYTHON.exists() or not any(stamp.exists() for stamp in stamps):
        make_venv()
    for stamp in stamps:
        stamp.unlink(missing_ok=True)
    say(f"Installing the packages of {lock}.")
    pip = [str(PYTHON), "-m", "pip", "--quiet", "--disable-pip-version-check", "install"]
    options = ["--require-hashes", "--no-deps", "--only-binary", ":all:", "--requirement"]
    must(
        [*pip, *options, str(ROOT / lock)],
        "The packages were not installed, see above; this first time needs the network.",
    )
    for name in dict.fromkeys((LOCK, lock)):  # the dev lock holds all of the other
        (VENV / name).write_bytes((ROOT / name).read_bytes())


def translations() -> None:
    """Build each .qm that is missing or older than its .ts, with the venv's own lrelease."""
    tool = "from PySide6.scripts.pyside_tool import lrelease; lrelease()"
    for source in sorted((ROOT / "resources" / "i18n").glob("*.ts")):
        built = source.with_suffix(".qm")
        if built.exists() and built.stat().st_mtime > source.stat().st_mtime:
            continue
        half = source.with_suffix(".new.qm")
        command = [str(PYTHON), "-c", tool, "-silent", str(source), "-qm", str(half)]
        must(command, f"{source.name} could not be built, see above.")
        half.replace(built)


def make_ready(purpose: str, arguments: Sequence[str]) -> None:
    """All that a start ("run") or the whole check ("test") needs; raises SetUpError."""
    testing = purpose == "test"
    lock = DEV_LOCK if testing else LOCK
    libraries = QT_LIBRARIES if testing else libraries_for(arguments, os.environ)
    speaking = bool(libraries) or opens_windows(arguments, sys.platform)
    if is_installed(lock) and not speaking:
        return
    with only_one():
        packages(lock)
        if libraries:
            system_libraries(libraries)
        if speaking:
            translations()


def main(argv: Sequence[str]) -> int:
    """`set_up.py run|test [arguments of the program]`; 0 ready, 1 not (said on stderr)."""
    try:
        make_ready(argv[1], argv[2:])
    except SetUpError as reason:
        say(f"Tereze cannot be set up. {reason}")
    except OSError as failure:
        say(f"Tereze cannot be set up. {failure}")
    except KeyboardInterrupt:
        say("Set-up interrupted; the next start begins it anew.")
    else:
        return 0
    return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv))
