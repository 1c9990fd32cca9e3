# exercise: meanwhile
# label: wrong
# mistake: the tuple is evaluated from the left, so result() waits for the task before foreground is called
from concurrent.futures import ThreadPoolExecutor


def meanwhile(task, foreground):
    with ThreadPoolExecutor(max_workers=1) as pool:
        background = pool.submit(task)
        return background.result(), foreground()
