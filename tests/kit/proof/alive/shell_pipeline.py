"""A pipeline of three programs, one of which sleeps."""

import subprocess

print(subprocess.check_output("(sleep 0.4; echo late) | cat | tr a-z A-Z", shell=True))
