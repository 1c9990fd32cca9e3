# exercise: crunch
# label: right
# style: Pool() starts one process for each CPU (of the machine, before 3.13)
import multiprocessing


def crunch(work, items):
    with multiprocessing.Pool() as pool:
        return pool.map(work, items)
