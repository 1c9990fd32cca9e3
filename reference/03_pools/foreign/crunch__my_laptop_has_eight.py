# exercise: crunch
# label: wrong
# mistake: the number of CPUs is hard-coded, on any other machine it is too many or too few: "As many items run at the same time as there are usable CPUs, each in a process, and no more processes than the machine has CPUs."

import multiprocessing

CPU_COUNT = 8


def crunch(work, items):
    with multiprocessing.Pool(CPU_COUNT) as pool:
        return pool.map(work, items, chunksize=1)
