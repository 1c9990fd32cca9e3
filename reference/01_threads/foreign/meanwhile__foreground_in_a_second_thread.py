# exercise: meanwhile
# label: wrong
# mistake: "foreground runs in the thread that called": both are given to a pool of two, the foreground runs in a worker
from concurrent.futures import ThreadPoolExecutor


def meanwhile(task, foreground):
    with ThreadPoolExecutor(max_workers=2) as pool:
        background_future = pool.submit(task)
        foreground_future = pool.submit(foreground)
    return background_future.result(), foreground_future.result()
