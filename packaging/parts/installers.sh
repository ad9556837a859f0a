# The .deb and, where rpmbuild is, the .rpm, from the folder with the program. Sourced by package.sh.
# Beside the program they bring its entry in the menu, its icons, the type of its libraries and its
# description. The reader's library lies elsewhere, and stays when the program is removed.
tree=$out/deb
mkdir -p "$tree/DEBIAN" "$tree/opt" "$tree/usr/share/applications" "$tree/usr/share/mime/packages" \
    "$tree/usr/share/metainfo" "$tree/usr/share/doc/quotemark" "$tree/usr/bin"
# With their times, by which the ahead-of-time cache knows its jars.
cp -a "$out/Quotemark" "$tree/opt/quotemark"
cp packaging/linux/*.desktop "$tree/usr/share/applications/"
cp packaging/linux/quotemark.xml "$tree/usr/share/mime/packages/"
cp packaging/linux/quotemark.metainfo.xml "$tree/usr/share/metainfo/"
cp LICENSE "$tree/usr/share/doc/quotemark/copyright"
ln -s /opt/quotemark/bin/Quotemark "$tree/usr/bin/quotemark"
for size in 16 32 48 64 128 256 512; do
    icons=$tree/usr/share/icons/hicolor/${size}x$size/apps
    mkdir -p "$icons"
    cp "assets/icon/quotemark-$size.png" "$icons/quotemark.png"
done
mkdir -p "$tree/usr/share/icons/hicolor/scalable/apps"
cp assets/icon/quotemark.svg "$tree/usr/share/icons/hicolor/scalable/apps/"

case $(uname -m) in x86_64) machine=amd64 ;; aarch64) machine=arm64 ;; *) machine=$(uname -m) ;; esac
sed -e "s/@version@/$version/" -e "s/@machine@/$machine/" \
    -e "s/@size@/$(du -sk "$tree/opt" | cut -f 1)/" packaging/linux/control >"$tree/DEBIAN/control"
for script in postinst postrm; do
    cp packaging/linux/refresh "$tree/DEBIAN/$script"
    chmod 755 "$tree/DEBIAN/$script"
done
dpkg-deb --root-owner-group -Zxz --build "$tree" "$out/quotemark_${version}_$machine.deb" >/dev/null

if command -v rpmbuild >/dev/null; then
    mkdir "$out/rpm"
    sed 's/%/%%/g' packaging/linux/refresh >"$out/rpm/refresh"
    sed -e "s|@version@|$version|" -e "s|@tree@|$tree|g" \
        -e '/@refresh@/{' -e "r $out/rpm/refresh" -e d -e '}' \
        packaging/linux/quotemark.spec >"$out/rpm/quotemark.spec"
    rpmbuild -bb --quiet --define "_topdir $out/rpm" --define "_rpmdir $out" \
        --define "_rpmfilename quotemark-%{version}-%{release}.%{arch}.rpm" "$out/rpm/quotemark.spec"
    rm -rf "$out/rpm"
fi
rm -rf "$tree"
