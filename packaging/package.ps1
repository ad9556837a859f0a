# Makes the .msi on Windows, in target\package. Needs Maven, a JDK 25 in JAVA_HOME, and WiX 3 or newer.
$ErrorActionPreference = "Stop"
Set-Location (Join-Path $PSScriptRoot "..")
$out = Join-Path (Get-Location) "target\package"
$version = ([xml](Get-Content pom.xml)).project.version
$modules = (Get-Content packaging\parts\modules).Trim()
& .\mvnw.cmd -q -B -DskipTests package `
    org.cyclonedx:cyclonedx-maven-plugin:makeBom org.codehaus.mojo:license-maven-plugin:add-third-party
if ($LASTEXITCODE -ne 0) { exit $LASTEXITCODE }
& "$env:JAVA_HOME\bin\java.exe" packaging\parts\Notices.java
if ($LASTEXITCODE -ne 0) { exit $LASTEXITCODE }
if (Test-Path $out) { Remove-Item -Recurse -Force $out }
New-Item -ItemType Directory -Force "$out\input", "$out\javafx" | Out-Null
Copy-Item target\quotemark\lib\*.jar, target\notices\*, LICENSE "$out\input"
# Of JavaFX, the jars of this system; the others only point to them.
Copy-Item target\quotemark\lib\javafx\*-win*.jar "$out\javafx"
& "$env:JAVA_HOME\bin\jpackage.exe" --type app-image --name Quotemark --app-version $version `
    --dest $out --input "$out\input" --main-jar "quotemark-$version.jar" `
    --main-class quotemark.app.Main --icon assets\icon\quotemark.ico `
    --module-path "$out\javafx" --add-modules $modules `
    --jlink-options "--strip-debug --no-header-files --no-man-pages" `
    --java-options "--enable-native-access=javafx.graphics,ALL-UNNAMED" `
    --java-options "--sun-misc-unsafe-memory-access=allow" `
    --java-options "-XX:+UseSerialGC" --java-options "-XX:TieredStopAtLevel=1"
if ($LASTEXITCODE -ne 0) { exit $LASTEXITCODE }

# The ahead-of-time cache, from the demonstration, which needs no screen. picocli's classes are too old
# to be linked ahead of time.
$app = "target\package\Quotemark\app"
$env:JAVA_TOOL_OPTIONS =
    "-Djava.awt.headless=true -XX:-AOTClassLinking -XX:AOTCacheOutput=$app\quotemark.aot"
Start-Process -Wait "$out\Quotemark\Quotemark.exe" -ArgumentList `
    "--or-demonstrate", "target\package\demo", "--no-preview", "assets\samples\harbour-bridge.txt"
Remove-Item Env:JAVA_TOOL_OPTIONS
Remove-Item -Recurse -Force "$out\demo"
Add-Content "$app\Quotemark.cfg" 'java-options=-XX:AOTCache=$APPDIR\quotemark.aot'

& "$env:JAVA_HOME\bin\jpackage.exe" --type msi --name Quotemark --app-version $version `
    --app-image "$out\Quotemark" --dest $out `
    --file-associations packaging\parts\library.properties `
    --win-per-user-install --win-menu --win-shortcut `
    --win-upgrade-uuid 5d2f6d0e-4a3c-4a55-9f0e-1c3b8a7f2d41
exit $LASTEXITCODE
