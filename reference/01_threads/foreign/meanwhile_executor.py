# exercise: meanwhile
# label: right
# style: concurrent.futures, a pool with one worker
from concurrent.futures import ThreadPoolExecutor


def meanwhile(task, foreground):
    with ThreadPoolExecutor(max_workers=1) as pool:
        future = pool.submit(task)
        front = foreground()
    return future.result(), front
