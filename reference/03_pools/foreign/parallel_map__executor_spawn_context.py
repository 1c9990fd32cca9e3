# exercise: parallel_map
# label: right
# style: ProcessPoolExecutor with an explicit spawn context
import multiprocessing
from concurrent.futures import ProcessPoolExecutor


def parallel_map(func, items, processes=4):
    ctx = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(processes, mp_context=ctx) as executor:
        futures = []
        for item in items:
            futures.append(executor.submit(func, item))
        return [f.result() for f in futures]
