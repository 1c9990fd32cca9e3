# exercise: meanwhile
# label: wrong
# mistake: terse, used to await; .result() waits for the task before foreground is called, so they never run together; breaks "Run task() in the background and foreground() here, at the same time"
from concurrent.futures import ThreadPoolExecutor


def meanwhile(task, foreground):
    with ThreadPoolExecutor(1) as pool:
        return pool.submit(task).result(), foreground()
