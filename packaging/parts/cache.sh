# The ahead-of-time cache, from a start that opens an article. Sourced by package.sh.
app=$out/Quotemark/lib/app
train=$out/train
mkdir -p "$train/home"
# Without linking classes ahead: Java 25.0.3 breaks down when it does that for these.
options="-XX:AOTCacheOutput=$app/quotemark.aot -XX:-AOTClassLinking"
run="$out/Quotemark/bin/Quotemark --library $train/a.quotemark --or-demonstrate $train/demo --no-preview $root/assets/samples/harbour-bridge.txt"
if command -v xvfb-run >/dev/null && command -v xdotool >/dev/null; then
    # The real window; it is closed as soon as it has been shown for a while, as by its reader.
    JAVA_TOOL_OPTIONS=$options XDG_CONFIG_HOME=$train/home xvfb-run -a -s "-screen 0 1600x1000x24" \
        sh -c "$run & pid=\$!; xdotool search --sync --name 'Quotemark' >/dev/null; sleep 8; kill \$pid; wait \$pid" || true
else
    JAVA_TOOL_OPTIONS=$options XDG_CONFIG_HOME=$train/home DISPLAY= $run >/dev/null
fi
rm -rf "$train" "$app/quotemark.aot.config"
[ -s "$app/quotemark.aot" ] || { echo "The ahead-of-time cache was not made." >&2; exit 1; }
printf 'java-options=-XX:AOTCache=$APPDIR/quotemark.aot\n' >>"$app/Quotemark.cfg"
