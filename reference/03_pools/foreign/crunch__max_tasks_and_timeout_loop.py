# exercise: crunch
# label: right
# style: waits in slices so that Ctrl-C works
import multiprocessing
import os


def crunch(work, items):
    with multiprocessing.Pool(max(1, min(os.cpu_count() or 1, len(os.sched_getaffinity(0))))) as pool:
        answer = pool.map_async(work, items, 1)
        while not answer.ready():
            answer.wait(0.2)
        return answer.get()
