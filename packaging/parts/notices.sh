# The words that the licences of others want to go along, as they stand in their jars, in
# target/notices beside the list THIRD-PARTY.txt and the bill of materials quotemark.cdx.json that
# Maven has made there. Those of Java and JavaFX are in the runtime, in legal. Sourced by package.sh:
# $root, $jdk.
notices=$root/target/notices
for made in THIRD-PARTY.txt quotemark.cdx.json; do
    if [ ! -s "$notices/$made" ]; then
        echo "There is no $notices/$made: run this without --no-build once." >&2
        exit 1
    fi
done
rm -rf "$notices/unpacked"
: > "$notices/LICENSES.txt"
for jar in "$root"/target/quotemark/lib/*.jar; do
    name=$(basename "$jar")
    entries=$("$jdk/bin/jar" -tf "$jar" |
        grep -iE '(^|/)(LICEN[CS]E|NOTICE|COPYING|OFL)[^/]*$' | grep -v '[.]class$' || true)
    if [ -z "$entries" ]; then continue; fi
    mkdir -p "$notices/unpacked/$name"
    printf '%s\n' "$entries" | while IFS= read -r entry; do
        (cd "$notices/unpacked/$name" && "$jdk/bin/jar" -xf "$jar" "$entry")
        printf '\n==== %s: %s ====\n\n' "$name" "$entry" >> "$notices/LICENSES.txt"
        cat "$notices/unpacked/$name/$entry" >> "$notices/LICENSES.txt"
    done
done
rm -rf "$notices/unpacked"
