# exercise: meanwhile
# label: wrong
# mistake: both callables are mapped over an executor, so foreground runs in a thread of the executor and not in the caller's: breaks "foreground runs in the thread that called"
from concurrent.futures import ThreadPoolExecutor


def meanwhile(task, foreground):
    with ThreadPoolExecutor(max_workers=2) as executor:
        first, second = executor.map(lambda call: call(), [task, foreground])
    return first, second
