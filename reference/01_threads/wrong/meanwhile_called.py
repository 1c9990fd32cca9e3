# exercise: meanwhile
# expect: called-instead-of-passed
import threading


def meanwhile(task, foreground):
    results = []
    t = threading.Thread(target=results.append(task()))  # <- here
    t.start()
    value = foreground()
    t.join()
    return results[0], value
