# exercise: meanwhile
# label: right

from concurrent.futures import ThreadPoolExecutor


def meanwhile(task, foreground):
    with ThreadPoolExecutor(max_workers=1) as background:
        future = background.submit(task)
        value = foreground()
    return future.result(), value
