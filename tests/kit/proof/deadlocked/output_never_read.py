"""A program below writes more than a pipe holds, and we wait for its end."""

import subprocess
import sys

code = "print('x' * 1_000_000)"
below = subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE)
below.wait()  # <- here
