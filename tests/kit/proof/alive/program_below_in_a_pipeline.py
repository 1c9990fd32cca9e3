"""Talks to a program below, and waits for its end."""

import subprocess

below = subprocess.Popen(["cat"], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
print(below.communicate(b"hello")[0])
