# exercise: crunch
# label: right
# style: a generator keeps as many futures in flight as there are CPUs, with FIRST_COMPLETED and islice
import concurrent.futures as cf
import itertools
import os


def _ended(executor, work, items, width):
    source = enumerate(items)
    flying = {}

    def launch(count):
        for index, item in itertools.islice(source, count):
            flying[executor.submit(work, item)] = index

    launch(width)
    while flying:
        done, _ = cf.wait(flying, return_when=cf.FIRST_COMPLETED)
        landed = [(flying.pop(future), future) for future in done]
        launch(len(landed))
        yield from landed


def crunch(work, items):
    width = os.cpu_count() or 1
    results = [None] * len(items)
    with cf.ProcessPoolExecutor(width) as executor:
        for index, future in _ended(executor, work, items, width):
            results[index] = future.result()
    return results
