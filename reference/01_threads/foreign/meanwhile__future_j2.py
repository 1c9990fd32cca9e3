# exercise: meanwhile
# label: right
from concurrent.futures import ThreadPoolExecutor


def meanwhile(task, foreground):
    with ThreadPoolExecutor(max_workers=1) as executor:
        future = executor.submit(task)
        mine = foreground()
        return future.result(), mine
