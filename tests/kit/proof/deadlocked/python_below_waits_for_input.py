"""A program below waits for input that we never send."""

import subprocess
import sys

below = subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE)
below.wait()  # <- here
