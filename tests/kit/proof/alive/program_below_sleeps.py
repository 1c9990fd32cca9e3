"""Waits for a program that is not Python."""

import subprocess

print(subprocess.run(["sleep", "0.4"]).returncode)
