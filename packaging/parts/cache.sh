# The ahead-of-time cache, from a start that opens an article with marks. Sourced by package.sh.
app=$out/Quotemark/lib/app
launcher=$out/Quotemark/bin/Quotemark
article=$root/assets/samples/harbour-bridge.txt
train=$out/train
mkdir -p "$train/config" "$train/data/quotemark"
export XDG_CONFIG_HOME="$train/config" XDG_DATA_HOME="$train/data"
options=-XX:AOTCacheOutput=$app/quotemark.aot
demonstrate="$launcher --or-demonstrate $train/demo --no-preview $article"
if command -v xvfb-run >/dev/null && command -v xdotool >/dev/null; then
    JAVA_TOOL_OPTIONS=-Djava.awt.headless=true $demonstrate >/dev/null
    mv "$train/demo/demo.quotemark" "$train/data/quotemark/library.quotemark"
    # The real window; it is closed as soon as it has been shown for a while, as by its reader. It is
    # started as from the desktop, without the command line: picocli's classes are of a format so old
    # that Java 25.0.3 breaks down when it links them ahead of time.
    JAVA_TOOL_OPTIONS=$options xvfb-run -a -s "-screen 0 1600x1000x24" \
        sh -c "$launcher $article & pid=\$!; xdotool search --sync --name 'Quotemark' >/dev/null; sleep 8; kill \$pid; wait \$pid" || true
else
    JAVA_TOOL_OPTIONS="-Djava.awt.headless=true $options -XX:-AOTClassLinking" $demonstrate >/dev/null
fi
unset XDG_CONFIG_HOME XDG_DATA_HOME
rm -rf "$train" "$app/quotemark.aot.config"
[ -s "$app/quotemark.aot" ] || { echo "The ahead-of-time cache was not made." >&2; exit 1; }
sed -i 's|^    quotemark.app.Main|    -XX:AOTCache="$app/quotemark.aot" \\\n&|' "$launcher"
