#!/bin/sh
# Tries both commands on a machine with nothing but Debian, Python, git and certificates.
# As root, with debootstrap installed: tools/clean_machine.sh [suite, e.g. bookworm] [folder]
# Tries what is committed. The machine is left in the folder to look at; delete it afterwards.
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P)
suite=${1:-bookworm}
tree=${2:-$(mktemp -d /tmp/tereze-clean-XXXXXX)}

if [ ! -x "$tree/usr/bin/git" ]; then
    debootstrap --variant=minbase --include=python3,git,ca-certificates \
        "$suite" "$tree" "${DEBIAN_MIRROR:-http://deb.debian.org/debian}" > "$tree.log"
fi
cp -L /etc/resolv.conf "$tree/etc/resolv.conf"
# A network that reads along has its own certificate, which pip must be told of.
cp -L /etc/ssl/certs/ca-certificates.crt "$tree/etc/ssl/certs/ca-certificates.crt"
rm -rf "$tree/root/a folder"
git clone --quiet "$here" "$tree/root/a folder/tereze"

mount -t proc proc "$tree/proc"
trap 'umount "$tree/proc"' EXIT
inside() {
    echo "--- $*"
    status=0
    chroot "$tree" env -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin CI=true TERM=dumb \
        http_proxy="${http_proxy-}" https_proxy="${https_proxy-}" no_proxy="${no_proxy-}" \
        PIP_CERT=/etc/ssl/certs/ca-certificates.crt "$@" || status=$?
    echo "--- status $status"
}
inside "/root/a folder/tereze/run" --help
inside "/root/a folder/tereze/run" term --paragraph 12 --from 2023-06-01T10:00
inside "/root/a folder/tereze/run"
inside "/root/a folder/tereze/run" gallery "/root/a folder/gallery"
inside "/root/a folder/tereze/test"
echo "The machine is in $tree"
exit "$status"
