# The folder with the program: a Java with only the modules that are needed, JavaFX among them, and
# our jars on its class path. Sourced by package.sh: $root, $out, $jdk, $version.
rm -rf "$out"
mkdir -p "$out/javafx" "$out/native" "$out/input"

# JavaFX keeps its native libraries in its jars, and would unpack them at the first start.
for jar in "$root"/target/quotemark/lib/javafx/*.jar; do
    name=$(basename "$jar")
    case $name in
        *-linux* | *-mac* | *-win*) ;;
        *) continue ;; # An empty one, which only points to that of the system.
    esac
    mkdir -p "$out/unpacked/$name"
    (cd "$out/unpacked/$name" && "$jdk/bin/jar" -xf "$jar")
    find "$out/unpacked/$name" -type f \( -name '*.so' -o -name '*.dylib' -o -name '*.dll' \) \
        -exec mv {} "$out/native/" \;
    "$jdk/bin/jar" --create --no-compress --file "$out/javafx/$name" -C "$out/unpacked/$name" .
done
rm -rf "$out/unpacked"
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

cp "$root"/target/quotemark/lib/*.jar "$out/input/"
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
