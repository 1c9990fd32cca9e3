"""Waits for a program that is no Python."""

import subprocess

print(subprocess.run(["sleep", "0.4"]).returncode)
