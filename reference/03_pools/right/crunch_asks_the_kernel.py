# exercise: crunch
# style: reads from /proc which CPUs may be used
import multiprocessing
from pathlib import Path


def _usable():
    for line in Path("/proc/self/status").read_text().splitlines():
        if line.startswith("Cpus_allowed:"):
            return int(line.split()[1].replace(",", ""), 16).bit_count()
    return multiprocessing.cpu_count()


def crunch(work, items):
    with multiprocessing.Pool(_usable()) as pool:
        return pool.map(work, items, chunksize=1)
