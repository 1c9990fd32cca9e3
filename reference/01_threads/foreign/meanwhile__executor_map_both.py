# exercise: meanwhile
# label: wrong
# mistake: executor.map over both: foreground is not in the calling thread

from concurrent.futures import ThreadPoolExecutor


def meanwhile(task, foreground):
    with ThreadPoolExecutor(2) as ex:
        return tuple(ex.map(lambda f: f(), (task, foreground)))
