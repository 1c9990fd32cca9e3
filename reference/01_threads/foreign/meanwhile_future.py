# exercise: meanwhile
# label: right
# style: standard library, a Future from a single-worker executor
from concurrent.futures import ThreadPoolExecutor


def meanwhile(task, foreground):
    with ThreadPoolExecutor(max_workers=1) as pool:
        later = pool.submit(task)
        now = foreground()
        return later.result(), now
