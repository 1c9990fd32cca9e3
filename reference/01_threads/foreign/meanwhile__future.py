# exercise: meanwhile
# label: right
from concurrent.futures import ThreadPoolExecutor


def meanwhile(task, foreground):
    with ThreadPoolExecutor(1) as pool:
        later, here = pool.submit(task), foreground()
        return later.result(), here
