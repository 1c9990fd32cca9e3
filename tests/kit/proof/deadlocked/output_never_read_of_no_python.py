"""A program that keeps no facts writes more than its pipe takes, midway in one write."""

import subprocess

below = subprocess.Popen(
    ["dd", "if=/dev/zero", "bs=1M", "count=1"],
    stdout=subprocess.PIPE,
    stderr=subprocess.DEVNULL,
)
below.wait()  # <- here
