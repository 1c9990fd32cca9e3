# exercise: meanwhile
# label: right
# style: concurrent.futures, a one-worker pool in a with block, so its thread is gone on return
from concurrent.futures import ThreadPoolExecutor


def meanwhile(task, foreground):
    with ThreadPoolExecutor(max_workers=1) as pool:
        later = pool.submit(task)
        now = foreground()
        return later.result(), now
