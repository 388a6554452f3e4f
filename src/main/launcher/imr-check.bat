@echo off
rem Starts imr-check. JAVA_HOME chooses the Java (17 or later), JAVA_OPTS adds options to it.
setlocal
set "home=%~dp0.."
if defined JAVA_HOME (set "java=%JAVA_HOME%\bin\java.exe") else (set "java=java.exe")
rem A JVM that does not start ends with 1, which is the status of findings; of the program that is 101 here.
"%java%" -Xshare:auto -Xlog:disable -XX:+DisplayVMOutputToStderr -XX:+SuppressFatalErrorMessage -XX:-CreateCoredumpOnCrash -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Dfile.encoding=UTF-8 -Dimrcheck.findings=101 %JAVA_OPTS% -cp "%home%\lib\imr-check.jar" imrcheck.cli.Main %*
set "status=%ERRORLEVEL%"
if %status% LEQ -1 goto broken
if %status%==0 exit /b 0
if %status%==101 exit /b 1
if %status% GEQ 2 if %status% LEQ 5 exit /b %status%
if %status%==130 exit /b 130
if %status%==141 exit /b 141
if %status%==143 exit /b 143
:broken
echo imr-check: Java did not start or broke off; it needs Java 17 or later: set JAVA_HOME to it, or put java on the PATH. 1>&2
exit /b 5
