#!/bin/sh
# Tries the commands on a machine with nothing but Debian, Python, git and certificates.
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

failed=
network=
expect() {
    wanted=$1 status=0
    shift
    echo "--- $*"
    $network chroot "$tree" env -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin CI=true TERM=dumb \
        http_proxy="${http_proxy-}" https_proxy="${https_proxy-}" no_proxy="${no_proxy-}" \
        PIP_CERT=/etc/ssl/certs/ca-certificates.crt "$@" || status=$?
    echo "--- status $status"
    [ "$status" = "$wanted" ] || failed="$failed [$*: $status, not $wanted]"
}
run="/root/a folder/tereze/run"
expect 0 "$run" --help
expect 0 "$run" demo --people 20 --seed 1
network="unshare --net"
expect 0 "$run" term --paragraph 12 --from 2021-07-02T17:40
expect 0 LC_ALL=C "$run" find 3-2026-000001
expect 0 "$run" print 3-2026-000001 --language kk --out "/root/a folder/notice.pdf"
expect 0 "$run" verify
expect 1 "$run"
network=
expect 0 "$run" gallery "/root/a folder/gallery"
expect 0 env DEBIAN_FRONTEND=noninteractive apt-get -qq install -y --no-install-recommends xvfb xauth
expect 124 xvfb-run --auto-servernum timeout 60 "$run" # installs first what this window lacks
network="unshare --net"
expect 124 xvfb-run --auto-servernum timeout 10 "$run"
network=
expect 0 "/root/a folder/tereze/test"
echo "The machine is in $tree"
[ -z "$failed" ] && exit 0
echo "NOT AS EXPECTED:$failed" >&2
exit 1
