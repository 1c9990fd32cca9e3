# exercise: crunch
# style: reuses_parallel_map
import os


def crunch(work, items):
    return parallel_map(work, items, os.cpu_count())
