#!/bin/sh
# Makes the .dmg on macOS, in target/package. Needs Maven and a JDK 25. Libraries are not associated
# with it: macOS would tell of them in an event that JavaFX keeps to itself, and another would open.
set -eu
cd "$(dirname "$0")/.."
out=$PWD/target/package
. packaging/parts/version.sh
# macOS takes no version below 1, and no more than three numbers.
mac_version=1.${version#*.}
JAVA_HOME=$(/usr/libexec/java_home -v 25)
export JAVA_HOME
"$(command -v mvn || echo ./mvnw)" -q -B -DskipTests package \
    org.cyclonedx:cyclonedx-maven-plugin:makeBom \
    org.codehaus.mojo:license-maven-plugin:add-third-party
"$JAVA_HOME/bin/java" packaging/parts/Notices.java
rm -rf "$out"
mkdir -p "$out/input"
cp target/quotemark/lib/*.jar target/notices/* LICENSE "$out/input/"

# Of JavaFX, the jars of this system; the others only point to them.
mkdir "$out/javafx"
cp target/quotemark/lib/javafx/*-mac*.jar "$out/javafx/"
"$JAVA_HOME/bin/jpackage" --type app-image --name Quotemark --app-version "$mac_version" \
    --dest "$out" --input "$out/input" --main-jar "quotemark-$version.jar" \
    --main-class quotemark.app.Main --icon assets/icon/quotemark.icns \
    --module-path "$out/javafx" --add-modules "$(cat packaging/parts/modules)" \
    --jlink-options "--strip-debug --no-header-files --no-man-pages" \
    --mac-package-identifier quotemark \
    --java-options --enable-native-access=javafx.graphics,ALL-UNNAMED \
    --java-options --sun-misc-unsafe-memory-access=allow \
    --java-options -XX:+UseSerialGC --java-options -XX:TieredStopAtLevel=1

# The ahead-of-time cache, from the demonstration, which needs no screen. picocli's classes are too old
# to be linked ahead of time.
app=target/package/Quotemark.app/Contents/app
JAVA_TOOL_OPTIONS="-Djava.awt.headless=true -XX:-AOTClassLinking -XX:AOTCacheOutput=$app/quotemark.aot" \
    target/package/Quotemark.app/Contents/MacOS/Quotemark \
    --or-demonstrate target/package/demo --no-preview assets/samples/harbour-bridge.txt
rm -rf target/package/demo
echo 'java-options=-XX:AOTCache=$APPDIR/quotemark.aot' >>"$app/Quotemark.cfg"
# jpackage has sealed what was there before.
codesign --force --deep --sign - target/package/Quotemark.app

"$JAVA_HOME/bin/jpackage" --type dmg --name Quotemark --app-version "$mac_version" \
    --app-image "$out/Quotemark.app" --dest "$out"
