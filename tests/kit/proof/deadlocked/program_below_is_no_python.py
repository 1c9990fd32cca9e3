"""A program that keeps no facts waits for input that we never send."""

import subprocess

below = subprocess.Popen(["cat"], stdin=subprocess.PIPE)
below.wait()  # <- here
