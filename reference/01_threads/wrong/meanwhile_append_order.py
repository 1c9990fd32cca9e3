# exercise: meanwhile
# expect: completion-order
import threading


def meanwhile(task, foreground):
    results = []
    t = threading.Thread(target=lambda: results.append(task()))
    t.start()
    results.append(foreground())
    t.join()
    return tuple(results)
