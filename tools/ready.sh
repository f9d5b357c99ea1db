# Sourced by run and test with $here set: finds Python and makes the folder ready.
# Sets $python to the interpreter of .venv.

make_ready() {
    python=$here/.venv/bin/python
    if [ ! -x "$python" ]; then
        for python in python3 python3.14 python3.13 python3.12 python3.11 ''; do
            "$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && break
        done
    fi
    if [ -z "$python" ]; then
        echo 'Tereze needs Python 3.11 or newer. On Debian 12 or Ubuntu 24.04: sudo apt-get install -y python3' >&2
        exit 1
    fi
    "$python" -I -S "$here/tools/set_up.py" "$@" || exit 1
    python=$here/.venv/bin/python
}
