"""A program that keeps no facts ends itself by an alarm; we wait for that."""

import subprocess
import sys

code = "import os, signal; signal.alarm(1); os.read(os.pipe()[0], 1)"
print(subprocess.run([sys.executable, "-I", "-c", code]).returncode)
