# The folder with the program: a Java with only the modules that are needed, JavaFX among them, and
# our jars on its class path. Sourced by package.sh: $root, $out, $jdk, $version.
rm -rf "$out"
mkdir -p "$out/javafx" "$out/native" "$out/input"

unpack() {
    rm -rf "$out/unpacked"
    mkdir "$out/unpacked"
    (cd "$out/unpacked" && "$jdk/bin/jar" -xf "$1")
}
pack() {
    "$jdk/bin/jar" --create --no-compress --file "$1" \
        --manifest "$out/unpacked/META-INF/MANIFEST.MF" -C "$out/unpacked" .
}

# JavaFX keeps its native libraries in its jars, and would unpack them at the first start.
for jar in "$root"/target/quotemark/lib/javafx/*-linux*.jar; do
    unpack "$jar"
    find "$out/unpacked" -type f -name '*.so' -exec mv {} "$out/native/" \;
    pack "$out/javafx/$(basename "$jar")"
done
# SQLite would do so at each start, after asking the system what it is; its jar has those of all.
cp "$root"/target/quotemark/lib/*.jar "$out/input/"
sqlite=$(ls "$out"/input/sqlite-jdbc-*.jar)
unpack "$sqlite"
mv "$out/unpacked/org/sqlite/native/Linux/$(uname -m)/libsqlitejdbc.so" "$out/native/"
rm -r "$out/unpacked/org/sqlite/native"
pack "$sqlite"
# Of media, web view and Swing nothing is used.
rm -f "$out"/native/*media* "$out"/native/*gstreamer* "$out"/native/*webkit* "$out"/native/libavplugin* \
    "$out"/native/*glassgtk2* "$out"/native/libfxplugins*

"$jdk/bin/jlink" \
    --module-path "$out/javafx" \
    --add-modules "$(cat "$root/packaging/parts/modules")" \
    --include-locales=en,de,fr,es,it,pt,nl \
    --strip-debug --no-header-files --no-man-pages --compress zip-6 \
    --output "$out/runtime"
cp "$out"/native/* "$out/runtime/lib/"

# The style sheet in the form that JavaFX reads fastest.
own=$out/input/quotemark-$version.jar
unpack "$own"
(cd "$out/unpacked/quotemark/view" && "$out/runtime/bin/java" \
    -m javafx.graphics/com.sun.javafx.css.parser.Css2Bin quotemark.css quotemark.bss)
pack "$own"
rm -rf "$out/unpacked"

mkdir "$out/input/samples"
cp "$root"/assets/samples/* "$out/input/samples/"
for notice in "$root/LICENSE" "$root"/target/notices/*; do
    if [ -f "$notice" ]; then cp "$notice" "$out/input/"; fi
done

"$jdk/bin/jpackage" --type app-image --name Quotemark --app-version "$version" \
    --dest "$out" --input "$out/input" --runtime-image "$out/runtime" \
    --main-jar "quotemark-$version.jar" --main-class quotemark.app.Main \
    --icon "$root/assets/icon/quotemark-256.png"

# Each jar by its name: the ahead-of-time cache knows them in this order.
jars=$(cd "$out/Quotemark/lib/app" && printf '$app/%s:' *.jar)
sed "s|@jars@|${jars%:}|" "$root/packaging/linux/launch" >"$out/launch"
cat "$out/launch" >"$out/Quotemark/bin/Quotemark"
rm "$out/launch" "$out/Quotemark/lib/app/Quotemark.cfg" "$out/Quotemark/lib/libapplauncher.so"
