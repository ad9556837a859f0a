#!/bin/sh
# Makes the installable program on Linux, in target/package: the folder Quotemark with a Java of its
# own, and from it a .deb and, where rpmbuild is, an .rpm.
# package-macos.sh and package.ps1 make those of the other systems.
#
# Needs Maven and a JDK 25. With xvfb-run, or on a display, the ahead-of-time cache is made from a
# start of the real window; otherwise from one that is drawn into memory.
set -eu
cd "$(dirname "$0")/.."
root=$PWD
out=$root/target/package
. packaging/parts/version.sh

is_jdk_25() { [ -x "$1/bin/jpackage" ] && grep -q '^JAVA_VERSION="25[."]' "$1/release" 2>/dev/null; }
for jdk in "${JAVA_HOME-}" /usr/lib/jvm/* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/*; do
    if is_jdk_25 "$jdk"; then break; fi
done
is_jdk_25 "$jdk" || { echo "There is no JDK 25 here: install one from https://adoptium.net." >&2; exit 1; }
export JAVA_HOME="$jdk"

if [ "${1-}" != --no-build ]; then
    "$(command -v mvn || echo ./mvnw)" -q -B -DskipTests package \
        org.cyclonedx:cyclonedx-maven-plugin:makeBom \
        org.codehaus.mojo:license-maven-plugin:add-third-party
fi
"$jdk/bin/java" packaging/parts/Notices.java
. packaging/parts/image.sh
. packaging/parts/cache.sh

. packaging/parts/installers.sh
du -sh "$out"/Quotemark "$out"/*.deb "$out"/*.rpm 2>/dev/null || true
