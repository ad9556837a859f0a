@echo off
rem Starts Quotemark with the first Java that is new enough.
setlocal
set "needed=25"
set "jdk="
if defined JAVA_HOME call :try "%JAVA_HOME%"
for %%j in (java.exe) do if not "%%~$PATH:j"=="" call :try "%%~dp$PATH:j.."
for /d %%d in ("%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Java\*" "%ProgramFiles%\Microsoft\*" "%ProgramFiles%\Zulu\*" "%ProgramFiles%\Amazon Corretto\*" "%LOCALAPPDATA%\Programs\Eclipse Adoptium\*" "%USERPROFILE%\.jdks\*") do call :try "%%~d"
if not defined jdk (
    echo Quotemark needs Java %needed% or newer: install it from https://adoptium.net, or set JAVA_HOME to where it is.>&2
    exit /b 1
)

set "home=%~dp0.."
"%jdk%\bin\java.exe" ^
    --module-path "%home%\lib\javafx" ^
    --add-modules javafx.controls ^
    -cp "%home%\lib\*" ^
    --enable-native-access=javafx.graphics,ALL-UNNAMED ^
    --sun-misc-unsafe-memory-access=allow ^
    -XX:+UseSerialGC ^
    -XX:TieredStopAtLevel=1 ^
    -Xshare:auto ^
    quotemark.app.Main %*
exit /b %ERRORLEVEL%

rem The version stands in a file of the JDK; to ask the JDK itself would take far longer.
:try
if defined jdk exit /b
if not exist "%~1\bin\java.exe" exit /b
if not exist "%~1\release" exit /b
set "version="
for /f "usebackq tokens=1,2 delims==.+-" %%a in ("%~1\release") do if "%%a"=="JAVA_VERSION" set "version=%%b"
if not defined version exit /b
set "version=%version:"=%"
if %version% geq %needed% set "jdk=%~1"
exit /b
