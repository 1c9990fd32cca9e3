# exercise: worker_count
# label: right
# style: asks the command nproc, falls back to Python

import os
import subprocess


def worker_count(jobs: int) -> int:
    try:
        out = subprocess.run(["nproc"], capture_output=True, text=True, check=True)
        cpus = int(out.stdout)
    except (OSError, ValueError, subprocess.CalledProcessError):
        cpus = os.cpu_count() or 1
    return max(1, min(jobs, cpus))
