@echo off
rem Runs Prospectus on Windows, as the script "prospectus" beside it does elsewhere; that one says why.
rem
rem   JAVA_HOME              which Java to use (17 or later); otherwise the java on the PATH
rem   PROSPECTUS_JAVA_OPTS   further options for the Java virtual machine, separated by spaces.
rem                          For tens of thousands of files: -XX:TieredStopAtLevel=4
rem
rem No block in parentheses holds a path, since folders such as "Program Files (x86)" would end it.
setlocal EnableExtensions DisableDelayedExpansion

set "home=%~dp0"
set "jar=%home%prospectus.jar"
if not exist "%jar%" goto no_jar
if not "%home:!\=%"=="%home%" goto odd_folder

rem Which Java.
if not defined JAVA_HOME goto java_on_path
set "java=%JAVA_HOME:"=%\bin\java.exe"
if exist "%java%" goto found_java
>&2 echo prospectus: JAVA_HOME is %JAVA_HOME%, but there is no bin\java.exe in it
exit /b 3

:java_on_path
set "java="
for %%j in (java.exe) do set "java=%%~$PATH:j"
if defined java goto found_java
>&2 echo prospectus: Java 17 or later is needed: no java on the PATH, and JAVA_HOME is not set
exit /b 3

rem Its version, from the file "release" of the installation, since asking Java itself would start a virtual machine.
:found_java
set "java_id="
for %%r in ("%java%\..\..\release") do set "release=%%~fr"
if not exist "%release%" goto ask_java
for /f "usebackq tokens=1,2 delims==" %%a in ("%release%") do if "%%a"=="JAVA_VERSION" set "java_id=%%~b"
for /f "usebackq tokens=1,2 delims==" %%a in ("%release%") do if "%%a"=="JAVA_RUNTIME_VERSION" set "java_id=%%~b"
if defined java_id goto compare

:ask_java
set "answer=%TEMP%\prospectus-java-%RANDOM%.txt"
"%java%" -version 2>"%answer%"
for /f "usebackq tokens=3" %%v in ("%answer%") do if not defined java_id set "java_id=%%~v"
del "%answer%" 2>nul
if not defined java_id goto unknown_java

:compare
set "java_major="
for /f "tokens=1 delims=.+-_" %%m in ("%java_id%") do set "java_major=%%m"
set /a major=java_major 2>nul
if "%major%"=="0" goto unknown_java
if %major% geq 17 goto find_archive
>&2 echo prospectus: Java 17 or later is needed, but %java% is Java %java_id%; set JAVA_HOME to another
exit /b 3

rem The archive of loaded classes: its name tells Java and jar. It is beside the program, or among the user's own files.
:find_archive
for %%f in ("%jar%") do set "stamp=%%~zf-%%~tf"
set "stamp=%stamp:/=-%"
set "stamp=%stamp::=-%"
set "stamp=%stamp: =-%"
set "name=%java_id%-%stamp%.jsa"
set "take=-XX:SharedArchiveFile"
if %major% geq 25 set "name=%java_id%-%stamp%.aot"
if %major% geq 25 set "take=-XX:AOTCache"
set "folder=%home%fast-start"
if exist "%folder%\%name%" goto options
if defined LOCALAPPDATA set "folder=%LOCALAPPDATA%\prospectus"
if exist "%folder%\%name%" goto options
set "folder=%home%fast-start"
call :prepare
if not errorlevel 1 goto options
if not defined LOCALAPPDATA goto options
set "folder=%LOCALAPPDATA%\prospectus"
call :prepare

:options
set "options=-Dsun.reflect.inflationThreshold=2000 -XX:TieredStopAtLevel=1"
set "collector=-XX:+UseSerialGC"
if not defined PROSPECTUS_JAVA_OPTS goto start
if not "%PROSPECTUS_JAVA_OPTS:-XX:+Use=%"=="%PROSPECTUS_JAVA_OPTS%" set "collector="

:start
set program=-jar "%jar%"
if exist "%home%asciidoc\" goto with_parts
if not exist "%home%pdf\" goto with_archive

:with_parts
rem The parts for AsciiDoc and PDF. The jar's own list of libraries holds here too, but not what it says of native code.
set program=-cp "%jar%;%home%asciidoc\*;%home%pdf\*" dev.prospectus.cli.Main
if %major% geq 24 set "options=%options% --enable-native-access=ALL-UNNAMED"

:with_archive
set "archive=%folder%\%name%"
set "size=0"
if exist "%archive%" for %%f in ("%archive%") do set "size=%%~zf"
if "%size%"=="0" goto start_without
"%java%" -Xlog:disable -XX:-UsePerfData "-Dprospectus.launcher=%~f0" %options% %collector% %PROSPECTUS_JAVA_OPTS% "%take%=%archive%" %program% %*
exit /b %errorlevel%

:start_without
"%java%" -Xlog:disable -XX:-UsePerfData "-Dprospectus.launcher=%~f0" %options% %collector% %PROSPECTUS_JAVA_OPTS% %program% %*
exit /b %errorlevel%

rem Leaves an archive in the folder, or an empty file where that fails, so that it is not tried at each start. Ends with 1
rem where nothing can be written there.
:prepare
mkdir "%folder%" 2>nul
set "work=%folder%\work-%RANDOM%"
mkdir "%work%" 2>nul
if not exist "%work%\" exit /b 1
xcopy "%home%sample" "%work%\sample" /e /i /q >nul 2>nul
set trial="%java%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 "-XX:ErrorFile=%work%\error"
set run=-jar "%jar%" build --site "%work%\sample" --out "%work%\site" --as-of 2026-10-01T09:00:00Z
%trial% %run% >nul 2>nul <nul
if errorlevel 2 set run=-jar "%jar%" --help
if %major% geq 25 goto prepare_cache
%trial% "-XX:DumpLoadedClassList=%work%\loaded" %run% >nul 2>nul <nul
findstr /v /c:"org/eclipse/jgit" "%work%\loaded" >"%work%\classes" 2>nul
%trial% -Xshare:dump "-XX:SharedClassListFile=%work%\classes" "-XX:SharedArchiveFile=%work%\archive" -jar "%jar%" >nul 2>nul <nul
goto keep

:prepare_cache
%trial% "-XX:AOTCacheOutput=%work%\archive" %run% >nul 2>nul <nul

:keep
if not exist "%work%\archive" type nul >"%work%\archive"
move /y "%work%\archive" "%folder%\%name%" >nul 2>nul
rmdir /s /q "%work%" 2>nul
exit /b 0

:no_jar
>&2 echo prospectus: prospectus.jar is missing beside this script; unpack the release again: %home%
exit /b 3

:odd_folder
>&2 echo prospectus: Java can't start programs below a folder whose name ends in '!'; rename it, or move Prospectus: %home%
exit /b 3

:unknown_java
>&2 echo prospectus: can't tell the version of %java%
exit /b 3
