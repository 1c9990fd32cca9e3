# exercise: meanwhile
# label: wrong
# mistake: result() is evaluated before foreground() is called, so the two never overlap
from concurrent.futures import ThreadPoolExecutor


def meanwhile(task, foreground):
    with ThreadPoolExecutor(max_workers=1) as pool:
        return pool.submit(task).result(), foreground()
