# exercise: meanwhile
# label: wrong
# mistake: returns a list instead of a tuple

import threading


def meanwhile(task, foreground):
    results = [None, None]

    def work():
        results[0] = task()

    t = threading.Thread(target=work)
    t.start()
    results[1] = foreground()
    t.join()
    return results
