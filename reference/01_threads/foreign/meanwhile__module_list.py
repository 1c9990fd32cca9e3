# exercise: meanwhile
# label: wrong
# mistake: the list of the values lives in the module and is never emptied; the second call returns the first call's task value

import threading

background_results = []


def _work(task):
    background_results.append(task())


def meanwhile(task, foreground):
    thread = threading.Thread(target=_work, args=(task,))
    thread.start()
    value = foreground()
    thread.join()
    return background_results[0], value
