# exercise: meanwhile
# label: right
# style: concurrent.futures with a single worker in a with block

from concurrent.futures import ThreadPoolExecutor


def meanwhile(task, foreground):
    with ThreadPoolExecutor(max_workers=1) as executor:
        future = executor.submit(task)
        here = foreground()
        return future.result(), here
