@echo off
rem Starts imr-check. JAVA_HOME chooses the Java (17 or later), JAVA_OPTS adds options to it.
setlocal
set "home=%~dp0.."
if defined JAVA_HOME (set "java=%JAVA_HOME%\bin\java.exe") else (set "java=java.exe")
"%java%" -Xshare:auto -Xlog:disable -XX:+DisplayVMOutputToStderr -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Dfile.encoding=UTF-8 %JAVA_OPTS% -cp "%home%\lib\imr-check.jar" imrcheck.cli.Main %*
exit /b %ERRORLEVEL%
