"""A program that keeps no facts writes more than its pipe takes, midway in one write."""

import subprocess

below = subprocess.Popen(["cat", "/dev/zero"], stdout=subprocess.PIPE)
below.wait()  # <- here
