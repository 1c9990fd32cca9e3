# exercise: meanwhile
# label: right
# style: concurrent.futures: one worker, submit, foreground, then the future's result
from concurrent.futures import ThreadPoolExecutor


def meanwhile(task, foreground):
    with ThreadPoolExecutor(max_workers=1) as pool:
        future = pool.submit(task)
        here = foreground()
        return future.result(), here
