# after: mikepietsch.com, "Pipes, communicate() and avoiding deadlocks": no flush
# truth: dead
import sys
from subprocess import PIPE, Popen

ECHO = "import sys\nfor line in sys.stdin:\n    print(line, end='', flush=True)\n"
echo = Popen([sys.executable, "-c", ECHO], stdin=PIPE, stdout=PIPE, text=True)
echo.stdin.write("request\n")
print(echo.stdout.readline())
