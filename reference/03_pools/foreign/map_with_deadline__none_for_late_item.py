# exercise: map_with_deadline
# label: wrong
# mistake: None stands in the list in place of the late item, the list comes back
import multiprocessing
import time


def map_with_deadline(func, items, seconds, processes=2):
    with multiprocessing.Pool(processes) as pool:
        end = time.monotonic() + seconds
        out = []
        for a in [pool.apply_async(func, (i,)) for i in items]:
            a.wait(max(0, end - time.monotonic()))
            out.append(a.get() if a.ready() else None)
        return out
