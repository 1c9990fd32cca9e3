"""A program that keeps no facts is midway in a write when its alarm ends it."""

import subprocess
import sys

code = "import os, signal; signal.alarm(2); os.write(1, bytes(1_000_000))"
below = subprocess.Popen([sys.executable, "-I", "-c", code], stdout=subprocess.PIPE)
print(below.wait())
print(len(below.stdout.read()))
