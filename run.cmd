@echo off
rem Starts Tereze on Windows; the first time, makes the folder ready for it.
setlocal
rem Kazakh letters reach a pipe whatever the code page can write.
set "PYTHONUTF8=1"
set "here=%~dp0"
set "python=%here%.venv\Scripts\python.exe"
if exist "%python%" goto ready
py -3 -c "import sys; sys.exit(sys.version_info < (3, 11))" 2>nul
if errorlevel 1 (
    echo Tereze needs Python 3.11 or newer, from https://www.python.org 1>&2
    exit /b 1
)
py -3 -I -S "%here%tools\set_up.py" run %*
if errorlevel 1 exit /b 1
goto start
:ready
"%python%" -I -S "%here%tools\set_up.py" run %*
if errorlevel 1 exit /b 1
:start
"%python%" "%here%main.py" %*
