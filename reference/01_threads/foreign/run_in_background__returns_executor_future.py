# exercise: run_in_background
# label: wrong
# mistake: "return that thread": gives back a Future of an executor (a promise), not a Thread; it has no join()
from concurrent.futures import ThreadPoolExecutor

# one pool for the whole program, creating threads is expensive
executor = ThreadPoolExecutor(max_workers=64)


def run_in_background(task, *args):
    # promise = new Promise(...)
    promise = executor.submit(task, *args)
    # caller can "await" it later
    return promise
